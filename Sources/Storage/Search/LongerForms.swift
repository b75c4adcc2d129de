import GRDB
import Lexicon

/// The forms in an index that begin with the words of a question.
///
/// Where they are few they are asked for one by one: FTS5 then reads the documents of each from
/// where it is told to and no further than answers are wanted. For what it calls a prefix it first
/// gathers every document there is.
struct LongerForms {
    /// What a word begins besides itself.
    enum Beginning: Hashable {
        case nothing
        case few([String])
        case many
    }

    /// Fewer letters begin half the words there are.
    private static let fewestLetters = 3
    /// How many forms of a word are asked for one by one.
    private static let most = 32

    private var beginnings: [String: Beginning] = [:]

    /// Nothing besides the words themselves.
    init() {}

    /// What the words of a question begin.
    init(of question: IndexQuestion, in extent: SQLiteSearchIndex.Extent, _ db: Database) throws {
        let tables = extent == .all ? ["openWord", "restrictedWord"] : ["openWord"]
        let forms = WordForms()
        for term in question.terms where term.count == 1 && term[0].count >= Self.fewestLetters {
            var found: Set<String> = []
            let start = forms.beginning(term[0][...])
            let known = forms.forms(of: term[0][...]).form
            for table in tables {
                // The form itself is left out: to tell how often it stands takes reading it all.
                found.formUnion(
                    try db.rows(
                        """
                        SELECT term FROM \(table) WHERE term >= ? AND term < ?
                        LIMIT \(Self.most + 1)
                        """, [start == known ? start + "\u{1}" : start, start + "\u{10FFFF}"]
                    ).map { $0["term"] })
            }
            beginnings[term[0]] =
                switch found.count {
                case 0: Beginning.nothing
                case ...Self.most: .few(found.sorted())
                default: .many
                }
        }
    }

    subscript(word: String) -> Beginning { beginnings[word] ?? .nothing }

    /// Whether no word begins another.
    var isEmpty: Bool { beginnings.values.allSatisfy { $0 == .nothing } }

    /// Whether a word begins so many that they are asked for as a prefix.
    var hasMany: Bool { beginnings.values.contains(.many) }
}
