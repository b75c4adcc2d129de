import Governance

/// Meetings to come and the latest news, for the partners' own sites: a small page in a frame of
/// theirs, the same for everyone.
public struct EmbedPage: Page {
    /// Whose list it is.
    public let title: String
    let meetings: [ComingMeeting]
    let news: [News]
    /// The whole address of where everything stands.
    let home: String

    /// A meeting to come.
    struct ComingMeeting: Codable, Hashable, Sendable {
        let title: String
        let date: CivilDate
        let time: WallTime
        let venue: String
        let address: String
    }

    private static let meetingsShown = 5
    private static let newsShown = 8

    /// `nil` for a body that there is not.
    init?(_ frame: Frame) {
        let followed = frame.query("organ").map { Followed.body(BodyID($0)) } ?? .everything
        guard frame.partnership.isOpen(followed, at: frame.now) else { return nil }
        title = frame.name(of: followed)
        meetings = frame.partnership.meetings.coming(from: frame.today)
            .filter { meeting in
                if case .body(let id) = followed { meeting.body == id } else { true }
            }
            .filter { $0.closedAt == nil }
            .prefix(Self.meetingsShown)
            .map {
                ComingMeeting(
                    title: frame.say(frame.names.body($0.body)), date: $0.date, time: $0.time,
                    venue: frame.venue(of: $0), address: frame.address(of: .meeting($0.id)))
            }
        news = frame.news(of: followed, atMost: Self.newsShown)
        home =
            switch followed {
            case .body(let id): frame.address(of: .body(id))
            default: frame.address(of: .home)
            }
    }

    /// What asks for the list of a body; `nil` for what has no list of its own.
    static func query(of followed: Followed) -> String? {
        switch followed {
        case .everything: ""
        case .body(let id): "&organ=\(id.rawValue)"
        case .theCase, .word: nil
        }
    }

    /// It stands in others' pages, without our own frame.
    public var isEmbedded: Bool { true }

    /// Meetings first: they are what people look for.
    public func content(in frame: Frame) -> HTML {
        """
        <h1>\(title)</h1>
        <h2>\(frame.say(FollowWords.comingMeetings))</h2>
        \(meetingList(frame))
        <h2>\(frame.say(FollowWords.latest))</h2>
        \(newsList(frame))
        <p class="more">\(frame.say(FollowWords.allOfIt)) \
        <a href="\(home)">\(frame.say(frame.charter.name))</a></p>
        """
    }

    private func meetingList(_ frame: Frame) -> HTML {
        if meetings.isEmpty { return "<p>\(frame.say(FollowWords.noMeetings))</p>" }
        let items = meetings.map { meeting -> HTML in
            """
            <li><p><a href="\(meeting.address)">\(meeting.title)</a></p>\
            <p class="hint">\(frame.longDay(meeting.date)) \(frame.time(meeting.time)) · \
            \(meeting.venue)</p></li>
            """
        }
        return "<ul class=\"news\">\(items)</ul>"
    }

    private func newsList(_ frame: Frame) -> HTML {
        news.isEmpty
            ? "<p>\(frame.say(FollowWords.nothing))</p>" : NewsList(news: news, frame: frame).html
    }
}

/// The document around a page that stands in somebody else's: no header, no scripts, and its links
/// lead out of the frame.
struct BareLayout: Component {
    let language: Language
    let title: String
    let content: HTML

    var html: HTML {
        """
        <!DOCTYPE html>
        <html lang="\(language.tag)">
        <head>
        <meta charset="utf-8">
        <title>\(title)</title>
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <base target="_top">
        <link rel="stylesheet" href="\(Asset.styles.path)">
        </head>
        <body class="embedded">
        <main>
        \(content)
        </main>
        </body>
        </html>

        """
    }
}
