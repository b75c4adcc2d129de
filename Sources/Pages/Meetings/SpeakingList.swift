import Governance

/// The speaking list of an item: who has the floor and since when, who waits, and who has spoken
/// for how long.
struct SpeakingList: Codable, Sendable {
    let item: ItemID
    let body: BodyID
    let current: Speaker?
    let waiting: [Speaker]
    /// Everyone who has spoken, with the time of all their speeches together.
    let spoken: [String]

    /// Somebody who speaks, or waits.
    struct Speaker: Codable, Sendable {
        let appointment: AppointmentID
        let name: String
        /// The time of day from which they speak or wait.
        let since: String
    }

    init(of item: ItemID, in meeting: Meeting, _ frame: Frame) {
        self.item = item
        body = meeting.body
        current = meeting.speakers.current.flatMap { request in
            request.item == item
                ? Speaker(request, since: request.speech?.from ?? request.at, in: frame) : nil
        }
        waiting = meeting.speakers.waiting(on: item).map { Speaker($0, since: $0.at, in: frame) }
        spoken = frame.speakingTimes(on: item, in: meeting)
    }

    func html(own: AppointmentID?, in frame: Frame) -> HTML {
        let keeps = frame.isEntitled(to: GiveFloor.name, in: body)
        let isEmpty = current == nil && waiting.isEmpty && spoken.isEmpty && !keeps
        return """
            \(isEmpty ? .nothing : "<h3>\(frame.say(RoomPageWords.floor))</h3>" as HTML)\
            \(current.shown { now($0, own: own, frame) })\(queue(own: own, frame))\
            \(ownRequest(own, frame))\(others(frame))\(past(frame))
            """
    }

    private func now(_ speaker: Speaker, own: AppointmentID?, _ frame: Frame) -> HTML {
        let end = CommandButton(
            frame: frame, command: EndSpeech(item: item, appointment: speaker.appointment),
            fixed: fields(speaker.appointment), scope: "\(speaker.appointment)",
            saysWhyNot: false)
        return """
            <div class="speaking-now"><p><strong>\(frame.say(RoomPageWords.hasFloor(speaker.name)))\
            </strong> <span class="quiet">\(frame.say(RoomPageWords.since(speaker.since)))</span>\
            </p>\(end)</div>
            """
    }

    private func queue(own: AppointmentID?, _ frame: Frame) -> HTML {
        if waiting.isEmpty { return .nothing }
        let rows = waiting.map { speaker -> HTML in
            let give = CommandButton(
                frame: frame, command: GiveFloor(item: item, appointment: speaker.appointment),
                fixed: fields(speaker.appointment), scope: "\(speaker.appointment)",
                saysWhyNot: false)
            return "<li><span>\(speaker.name)</span>\(give)</li>"
        }
        return "<ol class=\"presence queue\">\(rows)</ol>"
    }

    /// Asking for the floor, or taking the request back.
    private func ownRequest(_ own: AppointmentID?, _ frame: Frame) -> HTML {
        guard let own, current?.appointment != own else { return .nothing }
        let button: HTML =
            waiting.contains { $0.appointment == own }
            ? CommandButton(
                frame: frame, command: WithdrawRequest(item: item, appointment: own),
                fixed: fields(own)
            ).html
            : CommandButton(
                frame: frame, command: RequestFloor(item: item, appointment: own),
                fixed: fields(own)
            ).html
        return "<div class=\"row-actions\">\(button)</div>"
    }

    /// The floor for somebody who has not asked.
    private func others(_ frame: Frame) -> HTML {
        guard frame.isEntitled(to: GiveFloor.name, in: body),
            let meeting = frame.partnership.meetings.meeting(of: item)
        else { return .nothing }
        let listed = Set(waiting.map(\.appointment) + [current?.appointment].compactMap { $0 })
        let present = frame.partnership.participants(in: meeting, on: item, at: frame.now)
            .subtracting(listed).sorted()
        guard !present.isEmpty else { return .nothing }
        return Disclosure(
            title: frame.say(RoomPageWords.giveOther),
            isOpen: frame.hasAnswer(to: GiveFloor.name, scope: "andre"),
            content: CommandForm(
                frame: frame, command: GiveFloor.name, scope: "andre",
                fixed: [("item", "\(item)")],
                questions: [
                    Question(
                        path: "appointment", label: frame.say(MeetingPageWords.who),
                        kind: .choice(
                            present.map { .init(value: "\($0)", label: frame.holder(of: $0)) }))
                ], emphasis: .secondary
            ).html
        ).html
    }

    private func past(_ frame: Frame) -> HTML {
        spoken.isEmpty
            ? .nothing
            : """
            <p class="quiet">\(frame.say(RoomPageWords.haveSpoken)): \
            \(spoken.joined(separator: ", "))</p>
            """
    }

    private func fields(_ who: AppointmentID) -> [(path: String, value: String)] {
        [("item", "\(item)"), ("appointment", "\(who)")]
    }
}

extension SpeakingList.Speaker {
    fileprivate init(_ request: FloorRequest, since: Instant, in frame: Frame) {
        appointment = request.appointment
        name = frame.holder(of: request.appointment)
        self.since = frame.clock(since)
    }
}

extension Frame {
    /// Who has finished speaking on an item, in order, each with the time taken in all, rounded
    /// up to whole minutes.
    func speakingTimes(on item: ItemID, in meeting: Meeting) -> [String] {
        let ended = meeting.speakers.speeches(on: item).filter { !$0.isSpeaking }
        var order: [AppointmentID] = []
        var taken: [AppointmentID: Int64] = [:]
        for speech in ended {
            guard let stay = speech.speech, let end = stay.to else { continue }
            if taken[speech.appointment] == nil { order.append(speech.appointment) }
            taken[speech.appointment, default: 0] += end.milliseconds - stay.from.milliseconds
        }
        return order.map { id in
            let minutes = Int(((taken[id] ?? 0) + 59_999) / 60_000)
            return "\(holder(of: id)) \(say(RoomPageWords.minutes(minutes)))"
        }
    }
}
