import Demo
import Foundation
import Governance
import Pages
import Testing

@Suite struct `The gallery of pages` {
    @Test func `shows every page to the public or to those who work there`() throws {
        let shown = try Set(GalleryStage.built.get().specimens.compactMap { $0.destination?.kind })
        let missing = Set(PageKind.allCases).subtracting(shown)
        #expect(missing.isEmpty, "no specimen of \(missing)")
    }

    @Test func `shows every kind of document`() throws {
        let shown = try Set(
            GalleryStage.built.get().specimens.compactMap { $0.destination?.document })
        let kinds = Set(shown.map { "\($0)".prefix { $0 != "(" } })
        #expect(kinds == ["notice", "agenda", "pack", "minutes", "casePaper", "extract"])
    }

    @Test func `names no two specimens alike`() throws {
        let names = try GalleryStage.built.get().specimens.map(\.name)
        #expect(Set(names).count == names.count)
    }

    @Test func `looks as it was last approved`() throws {
        for document in try GalleryStage.documents.get() where document.isKept {
            let name = "gallery/\(document.specimen.name).\(document.language.tag).html"
            try expectSnapshot(document.main, named: name)
        }
    }

    @Test func `shows nobody a text that is withheld from them`() throws {
        let documents = try GalleryStage.documents.get()
        #expect(documents.contains { !$0.specimen.withheld.isEmpty }, "nothing is ever withheld")
        for document in documents {
            for text in document.specimen.withheld where document.words.contains(text) {
                Issue.record("\(document.specimen.name) in \(document.language) tells: \(text)")
            }
        }
    }

    @Test(arguments: ["Optional(", "nil", "PersonID(", "CaseID(", "some("])
    func `never shows how the program writes a value`(slip: String) throws {
        let word = try Regex("(^|[^\\p{L}])" + NSRegularExpression.escapedPattern(for: slip))
        let whole = slip.last == "(" ? word : try Regex("\\b\(slip)\\b")
        for document in try GalleryStage.documents.get() where document.words.contains(whole) {
            Issue.record("\(document.specimen.name) in \(document.language) shows \(slip)")
        }
    }

    /// Partnerships write their own texts in bokmål, so only what the program says is looked at:
    /// the words that bokmål and nynorsk spell differently, in the parts around the content.
    @Test func `speaks nynorsk where nynorsk was asked for`() throws {
        let bokmål = ["Hjem", "Møter", "Partnere", "Slik holdes avtalen", "Alle rettigheter"]
        for document in try GalleryStage.documents.get() where document.language == .nn {
            guard let start = document.html.range(of: "<main"),
                let end = document.html.range(of: "</main>")
            else { continue }
            let around = document.html[..<start.lowerBound] + document.html[end.upperBound...]
            for word in bokmål where around.contains(">\(word)<") {
                Issue.record("\(document.specimen.name) says \(word)")
            }
        }
    }
}

extension GalleryStage.Document {
    /// All in bokmål, and some in each other language.
    fileprivate var isKept: Bool {
        switch language {
        case .nb: true
        case .nn: ["saker/forankring", "hjem/offentlig", "moterom/enighet"].contains(specimen.name)
        case .en: ["saker/forankring", "hjem/offentlig", "post/varakall"].contains(specimen.name)
        }
    }
}

/// The kinds of page there are; a new destination does not compile until it is said to be one or
/// not.
private enum PageKind: String, CaseIterable {
    case home, cases, newCase, theCase, intake, meetings, meeting, agenda, room, minutes
    case yearWheel, sentAgenda, datePoll, roundInWriting, minutesDraft, minutesSection
    case decisions, decision, bodies, body, partners, partner, duties, mine, compliance
    case agreements, agreement, agreementComparison
    case charter, clause, people, search, signIn, signInLink, hat, tokens, demo, demoMail
    case follow, followByMail, following, answer, embed, withheld, offline, costs, budget
}

extension Destination {
    fileprivate var document: Printable? {
        if case .document(let document) = self { document } else { nil }
    }

    /// Which page stands here; `nil` where there is none, as for files and where forms are sent.
    fileprivate var kind: PageKind? {
        switch self {
        case .home: .home
        case .cases: .cases
        case .newCase: .newCase
        case .theCase: .theCase
        case .intake: .intake
        case .meetings: .meetings
        case .meeting: .meeting
        case .agenda: .agenda
        case .yearWheel: .yearWheel
        case .sentAgenda: .sentAgenda
        case .datePoll: .datePoll
        case .roundInWriting: .roundInWriting
        case .room: .room
        case .minutes: .minutes
        case .minutesDraft: .minutesDraft
        case .minutesSection: .minutesSection
        case .decisions: .decisions
        case .decision: .decision
        case .bodies: .bodies
        case .body: .body
        case .partners: .partners
        case .partner: .partner
        case .duties: .duties
        case .mine: .mine
        case .compliance: .compliance
        case .charter: .charter
        case .clause: .clause
        case .agreements: .agreements
        case .agreement: .agreement
        case .agreementComparison: .agreementComparison
        case .signIn: .signIn
        case .signInLink: .signInLink
        case .hat: .hat
        case .tokens: .tokens
        case .search: .search
        case .demo: .demo
        case .demoMail: .demoMail
        case .people: .people
        case .follow: .follow
        case .followByMail: .followByMail
        case .following: .following
        case .answer: .answer
        case .embed: .embed
        case .withheld: .withheld
        case .offline: .offline
        case .costs: .costs
        case .budget: .budget
        case .attachment, .invitation, .signOut, .command, .draft, .upload, .calendar, .feed,
            .resend, .document, .seen, .note, .manifest, .costFile:
            nil
        }
    }
}
