@testable import Governance

/// An invented partnership with every kind of body, seat and rule, small enough to read at once.
enum Fjord {
    static let municipalities = (1...5).map { PartnerID("990\($0)") }
    static let trust = PartnerID("999888777")

    static let dialogue = BodyID("dialog")
    static let partnership = BodyID("pm")
    static let strategic = BodyID("ssu")
    static let preparing = BodyID("raad")
    static let secretariat = BodyID("sek")

    static let charter = Charter(
        id: Name("fjord"), version: 1, name: words("Fjord helsefellesskap"),
        inForce: day("2024-01-01"),
        cases: CaseTerms(
            twoSteps: Ruled(true, by: "two-steps"), oneStepWithReason: Ruled(true, by: "two-steps"),
            intake: Ruled(.anyone, by: "intake"), anchoringDays: Ruled(30, by: "anchoring"),
            followUp: Ruled(true, by: "follow-up"), followUpDays: Ruled(60, by: "follow-up")),
        partners: municipalities.map {
            PartnerTerms(
                id: $0, name: "Kommune \($0)", kind: .municipality, from: nil, to: nil)
        } + [PartnerTerms(id: trust, name: "Fjordsykehuset HF", kind: .trust, from: nil, to: nil)],
        catchment: [],
        councils: [
            CouncilTerms(
                id: Name("nord"), name: "Nordre råd", members: Array(municipalities.prefix(2)),
                clause: "seats"),
            CouncilTerms(
                id: Name("sor"), name: "Søndre råd", members: Array(municipalities.suffix(3)),
                clause: "seats"),
        ],
        bodies: [dialogueBody, partnershipBody, strategicBody, preparingBody, secretariatBody],
        costKey: CostKeyTerms(
            equalPercent: Ruled(50, by: "seats"), inhabitantsPercent: Ruled(50, by: "seats"),
            populationYearsBefore: Ruled(1, by: "seats")),
        grounds: [Ground(id: Name("offl-13"), law: "offl. § 13", plain: words("taushetsplikt"))],
        impartiality: Ruled(true, by: "impartiality"),
        agreements: AgreementTerms(
            councilItself: Ruled(true, by: "adoption"),
            contributions: Ruled(true, by: "adoption"), sentMonths: Ruled(1, by: "sending"),
            yearlyReview: Ruled(true, by: "sending"), noticeMonths: Ruled(12, by: "sending"),
            hostCouncilItself: Ruled(true, by: "host"), joinBy: Ruled(day("2020-12-31"), by: "host")
        ),
        priorities: [
            PriorityGroup(id: Name("eldre"), name: words("Skrøpelige eldre"), clause: "seats")
        ],
        authority: authority,
        clauses: [
            "two-steps", "intake", "anchoring", "follow-up", "seats", "meets", "decides",
            "minutes", "impartiality", "adoption", "sending", "host",
        ].map { clause($0) })

    static func words(_ text: String) -> Wording { Wording(nb: text, nn: text, en: text) }

    private static func clause(_ id: ClauseID) -> Clause {
        Clause(
            id: id, number: "§ \(id)", basis: .agreement, source: "Fjordavtalen", words: "",
            plain: words(id.rawValue), requirements: [], notes: [])
    }

    /// Who may give each command; every command has an entry.
    private static let authority: [CommandName: [Role]] = {
        let present: [Role] = [.member, .deputy, .observer, .listener, .secretariat]
        let leading: [Role] = [.leader, .deputyLeader, .secretariat]
        var table = Dictionary(
            uniqueKeysWithValues: Commands.all.map { ($0.name, [Role.secretariat]) })
        table[FoundPartnership.name] = [.operator]
        for name in [SubmitCase.name, CompleteCase.name, WithdrawCase.name] {
            table[name] = [.signedIn]
        }
        for name in [CallExtraordinary.name, ApproveLateCase.name] { table[name] = [.leader] }
        for name in [
            FixNextMeeting.name, OpenMeeting.name, CloseMeeting.name, ApproveAgenda.name,
            OpenItem.name, CloseItem.name, OpenRound.name, CloseRound.name, OpenVote.name,
            CloseVote.name, GiveFloor.name, RuleOnConflict.name, OpenRoundInWriting.name,
        ] { table[name] = leading }
        for name in [
            AnswerDatePoll.name, ReportAbsence.name, WithdrawAbsence.name, PromiseAttendance.name,
            Arrive.name, Leave.name, RequestChange.name,
        ] { table[name] = present }
        for name in [
            RequestFloor.name, WithdrawRequest.name, EndSpeech.name, MakeStatement.name,
            DeclareConflict.name, TakeBackConflict.name,
        ] {
            table[name] = [.member, .deputy, .observer, .leader, .secretariat]
        }
        for name in [AnswerRound.name, CastVote.name, RecordInput.name] {
            table[name] = [.member, .deputy, .secretariat]
        }
        table[DemandMeeting.name] = [.leader, .member, .deputy, .secretariat]
        table[AnswerCall.name] = [.deputy, .secretariat]
        table[ProposeDecision.name] = [.leader, .member, .secretariat]
        for name in [
            RegisterPublication.name, RecordLocalTreatment.name, ReportFollowUp.name,
            AdoptAgreement.name, AssessClause.name, TerminateAgreement.name,
        ] {
            table[name] = [.contact, .secretariat]
        }
        return table
    }()
}

/// Lets tests write the names of clauses and seats as they are.
extension Name: ExpressibleByStringLiteral {
    init(stringLiteral text: String) { self.init(text) }
}
