/// Takes down problems while a file is read.
final class ProblemLog {
    private(set) var problems: [CharterProblem] = []
    /// The places where something could not be read and a stand-in was put.
    private(set) var standIns: [CharterPath] = []
    private let root: CharterNode

    init(root: CharterNode) {
        self.root = root
    }

    /// A problem at a place in the charter; its line is looked up in the file.
    func add(_ fault: CharterFault, at path: CharterPath) {
        add(fault, at: path, place: root.nearest(to: path).place)
    }

    /// A problem at a place in the charter and in the file.
    func add(_ fault: CharterFault, at path: CharterPath, place: CharterNode.Place) {
        problems.append(
            CharterProblem(fault: fault, line: place.line, column: place.column, path: path))
    }

    /// A value to go on with at a place where none could be read.
    func standIn<Value: Decodable>(for type: Value.Type, at path: CharterPath) throws -> Value {
        standIns.append(path)
        return try StandIn.make(type)
    }
}
