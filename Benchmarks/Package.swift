// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "benchmarks",
    dependencies: [.package(name: "ogireport", path: "..")],
    targets: [
        .executableTarget(
            name: "SwiftBenchmark",
            dependencies: [.product(name: "OGIReport", package: "ogireport")],
            path: "Swift",
            swiftSettings: [.treatAllWarnings(as: .error)]
        )
    ]
)
