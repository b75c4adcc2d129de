import Testing

@testable import Governance
@testable import Pages

@Suite struct `Naming things in sentences` {
    private let names = WordsSample.names
    private let late = AgendaRefusal.lateNeedsLeader(deadline: WordsSample.day(2024, 1, 17))

    @Test func `a late case is told its deadline, the days and what lets it in`() {
        let refusal = Refusal(
            .agenda(late), by: WordsSample.clause.id, instead: ApproveLateCase.name)
        let words = names.words(for: refusal)
        #expect(
            words.what.nb == "Saken kom etter fristen 17. januar 2024 (28 dager før møtet). "
                + "Den kan tas med om lederen godkjenner det og det står hvorfor den ikke kan "
                + "vente.")
        #expect(words.why?.number == "§ 4.3")
        #expect(words.why?.quoted == "seinast 28 dagar før møtet")
        #expect(words.why?.basis.en == "Your own agreement")
        #expect(words.instead?.nb == "Du kan i stedet be lederen godkjenne at saken tas med.")
    }

    @Test func `without a clause the days are left out rather than guessed`() {
        let words = names.words(for: Refusal(.agenda(late)))
        #expect(words.what.nn.hasPrefix("Saka kom etter fristen 17. januar 2024. Ho kan"))
        #expect(words.why == nil)
        #expect(words.instead == nil)
    }

    @Test func `a statement is offered to those who may speak and not decide`() {
        #expect(
            MakeStatement.instead.nb == "Du kan i stedet be om å få et innspill protokollført.")
    }

    @Test func `a treatment bears its body's abbreviation`() {
        let number = TreatmentNumber(body: WordsSample.ssu, sequence: 3, year: 2024)
        #expect(names.number(number) == "SSU 3/2024")
    }

    @Test func `a seat is known by its partner, its number or its title alone`() {
        #expect(names.seat(Name("ssu.part.1832")).nb == "Representant, Hemnes")
        #expect(names.seat(WordsSample.listedSeat).nb == "Representant 2")
        #expect(names.seat(WordsSample.leaderSeat).nb == "Representant")
    }

    @Test func `a person without a name is named by the place`() {
        #expect(names.holder(of: ID(2)).nb == "Ane Lie")
        #expect(WordsSample.withheld.holder(of: ID(3)).en == "Deputy no. 2 for Representant")
    }

    @Test func `a title that is withheld is said to be, in the history and on the list`() {
        let event = MeetingCancelled(meeting: ID(1), reason: ID(1))
        #expect(names.line(for: event).words?.nb == "«Samarbeid»")
        #expect(WordsSample.withheld.line(for: event).words == .withheld)
        #expect(names.titled(ID(1)).en == "case 2024/1 “Samarbeid”")
        #expect(WordsSample.withheld.titled(ID(1)).nb == "sak 2024/1")
    }

    @Test func `a meeting is known by its day and body`() {
        #expect(names.meeting(ID(1)).nb == "møtet 14. februar 2024 (SSU)")
        #expect(names.meeting(ID(1)).en == "the meeting on 14 February 2024 (SSU)")
    }
}
