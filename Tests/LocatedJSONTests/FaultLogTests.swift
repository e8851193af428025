import LocatedJSON
import Testing

/// What the log keeps, in which order, and what it must never show.
struct FaultLogTests {
  private static let canary = "CANARY77"

  private static func hidingLog() -> FaultLog {
    FaultLog(redact: { $0.contains("CANARY77") })
  }

  @Test func faultsAreSortedAndKeptOnce() {
    let log = FaultLog()
    let first = Fault(file: "a", line: 2, column: 9, rule: "r")
    let second = Fault(file: "a", line: 10, column: 1, rule: "r")
    let third = Fault(
      file: "b", line: 1, column: 1, path: "p", value: "1", rule: "r", suggestion: "s")
    log.append([third, second])
    log.add(first)
    log.add(third)
    #expect(log.faults == [third, second, first])
    #expect(log.sorted == [first, second, third])
    #expect(log.count == 3 && !log.isEmpty)
    #expect(third.description == "b:1:1: p: 1 r. Maybe s.")
    #expect(Fault(file: "a", rule: "is empty").description == "a:1:1: is empty.")
  }

  @Test(arguments: [
    #"{"id": "CANARY77"}"#, #"{"id": "x CANARY77 y"}"#, #"{"id": "CANARY\u003777"}"#,
    #"{"CANARY77": {"id": 1}}"#, #"{"id": 1, "CANARY77": 1}"#, #"{"idCANARY77": 1}"#,
    #"{"id": CANARY77}"#, #"{CANARY77: 1}"#, #"{"id": 'CANARY77', }"#, #"["CANARY77", 1]"#,
    #"{"id": [1, {"CANARY77": [01, +2, "\x"]}]}"#, #"{"id": CANARY77 CANARY77}"#,
    #"{"id": "CANARY77"#, #"{"id": "say "CANARY77""}"#, #"{"id": 1} CANARY77"#,
  ])
  func hiddenTextsAreNeverShown(text: String) {
    let log = Self.hidingLog()
    if let parsed = JSONText.parse(Array(text.utf8), file: "f.json", log) {
      _ = parsed.root(log).object { fields in
        fields.required("id") { $0.oneOf(["a", "b"]) }
      }
      Self.faultEverything(parsed.root(log))
    }
    #expect(!log.isEmpty)
    for fault in log.faults {
      #expect(!"\(fault)".contains(Self.canary), "\(fault)")
      #expect(fault.file == "f.json")
    }
  }

  private static func faultEverything(_ value: JSONValue) {
    value.fault("is refused", maybe: "it was meant")
    switch value.kind {
    case .array:
      for element in value.elements() { faultEverything(element) }
    case .object:
      for member in value.members() {
        member.name.fault("is refused")
        faultEverything(member.value)
      }
    default: break
    }
  }

  @Test func hiddenKeysKeepTheirPlace() throws {
    let log = Self.hidingLog()
    let bytes = Array(#"{"a": 1, "CANARY77": [{"b": "x"}]}"#.utf8)
    let text = try #require(JSONText.parse(bytes, file: "f.json", log))
    for member in text.root(log).members() where member.key != "a" {
      member.value.elements().first?.members().first?.value.fault("is refused")
    }
    #expect(log.faults.map { $0.description } == ["f.json:1:29: <key 2>[0].b: \"x\" is refused."])
  }

  @Test func tornValuesAreNotShown() {
    // Neither half is hidden by itself.
    let log = FaultLog(redact: { $0.filter { $0 != " " }.contains("012345") })
    _ = JSONText.parse(Array("[012 345]".utf8), file: "f.json", log)
    #expect(log.faults.map { $0.value } == [nil, nil])
  }

  @Test func everyTextOfAFaultIsChecked() {
    let log = Self.hidingLog()
    let canary = Self.canary
    log.add(Fault(file: canary, rule: "r"))
    log.add(Fault(file: "f", path: canary, rule: "r"))
    log.add(Fault(file: "f", value: canary, rule: "r"))
    log.add(Fault(file: "f", rule: "must be after \(canary)"))
    log.add(Fault(file: "f", rule: "r", suggestion: canary))
    log.add(Fault(file: "f", path: "CAN", value: "ARY77", rule: "r"))
    #expect(
      log.faults.map { $0.description } == [
        "(name withheld):1:1: r.", "f:1:1: (path withheld): r.", "f:1:1: r.",
        "f:1:1: breaks a rule whose wording is withheld.", "f:1:1: CAN: ARY77 r.",
      ])
  }

  @Test func pathsAreCheckedAsAWhole() {
    let log = FaultLog(redact: { $0 == "a.b" })
    log.add(Fault(file: "f", path: "a.b", value: "1", rule: "r"))
    log.add(Fault(file: "f", path: "a.c", value: "1", rule: "r"))
    #expect(
      log.faults.map { $0.description } == ["f:1:1: (path withheld): 1 r.", "f:1:1: a.c: 1 r."])
  }

  @Test func damagedTextsShowNothingHidden() {
    for seed in 0..<5_000 as Range<UInt64> {
      var texts = RandomText(seed: seed)
      let pieces = [
        #""CANARY77""#, "CANARY77", #"{"CANARY77": 1}"#, #"{"a": [CANARY77]}"#, "'CANARY77'",
        #""x\"CANARY77""#, "12.CANARY77",
      ]
      let damaged = texts.damaged(Array(texts.spelling(of: texts.document(depth: 2)).utf8))
      let place = Int.random(in: 0...damaged.count, using: &texts.random)
      let bytes = damaged[..<place] + Array(texts.random.pick(pieces).utf8) + damaged[place...]
      let log = Self.hidingLog()
      if let text = JSONText.parse(Array(bytes), file: "f.json", log) {
        Self.faultEverything(text.root(log))
      }
      for fault in log.faults {
        #expect(!"\(fault)".contains(Self.canary), "seed \(seed): \(fault)")
      }
    }
  }
}
