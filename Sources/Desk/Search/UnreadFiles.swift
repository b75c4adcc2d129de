import Governance

/// Files whose words the index lacks: each once, however many cases it lies with.
struct UnreadFiles {
    private struct Waiting {
        let file: StoredFile
        var places: Set<Findable>
    }

    private var waiting: [String: Waiting] = [:]
    private var givenUp: Set<String> = []
    /// Whether the index that was found at the start has been looked through.
    var isComplete = false

    /// One of those that are to be read.
    var next: StoredFile? { waiting.first?.value.file }

    mutating func add(_ file: StoredFile, at place: Findable) {
        guard !givenUp.contains(file.digest) else { return }
        waiting[file.digest, default: Waiting(file: file, places: [])].places.insert(place)
    }

    /// Takes a file off the list, and tells where it lies.
    mutating func take(_ file: StoredFile) -> Set<Findable> {
        waiting.removeValue(forKey: file.digest)?.places ?? []
    }

    /// Takes a file off the list that would fail again.
    mutating func giveUp(_ file: StoredFile) {
        waiting[file.digest] = nil
        givenUp.insert(file.digest)
    }
}

extension Partnership {
    /// A file with a case, by its place among them.
    func file(_ number: Int, of id: CaseID) -> StoredFile? {
        cases[id]?.attachments.first { $0.number == number }?.file
    }
}
