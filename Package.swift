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
  platforms: [.macOS(.v26)],
  targets: [
    .target(name: "JobCentre", swiftSettings: settings),
    .target(name: "Matching", dependencies: ["JobCentre"], swiftSettings: settings),
    .target(name: "Regions", dependencies: ["JobCentre"], swiftSettings: settings),
    .testTarget(
      name: "RegionsTests", dependencies: ["JobCentre", "Regions"], swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
