import Governance
import Pages
import Testing

@Suite struct `Addresses of documents` {
    @Test(arguments: [
        (Printable.notice(MeetingID(5)), "/helgeland/moter/5/innkalling.pdf"),
        (.agenda(MeetingID(5)), "/helgeland/moter/5/saksliste.pdf"),
        (.pack(MeetingID(5)), "/helgeland/moter/5/motepapirer.pdf"),
        (.minutes(MeetingID(5)), "/helgeland/moter/5/referat.pdf"),
        (.casePaper(CaseID(17)), "/helgeland/saker/17/saksframlegg.pdf"),
        (.extract(DecisionID(3)), "/helgeland/vedtak/3/saerutskrift.pdf"),
    ])
    func `are printed and read alike`(document: Printable, path: String) {
        let route = Route.within(PartnershipID("helgeland"), .document(document))
        #expect(route.path == path)
        #expect(Route(path: path) == route)
    }

    @Test(arguments: [
        "/helgeland/moter/5/saksframlegg.pdf", "/helgeland/moter/05/referat.pdf",
        "/helgeland/saker/17/referat.pdf", "/helgeland/vedtak/3/annet.pdf",
        "/helgeland/vedtak/x/saerutskrift.pdf",
    ])
    func `are no others`(path: String) {
        #expect(Route(path: path) == nil)
    }
}
