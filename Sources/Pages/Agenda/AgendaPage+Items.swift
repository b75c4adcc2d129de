import Governance

/// The items as they are put in order, each with its time, presenter and openness.
extension AgendaPage {
    /// An item, with whether it has been sent out.
    struct Item: Codable, Sendable {
        let line: AgendaLine
        let isAnnounced: Bool

        static func all(of meeting: Meeting, in frame: Frame) -> [Item] {
            zip(meeting.items, AgendaLine.all(of: meeting, in: frame)).map {
                Item(line: $1, isAnnounced: $0.announcedAt != nil)
            }
        }
    }

    /// The form that the script sends when the items have been moved about.
    private static let orderForm = "rekkefolge"

    func itemsSection(_ frame: Frame) -> HTML {
        let content: HTML =
            items.isEmpty
            ? EmptyState(
                title: frame.say(AgendaPageWords.empty),
                explanation: frame.say(AgendaPageWords.emptyText)
            ).html : "\(list(frame))\(timing.html(in: frame))\(scheduleForm(frame))"
        return PageSection(
            title: frame.say(AgendaPageWords.items), id: "punkter", content: content
        ).html
    }

    /// Without the script the items move by their buttons, one step and one sending each. With
    /// it they move at once, by handle, keys or buttons, and the order is sent as one.
    private func list(_ frame: Frame) -> HTML {
        let rows = items.indices.map { row($0, frame) }
        guard canOrder(frame), items.count > 1, let token = frame.token else {
            return "<ol class=\"building\">\(rows)</ol>"
        }
        let words = AgendaOrderWords.self
        let hidden =
            frame.hiddenFields(
                token, command: OrderAgenda.name, scope: Self.orderForm, returnTo: nil, draft: nil)
            + [HiddenField(name: "meeting", value: "\(id)")]
        return """
            <ol class="building" data-order="\(Self.orderForm)" \
            data-say-handle="\(frame.say(words.handle))" data-say-up="\(frame.say(words.up))" \
            data-say-down="\(frame.say(words.down))" data-say-moved="\(frame.say(words.moved))" \
            data-say-help="\(frame.say(words.help))">\(rows)</ol>
            <div class="order-bar" hidden><p>\(frame.say(words.unsaved))</p>\
            <form class="button-form" id="\(Self.orderForm)" method="post" \
            action="\(frame.link(.command(OrderAgenda.name)))">\(hidden)\
            \(SubmitButton(text: OrderAgenda.name.label(in: frame.language)))</form> \
            <button type="button" class="button button-secondary" data-undo>\
            \(frame.say(words.undo))</button></div>
            <p class="sr-only" role="status" data-order-status></p>
            <script src="\(Asset.order.path)" defer></script>
            """
    }

    private func canOrder(_ frame: Frame) -> Bool {
        frame.may(OrderAgenda(meeting: id, items: items.map(\.line.item)))
    }

    private func row(_ index: Int, _ frame: Frame) -> HTML {
        let item = items[index]
        let line = item.line
        let notes = [
            frame.say(line.kind.label), line.presenter.map { frame.say(AgendaLineWords.by($0)) },
            line.exempt ?? frame.say(AgendaPageWords.open), line.late,
        ].compactMap { $0 }
        let title: HTML =
            line.caseID.map { "<a href=\"\(frame.link(.theCase($0)))\">\(line.title)</a>" }
            ?? "\(line.title)"
        let sent: HTML =
            item.isAnnounced
            ? Badge(text: frame.say(AgendaPageWords.sentOut), tone: .done).html : .nothing
        return """
            <li data-title="\(line.title)">\
            <input type="hidden" form="\(Self.orderForm)" name="items" \
            value="\(line.item.rawValue)">\
            <h3>\(line.number). \(title)</h3>\(line.clock(in: frame))
            <ul class="notes">\(notes.map { "<li>\($0)</li>" as HTML })</ul>\(sent)
            <div class="row-actions"><span class="steps-by-form">\(move(index, -1, frame))\
            \(move(index, 1, frame))</span>\(remove(item, frame))\(inWriting(line, frame))</div></li>
            """
    }

