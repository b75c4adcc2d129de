import Governance

/// Something on the way of minutes to being valid: a version sent, a change asked for, silence.
struct RecordLine: Codable, Sendable {
    let at: Instant
    /// What happened, in words.
    let words: String
    /// Whether it lies ahead.
    let isExpected: Bool

    /// The way of a meeting's minutes, in order of time.
    static func all(of meeting: Meeting, in frame: Frame) -> [RecordLine] {
        let versions = meeting.minutes.versions.flatMap { version -> [RecordLine] in
            let sent = MinutesRecordWords.sent(
                version.number, to: version.recipients.count, isCorrection: version.reason != nil)
            return [RecordLine(at: version.circulatedAt, words: frame.say(sent), isExpected: false)]
                + [silence(after: version, in: meeting, frame)].compactMap { $0 }
        }
        let requests = meeting.minutes.changeRequests.map { request in
            let who = request.appointment.map { frame.holder(of: $0) }
            return RecordLine(
                at: request.at,
                words: frame.say(
                    MinutesRecordWords.requested(
                        who ?? frame.say(Role.secretariat.label), of: request.version)),
                isExpected: false)
        }
        let publications = meeting.minutes.publications.map {
            RecordLine(
                at: $0.at,
                words: frame.say(
                    MinutesRecordWords.published($0.version, awaits: !$0.wasApproved)),
                isExpected: false)
        }
        return (versions + requests + publications).sorted { $0.at < $1.at }
    }

    /// That nobody asked for a change within the time, or until when one can be asked for.
    private static func silence(
        after version: MinutesVersion, in meeting: Meeting, _ frame: Frame
    ) -> RecordLine? {
        switch frame.partnership.approval(of: version, in: meeting, at: frame.now) {
        case .approved(let at):
            RecordLine(
                at: at, words: frame.say(MinutesRecordWords.approved(version.number)),
                isExpected: false)
        case .pending(let until):
            RecordLine(
                at: until, words: frame.say(MinutesRecordWords.pending(version.number)),
                isExpected: true)
        case .none, .notDemanded, .stopped: nil
        }
    }
}

extension MinutesPage {
    /// Who was sent what and when, who asked for what, and why the minutes are valid.
    func recordSection(in frame: Frame) -> HTML {
        if record.isEmpty { return .nothing }
        let steps = record.map {
            Timeline.Step(time: frame.moment($0.at), title: $0.words, isDone: !$0.isExpected)
        }
        let clause = frame.charter.body(body)?.minutes?.tacitDays?.clause
        return PageSection(
            title: frame.say(MinutesRecordWords.title), id: "gyldighet",
            content: """
                \(Timeline(steps: steps))\
                \(clause.flatMap { frame.citation($0) }.shown { "<p>\($0)</p>" })
                """
        ).html
    }

    /// Why minutes that stand approved are corrected.
    static func reasonQuestion(in frame: Frame) -> Question {
        Question(
            path: "reason", text: .reason, label: frame.say(MinutesPageWords.whyCorrected),
            kind: .paragraphs(rows: 3))
    }

    /// Corrects what stands approved, by a new version that says why.
    func correction(_ found: Meeting, in frame: Frame) -> HTML {
        guard frame.isEntitled(to: CirculateMinutes.name, in: body), standing?.state == .approved,
            let approved = frame.partnership.approvedVersion(of: found, at: frame.now)
        else { return .nothing }
        let isOpen = frame.partnership.isOpen(found, to: .everyone, at: frame.now)
        let questions = [
            Self.reasonQuestion(in: frame),
            Question(
                path: "text", text: .minutes, label: frame.say(MinutesPageWords.correctedText),
                kind: .paragraphs(rows: 24, limit: TextField.minutes.limit),
                initial: [frame.words(approved.version.text) ?? ""]),
        ]
        return Disclosure(
            title: frame.say(MinutesPageWords.correct),
            isOpen: frame.hasAnswer(to: CirculateMinutes.name, scope: "rettelse"),
            content: """
                <p>\(frame.say(MinutesPageWords.correctHint))</p>
                \(CommandForm(
                    frame: frame, command: CirculateMinutes.name, scope: "rettelse",
                    fixed: [("meeting", "\(id)")],
                    questions: questions
                        + (isOpen ? [] : [publicTextQuestion(of: found, in: frame)]),
                    submit: frame.say(MinutesPageWords.sendCorrection), emphasis: .secondary,
                    draft: "rettelse-\(id)"))
                """
        ).html
    }
}

/// What is said of the way of minutes to being valid.
enum MinutesRecordWords {
    static let title = Phrase(
        nb: "Slik ble referatet gyldig", nn: "Slik blei referatet gyldig",
        en: "How the minutes became valid")

    static func sent(_ version: Int, to count: Int, isCorrection: Bool) -> Phrase {
        let what =
            isCorrection
            ? (
                "Rettelsen, versjon \(version),", "Rettinga, versjon \(version),",
                "The correction, version \(version),"
            )
            : ("Versjon \(version)", "Versjon \(version)", "Version \(version)")
        return Phrase(
            nb: "\(what.0) ble sendt til \(count)", nn: "\(what.1) blei sendt til \(count)",
            en: "\(what.2) was sent to \(count)")
    }

    static func requested(_ who: String, of version: Int) -> Phrase {
        Phrase(
            nb: "\(who) ba om en endring i versjon \(version), og fristen stanset",
            nn: "\(who) bad om ei endring i versjon \(version), og fristen stansa",
            en: "\(who) asked for a change of version \(version), and the clock stopped")
    }

    static func approved(_ version: Int) -> Phrase {
        Phrase(
            nb: "Versjon \(version) ble godkjent ved taushet: ingen ba om en endring innen fristen",
            nn: "Versjon \(version) blei godkjend ved togn: ingen bad om ei endring innan fristen",
            en: "Version \(version) was approved by silence: nobody asked for a change in time")
    }

    static func pending(_ version: Int) -> Phrase {
        Phrase(
            nb: "Versjon \(version) blir godkjent ved taushet hvis ingen ber om en endring",
            nn: "Versjon \(version) blir godkjend ved togn om ingen ber om ei endring",
            en: "Version \(version) is approved by silence unless somebody asks for a change")
    }

    static func published(_ version: Int, awaits: Bool) -> Phrase {
        awaits
            ? Phrase(
                nb: "Versjon \(version) ble åpen for alle, merket «avventer godkjenning»",
                nn: "Versjon \(version) blei open for alle, merkt «ventar på godkjenning»",
                en: "Version \(version) was opened to all, marked “awaiting approval”")
            : Phrase(
                nb: "Versjon \(version) ble åpen for alle",
                nn: "Versjon \(version) blei open for alle",
                en: "Version \(version) was opened to all")
    }
}
