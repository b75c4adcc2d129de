/// The speaking list of a meeting: who has asked for the floor, who has it, who had it and for how
/// long.
public struct Speakers: Hashable, Sendable {
    /// Every request and speech, in the order in which they came onto the list.
    public private(set) var all: [FloorRequest] = []

    /// Who has the floor.
    public var current: FloorRequest? { all.last { $0.isSpeaking } }

    /// Those who wait on an item, in order.
    public func waiting(on item: ItemID) -> [FloorRequest] {
        all.filter { $0.item == item && $0.speech == nil }
    }

    /// What was said or is being said on an item, in order of time.
    public func speeches(on item: ItemID) -> [FloorRequest] {
        all.filter { $0.item == item && $0.speech != nil }
            .sorted { ($0.speech?.from ?? $0.at) < ($1.speech?.from ?? $1.at) }
    }

    mutating func ask(_ appointment: AppointmentID, on item: ItemID, at instant: Instant) {
        all.append(FloorRequest(appointment: appointment, item: item, at: instant))
    }

    mutating func give(to appointment: AppointmentID, on item: ItemID, at instant: Instant) {
        let isWaiting = { (request: FloorRequest) in
            request.appointment == appointment && request.item == item && request.speech == nil
        }
        if !all.contains(where: isWaiting) { ask(appointment, on: item, at: instant) }
        guard let index = all.firstIndex(where: isWaiting) else { return }
        all[index].speech = Stay(from: instant)
    }

    mutating func withdraw(_ appointment: AppointmentID, on item: ItemID) {
        all.removeAll {
            $0.appointment == appointment && $0.item == item && $0.speech == nil
        }
    }

    mutating func end(at instant: Instant) {
        for index in all.indices where all[index].isSpeaking { all[index].speech?.to = instant }
    }

    /// Whoever goes speaks no longer, and waits no longer.
    mutating func leave(_ appointment: AppointmentID, at instant: Instant) {
        all.removeAll { $0.appointment == appointment && $0.speech == nil }
        if current?.appointment == appointment { end(at: instant) }
    }

    mutating func finish(_ item: ItemID, at instant: Instant) {
        if current?.item == item { end(at: instant) }
    }
}

/// Somebody asked for the floor, and perhaps got it.
public struct FloorRequest: Hashable, Sendable {
    /// Who.
    public let appointment: AppointmentID
    /// On which item.
    public let item: ItemID
    /// When it was asked for; when it was given, where nobody asked.
    public let at: Instant
    /// From when to when they spoke; `nil` while they wait.
    public internal(set) var speech: Stay?

    /// Whether they have the floor.
    public var isSpeaking: Bool { speech.map { $0.to == nil } ?? false }
}

extension Meetings {
    mutating func changeSpeakers(on item: ItemID, _ body: (inout Speakers) -> Void) {
        guard let meeting = meeting(of: item)?.id else { return }
        change(meeting) { body(&$0.speakers) }
    }
}
