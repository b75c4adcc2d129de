import Testing

@testable import Governance
@testable import Pages

@Suite struct `Words of the domain` {
    @Test func `every refusal says in whole sentences what stands in the way`() {
        for names in [WordsSample.names, WordsSample.withheld] {
            for reason in RefusalSamples.all {
                let words = names.words(for: Refusal(reason, by: WordsSample.clause.id))
                #expect(WordingFlaw.flaws(of: words.what, isSentence: true) == [])
            }
        }
    }

    @Test func `every warning is in whole sentences`() {
        for concern in RefusalSamples.warnings {
            let warning = Governance.Warning(concern: concern, clause: nil)
            let words = WordsSample.names.words(for: warning)
            #expect(WordingFlaw.flaws(of: words.what, isSentence: true) == [])
        }
    }

    @Test func `every command has a button and a sentence that offers it`() throws {
        for command in Commands.all {
            let label = try #require(CommandWords.label(of: command.name), "\(command.name)")
            #expect(WordingFlaw.flaws(of: label) == [])
            let instead = try #require(CommandWords.instead(of: command.name))
            #expect(WordingFlaw.flaws(of: instead, isSentence: true) == [])
        }
        #expect(CommandWords.label(of: Name("case.unheardOf")) == nil)
    }

    @Test func `every event has a line in the history`() {
        let told = Set(EventSamples.all.map { type(of: $0).name })
        #expect(told == Set(Events.all.map { $0.name }))
        for event in EventSamples.all {
            #expect(event is any ToldEvent, "\(type(of: event).name)")
            for names in [WordsSample.names, WordsSample.withheld] {
                let line = names.line(for: event)
                #expect(WordingFlaw.flaws(of: line.what) == [])
            }
        }
    }

    @Test func `every value that people choose or see has its label`() {
        #expect(LabelSamples.all.flatMap { WordingFlaw.flaws(of: $0.capitalised) } == [])
    }

    @Test func `labels of one kind can be told apart in every language`() {
        for kind in LabelSamples.byKind {
            for language in Language.allCases {
                let words = kind.map { $0.in(language) }
                #expect(Set(words).count == words.count, "\(words)")
            }
        }
    }

    @Test func `every field has a hint in one sentence`() {
        #expect(
            TextField.allCases.flatMap { WordingFlaw.flaws(of: $0.hint, isSentence: true) } == [])
    }

    @Test func `bokmål in a nynorsk text is found`() {
        let phrase = Phrase(nb: "Saken er ikke åpen", nn: "Saka er ikke open", en: "Not open")
        #expect(WordingFlaw.flaws(of: phrase).count == 1)
    }
}
