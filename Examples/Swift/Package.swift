// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "check",
    dependencies: [
        .package(name: "ogireport", path: "../.."),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    ],
    targets: [
        .executableTarget(
            name: "check",
            dependencies: [
                .product(name: "OGIReport", package: "ogireport"),
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]
        )
    ]
)
