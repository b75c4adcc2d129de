import FoundationEssentials

/// A part of a message: its headers, and either a body or further parts (RFC 2045, RFC 2046).
indirect enum MIMEPart {
    case text(subtype: String, parameters: [String], String)
    case file(mediaType: String, parameters: [String], disposition: [String], [UInt8])
    case multipart(subtype: String, [MIMEPart])

    /// Writes headers, an empty line and the body.
    ///
    /// A boundary holds `=_`, which neither quoted-printable nor base64 can yield, and every body
    /// is one of these two: so no content can end a part, and the same message always gives the
    /// same bytes.
    func write(to bytes: inout [UInt8], boundarySeed: String) {
        switch self {
        case .text(let subtype, let parameters, let text):
            Self.writeHeader(
                "Content-Type", "text/\(subtype)", ["charset=utf-8"] + parameters, to: &bytes)
            bytes += "Content-Transfer-Encoding: quoted-printable\r\n\r\n".utf8
            bytes += QuotedPrintable.encode(text).utf8
        case .file(let mediaType, let parameters, let disposition, let content):
            Self.writeHeader("Content-Type", mediaType, parameters, to: &bytes)
            if let first = disposition.first {
                Self.writeHeader(
                    "Content-Disposition", first, Array(disposition.dropFirst()), to: &bytes)
            }
            bytes += "Content-Transfer-Encoding: base64\r\n\r\n".utf8
            bytes += Data(content).base64EncodedData(options: [
                .lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed,
            ])
            bytes += "\r\n".utf8
        case .multipart(let subtype, let parts):
            let boundary = "=_\(boundarySeed)"
            Self.writeHeader(
                "Content-Type", "multipart/\(subtype)", ["boundary=\"\(boundary)\""], to: &bytes)
            bytes += "\r\n".utf8
            for (index, part) in parts.enumerated() {
                bytes += "--\(boundary)\r\n".utf8
                part.write(to: &bytes, boundarySeed: "\(boundarySeed).\(index)")
            }
            bytes += "--\(boundary)--\r\n".utf8
        }
    }

    private static func writeHeader(
        _ name: String, _ value: String, _ parameters: [String], to bytes: inout [UInt8]
    ) {
        let pieces = [value] + parameters
        let closed = pieces.enumerated().map {
            $0.offset == pieces.count - 1 ? $0.element : $0.element + ";"
        }
        bytes += HeaderText.line(name, closed).utf8
    }
}
