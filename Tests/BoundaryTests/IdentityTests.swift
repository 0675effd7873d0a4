import Foundation
import OGIReport
import Testing

@Suite("The Embedded object and the ordinary build", .needsLibrary)
struct IdentityTests {
    static let inputs = Repository.reports + Repository.files(under: "Tests/Fixtures")
    static let published = Repository.path("../shared/reports/hecheng-2020.txt")

    @Test(arguments: inputs)
    func `write the same bytes`(path: String) throws {
        try compare(path)
    }

    @Test(
        .enabled(
            if: FileManager.default.fileExists(atPath: published),
            "the published report is not beside the repository"))
    func `write the same bytes of a published report`() throws {
        try compare(Self.published)
    }

    private func compare(_ path: String) throws {
        let program = try Program([Repository.program("batch"), path])
        #expect(program.status == 0, "\(program.errors)")
        let bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
        let transcript = Transcript(of: bytes, at: path)
        #expect(transcript.difference(from: [UInt8](program.bytes)) == nil)
    }
}
