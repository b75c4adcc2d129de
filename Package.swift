// swift-tools-version: 6.2
import PackageDescription

/// One target a layer, a folder a subject; arrows point down only (Docs/Architecture.md).
let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
]

func layer(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .testTarget(name: name, dependencies: dependencies, swiftSettings: strict)
}

let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let collections = Target.Dependency.product(
    name: "HashTreeCollections", package: "swift-collections")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let subprocess = Target.Dependency.product(name: "Subprocess", package: "swift-subprocess")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let hummingbirdTesting = Target.Dependency.product(
    name: "HummingbirdTesting", package: "hummingbird")
let asyncAlgorithms = Target.Dependency.product(
    name: "AsyncAlgorithms", package: "swift-async-algorithms")
let nio = Target.Dependency.product(name: "NIOPosix", package: "swift-nio")
let nioCore = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
    name: "samrad",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "samrad", targets: ["samrad"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-crypto", "3.12.3"..<"5.0.0"),
        .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-async-algorithms", from: "1.1.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
    ],
    targets: [
        layer("Ledger", [crypto]),
        layer("Governance", [collections]),
        .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
        layer("Lexicon", ["CStemmer"]),
        layer("Storage", ["Ledger", "Lexicon", grdb]),
        layer("Desk", ["Governance", "Ledger", "Lexicon", "Storage", crypto]),
        layer("Exchange", ["Governance", yams]),
        .target(
            name: "Pages", dependencies: ["Governance", "Lexicon"],
            resources: [
                "samrad.css", "document.css", "forms.js", "drafts.js", "live.js", "order.js",
                "icon.svg",
            ].map { .embedInCode("Assets/\($0)") },
            swiftSettings: strict),
        .target(
            name: "Post", dependencies: ["Desk", "Pages", "Exchange", subprocess],
            exclude: ["Documents/requirements.txt"],
            resources: [.embedInCode("Documents/print.py")], swiftSettings: strict),
        layer("Web", ["Desk", "Pages", "Exchange", asyncAlgorithms, hummingbird]),
        layer("Demo", ["Governance", "Pages"]),
        layer(
            "Bench",
            ["Governance", "Ledger", "Storage", "Desk", "Pages", grdb, nio, nioCore]),
        .executableTarget(
            name: "samrad",
            dependencies: [
                "Bench", "Ledger", "Governance", "Storage", "Desk", "Exchange", "Pages", "Post",
                "Web",
                "Demo",
                arguments, hummingbird,
            ],
            swiftSettings: strict),
        .target(name: "TestKit", path: "Tests/TestKit", swiftSettings: strict),
        tests("LedgerTests", ["Ledger"]),
        tests("LexiconTests", ["Lexicon", "TestKit"]),
        tests(
            "GovernanceTests",
            ["Governance", "Exchange", "Demo", "Pages", "Desk", "Post", "Storage", "TestKit"]),
        tests(
            "ScenarioTests",
            ["Demo", "Desk", "Exchange", "Governance", "Storage", "Ledger", "TestKit", grdb]),
        .executableTarget(
            name: "CrashWriter", dependencies: ["Storage"], path: "Tests/CrashWriter",
            swiftSettings: strict),
        tests("StorageTests", ["Storage", "Ledger", "CrashWriter", grdb]),
        tests("DeskTests", ["Desk", "Exchange", "Demo", "TestKit"]),
        tests("ExchangeTests", ["Exchange", "Desk", "TestKit"]),
        .testTarget(
            name: "PagesTests", dependencies: ["Pages", "Demo", "Exchange", "TestKit"],
            exclude: ["Snapshots"],
            swiftSettings: strict),
        tests(
            "PostTests",
            [
                "Post", "Pages", "Exchange", "Demo", "Desk", "Storage", "Governance", "TestKit",
            ]),
        tests("WebTests", ["Web", "Demo", "Storage", "TestKit", hummingbirdTesting, grdb]),
        tests("TidyTests", ["TestKit"]),
    ]
)
