import Governance
import Pages

/// The documents to print, each as different readers have it.
extension Places {
    func documents() throws -> [Specimen] {
        let noticed = try at(.noticed)
        let february = try noticed.meeting(Year2024.Body.strategic, "2024-02-14").id
        let may = try at(.circulated).meeting(Year2024.Body.strategic, "2024-05-15").id
        let decided = try at(.decided)
        guard let decision = decided.partnership.decisions.on(Year2024.Submitted.routine).first
        else { throw NotOnStage("a decision") }
        return try [
            Specimen(document: "dokument/innkalling", .notice(february), in: noticed),
            Specimen(document: "dokument/saksliste", .agenda(february), in: noticed),
            Specimen(
                document: "dokument/saksliste-utkast", .agenda(may), as: .secretariat,
                in: at(.preparing)),
            Specimen(document: "dokument/motepapirer", .pack(february), in: noticed),
            Specimen(document: "dokument/motepapirer-unntatt", .pack(february), in: exempted()),
            Specimen(
                document: "dokument/motepapirer-medlem", .pack(february), as: .member,
                in: exempted()),
            Specimen(document: "dokument/referat", .minutes(february), in: at(.anchoring)),
            Specimen(
                document: "dokument/referat-til-uttalelse", .minutes(may), as: .member,
                in: at(.circulated)),
            Specimen(
                document: "dokument/saksframlegg", .casePaper(Year2024.Submitted.routine),
                in: noticed),
            Specimen(
                document: "dokument/innmelding", .casePaper(Year2024.Submitted.routine),
                as: .submitter,
                in: at(.received)),
            Specimen(document: "dokument/saerutskrift", .extract(decision.id), in: decided),
        ]
    }
}
