import ArgumentParser
import Demo
import Exchange
import Foundation
import Governance
import Pages

/// `samrad preview`: every page of the gallery in three languages, as files.
struct PreviewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "preview",
        abstract: "Write every page of the gallery, in three languages, as files.")

    @Option(help: "The folder to write to.")
    var write = ".build/gallery"

    @Option(help: "Helgeland's charter.")
    var charter = "charters/helgeland.yaml"

    func run() throws {
        let yaml = try String(contentsOfFile: charter, encoding: .utf8)
        let gallery = try Gallery(
            helgeland: CharterFile.load(yaml: yaml, file: charter), zone: Zone.named("Europe/Oslo"))
        let folder = URL(filePath: write, directoryHint: .isDirectory)
        for asset in Asset.all {
            try put(Data(asset.bytes), at: folder.appending(path: String(asset.path.dropFirst())))
        }
        for specimen in gallery.specimens {
            for language in Language.allCases {
                guard let html = specimen.html(in: language) else {
                    throw Trouble("\(specimen.name) shows nothing to \(specimen.visitor).")
                }
                try put(Data(html.utf8), at: folder.appending(path: file(specimen, language)))
            }
        }
        let index = gallery.index { file($0, $1) }
        try put(Data(index.bytes), at: folder.appending(path: "index.html"))
        print("\(gallery.specimens.count) pages in \(Language.allCases.count) languages: \(write)")
    }

    private func file(_ specimen: Specimen, _ language: Language) -> String {
        "\(specimen.name).\(language.tag).html"
    }

    private func put(_ data: Data, at file: URL) throws {
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: file)
    }
}
