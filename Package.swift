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
    .target(name: "LocatedJSON", swiftSettings: settings),
    .target(name: "JobCentre", swiftSettings: settings),
    .target(
      name: "Exchange", dependencies: ["JobCentre", "LocatedJSON"], swiftSettings: settings),
    .testTarget(
      name: "ExchangeTests", dependencies: ["Exchange", "JobCentre", "LocatedJSON"],
      swiftSettings: settings),
    .testTarget(
      name: "LocatedJSONTests", dependencies: ["LocatedJSON"], swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
