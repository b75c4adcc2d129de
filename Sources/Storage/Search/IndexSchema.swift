import GRDB
import Lexicon

/// The tables of a search index.
enum IndexSchema {
    /// The form of the tables, and what is made of words: an index of another version is emptied.
    static let version = 1000 * tables + WordForms.version

    private static let tables = 2

    /// Makes the tables anew and empty.
    static func make(_ db: Database) throws {
        let columns = "title, text, marks, tokenize = '\(SearchTokenizer.name)', columnsize = 0"
        try db.execute(
            sql: """
                DROP TABLE IF EXISTS openWord;
                DROP TABLE IF EXISTS openText;
                DROP TABLE IF EXISTS restrictedText;
                DROP TABLE IF EXISTS document;
                DROP TABLE IF EXISTS fileText;
                DROP TABLE IF EXISTS standing;
                CREATE TABLE standing (position INTEGER NOT NULL, basis TEXT NOT NULL);
                CREATE TABLE document (
                    id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, isOpen INTEGER NOT NULL);
                CREATE TABLE fileText (digest TEXT PRIMARY KEY, words TEXT NOT NULL);
                CREATE VIRTUAL TABLE openText USING fts5(\(columns));
                CREATE VIRTUAL TABLE restrictedText USING fts5(\(columns));
                CREATE VIRTUAL TABLE openWord USING fts5vocab('openText', 'row');
                INSERT INTO openText (openText, rank) VALUES ('hashsize', 16777216);
                PRAGMA user_version = \(version);
                """)
    }
}

extension Database {
    /// Puts a document in the place of the one of the same key.
    func replace(_ document: IndexedDocument) throws {
        try removeDocument(document.key)
        try run(
            "INSERT INTO document (id, key, isOpen) VALUES (?, ?, ?)",
            [document.order, document.key, document.isOpen])
        let table = document.isOpen ? "openText" : "restrictedText"
        try run(
            "INSERT INTO \(table) (rowid, title, text, marks) VALUES (?, ?, ?, ?)",
            [
                document.order, document.title, document.text,
                document.marks.map(\.token).joined(separator: " "),
            ])
    }

    /// Takes a document out, and its words with it.
    func removeDocument(_ key: String) throws {
        guard let row = try row("SELECT id, isOpen FROM document WHERE key = ?", [key]) else {
            return
        }
        let id: Int64 = row["id"]
        let isOpen: Bool = row["isOpen"]
        try run("DELETE FROM \(isOpen ? "openText" : "restrictedText") WHERE rowid = ?", [id])
        try run("DELETE FROM document WHERE id = ?", [id])
    }

    /// Goes through the documents that match, the highest in order first, until told to stop.
    func match(
        _ expression: String, in extent: SQLiteSearchIndex.Extent, _ next: (String) -> Bool
    ) throws {
        let open = try Matches(expression, in: "openText", self)
        let restricted = extent == .all ? try Matches(expression, in: "restrictedText", self) : nil
        let key = try cachedStatement(sql: "SELECT key FROM document WHERE id = ?")
        while true {
            let id: Int64
            switch (open.next, restricted?.next) {
            case (nil, nil): return
            case (let first?, let second) where first > second ?? .min:
                id = first
                try open.advance()
            case (_, let second):
                guard let second else { return }
                id = second
                try restricted?.advance()
            }
            guard let found = try String.fetchOne(key, arguments: [id]) else { continue }
            if !next(found) { return }
        }
    }
}

/// The matches in one table, from the highest on.
private final class Matches {
    private let rows: RowCursor
    private(set) var next: Int64?

    init(_ expression: String, in table: String, _ db: Database) throws {
        rows = try Row.fetchCursor(
            db.cachedStatement(
                sql: "SELECT rowid FROM \(table) WHERE \(table) MATCH ? ORDER BY rowid DESC"),
            arguments: [expression])
        try advance()
    }

    func advance() throws {
        next = try rows.next()?[0]
    }
}
