import Foundation
import Testing

@testable import Pages

@Suite struct `The gallery of the kit` {
    @Test(arguments: Language.allCases)
    func `looks as it was last approved`(language: Language) throws {
        try expectSnapshot(
            KitGallery.page(in: language).text, named: "kit-\(language.tag).html")
    }
}
