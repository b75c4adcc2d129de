/// Why something cannot be done with an agreement.
public enum AgreementRefusal: Hashable, Sendable {
    /// There is no such agreement.
    case unknown
    /// The agreement has no such version.
    case unknownVersion
    /// The version has no such clause.
    case unknownClause
    /// The charter says nothing of agreements.
    case noTerms
    /// These partners cannot be parties to that kind of agreement.
    case wrongParties(AgreementKind)
    /// A partnership has no such partner.
    case unknownPartner(PartnerID)
    /// A sub-agreement needs the agreement it is part of, and nothing stands under a model.
    case wrongParent
    /// Months of notice are from 1 to so many.
    case badNotice(most: Int)
    /// No clause was found in the text.
    case noClauses
    /// More clauses were found than an agreement can have.
    case tooManyClauses(found: Int, most: Int)
    /// So many clauses were found; whoever records it has not confirmed that.
    case confirmClauses(found: Int)
    /// The first day comes after the last, or not after the version before.
    case badDates
    /// The day is to come.
    case notYet
    /// An agreement of this kind is not adopted, reviewed or sent.
    case notForKind(AgreementKind)
    /// The partner is no party.
    case notParty(PartnerID)
    /// The contact of another partner.
    case notYourPartner
    /// The municipal council itself must decide.
    case needsCouncil
    /// The party has no such body.
    case notItsBody(AdoptingBody)
    /// Nothing is different from what is recorded.
    case unchanged
    /// The point is not one that this kind of agreement is held against.
    case notDemanded(RequiredPoint)
    /// Notice has been given.
    case alreadyTerminated
    /// The agreement is not in force, so there is nothing to end.
    case notInForce
}

extension Deciding {
    /// An agreement that is registered.
    func agreement(_ id: AgreementID) throws(Refusal) -> Agreement {
        guard let found = state.agreements[id] else { throw Refusal(.agreements(.unknown)) }
        return found
    }

    /// A version of an agreement.
    func version(_ number: Int, of agreement: Agreement) throws(Refusal) -> AgreementVersion {
        guard let found = agreement.version(number) else {
            throw Refusal(.agreements(.unknownVersion))
        }
        return found
    }

    /// What the charter demands of agreements.
    func agreementTerms() throws(Refusal) -> AgreementTerms {
        guard let terms = charter.agreements else { throw Refusal(.agreements(.noTerms)) }
        return terms
    }

    /// A party's contact acts for that party alone; the secretariat for any.
    func checkOwnPartner(_ partner: PartnerID?) throws(Refusal) {
        if case .contact(let own) = actor.hat, own != partner {
            throw Refusal(.agreements(.notYourPartner))
        }
    }

    /// A day that has come.
    func checkPast(_ date: CivilDate) throws(Refusal) {
        guard date <= today else { throw Refusal(.agreements(.notYet)) }
    }
}
