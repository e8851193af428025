import Foundation
import JobCentre
import ReferenceData
import Testing

/// The table of rows is complete, and everything it names is there.
struct CoverageTests {
  private let coverage: Coverage

  init() throws {
    coverage = try Coverage(files: .embedded)
  }

  /// The rows as they were counted in the sources.
  @Test func everyRowOfTheSourcesIsThere() {
    let counts = Dictionary(grouping: coverage.rows, by: \.family).mapValues(\.count)
    #expect(counts == ["TG": 50, "OT": 30, "RD": 39, "PR": 68, "QF": 30, "SY": 44])
    #expect(coverage.rows.count == 261)
    #expect(coverage.rows.map(\.id) == coverage.families.flatMap(\.ids))
  }

  @Test func everyRowIsRealisedOrSaysWhyNot() {
    for row in coverage.rows {
      #expect(!row.references.isEmpty || row.leftOut != nil, "\(row.id)")
      #expect(Set(row.references).count == row.references.count, "\(row.id) names a thing twice")
      let isTidy = [row.says, row.leftOut ?? "."].allSatisfy {
        $0 == $0.trimmingCharacters(in: .whitespaces) && !$0.contains("  ")
      }
      #expect(isTidy, "\(row.id)")
      #expect(!row.says.hasSuffix("."), "\(row.id) is a heading")
      #expect(row.leftOut?.hasSuffix(".") ?? true, "\(row.id) gives its reason in sentences")
    }
  }

  /// Every kind of reference occurs, so that the tests of each look at something.
  @Test func everyKindOfReferenceOccurs() {
    for kind in Coverage.Reference.Kind.allCases { #expect(names(kind).count > 5, "\(kind)") }
  }

  @Test func everyRuleStandsInItsDocument() throws {
    let library = try Books.library()
    for (row, name) in names(.rules) {
      let reference = try #require(RuleReference(name), "\(row): \(name)")
      #expect(library.has(reference), "\(row): \(name)")
    }
  }

  /// The look-up knows a rule of another book, of an overlay's own and of none.
  @Test(arguments: [
    ("R2020:durations/praktik.near", true), ("R2024:durations/praktik.near", true),
    ("R2020:gates", true), ("R2025:durations/nytteindsats", false),
    ("R2020:durations/praktik.nearer", false), ("R2021:ratio", false), ("R2020:ratio", true),
    ("ballerup-2015:intakes/education", true), ("ballerup-2015:ratio", false),
    ("R2020:intakes", false),
  ])
  func ruleLookUp(name: String, isThere: Bool) throws {
    let reference = try #require(RuleReference(name))
    #expect(try Books.library().has(reference) == isThere)
  }

  @Test(arguments: ["R2020", "R2020:", ":ratio", "R2020:rato", "R2020:ratio/one", "R2020:gates/"])
  func noRuleReference(name: String) {
    #expect(RuleReference(name) == nil)
  }

  @Test func everyGateIsNamedAndIsOne() {
    let named = Set(names(.gates).map(\.name))
    for name in named { #expect(Gate(rawValue: name) != nil, "\(name)") }
  }

  @Test func everyFileIsThere() {
    for (row, name) in names(.data) {
      let path = Project.folder + "/Data/" + name
      #expect(FileManager.default.fileExists(atPath: path), "\(row): \(name)")
    }
  }

  @Test func everyFieldStandsInItsSchema() throws {
    for (row, name) in names(.fields) {
      let isThere = try SchemaFields.has(name)
      #expect(isThere, "\(row): \(name)")
    }
    let isThereToo = try SchemaFields.has("citizens.workHours.diagnosis")
    #expect(!isThereToo)
  }

  @Test func everyTestIsThere() throws {
    let tests = try Project.tests()
    #expect(tests.contains("CoverageTests.everyTestIsThere"))
    for (row, name) in names(.tests) { #expect(tests.contains(name), "\(row): \(name)") }
  }

  @Test func everyDocumentHasItsSection() throws {
    for (row, name) in names(.documents) {
      let parts = name.split(separator: ": ", maxSplits: 1).map(String.init)
      try #require(parts.count == 2, "\(row): \(name)")
      let text = try String(contentsOfFile: Project.folder + "/" + parts[0], encoding: .utf8)
      let headings = text.split(separator: "\n").filter { $0.hasPrefix("#") }
        .map { String($0.drop { $0 == "#" || $0 == " " }) }
      #expect(headings.contains(parts[1]), "\(row): \(name)")
    }
  }

  private func names(_ kind: Coverage.Reference.Kind) -> [(row: String, name: String)] {
    coverage.rows.flatMap { row in
      row.references.filter { $0.kind == kind }.map { (row.id, $0.name) }
    }
  }
}

/// The files of the project, beside this test.
private enum Project {
  static let folder = (0..<4).reduce(URL(filePath: #filePath)) { url, _ in
    url.deletingLastPathComponent()
  }.path

  /// Every test of a suite, as `WeightTests.theWeightIsBounded`.
  static func tests() throws -> Set<String> {
    var names: Set<String> = []
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder + "/Tests")
    where path.hasSuffix(".swift") {
      let text = try String(contentsOfFile: "\(folder)/Tests/\(path)", encoding: .utf8)
      var suite = ""
      var isTest = false
      for line in text.split(separator: "\n") {
        let words = line.split { $0 == " " || $0 == "(" || $0 == ":" || $0 == "<" }
        if line.contains("@Test") { isTest = true }
        if let place = words.firstIndex(where: { $0 == "struct" || $0 == "extension" }),
          place + 1 < words.count, !line.hasPrefix(" ")
        {
          suite = String(words[place + 1])
        } else if let place = words.firstIndex(of: "func"), place + 1 < words.count {
          if isTest { names.insert("\(suite).\(words[place + 1])") }
          isTest = false
        }
      }
    }
    return names
  }
}

/// Looks fields up in the JSON Schemas of the project.
private enum SchemaFields {
  /// Whether `citizens.workHours.sustainableMinutes` is a field of the record that the schema
  /// describes, or of the document where it holds no records of its name.
  static func has(_ name: String) throws -> Bool {
    let parts = name.split(separator: ".").map(String.init)
    let data = try Data(
      contentsOf: URL(filePath: "\(Project.folder)/Data/schemas/\(parts[0]).schema.json"))
    let schema = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
    let definitions = schema["$defs"] as? [String: Any] ?? [:]
    var node: [String: Any]? = schema
    if let records = properties(of: schema, definitions)[parts[0]] { node = records }
    for part in parts.dropFirst() {
      node = node.flatMap { properties(of: $0, definitions)[part] }
    }
    return node != nil
  }

  /// The fields of an object, or of the elements of an array, by name.
  private static func properties(
    of node: [String: Any], _ definitions: [String: Any]
  ) -> [String: [String: Any]] {
    var found = node["properties"] as? [String: [String: Any]] ?? [:]
    var inner: [[String: Any]] = []
    if let name = (node["$ref"] as? String)?.split(separator: "/").last,
      let definition = definitions[String(name)] as? [String: Any]
    {
      inner.append(definition)
    }
    if let items = node["items"] as? [String: Any] { inner.append(items) }
    for key in ["anyOf", "oneOf", "allOf"] { inner += node[key] as? [[String: Any]] ?? [] }
    for other in inner {
      found.merge(properties(of: other, definitions)) { first, _ in first }
    }
    return found
  }
}
