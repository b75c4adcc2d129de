/// Makes the PDF of a document: PDF/A-2a and PDF/UA-1.
public typealias DocumentPrinter = @Sendable (HTML) async throws(PrintingFault) -> [UInt8]

/// Why no PDF was made.
public enum PrintingFault: Error, Hashable, Sendable {
    /// The engine is not installed, in part or whole; what is missing, for the operator.
    case missing(String)
    /// So many documents are being made that this one was not begun.
    case busy
    /// It took too long.
    case timedOut
    /// It would be larger than a PDF of ours may be.
    case tooLarge
    /// The engine gave up; why, for the operator.
    case failed(String)
}
