import Desk
import Governance
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Pages
import Storage

extension Site {
    /// The page where one asks to be told by mail, and the asking.
    func answerFollowByMail(
        _ visit: Visit, _ place: Place, _ followed: Followed
    ) async throws -> Response {
        if visit.isReading {
            return try await followByMailPage(visit, place, followed, .asking)
        }
        return try await visit.only(.post) { try await askToFollow(visit, place, followed) }
    }

    /// Whether the address follows something already is told to nobody but its owner: the answer
    /// is the same, and takes as long.
    private func askToFollow(
        _ visit: Visit, _ place: Place, _ followed: Followed
    ) async throws -> Response {
        let form = try await visit.form()
        let typed = (form.first("email") ?? "").filter { !$0.isWhitespace }
        guard visit.isProven(form, settings) else {
            return try await followByMailPage(
                visit, place, followed, .asking, email: typed, status: .forbidden)
        }
        guard let email = EmailAddress(typed) else {
            return try await followByMailPage(
                visit, place, followed, .malformed, email: typed, status: .unprocessableContent)
        }
        if case .word(let word) = followed, IdentityNumber.find(in: word) != nil {
            throw Fault.identityNumber
        }
        try await hold(visit.sender, to: .followBySender, at: visit.now)
        if place.partnership.isOpen(followed, at: visit.now),
            try await isWithin(.followToAddress, by: email.folded, at: visit.now),
            try await isWithin(.followToAddressDaily, by: email.folded, at: visit.now)
        {
            try await desk.registers.followers.ask(
                FollowWish(
                    partnership: place.id.rawValue, following: followed.description,
                    email: email.text, language: visit.language.tag, secret: SecretToken.make(),
                    at: visit.now.milliseconds))
        }
        return try await followByMailPage(visit, place, followed, .sent)
    }

    private func followByMailPage(
        _ visit: Visit, _ place: Place, _ followed: Followed, _ state: FollowByMailPage.State,
        email: String = "", status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        try await openPage(visit, place, status: status) {
            FollowByMailPage(followed, state: state, email: email, in: $0)
        }
    }

    /// Where the link of every mail leads. The secret in it is the proof: mail programs end a
    /// subscription with one `POST` of their own, without cookies (RFC 8058).
    func answerFollowing(
        _ visit: Visit, _ place: Place, _ secret: String
    ) async throws -> Response {
        let followers = desk.registers.followers
        let known =
            SecretToken.isToken(secret)
            ? try await followers.follower(withSecret: secret) : nil
        let isHere = known?.partnership == place.id.rawValue
        if isHere, !visit.isReading {
            return try await visit.only(.post) {
                try await change(secret, by: visit.form(), at: visit.now)
                return .seeOther(visit.path)
            }
        }
        return try await openPage(visit, place, status: isHere ? .ok : .gone) {
            FollowingPage(
                confirmed: isHere ? (known?.confirmed ?? []).compactMap { Followed($0) } : [],
                pending: isHere ? (known?.pending ?? []).compactMap { Followed($0) } : [], in: $0)
        }
    }

    private func change(_ secret: String, by form: FormFields, at now: Instant) async throws {
        let followers = desk.registers.followers
        switch (form.first("do"), form.first("List-Unsubscribe")) {
        case ("confirm", _): try await followers.confirm(secret, at: now.milliseconds)
        case ("stop", _): try await followers.stop(secret, following: form.first("what"))
        case (_, "One-Click"): try await followers.stop(secret, following: nil)
        default: throw Fault.badRequest
        }
    }
}
