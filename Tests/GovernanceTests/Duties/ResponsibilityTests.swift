import Testing

@testable import Governance

@Suite struct `Who must see to a duty` {
    @Test func `is told alike from the duty's side and from the person's`() throws {
        let story = try Opening.readyToDecide()
        let today = story.state.zone.date(at: story.now)
        let duties = story.state.duties(at: story.now)
        var found: Set<Responsible> = []
        for person in story.state.people {
            let own = story.state.responsibilities(of: person, on: today)
            for duty in duties {
                let isTheirs = story.state.people(responsible: duty.who, on: today)
                    .contains(person)
                #expect(own.contains(duty.who) == isTheirs, "\(person) and \(duty)")
                if isTheirs { found.insert(duty.who) }
            }
        }
        #expect(found.contains(.secretariat))
        #expect(found.contains { if case .partner = $0 { true } else { false } })
        #expect(found.contains { if case .seat = $0 { true } else { false } })
    }

    @Test func `gives each person their own outstanding duties, by due time`() throws {
        let story = try Opening.readyToDecide()
        let today = story.state.zone.date(at: story.now)
        let listed = ListedDuties(of: story.state, at: story.now)
        for person in story.state.people {
            let own = story.state.responsibilities(of: person, on: today)
            let expected = listed.all.filter { $0.fulfilled == nil && own.contains($0.who) }
            let outstanding = listed.outstanding(of: own)
            #expect(Set(outstanding) == Set(expected))
            #expect(outstanding.map(\.due) == expected.map(\.due))
        }
    }
}
