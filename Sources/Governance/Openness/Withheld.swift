extension Partnership {
    /// Every text that a reader may not see because it belongs to a case or an item that they
    /// may not see.
    ///
    /// A second lock behind ``mayRead(_:_:at:)``: pages look texts up through this set, so that a
    /// title which a page forgot to ask about still does not leak.
    public func withheldTexts(from reader: Reader, at instant: Instant) -> Set<TextID> {
        var withheld: Set<TextID> = []
        for id in cases.restricted where !mayRead(id, reader, at: instant) {
            withheld.formUnion(texts(of: id))
        }
        let restricted = meetings.restrictedItems.union(itemsBehindClosedDoors)
        for id in restricted where !mayRead(id, reader, at: instant) {
            meetings.item(id).map { withheld.formUnion(texts(of: $0)) }
        }
        for poll in polls.oldestFirst where !mayRead(poll, reader, at: instant) {
            withheld.formUnion(poll.dates.compactMap(\.place))
        }
        let exemptReasons = meetings.itemsWithExemptReasons
        if !exemptReasons.isEmpty, !isInsider(reader, on: zone.date(at: instant)) {
            let conflicts = exemptReasons.compactMap { meetings.item($0) }.flatMap(\.conflicts)
            withheld.formUnion(conflicts.filter { $0.ground != nil }.flatMap(\.texts))
        }
        for meeting in meetingsWithRestrictedItems {
            for version in meeting.minutes.versions {
                let text = minutesText(of: version, in: meeting, for: reader, at: instant)
                if text == version.text { continue }
                withheld.insert(version.text)
                if let reason = version.reason { withheld.insert(reason) }
                if let publicText = version.publicText, text != publicText {
                    withheld.insert(publicText)
                }
            }
        }
        return withheld
    }

    /// The items of bodies that do not meet in the open, cancelled meetings included.
    private var itemsBehindClosedDoors: [ItemID] {
        charter.bodies.filter { $0.meetings?.open.value == false }
            .flatMap { meetings.every(of: $0.id) }.flatMap { $0.items.map(\.id) }
    }

    /// Meetings with items that not everyone may read, or once could not.
    private var meetingsWithRestrictedItems: [Meeting] {
        let items = meetings.restrictedItems.union(itemsBehindClosedDoors).union(
            cases.restricted.flatMap { cases[$0]?.treatments ?? [] })
        return Set(items.compactMap { meetings.meeting(of: $0)?.id }).compactMap { meetings[$0] }
    }

    /// All texts of a case: as submitted, as prepared, as treated here and at home.
    private func texts(of id: CaseID) -> Set<TextID> {
        guard let found = cases[id] else { return [] }
        var texts = ownTexts(of: id)
        texts.formUnion(found.attachments.map(\.name))
        for item in found.treatments.compactMap({ meetings.item($0) }) {
            texts.formUnion(self.texts(of: item))
        }
        for decision in decisions.on(id) {
            texts.formUnion([decision.wording] + decision.reports.compactMap(\.text))
        }
        return texts
    }

    /// The texts of a case itself: as submitted, as prepared, and as answered at home.
    func ownTexts(of id: CaseID) -> Set<TextID> {
        guard let found = cases[id] else { return [] }
        var texts = found.submissions.flatMap {
            [$0.title, $0.background, $0.question, $0.proposal, $0.basis].compactMap { $0 }
        }
        texts += found.papers.flatMap {
            [$0.title, $0.background, $0.assessment, $0.recommendation].compactMap { $0 }
        }
        texts += [
            found.triage?.routingReason, found.triage?.oneStepReason, found.withdrawal?.reason,
        ].compactMap { $0 }
        if let anchoring = anchoring[id] {
            texts.append(anchoring.reference)
            texts += anchoring.inputs.values.compactMap(\.text)
            texts += anchoring.treatments.values.joined().flatMap {
                [$0.body, $0.number, $0.text].compactMap { $0 }
            }
        }
        return Set(texts)
    }

    private func texts(of item: AgendaItem) -> [TextID] {
        [item.title, item.late?.reason, item.presenter].compactMap { $0 }
            + discussionTexts(of: item) + item.conflicts.flatMap(\.texts)
    }

    /// What was said and proposed on an item.
    func discussionTexts(of item: AgendaItem) -> [TextID] {
        item.statements.map(\.text) + item.proposals.map(\.wording)
            + item.rounds.flatMap { round in
                round.answers.values.compactMap(\.text) + [round.demand?.reason].compactMap { $0 }
            }
    }
}
