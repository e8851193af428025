// swift-tools-version: 6.3

import PackageDescription

/// The settings of every target of the package.
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
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "Assignment", targets: ["Assignment"])
  ],
  targets: [
    .target(name: "Assignment", swiftSettings: settings),
    .target(
      name: "TestSupport", dependencies: ["Assignment"], path: "Tests/TestSupport",
      swiftSettings: settings),
    .testTarget(
      name: "AssignmentTests", dependencies: ["Assignment", "TestSupport"],
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
