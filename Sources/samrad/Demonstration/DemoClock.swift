import Governance
import Synchronization

/// A clock that goes at its usual pace from wherever the visitor has put it; it never goes back.
final class DemoClock: Sendable {
    private struct Setting {
        var shown: Instant
        var since: Instant
    }

    private let setting: Mutex<Setting>

    /// A clock that shows an instant now.
    init(showing start: Instant) {
        setting = Mutex(Setting(shown: start, since: .now()))
    }

    /// What the clock shows.
    var now: Instant {
        setting.withLock { setting in
            let passed = Instant.now().milliseconds - setting.since.milliseconds
            return setting.shown.adding(milliseconds: max(0, passed))
        }
    }

    /// Puts the clock on, to a later instant.
    func advance(to later: Instant) {
        let current = now
        setting.withLock { $0 = Setting(shown: max(later, current), since: .now()) }
    }
}
