import Governance

extension CharterCheck.Findings {
    /// One trust and at least one municipality, each by a number of its form (X24).
    mutating func partners(areFilledLater: Bool) {
        let place = CharterPath().key("partners")
        let trusts = charter.partners.count { $0.kind == .trust }
        if !areFilledLater {
            if trusts != 1 { add(.trusts(trusts), at: place) }
            if trusts == charter.partners.count { add(.noMunicipality, at: place) }
        }
        numbers(of: charter.partners, at: place)
        numbers(of: charter.catchment, at: CharterPath().key("catchment"))
        for (index, council) in charter.councils.enumerated() {
            let members = CharterPath().key("councils").index(index).key("members")
            for (number, member) in council.members.enumerated() {
                need(
                    member, .partner, in: charter.partners.map(\.id), at: members.index(number))
            }
        }
    }

    private mutating func numbers(of partners: [PartnerTerms], at place: CharterPath) {
        for (index, partner) in partners.enumerated() {
            let place = place.index(index)
            if !Self.isNumber(partner.id.rawValue, of: partner.kind) {
                add(.partnerNumber(partner.id, partner.kind), at: place.key("id"))
            }
            if let from = partner.from, let to = partner.to, to < from {
                add(.periodBackwards, at: place.key("to"))
            }
        }
    }

    /// A kommunenummer has four digits; an organisation number nine, the last a check digit
    /// (modulus 11, Brønnøysundregistrene).
    private static func isNumber(_ text: String, of kind: PartnerKind) -> Bool {
        let digits = text.utf8.map { Int($0) - Int(UInt8(ascii: "0")) }
        guard digits.allSatisfy((0...9).contains) else { return false }
        switch kind {
        case .municipality:
            return digits.count == 4
        case .trust:
            guard digits.count == 9 else { return false }
            let sum = zip(digits, [3, 2, 7, 6, 5, 4, 3, 2]).map(*).reduce(0, +)
            return (11 - sum % 11) % 11 == digits[8]
        }
    }

    /// The recommended levels, and the secretariat without which nothing begins (R51, R54).
    mutating func structure() {
        let place = CharterPath().key("bodies")
        let posts = charter.bodies.contains { $0.kind == .secretariat && !$0.seats.isEmpty }
        if !posts { add(.noSecretariat, at: place) }
        for kind in [BodyKind.partnership, .strategic, .professional]
        where !charter.bodies.contains(where: { $0.kind == kind }) {
            add(.levelMissing(kind), at: place)
        }
        history(charter.continues, at: CharterPath().key("continues"))
        if charter.version < 1 { add(.version(charter.version), at: CharterPath().key("version")) }
    }

    /// What went before had ended when it ended, and has a name (R13).
    private mutating func history(_ continues: Ruled<[Predecessor]>?, at place: CharterPath) {
        guard let continues else { return }
        let place = place.key("is")
        if continues.value.isEmpty { add(.emptyList, at: place) }
        for (index, earlier) in continues.value.enumerated() {
            let place = place.index(index)
            if earlier.name.allSatisfy(\.isWhitespace) { add(.emptyWords, at: place.key("name")) }
            if let from = earlier.from, let to = earlier.to, to < from {
                add(.periodBackwards, at: place.key("to"))
            }
        }
    }

    /// Somebody appoints to every seat, and somebody speaks for everyone.
    mutating func seats(of body: BodyTerms, at place: CharterPath) {
        history(body.continues, at: place.key("continues"))
        for (index, group) in body.seats.enumerated() {
            let place = place.key("seats").index(index)
            if case .fixed(let count) = group.seats, count < 1 {
                add(.noSeats(count), at: place.key("seats"))
            }
            if case .fixed(let count) = group.seats, count > SeatGroup.mostSeats {
                add(.tooManySeats(count), at: place.key("seats"))
            }
            appointer(of: group, at: place.key("appointedBy"))
        }
        guard body.meetings != nil else { return }
        if body.decisions?.form.value != .discussion { coverage(in: body, at: place.key("seats")) }
        guard body.kind != .preparatory else { return }
        for side in [Side.users, .doctors] where !body.seats.contains(where: { $0.side == side }) {
            add(.sideMissing(side, in: body.id), at: place)
        }
    }

    private mutating func appointer(of group: SeatGroup, at place: CharterPath) {
        switch group.appointedBy {
        case .councils(let councils):
            let place = place.key("councils")
            if councils.isEmpty { add(.nobodyAppoints, at: place) }
            for (index, council) in councils.enumerated() {
                need(council, .council, in: charter.councils.map(\.id), at: place.index(index))
            }
        case .body(let id, _):
            need(id, .body, in: bodies.keys, at: place.key("body"))
            if let body = bodies[id], body.meetings == nil {
                add(.appointerNeverMeets(id), at: place.key("body"))
            }
        case .partner, .organisation, .office:
            break
        }
    }

    /// Every municipality has a seat that speaks for it (R17); councils whose members have not
    /// been entered yet may count anyone (X40).
    private mutating func coverage(in body: BodyTerms, at place: CharterPath) {
        let deciding = body.seats.filter { $0.standing == .member && $0.side == .municipalities }
        var members: Set<PartnerID> = []
        for group in deciding {
            guard case .fixed = group.seats, case .councils(let ids) = group.appointedBy else {
                return
            }
            let councils = charter.councils.filter { ids.contains($0.id) }
            guard !ids.isEmpty, !councils.contains(where: \.members.isEmpty) else { return }
            members.formUnion(councils.flatMap(\.members))
        }
        for partner in charter.partners
        where partner.kind == .municipality && !members.contains(partner.id) {
            add(
                .nobodySpeaksFor(partner.id, in: body.id), at: place,
                reads: ["councils", "partners"])
        }
    }
}
