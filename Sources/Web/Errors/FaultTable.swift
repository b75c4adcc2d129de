import HTTPTypes
import HummingbirdCore
import Pages

/// What a reader or a program is told of a fault.
struct FaultEntry {
    let status: HTTPResponse.Status
    /// The kind, for programs: the last part of the problem's type (RFC 9457).
    let kind: String
    let title: Phrase
    let explanation: Phrase
}

extension Fault {
    /// The one table from fault to status and words.
    var entry: FaultEntry {
        switch self {
        case .notFound: .init(.notFound, "not-found", FaultWords.notFound)
        case .meetingCancelled: .init(.gone, "meeting-cancelled", FaultWords.meetingCancelled)
        case .methodNotAllowed:
            .init(.methodNotAllowed, "method-not-allowed", FaultWords.badRequest)
        case .badRequest: .init(.badRequest, "bad-request", FaultWords.badRequest)
        case .headersTooLarge:
            .init(.requestHeaderFieldsTooLarge, "headers-too-large", FaultWords.badRequest)
        case .unsupportedMediaType:
            .init(.unsupportedMediaType, "unsupported-media-type", FaultWords.badRequest)
        case .tooLarge: .init(.contentTooLarge, "too-large", FaultWords.tooLarge)
        case .timeout: .init(.requestTimeout, "timeout", FaultWords.timeout)
        case .signedOut: .init(.unauthorized, "signed-out", FaultWords.signedOut)
        case .noToken: .init(.unauthorized, "no-token", FaultWords.noToken)
        case .forgedForm: .init(.forbidden, "forged-form", FaultWords.forgedForm)
        case .tooMany: .init(.tooManyRequests, "too-many", FaultWords.tooMany)
        case .refused(let refusal): .init(refusal.status, "refused", FaultWords.refused)
        case .malformed, .malformedField:
            .init(.unprocessableContent, "malformed", FaultWords.malformed)
        case .commandIDTaken: .init(.conflict, "command-id-taken", FaultWords.commandIDTaken)
        case .busy: .init(.serviceUnavailable, "busy", FaultWords.busy)
        case .full: .init(.serviceUnavailable, "full", FaultWords.full)
        case .overwritten: .init(.conflict, "overwritten", FaultWords.overwritten)
        case .identityNumber:
            .init(.unprocessableContent, "identity-number", FaultWords.identityNumber)
        case .file(let fault):
            .init(
                fault.isTooLarge ? .contentTooLarge : .unprocessableContent, "file",
                FaultWords.file(fault))
        case .cannotScreen: .init(.serviceUnavailable, "cannot-screen", FaultWords.cannotScreen)
        case .cannotPrint(let fault):
            .init(.serviceUnavailable, "cannot-print", FaultWords.cannotPrint(fault))
        case .fileErased: .init(.conflict, "file-erased", FaultWords.fileErased)
        case .failed: .init(.internalServerError, "failed", FaultWords.failed)
        }
    }
}

extension FaultEntry {
    fileprivate init(
        _ status: HTTPResponse.Status, _ kind: String, _ words: (title: Phrase, text: Phrase)
    ) {
        self.init(status: status, kind: kind, title: words.title, explanation: words.text)
    }
}
