import Exchange
import JobCentre
import LocatedJSON
import Testing

@Suite struct FingerprintTests {
  /// Vectors of RFC 9923 and of the authors' test suite.
  @Test(arguments: [
    ("", "6c62272e-07bb0142-62b82175-6295c58d"),
    ("a", "d228cb69-6f1a8caf-78912b70-4e4a8964"),
    ("foobar", "343e1662-793c64bf-6f0d3597-ba446f18"),
  ])
  func agreesWithKnownVectors(_ text: String, _ expected: String) {
    #expect(Fingerprint(of: text.utf8).description == expected)
  }

  @Test func isTheSameForAnyOrderAndLayout() throws {
    for seed in UInt64(0)..<10 {
      var random = RandomRegion(seed: seed)
      let region = random.region(citizens: 20, companies: 8, openings: 10, decisions: 10)
      let expected = RegionFiles.fingerprint(of: region)
      var generator = SeededGenerator(seed: seed + 1)
      var shuffled = region
      shuffled.citizens.shuffle(using: &generator)
      shuffled.companies.shuffle(using: &generator)
      shuffled.openings.shuffle(using: &generator)
      shuffled.decisions.shuffle(using: &generator)
      for index in shuffled.companies.indices {
        shuffled.companies[index].sites.shuffle(using: &generator)
      }
      #expect(RegionFiles.fingerprint(of: shuffled) == expected, "seed \(seed)")
      for layout in RegionFiles.Layout.allCases {
        let log = FaultLog()
        let read = RegionFiles.read(RegionFiles.files(of: shuffled, layout: layout), log)
        #expect(RegionFiles.fingerprint(of: try #require(read)) == expected, "seed \(seed)")
      }
    }
  }

  @Test func differsAsSoonAsAValueDiffers() {
    var random = RandomRegion(seed: 1)
    let region = random.region(citizens: 3, companies: 3, openings: 3, decisions: 3)
    var seen: Set<Fingerprint> = [RegionFiles.fingerprint(of: region)]
    func expectNew(_ change: (inout Region) -> Void, line: Int = #line) {
      var changed = region
      change(&changed)
      #expect(seen.insert(RegionFiles.fingerprint(of: changed)).inserted, "line \(line)")
    }
    expectNew { $0.citizens[0].hours.wished ^= 1 }
    expectNew { $0.citizens[2].isReadyForCompany.toggle() }
    expectNew { $0.companies[1].sites[0].supportedCentiFTE += 1 }
    expectNew { $0.openings[1].title += "." }
    expectNew { $0.decisions[2].answer = $0.decisions[2].answer == .yes ? .no : .yes }
    expectNew { $0.decisions = [] }
    expectNew { $0.citizens.removeLast() }
  }
}
