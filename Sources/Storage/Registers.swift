import GRDB

/// The erasable tables that stand beside the log: one small port for each concept.
///
/// What they hold may be corrected and erased, which the log may not; hence they are apart. Ids are
/// assigned by the store, instants given by the caller in milliseconds since 1970. Each port says
/// whose its contents are, how long they are kept and whether they are in the backup.
public struct Registers: Sendable {
    /// People and how to reach them.
    public let people: any PeopleRegister
    /// What is being written and not yet submitted.
    public let drafts: any DraftRegister
    /// What several write at once.
    public let manuscripts: any ManuscriptRegister
    /// One-time links for signing in.
    public let signInLinks: any SignInLinkRegister
    /// Links in mails by which somebody answers without signing in.
    public let answerLinks: any AnswerLinkRegister
    /// Who is signed in.
    public let sessions: any SessionRegister
    /// Tokens for the API.
    public let accessTokens: any AccessTokenRegister
    /// How far each person has read.
    public let readMarks: any ReadMarkRegister
    /// What each person has chosen for the pages.
    public let preferences: any PreferenceRegister
    /// What people have noted for themselves.
    public let notes: any NoteRegister
    /// What has become of each message to each recipient.
    public let deliveries: any DeliveryRegister
    /// Who wants to hear of what is new by mail.
    public let followers: any FollowerRegister
    /// How often something has been tried.
    public let rateLimits: any RateLimitRegister

    init(database: any DatabaseWriter) {
        people = SQLitePeople(database: database)
        drafts = SQLiteDrafts(database: database)
        manuscripts = SQLiteManuscripts(database: database)
        signInLinks = SQLiteSignInLinks(database: database)
        answerLinks = SQLiteAnswerLinks(database: database)
        sessions = SQLiteSessions(database: database)
        accessTokens = SQLiteAccessTokens(database: database)
        readMarks = SQLiteReadMarks(database: database)
        preferences = SQLitePreferences(database: database)
        notes = SQLiteNotes(database: database)
        deliveries = SQLiteDeliveries(database: database)
        followers = SQLiteFollowers(database: database)
        rateLimits = SQLiteRateLimits(database: database)
    }
}
