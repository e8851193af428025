import Exchange
import Foundation
import JobCentre
import LocatedJSON
import Testing

@Suite struct RegionFolderTests {
  private static func faults(_ folder: String) -> [String] {
    let log = FaultLog()
    let region = RegionFiles.read(folder: folder, log)
    #expect((region == nil) == !log.isEmpty)
    return log.sorted.map(\.description)
  }

  private static func writeSample(to folder: TemporaryFolder) throws {
    for file in SampleFiles().files {
      try Data(file.bytes).write(to: folder.url.appending(path: file.name))
    }
  }

  @Test func aRegionIsWrittenAndRead() throws {
    let folder = try TemporaryFolder()
    var random = RandomRegion(seed: 5)
    let region = random.region(citizens: 9, companies: 4, openings: 6, decisions: 5)
    for layout in RegionFiles.Layout.allCases {
      let path = folder.url.appending(path: layout.rawValue).path
      try RegionFiles.write(region, layout: layout, folder: path)
      let log = FaultLog()
      let again = try #require(RegionFiles.read(folder: path, log), "\(log.sorted)")
      #expect(RegionFiles.fingerprint(of: again) == RegionFiles.fingerprint(of: region))
      #expect(throws: OutputFolderError.isForeign(path, marker: nil)) {
        try RegionFiles.write(region, layout: layout, folder: path)
      }
    }
    #expect(
      try folder.names("jsonl") == [
        "citizens.jsonl", "companies.jsonl", "decisions.jsonl", "openings.jsonl",
      ])
  }

  @Test func theFolderIsMissingOrAFile() throws {
    let folder = try TemporaryFolder()
    let missing = folder.path + "/none"
    #expect(Self.faults(missing) == ["\(missing):1:1: is no folder: nothing is there."])
    try folder.write("file", "{}")
    let file = folder.path + "/file"
    #expect(
      Self.faults(file) == [
        "\(file):1:1: is a file, not a folder. Maybe the folder that holds it was meant."
      ])
  }

  @Test func filesAreMissingMisspeltOrFolders() throws {
    let folder = try TemporaryFolder()
    try folder.write("citizen.json", SampleFiles.citizens)
    try folder.write("openings.json/notes.txt", "")
    #expect(
      Self.faults(folder.path) == [
        "citizens.json:1:1: is missing, and so is citizens.jsonl. Maybe \"citizen.json\" was meant.",
        "companies.json:1:1: is missing, and so is companies.jsonl.",
        "openings.json:1:1: is a folder, not a file.",
      ])
  }

  @Test func bothLayoutsAreOneTooMany() throws {
    let folder = try TemporaryFolder()
    try Self.writeSample(to: folder)
    #expect(Self.faults(folder.path) == [])
    try folder.write("openings.jsonl", "{\"schema\":\"plads/openings\",\"version\":1}\n")
    #expect(
      Self.faults(folder.path) == [
        "openings.jsonl:1:1: must not stand beside openings.json: one of the two is to be removed."
      ])
  }

  @Test func otherFilesAreLeftAlone() throws {
    let folder = try TemporaryFolder()
    try Self.writeSample(to: folder)
    try folder.write("README.txt", "Uge 48")
    #expect(Self.faults(folder.path) == [])
  }
}
