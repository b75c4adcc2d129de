public import Desk
public import Governance
import Storage

/// Sees to it that every letter which the log gives rise to is sent, at least once each.
///
/// Letters are found by reading the log on; the register of deliveries knows each by a stable
/// Message-ID, so reading an entry twice sends nothing twice.
public actor Outbox {
    /// What went wrong where nobody waits for an answer, and what was being done then.
    public typealias TroubleReport = @Sendable (Step, any Error) -> Void

    /// The steps of one look at what is to be sent.
    public enum Step: String, Sendable {
        /// Reading the log for new letters.
        case collecting
        /// Looking for duties that fall due soon.
        case reminding
        /// Handing letters over.
        case sending
        /// Telling followers what is new.
        case telling
    }

    private let desk: Desk
    private let sorter: LetterSorter
    private let courier: Courier
    private let herald: Herald?
    private let clock: @Sendable () -> Instant
    private let report: TroubleReport
    private var reached: [PartnershipID: Int64] = [:]
    private var reminded: [PartnershipID: CivilDate] = [:]
    private var lastLook: Task<Void, Never>?

    /// An outbox for a desk.
    ///
    /// - Parameters:
    ///   - desk: Whose logs are read.
    ///   - carrier: What carries the mail.
    ///   - correspondent: Who writes the words.
    ///   - herald: Who tells followers what is new; `nil` where nobody is told.
    ///   - domain: The right side of every Message-ID.
    ///   - backlog: What becomes of letters that are old when they are found.
    ///   - clock: What time it is.
    ///   - report: Told of what goes wrong; it is tried again at the next look.
    public init(
        desk: Desk, carrier: any Carrier, correspondent: any Correspondent, herald: Herald? = nil,
        domain: String,
        backlog: Backlog = .withheld, clock: @escaping @Sendable () -> Instant,
        report: @escaping TroubleReport
    ) {
        self.desk = desk
        self.clock = clock
        self.report = report
        self.herald = herald
        sorter = LetterSorter(desk: desk, domain: domain, backlog: backlog)
        courier = Courier(
            desk: desk, carrier: carrier, correspondent: correspondent,
            report: { report(.sending, $0) })
    }

    /// Looks at the log, the duties and the clock once, and sends what is due. Looks never
    /// overlap, so that nothing is handed over twice.
    public func look() async {
        let previous = lastLook
        let look = Task {
            await previous?.value
            await collectAndSend()
        }
        lastLook = look
        await look.value
    }

    /// Looks again and again, until cancelled.
    ///
    /// - Parameter pause: How long to wait for news between two looks.
    public func run(pause: Duration = .seconds(5)) async {
        while !Task.isCancelled {
            await look()
            // Thrown when cancelled, which the condition sees.
            try? await Task.sleep(for: pause)
        }
    }

    private func collectAndSend() async {
        let now = clock()
        for id in desk.partnerships {
            guard let state = desk.snapshot(of: id) else { continue }
            await attempt(.collecting) {
                let start = reached[id] ?? 0
                guard start < state.position else { return }
                reached[id] = try await sorter.collect(from: id, state, after: start, at: now)
            }
            let today = state.zone.date(at: now)
            guard reminded[id] != today,
                now >= Reminding.instant(on: today, in: state.zone)
            else { continue }
            await attempt(.reminding) {
                try await sorter.remind(in: id, state, at: now)
                reminded[id] = today
            }
        }
        await attempt(.sending) { try await courier.sendDue(clock) }
        await attempt(.telling) { try await herald?.sendDue(at: clock()) }
    }

    private func attempt(_ step: Step, _ work: () async throws -> Void) async {
        do { try await work() } catch { report(step, error) }
    }
}

/// What becomes of letters that are old when they are first found in the log, as all are that were
/// written before mail was set up.
public enum Backlog: Sendable {
    /// They are shown as not sent, and wait for somebody to send them: what tells of last year is
    /// no news to anybody, and may be wrong by now.
    case withheld
    /// They are sent like all others, for a demonstration.
    case sent
}
