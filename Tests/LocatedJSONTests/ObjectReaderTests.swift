import LocatedJSON
import Testing

/// Fields that are missing, unknown, given twice; and places that are kept.
struct ObjectReaderTests {
  private static func faults(
    _ text: String, _ read: (inout ObjectReader) -> Void
  ) throws -> [String] {
    let log = FaultLog()
    let parsed = try #require(JSONText.parse(Array(text.utf8), file: "f.json", log))
    parsed.root(log).object { fields -> Void? in
      read(&fields)
      return nil
    }
    return log.sorted.map { $0.description }
  }

  private static func readBoth(_ fields: inout ObjectReader) {
    _ = fields.required("id") { $0.string() }
    _ = fields.optional("benefitStart") { $0.string() }
  }

  @Test(arguments: [
    (#"{"id": "a", "benefitStart": "b"}"#, []),
    (#"{"benefitStart": null, "id": "a"}"#, []),
    ("{}", [#"1:1: must have the field "id"."#]),
    (#"{"id": null}"#, ["1:8: id: null must be a string, not null."]),
    (
      #"{"id": "a", "benefitSart": "b"}"#,
      [#"1:13: benefitSart: is not a known field. Maybe "benefitStart" was meant."#]
    ),
    (#"{"id": "a", "zzzzzz": 1}"#, ["1:13: zzzzzz: is not a known field."]),
    (#"{"ID": "a"}"#, [#"1:2: must have the field "id". Maybe it was misspelt as "ID"."#]),
    (
      #"{"id": "a", "id": "b", "x y": 1, "x y": 2}"#,
      [
        "1:13: id: is given twice.", #"1:24: ["x y"]: is not a known field."#,
        #"1:34: ["x y"]: is not a known field."#,
      ]
    ),
    (#"{"i\u0064": "a"}"#, []),
    ("[1]", ["1:1: must be an object, not an array."]),
  ])
  func fields(text: String, expected: [String]) throws {
    #expect(try Self.faults(text, Self.readBoth) == expected.map { "f.json:\($0)" })
  }

  @Test func unknownFieldsCanBeAllowed() throws {
    let text = #"{"@type": "JobPosting", "x": 1, "x": 2, "$schema": 1}"#
    let faults = try Self.faults(text) { fields in
      #expect(fields.has("x") && !fields.has("y"))
      _ = fields.required("x") { $0.integer() }
      fields.ignoreUnknown()
    }
    #expect(faults == [#"f.json:1:33: x: is given twice."#])
    let ignored = try Self.faults(#"{"$schema": 1}"#) { $0.ignore("$schema") }
    #expect(ignored.isEmpty)
  }

  @Test func lists() throws {
    let faults = try Self.faults(#"{"a": [1, 2], "c": 3, "d": null}"#) { fields in
      #expect(fields.list("a", maximum: 1) { $0.integer() } == [1, 2])
      #expect(fields.list("b") { $0.integer() }.isEmpty)
      #expect(fields.list("c") { $0.integer() }.isEmpty)
      #expect(fields.list("d") { $0.integer() }.isEmpty)
      #expect(fields.list("e", required: true) { $0.integer() }.isEmpty)
    }
    #expect(
      faults == [
        #"f.json:1:1: must have the field "e"."#,
        "f.json:1:7: a: must have at most 1 elements; it has 2.",
        "f.json:1:20: c: 3 must be an array, not a number.",
      ])
  }

  @Test func everyFaultOfAFileInOneRun() throws {
    let text = """
      {"citizens": [
        {"id": "a", "goals": [{"rank": "D"}, {"rank": "A"}]},
        {"goals": [], "id": 7,},
        {"id": "c", "goals": [{"rnak": "A"}]}
      ]}
      """
    let faults = try Self.faults(text) { file in
      _ = file.list("citizens") { citizen -> String? in
        citizen.object { fields in
          let id = fields.required("id") { $0.string() }
          _ = fields.list("goals") { goal in
            goal.object { fields in fields.required("rank") { $0.oneOf(["A", "B", "C"]) } }
          }
          return id
        }
      }
    }
    #expect(
      faults == [
        #"f.json:2:34: citizens[0].goals[0].rank: "D" must be one of A, B, C."#,
        "f.json:3:23: citizens[1].id: 7 must be a string, not a number. Maybe quotes are missing.",
        "f.json:3:24: citizens[1]: has a comma before the end of the object. "
          + "Maybe the last entry was deleted without its comma.",
        "f.json:4:26: citizens[2].goals[0]: must have the field \"rank\". "
          + "Maybe it was misspelt as \"rnak\".",
      ])
  }

  @Test func placesCanBeKept() throws {
    let log = FaultLog()
    let text = try #require(
      JSONText.parse(Array(#"{"a": [1, {"site": "P"}]}"#.utf8), file: "f.json", log))
    let place = text.root(log).object { fields in
      fields.list("a") { value in
        value.kind == .object ? value.object { $0.required("site") { $0.place } } : nil
      }.first
    }
    text.root(log).value(at: try #require(place)).fault("is not the id of a site")
    #expect(
      log.faults.map { $0.description } == [
        #"f.json:1:20: a[1].site: "P" is not the id of a site."#
      ])
  }

  @Test func pathsAndPlacesInAnyOrder() throws {
    for seed in 0..<200 as Range<UInt64> {
      var texts = RandomText(seed: seed)
      let tree = texts.document()
      let spelling = texts.spelling(of: tree)
      let log = FaultLog()
      let text = try #require(JSONText.parse(Array(spelling.utf8), file: "f.json", log))
      var found: [(value: JSONValue, path: String)] = []
      Self.collect(text.root(log), "", &found)
      let expected = found.map { ($0.path, "\($0.value.line):\($0.value.column)") }
      for (number, entry) in found.enumerated().shuffled(using: &texts.random) {
        #expect(entry.value.path == entry.path, "seed \(seed): \(spelling)")
        let place = "\(entry.value.line):\(entry.value.column)"
        #expect(place == expected[number].1, "seed \(seed): \(spelling)")
      }
    }
  }

  private static func collect(
    _ value: JSONValue, _ path: String, _ found: inout [(value: JSONValue, path: String)]
  ) {
    found.append((value, path))
    switch value.kind {
    case .array:
      for (number, element) in value.elements().enumerated() {
        collect(element, "\(path)[\(number)]", &found)
      }
    case .object:
      for member in value.members() {
        let writer = JSONWriter(style: .compact)
        writer.write(member.key)
        let quoted = String(decoding: writer.bytes.dropLast(), as: UTF8.self)
        let isPlain = member.key.unicodeScalars.allSatisfy {
          $0.properties.isAlphabetic || ("0"..."9").contains($0)
        }
        let step = isPlain ? (path.isEmpty ? "" : ".") + member.key : "[\(quoted)]"
        collect(member.value, path + step, &found)
      }
    default: break
    }
  }
}
