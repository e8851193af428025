import ReferenceData
import Testing

/// `industries/db07.json`: industries of the sectors and the occupations typical of them.
@Suite struct IndustryTests {
  private let industries: [IndustryDocument.Industry]

  init() throws {
    industries = try document(IndustryDocument.self, at: "industries/db07.json").industries
  }

  @Test func codesAreSixDigitsInAscendingOrder() {
    expectAscending(industries.map(\.code))
    for industry in industries {
      #expect(industry.code.wholeMatch(of: /[0-9]{6}/) != nil, "\(industry.code)")
      #expect(!industry.title.isEmpty, "\(industry.code)")
    }
  }

  /// The sections of DB07, like those of NACE, follow from the first two digits of the code.
  @Test func theSectionFollowsFromTheCode() throws {
    let sections: [(ClosedRange<Int>, String)] = [
      (1...3, "A"), (5...9, "B"), (10...33, "C"), (35...35, "D"), (36...39, "E"),
      (41...43, "F"), (45...47, "G"), (49...53, "H"), (55...56, "I"), (58...63, "J"),
      (64...66, "K"), (68...68, "L"), (69...75, "M"), (77...82, "N"), (84...84, "O"),
      (85...85, "P"), (86...88, "Q"), (90...93, "R"), (94...96, "S"),
    ]
    for industry in industries {
      let division = try #require(Int(industry.code.prefix(2)))
      let section = sections.first { $0.0.contains(division) }?.1
      #expect(industry.section == section, "\(industry.code)")
    }
  }

  @Test func occupationsAreKnownUnitGroups() throws {
    let known = try knownUnitGroups()
    for industry in industries {
      #expect(!industry.occupations.isEmpty, "\(industry.code)")
      #expect(known.isSuperset(of: industry.occupations), "\(industry.code)")
      expectAscending(industry.occupations)
    }
  }

  @Test func everyOccupationThatAsksForACompetenceOftenIsFoundInSomeIndustry() throws {
    let competences = try document(CompetenceDocument.self, at: "competences/competences.json")
    let asked = Dictionary(
      grouping: competences.competences.flatMap(\.occupations), by: \.self)
    let offered = Set(industries.flatMap(\.occupations))
    for (occupation, uses) in asked where uses.count >= 6 {
      #expect(offered.contains(occupation), "no industry has unit group \(occupation)")
    }
  }
}
