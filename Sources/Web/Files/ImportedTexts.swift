import Desk
import Exchange
import Governance
import Pages

extension Site {
    /// The text of a case's file that the secretariat asks for in the page's address, to begin the
    /// case paper with; `nil` where none is asked for, or there is no such file.
    func importedText(_ visit: Visit, _ place: Place) async throws -> ImportedText? {
        guard case .theCase(let id) = place.destination,
            let number = visit.query.first(ImportedText.queryField).flatMap({ Int($0) }),
            let file = place.partnership.cases[id]?.attachments.first(where: {
                $0.number == number
            }),
            let kind = FileKind(mediaType: file.file.mediaType),
            let content = try await desk.files.content(of: file.file, in: place.id)
        else { return nil }
        let words: String
        do { words = try await textOf(kind, content).body } catch {
            guard case .unavailable(let why) = error else {
                return ImportedText(attachment: number, words: nil)
            }
            throw Fault.cannotScreen(why)
        }
        let isBlank = words.allSatisfy(\.isWhitespace)
        return ImportedText(
            attachment: number, words: isBlank ? nil : String(words.prefix(ImportedText.limit)))
    }
}
