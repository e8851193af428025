import JobCentre
import Testing

/// The grammars of ids and codes.
struct IdentifierTests {
  private static let digits = "0101" + "901234"

  @Test(arguments: ["B-7F3K2Q", "ABCD", "A123", "7-7-A", "ABCDEFGHIJKLMNOPQRSTUVWX"])
  func citizenIDs(text: String) {
    #expect(CitizenID(text)?.text == text)
  }

  @Test(arguments: [
    "", "ABC", "ABCDEFGHIJKLMNOPQRSTUVWXY", "b-7f3k2q", "1234", "12-34", "B 7F3K", "B_7F3K",
    "BØ-123", "B-" + digits, digits,
  ])
  func noCitizenID(text: String) {
    #expect(CitizenID(text) == nil)
  }

  @Test(arguments: ["J-1", "a.b", "6F9619FF-8B86-D011-B42D-00CF4FC964FF", "1a2"])
  func openingIDs(text: String) {
    #expect(OpeningID(text)?.text == text)
  }

  @Test(arguments: [
    "", "J1", "123", "1-2.3", "J/1", "J 1", "Jæ1", String(repeating: "J", count: 65),
  ])
  func noOpeningID(text: String) {
    #expect(OpeningID(text) == nil)
  }

  @Test(arguments: ["SB-12", "VK-04", "A-1", "ABCD-123456"])
  func staffIDs(text: String) {
    #expect(StaffID(text)?.text == text)
  }

  @Test(arguments: [
    "", "SB12", "SB-", "-12", "sb-12", "SB-1234567", "ABCDE-1", "SB-1-2", "SB-1a", "S1-12", "ÆB-1",
  ])
  func noStaffID(text: String) {
    #expect(StaffID(text) == nil)
  }

  @Test(arguments: [
    ("165", true), ("0165", false), ("16", false), ("16a", false), ("", false),
  ])
  func municipalities(text: String, isOne: Bool) {
    #expect((MunicipalityCode(text) != nil) == isOne)
  }

  @Test(arguments: [
    ("9", true), ("93", true), ("933", true), ("9334", true), ("93340", false), ("933400", true),
    ("9334000", false), ("", false), ("93.3", false),
  ])
  func occupations(text: String, isOne: Bool) {
    #expect((OccupationCode(text) != nil) == isOne)
  }

  @Test(arguments: [
    ("4", false), ("47", true), ("4711", true), ("471110", true), ("4711100", false),
    ("47.11", false),
  ])
  func industries(text: String, isOne: Bool) {
    #expect((IndustryCode(text) != nil) == isOne)
  }

  @Test(arguments: [
    ("jobReadyCashBenefit", true), ("gaffeltruck-b", true), ("a", true), ("A1-", true),
    (String(repeating: "a", count: 48), true), (String(repeating: "a", count: 49), false),
    ("", false), ("1a", false), ("-a", false), ("a b", false), ("løntilskud", false),
    ("a_b", false),
  ])
  func codes(text: String, isOne: Bool) {
    #expect((TargetGroup(text) != nil) == isOne)
    #expect((CompetenceCode(text) != nil) == isOne)
  }

  /// Small letters after capitals, a prefix before what it begins.
  @Test func orderIsThatOfTheBytes() {
    let sorted = ["A-2", "a.1", "A-10", "A-1", "B-1"].compactMap(OpeningID.init).sorted()
    #expect(sorted.map(\.text) == ["A-1", "A-10", "A-2", "B-1", "a.1"])
  }
}
