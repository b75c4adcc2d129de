public import Governance

extension BodyKind {
    /// What kind of body it is.
    public var label: Phrase {
        switch self {
        case .dialogue: Phrase(nb: "Dialogmøte", nn: "Dialogmøte", en: "Dialogue meeting")
        case .partnership:
            Phrase(nb: "Partnerskapsmøte", nn: "Partnarskapsmøte", en: "Partnership meeting")
        case .strategic:
            Phrase(
                nb: "Strategisk samarbeidsutvalg", nn: "Strategisk samarbeidsutval",
                en: "Strategic committee")
        case .professional:
            Phrase(
                nb: "Faglig samarbeidsutvalg", nn: "Fagleg samarbeidsutval",
                en: "Professional committee")
        case .workingGroup:
            Phrase(nb: "Arbeidsgruppe", nn: "Arbeidsgruppe", en: "Working group")
        case .secretariat: Phrase(nb: "Sekretariat", nn: "Sekretariat", en: "Secretariat")
        case .preparatory:
            Phrase(nb: "Forberedende organ", nn: "Førebuande organ", en: "Preparatory body")
        }
    }
}

extension Level {
    /// The level at home that members are to hold.
    public var label: Phrase {
        switch self {
        case .political:
            Phrase(nb: "Politisk ledelse", nn: "Politisk leiing", en: "Elected leaders")
        case .topManagement:
            Phrase(nb: "Øverste ledelse", nn: "Øvste leiing", en: "Top management")
        case .management: Phrase(nb: "Ledelse", nn: "Leiing", en: "Management")
        case .clinical: Phrase(nb: "Fagpersoner", nn: "Fagpersonar", en: "Clinicians")
        case .staff: Phrase(nb: "Stab", nn: "Stab", en: "Staff")
        }
    }
}

extension Side {
    /// Whose side it is.
    public var label: Phrase {
        switch self {
        case .trust: Phrase(nb: "helseforetaket", nn: "helseføretaket", en: "the hospital trust")
        case .municipalities:
            Phrase(nb: "kommunene", nn: "kommunane", en: "the municipalities")
        case .users: Phrase(nb: "brukerne", nn: "brukarane", en: "the users")
        case .doctors: Phrase(nb: "legene", nn: "legane", en: "the doctors")
        case .employees: Phrase(nb: "de ansatte", nn: "dei tilsette", en: "the employees")
        case .institutions:
            Phrase(nb: "institusjonene", nn: "institusjonane", en: "the institutions")
        }
    }
}

extension SeatGroup.Standing {
    /// What a seat lets its holder do.
    public var label: Phrase {
        switch self {
        case .member: Phrase(nb: "Medlem", nn: "Medlem", en: "Member")
        case .observer: Phrase(nb: "Observatør", nn: "Observatør", en: "Observer")
        case .listener: Phrase(nb: "Tilhører", nn: "Tilhøyrar", en: "Listener")
        }
    }
}

extension SeatGroup.Deputies {
    /// How deputies are kept.
    public var label: Phrase {
        switch self {
        case .none: Phrase(nb: "Ingen vara", nn: "Ingen vara", en: "No deputies")
        case .personal: Phrase(nb: "Personlig vara", nn: "Personleg vara", en: "Personal deputy")
        case .list:
            Phrase(
                nb: "Vara i rekkefølge", nn: "Vara i rekkjefølgje", en: "Deputies in order")
        }
    }
}
