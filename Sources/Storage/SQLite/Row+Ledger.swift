import Foundation
import GRDB
import Ledger

extension HashValue {
    /// The column value.
    var blob: Data { Data(bytes) }
}

extension Row {
    /// A hash that must be in the column.
    func hash<Subject>(_ column: String) throws -> HashValue<Subject> {
        guard let hash = HashValue<Subject>(bytes: self[column] as Data) else {
            throw StorageFailure.damaged("\(column) does not hold 32 bytes")
        }
        return hash
    }

    /// The bytes of a column.
    func bytes(_ column: String) -> [UInt8] {
        Array(self[column] as Data)
    }

    /// The text in a `content` column with its `salt`; nil when it is erased.
    func saltedText() throws -> SaltedText? {
        guard let content = self["content"] as Data?, let salt = self["salt"] as Data? else {
            return nil
        }
        guard let salt = Salt(bytes: Array(salt)),
            let content = String(validating: content, as: UTF8.self)
        else { throw StorageFailure.damaged("text \(self["id"] as Int) cannot be read") }
        return SaltedText(salt: salt, content: content)
    }
}
