import Desk
import Exchange
import Governance
import Pages

extension Site {
    /// The text of a case's file that is asked for in the page's address, to begin the case paper
    /// with; `nil` where none is asked for, there is no such file, or the reader may write none.
    func importedText(
        _ visit: Visit, _ place: Place, for reader: any PageReader
    ) async throws -> ImportedText? {
        guard case .theCase(let id) = place.destination,
            let number = visit.query.first(ImportedText.queryField).flatMap({ Int($0) }),
            let found = place.partnership.cases[id],
            let file = found.attachments.first(where: { $0.number == number }),
            place.partnership.grants(.anew(for: found), by: reader.actor, at: visit.now),
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

extension Partnership {
    fileprivate func grants(_ command: WritePaper, by actor: Actor, at instant: Instant) -> Bool {
        (try? decide(command, by: actor, at: instant)) != nil
    }
}
