import ArgumentParser
import Exchange
import Foundation
import Governance

/// `samrad charter`: what can be asked of a charter file.
struct CharterCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "charter", abstract: "Check a charter file, or list its numbers.",
        subcommands: [Check.self, Numbers.self])

    /// `samrad charter check`: everything that is wrong, with file and line.
    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Say everything that is wrong with a charter, with file and line.")

        @Argument(help: "The charter, in YAML.")
        var file: String

        @Flag(help: "The file is a template, whose partners are filled in later.")
        var template = false

        func run() throws {
            let reading = CharterFile.read(
                yaml: try CharterCommand.text(file),
                setting: CharterCommand.setting(isTemplate: template))
            for problem in reading.problems { print("\(file):\(problem)") }
            guard reading.charter != nil else { throw ExitCode.failure }
            let warnings = reading.problems.count
            print("\(file): can be used\(warnings == 0 ? "" : ", with \(warnings) warnings")")
        }
    }

    /// `samrad charter numbers`: every number a rule holds, by path.
    struct Numbers: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "List every number in a charter's rules: path, value, requirements.")

        @Argument(help: "The charter, in YAML.")
        var file: String

        func run() throws {
            for number in try CharterNumbers.list(try CharterCommand.load(file)) {
                let requirements = number.requirements.joined(separator: " ")
                print("\(number.path)\t\(number.value)\t\(requirements)")
            }
        }
    }

    /// The charter in a file, or every problem it has.
    static func load(_ file: String, isTemplate: Bool = false) throws -> Charter {
        do {
            return try CharterFile.load(
                yaml: try text(file), file: file, setting: setting(isTemplate: isTemplate))
        } catch let problems as CharterProblems {
            throw Trouble(problems.description)
        }
    }

    private static func setting(isTemplate: Bool = false) -> CharterFile.Setting {
        CharterFile.Setting(commands: Set(Commands.all.map { $0.name }), isTemplate: isTemplate)
    }

    /// The text of a file, or why it cannot be read.
    static func text(_ file: String) throws -> String {
        do {
            return try String(contentsOfFile: file, encoding: .utf8)
        } catch {
            throw Trouble("\(file) could not be read as a text in UTF-8.")
        }
    }
}
