import Demo
import Desk
import Exchange
import Foundation
import Governance
import Storage
import Testing

/// The whole year, given to a desk act by act, and what came of each.
///
/// It is played once, on a store in memory, and every test reads it.
struct PlayedYear: Sendable {
    /// What came of one act at the desk.
    struct Answer: Sendable {
        let act: Act
        let result: Result<Receipt, Refusal>
        /// The partnership after it.
        let state: Partnership
    }

    static let partnership = PartnershipID("helgeland")

    let charter: Charter
    let zone: Zone
    let cast: Cast
    let desk: Desk
    let store: SQLiteEventStore
    let answers: [Year2024.Row: [Answer]]

    private static let shared = Task { try await PlayedYear() }

    /// The year as played.
    static func played() async throws -> PlayedYear { try await shared.value }

    private init() async throws {
        charter = try helgeland()
        zone = try oslo()
        let script = try Year2024.play(until: .a31, charter: charter, zone: zone)
        cast = script.cast
        store = try SQLiteEventStore.inMemory()
        desk = Desk(
            store: store, registers: store.registers, zone: zone, admitsOperator: true)
        var answers: [Year2024.Row: [Answer]] = [:]
        for row in Year2024.Row.allCases {
            for (index, act) in script.acts(of: row).enumerated() {
                let id = try #require(CommandID("year-\(row)-\(1000 + index)"))
                answers[row, default: []].append(try await Self.answer(act, id, at: desk))
            }
        }
        self.answers = answers
    }

    private static func answer(_ act: Act, _ id: CommandID, at desk: Desk) async throws -> Answer {
        let result: Result<Receipt, Refusal>
        do {
            let receipt = try await desk.handle(
                act.command, id: id, by: act.actor, at: act.at, in: partnership)
            result = .success(receipt)
        } catch {
            guard case .refused(let refusal) = error else {
                throw error
            }
            result = .failure(refusal)
        }
        return Answer(
            act: act, result: result, state: try #require(desk.snapshot(of: partnership)))
    }
}

/// Helgeland's charter as it is shipped.
func helgeland() throws -> Charter {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../charters/helgeland.yaml").standardized
    let yaml = try String(contentsOf: file, encoding: .utf8)
    return try CharterFile.load(yaml: yaml, file: file.lastPathComponent)
}

/// The zone of Helgeland's clocks.
func oslo() throws -> Zone { try Zone.named("Europe/Oslo") }

extension PlayedYear {
    /// The partnership after a row.
    func state(after row: Year2024.Row) throws -> Partnership {
        try #require(answers[row]?.last?.state)
    }

    /// The partnership after what the last command of a kind did in a row.
    func state<C: Command>(after command: C.Type, in row: Year2024.Row) throws -> Partnership {
        try #require(answers[row]?.last { $0.act.command is C }?.state)
    }

    /// The one refusal of a kind of command in a row.
    func refusal<C: Command>(of command: C.Type, in row: Year2024.Row) throws -> Refusal {
        let refusals = (answers[row] ?? []).compactMap { answer -> Refusal? in
            guard answer.act.command is C, case .failure(let refusal) = answer.result else {
                return nil
            }
            return refusal
        }
        #expect(refusals.count == 1)
        return try #require(refusals.first)
    }

    /// The answers to the granted commands of a kind in a row.
    func receipts<C: Command>(of command: C.Type, in row: Year2024.Row) -> [Receipt] {
        (answers[row] ?? []).compactMap { answer in
            answer.act.command is C ? try? answer.result.get() : nil
        }
    }

    /// The answer to the last granted command of a kind in a row.
    func receipt<C: Command>(of command: C.Type, in row: Year2024.Row) throws -> Receipt {
        try #require(receipts(of: command, in: row).last)
    }

    /// Whether a clause of the charter carries a requirement.
    func clause(_ id: ClauseID?, carries requirement: String) -> Bool {
        id.flatMap(charter.clause)?.requirements.contains(requirement) ?? false
    }

    /// Whether any of some clauses carries a requirement.
    func clauses(_ ids: [ClauseID], carry requirement: String) -> Bool {
        ids.contains { clause($0, carries: requirement) }
    }

    func meeting(_ body: BodyID, _ date: String, in state: Partnership) throws -> Meeting {
        try state.meeting(of: body, on: zone.day(date))
    }

    func treatment(
        of id: CaseID, _ body: BodyID, _ date: String, in state: Partnership
    ) throws -> AgendaItem {
        try state.treatment(of: id, in: meeting(body, date, in: state))
    }

    /// The duty of a rule about a subject, as the list has it at an instant.
    func duty(
        _ rule: DutyRule, _ subject: DutySubject, in state: Partnership, at instant: Instant
    ) throws -> Duty {
        let found = state.duties(at: instant).filter { $0.rule == rule && $0.subject == subject }
        #expect(found.count == 1)
        return try #require(found.first)
    }
}

typealias Body = Year2024.Body
typealias Submitted = Year2024.Submitted
