import Foundation
import Pages
import TestKit
import Testing

@testable import Governance

/// What is shown in generated partnerships, held against what each reader may read.
@Suite struct `In generated partnerships` {
    private static let chronicles: Result<[Chronicle], any Error> = Result {
        let openings = [try Opening.staffed(), try .readyToDiscuss(), try .readyToDecide()]
        return (0..<30).map { seed in
            Histories.chronicle(
                seed: UInt64(9_000 + seed), from: openings[seed % openings.count], length: 90)
        }
    }

    @Test(.requirements("R68", "R143"))
    func `no page, list, feed or count tells anybody what is denied them`() throws {
        var denials = 0
        for (seed, chronicle) in try Self.chronicles.get().enumerated() {
            let (state, now) = (chronicle.state, chronicle.lastInstant)
            let marked = MarkedTexts(of: chronicle)
            for reader in chronicle.readers {
                let denied = marked.denied(to: reader, in: state, at: now)
                denials += denied.count
                for (place, text) in try chronicle.everythingShown(to: reader) {
                    let leaks = text.markers.intersection(denied)
                    #expect(leaks.isEmpty, "history \(seed): \(place) tells \(reader) \(leaks)")
                }
            }
        }
        #expect(denials > 200, "too little is denied for this to show anything")
    }

    @Test func `what the secretariat is shown would be found in the public's hands`() throws {
        let found = try Self.chronicles.get().prefix(6).reduce(into: Set<String>()) {
            let denied = MarkedTexts(of: $1)
                .denied(to: .everyone, in: $1.state, at: $1.lastInstant)
            for (_, text) in try $1.everythingShown(to: .actor(.secretary)) {
                $0.formUnion(text.markers.intersection(denied))
            }
        }
        #expect(found.count > 10)
    }

    @Test func `lists and feeds hold every case that is open to the reader`() throws {
        for chronicle in try Self.chronicles.get() {
            let (state, now) = (chronicle.state, chronicle.lastInstant)
            for reader in chronicle.readers {
                let list = try chronicle.shown(.cases, to: reader)
                let readable = state.cases.newestFirst.filter {
                    state.mayRead($0.id, reader, at: now)
                }
                for title in readable.prefix(40).compactMap({ chronicle.texts[$0.title] }) {
                    #expect(list?.contains(title) == true, "\(title) is not listed for \(reader)")
                }
            }
            let news = chronicle.frame(for: .everyone, .home).news(of: .everything, atMost: 10_000)
            for found in state.cases.newestFirst where state.mayRead(found.id, .everyone, at: now) {
                let title = chronicle.texts[found.title] ?? ""
                #expect(news.contains { $0.title.contains(title) }, "no news of \(title)")
            }
        }
    }

    @Test func `what has been open to all keeps its address`() throws {
        for (seed, chronicle) in try Self.chronicles.get().prefix(8).enumerated() {
            var seen: Set<Destination> = []
            // Before they are published, the minutes of a meeting have nothing that was public.
            let unpublished = chronicle.state.meetings.byDate
                .filter { $0.minutes.publications.isEmpty }
                .map { Destination.minutes($0.id) }
            for (index, entry) in chronicle.entries.enumerated() where index % 9 == 0 {
                let frame = chronicle.frame(
                    for: .everyone, .home, state: entry.after, at: entry.step.at)
                let there = entry.after.subjects.filter { $0.page(in: frame) != nil }
                let gone = seen.subtracting(there).subtracting(unpublished)
                #expect(gone.isEmpty, "history \(seed), entry \(index): \(gone) answer no more")
                seen.formUnion(there)
            }
        }
    }

    @Test func `a marker is found wherever it stands, and none is part of another`() {
        let first = MarkedTexts.marker(1)
        #expect("<p>Tekst \(first)</p>".markers == [first])
        #expect(!MarkedTexts.marker(11).contains(first))
        #expect("Tekst uten".markers.isEmpty)
    }
}

extension Chronicle {
    fileprivate var lastInstant: Instant { steps.last?.at ?? opening.now }

    /// The public, the secretariat, a submitter, a contact, and some who hold a place.
    fileprivate var readers: [Reader] {
        let today = state.zone.date(at: lastInstant)
        let places = ["ssu.kommune.1", "ssu.foretak.1"].compactMap {
            state.bodies.holder(of: SeatID($0), on: today)
        }
        let contact = Fjord.municipalities.first.flatMap { partner in
            state.contact(of: partner).map { Actor($0, as: .contact(partner)) }
        }
        let actors =
            [Actor.secretary, Actor(PersonID(700)), contact].compactMap(\.self)
            + places.map { Actor($0.person, as: .appointment($0.id)) }
        return [.everyone] + actors.map(Reader.actor)
    }

    fileprivate func frame(
        for reader: Reader, _ destination: Destination, state: Partnership? = nil,
        at instant: Instant? = nil
    ) -> Frame {
        let id = Chronicle.partnership
        let texts = texts
        var account: SignedIn?
        if case .actor(let actor) = reader {
            account = SignedIn(name: "–", hat: actor.hat, hats: [actor.hat])
        }
        var frame = Frame(
            partnership: state ?? self.state, id: id, reader: reader, account: account,
            now: instant ?? lastInstant, language: .nb,
            address: Route.within(id, destination).path, words: { texts[$0] },
            name: { "Person \($0)" }, token: nil)
        if case .actor(let actor) = reader {
            frame.own = ReadersOwn(
                ReadMarks([:]), of: actor, in: frame.partnership, at: frame.now)
        }
        return frame
    }

    /// A page as markup and as data; `nil` where there is none for the reader.
    fileprivate func shown(_ destination: Destination, to reader: Reader) throws -> String? {
        let frame = frame(for: reader, destination)
        guard let page = destination.page(in: frame) else { return nil }
        return try page.html(in: frame).text + page.data
    }

    /// Everything that a reader can be shown, by where it stands.
    fileprivate func everythingShown(to reader: Reader) throws -> [(String, String)] {
        let everywhere: [Destination] = [
            .home, .cases, .intake, .meetings, .decisions, .bodies, .partners, .duties, .mine,
            .compliance, .embed, .withheld, .follow(.everything), .follow(.body(Fjord.strategic)),
            .follow(.word("tekst")), .body(Fjord.strategic),
        ]
        var all = try (everywhere + state.subjects).compactMap { destination in
            try shown(destination, to: reader).map { ("\(destination)", $0) }
        }
        let frame = frame(for: reader, .home)
        for followed in [Followed.everything, .word("merke")] {
            let news = frame.news(of: followed, atMost: 10_000)
            all.append(("feed", String(decoding: try JSONEncoder().encode(news), as: UTF8.self)))
        }
        return all
    }
}

extension Partnership {
    /// Every page about one thing.
    fileprivate var subjects: [Destination] {
        cases.newestFirst.flatMap { [.theCase($0.id), .follow(.theCase($0.id))] }
            + decisions.newestFirst.map { .decision($0.id) }
            + meetings.byDate.flatMap { [.meeting($0.id), .minutes($0.id), .agenda($0.id)] }
    }
}

extension Page {
    fileprivate var data: String {
        get throws { String(decoding: try JSONEncoder().encode(self), as: UTF8.self) }
    }
}
