/// Somebody who looks: the public, or a person in a capacity.
public enum Reader: Hashable, Sendable {
    /// Signed out.
    case everyone
    /// Signed in.
    case actor(Actor)
}

extension Partnership {
    /// The exemption of a case or item that is in force on a day; an item shares its case's.
    public func exemption(of subject: Exemptible, on date: CivilDate) -> Exemption? {
        if let own = ownExemption(of: subject, on: date) { return own }
        guard case .agendaItem(let id) = subject, let caseID = meetings.item(id)?.caseID else {
            return nil
        }
        return ownExemption(of: .wholeCase(id: caseID), on: date)
    }

    /// The exemption that was made of the case or item itself; only this one can be lifted.
    func ownExemption(of subject: Exemptible, on date: CivilDate) -> Exemption? {
        switch subject {
        case .wholeCase(let id): cases[id]?.exemptions.last { $0.isInForce(on: date) }
        case .agendaItem(let id): meetings.item(id)?.exemptions.last { $0.isInForce(on: date) }
        }
    }

    /// Whether a reader may see a case: the one answer that pages, lists, search, feeds, counts,
    /// mail and exports all ask for.
    ///
    /// Until triage it is seen by its submitter and the secretariat alone; when exempted, by
    /// those too and by members, deputies and partners' contacts; else by all.
    public func mayRead(_ id: CaseID, _ reader: Reader, at instant: Instant) -> Bool {
        guard let found = cases[id] else { return false }
        let today = zone.date(at: instant)
        if case .actor(let actor) = reader, actor.person == found.submitter { return true }
        // What was withdrawn keeps the standing it had: nobody has assessed a returned case.
        switch found.triage?.outcome {
        case nil, .returned: return isSecretariat(reader, on: today)
        case .routed, .answered, .rejected: break
        }
        guard exemption(of: .wholeCase(id: id), on: today) != nil else { return true }
        return isInsider(reader, on: today)
    }

    /// Whether a reader may see what an agenda item is about.
    ///
    /// Before notice, or before it is sent out to be answered in writing, an item is the
    /// secretariat's and the leaders' own work; behind closed doors it is the body's own.
    public func mayRead(_ id: ItemID, _ reader: Reader, at instant: Instant) -> Bool {
        guard let meeting = meetings.meeting(of: id), let item = meeting.item(id) else {
            return false
        }
        let today = zone.date(at: instant)
        guard isLetIn(to: meeting.body, reader, on: today) else { return false }
        guard meeting.isOut(item) || preparesAgenda(of: meeting.body, reader, on: today) else {
            return false
        }
        if let caseID = item.caseID, !mayRead(caseID, reader, at: instant) { return false }
        guard exemption(of: .agendaItem(id: id), on: today) != nil else { return true }
        return isInsider(reader, on: today)
    }

    /// The items of an agenda that have been announced and that everyone may read, whoever looks:
    /// what feeds, calendars and mail tell of a meeting.
    public func itemsForAll(of meeting: Meeting, at instant: Instant) -> [AgendaItem] {
        meeting.items.filter {
            $0.announcedAt != nil && mayRead($0.id, .everyone, at: instant)
        }
    }

    /// Whether what an agenda item is about may be sent to a reader by mail: what they may read,
    /// and is exempt from nobody. A mail travels in the open and is kept wherever it ends, so what
    /// is exempt is read in its own place, whoever the reader is (R68, R143).
    public func mayMail(_ id: ItemID, to reader: Reader, at instant: Instant) -> Bool {
        mayRead(id, reader, at: instant)
            && exemption(of: .agendaItem(id: id), on: zone.date(at: instant)) == nil
    }

    /// Whether a reader may see the minutes' text: all once published, before that those who
    /// take part.
    public func mayReadMinutes(of meeting: Meeting, _ reader: Reader, at instant: Instant) -> Bool {
        !meeting.minutes.publications.isEmpty || takesPart(in: meeting, reader, at: instant)
    }

    private func takesPart(in meeting: Meeting, _ reader: Reader, at instant: Instant) -> Bool {
        guard case .actor(let actor) = reader, case .appointment(let own) = actor.hat else {
            return false
        }
        let today = zone.date(at: instant)
        return holds(actor, on: today) && isLetIn(to: meeting.body, reader, on: today)
            && (bodies.appointment(own)?.body == meeting.body || isSecretariat(reader, on: today))
    }

