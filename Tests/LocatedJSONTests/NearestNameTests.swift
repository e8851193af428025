import LocatedJSON
import Testing

/// Which misspelling still points at a name.
struct NearestNameTests {
  private static let names = ["virksomhedspraktik", "loentilskud", "nytteindsats", "smaajob", "A"]

  @Test(arguments: [
    ("virksomhedspraktk", "virksomhedspraktik"), ("løntilskud", "loentilskud"),
    ("LOENTILSKUD", "loentilskud"), ("smajaob", "smaajob"), ("nytteindsatser", "nytteindsats"),
    ("a", "A"),
  ])
  func slips(name: String, expected: String) {
    #expect(NearestName.find(name, among: Self.names) == expected)
  }

  @Test(arguments: ["", "fleksjob", "B", "xyz", String(repeating: "virksomhedspraktik", count: 20)])
  func strangers(name: String) {
    #expect(NearestName.find(name, among: Self.names) == nil)
  }

  @Test func theFirstOfEqualsWins() {
    #expect(NearestName.find("name-1", among: ["name-2", "name-3"]) == "name-2")
  }
}
