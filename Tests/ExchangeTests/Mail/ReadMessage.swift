import Exchange
import Foundation

/// What `Tests/Peers/read_mail.py` found in a message.
struct ReadMessage: Decodable {
    var defects: [String]
    var names: [String]
    var headers: [String: String]
    var from: [ReadPerson]
    var to: [ReadPerson]
    var date: Int64
    var body: ReadPart
}

struct ReadPerson: Decodable, Equatable {
    var name: String
    var address: String

    init(_ address: MailAddress) {
        name = address.name ?? ""
        self.address = address.address
    }
}

struct ReadPart: Decodable {
    var type: String
    var parts: [ReadPart]?
    var parameters: [String: String]?
    var disposition: String?
    var fileName: String?
    var text: String?
    var bytes: Data?

    private var leaves: [ReadPart] { parts?.flatMap(\.leaves) ?? [self] }

    var files: [ReadPart] { leaves.filter { $0.disposition == "attachment" } }

    func text(ofType type: String) -> String? {
        leaves.first { $0.type == type && $0.disposition == nil }?.text
    }
}