    /// The text in which a reader may read a version of the minutes: the whole one, the public
    /// one, or `nil` for neither (R68).
    ///
    /// Members, deputies, contacts and the secretariat read the whole text where they are let in;
    /// all others the public one where there is one, or the whole where every item is open to
    /// them. What has not been published is for those who take part.
    public func minutesText(
        of version: MinutesVersion, in meeting: Meeting, for reader: Reader, at instant: Instant
    ) -> TextID? {
        let isPublished = meeting.minutes.publications.contains { $0.version == version.number }
        guard isPublished || takesPart(in: meeting, reader, at: instant) else { return nil }
        if mayReadWholeMinutes(of: meeting, reader, on: zone.date(at: instant)) {
            return version.text
        }
        return openText(of: version, in: meeting, for: reader, at: instant)
    }

    /// Whether a reader may see what the minutes of a meeting hold of exempted items too.
    func mayReadWholeMinutes(of meeting: Meeting, _ reader: Reader, on date: CivilDate) -> Bool {
        isInsider(reader, on: date) && isLetIn(to: meeting.body, reader, on: date)
    }

    /// What somebody who is no insider may read of a version: the public text, unless an item has
    /// been exempted since it was written and stands in it still; the whole where every item is
    /// open to them.
    public func openText(
        of version: MinutesVersion, in meeting: Meeting, for reader: Reader = .everyone,
        at instant: Instant
    ) -> TextID? {
        if let publicText = version.publicText, let writtenAt = version.publicTextAt,
            !meeting.items.contains(where: {
                wasExempted($0, since: writtenAt, on: zone.date(at: instant))
            })
        {
            return publicText
        }
        return isOpen(meeting, to: reader, at: instant) ? version.text : nil
    }

    private func wasExempted(
        _ item: AgendaItem, since writtenAt: Instant, on date: CivilDate
    ) -> Bool {
        let exemptions = [
            ownExemption(of: .agendaItem(id: item.id), on: date),
            item.caseID.flatMap { ownExemption(of: .wholeCase(id: $0), on: date) },
        ].compactMap { $0 }
        return !exemptions.isEmpty && exemptions.allSatisfy { $0.madeAt > writtenAt }
    }

    /// Whether a reader may see every item of a meeting.
    public func isOpen(_ meeting: Meeting, to reader: Reader, at instant: Instant) -> Bool {
        meeting.items.allSatisfy { mayRead($0.id, reader, at: instant) }
    }

    /// Whether a reader works in the secretariat.
    public func isSecretariat(_ reader: Reader, on date: CivilDate) -> Bool {
        guard case .actor(let actor) = reader, holds(actor, on: date) else { return false }
        return roles(of: actor, in: nil, on: date).contains(.secretariat)
    }

    /// Whether a reader is let in where a body meets: all where the meetings are open; else those
    /// with a place in the body, and the secretariat's posts of the sides that sit in it, so that
    /// one side can prepare what it will say unheard by the other (R68, R147).
    func isLetIn(to id: BodyID, _ reader: Reader, on date: CivilDate) -> Bool {
        guard let body = charter.body(id), body.meetings?.open.value == false else { return true }
        guard case .actor(let actor) = reader, case .appointment(let own) = actor.hat,
            holds(actor, on: date), let appointment = bodies.appointment(own)
        else { return false }
        if appointment.body == id { return true }
        let side = group(of: appointment)?.side
        return isSecretariat(reader, on: date) && body.seats.contains { $0.side == side }
    }

    private func preparesAgenda(of body: BodyID, _ reader: Reader, on date: CivilDate) -> Bool {
        guard case .actor(let actor) = reader, holds(actor, on: date) else { return false }
        return !roles(of: actor, in: body, on: date)
            .isDisjoint(with: [.secretariat, .leader, .deputyLeader])
    }

    func isInsider(_ reader: Reader, on date: CivilDate) -> Bool {
        guard case .actor(let actor) = reader, holds(actor, on: date) else { return false }
        return !roles(of: actor, in: nil, on: date)
            .isDisjoint(with: [.secretariat, .member, .deputy, .contact])
    }
}
