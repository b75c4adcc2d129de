import ArgumentParser
import Exchange
import Foundation
import Governance
import Logging
import Pages
import Post
import Web

/// Where mail is handed over, as given on the command line.
struct MailOptions: ParsableArguments {
    @Option(help: "Mail server: smtp://host:port, smtp+starttls://host:port or smtps://host:port.")
    var smtp: String?

    @Option(help: "The address that mail comes from.")
    var mailFrom: String?

    /// Who mail comes from.
    func sender() throws -> MailAddress {
        guard let mailFrom, let sender = try? MailAddress(address: mailFrom) else {
            throw ValidationError("--mail-from: expected the address that mail comes from.")
        }
        return sender
    }

    /// Who mail comes from, where it was said.
    func configuredSender() throws -> MailAddress? {
        mailFrom == nil ? nil : try sender()
    }

    /// The mailer; `nil` where none was asked for.
    ///
    /// The name and the password are taken from `SAMRAD_SMTP_USER` and `SAMRAD_SMTP_PASSWORD`,
    /// so that they stand in no list of processes.
    func mailer() throws -> Mailer? {
        guard let smtp else { return nil }
        let securities: [String: MailServer.Security] = [
            "smtp": .none, "smtp+starttls": .startTLS, "smtps": .implicitTLS,
        ]
        guard let url = URL(string: smtp), let scheme = url.scheme, let host = url.host,
            let security = securities[scheme]
        else {
            throw ValidationError(
                "--smtp: \"\(smtp)\" is no mail server; expected smtp://host:port")
        }
        let environment = ProcessInfo.processInfo.environment
        do {
            let credentials = try environment["SAMRAD_SMTP_USER"].map { user in
                try MailServer.Credentials(
                    user: user, password: environment["SAMRAD_SMTP_PASSWORD"] ?? "")
            }
            return Mailer(
                server: try MailServer(
                    host: host, port: url.port ?? (security == .implicitTLS ? 465 : 25),
                    security: security, credentials: credentials,
                    helloName: ProcessInfo.processInfo.hostName))
        } catch {
            throw ValidationError("--smtp: \(error)")
        }
    }
}

extension Logger {
    /// Writes what goes wrong in an outbox, which names no person.
    var outboxReport: Outbox.TroubleReport {
        { step, error in
            self.error(
                "mail", metadata: ["step": "\(step.rawValue)", "cause": "\(error)"])
        }
    }
}

extension MailAddress {
    /// What stands to the right of the sign: the right side of our Message-IDs, too.
    var domain: String { address.split(separator: "@").last.map(String.init) ?? "localhost" }
}

extension Mailer {
    /// Hands sign-in links to this mailer; what goes wrong is told in the log, without names. Two
    /// more attempts are made: after that the link would be too old to be of use.
    func signInMailer(
        from sender: MailAddress, zone: Zone, _ logger: Logger
    ) -> SignInMailer {
        { mail in
            do {
                let message = try SignInMessage(
                    mail, from: sender, zone: zone, at: .now()
                ).message
                for attempt in 1...3 {
                    let result = try await send(message)
                    if case .accepted = result { return }
                    logger.error("sign-in mail not accepted", metadata: ["answer": "\(result)"])
                    if case .permanentFailure = result { return }
                    if attempt < 3 { try await Task.sleep(for: .seconds(30 * attempt)) }
                }
            } catch {
                logger.error("sign-in mail not sent", metadata: ["cause": "\(type(of: error))"])
            }
        }
    }
}

/// The mail with a sign-in link, ready to be handed over.
struct SignInMessage {
    let message: MailMessage

    init(_ mail: SignInMail, from sender: MailAddress, zone: Zone, at now: Instant) throws {
        let letter = SignInLetter(
            name: mail.name, partnership: mail.partnership, link: mail.link,
            until: zone.local(mail.expires).time, in: mail.language)
        message = MailMessage(
            id: try MessageID("\(UUID().uuidString.lowercased())@\(sender.domain)"),
            date: now.milliseconds, from: sender,
            to: try MailAddress(name: mail.name, address: mail.address), subject: letter.subject,
            text: letter.text)
    }
}
