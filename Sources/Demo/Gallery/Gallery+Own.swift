import Governance
import Pages

/// What is one's own: my page, signing in, the capacity, tokens; and the demonstration.
extension Places {
    func own() throws -> [Specimen] {
        let noticed = try at(.noticed)
        return try [
            Specimen("personer/sekretariat", .people, as: .secretariat, in: noticed),
            Specimen("min-side/sekretariat", .mine, as: .secretariat, in: noticed),
            Specimen("min-side/leder", .mine, as: .leader, in: at(.preparing)),
            Specimen("min-side/medlem", .mine, as: .member, in: at(.anchoring)),
            Specimen("min-side/nytt", .mine, as: .leader, in: at(.circulated), .own()),
            Specimen("min-side/vara", .mine, as: .deputy, in: at(.absence)),
            Specimen("min-side/observator", .mine, as: .observer, in: noticed),
            Specimen("min-side/kontakt", .mine, as: .contact, in: at(.anchoring)),
            Specimen("min-side/innsender-tom", .mine, as: .submitter, in: at(.founded)),
            Specimen("min-side/innsender", .mine, as: .submitter, in: at(.received)),
        ] + notes(noticed) + signingIn(noticed) + tokens(noticed)
    }

    /// What a member has noted beside the papers of a meeting: saved, changed in another window,
    /// and all of it on their own page.
    private func notes(_ scene: Scene) throws -> [Specimen] {
        let meeting = Notable.meeting(
            try scene.meeting(Year2024.Body.strategic, "2024-02-14").id)
        let theCase = Notable.theCase(Year2024.Submitted.routine)
        func note(_ text: String) -> PrivateNote {
            PrivateNote(text: text, version: 2, savedAt: scene.now.adding(days: -1))
        }
        let beside = note("Spør om vaktordningen i ferien. Hvem svarer når legevakten ringer?")
        let both = [meeting: note("Ta opp neste dato under eventuelt."), theCase: beside]
        func answer(_ text: String, _ trouble: NoteAnswer.Trouble) -> NoteAnswer {
            NoteAnswer(text: beside.text + text, trouble: trouble)
        }
        return try [
            Specimen("notater/mote", meeting.place, as: .member, in: scene, .noted(both)),
            Specimen("notater/sak", theCase.place, as: .member, in: scene, .noted(both)),
            Specimen(
                "notater/endret-i-annet-vindu", theCase.place, as: .member, in: scene,
                .noted(both, answer: answer(" Ring Kari.", .changed))),
            Specimen(
                "notater/slettet-i-annet-vindu", theCase.place, as: .member, in: scene,
                .noted([:], answer: answer("", .changed))),
            Specimen(
                "notater/fodselsnummer", theCase.place, as: .member, in: scene,
                .noted(both, answer: answer(" (nummeret står her)", .identityNumber))),
            Specimen("notater/mine", .mine, as: .member, in: scene, .noted(both)),
        ]
    }

    private func signingIn(_ scene: Scene) throws -> [Specimen] {
        let link = Destination.signInLink("lenke")
        return try [
            Specimen("logg-inn/be-om-lenke", .signIn, in: scene) {
                SignInPage(state: .asking, returnTo: "/helgeland", in: $0)
            },
            Specimen("logg-inn/ingen-adresse", .signIn, in: scene) {
                SignInPage(state: .malformed, email: "silje", returnTo: "/helgeland", in: $0)
            },
            Specimen("logg-inn/sendt", .signIn, in: scene) {
                SignInPage(state: .sent, returnTo: "/helgeland", in: $0)
            },
            Specimen("logg-inn/bekreft", link, in: scene) {
                SignInLinkPage(isSpent: false, returnTo: "/helgeland", in: $0)
            },
            Specimen("logg-inn/brukt", link, in: scene) {
                SignInLinkPage(isSpent: true, returnTo: "/helgeland", in: $0)
            },
            Specimen("logg-inn/velg-rolle", .hat, as: .secretariat, in: scene) {
                HatPage(returnTo: "/helgeland", in: $0)
            },
        ]
    }

    private func tokens(_ scene: Scene) throws -> [Specimen] {
        let hat = try Visitor.member.requiredActor(in: scene.partnership).hat
        let rows = [
            TokensPage.Row(
                id: 2, name: "Sakssystemet på Nesna", hat: hat,
                expiresAt: scene.now.adding(milliseconds: 30 * 86_400_000), isRevoked: false),
            TokensPage.Row(
                id: 1, name: "Gammel nøkkel", hat: hat, expiresAt: scene.now, isRevoked: true),
        ]
        return try [
            Specimen("nokler/tom", .tokens, as: .member, in: scene) {
                TokensPage(tokens: [], in: $0)
            },
            Specimen("nokler/to", .tokens, as: .member, in: scene) {
                TokensPage(tokens: rows, newToken: "eksempel-nokkel", in: $0)
            },
            Specimen("nokler/uten-navn", .tokens, as: .member, in: scene) {
                TokensPage(tokens: rows, isNameless: true, in: $0)
            },
        ]
    }

    func demonstrations() throws -> [Specimen] {
        let scene = try at(.noticed)
        let february = try scene.meeting(Year2024.Body.strategic, "2024-02-14").id
        let people = scene.cast.members.prefix(6).map {
            Demonstration.Figure(id: $0.id, name: $0.name, office: $0.office)
        }
        let next = scene.partnership.nextChange(after: scene.now)
        let mails = scene.cast.members.prefix(3).enumerated().compactMap { index, person in
            scene.correspondence(in: .nb).notice(of: february, to: person.id).map {
                Demonstration.Mail(
                    number: index + 1, to: "\(person.name), \(person.email)", subject: $0.subject,
                    at: scene.now, text: $0.text)
            }
        }
        guard let mail = mails.first else { throw NotOnStage("a mail") }
        let empty = Demonstration(nextChange: next, people: people, mails: [])
        let full = Demonstration(nextChange: next, people: people, mails: mails)
        let letter = Destination.demoMail(mail.number)
        return try [
            Specimen("demo/uten-post", .demo, in: scene, demonstration: empty) {
                Destination.demo.page(in: $0)
            },
            Specimen("demo/post", .demo, as: .member, in: scene, demonstration: full) {
                Destination.demo.page(in: $0)
            },
            Specimen("demo/brev", letter, in: scene, demonstration: full) {
                letter.page(in: $0)
            },
        ]
    }
}
