import Lexicon
import Storage

/// Words that would find something, for whoever mistyped one: one letter more, less, another, or
/// two in the wrong order. They come from what everyone may find, whoever asks.
struct Suggestions {
    let index: SQLiteSearchIndex

    /// The terms with each unknown word as it may have been meant; `nil` where nothing is near.
    func instead(of terms: [[String]]) async throws(StorageFailure) -> String? {
        let words = terms.joined()
        var meant: [String] = []
        for word in words {
            if try await !index.known(among: [word]).isEmpty {
                meant.append(word)
            } else if let near = try await nearest(to: word) {
                meant.append(near)
            } else {
                return nil
            }
        }
        return meant == Array(words) ? nil : meant.joined(separator: " ")
    }

    private func nearest(to word: String) async throws(StorageFailure) -> String? {
        guard (4...24).contains(word.count), word.allSatisfy(\.isLetter) else { return nil }
        return try await index.known(among: Self.neighbours(of: word.lowercased()))
            .max { $0.count < $1.count }?.word
    }

    static func neighbours(of word: String) -> [String] {
        let letters = Array(word)
        var near: [String] = []
        for place in letters.indices {
            if place + 1 < letters.count {
                var swapped = letters
                swapped.swapAt(place, place + 1)
                near.append(String(swapped))
            }
            var shorter = letters
            shorter.remove(at: place)
            near.append(String(shorter))
        }
        for place in 0...letters.count {
            for letter in alphabet {
                var longer = letters
                longer.insert(letter, at: place)
                near.append(String(longer))
                guard place < letters.count, letters[place] != letter else { continue }
                var other = letters
                other[place] = letter
                near.append(String(other))
            }
        }
        return near
    }

    private static let alphabet = Array("abcdefghijklmnopqrstuvwxyzæøå")
}
