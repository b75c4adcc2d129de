import GRDB

/// The tables of the file. Migrations are only ever added; each has one name for ever.
enum Schema {
    /// `SAMR`, in the header of every file of ours (`PRAGMA application_id`).
    static let applicationID = 0x5341_4D52

    /// Tables left out of a backup: their loss costs a new sign-in, their theft would open doors.
    static let leftOutOfBackup = ["session", "signInLink", "rateLimit"]

    /// Every migration, oldest first.
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("log") { db in
            try db.execute(sql: "PRAGMA application_id = \(applicationID)")
            try db.execute(sql: log)
        }
        migrator.registerMigration("blobs") { try $0.execute(sql: blobs) }
        migrator.registerMigration("people") { try $0.execute(sql: people) }
        migrator.registerMigration("drafts") { try $0.execute(sql: drafts) }
        migrator.registerMigration("signIn") { try $0.execute(sql: signIn) }
        migrator.registerMigration("reading") { try $0.execute(sql: reading) }
        migrator.registerMigration("delivery") { try $0.execute(sql: delivery) }
        migrator.registerMigration("introduction") { try $0.execute(sql: introduction) }
        migrator.registerMigration("following") { try $0.execute(sql: following) }
        migrator.registerMigration("manuscripts") { try $0.execute(sql: manuscripts) }
        migrator.registerMigration("readMarksByTime") {
            try $0.execute(sql: "ALTER TABLE readMark RENAME COLUMN sequence TO readAt")
        }
        migrator.registerMigration("notesByPage") { db in
            try db.execute(sql: "ALTER TABLE note ADD COLUMN line TEXT NOT NULL DEFAULT ''")
            try db.execute(sql: "ALTER TABLE note ADD COLUMN turn INTEGER NOT NULL DEFAULT 0")
        }
        return migrator
    }

    /// Owner: the partnership. Kept for ever, never changed. In the backup.
    ///
    /// `log` holds the end of each chain, so that a log cut short is found out; `entry` the chain.
    private static let log = """
        CREATE TABLE log (
            partnership TEXT PRIMARY KEY,
            sequence INTEGER NOT NULL,
            hash BLOB NOT NULL,
            at INTEGER NOT NULL
        ) STRICT;
        CREATE TABLE entry (
            partnership TEXT NOT NULL REFERENCES log,
            sequence INTEGER NOT NULL,
            command TEXT NOT NULL,
            bytes BLOB NOT NULL,
            hash BLOB NOT NULL,
            PRIMARY KEY (partnership, sequence),
            UNIQUE (partnership, command)
        ) STRICT;
        CREATE TRIGGER entryIsNeverChanged BEFORE UPDATE ON entry
        BEGIN SELECT RAISE(ABORT, 'an entry is never changed'); END;
        CREATE TRIGGER entryIsNeverDeleted BEFORE DELETE ON entry
        BEGIN SELECT RAISE(ABORT, 'an entry is never deleted'); END;
        """

    /// Owner: the partnership. Kept as long as the log unless erased by legal order, which leaves
    /// the row and its digest. In the backup.
    private static let blobs = """
        CREATE TABLE text (
            partnership TEXT NOT NULL,
            id INTEGER NOT NULL,
            sequence INTEGER NOT NULL,
            digest BLOB NOT NULL,
            salt BLOB,
            content BLOB,
            erasedAt INTEGER,
            PRIMARY KEY (partnership, id),
            FOREIGN KEY (partnership, sequence) REFERENCES entry (partnership, sequence),
            CHECK ((content IS NULL) = (erasedAt IS NOT NULL)),
            CHECK ((salt IS NULL) = (content IS NULL))
        ) STRICT;
        CREATE INDEX textByEntry ON text (partnership, sequence);
        CREATE TABLE file (
            partnership TEXT NOT NULL,
            digest BLOB NOT NULL,
            size INTEGER NOT NULL,
            mediaType TEXT NOT NULL,
            storedAt INTEGER NOT NULL,
            content BLOB,
            erasedAt INTEGER,
            PRIMARY KEY (partnership, digest),
            CHECK ((content IS NULL) = (erasedAt IS NOT NULL))
        ) STRICT;
        """

    /// Owner: the person, shared between partnerships. The id and the name are kept as long as any
    /// log may refer to them; contact data until it is erased. In the backup.
    private static let people = """
        CREATE TABLE person (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            name TEXT NOT NULL,
            email TEXT,
            emailKey TEXT UNIQUE,
            phone TEXT,
            language TEXT NOT NULL,
            createdAt INTEGER NOT NULL,
            contactErasedAt INTEGER
        ) STRICT;
        """

    /// Owner: the authors, who alone see it. Deleted on submission, or 30 days after it was saved
    /// last. In the backup: what is acknowledged as saved survives.
    private static let drafts = """
        CREATE TABLE draft (
            partnership TEXT NOT NULL,
            key TEXT NOT NULL,
            content TEXT NOT NULL,
            version INTEGER NOT NULL,
            savedAt INTEGER NOT NULL,
            PRIMARY KEY (partnership, key)
        ) STRICT;
        CREATE INDEX draftByAge ON draft (savedAt);
        CREATE TABLE draftAuthor (
            partnership TEXT NOT NULL,
            key TEXT NOT NULL,
            person INTEGER NOT NULL REFERENCES person,
            PRIMARY KEY (person, partnership, key),
            FOREIGN KEY (partnership, key) REFERENCES draft (partnership, key) ON DELETE CASCADE
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX draftAuthorByDraft ON draftAuthor (partnership, key);
        """

    /// Owner: those who may write the text. Every revision is kept until the text stands; for
    /// minutes, until they are approved. In the backup: what is acknowledged as saved survives.
    private static let manuscripts = """
        CREATE TABLE revision (
            partnership TEXT NOT NULL,
            manuscript TEXT NOT NULL,
            section TEXT NOT NULL,
            number INTEGER NOT NULL,
            author INTEGER REFERENCES person,
            line TEXT,
            turn INTEGER,
            content TEXT NOT NULL,
            savedAt INTEGER NOT NULL,
            PRIMARY KEY (partnership, manuscript, section, number),
            CHECK ((line IS NULL) = (turn IS NULL))
        ) STRICT;
        """

    /// `signInLink`, owner: the person; until purged after expiry; not in the backup.
    /// `session`, owner: the person; until ended or purged after expiry; not in the backup.
    /// `accessToken`, owner: the person; kept after revocation so that its use can be explained; in
    /// the backup, hash only. `rateLimit`, owner: the operator; until the window has passed; not
    /// in the backup.
    private static let signIn = """
        CREATE TABLE signInLink (
            hash BLOB PRIMARY KEY,
            person INTEGER NOT NULL REFERENCES person,
            partnership TEXT,
            expiresAt INTEGER NOT NULL,
            usedAt INTEGER
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX signInLinkByPerson ON signInLink (person);
        CREATE TABLE session (
            hash BLOB PRIMARY KEY,
            person INTEGER NOT NULL REFERENCES person,
            partnership TEXT NOT NULL,
            hat TEXT,
            createdAt INTEGER NOT NULL,
            lastSeenAt INTEGER NOT NULL,
            expiresAt INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX sessionByPerson ON session (person);
        CREATE TABLE accessToken (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            hash BLOB NOT NULL UNIQUE,
            person INTEGER NOT NULL REFERENCES person,
            partnership TEXT NOT NULL,
            hat TEXT NOT NULL,
            name TEXT NOT NULL,
            createdAt INTEGER NOT NULL,
            expiresAt INTEGER NOT NULL,
            revokedAt INTEGER
        ) STRICT;
        CREATE INDEX accessTokenByPerson ON accessToken (person, partnership);
        CREATE TABLE rateLimit (
            bucket TEXT NOT NULL,
            windowStart INTEGER NOT NULL,
            count INTEGER NOT NULL,
            PRIMARY KEY (bucket, windowStart)
        ) STRICT, WITHOUT ROWID;
        """

    /// Owner of all three: the person, who alone sees them. Kept until the person changes or
    /// removes them. In the backup.
    private static let reading = """
        CREATE TABLE readMark (
            person INTEGER NOT NULL REFERENCES person,
            partnership TEXT NOT NULL,
            subject TEXT NOT NULL,
            sequence INTEGER NOT NULL,
            PRIMARY KEY (person, partnership, subject)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE preference (
            person INTEGER NOT NULL REFERENCES person,
            key TEXT NOT NULL,
            value TEXT NOT NULL,
            PRIMARY KEY (person, key)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE note (
            person INTEGER NOT NULL REFERENCES person,
            partnership TEXT NOT NULL,
            subject TEXT NOT NULL,
            content TEXT NOT NULL,
            version INTEGER NOT NULL,
            savedAt INTEGER NOT NULL,
            PRIMARY KEY (person, partnership, subject)
        ) STRICT;
        """

    /// Owner: the secretariat, which answers for what was sent. Kept for as long as the caller
    /// purges by; in the backup, so that a restored system does not send everything again.
    private static let delivery = """
        CREATE TABLE delivery (
            messageID TEXT PRIMARY KEY,
            partnership TEXT NOT NULL,
            sequence INTEGER NOT NULL,
            person INTEGER NOT NULL REFERENCES person,
            kind TEXT NOT NULL,
            state TEXT NOT NULL,
            attempts INTEGER NOT NULL,
            lastError TEXT,
            nextAttemptAt INTEGER,
            changedAt INTEGER NOT NULL,
            CHECK ((state = 'queued') = (nextAttemptAt IS NOT NULL))
        ) STRICT;
        CREATE INDEX deliveryDue ON delivery (nextAttemptAt) WHERE nextAttemptAt IS NOT NULL;
        CREATE INDEX deliveryByEntry ON delivery (partnership, sequence);
        """

    /// Owner: the follower. Until they stop, or two days after they asked and did not confirm. In
    /// the backup.
    private static let following = """
        CREATE TABLE follower (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            partnership TEXT NOT NULL,
            email TEXT NOT NULL,
            emailKey TEXT NOT NULL,
            language TEXT NOT NULL,
            secret TEXT NOT NULL UNIQUE,
            linkDueAt INTEGER,
            toldUntil INTEGER,
            newsDueAt INTEGER,
            UNIQUE (partnership, emailKey)
        ) STRICT;
        CREATE INDEX followerByLink ON follower (linkDueAt) WHERE linkDueAt IS NOT NULL;
        CREATE INDEX followerByNews ON follower (newsDueAt) WHERE newsDueAt IS NOT NULL;
        CREATE TABLE following (
            follower INTEGER NOT NULL REFERENCES follower ON DELETE CASCADE,
            what TEXT NOT NULL,
            askedAt INTEGER NOT NULL,
            confirmedAt INTEGER,
            PRIMARY KEY (follower, what)
        ) STRICT, WITHOUT ROWID;
        """

    /// Owner: the partnership. Who it has been told of, kept as long as the person; in the backup.
    private static let introduction = """
        CREATE TABLE introduction (
            partnership TEXT NOT NULL,
            person INTEGER NOT NULL REFERENCES person,
            PRIMARY KEY (partnership, person)
        ) STRICT, WITHOUT ROWID;
        """
}
