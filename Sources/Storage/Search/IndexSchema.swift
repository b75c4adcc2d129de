import GRDB
import Lexicon

/// The tables of a search index.
enum IndexSchema {
    /// The form of the tables, and what is made of words: an index of another version is emptied.
    static let version = 1000 * tables + WordForms.version

    private static let tables = 3

    /// Makes the tables anew and empty.
    static func make(_ db: Database) throws {
        let columns = "title, text, marks, tokenize = '\(SearchTokenizer.name)', columnsize = 0"
        try db.execute(
            sql: """
                DROP TABLE IF EXISTS openWord;
                DROP TABLE IF EXISTS restrictedWord;
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
                CREATE VIRTUAL TABLE restrictedWord USING fts5vocab('restrictedText', 'row');
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
}
