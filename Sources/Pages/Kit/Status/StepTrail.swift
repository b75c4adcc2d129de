/// The steps that something takes from beginning to end, and the one at which it stands.
struct StepTrail: Component {
    struct Step: Component {
        let name: String
        /// Where and when, or what is waited for.
        var detail: String?
        let state: State
        let language: Language

        enum State: String, Sendable, Codable, CaseIterable {
            case done, current, upcoming
        }

        var html: HTML {
            """
            <li class="step step-\(state.rawValue)"\
            \(attribute: "aria-current", state == .current ? "step" : nil)>
            <p class="step-name">\(name) <span class="step-state">\(word)</span></p>
            \(detail.shown { "<p class=\"step-detail\">\($0)</p>" })
            </li>

            """
        }

        private var word: String {
            switch state {
            case .done: KitWords.stepDone.in(language)
            case .current: KitWords.stepCurrent.in(language)
            case .upcoming: KitWords.stepUpcoming.in(language)
            }
        }
    }

    let label: String
    let steps: [Step]

    var html: HTML { "<ol class=\"steps\" aria-label=\"\(label)\">\n\(steps)</ol>" }
}
