/// The server that mail is handed to, as the operator has configured it.
public struct MailServer: Hashable, Sendable {
    /// How the connection is protected.
    public enum Security: Hashable, Sendable {
        /// Encrypted from the first byte (port 465).
        case implicitTLS
        /// Encrypted after STARTTLS; a server that does not offer it gets nothing (port 587 or 25).
        case startTLS
        /// Not encrypted: for a relay on the same machine or network.
        case none
    }

    /// A name and a password for the server.
    public struct Credentials: Hashable, Sendable {
        let user: String
        let password: String

        /// Keeps a name and a password.
        ///
        /// - Throws: `MailServerFault.controlCharacter`.
        public init(user: String, password: String) throws(MailServerFault) {
            let isSafe = (user + password).unicodeScalars.allSatisfy {
                $0.properties.generalCategory != .control
            }
            guard isSafe, !user.contains(":") else { throw .controlCharacter }
            self.user = user
            self.password = password
        }
    }

    let host: String
    let port: Int
    let security: Security
    let credentials: Credentials?
    let helloName: String
    let certificateFile: String?

    /// Checks and keeps a server's particulars.
    ///
    /// - Parameters:
    ///   - host: its name or IPv4 address.
    ///   - port: 25, 465 or 587 as a rule.
    ///   - security: how the connection is protected.
    ///   - credentials: for a server that asks who we are.
    ///   - helloName: the name we present ourselves by, a domain name that is ours.
    ///   - certificateFile: path of the PEM file with the authorities to trust, when not the
    ///     machine's own.
    /// - Throws: `MailServerFault` for particulars that cannot work, or would show a password.
    public init(
        host: String, port: Int, security: Security, credentials: Credentials? = nil,
        helloName: String, certificateFile: String? = nil
    ) throws(MailServerFault) {
        for name in [host, helloName] where !Self.isHostName(name) { throw .invalidHost(name) }
        guard (1...65_535).contains(port) else { throw .invalidPort(port) }
        let isLoopback = host == "localhost" || host.hasPrefix("127.")
        guard security != .none || credentials == nil || isLoopback else {
            throw .passwordWithoutTLS
        }
        self.host = host
        self.port = port
        self.security = security
        self.credentials = credentials
        self.helloName = helloName
        self.certificateFile = certificateFile
    }

    private static func isHostName(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.count <= 253 && !text.hasPrefix("-")
            && text.allSatisfy {
                $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == ".")
            }
    }
}

/// Why a server's particulars are refused at the start of the program.
public enum MailServerFault: Error, Hashable, Sendable {
    /// Not a host name or an IPv4 address.
    case invalidHost(String)
    /// Not in 1…65535.
    case invalidPort(Int)
    /// A control character in the name or password, or a colon in the name.
    case controlCharacter
    /// A password may go unencrypted to this machine only.
    case passwordWithoutTLS
}
