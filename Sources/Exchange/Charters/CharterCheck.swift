import Governance

/// Whether the rules of a charter hold together; pure, so a charter from anywhere can be checked.
enum CharterCheck {
    /// A fault, its place, and what else was read to find it.
    struct Finding {
        let fault: CharterFault
        let path: CharterPath
        /// Top-level keys besides the place's own; a finding says nothing new if they were misread.
        let reads: Set<String>
    }

    /// Every fault in a charter.
    static func findings(in charter: Charter, setting: CharterFile.Setting) -> [Finding] {
        var found = Findings(charter: charter)
        found.names()
        found.words()
        found.partners(areFilledLater: setting.isTemplate)
        found.costKey()
        found.agreements()
        found.structure()
        for (index, body) in charter.bodies.enumerated() {
            let place = CharterPath().key("bodies").index(index)
            found.seats(of: body, at: place)
            found.meetings(of: body, at: place)
            found.decisions(of: body, at: place)
        }
        found.leadershipCircles()
        found.authority(commands: setting.commands)
        return found.list
    }

    /// What has been found so far, and what is looked at over and over.
    struct Findings {
        let charter: Charter
        let bodies: [BodyID: BodyTerms]
        private(set) var list: [Finding] = []

        init(charter: Charter) {
            self.charter = charter
            bodies = Dictionary(
                charter.bodies.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        }

        /// Takes down a fault.
        mutating func add(_ fault: CharterFault, at path: CharterPath, reads: Set<String> = []) {
            list.append(Finding(fault: fault, path: path, reads: reads))
        }

        /// Takes down a number that is too small.
        mutating func need(_ rule: Ruled<Int>?, least: Int, at path: CharterPath) {
            guard let rule, rule.value < least else { return }
            add(.numberBelow(rule.value, least: least), at: path.key("is"))
        }

        /// Takes down a name that nothing of the kind has.
        mutating func need<Subject>(
            _ name: Name<Subject>, _ thing: CharterThing, in names: some Sequence<Name<Subject>>,
            at path: CharterPath
        ) {
            guard !names.contains(name) else { return }
            let nearest = ShortNames.nearest(to: name.rawValue, in: names.map(\.rawValue))
            add(
                .unknownName(thing, name.rawValue, nearest: nearest), at: path,
                reads: [thing.root])
        }

        /// Takes down a body that a rule refers to and that is not there or holds no meetings.
        mutating func needMeetings(of body: Ruled<BodyID>?, at path: CharterPath) {
            guard let id = body?.value else { return }
            need(id, .body, in: bodies.keys, at: path.key("is"))
            if let body = bodies[id], body.meetings == nil {
                add(.neverMeets(id), at: path.key("is"))
            }
        }
    }
}
