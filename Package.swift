// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .strictMemorySafety(),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
    name: "ogireport",
    products: [
        .library(name: "OGIReport", targets: ["OGIReport"])
    ],
    targets: [
        .systemLibrary(name: "CLibc"),
        .target(name: "OGIReport", dependencies: ["CLibc"], swiftSettings: strict),
        .systemLibrary(name: "COGIReport", path: "include"),
        .target(
            name: "OGIReportABI",
            dependencies: ["OGIReport", "COGIReport"],
            swiftSettings: strict
        ),
        .executableTarget(
            name: "ReferencePages",
            dependencies: ["OGIReport"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "OGIReportTests",
            dependencies: ["OGIReport", "CLibc"],
            swiftSettings: [.treatAllWarnings(as: .error)]
        ),
        .testTarget(
            name: "BoundaryTests",
            dependencies: ["OGIReport", "OGIReportABI", "COGIReport"],
            swiftSettings: [.treatAllWarnings(as: .error)]
        ),
    ]
)