    /// The whole order is sent, with two items exchanged.
    private func move(_ index: Int, _ step: Int, _ frame: Frame) -> HTML {
        guard items.indices.contains(index + step) else { return .nothing }
        var order = items.map(\.line.item)
        order.swapAt(index, index + step)
        return CommandButton(
            frame: frame, command: OrderAgenda(meeting: id, items: order),
            fixed: [("meeting", "\(id)")] + order.map { ("items", "\($0)") },
            text: frame.say(step < 0 ? AgendaPageWords.up : AgendaPageWords.down),
            scope: "\(step < 0 ? "opp" : "ned")-\(items[index].line.item)", saysWhyNot: false
        ).html
    }

    private func remove(_ item: Item, _ frame: Frame) -> HTML {
        CommandButton(
            frame: frame, command: RemoveItem(item: item.line.item),
            fixed: [("item", "\(item.line.item)")], scope: "\(item.line.item)", saysWhyNot: false
        ).html
    }

    /// The way to have a case answered in writing, where the body may decide so.
    private func inWriting(_ line: AgendaLine, _ frame: Frame) -> HTML {
        guard line.caseID != nil, frame.charter.body(body)?.decisions?.inWriting != nil else {
            return .nothing
        }
        return """
            <a href="\(frame.link(.roundInWriting(line.item)))">\
            \(frame.say(InWritingWords.heading))</a>
            """
    }

    /// Minutes and presenter of every item in one form, saved at once.
    private func scheduleForm(_ frame: Frame) -> HTML {
        guard frame.isEntitled(to: ScheduleAgenda.name, in: body), state != .cancelled,
            state != .held
        else { return .nothing }
        let questions = items.enumerated().flatMap { index, item -> [Question] in
            let title = "\(item.line.number). \(item.line.title)"
            return [
                Question(
                    path: "items.\(index).minutes",
                    label: frame.say(AgendaPageWords.minutes(of: title)), kind: .line(.number),
                    isOptional: true, initial: item.line.minutes.map { ["\($0)"] } ?? []),
                Question(
                    path: "items.\(index).presenter", text: .presenter,
                    label: frame.say(AgendaPageWords.presenter), kind: .line(),
                    isOptional: true, initial: item.line.presenter.map { [$0] } ?? []),
            ]
        }
        let fixed = items.enumerated().map { ("items.\($0).item", "\($1.line.item)") }
        return Disclosure(
            title: frame.say(AgendaPageWords.schedule),
            isOpen: frame.hasAnswer(to: ScheduleAgenda.name, scope: ""),
            content: """
                <div class="schedule-rows">\(CommandForm(
                    frame: frame, command: ScheduleAgenda.name,
                    fixed: [("meeting", "\(id)")] + fixed, questions: questions,
                    emphasis: .secondary))</div>
                """
        ).html
    }
}

/// How the time set aside for the items adds up against the meeting's planned end.
struct AgendaTiming: Codable, Sendable {
    let begins: WallTime
    let until: WallTime?
    let minutes: Int
    let untimed: Int
    let ends: WallTime?
    let spare: Int?

    init(_ meeting: Meeting) {
        let timetable = meeting.timetable
        begins = meeting.time
        until = meeting.until
        minutes = timetable.minutes
        untimed = timetable.untimed
        ends = timetable.ends
        spare = timetable.spare
    }

    /// Nothing until some item has its minutes.
    func html(in frame: Frame) -> HTML {
        guard minutes > 0 else { return .nothing }
        let told = [
            AgendaTimingWords.sum(minutes),
            untimed > 0 ? AgendaTimingWords.untimed(untimed) : nil,
            ends.map { AgendaTimingWords.ends(frame.time($0)) },
            spare.flatMap { spare in
                until.map { AgendaTimingWords.spare(spare, frame.time($0)) }
            },
        ].compactMap { $0 }.map(frame.say).joined(separator: " ")
        guard let spare, spare < 0 else { return "<p class=\"timing\">\(told)</p>" }
        return Notice(kind: .warning, title: told).html
    }
}
