import Governance
import Hummingbird
import HummingbirdCore
import Pages

/// Where in a partnership a request leads, with the state it is answered from.
struct Place: Sendable {
    let id: PartnershipID
    let partnership: Partnership
    let destination: Destination
}

extension Site {
    /// The answer at a place within a partnership: every destination is either a page or one of
    /// the few addresses with a behaviour of their own.
    func answer(_ visit: Visit, at place: Place) async throws -> Response {
        switch place.destination {
        case .signIn: try await answerSignIn(visit, place)
        case .signInLink(let token): try await answerSignInLink(visit, place, token)
        case .signOut: try await visit.only(.post) { try await signOut(visit, place) }
        case .hat: try await answerHat(visit, place)
        case .tokens: try await answerTokens(visit, place)
        case .seen: try await visit.only(.post) { try await markSeen(visit, place) }
        case .note(let subject):
            try await visit.only(.post) { try await takeNote(subject, visit, place) }
        case .command(let name):
            try await visit.only(.post) { try await takeCommand(name, visit, place) }
        case .draft(let key):
            try await visit.only(.post) { try await keepDraft(key, visit, place) }
        case .minutesSection(let id, let section) where visit.request.method == .post:
            try await takeSection(section, of: id, visit, place)
        case .upload(let id):
            try await visit.only(.post) { try await takeFile(for: id, visit, place) }
        case .attachment(let id, let number):
            try await visit.only(.get) { try await attachment(number, of: id, visit, place) }
        case .resend:
            try await visit.only(.post) { try await resend(visit, place) }
        case .people where visit.request.method == .post:
            try await takePerson(visit, place)
        case .invitation, .calendar, .feed, .costFile:
            try await visit.only(.get) { try await madeFile(visit, place) }
        case .followByMail(let followed): try await answerFollowByMail(visit, place, followed)
        case .following(let secret): try await answerFollowing(visit, place, secret)
        case .answer(let token): try await answerFromMail(visit, place, token)
        case .document(let document):
            try await visit.only(.get) { try await self.document(document, visit, place) }
        case .embed:
            try await visit.only(.get) { try await embedded(visit, place) }
        case .offline:
            try await visit.only(.get) { try await offlinePage(visit, place) }
        case .manifest: try visit.only(.get) { try manifest(visit, place) }
        case .demo where visit.request.method == .post:
            try await takeDemonstration(visit, place)
        case .home, .cases, .newCase, .theCase, .intake, .meetings, .meeting, .agenda, .yearWheel,
            .datePoll, .roundInWriting, .sentAgenda, .room, .minutes, .minutesDraft,
            .minutesSection, .decisions, .decision, .bodies, .body, .partners, .partner, .costs,
            .budget, .duties, .mine, .compliance, .charter, .clause, .agreements, .agreement,
            .agreementComparison, .people, .follow, .withheld, .search, .demo, .demoMail:
            try await visit.only(.get) {
                if visit.wantsToWatch { return try await watched(visit, place) }
                return try await pageResponse(visit, place)
            }
        }
    }
}
