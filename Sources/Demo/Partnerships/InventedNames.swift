/// Names of people who do not exist, one after another, none twice in the first seven hundred.
struct InventedNames {
    private var given = 0

    /// The next name.
    ///
    /// The lists have no common factor in their lengths, so that going round both at once takes
    /// every pair before one comes again.
    mutating func next() -> String {
        defer { given += 1 }
        return "\(Self.first[given % Self.first.count]) \(Self.last[given % Self.last.count])"
    }

    static let first = [
        "Aud", "Birger", "Cecilie", "Dag", "Eldbjørg", "Finn", "Guro", "Halvard", "Idun",
        "Jarle", "Karen", "Leif", "Magnhild", "Njål", "Oddny", "Peder", "Randi", "Sigurd",
        "Tone", "Ulrik", "Vilde", "Yngve", "Åshild", "Arvid", "Brita", "Eivind", "Frøydis",
    ]

    static let last = [
        "Askelund", "Bekkevoll", "Dalsbakk", "Eikhaugen", "Fossheimen", "Granbakk", "Hagemyr",
        "Isdalsvik", "Jorsheim", "Kvernbekk", "Lindåsen", "Myrhaug", "Nordlien", "Ospelund",
        "Plassen", "Rognhaug", "Seljevold", "Tangenes", "Utheimsvik", "Vassbakk", "Ytreland",
        "Ølnesvik", "Åkerlien", "Bjørkenes", "Furulund", "Heggestøl",
    ]
}
