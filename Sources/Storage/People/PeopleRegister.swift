/// People, shared between the partnerships of a store, and how to reach them.
///
/// Owner: the person. The id and the name are kept as long as any log may refer to them (names in
/// office are public records); contact data until it is erased. In the backup.
public protocol PeopleRegister: Sendable {
    /// Adds a person and gives the id, which is never used again for another.
    func add(_ details: PersonDetails, at instant: Int64) async throws(PeopleError) -> Int64

    /// The people with these ids; unknown ids are left out.
    func people(_ ids: Set<Int64>) async throws(StorageFailure) -> [Int64: Person]

    /// Everyone in the register, by name.
    func everyone() async throws(StorageFailure) -> [Person]

    /// The person with this e-mail address, whatever its upper and lower case.
    func person(withEmail email: String) async throws(StorageFailure) -> Person?

    /// Replaces what is known about a person.
    func correct(_ id: Int64, to details: PersonDetails) async throws(PeopleError)

    /// Notes that a partnership knows a person, so that it may choose them before they hold any
    /// place in it. Nothing happens where it does already.
    func introduce(_ id: Int64, to partnership: String) async throws(StorageFailure)

    /// Those who have been introduced to a partnership.
    func introduced(to partnership: String) async throws(StorageFailure) -> Set<Int64>

    /// Erases e-mail and phone for good, and ends what depended on them: sessions, sign-in links
    /// and tokens. The name stays. False when there is no such person, or nothing to erase.
    func eraseContact(of id: Int64, at instant: Int64) async throws(StorageFailure) -> Bool
}

/// What is known about a person and can be corrected.
public struct PersonDetails: Sendable, Hashable {
    /// The full name, as it stands in minutes.
    public var name: String
    /// The e-mail address, which also identifies the person at sign-in; unique in the store.
    public var email: String?
    /// The telephone number, as written.
    public var phone: String?
    /// The language of pages and mail, as a BCP 47 tag: `nb`, `nn` or `en`.
    public var language: String

    /// Describes a person.
    public init(name: String, email: String?, phone: String?, language: String) {
        self.name = name
        self.email = email
        self.phone = phone
        self.language = language
    }
}

/// A person in the register.
public struct Person: Sendable, Hashable {
    /// The id that events carry.
    public let id: Int64
    /// Name and contact data.
    public let details: PersonDetails
    /// When the person was added.
    public let createdAt: Int64
    /// When contact data was last erased.
    public let contactErasedAt: Int64?
}

/// Why the register was not changed.
public enum PeopleError: Error, Hashable, Sendable {
    /// Another person has this e-mail address.
    case emailTaken(by: Int64)
    /// There is no such person.
    case unknownPerson
    /// The store failed; nothing was changed.
    case failed(StorageFailure)
}
