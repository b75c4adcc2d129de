import Desk
import Exchange
import Governance
import HTTPTypes
import HummingbirdCore
import Logging
import Pages
import Storage

/// Everything that can keep a request from being answered as asked: one list, one table.
enum Fault: Error {
    /// There is nothing here, or nothing for this reader; the two are never told apart.
    case notFound
    /// What would have stood here belongs to a meeting that was cancelled, for this reason.
    case meetingCancelled(MeetingID, reason: String?)
    /// The address takes other methods.
    case methodNotAllowed(String)
    /// The request makes no sense.
    case badRequest
    /// Too many or too long headers.
    case headersTooLarge
    /// A body of a type that is not read here.
    case unsupportedMediaType
    /// A body beyond its bound.
    case tooLarge
    /// The body did not come in time.
    case timeout
    /// Only for those who are signed in.
    case signedOut
    /// The API was called without a token that works.
    case noToken
    /// A form that does not come from a page of ours, or of another session.
    case forgedForm
    /// Too many tries.
    case tooMany(seconds: Int)
    /// A rule refuses it.
    case refused(Refusal)
    /// JSON that is no command.
    case malformed(CommandProblem)
    /// A form field that does not hold what it must.
    case malformedField(String)
    /// The command's id stands for another command.
    case commandIDTaken
    /// Others kept writing.
    case busy
    /// As many follow pages as can.
    case full
    /// Somebody else has written in the same place.
    case overwritten
    /// What was written holds an identity number.
    case identityNumber
    /// An uploaded file is not taken in.
    case file(FileFault)
    /// An uploaded file could not be screened; why, for the operator.
    case cannotScreen(String)
    /// A document could not be printed.
    case cannotPrint(PrintingFault)
    /// The same file was erased by legal order.
    case fileErased
    /// The store or something else of ours failed; what, for the operator.
    case failed(String)

    init(_ error: any Error) {
        self =
            switch error {
            case let fault as Fault: fault
            case let error as DeskError: Fault(error)
            case let problem as CommandProblem: .malformed(problem)
            case let malformed as FormReader.Malformed: .malformedField(malformed.field)
            case let failure as StorageFailure: Fault(failure)
            case DraftError.failed(let failure): Fault(failure)
            case ManuscriptError.failed(let failure): Fault(failure)
            case ManuscriptError.changed: .busy
            case NoteError.failed(let failure): Fault(failure)
            case PeopleError.failed(let failure): Fault(failure)
            case FileError.failed(let failure): Fault(failure)
            case is CancellationError: .busy
            case FileError.erased: .fileErased
            default: .failed("\(error)")
            }
    }

    init(_ error: DeskError) {
        self =
            switch error {
            case .refused(let refusal): .refused(refusal)
            case .unknownPartnership: .notFound
            case .busy: .busy
            case .commandIDTaken: .commandIDTaken
            case .store(let failure): Fault(failure)
            case .unreadable(let sequence, let detail):
                .failed("entry \(sequence) cannot be read: \(detail)")
            }
    }

    private init(_ failure: StorageFailure) {
        self =
            switch failure {
            case .busy, .cancelled: .busy
            case .diskFull, .damaged, .engine: .failed("\(failure)")
            }
    }

    /// What stands at a form that could not be taken in for a reason of ours; `nil` for what the
    /// sender can mend.
    var trouble: FormAnswer.Trouble? {
        switch self {
        case .busy: .busy
        case .failed: .failed
        default: nil
        }
    }

    /// Tells the operator of what is ours to mend: the address without its query, never what
    /// anybody wrote.
    func log(_ visit: Visit) {
        let cause: String
        switch self {
        case .failed(let detail), .cannotScreen(let detail): cause = detail
        case .cannotPrint(let fault) where fault != .busy: cause = "\(fault)"
        default: return
        }
        visit.logger.error(
            "request failed",
            metadata: [
                "method": "\(visit.request.method)", "path": "\(visit.route)", "cause": "\(cause)",
            ])
    }
}

extension Visit {
    /// The address as far as it may stand in a log: a link to sign in, to answer or to
    /// stop following is a secret, and the key of a draft is its writer's.
    fileprivate var route: String {
        switch Route(path: path) {
        case .within(let id, .signInLink)?: Route.within(id, .signIn).path
        case .within(let id, .following)?: Route.within(id, .following("-")).path
        case .within(let id, .answer)?: Route.within(id, .answer("-")).path
        case .within(let id, .draft)?: Route.within(id, .draft("-")).path
        default: path
        }
    }
}

extension Refusal {
    /// Whether somebody else could give the command, or nobody could now.
    var status: HTTPResponse.Status {
        if case .access = reason { .forbidden } else { .unprocessableContent }
    }
}
