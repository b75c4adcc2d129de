extension Unicode.Scalar {
    /// Control characters, and the marks that turn the direction of text, with which a name could
    /// be made to read as another.
    var cannotBeShown: Bool {
        switch properties.generalCategory {
        case .control, .surrogate, .unassigned, .privateUse: true
        default: (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value)
        }
    }
}
