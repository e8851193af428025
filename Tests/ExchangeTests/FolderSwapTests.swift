import Exchange
import Foundation
import Testing

@Suite struct FolderSwapTests {
  @Test(arguments: [true, false])
  func bothWaysExchangeTwoFolders(_ atOnce: Bool) throws {
    let around = try TemporaryFolder()
    try around.write("left/a", "1")
    try around.write("right/b", "2")
    let left = around.url.appending(path: "left")
    let right = around.url.appending(path: "right")
    if atOnce {
      try FolderSwap.exchange(left, right)
    } else {
      try FolderSwap.exchangeInSteps(left, right)
    }
    #expect(try around.names() == ["left", "right"])
    #expect(try around.read("left/b") == "2")
    #expect(try around.read("right/a") == "1")
  }

  @Test(arguments: [true, false])
  func aMissingFolderLeavesTheOtherInPlace(_ atOnce: Bool) throws {
    let around = try TemporaryFolder()
    try around.write("right/b", "2")
    let left = around.url.appending(path: "left")
    let right = around.url.appending(path: "right")
    #expect(throws: (any Error).self) {
      if atOnce {
        try FolderSwap.exchange(left, right)
      } else {
        try FolderSwap.exchangeInSteps(left, right)
      }
    }
    #expect(try around.names() == ["right"])
    #expect(try around.read("right/b") == "2")
  }
}
