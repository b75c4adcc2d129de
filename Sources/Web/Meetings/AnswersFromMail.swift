import Desk
import Governance
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Pages
import Storage

/// What the link of a mail lets its holder answer, and as whom.
private struct Asking {
    let actor: Governance.Actor
    let question: AttendanceQuestion
}

extension Site {
    /// Where a link from a mail leads at which one answers without signing in. The secret in it is
    /// the proof; it gives this one answer and opens no session. Opening it changes nothing, since
    /// programs that look through mail do so.
    func answerFromMail(_ visit: Visit, _ place: Place, _ token: String) async throws -> Response {
        guard let asking = try await asking(token, visit, place) else {
            return try await openPage(visit, place, status: .gone) {
                AnswerOverPage(nil, in: $0)
            }
        }
        if visit.isReading {
            return try await openPage(visit, place) {
                AttendanceAnswerPage(asking.question, in: $0)
            }
        }
        return try await visit.only(.post) { try await record(asking, visit, place) }
    }

    /// Who is asked what; `nil` where the link does not work, somebody no longer holds the place it
    /// was sent to, or there is nothing left to answer.
    private func asking(_ token: String, _ visit: Visit, _ place: Place) async throws -> Asking? {
        guard SecretToken.isToken(token),
            let link = try await desk.registers.answerLinks.link(
                token: token, at: visit.now.milliseconds),
            link.partnership == place.id.rawValue, let hat = Hat(link.hat),
            case .appointment(let appointment) = hat,
            case .meeting(let meeting)? = Asked(link.question)
        else { return nil }
        let actor = Governance.Actor(PersonID(Int(link.person)), as: hat)
        let state = place.partnership
        guard state.holds(actor, on: state.zone.date(at: visit.now)),
            let question = state.attendanceQuestion(to: appointment, in: meeting)
        else { return nil }
        return Asking(actor: actor, question: question)
    }

    private func record(_ asking: Asking, _ visit: Visit, _ place: Place) async throws -> Response {
        let form = try await visit.form()
        guard let id = form.first("_id").flatMap({ CommandID($0) }),
            let comes = form.first("comes").flatMap({ Bool($0) })
        else { throw Fault.badRequest }
        // Pressed twice, or on a page that is old: the answer stands already.
        if asking.question.answer == comes { return .seeOther(visit.path) }
        do {
            _ = try await desk.handle(
                asking.question.command(answering: comes), id: id, by: asking.actor,
                at: visit.now, in: place.id)
        } catch {
            guard case .refused(let refusal) = error else { throw error }
            return try await openPage(visit, place, status: refusal.status) {
                AnswerOverPage(refusal, in: $0)
            }
        }
        return .seeOther(visit.path)
    }
}
