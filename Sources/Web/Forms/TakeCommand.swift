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
    /// What could not be read in a file that came with it.
    var unread: [UnreadPart] = []

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
        var sender: Member?
        do {
            sender = try await member(of: visit, place)
            guard let sender,
                isSameSecret(form.fields.first("_token") ?? "", sender.formSecret)
            else {
                let status: HTTPResponse.Status = sender == nil ? .unauthorized : .forbidden
                return try await again(form, .signedOut, status, visit, place, sender)
            }
            return try await record(form, visit, place, sender, command: command)
        } catch {
            let fault = Fault(error)
            guard let trouble = fault.trouble else { throw error }
            fault.log(visit)
            return try await again(form, trouble, fault.entry.status, visit, place, sender)
        }
    }

    /// Records the command of a form that comes from a page of the sender's session.
    private func record(
        _ form: SentForm, _ visit: Visit, _ place: Place, _ member: Member,
        command: () async throws -> any Command
    ) async throws -> Response {
        guard let id = form.fields.first("_id").flatMap({ CommandID($0) }) else {
            throw Fault.badRequest
        }
        do {
            let command = try await command()
            if try await isOutdated(command, form.fields, in: place.partnership, place.id) {
                // The text is the manuscript's, not the sender's: the page shows it as it is now.
                let rest = SentForm(
                    command: form.command, fields: form.fields.without("text"),
                    destination: form.destination)
                return try await again(rest, .changedMeanwhile, .conflict, visit, place, member)
            }
            let receipt = try await desk.handle(
                command, id: id, by: member.actor, at: visit.now, in: place.id)
            return await goOn(after: receipt, form, visit, place, member)
        } catch let malformed as FormReader.Malformed {
            return try await again(
                form, .malformed(field: malformed.field, expected: malformed.expected),
                .unprocessableContent, visit, place, member)
        } catch DeskError.refused(let refusal) {
            return try await again(
                form, .refused(refusal), refusal.status, visit, place, member)
        } catch DeskError.commandIDTaken {
            return try await again(form, .alreadySent, .conflict, visit, place, member)
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
        // Where the page cannot be made, for the store does not answer, what was typed still can.
        let built = try? await page(visit, origin, member, token: token, address: from) { frame in
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
        after receipt: Receipt, _ form: SentForm, _ visit: Visit, _ place: Place, _ member: Member
    ) async -> Response {
        let draft = form.fields.first("_draft")
        if let draft {
            let key = DraftKeeping.key(draft, of: member.actor.person, in: place.id)
            do {
                _ = try await desk.registers.drafts.delete(
                    key, by: Int64(member.actor.person.rawValue))
            } catch {
                // The command stands; the draft goes when it is old.
                Fault(error).log(visit)
            }
        }
        receipts.put(
            Receipts.Told(
                notice: ReceiptNotice(
                    events: receipt.events, clauses: receipt.clauses, warnings: receipt.warnings,
                    unread: form.unread),
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
