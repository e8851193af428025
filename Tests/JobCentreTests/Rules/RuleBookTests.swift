import JobCentre
import ReferenceData
import Testing

/// What the book of 2020 says.
struct RuleBookTests {
  @Test func r2020SaysWhatTheActSays() throws {
    let book = try Books.r2020()
    #expect(book.validFrom.description == "2020-01-01")
    #expect(book.targetGroups.count == 13)
    #expect(book.targetGroups.filter { $0.distance == .near }.count == 4)
    #expect(book.weeklyMaximum.minutes == 37 * 60)
    #expect(book.ratio.fullTimeMinutes == 37 * 60)
    #expect(book.gates.map(\.gate) == Gate.allCases)
    #expect(book.offerTypes.filter(\.countsInRatio).count == 3)
    #expect(book.offerTypes.filter(\.needsPurpose).map(\.code.text) == ["virksomhedspraktik"])
    let unread = book.matrix.filter { !$0.isVerified }
    #expect(!unread.isEmpty && unread.count < book.matrix.count)
  }

  @Test func noGateOfHealthOrHomeMayBeAsked() throws {
    let never: Set<Gate> = [
      .functionalLimits, .childcare, .transport, .decision, .readiness, .approval,
    ]
    for rule in try Books.r2020().gates where never.contains(rule.gate) {
      #expect(rule.fix == nil, "\(rule.gate)")
    }
    #expect(Set(Gate.allCases.filter { !$0.mayBeAsked }) == never)
  }
}
