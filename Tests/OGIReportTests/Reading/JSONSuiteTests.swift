import Foundation
import OGIReport
import Testing

/// The public JSON cases, each as the value of a key that canonical JSON does not have.
@Suite("The public JSON cases")
struct JSONSuiteTests {
    static let folder = Fixtures.shared.appendingPathComponent("suites/json-test-suite")

    /// Valid JSON that the canonical format refuses: a key must not stand twice.
    static let refusedByContract: Set<String> = [
        "y_object_duplicated_key.json", "y_object_duplicated_key_and_value.json",
    ]

    @Test(
        "Valid values are read, broken ones are refused, doubtful ones end in either",
        .enabled(if: Fixtures.hasShared, "the reference material is not beside the repository"))
    func cases() throws {
        let files = Fixtures.files(in: Self.folder, ending: ".json")
        #expect(files.count == 318)
        for file in files {
            let name = file.lastPathComponent
            let head = Array("{\"format\": \"ogi-report/1\", \"edition\": \"2021\", \"x\": ".utf8)
            let input = head + (try Fixtures.bytes(file)) + Array("}".utf8)
            let isRead = (try? Report(parsing: input, as: .json)) != nil
            if name.hasPrefix("y_") {
                #expect(isRead == !Self.refusedByContract.contains(name), "\(name)")
            } else if name.hasPrefix("n_") {
                #expect(!isRead, "\(name)")
            }
        }
    }
}
