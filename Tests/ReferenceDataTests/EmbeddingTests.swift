import Foundation
import ReferenceData
import Testing

/// The table in the binary against the folder it was made from.
@Suite struct EmbeddingTests {
  private let folder = ReferenceFiles(directory: DataFolder.path)

  @Test func everyFileOfTheFolderIsInTheBinaryAndNoOther() throws {
    let carried = try ReferenceFiles.embedded.paths(under: "")
    #expect(carried == (try folder.paths(under: "")))
    #expect(carried.contains("occupations/disco08.json"))
  }

  @Test func theTableIsAscendingWithoutRepeats() throws {
    let carried = try ReferenceFiles.embedded.paths(under: "")
    #expect(zip(carried, carried.dropFirst()).allSatisfy { $0 < $1 })
  }

  @Test func everyByteIsAsOnDisk() throws {
    for path in try folder.paths(under: "") {
      #expect(
        try ReferenceFiles.embedded.bytes(of: path) == folder.bytes(of: path),
        "\(path) in the binary differs from the file")
    }
  }

  @Test func aFolderIsListedWithAndWithoutItsSlash() throws {
    for files in [ReferenceFiles.embedded, folder] {
      #expect(try files.paths(under: "occupations") == ["occupations/disco08.json"])
      #expect(try files.paths(under: "occupations/") == ["occupations/disco08.json"])
      #expect(try files.paths(under: "occup") == [])
      #expect(try files.paths(under: "samples/") == [])
    }
  }

  @Test func aMissingFileIsNamedWithThePlaceItWasLookedFor() throws {
    for (files, place) in [(ReferenceFiles.embedded, "program"), (folder, DataFolder.path)] {
      let error = try #require(throws: ReferenceFileError.self) {
        try files.bytes(of: "occupations/disco88.json")
      }
      #expect(error.description.contains("occupations/disco88.json"))
      #expect(error.description.contains(place))
      #expect(error.description.contains("Maybe"))
    }
  }

  @Test func aMissingFolderIsAnErrorAndNotAnEmptyList() throws {
    let nowhere = ReferenceFiles(directory: DataFolder.path + "/no-such-folder")
    let error = try #require(throws: ReferenceFileError.self) {
      try nowhere.paths(under: "")
    }
    #expect(error.description.contains("no-such-folder"))
  }
}
