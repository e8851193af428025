import Foundation
import ReferenceData
import Testing

/// What holds for every embedded file, whoever wrote it.
@Suite struct EveryFileTests {
  private static let data = [
    "competences/", "demands/", "industries/", "municipalities/", "occupations/",
  ]

  @Test func dataFilesNameTheirSchemaAndVersion() throws {
    for path in try Self.data.flatMap({ try ReferenceFiles.embedded.paths(under: $0) }) {
      let head = try document(DocumentHead.self, at: path)
      #expect(head.schema.hasPrefix("plads/"), "\(path)")
      #expect(head.version == 1, "\(path)")
    }
  }

  @Test func filesAreUTF8AndEndWithALineFeed() throws {
    for path in try ReferenceFiles.embedded.paths(under: "") {
      let bytes = try ReferenceFiles.embedded.bytes(of: path)
      #expect(String(validating: bytes, as: UTF8.self) != nil, "\(path)")
      #expect(bytes.last == UInt8(ascii: "\n"), "\(path)")
      #expect(!bytes.contains(UInt8(ascii: "\r")), "\(path)")
    }
  }

  @Test func noFileHoldsTextShapedLikeACPRNumber() throws {
    for path in try ReferenceFiles.embedded.paths(under: "") {
      let text = String(decoding: try ReferenceFiles.embedded.bytes(of: path), as: UTF8.self)
      #expect(!(try Self.holdsCPRShape(text)), "\(path)")
    }
  }

  /// The detector of this suite sees what it is to see; its example is put together from pieces,
  /// so that no such text stands in the repository.
  @Test func theDetectorSeesTheShape() throws {
    let date = "01" + "01" + "90"
    #expect(try Self.holdsCPRShape("x " + date + "-" + "1234"))
    #expect(try Self.holdsCPRShape(date + "1234"))
    #expect(!(try Self.holdsCPRShape("724300 6175800")))
  }

  /// Whether text holds ten digits that begin with a date DDMMYY, a replacement number's day
  /// raised by 60 included.
  private static func holdsCPRShape(_ text: String) throws -> Bool {
    let day = "(?:0[1-9]|[12][0-9]|3[01]|6[1-9]|[78][0-9]|9[01])"
    let pattern = "(?<![0-9])\(day)(?:0[1-9]|1[0-2])[0-9]{2}[- ]?[0-9]{4}(?![0-9])"
    let expression = try NSRegularExpression(pattern: pattern)
    let range = NSRange(text.startIndex..., in: text)
    return expression.firstMatch(in: text, range: range) != nil
  }
}
