import Subprocess

/// Another program, run so that it can neither hang nor flood us, and sees little of our
/// surroundings.
struct BoundedProgram: Sendable {
    /// The file name looked for along `searchPath`.
    var name: String
    /// Folders with colons between, as in `PATH`.
    var searchPath: String
    /// After this the program is killed.
    var timeLimit: Duration
    /// The most it may write to standard output, in bytes.
    var outputLimit: Int
    /// The most memory it may ask for, in bytes; `nil` for a program fed only by ourselves.
    var memoryLimit: Int?

    /// Where Debian and most others keep their programs.
    static let defaultSearchPath = "/usr/local/bin:/usr/bin:/bin"

    /// What a program that ran to its end left behind.
    struct Result: Sendable {
        var isSuccess: Bool
        var output: [UInt8]
        var diagnostics: String
    }

    /// Runs the program with the given standard input and waits for it to end.
    ///
    /// - Throws: `ProgramFault`; a program that ends by itself with an error is a result.
    func run(_ arguments: [String], input: String = "") async throws(ProgramFault) -> Result {
        let environment = Environment.custom(["PATH": searchPath, "LC_ALL": "C.UTF-8"])
        let path: String
        do {
            path = "\(try await Executable.name(name).resolveExecutablePath(in: environment))"
        } catch { throw .missing(name) }
        // prlimit (util-linux) sets the limit on itself and then becomes the program.
        let limited = memoryLimit.map { ["prlimit", "--as=\($0)", "--", path] + arguments }
        let command = limited ?? [path] + arguments
        let configuration = Configuration(
            executable: .name(limited == nil ? name : "prlimit"),
            arguments: Arguments(Array(command.dropFirst())), environment: environment)
        let work = Task { [outputLimit] in
            try await Subprocess.run(
                configuration, input: .string(input), output: .bytes(limit: outputLimit),
                error: .string(limit: 256 * 1024))
        }
        let clock = Task { [timeLimit] in
            try await Task.sleep(for: timeLimit)
            work.cancel()
        }
        defer { clock.cancel() }
        do {
            let ended = try await withTaskCancellationHandler {
                try await work.value
            } onCancel: {
                work.cancel()
            }
            // A program that was killed has ended too, but not as it should.
            guard !work.isCancelled else { throw ProgramFault.timedOut(name) }
            return Result(
                isSuccess: ended.terminationStatus.isSuccess, output: ended.standardOutput,
                diagnostics: ended.standardError)
        } catch let error as SubprocessError {
            switch error.code {
            case .outputLimitExceeded: throw .tooMuchOutput(name)
            case .executableNotFound: throw .missing("prlimit")
            default: throw work.isCancelled ? .timedOut(name) : .failed("\(name): \(error)")
            }
        } catch { throw .timedOut(name) }
    }
}

/// Why another program gave no result; each with the program's name.
enum ProgramFault: Error, Hashable, Sendable {
    /// It is not installed.
    case missing(String)
    /// It took too long, or the work was called off, and it was killed.
    case timedOut(String)
    /// It wrote more than it may.
    case tooMuchOutput(String)
    /// It could not be started or talked to.
    case failed(String)
}
