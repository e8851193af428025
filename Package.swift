// swift-tools-version: 6.3

import PackageDescription

/// The settings of every Swift target of the package.
///
/// Warnings are errors in our own code only: SwiftPM silences those of dependencies.
let settings: [SwiftSetting] = [
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "plads",
  platforms: [.macOS(.v26)],
  products: [
    .library(name: "Assignment", targets: ["Assignment"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    .target(name: "Assignment", swiftSettings: settings),
    .target(name: "LocatedJSON", swiftSettings: settings),
    // C, because only the C compiler can place a file's bytes in the program (`#embed`).
    .target(
      name: "EmbeddedData", path: "Data", sources: ["embed.c"], publicHeadersPath: "include"),
    .target(name: "ReferenceData", dependencies: ["EmbeddedData"], swiftSettings: settings),
    .target(
      name: "JobCentre", dependencies: ["LocatedJSON", "ReferenceData"], swiftSettings: settings),
    .target(name: "Exchange", dependencies: ["JobCentre", "LocatedJSON"], swiftSettings: settings),
    // C, because one loop compiled for several widths is nowhere else to be had.
    .target(name: "FitKernel"),
    .target(
      name: "Matching", dependencies: ["Assignment", "FitKernel", "JobCentre"],
      swiftSettings: settings),
    .target(
      name: "MatchLists",
      dependencies: [
        "JobCentre", "LocatedJSON", "Matching",
        .product(name: "Mustache", package: "swift-mustache"),
      ], swiftSettings: settings),
    .target(name: "Regions", dependencies: ["JobCentre"], swiftSettings: settings),
    .executableTarget(
      name: "plads",
      dependencies: [
        "Assignment", "Exchange", "JobCentre", "LocatedJSON", "Matching", "MatchLists",
        "ReferenceData", "Regions",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: settings),
    // The benchmarks: instances, what is reported of them, and the program that measures.
    .target(
      name: "BenchInstances", dependencies: ["Assignment"], path: "Bench/Instances",
      swiftSettings: settings),
    .target(name: "BenchReport", path: "Bench/Report", swiftSettings: settings),
    // C, as the kernel that they are held beside.
    .target(name: "BenchProbes", dependencies: ["FitKernel"], path: "Bench/Probes"),
    .executableTarget(
      name: "plads-bench",
      dependencies: [
        "Assignment", "BenchInstances", "BenchProbes", "BenchReport", "Exchange", "FitKernel",
        "JobCentre", "LocatedJSON", "MatchLists", "Matching", "ReferenceData", "Regions",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], path: "Bench", exclude: ["Instances", "Probes", "Report", "peers", "results"],
      swiftSettings: settings),
    .target(
      name: "TestSupport", dependencies: ["Assignment", "JobCentre", "Matching", "ReferenceData"],
      path: "Tests/TestSupport", swiftSettings: settings),
    .testTarget(
      name: "AssignmentTests", dependencies: ["Assignment", "TestSupport"], swiftSettings: settings),
    .testTarget(name: "LocatedJSONTests", dependencies: ["LocatedJSON"], swiftSettings: settings),
    .testTarget(
      name: "ReferenceDataTests", dependencies: ["ReferenceData"], swiftSettings: settings),
    .testTarget(
      name: "JobCentreTests",
      dependencies: ["JobCentre", "LocatedJSON", "ReferenceData", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "ExchangeTests", dependencies: ["Exchange", "JobCentre", "LocatedJSON", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "MatchingTests",
      dependencies: [
        "Assignment", "FitKernel", "JobCentre", "Matching", "ReferenceData", "Regions",
        "TestSupport",
      ],
      // Read where they lie, by the path of the test beside them.
      exclude: ["Scenarios/Books", "Scenarios/boundaries.json"], swiftSettings: settings),
    .testTarget(
      name: "MatchListsTests",
      dependencies: [
        "JobCentre", "LocatedJSON", "MatchLists", "Matching", "ReferenceData", "Regions",
        "TestSupport",
      ], swiftSettings: settings),
    .testTarget(
      name: "RegionsTests", dependencies: ["JobCentre", "Regions"], swiftSettings: settings),
    .testTarget(
      name: "BenchTests",
      dependencies: ["Assignment", "BenchInstances", "BenchReport", "plads-bench"],
      swiftSettings: settings),
    .testTarget(name: "pladsTests", dependencies: ["plads"], swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
