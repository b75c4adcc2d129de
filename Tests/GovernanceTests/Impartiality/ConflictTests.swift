import Testing

@testable import Governance

/// Whoever is found partial keeps out of the item, and of nothing else.
@Suite struct `Conflict of interest` {
    private static let member = Place.seat(id: "ssu.kommune.2")
    private static let deputy = Place.deputy(seat: "ssu.kommune.2")
    private static let leader = Place.seat(id: "ssu.kommune.1")

    private var story: Opening
    private var item: ItemID { story.item.id }

    init() throws {
        story = try Opening.inRound(presentToo: [Self.deputy])
    }

    private mutating func declare(_ place: Place = member) throws {
        try story.give(
            DeclareConflict(
                item: item, appointment: story.id(place), reason: "Søsteren min leder tiltaket."),
            by: story.acting(place))
    }

    private mutating func rule(
        _ finding: ConflictOfInterest.Finding, reason: String? = nil, by actor: Actor = .secretary
    ) throws {
        try story.give(
            RuleOnConflict(
                item: item, appointment: story.id(Self.member), finding: finding, reason: reason),
            by: actor)
    }

    private func speaker(of place: Place) -> AppointmentID? {
        story.item.openVoices?.first { $0.seat == place.seat }?.appointment
    }

    private var voices: [AppointmentID] {
        story.state.voices(in: MeetingID(3), on: item, at: story.now).map(\.appointment)
    }

    @Test mutating func `takes nothing from anybody before it is ruled on`() throws {
        try declare()
        #expect(speaker(of: Self.member) == story.id(Self.member))
        #expect(voices.contains(story.id(Self.member)))
    }

    @Test mutating func `once found, gives the say to the deputy, with no answer kept`() throws {
        try story.give(
            AnswerRound(
                item: item, appointment: story.id(Self.member), position: .objects,
                text: "Nei."), by: story.acting(Self.member))
        try declare()
        try rule(.disqualified)
        #expect(speaker(of: Self.member) == story.id(Self.deputy))
        #expect(story.item.rounds.last?.answers["ssu.kommune.2"] == nil)
        #expect(throws: Refusal(.impartiality(.disqualified), by: "impartiality")) {
            try story.give(
                AnswerRound(
                    item: item, appointment: story.id(Self.member), position: .agrees),
                by: story.acting(Self.member))
        }
        #expect(throws: Refusal(.impartiality(.disqualified), by: "impartiality")) {
            try story.give(
                MakeStatement(item: item, appointment: story.id(Self.member), text: "Hør."),
                by: .secretary)
        }
    }

    @Test mutating func `calls the deputy for the item, who answers as to any call`() throws {
        try declare()
        try rule(.disqualified)
        let calls = try #require(story.item.conflicts.first).calls
        #expect(calls.map(\.deputy) == [story.id(Self.deputy)])
        try story.give(
            AnswerCall(
                meeting: MeetingID(3), deputy: story.id(Self.deputy), accepts: true, item: item),
            by: story.acting(Self.deputy))
        #expect(story.item.conflicts.first?.calls.first?.accepts == true)
        #expect(story.state.meetings[MeetingID(3)]?.absences.isEmpty == true)
    }

    @Test mutating func `nobody who keeps out of the item rules on the others in it`() throws {
        try declare(Self.leader)
        try story.give(
            RuleOnConflict(
                item: item, appointment: story.id(Self.leader), finding: .disqualified),
            by: .secretary)
        try declare()
        #expect(throws: Refusal(.impartiality(.disqualified), by: "impartiality")) {
            try rule(.disqualified, by: story.acting(Self.leader))
        }
        try rule(.disqualified)
        #expect(throws: Refusal(.impartiality(.disqualified), by: "impartiality")) {
            try story.give(
                TakeBackConflict(
                    item: item, appointment: story.id(Self.member), reason: "Feil."),
                by: story.acting(Self.leader))
        }
    }

    @Test mutating func `does not count as present in the item, and does in the next`() throws {
        try declare()
        try rule(.disqualified)
        let meeting = try #require(story.state.meetings[MeetingID(3)])
        let member = story.id(Self.member)
        #expect(meeting.present(at: story.now).contains(member))
        #expect(
            !story.state.participants(in: meeting, on: item, at: story.now).contains(member))
        #expect(
            story.state.voices(in: meeting.id, on: nil, at: story.now).contains {
                $0.appointment == member
            })
    }

    @Test mutating func `found otherwise with a reason, all is as before in the next round`()
        throws
    {
        try declare()
        try rule(.disqualified)
        #expect(throws: Refusal(.text(.empty(.reason)))) { try rule(.impartial) }
        try rule(.impartial, reason: "Tiltaket gjelder en annen kommune.")
        #expect(story.item.disqualified.isEmpty)
        #expect(speaker(of: Self.member) == story.id(Self.deputy))
        #expect(voices.contains(story.id(Self.member)))
    }

    @Test mutating func `is taken back by the person until it is ruled on`() throws {
        let taking = TakeBackConflict(
            item: item, appointment: story.id(Self.member), reason: "Feil sak.")
        try declare()
        var other = self
        try other.rule(.disqualified)
        #expect(throws: Refusal(.impartiality(.ruled), by: "impartiality")) {
            try other.story.give(taking, by: other.story.acting(Self.member))
        }
        try other.story.give(taking, by: .secretary)
        #expect(other.story.item.disqualified.isEmpty)
        try story.give(taking, by: story.acting(Self.member))
        #expect(story.item.conflicts.allSatisfy { !$0.stands })
        try declare()
        #expect(story.item.conflicts.count == 2)
    }

    @Test mutating func `is not ruled on by the one it is about`() throws {
        try story.give(
            DeclareConflict(
                item: item, appointment: story.id(Self.leader), reason: "Egen kommune."),
            by: story.acting(Self.leader))
        #expect(throws: Refusal(.impartiality(.ownCase), by: "impartiality")) {
            try story.give(
                RuleOnConflict(
                    item: item, appointment: story.id(Self.leader), finding: .impartial),
                by: story.acting(Self.leader))
        }
    }

    @Test mutating func `has a reason that the public never reads where it is exempt`() throws {
        try story.give(
            DeclareConflict(
                item: item, appointment: story.id(Self.member), reason: "Sykdom i familien.",
                ground: "offl-13"), by: story.acting(Self.member))
        try rule(.disqualified, reason: "Nær slektning.")
        let texts = try #require(story.item.conflicts.first).texts
        #expect(texts.count == 2)
        #expect(story.state.withheldTexts(from: .everyone, at: story.now).isSuperset(of: texts))
        #expect(
            story.state.withheldTexts(
                from: .actor(story.acting(Self.leader)), at: story.now
            ).isDisjoint(with: texts))
        try story.give(
            TakeBackConflict(
                item: item, appointment: story.id(Self.member), reason: "Frisk igjen."),
            by: .secretary)
        let all = try #require(story.item.conflicts.first).texts
        #expect(story.state.withheldTexts(from: .everyone, at: story.now).isSuperset(of: all))
    }

    @Test func `is no matter where the charter says nothing of it`() throws {
        var charter = Fjord.charter
        charter.impartiality = nil
        var silent = try Opening.inRound(under: charter)
        #expect(throws: Refusal(.impartiality(.noRule))) {
            try silent.give(
                DeclareConflict(
                    item: silent.item.id, appointment: silent.id(Self.member), reason: "Slekt."),
                by: .secretary)
        }
    }
}
