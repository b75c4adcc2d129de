import Demo
import Desk
import Exchange
import Foundation
import Governance
import Logging
import Pages
import Post
import Storage
import Web

/// A demonstration in memory: its people in the register, its scripts played at the desk, its
/// mail kept in a mailbox.
struct DemoStage {
    let desk: Desk
    let seed: Seed
    let clock: DemoClock
    let mailbox = DemoMailbox()
    let outbox: Outbox
    /// Who the demonstration's mail comes from.
    let sender: MailAddress
    private let store: SQLiteEventStore

    /// Plays the beginning, from the charters in a folder.
    init(charters folder: String, baseURL: String, _ logger: Logger) async throws {
        let zone = try Zone.named("Europe/Oslo")
        seed = try Self.seed(from: folder, zone: zone)
        store = try SQLiteEventStore.inMemory()
        desk = Desk(
            store: store, registers: store.registers, zone: zone, admitsOperator: true)
        let clock = DemoClock(showing: seed.start)
        self.clock = clock
        sender = try MailAddress(name: "Samråd", address: "samrad@samrad.example")
        outbox = Outbox(
            desk: desk, carrier: mailbox,
            correspondent: PageCorrespondent(desk: desk, base: baseURL, sender: sender),
            herald: Herald(desk: desk, carrier: mailbox, base: baseURL, sender: sender),
            domain: sender.domain, backlog: .sent, clock: { clock.now },
            report: logger.outboxReport)
        try await fillRegister()
        try await play()
    }

    /// What pages and forms of the demonstration need.
    var port: DemonstrationPort {
        DemonstrationPort(
            shown: { shown(in: $0) },
            advance: { advance, id in await self.advance(advance, in: id) })
    }

    /// The mailbox takes the link too, as a mail server would.
    func mailSignIn(_ mail: SignInMail) async {
        guard let zone = try? zone,
            let message = try? SignInMessage(
                mail, from: sender, zone: zone, at: clock.now
            ).message
        else { return }
        _ = try? await mailbox.carry(message)
    }

    private var zone: Zone {
        get throws { try Zone.named("Europe/Oslo") }
    }

    private func fillRegister() async throws {
        for person in seed.people {
            let id = try await desk.registers.people.add(
                PersonDetails(
                    name: person.name, email: person.email, phone: nil,
                    language: person.language.rawValue),
                at: seed.start.milliseconds)
            guard id == Int64(person.id.rawValue) else {
                throw Trouble("The register of the demonstration was not empty.")
            }
        }
    }

    private func play() async throws {
        for script in seed.scripts {
            for (index, act) in script.acts.enumerated() {
                guard let id = CommandID("demo-\(script.partnership)-\(index)") else { continue }
                _ = try await desk.handle(
                    act.command, id: id, by: act.actor, at: act.at, in: script.partnership)
            }
        }
    }

    private func shown(in id: PartnershipID) -> Demonstration {
        let acting = Set(
            seed.scripts.first { $0.partnership == id }?.acts.map(\.actor.person) ?? [])
        let state = desk.snapshot(of: id)
        let today = state?.zone.date(at: clock.now)
        let people = seed.people.filter { person in
            guard let state, let today else { return false }
            return acting.contains(person.id)
                || !state.bodies.appointments(of: person.id, on: today).isEmpty
                || !state.partners(answeredForBy: person.id, on: today).isEmpty
        }
        return Demonstration(
            nextChange: state?.nextChange(after: clock.now),
            people: people.map { .init(id: $0.id, name: $0.name, office: $0.office) },
            mails: mails(of: id))
    }

    /// The mails of one partnership, by what their Message-ID begins with; sign-in mails, whose
    /// begins with no name and a dot, are shown in all.
    private func mails(of id: PartnershipID) -> [Demonstration.Mail] {
        mailbox.messages.enumerated().filter { _, message in
            let left = message.id.value.prefix { $0 != "@" }
            return left.hasPrefix("\(id).") || !left.contains(".")
        }
        .map { index, message in
            Demonstration.Mail(
                number: index + 1,
                to: [message.to.name, message.to.address].compactMap { $0 }.joined(separator: ", "),
                subject: message.subject, at: Instant(milliseconds: message.date),
                text: message.text)
        }
        .reversed()
    }

    private func advance(_ advance: DemonstrationPort.Advance, in id: PartnershipID) async {
        switch advance {
        case .hours(let hours):
            await live(until: clock.now.adding(milliseconds: Int64(hours) * 3_600_000))
        case .toNextChange:
            if let next = desk.snapshot(of: id)?.nextChange(after: clock.now) {
                await live(until: next)
            }
        }
    }

    /// Lets the time until then pass by half days, so that each day has a look after its morning,
    /// and what falls due on the way is reminded of first.
    private func live(until end: Instant) async {
        let halfDay: Int64 = 12 * 3_600_000
        var next = clock.now.adding(milliseconds: halfDay)
        while next < end {
            clock.advance(to: next)
            await outbox.look()
            next = next.adding(milliseconds: halfDay)
        }
        clock.advance(to: end)
        await outbox.look()
    }

    private static func seed(from folder: String, zone: Zone) throws -> Seed {
        let helgeland = try CharterCommand.load("\(folder)/helgeland.yaml")
        let ostfold = try CharterCommand.load("\(folder)/ostfold.yaml")
        let template = try CharterCommand.load("\(folder)/template.yaml", isTemplate: true)
        let places = try PartnershipPlace.list(
            partnerships: try CharterCommand.text("\(folder)/data/partnerships.csv"),
            municipalities: try CharterCommand.text("\(folder)/data/municipalities.csv"))
        let others = places.filter { $0.id != helgeland.id }.map { place in
            Neighbour(
                id: PartnershipID(place.id.rawValue), name: place.name,
                charter: place.id == ostfold.id ? ostfold : Charter.template(template, for: place))
        }
        return try Seed.demonstration(helgeland: helgeland, others: others, zone: zone)
    }
}
