import Governance
import Pages

/// What the public and the partners' own sites get: how to follow, the list to embed, and what is
/// withheld.
extension Places {
    func following() throws -> [Specimen] {
        let decided = try at(.decided)
        let strategic = Followed.body(Year2024.Body.strategic)
        return try [
            Specimen("folg/tom", .follow(.everything), in: at(.founded)),
            Specimen("folg/alt", .follow(.everything), in: decided),
            Specimen("folg/organ", .follow(strategic), in: decided),
            Specimen("folg/sak", .follow(.theCase(Year2024.Submitted.routine)), in: decided),
            Specimen("folg/ord", .follow(.everything), in: decided, query: "?ord=rehabilitering"),
            Specimen("folg/e-post", .followByMail(strategic), in: decided) {
                FollowByMailPage(strategic, state: .asking, in: $0)
            },
            Specimen("folg/e-post-feil", .followByMail(strategic), in: decided) {
                FollowByMailPage(strategic, state: .malformed, email: "kari", in: $0)
            },
            Specimen("folg/e-post-sendt", .followByMail(strategic), in: decided) {
                FollowByMailPage(strategic, state: .sent, in: $0)
            },
            Specimen("folg/bekreft", .following("lenke"), in: decided) {
                FollowingPage(confirmed: [], pending: [strategic], in: $0)
            },
            Specimen("folg/folger", .following("lenke"), in: decided) {
                FollowingPage(
                    confirmed: [strategic, .word("rehabilitering")], pending: [], in: $0)
            },
            Specimen("folg/slutt", .following("lenke"), in: decided) {
                FollowingPage(confirmed: [], pending: [], in: $0)
            },
            Specimen("innbygg/tom", .embed, in: at(.founded)),
            Specimen("innbygg/alt", .embed, in: decided),
            Specimen(
                "innbygg/organ", .embed, in: at(.noticed),
                query: "?organ=\(Year2024.Body.strategic)"),
            Specimen("unntatt/tom", .withheld, in: at(.founded)),
            Specimen("unntatt/mottatt", .withheld, in: at(.received)),
            Specimen("unntatt/sak", .withheld, in: exempted()),
        ]
    }
}
