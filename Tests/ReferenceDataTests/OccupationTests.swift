import ReferenceData
import Testing

/// `occupations/disco08.json`: the DISCO-08 groups of one to four digits.
@Suite struct OccupationTests {
  private let groups: [OccupationDocument.Group]

  init() throws {
    groups = try document(OccupationDocument.self, at: "occupations/disco08.json").groups
  }

  @Test func everyLevelOfTheClassificationIsComplete() {
    let counts = Dictionary(grouping: groups, by: \.code.count).mapValues(\.count)
    #expect(counts == [1: 10, 2: 43, 3: 130, 4: 436])
  }

  @Test func codesAreDigitsInAscendingOrder() {
    expectAscending(groups.map(\.code))
    for group in groups {
      #expect(group.code.allSatisfy { ("0"..."9").contains($0) }, "\(group.code)")
    }
  }

  @Test func everyGroupHasItsParent() {
    let codes = Set(groups.map(\.code))
    for group in groups where group.code.count > 1 {
      #expect(codes.contains(String(group.code.dropLast())), "\(group.code) has no parent")
    }
  }

  @Test func titlesAreTidy() {
    for group in groups {
      #expect(group.title.isTidyTitle, "\(group.code) '\(group.title)'")
      #expect(group.title.first?.isUppercase == true, "\(group.code) '\(group.title)'")
    }
  }

  @Test func everydayTitlesAreTidyDistinctAndOfUnitGroups() {
    let named = groups.filter { $0.short != nil }
    for group in named {
      #expect(group.code.count == 4, "\(group.code)")
      #expect(group.short?.isTidyTitle == true, "\(group.code)")
    }
    #expect(Set(named.map(\.short)).count == named.count)
  }
}

extension String {
  /// Whether a title stands on one line, without space at its ends or a closing full stop.
  var isTidyTitle: Bool {
    !isEmpty && !contains(where: \.isNewline) && !contains("  ") && last != "."
      && first?.isWhitespace == false && last?.isWhitespace == false
  }
}
