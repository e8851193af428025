import JobCentre
import ReferenceData
import Testing

/// The books carried in the program, and which of them is in force.
struct RuleBookTests {
  @Test func theCarriedBooksHaveNoFaults() throws {
    let books = try RuleBook.all(in: .embedded)
    #expect(books.map(\.id).contains("R2020"))
    for (earlier, later) in zip(books, books.dropFirst()) {
      #expect(earlier.validFrom < later.validFrom)
      let last = try #require(earlier.validTo, "\(earlier.id) stays open before \(later.id).")
      #expect(last < later.validFrom)
    }
  }

  @Test func r2020SaysWhatTheActSays() throws {
    let book = try Books.r2020()
    #expect(book.validFrom.description == "2020-01-01")
    #expect(book.targetGroups.count == 13)
    #expect(book.targetGroups.filter { $0.distance == .near }.count == 4)
    #expect(book.maximumWeeklyMinutes == 37 * 60)
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

  private static func book(_ id: String, _ from: String, _ to: String?) throws -> RuleBook {
    var book = try Books.r2020()
    book.id = id
    book.validFrom = try #require(Day(from))
    book.validTo = to.flatMap { Day($0) }
    return book
  }

  @Test(
    arguments: [
      ("2019-12-31", nil), ("2020-01-01", "first"), ("2020-11-23", "first"),
      ("2020-12-31", "first"), ("2021-01-01", "second"), ("2021-06-30", "second"),
      ("2021-07-01", nil), ("2021-07-31", nil), ("2021-08-01", "third"), ("2199-12-31", "third"),
    ] as [(String, String?)])
  func inForce(day: String, expected: String?) throws {
    let books = try [
      Self.book("first", "2020-01-01", "2020-12-31"),
      Self.book("second", "2021-01-01", "2021-06-30"),
      Self.book("third", "2021-08-01", nil),
    ]
    let day = try #require(Day(day))
    #expect(RuleBook.inForce(on: day, among: books)?.id == expected)
    #expect(RuleBook.inForce(on: day, among: []) == nil)
  }
}
