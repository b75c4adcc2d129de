public import Desk
public import Exchange
public import Governance
public import Pages

/// Writes letters in the words of the pages, with a calendar file where the letter is about when
/// a meeting is, and with the papers where the charter has them attached.
public struct PageCorrespondent: Correspondent {
    let desk: Desk
    let base: String
    private let sender: MailAddress
    private let room: Int
    private let printer: DocumentPrinter?

    /// A correspondent.
    ///
    /// - Parameters:
    ///   - desk: Where partnerships, texts and names are looked up.
    ///   - base: The site's own address, without a slash at its end.
    ///   - sender: The address that mail comes from; also the meetings' organizer.
    ///   - printer: Makes the papers into PDFs; without one they go as plain text.
    ///   - room: The most bytes that papers may take up in one letter; `nil` for as many as mail
    ///     servers take.
    public init(
        desk: Desk, base: String, sender: MailAddress, printer: DocumentPrinter?,
        roomForPapers room: Int? = nil
    ) {
        self.desk = desk
        self.base = base
        self.sender = sender
        self.printer = printer
        self.room = room ?? Parcel.room
    }

    /// The message of a letter as things stand at an instant.
    public func message(
        for letter: Letter, in partnership: PartnershipID, id: MessageID, to recipient: Recipient,
        at instant: Instant
    ) async throws -> MailMessage? {
        guard let state = desk.snapshot(of: partnership) else { return nil }
        let language = Language(rawValue: recipient.language) ?? .nb
        let writing = Writing(
            desk: desk, state: state, id: partnership, base: base, language: language,
            now: instant,
            answers: try await answerLinks(for: letter, in: partnership, state, at: instant))
        var parcel: Parcel?
        if case .notice(let meeting) = letter.occasion,
            let papers = try await writing.write({ correspondence, _ in
                correspondence.enclosures(of: meeting, to: letter.person)
            })
        {
            parcel = try await Parcel(
                papers, room: room, from: desk.files, of: partnership, printer: printer)
        }
        let account = parcel?.account
        let written = try await writing.write { correspondence, names in
            Written(
                letter, correspondence, names, language, papers: account,
                meetingLink: { base + Route.within(partnership, .meeting($0)).path })
        }
        guard let written else { return nil }
        return MailMessage(
            id: id, date: instant.milliseconds, from: sender, to: recipient.address,
            subject: written.text.subject, text: written.text.text, html: written.text.html,
            invitation: written.invitation.flatMap {
                $0.calendarObject(
                    in: partnership, zone: state.zone, stamp: instant, organizer: sender,
                    attendee: recipient.address)
            }, attachments: parcel?.attachments ?? [])
    }
}

/// One reader's letters at an instant, with the names and texts they need.
private struct Writing {
    let desk: Desk
    let state: Partnership
    let id: PartnershipID
    let base: String
    let language: Language
    let now: Instant
    let answers: [Asked: String]

    func write<Value: Sendable>(
        _ build: (Correspondence, Names) throws -> Value
    ) async throws -> Value {
        try await desk.names.resolving { name in
            try await desk.texts.resolving(in: id) { words in
                let names = Names(in: state, people: name, texts: words)
                return try build(
                    Correspondence(
                        names: names, id: id, base: base, language: language, now: now,
                        answers: answers), names)
            }
        }
    }
}

/// A letter in words.
private struct Written: Sendable {
    let text: MailText
    let invitation: MeetingInvitation?

    init?(
        _ letter: Letter, _ correspondence: Correspondence, _ names: Names, _ language: Language,
        papers: EnclosureAccount?, meetingLink: (MeetingID) -> String
    ) {
        func invitation(_ id: MeetingID) -> MeetingInvitation? {
            names.partnership.meetings[id].map {
                MeetingInvitation($0, names: names, language: language, link: meetingLink(id))
            }
        }
        let text: MailText?
        switch letter.occasion {
        case .notice(let id):
            (text, self.invitation) = (
                correspondence.notice(of: id, to: letter.person, papers: papers), invitation(id)
            )
        case .meetingMoved(let id):
            (text, self.invitation) = (correspondence.meetingMoved(id), invitation(id))
        case .meetingCancelled(let id):
            (text, self.invitation) = (correspondence.meetingCancelled(id), invitation(id))
        case .deputyCall(let id):
            (text, self.invitation) = (
                correspondence.deputyCall(to: id, deputy: letter.person), invitation(id)
            )
        case .deputyReleased(let id):
            (text, self.invitation) = (
                correspondence.deputyReleased(from: id, deputy: letter.person),
                invitation(id)?.withdrawn
            )
        case .minutes(let id): (text, self.invitation) = (correspondence.minutes(of: id), nil)
        case .inWriting(let id): (text, self.invitation) = (correspondence.inWriting(id), nil)
        case .caseReceived(let id): (text, self.invitation) = (correspondence.caseReceived(id), nil)
        case .caseTriaged(let id): (text, self.invitation) = (correspondence.caseTriaged(id), nil)
        case .anchoring(let id, let partner):
            (text, self.invitation) = (correspondence.anchoring(of: id, at: partner), nil)
        case .datePoll(let id): (text, self.invitation) = (correspondence.datePoll(id), nil)
        case .reminder:
            let duties = names.partnership.reminders(at: correspondence.now)[letter]
            (text, self.invitation) = (correspondence.reminder(of: duties ?? []), nil)
        }
        guard let text else { return nil }
        self.text = text
    }
}

extension MeetingInvitation {
    /// The meeting as an invitation, or its cancellation, for one recipient.
    func calendarObject(
        in partnership: PartnershipID, zone: Zone, stamp: Instant, organizer: MailAddress,
        attendee: MailAddress
    ) -> CalendarObject? {
        guard let event = calendarEvent(in: partnership, zone: zone, stamp: stamp) else {
            return nil
        }
        let attendees = [Attendee(attendee)]
        return isCancelled
            ? .cancel(event, organizer: organizer, attendees: attendees)
            : .request(event, organizer: organizer, attendees: attendees)
    }

    /// The meeting as a calendar has it; `nil` for a time that calendars cannot hold.
    public func calendarEvent(
        in partnership: PartnershipID, zone: Zone, stamp: Instant
    ) -> CalendarEvent? {
        func local(_ instant: Instant) throws(CalendarFault) -> NorwegianTime {
            let (date, time) = zone.local(instant)
            let (year, month, day) = date.parts
            return try NorwegianTime(
                day: try CalendarDay(year: year, month: month, day: day), hour: time.parts.hour,
                minute: time.parts.minute)
        }
        guard let start = try? local(start), let end = try? local(end) else { return nil }
        return CalendarEvent(
            uid: "\(partnership)-\(meeting)@samrad", sequence: sequence,
            stamp: stamp.milliseconds, timing: .timed(start: start, end: end),
            status: isCancelled ? .cancelled : .confirmed, summary: title, details: description,
            location: place, url: link)
    }
}
