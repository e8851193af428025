import Exchange
import Foundation
import Testing

@Suite struct OutputFolderTests {
  private static func files(_ text: String) -> [OutputFolder.File] {
    [
      OutputFolder.File(path: "plan.json", bytes: Array(text.utf8)),
      OutputFolder.File(path: "lists/VK-04.html", bytes: Array("<p>\(text)</p>".utf8)),
      OutputFolder.File(path: "lists/more/VK-11.html", bytes: []),
    ]
  }

  @Test func aNewFolderIsWritten() throws {
    let around = try TemporaryFolder()
    try OutputFolder(path: around.path + "/uge48", marker: "plan.json")
      .replace(with: Self.files("1"))
    #expect(try around.names() == ["uge48"])
    #expect(try around.names("uge48") == ["lists", "plan.json"])
    #expect(try around.read("uge48/lists/VK-04.html") == "<p>1</p>")
    for folder in ["uge48", "uge48/lists", "uge48/lists/more"] {
      #expect(try around.permissions(folder) == 0o700, "\(folder)")
    }
    for file in ["uge48/plan.json", "uge48/lists/VK-04.html", "uge48/lists/more/VK-11.html"] {
      #expect(try around.permissions(file) == 0o600, "\(file)")
    }
  }

  @Test func ourOwnFolderIsReplacedWhole() throws {
    let around = try TemporaryFolder()
    let output = OutputFolder(path: around.path + "/uge48", marker: "plan.json")
    try output.replace(with: Self.files("1"))
    try around.write("uge48/lists/old.html", "old")
    try output.replace(with: Self.files("2"))
    #expect(try around.names() == ["uge48"])
    #expect(try around.names("uge48/lists") == ["VK-04.html", "more"])
    #expect(try around.read("uge48/plan.json") == "2")
  }

  @Test func anEmptyFolderAndALinkToOneAreFilled() throws {
    let around = try TemporaryFolder()
    let empty = around.url.appending(path: "empty")
    try FileManager.default.createDirectory(at: empty, withIntermediateDirectories: false)
    let link = around.url.appending(path: "link")
    try FileManager.default.createSymbolicLink(at: link, withDestinationURL: empty)
    try OutputFolder(path: link.path, marker: "plan.json").replace(with: Self.files("1"))
    #expect(try around.names("empty") == ["lists", "plan.json"])
    #expect(try around.names() == ["empty", "link"])
    #expect(try around.read("link/plan.json") == "1")
  }

  @Test func aForeignFolderIsRefused() throws {
    let around = try TemporaryFolder()
    try around.write("Documents/letter.txt", "Kære")
    let path = around.path + "/Documents"
    #expect(throws: OutputFolderError.isForeign(path, marker: "plan.json")) {
      try OutputFolder(path: path, marker: "plan.json").replace(with: Self.files("1"))
    }
    #expect(try around.names() == ["Documents"])
    #expect(try around.read("Documents/letter.txt") == "Kære")
    #expect(
      OutputFolderError.isForeign("out", marker: "plan.json").description
        == "out holds files but no plan.json, so it is not ours, and is not replaced. "
        + "Maybe a new folder inside it was meant.")
  }

  @Test func aFileAndAMissingParentAreRefused() throws {
    let around = try TemporaryFolder()
    try around.write("file", "x")
    let file = around.path + "/file"
    #expect(throws: OutputFolderError.isFile(file)) {
      try OutputFolder(path: file, marker: "plan.json").replace(with: Self.files("1"))
    }
    let orphan = around.path + "/none/uge48"
    #expect(throws: OutputFolderError.noParent(around.path + "/none")) {
      try OutputFolder(path: orphan, marker: "plan.json").replace(with: Self.files("1"))
    }
    #expect(try around.names() == ["file"])
  }

  @Test func aFailureLeavesTheOldFolderAndNoLitter() throws {
    let around = try TemporaryFolder()
    let output = OutputFolder(path: around.path + "/uge48", marker: "plan.json")
    try output.replace(with: Self.files("1"))
    // A path that is a file for one entry and a folder for another cannot be written.
    let impossible = Self.files("2") + [OutputFolder.File(path: "plan.json/x", bytes: [])]
    #expect(throws: OutputFolderError.self) { try output.replace(with: impossible) }
    #expect(try around.names() == ["uge48"])
    #expect(try around.read("uge48/plan.json") == "1")
    #expect(try around.read("uge48/lists/VK-04.html") == "<p>1</p>")
  }

  @Test func aPathShapedLikeACPRNumberIsAProgrammerError() async {
    await #expect(processExitsWith: .failure) {
      let file = OutputFolder.File(path: "lists/010190" + "-" + "1234.html", bytes: [])
      try OutputFolder(path: "never-written", marker: nil).replace(with: [file])
    }
  }

  @Test(arguments: ["/etc/x", "../x", "a//b", ""])
  func aPathThatLeavesTheFolderIsAProgrammerError(_ path: String) async {
    await #expect(processExitsWith: .failure) { [path] in
      let file = OutputFolder.File(path: path, bytes: [])
      try OutputFolder(path: "never-written", marker: nil).replace(with: [file])
    }
  }
}
