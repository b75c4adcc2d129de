import Desk
import Exchange
import Governance
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Pages
import Storage

/// What the form of the people register held, checked.
private struct WrittenPerson {
    /// The longest name or address; RFC 5321 allows an address 254 characters.
    static let longest = 254

    let name: String
    let email: String
    let language: Language

    init(_ form: FormFields) throws(PersonTrouble) {
        name = try Self.text(.name, form)
        email = try Self.text(.email, form)
        guard (try? MailAddress(name: name, address: email)) != nil else {
            throw PersonTrouble(.noAddress)
        }
        guard let language = form.first("language").flatMap({ Language(rawValue: $0) }) else {
            throw PersonTrouble(.missing(.language))
        }
        self.language = language
    }

    private static func text(
        _ field: PersonFormAnswer.Field, _ form: FormFields
    ) throws(PersonTrouble) -> String {
        let written = (form.first(field.rawValue) ?? "")
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if written.isEmpty { throw PersonTrouble(.missing(field)) }
        if written.count > longest { throw PersonTrouble(.tooLong(field)) }
        if written.unicodeScalars.contains(where: \.cannotBeShown) {
            throw PersonTrouble(.unreadable(field))
        }
        if IdentityNumber.find(in: written) != nil { throw PersonTrouble(.identityNumber(field)) }
        return written
    }
}

/// Why a form of the people register is not taken in.
private struct PersonTrouble: Error {
    let trouble: PersonFormAnswer.Trouble

    init(_ trouble: PersonFormAnswer.Trouble) {
        self.trouble = trouble
    }
}

extension Site {
    /// Adds somebody to the register, corrects them, or erases how they are reached.
    func takePerson(_ visit: Visit, _ place: Place) async throws -> Response {
        let form = try await visit.form()
        let person = form.first("_person").flatMap { Int($0) }.map { PersonID($0) }
        let member = try await member(of: visit, place)
        guard let member, visit.isSameOrigin(settings),
            isSameSecret(form.first("_token") ?? "", member.formSecret)
        else {
            guard let member, isSecretariat(member, visit, place) else {
                return try unsent(
                    form, to: .people, .signedOut, .unauthorized, visit, place, member)
            }
            return try await again(.signedOut, person, form, .forbidden, visit, place, member)
        }
        guard isSecretariat(member, visit, place) else { throw Fault.notFound }
        do {
            try await change(person, as: form, visit, place)
        } catch let refused as PersonTrouble {
            return try await again(
                refused.trouble, person, form, .unprocessableContent, visit, place, member)
        }
        peopleChanged()
        return .seeOther(Route.within(place.id, .people).path)
    }

    private func change(
        _ person: PersonID?, as form: FormFields, _ visit: Visit, _ place: Place
    ) async throws {
        let people = desk.registers.people
        guard let person else {
            return try await add(try WrittenPerson(form), visit, place)
        }
        guard try await isOwn(person, of: place.id) else { throw Fault.notFound }
        let number = Int64(person.rawValue)
        if form.first("_erase") != nil {
            _ = try await people.eraseContact(of: number, at: visit.now.milliseconds)
            return
        }
        let written = try WrittenPerson(form)
        let phone = try await people.people([number])[number]?.details.phone
        do {
            try await people.correct(number, to: written.details(phone: phone))
        } catch {
            switch error {
            case .emailTaken: throw PersonTrouble(.addressTaken)
            case .unknownPerson: throw Fault.notFound
            case .failed(let failure): throw failure
            }
        }
    }

    /// Somebody whom the register knows by the address already, from another partnership, is
    /// introduced as they are: the answer is the same, so that it tells nobody who is known where.
    private func add(_ written: WrittenPerson, _ visit: Visit, _ place: Place) async throws {
        let people = desk.registers.people
        let id: Int64
        do {
            id = try await people.add(written.details(phone: nil), at: visit.now.milliseconds)
        } catch {
            switch error {
            case .emailTaken(let known): id = known
            case .unknownPerson: throw Fault.notFound
            case .failed(let failure): throw failure
            }
        }
        try await people.introduce(id, to: place.id.rawValue)
    }

    /// The page again, with everything that was typed and what is wrong with it.
    private func again(
        _ trouble: PersonFormAnswer.Trouble, _ person: PersonID?, _ form: FormFields,
        _ status: HTTPResponse.Status, _ visit: Visit, _ place: Place, _ member: Member
    ) async throws -> Response {
        let answer = PersonFormAnswer(person: person, values: form.written, trouble: trouble)
        let origin = Place(id: place.id, partnership: place.partnership, destination: .people)
        let built = try await page(
            visit, origin, member, token: member.formToken,
            address: Route.within(place.id, .people).path
        ) { frame in
            frame.personAnswer = answer
        }
        guard let built else { throw Fault.notFound }
        return .html(built.html, status: status)
    }
}

extension WrittenPerson {
    fileprivate func details(phone: String?) -> PersonDetails {
        PersonDetails(name: name, email: email, phone: phone, language: language.rawValue)
    }
}

extension Unicode.Scalar {
    /// Control characters, and the marks that turn the direction of text, with which a name could
    /// be made to read as another.
    fileprivate var cannotBeShown: Bool {
        switch properties.generalCategory {
        case .control, .surrogate, .unassigned, .privateUse: true
        default: (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value)
        }
    }
}
