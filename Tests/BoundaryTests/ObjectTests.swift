import Foundation
import OGIReportABI
import Testing

@Suite("The shared object", .needsLibrary, .needs("readelf"))
struct ObjectTests {
    /// A megabyte of 2^20 bytes.
    @Test func `is at most one megabyte, stripped`() throws {
        let attributes = try FileManager.default.attributesOfItem(
            atPath: URL(filePath: Repository.library).resolvingSymlinksInPath().path)
        let size = try #require(attributes[.size] as? Int)
        #expect(size <= 1 << 20)
        #expect(try !readelf("--sections").contains(".symtab"))
    }

    @Test func `needs nothing beyond libc and libm`() throws {
        let needed = try readelf("--dynamic").matches(of: /NEEDED.*\[(.+)\]/).map { $0.1 }
        #expect(Set(needed).isSubset(of: ["libc.so.6", "libm.so.6", "ld-linux-x86-64.so.2"]))
    }

    @Test func `needs no symbol of glibc newer than 2.17`() throws {
        let versions = try readelf("--version-info").matches(of: /GLIBC_[\w.]+/).map { $0.0 }
        #expect(!versions.isEmpty)
        for version in Set(versions) {
            let minor = version.firstMatch(of: /^GLIBC_2\.(\d+)/)?.1
            #expect(minor.flatMap { Int($0) }.map { $0 <= 17 } == true, "\(version)")
        }
    }

    @Test func `exports exactly the functions of the header`() throws {
        let symbols = try readelf("--dyn-syms")
        let exported = symbols.matches(of: /(?:GLOBAL|WEAK) +(?:DEFAULT|PROTECTED) +\d+ (\S+)/).map
        { $0.1 }
        let declared = try Repository.text("include/ogireport.h")
            .matches(of: /\b(ogi_[a-z_]+)\(/).map { $0.1 }
        let listed = try Repository.text("Tests/Boundary/exports.txt").split(separator: "\n")
        #expect(exported.sorted() == listed)
        #expect(declared.sorted() == listed)
    }

    @Test func `is found under three names, the middle one being its soname`() throws {
        let soname = try readelf("--dynamic").firstMatch(of: /SONAME.*\[(.+)\]/)?.1
        #expect(soname == "libogireport.so.1")
        let manager = FileManager.default
        let first = try manager.destinationOfSymbolicLink(atPath: Repository.library)
        let second = try manager.destinationOfSymbolicLink(atPath: Repository.library + ".1")
        #expect(first == "libogireport.so.1")
        let version = try #require(ogi_version())
        #expect(second == "libogireport.so." + String(cString: version))
    }

    private func readelf(_ option: String) throws -> String {
        let program = try Program(["readelf", "--wide", option, Repository.library])
        try #require(program.status == 0)
        return program.output
    }
}
