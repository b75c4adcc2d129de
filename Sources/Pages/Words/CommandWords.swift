public import Governance

/// A command that has its words: every one in `Commands.all` has, which a test proves.
public protocol WordedCommand: Command {
    /// What its button says: `Send innkalling`.
    static var label: Phrase { get }

    /// The sentence that offers it in another's stead.
    static var instead: Phrase { get }
}

extension WordedCommand {
    /// Points to the button by what it says.
    public static var instead: Phrase {
        Phrase(
            nb: "Du kan i stedet velge «\(label.nb)».", nn: "Du kan i staden velje «\(label.nn)».",
            en: "You can choose “\(label.en)” instead.")
    }
}

/// The words of commands that are known by their wire names alone.
public enum CommandWords {
    /// What the button says; `nil` where there is no command of this name.
    public static func label(of name: CommandName) -> Phrase? { worded(name)?.label }

    /// The sentence that offers it in another's stead; `nil` where there is no such command.
    public static func instead(of name: CommandName) -> Phrase? { worded(name)?.instead }

    private static func worded(_ name: CommandName) -> (any WordedCommand.Type)? {
        Commands.named(name) as? any WordedCommand.Type
    }
}
