import Exchange
import Foundation
import JobCentre
import LocatedJSON
import Testing

/// The JSON Schemas and the decoders agree: a record with every field is changed at each place in
/// each way that its schema allows or forbids, and the decoder must say the same.
@Suite struct SchemaTests {
  /// One record of each kind with every field there is.
  private static let records: [RegionFiles.Kind: String] = [
    .citizens: """
    {"id":"B-7F3K2Q","municipality":"165","targetGroup":"g","subgroup":"s","benefit":"b",
     "benefitStart":"2019-11-04","ageBand":"over50","singleProvider":true,
     "lacksQualifyingEducation":false,"policyFlags":["p"],
     "goals":[{"rank":"A","occupation":{"disco":"9321","uri":"http://a.dk/b"},
               "wishedCompany":"24256790"}],
     "competences":["c"],"certificates":["c"],"drivingLicences":["B"],
     "languages":[{"language":"da","level":"B1"}],
     "workHours":{"wishedMinutes":1800,"sustainableMinutes":2220,"existingMinutes":60,
                  "intensityPercent":60},
     "functionalLimits":["l"],
     "transport":{"origin":"500m_61700_7150","means":"bicycle","maximumMinutes":45},
     "childcareWindow":{"from":"08:00","to":"16:00"},"shifts":["day"],"readyForCompany":true,
     "notBefore":"2020-11-04","exemptUntil":"2020-11-04",
     "approvals":[{"kind":"k","decided":"2020-10-01","validUntil":"2021-10-01"}],
     "nextPurpose":"p","mentorMinutes":60,
     "history":[{"type":"t","start":"2020-01-06","end":"2020-03-27","company":"24256790"}],
     "lastEmployer":"24256790","lastEmployedUntil":"2020-03-01",
     "sickListedFrom":{"targetGroup":"unemploymentInsured","benefitStart":"2020-03-02"},
     "lastSuggested":"2020-11-04","caseworker":"SB-12"}
    """,
    .companies: """
    {"cvr":"27355021","name":"n","sector":"private","industry":"521000","municipality":"165",
     "contactOwner":"VK-04","maximumContacts":3,"blockade":false,
     "sites":[{"pNumber":"1003456789","name":"n","municipality":"165",
               "position":{"easting":715000,"northing":6172000},
               "staff":{"average4Months":24.5,"average12Months":23.75,"lastMonth":25},
               "supportedFTE":1.35,"maximumPlacements":2}]}
    """,
    .openings: """
    {"id":"J-118","site":"1003456789","type":"t","purpose":"p","title":"L",
     "relevantOccupation":{"disco":"9321","uri":"http://a.dk/b"},"responsibilities":["a"],
     "totalJobOpenings":2,"candidatesPerPlace":3,
     "skills":{"must":["m"],"nice":["n"]},
     "qualifications":{"certificates":["c"],"drivingLicences":["B"]},
     "languageRequirement":{"language":"da","level":"A2","task":"t"},
     "physicalRequirement":["d"],
     "workHours":{"minimumMinutes":900,"maximumMinutes":1000,"plannedMinutes":950,
                  "from":"07:00","to":"15:00","shifts":["day"],"leastIntensityPercent":60},
     "smallJob":{"paidMinutes":720,"responsibilities":["b"]},
     "datePosted":"2020-11-16","validThrough":"2020-11-27","jobStartDate":"2020-12-07",
     "durationWeeks":4,"prospect":{"positions":1,"expected":"2021-01-04"},"mentorMinutes":60,
     "source":"s","reservedFor":"B-9XK4TT","owner":"165","extraWork":false}
    """,
    .decisions: """
    {"citizen":"B-7F3K2Q","opening":"J-119","date":"2020-11-18","role":"primary",
     "step":"citizen","answer":"no","reason":"r","validUntil":"2021-11-18"}
    """,
  ]

  /// Fields whose bounds other fields narrow, so that the schema's own bounds may be refused.
  private static let narrowed: Set<String> = [
    "minimumMinutes", "maximumMinutes", "plannedMinutes", "paidMinutes", "from", "to",
  ]

