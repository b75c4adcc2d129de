extension KitGallery {
    static func forms(in language: Language) -> [Specimen] {
        [
            Specimen(name: "Skjema med utkast", html: submission(in: language).html),
            Specimen(name: "Skjema med feil", html: rejected(in: language).html),
        ]
    }

    private static func submission(in language: Language) -> EntryForm {
        EntryForm(
            action: "/helgeland/saker",
            fields: [
                Field(
                    name: "title", label: "Hva gjelder saken?",
                    control: .text(value: "Varsling ved utskrivning"),
                    hint: "Én linje, slik den skal stå på sakslisten.", language: language),
                Field(
                    name: "background", label: "Bakgrunn",
                    control: .textArea(
                        value: "Flere kommuner får beskjed samme dag som pasienten reiser hjem.",
                        limit: 4000),
                    hint: "Skriv ikke noe som kan knyttes til en pasient.", language: language),
                Field(
                    name: "body", label: "Hvilket utvalg bør se på saken?",
                    control: .select(
                        options: [
                            .init(value: "ssu", label: "Strategisk samarbeidsutvalg"),
                            .init(value: "fsu", label: "Faglig samarbeidsutvalg"),
                        ], chosen: "ssu"),
                    language: language),
                Field(
                    name: "urgency", label: "Hvor raskt trengs et svar?",
                    control: .radios(
                        options: [
                            .init(value: "plan", label: "I neste ordinære møte"),
                            .init(
                                value: "now", label: "Så snart som mulig",
                                hint: "Sekretariatet ringer deg samme dag."),
                        ], chosen: "plan"),
                    language: language),
                Field(
                    name: "affects", label: "Hvem berører saken?",
                    control: .checkboxes(
                        options: [
                            .init(value: "k", label: "Kommunene"),
                            .init(value: "h", label: "Sykehuset"),
                            .init(value: "f", label: "Fastlegene"),
                        ], chosen: ["k", "h"]),
                    language: language),
                Field(
                    name: "wanted", label: "Ønsket dato", control: .date(value: "2024-03-08"),
                    isOptional: true, language: language),
                Field(
                    name: "attachment", label: "Vedlegg",
                    control: .file(accept: ".pdf,.docx", isMultiple: true),
                    hint: "PDF eller Word, høyst 25 MB hver.", isOptional: true, language: language),
            ],
            submit: SubmitButton(text: "Send inn saken"),
            hidden: [HiddenField(name: "command", value: "c-42")],
            others: Link(text: "Avbryt", href: "/helgeland/saker").html,
            draft: Draft(key: "p7.case", url: "/helgeland/utkast/case", signIn: "/logg-inn"),
            language: language)
    }

    private static func rejected(in language: Language) -> EntryForm {
        EntryForm(
            action: "/helgeland/moter",
            fields: [
                Field(
                    name: "contact", label: "Kontaktperson",
                    control: .text(value: "kari@", kind: .email),
                    hint: "Den som svarer på spørsmål.",
                    error: "Skriv hele e-postadressen, for eksempel kari@rana.example",
                    language: language),
                Field(
                    name: "start", label: "Når begynner møtet?", control: .time(value: "09:00"),
                    language: language),
                Field(
                    name: "mode", label: "Møteform",
                    control: .radios(options: [
                        .init(value: "room", label: "Fysisk"),
                        .init(value: "video", label: "Video"),
                    ]),
                    error: "Velg om møtet er fysisk eller på video", language: language),
                Field(
                    name: "agree", label: "Alle medlemmer er spurt om tidspunktet",
                    control: .checkbox(), error: "Bekreft at medlemmene er spurt",
                    language: language),
            ],
            submit: SubmitButton(text: "Sett opp møtet"), language: language)
    }
}
