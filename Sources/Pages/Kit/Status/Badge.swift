/// How a state is to be felt; the words carry the meaning, the tone only supports it.
enum Tone: String, Sendable, CaseIterable {
    /// Nothing has happened yet, or nothing is asked.
    case neutral
    /// Under way.
    case active
    /// Done, in order.
    case done
    /// Soon too late.
    case soon
    /// Too late, or refused.
    case late
}

/// Where something stands, always in words.
struct Badge: Component {
    let text: String
    let tone: Tone

    var html: HTML {
        "<span class=\"badge badge-\(tone.rawValue)\">\(text)</span>"
    }
}