  @Test(arguments: RegionFiles.Kind.allCases)
  func agreeWithTheDecoders(_ kind: RegionFiles.Kind) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Data/schemas").standardizedFileURL
    let data = try Data(contentsOf: folder.appending(path: "\(kind.rawValue).schema.json"))
    let schema = JSONTree(String(decoding: data, as: UTF8.self))
    let record = JSONTree(try #require(Self.records[kind]))
    let items = try #require(schema["properties"]?[kind.rawValue]?["items"])
    var comparison = Comparison(kind: kind, definitions: try #require(schema["$defs"]))
    comparison.compare(record, with: items, path: "", name: "") { $0 }
    #expect(comparison.count > (kind == .decisions ? 30 : 100))
  }

  private struct Comparison {
    let kind: RegionFiles.Kind
    let definitions: JSONTree
    var count = 0

    /// Changes the value at a place and below; `within` puts a changed value into the record.
    mutating func compare(
      _ value: JSONTree, with schema: JSONTree, path: String, name: String,
      _ within: (JSONTree) -> JSONTree
    ) {
      let schema = resolved(schema)
      let isFree = !SchemaTests.narrowed.contains(name)
      expect(within(value), isValid: true, path)
      for value in schema["enum"]?.elements ?? [] { expect(within(value), isValid: true, path) }
      if schema["enum"] != nil { expect(within(.string("zzz")), isValid: false, path) }
      if let least = schema["minimum"]?.integer, let most = schema["maximum"]?.integer {
        if isFree { expect(within(.bare("\(least)")), isValid: true, path) }
        if isFree { expect(within(.bare("\(most)")), isValid: true, path) }
        expect(within(.bare("\(least - 1)")), isValid: false, path)
        expect(within(.bare("\(most + 1)")), isValid: false, path)
      }
      if let most = schema["maxLength"]?.integer, schema["pattern"]?.text?.contains("S") == true {
        let longest = String(repeating: "æ", count: most)
        expect(within(.string(longest)), isValid: true, path)
        expect(within(.string(longest + "e")), isValid: false, path)
        expect(within(.string("")), isValid: false, path)
        expect(within(.string(" ")), isValid: false, path)
      } else if schema["pattern"] != nil, let text = value.text {
        expect(within(.string("§" + text)), isValid: false, path)
        expect(within(.string(text + "§")), isValid: false, path)
        expect(within(.string("")), isValid: false, path)
      }
      expect(within(.object([])), isValid: isEmptyAllowed(schema), path)
      compareElements(value, schema, path, within)
      compareFields(value, schema, path, within)
    }

    private mutating func compareElements(
      _ value: JSONTree, _ schema: JSONTree, _ path: String, _ within: (JSONTree) -> JSONTree
    ) {
      guard let items = schema["items"], let elements = value.elements else { return }
      expect(within(.array([])), isValid: schema["minItems"] == nil, path)
      if let most = schema["maxItems"]?.integer {
        let rule = "must have at most \(most) elements"
        let first = elements[0]
        let full = faults(within(.array(Array(repeating: first, count: most))))
        #expect(!full.contains { $0.contains(rule) }, "\(path)")
        let over = faults(within(.array(Array(repeating: first, count: most + 1))))
        #expect(over.contains { $0.contains(rule) }, "\(path)")
      }
      if schema["uniqueItems"] != nil {
        expect(within(.array([elements[0], elements[0]])), isValid: false, path)
      }
      compare(elements[0], with: items, path: path + "[0]", name: "") { element in
        within(.array([element] + elements.dropFirst()))
      }
    }

    private mutating func compareFields(
      _ value: JSONTree, _ schema: JSONTree, _ path: String, _ within: (JSONTree) -> JSONTree
    ) {
      guard let known = schema["properties"]?.fields, let fields = value.fields else { return }
      #expect(
        known.map(\.key).sorted() == fields.map(\.key).sorted(), "\(path): one has more fields")
      let required = schema["required"]?.elements?.compactMap(\.text) ?? []
      expect(within(.object(fields + [("zzz", .bare("1"))])), isValid: false, path)
      for (index, field) in fields.enumerated() {
        guard let own = known.first(where: { $0.key == field.key })?.value else { continue }
        func with(_ changed: JSONTree?) -> JSONTree {
          var all = fields
          if let changed { all[index].value = changed } else { all.remove(at: index) }
          return within(.object(all))
        }
        let place = "\(path).\(field.key)"
        let isRequired = required.contains(field.key)
        let needsTwin = schema["dependentRequired"]?[field.key] != nil
        expect(with(nil), isValid: !isRequired && !needsTwin, place)
        expect(with(.bare("null")), isValid: !isRequired, place)
        #expect(isRequired || allowsNull(own), "\(place): the schema must allow null")
        compare(field.value, with: own, path: place, name: field.key) { with($0) }
      }
    }

    /// The schema that a reference or a choice between it and `null` leads to.
    private func resolved(_ schema: JSONTree) -> JSONTree {
      if let name = schema["$ref"]?.text?.split(separator: "/").last {
        return definitions[String(name)].map(resolved) ?? schema
      }
      if let choice = schema["anyOf"]?.elements?.first { return resolved(choice) }
      return schema
    }

    private func allowsNull(_ schema: JSONTree) -> Bool {
      schema["anyOf"] != nil || schema["type"]?.elements?.contains { $0.text == "null" } == true
    }

    private func isEmptyAllowed(_ schema: JSONTree) -> Bool {
      schema["properties"] != nil && schema["required"] == nil
    }

    private mutating func expect(_ record: JSONTree, isValid: Bool, _ path: String) {
      count += 1
      let faults = faults(record)
      #expect(faults.isEmpty == isValid, "\(kind) \(path): \(record.written) \(faults)")
    }

    private func faults(_ record: JSONTree) -> [String] {
      let header = "{\"schema\":\"plads/\(kind.rawValue)\",\"version\":1}\n"
      let file = RegionFiles.File(
        kind: kind, layout: .jsonl, bytes: Array((header + record.written + "\n").utf8))
      let log = FaultLog()
      switch kind {
      case .citizens: _ = RegionFiles.citizens(in: file, log)
      case .companies: _ = RegionFiles.companies(in: file, log)
      case .openings: _ = RegionFiles.openings(in: file, log)
      case .decisions: _ = RegionFiles.decisions(in: file, log)
      }
      return log.sorted.map(\.description)
    }
  }
}
