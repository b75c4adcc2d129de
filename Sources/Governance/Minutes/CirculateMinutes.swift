/// The secretariat finishes a version of the minutes and sends it to those who attended (R76,
/// R117, R130).
public struct CirculateMinutes: Command {
    /// `minutes.circulate`.
    public static let name: CommandName = Name("minutes.circulate")
    /// The meeting.
    public var meeting: MeetingID
    /// The text.
    public var text: String
    /// The version that all may read, without exempted items; left out where nothing is exempted.
    public var publicText: String?
    /// What is corrected and why, where the minutes stand approved.
    public var reason: String?

    /// Asks to send minutes.
    public init(
        meeting: MeetingID, text: String, publicText: String? = nil, reason: String? = nil
    ) {
        self.meeting = meeting
        self.text = text
        self.publicText = publicText
        self.reason = reason
    }

    /// The body that met.
    public func body(in state: Partnership) -> BodyID? { state.meetings[meeting]?.body }

    /// After the meeting; a further version only after somebody asked for a change. What stands
    /// approved is corrected by a new version alone, which says why.
    public func decide(_ deciding: inout Deciding) throws(Refusal) {
        let found = try deciding.held(meeting)
        let rule = deciding.charter.body(found.body)?.minutes?.tacitDays
        if case .pending(let due) = deciding.state.approval(of: found, at: deciding.at) {
            throw Refusal(.minutes(.waiting(until: due)), by: rule?.clause)
        }
        var why: TextID?
        if let approved = deciding.state.approvedVersion(of: found, at: deciding.at) {
            why = try deciding.optionalText(reason, .reason)
            guard why != nil else {
                throw Refusal(.minutes(.approved(at: approved.at)), by: rule?.clause)
            }
        }
        let text = try deciding.text(text, .minutes)
        let publicText = try deciding.optionalText(publicText, .minutes)
        rule.map { deciding.rest(on: $0.clause) }
        deciding.charter.body(found.body)?.minutes?.sentDays.map { deciding.rest(on: $0.clause) }
        deciding.record(
            MinutesCirculated(
                meeting: meeting, version: found.minutes.versions.count + 1, text: text,
                publicText: publicText, reason: why,
                recipients: deciding.state.minutesReaders(of: found)))
    }
}

extension Partnership {
    /// Those to whom minutes are sent: everyone who attended, and everyone who got the notice.
    func minutesReaders(of meeting: Meeting) -> [AppointmentID] {
        Set(meeting.attendance.keys)
            .union(meeting.notices.flatMap(\.recipients))
            .sorted()
    }
}

extension Deciding {
    /// A meeting that is over.
    func held(_ id: MeetingID) throws(Refusal) -> Meeting {
        let found = try known(id)
        guard found.closedAt != nil else { throw Refusal(.minutes(.meetingNotClosed)) }
        return found
    }
}

/// A version of the minutes was sent.
public struct MinutesCirculated: Event {
    /// `minutes.circulated`.
    public static let name: EventName = Name("minutes.circulated")
    /// The meeting.
    public let meeting: MeetingID
    /// Its number, from 1.
    public let version: Int
    /// The text.
    public let text: TextID
    /// The version that all may read, where some items are exempted.
    public let publicText: TextID?
    /// What it corrects in minutes that stood approved, and why.
    public let reason: TextID?
    /// To whom.
    public let recipients: [AppointmentID]

    /// Adds the version.
    public func apply(to state: inout Partnership, _ header: EventHeader) {
        state.meetings.change(meeting) {
            $0.minutes.versions.append(
                MinutesVersion(
                    number: version, text: text, publicText: publicText,
                    publicTextAt: publicText == nil ? nil : header.at, reason: reason,
                    circulatedAt: header.at, recipients: recipients))
        }
    }
}

/// Somebody who attended asks for a change, which stops the clock of approval (R117, X8).
public struct RequestChange: Command {
    /// `minutes.requestChange`.
    public static let name: CommandName = Name("minutes.requestChange")
    /// The meeting.
    public var meeting: MeetingID
    /// What should be changed.
    public var text: String

    /// Asks for a change.
    public init(meeting: MeetingID, text: String) {
        self.meeting = meeting
        self.text = text
    }

    /// The body that met.
    public func body(in state: Partnership) -> BodyID? { state.meetings[meeting]?.body }

    /// By whoever attended, before silence has approved.
    public func decide(_ deciding: inout Deciding) throws(Refusal) {
        let found = try deciding.held(meeting)
        let rule = deciding.charter.body(found.body)?.minutes?.tacitDays
        if case .approved(let at) = deciding.state.approval(of: found, at: deciding.at) {
            throw Refusal(.minutes(.approved(at: at)), by: rule?.clause)
        }
        guard let version = found.minutes.versions.last else {
            throw Refusal(.minutes(.notCirculated))
        }
        guard case .appointment(let own) = deciding.actor.hat else {
            throw Refusal(.minutes(.didNotAttend), by: rule?.clause)
        }
        let roles = deciding.state.roles(of: deciding.actor, in: found.body, on: deciding.today)
        guard found.attendance[own] != nil || roles.contains(.secretariat) else {
            throw Refusal(.minutes(.didNotAttend), by: rule?.clause)
        }
        let text = try deciding.text(text, .changeRequest)
        rule.map { deciding.rest(on: $0.clause) }
        deciding.record(
            ChangeRequested(
                meeting: meeting, version: version.number, appointment: own, text: text))
    }
}

/// A change of the minutes was asked for.
public struct ChangeRequested: Event {
    /// `change.requested`.
    public static let name: EventName = Name("change.requested")
    /// The meeting.
    public let meeting: MeetingID
    /// To which version.
    public let version: Int
    /// Who.
    public let appointment: AppointmentID?
    /// What.
    public let text: TextID

    /// Adds the request.
    public func apply(to state: inout Partnership, _ header: EventHeader) {
        state.meetings.change(meeting) {
            $0.minutes.changeRequests.append(
                ChangeRequest(
                    appointment: appointment, version: version, text: text, at: header.at))
        }
    }
}
