import Desk
import Governance
import Ledger
import Storage
import Testing

@Suite struct `What people wrote` {
    private func submitted(_ office: Office, _ title: String, _ id: String) async throws
        -> CaseSubmitted
    {
        let receipt = try await office.give(Office.submission(title), id)
        return try #require(receipt.events.first as? CaseSubmitted)
    }

    @Test func `is found again, also after a restart`() async throws {
        let office = try await Office()
        let title = try await submitted(office, "Hjelpemidler", "one").submission.title
        for desk in [office.desk, try await office.reopened().desk] {
            let words = try await desk.texts.contents(of: [title], in: Office.partnership)
            #expect(words == [title: "Hjelpemidler"])
        }
    }

    @Test func `is in the log as a salted digest only`() async throws {
        let office = try await Office()
        let first = try await submitted(office, "Hjelpemidler", "one").submission.title
        let second = try await submitted(office, "Hjelpemidler", "two").submission.title
        let entries = try await office.stored()
        for entry in entries {
            #expect(!String(decoding: entry.bytes, as: UTF8.self).contains("Hjelpemidler"))
        }
        var digests: [Int: SaltedDigest] = [:]
        for entry in entries {
            digests.merge(try Entry(decoding: entry.bytes).texts) { old, _ in old }
        }
        let texts = try await office.store.texts(
            [first.rawValue, second.rawValue], of: Office.partnership.rawValue)
        for id in [first.rawValue, second.rawValue] {
            guard case .present(let text) = texts[id] else {
                Issue.record("text \(id) is not there")
                continue
            }
            #expect(text.digest == digests[id])
        }
        #expect(digests[first.rawValue] != digests[second.rawValue])
    }

    @Test func `is left out once it is erased`() async throws {
        let office = try await Office()
        let title = try await submitted(office, "Hjelpemidler", "one").submission.title
        _ = try await office.store.eraseText(
            title.rawValue, of: Office.partnership.rawValue, at: Office.start.milliseconds)
        office.desk.texts.forget(title, in: Office.partnership)
        #expect(
            try await office.desk.texts.contents(of: [title], in: Office.partnership).isEmpty)
    }

    @Test func `is fetched for a page in one question`() async throws {
        let office = try await Office()
        let submission = try await submitted(office, "Hjelpemidler", "one").submission
        let desk = try await office.reopened().desk
        var builds = 0
        let page = try await desk.texts.resolving(in: Office.partnership) { words in
            builds += 1
            return [words(submission.title), words(submission.question)]
        }
        #expect(page == ["Hjelpemidler", "Hva gjør vi?"])
        #expect(builds == 2)
    }
}
