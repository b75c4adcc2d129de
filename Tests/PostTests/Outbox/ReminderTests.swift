import Demo
import Exchange
import Governance
import Post
import TestKit
import Testing

/// Case 2024/1 is at the partners, to be answered by 30 April; three have answered.
@Suite struct `Reminders` {
    private let office: PostOffice
    private let mailbox = DemoMailbox()

    init() async throws { office = try await PostOffice(until: .a14) }

    /// The reminders of the answers from home that have been sent, by recipient.
    private var reminded: [String] {
        mailbox.messages.filter {
            $0.subject.hasPrefix("Påminn") && $0.text.contains("30. april 2024")
        }
        .map(\.to.address)
    }

    private func contacts(whoOweAnAnswer owes: Bool) throws -> Set<PersonID> {
        let state = try office.state()
        let duties = state.duties(at: try state.zone.moment("2024-04-27 07:00"))
            .filter { $0.rule == .localTreatment && ($0.fulfilled == nil) == owes }
        let day = try state.zone.day("2024-04-27")
        return Set(duties.flatMap { state.people(responsible: $0.who, on: day) })
    }

    @Test(.requirements("R38", "R155"))
    func `go to whoever must do it three days before, and to nobody who has done it`()
        async throws
    {
        let outbox = try office.outbox(mailbox)
        try office.wait(until: "2024-04-26 23:00")
        await outbox.look()
        try office.wait(until: "2024-04-27 06:59")
        await outbox.look()
        #expect(reminded == [])
        try office.wait(until: "2024-04-27 07:00")
        await outbox.look()
        let owing = try contacts(whoOweAnAnswer: true)
        let settled = try contacts(whoOweAnAnswer: false)
        #expect(owing.count == 15)
        #expect(settled.count == 3)
        #expect(Set(reminded) == office.addresses(owing))
        #expect(office.addresses(settled).isDisjoint(with: reminded))
        #expect(office.reported == [])
    }

    @Test func `are sent once, however often it is looked and the program restarted`()
        async throws
    {
        let outbox = try office.outbox(mailbox)
        for when in ["04-27 07:00", "04-27 12:00", "04-28 08:00", "04-30 09:00"] {
            try office.wait(until: "2024-\(when)")
            await outbox.look()
        }
        try office.wait(until: "2024-04-30 10:00")
        try await office.outbox(mailbox).look()
        #expect(reminded.count == 15)
        #expect(Set(reminded).count == 15)
    }

    @Test func `are sent the next morning the program is up, but not when it is too late`()
        async throws
    {
        try office.wait(until: "2024-04-29 11:00")
        try await office.outbox(mailbox).look()
        #expect(reminded.count == 15)
        let other = try await PostOffice(until: .a14)
        let late = DemoMailbox()
        try other.wait(until: "2024-05-01 08:00")
        try await other.outbox(late).look()
        #expect(late.messages.filter { $0.text.contains("30. april 2024") }.isEmpty)
    }

    @Test func `say nothing of what was done between writing and sending`() async throws {
        let busy = BusyCarrier()
        let outbox = try office.outbox(busy)
        try office.wait(until: "2024-04-27 07:00")
        await outbox.look()
        let state = try office.state()
        let vefsn = try #require(state.charter.partners.first { $0.name == "Vefsn" }).id
        try await office.give(
            RecordLocalTreatment(case: CaseID(1), partner: vefsn, status: .noInput),
            by: state.answering(for: vefsn), at: state.zone.moment("2024-04-27 07:01"))
        busy.isBusy = false
        try office.wait(until: "2024-04-27 07:02")
        await outbox.look()
        let contact = try #require(state.contact(of: vefsn))
        let taken = busy.taken.filter { $0.text.contains("30. april 2024") }
        #expect(taken.count == 14)
        #expect(office.addresses([contact]).isDisjoint(with: taken.map(\.to.address)))
    }

    @Test func `never carry the title of an exempt case`() async throws {
        let ground = try #require(try office.state().charter.grounds.first)
        try await office.give(
            Exempt(
                .wholeCase(id: CaseID(1)), ground: ground.id, publicTitle: "Sak om pasientforløp"),
            by: PostOffice.secretary, "2024-04-26 09:00")
        try office.wait(until: "2024-04-27 07:00")
        try await office.outbox(mailbox).look()
        #expect(reminded.count == 15)
        for mail in mailbox.messages where mail.subject.hasPrefix("Påminn") {
            let all = [mail.subject, mail.text, mail.html ?? ""].joined()
            #expect(!all.contains("Felles rutine"))
        }
        #expect(mailbox.messages.contains { $0.text.contains("Sak om pasientforløp") })
    }

    @Test(.requirements("R70", "R108"))
    func `of a body's duty go to its secretariat`() async throws {
        try office.wait(until: "2024-12-29 08:00")
        try await office.outbox(mailbox).look()
        let state = try office.state()
        let staff = state.bodies.people(
            in: Year2024.Body.secretariat, on: try state.zone.day("2024-12-29"))
        let reminded = mailbox.messages.filter { $0.subject.hasPrefix("Påminn") }
        #expect(!staff.isEmpty)
        #expect(
            Set(reminded.map(\.to.address)) == office.addresses(Set(staff.map(\.person))))
        #expect(reminded.allSatisfy { $0.text.contains("31. desember 2024") })
    }
}
