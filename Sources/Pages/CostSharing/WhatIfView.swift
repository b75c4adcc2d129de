import Governance

/// The questions "what if" and their answers beside what is recorded. A plain form: the answer has
/// an address of its own, to be sent to somebody.
struct WhatIfView: Component {
    let year: Int
    let shares: ShareTable
    let whatIfs: [WhatIf]
    let frame: Frame

    var html: HTML {
        """
        <p>\(frame.say(CostsPageWords.whatIfLead))</p>
        \(answers)\(Disclosure(
            title: frame.say(CostsPageWords.ask), isOpen: !whatIfs.isEmpty, content: form))
        """
    }

    private var form: HTML {
        EntryForm(
            action: frame.link(.budget(year)), fields: (1...WhatIf.most).flatMap(fields),
            submit: SubmitButton(
                text: frame.say(CostsPageWords.compare), emphasis: .secondary),
            isQuestion: true, language: frame.language
        ).html
    }

    private func fields(_ number: Int) -> [Field] {
        let asked = whatIfs.first { $0.number == number }
        let sharing = Set(shares.rows.map(\.municipality))
        let others = (frame.charter.partners + frame.charter.catchment)
            .filter { $0.kind == .municipality && !sharing.contains($0.id) }
        func label(_ phrase: Phrase) -> String {
            "\(frame.say(CostsPageWords.column(number))): \(frame.say(phrase))"
        }
        func field(_ name: String, _ phrase: Phrase, _ control: Control, hint: Phrase? = nil)
            -> Field
        {
            Field(
                name: "\(name)\(number)", scope: "hva-om", label: label(phrase), control: control,
                hint: hint.map(frame.say), isOptional: true, language: frame.language)
        }
        let leaving = shares.rows.map {
            Control.Option(value: $0.municipality.rawValue, label: $0.name)
        }
        let joining = others.map { Control.Option(value: $0.id.rawValue, label: $0.name) }
        let nobody = Control.Option(value: "", label: frame.say(CostsPageWords.nobody))
        return [
            field(
                "belop", CostsPageWords.askedSum,
                .text(value: asked?.sum ?? "", kind: .number),
                hint: number == 1 ? CostsPageWords.askedSumHint : nil),
            field(
                "likt", CostsPageWords.askedPercent,
                .text(value: asked?.equalPercent ?? "", kind: .number)),
            field(
                "uten", CostsPageWords.without,
                .select(options: [nobody] + leaving, chosen: asked?.without)),
        ]
            + (joining.isEmpty
                ? []
                : [
                    field(
                        "med", CostsPageWords.with,
                        .select(options: [nobody] + joining, chosen: asked?.with))
                ])
    }

    private var answers: HTML {
        if whatIfs.isEmpty { return .nothing }
        let faults = whatIfs.compactMap { asked in
            asked.fault.map { "\(frame.say(CostsPageWords.column(asked.number))): \($0)" }
        }
        let notices = faults.map { Notice(kind: .warning, title: $0).html }
        let answered = whatIfs.filter { $0.fault == nil }
        return "\(notices)\(answered.isEmpty ? .nothing : table(answered))"
    }

    private func table(_ answered: [WhatIf]) -> HTML {
        let recorded = shares.rows.map { ($0.municipality, $0.name) }
        let joined = answered.flatMap(\.shares).map { ($0.municipality, $0.name) }
        let names = Dictionary(recorded + joined, uniquingKeysWith: { first, _ in first })
        let columns: [CardTable.Column] =
            [
                .init(title: frame.say(CostsPageWords.municipality)),
                .init(title: frame.say(CostsPageWords.asRecorded), isNumeric: true),
            ]
            + answered.map {
                .init(
                    title: "\(frame.say(CostsPageWords.column($0.number))): \($0.asks)",
                    isNumeric: true)
            }
        let rows = names.sorted { $0.key < $1.key }.map { id, name -> [HTML] in
            let own = shares.rows.first { $0.municipality == id }?.sum
            return ["\(name)", "\(own.map(frame.language.kroner) ?? "–")"]
                + answered.map { asked in
                    let sum = asked.shares.first { $0.municipality == id }?.sum
                    return "\(sum.map(frame.language.kroner) ?? "–")"
                }
        }
        return CardTable(
            caption: frame.say(CostsPageWords.whatIfCaption), columns: columns, rows: rows
        ).html
    }
}
