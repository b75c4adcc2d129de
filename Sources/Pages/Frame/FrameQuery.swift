extension Frame {
    /// What the address asks for under a name; `nil` where it asks for nothing.
    ///
    /// Views of a list are plain links (`?vis=vedtatt`), so that each can be sent to somebody.
    func query(_ name: String) -> String? {
        let asked = address.split(separator: "?", maxSplits: 1).dropFirst().joined()
        for pair in asked.split(separator: "&") {
            let parts = pair.split(separator: "=", maxSplits: 1).map(String.init)
            if parts.count == 2, parts[0] == name { return parts[1].percentDecoded }
        }
        return nil
    }

    /// The page of a long list that the address asks for, from 1.
    var pageNumber: Int { query("side").flatMap { Int($0) }.map { max(1, $0) } ?? 1 }
}
