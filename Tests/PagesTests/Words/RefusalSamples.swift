@testable import Governance

/// One refusal for each reason. The sentences are written in exhaustive switches, so a reason
/// without words does not compile; these let the tests read them all.
enum RefusalSamples {
    private static let day = WordsSample.day(2024, 1, 17)
    private static let body = WordsSample.ssu
    private static let partner = WordsSample.rana

    static let all: [Refusal.Reason] =
        access + text + bodies + meetings + polls + agenda + impartiality + cases + anchoring
        + decisions + minutes + openness + followUp + costs + agreements
        + [.charter(.alreadyFounded), .charter(.noSecretariat), .charter(.unusableName)]

    private static let access: [Refusal.Reason] = [
        .access(.notYourHat), .access(.notForYou(needs: Role.allCases)),
        .access(.notForYou(needs: [])), .access(.notYours),
    ]

    private static let text: [Refusal.Reason] = TextField.allCases.flatMap {
        [
            .text(.empty($0)), .text(.tooLong($0, limit: $0.limit)),
            .text(.controlCharacter($0, at: 3)), .text(.identityNumber($0, at: 12)),
        ]
    }

    private static let bodies: [Refusal.Reason] = [
        .unknownBody, .unknownSeat, .unknownAppointment, .seatTaken(ID(2)), .deputyTaken(ID(3)),
        .noSuchDeputies, .positionTaken, .endsBeforeItBegins, .metSince(day), .alreadyInBody(ID(3)),
        .unknownPartner(partner), .representsNobody,
        .representedElsewhere(partner, WordsSample.listedSeat), .electsNobody, .notMember(ID(9)),
        .sameLeaderAndDeputy, .otherSidesTurn(led: .trust, since: day), .electedBy(body),
        .electionPassed(day),
        .appointedBy(body), .proposedBy(.municipalities), .bodyExists, .needsDecision,
        .decisionUsed(body), .badName, .seatCount(limit: 100),
    ].map { .bodies($0) }

    private static let meetings: [Refusal.Reason] = [
        .unknown, .noSuchBody, .past, .endsBeforeStart,
        .modeNotAllowed(.telephone, allowed: MeetingMode.allCases),
        .sameDay(body, on: [day]), .followed(by: body, on: day), .tooMany(limit: 1),
        .tooMany(limit: 4), .planAdopted,
        .otherYear(day), .noYearPlan, .emptyPlan, .sameDateTwice(day), .notPlanned, .notOpen,
        .notToday(day), .fixesNoDate, .notNextYear(2025), .alreadyFixed,
        .shortNotice(earliest: day), .noExtraordinary, .notPrepared(body), .itemOpen(ID(1)),
        .notInBody, .alreadyPresent, .notPresent, .attendanceUnchanged, .alreadyAbsent, .notAbsent,
        .notCalled, .alreadyAnswered,
    ].map { .meetings($0) }

    private static let polls: [Refusal.Reason] = [
        .unknown, .dateCount(2...12), .badDeadline, .closed, .ended, .incomplete(dates: 3),
        .unchanged, .noSuchDate,
    ].map { .polls($0) }

    private static let agenda: [Refusal.Reason] = [
        .unknownItem, .otherBody(body), .alreadyPlaced, .lateNeedsLeader(deadline: day),
        .lateNeedsReason(deadline: day), .tooLate(deadline: day),
        .lateNeedsLeader(deadline: day, next: day), .notLate, .announced,
        .orderIncomplete, .emptyAgenda, .notApproved(missing: [.leader, .secretariat]),
        .nothingToApprove, .untriaged([CaseNumber(year: 2024, sequence: 1)]),
        .otherItemOpen(ID(1)), .otherItemOpen(ID(99)), .itemClosed, .itemNotOpen, .roundOpen,
        .alreadyListed, .notWaiting, .notSpeaking,
        .kindTakesCase, .minutesOutside(1...480), .scheduleUnchanged, .notProposed,
    ].map { .agenda($0) }

    private static let impartiality: [Refusal.Reason] = [
        .noRule, .alreadyDeclared, .notDeclared, .alreadyRuled, .ownCase, .disqualified, .ruled,
    ].map { .impartiality($0) }

    private static let cases: [Refusal.Reason] = [
        .unknown, .participantsOnly, .closed, .notReturned, .alreadyDecided, .alreadyRouted,
        .noSuchBody,
        .principleBelongsAbove(body), .oneStepNeedsReason, .twoStepsOnly, .wishedMeetingUnknown,
        .unknownPriority, .onAgenda, .olderVersion(current: 2),
        .fileTooLarge(limit: AttachFile.largest),
    ].map { .cases($0) }

