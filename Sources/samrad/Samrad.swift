import ArgumentParser

/// The program, as the operator gives it commands.
@main
struct Samrad: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "samrad",
        abstract: "Runs a helsefellesskap: its cases, meetings and decisions.",
        version: version,
        subcommands: [
            DemoCommand.self, Serve.self, Found.self, People.self, Verify.self, Backup.self,
            Restore.self, Bounce.self,
            CharterCommand.self, Costs.self, PopulationCommand.self, PreviewCommand.self,
            BenchCommand.self,
        ])

    /// The program's version, as `--version` and the API's description tell it.
    static let version = "0.1.0"
}

/// Something that the operator is told, and the program ends.
struct Trouble: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}
