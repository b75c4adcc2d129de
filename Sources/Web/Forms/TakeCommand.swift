import Desk
import Governance
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Pages
import Storage

/// A form as it was sent: what was written, and what the page sent along.
struct SentForm: Sendable {
    let command: CommandName
    let fields: FormFields
    /// Where it was sent.
    let destination: Destination

    var scope: String { fields.first("_scope") ?? "" }

    /// The form with why it was refused, to be shown again with all that was typed.
    func answer(_ trouble: FormAnswer.Trouble) -> FormAnswer {
        FormAnswer(
            command: command, scope: scope, values: fields.written, trouble: trouble)
    }
}

extension Site {
    /// Takes a command from a form: records it and goes on, or shows the form again with the
    /// reason and everything that was typed.
    func takeCommand(
        _ name: CommandName, _ visit: Visit, _ place: Place
    ) async throws -> Response {
        // A file is named by the upload that screened it, never by a form.
        guard name != AttachFile.name else { throw Fault.notFound }
        let form = SentForm(
            command: name, fields: try await visit.form(), destination: .command(name))
        return try await take(form, visit, place) {
            try forms.command(name, from: form.fields.written)
        }
    }

    /// The same for a command that is read in another way than from the fields alone.
    func take(
        _ form: SentForm, _ visit: Visit, _ place: Place,
        command: () async throws -> any Command
    ) async throws -> Response {
        let member = try await member(of: visit, place)
        guard let member, visit.isSameOrigin(settings),
            isSameSecret(form.fields.first("_token") ?? "", member.formSecret)
        else {
            let status: HTTPResponse.Status = member == nil ? .unauthorized : .forbidden
            return try await again(form, .signedOut, status, visit, place, member)
        }
        guard let id = form.fields.first("_id").flatMap({ CommandID($0) }) else {
            throw Fault.badRequest
        }
        do {
            let receipt = try await desk.handle(
                try await command(), id: id, by: member.actor, at: visit.now, in: place.id)
            return try await goOn(after: receipt, form, place, member)
        } catch let malformed as FormReader.Malformed {
            return try await again(
                form, .malformed(field: malformed.field, expected: malformed.expected),
                .unprocessableContent, visit, place, member)
        } catch DeskError.refused(let refusal) {
            return try await again(
                form, .refused(refusal), refusal.status, visit, place, member)
        } catch DeskError.commandIDTaken {
            return try await again(form, .alreadySent, .conflict, visit, place, member)
        } catch DeskError.busy {
            return try await again(form, .busy, .serviceUnavailable, visit, place, member)
        }
    }

    /// The page the form stands on, with the form as it was sent and why it was refused; a page of
    /// its own where that one does not show all of it to this reader.
    private func again(
        _ form: SentForm, _ trouble: FormAnswer.Trouble, _ status: HTTPResponse.Status,
        _ visit: Visit, _ place: Place, _ member: Member?
    ) async throws -> Response {
        let answer = form.answer(trouble)
        let from = form.fields.first("_from") ?? ""
        guard case .within(place.id, let destination)? = Route(path: from) else {
            return try unsent(
                form.fields, to: form.destination, trouble, status, visit, place, member)
        }
        // The state may have moved on while the command was decided.
        let partnership = desk.snapshot(of: place.id) ?? place.partnership
        let origin = Place(id: place.id, partnership: partnership, destination: destination)
        var response = Response(status: status)
        let token = member?.formToken ?? visit.anonymousToken(settings, setting: &response)
        let built = try await page(visit, origin, member, token: token, address: from) { frame in
            frame.answer = answer
        }
        let path = Route.within(place.id, form.destination).path
        guard let built, built.html.holds(answer, sentTo: path) else {
            return try unsent(
                form.fields, to: form.destination, trouble, status, visit, place, member)
        }
        return .html(built.html, status: status, after: response)
    }

    /// Tells of the receipt on the page that comes next, and lets the draft go.
    private func goOn(
        after receipt: Receipt, _ form: SentForm, _ place: Place, _ member: Member
    ) async throws -> Response {
        let draft = form.fields.first("_draft")
        if let draft {
            let key = DraftKeeping.key(draft, of: member.actor.person, in: place.id)
            _ = try await desk.registers.drafts.delete(
                key, by: Int64(member.actor.person.rawValue))
        }
        receipts.put(
            Receipts.Told(
                notice: ReceiptNotice(
                    events: receipt.events, clauses: receipt.clauses, warnings: receipt.warnings),
                finishedDraft: draft),
            for: member.session.hash)
        if let made = receipt.events.lazy.compactMap({ Destination(of: $0) }).first {
            return .seeOther(Route.within(place.id, made).path)
        }
        let fallback = Route.within(place.id, .home).path
        return .seeOther(localPath(form.fields.first("_return"), in: place.id) ?? fallback)
    }

    /// A path that leads to a page of this partnership; `nil` for any other text.
    func localPath(_ text: String?, in id: PartnershipID) -> String? {
        guard let text, case .within(id, _)? = Route(path: text),
            text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\\") })
        else { return nil }
        return text
    }
}
