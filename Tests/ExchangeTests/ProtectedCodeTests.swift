import Exchange
import JobCentre
import LocatedJSON
import TestSupport
import Testing

/// What the rule books protect cannot be carried by any field of a citizen.
struct ProtectedCodeTests {
  /// A field that holds a code, how it is written with one in the second citizen's record, and where
  /// the fault then is.
  struct Field: CustomTestStringConvertible, Sendable {
    let path: String
    let old: String
    let write: @Sendable (String) -> String

    var testDescription: String { path }
  }

  private static let start = "\"benefitStart\":\"2020-02-03\""

  /// A field that the record does not have yet.
  private static func added(
    _ path: String, _ write: @escaping @Sendable (String) -> String
  ) -> Field {
    Field(path: path, old: start) { "\(start),\(write($0))" }
  }

  static let fields = [
    added("policyFlags[0]") { "\"policyFlags\":[\"\($0)\"]" },
    added("policyFlags[1]") { "\"policyFlags\":[\"provider\",\"\($0)\"]" },
    added("subgroup") { "\"subgroup\":\"\($0)\"" },
    added("functionalLimits[0]") { "\"functionalLimits\":[\"\($0)\"]" },
    added("nextPurpose") { "\"nextPurpose\":\"\($0)\"" },
    added("approvals[0].kind") {
      "\"approvals\":[{\"kind\":\"\($0)\",\"decided\":\"2020-10-01\"}]"
    },
    added("history[0].type") {
      "\"history\":[{\"type\":\"\($0)\",\"start\":\"2020-10-01\"}]"
    },
    Field(path: "benefit", old: "\"benefit\":\"kontanthjaelp\",\(start)") {
      "\"benefit\":\"\($0)\",\(start)"
    },
    Field(
      path: "targetGroup",
      old: "\"targetGroup\":\"jobReadyCashBenefit\",\n     \"benefit\":\"kontanthjaelp\",\(start)"
    ) { "\"targetGroup\":\"\($0)\",\n     \"benefit\":\"kontanthjaelp\",\(start)" },
  ]

  private static func faults(_ sample: SampleFiles) throws -> [Fault] {
    let log = FaultLog()
    let protected = try TinyRegion.library().protectedCodes
    let region = RegionFiles.read(sample.files, protected: protected, log)
    #expect((region == nil) == !log.isEmpty)
    return log.sorted
  }

  @Test func theRecordsWithoutOneAreRead() throws {
    #expect(try Self.faults(SampleFiles()).isEmpty)
  }

  @Test func allBooksTogetherProtectWhatMustReachNoScore() throws {
    let codes = try TinyRegion.library().protectedCodes
    #expect(
      codes.isSuperset(of: [
        "vulnerableYouth", "availabilityDoubt", "refugeeOrFamilyReunified", "affectedBy225HourRule",
        "nonWesternOrigin", "personWithDisability", "integrationBenefit", "complexBarriers",
        "workDuty", "benefitLevel",
      ]))
  }

  /// The fault names the field, and neither the code nor what it is.
  @Test(arguments: fields)
  func aProtectedCodeIsRefusedWhereItStands(field: Field) throws {
    for code in try TinyRegion.library().protectedCodes.sorted() {
      var sample = SampleFiles()
      sample.replace(.citizens, field.old, field.write(code))
      let faults = try Self.faults(sample)
      #expect(faults.count == 1, "\(code): \(faults)")
      let fault = try #require(faults.first)
      #expect(fault.path == "citizens[1].\(field.path)")
      #expect(fault.line == sample.line(of: "\"\(code)\""), "\(fault)")
      #expect(fault.suggestion == "it is to be removed")
      #expect(!fault.description.contains(code), "\(fault)")
    }
  }

  /// No code is refused for what it is near: another one in its place is read.
  @Test(arguments: fields)
  func anyOtherCodeIsRead(field: Field) throws {
    var sample = SampleFiles()
    sample.replace(.citizens, field.old, field.write("somethingElse"))
    #expect(try Self.faults(sample).isEmpty)
  }

  /// And none can come in as a field of its own.
  @Test func aProtectedFieldIsUnknown() throws {
    for code in try TinyRegion.library().protectedCodes.sorted() {
      var sample = SampleFiles()
      sample.replace(.citizens, Self.start, "\(Self.start),\"\(code)\":true")
      let faults = try Self.faults(sample)
      #expect(faults.map(\.path) == ["citizens[1].\(code)"])
      #expect(faults.first?.rule == "is not a known field")
    }
  }
}

extension SampleFiles {
  /// The line of the citizens' file, counted from 1, in which a text stands.
  fileprivate func line(of text: String) -> Int? {
    let citizens = files.first { $0.kind == .citizens }
    let lines = String(decoding: citizens?.bytes ?? [], as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    return lines.firstIndex { $0.contains(text) }.map { $0 + 1 }
  }
}
