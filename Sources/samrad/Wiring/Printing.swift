import ArgumentParser
import Foundation
import Logging
import Pages
import Post

/// What makes PDFs, as given on the command line.
struct PrintOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "A Python with WeasyPrint and pikepdf, which make the PDFs.",
            discussion: "Otherwise .venv/bin/python where the program is started, else python3."))
    var pdfPython: String?

    /// The queue before the engine; it is told at once whether there is one. Without one the
    /// program runs all the same, and says so where a PDF is asked for.
    func queue(_ logger: Logger) async -> PrintQueue {
        let ours = ".venv/bin/python"
        let isOurs = FileManager.default.isExecutableFile(atPath: ours)
        let here = FileManager.default.currentDirectoryPath
        let engine = PDFEngine(python: pdfPython ?? (isOurs ? "\(here)/\(ours)" : "python3"))
        do {
            let version = try await engine.version()
            logger.info("PDFs are made", metadata: ["by": "\(version)"])
        } catch {
            logger.warning(
                """
                no PDFs are made: pip install weasyprint pikepdf, and name the Python that has \
                them (--pdf-python)
                """,
                metadata: ["cause": "\(error)"])
        }
        return PrintQueue(
            { document throws(PrintingFault) in try await engine.pdf(of: document) },
            bounds: .init(atOnce: ProcessInfo.processInfo.activeProcessorCount))
    }
}

extension PrintQueue {
    /// The queue as pages ask it.
    nonisolated var printer: DocumentPrinter {
        { document throws(PrintingFault) in try await self.pdf(of: document) }
    }

    /// The queue as mail asks it.
    nonisolated var mailPrinter: DocumentPrinter {
        { document throws(PrintingFault) in try await self.pdf(of: document, isMail: true) }
    }
}
