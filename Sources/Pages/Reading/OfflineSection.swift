import Governance

/// Where a member keeps a meeting on their device for reading without a connection: what would be
/// kept, how much it is, and the buttons. Shown by the script, which does it all; without one there
/// is nothing to press.
struct OfflineSection: Component {
    let meeting: MeetingID
    let agenda: [AgendaLine]
    let frame: Frame

    /// How much may be kept of the files of one meeting, in bytes: 60 MB.
    private static let limit = 60 * 1024 * 1024

    var html: HTML {
        if frame.actor == nil || agenda.isEmpty { return .nothing }
        let files = self.files
        let kept = pages + files.kept.map(\.link)
        return """
            <section id="uten-nett" aria-labelledby="uten-nett-title" hidden \
            data-worker="\(Route.offlineWorker.path)" data-list="\(frame.link(.offline))"\
            \(words)>
            <h2 id="uten-nett-title">\(frame.say(OfflineWords.section))</h2>
            <p>\(frame.say(OfflineWords.why))</p>
            <p role="status" data-kept-line></p>
            <p class="form-actions">\
            <button type="button" class="button button-secondary" data-kept-keep \
            data-first="\(frame.say(OfflineWords.keep))" \
            data-again="\(frame.say(OfflineWords.keepAgain))">\
            \(frame.say(OfflineWords.keep))</button>\
            <button type="button" class="button button-secondary" data-kept-drop hidden>\
            \(frame.say(OfflineWords.drop))</button></p>
            \(Disclosure(
                title: frame.say(OfflineWords.what(kept.count, megabytes(of: files.kept))),
                content: "<ul>\(kept.map(item))</ul>\(tooLarge(files.left))"))
            </section>
            """
    }

    private var words: HTML.Attributes {
        let all: [(StaticString, Phrase)] = [
            ("data-say-progress", OfflineWords.progress), ("data-say-kept", OfflineWords.kept),
            ("data-say-missing", OfflineWords.missing), ("data-say-failed", OfflineWords.failed),
            ("data-say-sign", OfflineWords.sign), ("data-say-list", OfflineWords.list),
        ]
        return all.map { ($0, frame.say($1)) }
    }

    private var cases: [CaseID] { agenda.compactMap(\.caseID) }

    /// The meeting first, then its cases, and the page that stands in for all else.
    private var pages: [Link] {
        let meetingTitle = frame.partnership.meetings[meeting].map {
            MeetingLink($0, in: frame).title
        }
        return [Link(text: meetingTitle ?? "", href: frame.link(.meeting(meeting)))]
            + cases.map { Link(text: frame.title(of: $0), href: frame.link(.theCase($0))) }
            + [Link(text: frame.say(OfflineWords.title), href: frame.link(.offline))]
    }

    private struct File {
        let link: Link
        let size: Int
    }

    /// The files of the cases in the agenda's order, as far as there is room.
    private var files: (kept: [File], left: [File]) {
        var room = Self.limit
        var (kept, left): ([File], [File]) = ([], [])
        for found in cases.compactMap({ frame.partnership.cases[$0] }) {
            for facts in found.attachments.map({ AttachmentFacts($0, for: frame) }) {
                let address = frame.link(.attachment(found.id, facts.number))
                let file = File(link: Link(text: facts.name, href: address), size: facts.size)
                if file.size <= room {
                    room -= file.size
                    kept.append(file)
                } else {
                    left.append(file)
                }
            }
        }
        return (kept, left)
    }

    private func megabytes(of files: [File]) -> Int {
        (files.reduce(0) { $0 + $1.size } + 1_048_575) / 1_048_576
    }

    private func item(_ link: Link) -> HTML {
        "<li><a href=\"\(link.href)\" data-keep>\(link.text)</a></li>"
    }

    private func tooLarge(_ files: [File]) -> HTML {
        if files.isEmpty { return .nothing }
        let items = files.map { "<li>\($0.link)</li>" as HTML }
        return "<p>\(frame.say(OfflineWords.tooLarge))</p><ul>\(items)</ul>"
    }
}