    private static let anchoring: [Refusal.Reason] = [
        .notSent, .alreadySent, .notRouted, .past, .notAsked(partner), .notYourPartner,
        .needsBodyAndDate, .needsText, .notRepresented(partner),
    ].map { .anchoring($0) }

    private static let decisions: [Refusal.Reason] =
        [
            .discussionOnly, .notACase, .notAnnounced, .notDiscussedBefore,
            .notDiscussedInPrevious(day), .decidedElsewhere(body), .noFrame,
            .notAFrame(of: body),
            .inputMissing([partner, WordsSample.hemnes]), .noQuorum(present: 2, needed: 5),
            .noVotes, .alreadyDecided, .unknownProposal, .alreadyOpen, .noRound, .noVote,
            .principalPresent(ID(2)), .noSay, .nobodyLeft,
            .votesMissing([WordsSample.leaderSeat, WordsSample.listedSeat]),
        ].map { .decisions($0) }
        + Position.allCases.map { .decisions(.needsWords($0)) }

    private static let minutes: [Refusal.Reason] = [
        .meetingNotClosed, .notCirculated, .approved(at: WordsSample.noon),
        .waiting(until: WordsSample.noon), .didNotAttend, .alreadyPublished, .notPublished,
        .needsPublicText,
        .unknownPartner(partner), .notALink,
    ].map { .minutes($0) }

    private static let openness: [Refusal.Reason] = [
        .groundMissing, .unknownGround(Name("o99")), .endsBeforeItBegins, .alreadyExempt,
        .notExempt,
    ].map { .openness($0) }

    private static let agreements: [Refusal.Reason] =
        [
            .unknown, .unknownVersion, .unknownClause, .noTerms, .unknownPartner(partner),
            .wrongParent, .badNotice(most: 60), .noClauses, .tooManyClauses(found: 301, most: 300),
            .confirmClauses(found: 12), .badDates, .notYet, .notForKind(.model),
            .notParty(partner), .notYourPartner, .needsCouncil, .unchanged,
            .alreadyTerminated, .notInForce,
        ].map { .agreements($0) }
        + AgreementKind.allCases.map { .agreements(.wrongParties($0)) }
        + AdoptingBody.allCases.map { .agreements(.notItsBody($0)) }
        + RequiredPoint.allCases.map { .agreements(.notDemanded($0)) }

    private static let followUp: [Refusal.Reason] = [
        .notBinding, .notBound(partner), .notYourPartner,
    ].map { .followUp($0) }

    private static let costs: [Refusal.Reason] =
        [.belowZero, .inhabitants(partner), .notDecided, .adoptedBy(WordsSample.ssu)]
        .map { .costs($0) }
        + [
            .noKey, .noParticipants, .duplicate(partner), .notSharing(partner),
            .unknownMunicipality(partner), .missingPopulation(partner, on: day),
            .missingWeight(partner), .negativeWeight(partner), .weightless(.inhabitants),
            .partsNotWhole(percent: 99), .negativeAmount(Money(ore: -1)),
            .notInUnit(Money(ore: 1), .krone), .budgetYear(1), .overflow,
        ].map { .costs(.cannotShare($0)) }

    static let warnings: [Warning.Concern] =
        [
            .nextDateNotFixed, .fewerMeetings(planned: 3, wanted: 4),
            .outsideWindow(from: nil, to: day), .outsideWindow(from: day, to: day),
            .inputMissing([partner]), .notPrepared(body), .takenInLate(deadline: day),
            .grant(.beyondMost(Money(ore: 50_000_000))), .grant(.beyondPay(.zero)),
            .noDeputy(WordsSample.listedSeat), .cameLate(deadline: day, next: nil),
            .cameLate(deadline: day, next: day), .frameMissing(body), .appointerNotMet(body),
            .onWeekend(day), .collides(with: body, on: day, sharing: 0),
            .collides(with: body, on: day, sharing: 2),
            .preparationUnplanned(by: body, before: day),
        ] + Holiday.allCases.map { .onHoliday($0, day) }
        + UsualBreak.allCases.map { .inBreak($0, week: $0.weeks.lowerBound, day) }
        + Side.allCases.flatMap { [.oneSideAbsent($0), .sideMissing($0)] }
}
