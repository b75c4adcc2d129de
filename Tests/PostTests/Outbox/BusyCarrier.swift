import Exchange
import Post
import Synchronization

/// A mail server that puts everything off until it is told not to.
final class BusyCarrier: Carrier {
    private struct State {
        var isBusy = true
        var taken: [MailMessage] = []
    }

    private let state = Mutex(State())

    var isBusy: Bool {
        get { state.withLock { $0.isBusy } }
        set { state.withLock { $0.isBusy = newValue } }
    }
    var taken: [MailMessage] { state.withLock { $0.taken } }

    func carry(_ message: MailMessage) async throws(MessageFault) -> HandoverResult {
        state.withLock { state in
            if state.isBusy {
                return .temporaryFailure(SMTPReply(code: 451, text: "4.7.1 Prøv igjen"))
            }
            state.taken.append(message)
            return .accepted(SMTPReply(code: 250, text: "OK"))
        }
    }
}
