import JobCentre
import ReferenceData
import TestSupport
import Testing

/// The books carried in the program: which is in force when, and what each says at its own points.
struct RuleLibraryTests {
  @Test func theCarriedBooksAreNine() throws {
    let library = try Books.library()
    #expect(
      library.books.map(\.id) == [
        "R2011", "R2015", "R2016", "R2020", "R2024", "R2025", "R2026a", "R2026b", "R2027",
      ])
    #expect(library.books.filter(\.isDraft).map(\.id) == ["R2027"])
    #expect(Set(library.overlays.compactMap { $0.overlay?.municipality.text }) == ["151", "573"])
  }

  @Test(
    arguments: [
      ("2010-12-31", nil), ("2011-01-01", "R2011"), ("2014-12-31", "R2011"),
      ("2015-01-01", "R2015"), ("2016-03-31", "R2015"), ("2016-04-01", "R2016"),
      ("2019-12-31", "R2016"), ("2020-01-01", "R2020"), ("2023-12-31", "R2020"),
      ("2024-01-01", "R2024"), ("2024-12-31", "R2024"), ("2025-01-01", "R2025"),
      ("2026-01-31", "R2025"), ("2026-02-01", "R2026a"), ("2026-06-30", "R2026a"),
      ("2026-07-01", "R2026b"), ("2027-01-01", "R2026b"),
    ] as [(String, String?)])
  func inForce(day: String, expected: String?) throws {
    let day = try #require(Day(day))
    let library = try Books.library()
    #expect(library.rules(on: day)?.book.id == expected)
    let timeline = try #require(library.timeline())
    if let expected { #expect(timeline.book(on: day).id == expected) }
  }

  @Test func aDraftIsChosenOnlyWhenAskedFor() throws {
    let library = try Books.library()
    let eve: Day = "2026-12-31"
    #expect(library.rules(on: eve, drafts: true)?.book.id == "R2026b")
    #expect(library.rules(on: eve + 1, drafts: true)?.book.id == "R2027")
    #expect(library.rules(on: eve + 1, drafts: false)?.book.id == "R2026b")
    #expect(library.timeline(drafts: true)?.book(on: eve + 1).id == "R2027")
  }

  @Test func everyBookHasEverySourceAndGate() throws {
    for id in try Books.library().books.map(\.id) {
      let book = try Books.book(id)
      #expect(book.gates.map(\.gate) == Gate.allCases, "\(id)")
      #expect(book.weeklyMaximum.minutes == 37 * 60, "\(id)")
      #expect(book.protected.count == 10, "\(id)")
    }
  }

  @Test func targetGroupsOfEachBook() throws {
    #expect(try Books.book("R2011").targetGroups.count == 10)
    #expect(try Books.book("R2016").targetGroups.count == 13)
    #expect(try Books.book("R2026b").targetGroups.count == 13)
    #expect(try Books.book("R2027").targetGroups.count == 5)
  }

  /// Every group of 2020 is some group of every other book.
  @Test func noCitizenOf2020IsWithoutAGroupElsewhere() throws {
    let groups = try Books.r2020().targetGroups.map(\.code)
    for id in try Books.library().books.map(\.id) {
      let book = try Books.book(id)
      for group in groups { #expect(book.group(of: group) != nil, "\(group) in \(id)") }
    }
    let old = try Books.book("R2011")
    #expect(old.group(of: TargetGroup(known: "jobReadyCashBenefit"))?.code.text == "match1")
    #expect(old.group(of: TargetGroup(known: "resourceProgramme"))?.code.text == "match2")
    #expect(old.group(of: TargetGroup(known: "nobody")) == nil)
  }

  @Test func nytteindsatsIsFreeOfRatioAndLimitFrom2025() throws {
    for (id, isFree) in [("R2024", false), ("R2025", true), ("R2026b", true)] {
      let book = try Books.book(id)
      let type = try #require(book.offerTypes.first { $0.code.text == "nytteindsats" })
      #expect(type.countsInRatio == !isFree, "\(id)")
      #expect(book.durations.contains { $0.offer.text == "nytteindsats" } == !isFree, "\(id)")
    }
  }

  /// Two benefits of 2014 to 2017 (TG-02), known to the books of those years and to no other.
  @Test func benefitsThatCameAndWent() throws {
    for (id, codes) in [
      ("R2011", ["arbejdsmarkedsydelse"]),
      ("R2015", ["arbejdsmarkedsydelse", "kontantydelse"]),
      ("R2016", ["arbejdsmarkedsydelse", "kontantydelse"]), ("R2020", []), ("R2026b", []),
    ] as [(String, [String])] {
      let known = try Set(Books.book(id).benefits.map(\.code))
      #expect(known.intersection(["arbejdsmarkedsydelse", "kontantydelse"]) == Set(codes), "\(id)")
    }
  }

  /// Ballerup's plan of 2017 (QF-07, QF-08), in that year alone.
  @Test func theTargetsOf2017() throws {
    let library = try Books.library()
    func targets(_ day: Day) throws -> [RuleBook.TargetRule] {
      let rules = try #require(library.rules(on: day, in: MunicipalityCode(known: "151")))
      return try #require(RuleBook(rules)).targets
    }
    let targets2017 = try targets("2017-06-01")
    #expect(targets2017.map(\.id) == ["running", "companyShare"])
    #expect(
      targets2017.map(\.minimum) == [380, 45] && targets2017.map(\.isShare) == [false, true])
    #expect(targets2017.allSatisfy { $0.year == 2017 })
    #expect(try targets("2016-12-31").isEmpty)
    #expect(try targets("2018-01-01").allSatisfy { $0.year == 2018 })
  }

  @Test func overlaysHoldInTheirMunicipalityAndTime() throws {
    let library = try Books.library()
    let ballerup = MunicipalityCode(known: "151")
    let albertslund = MunicipalityCode(known: "165")
    func points(_ day: String, _ municipality: MunicipalityCode?) throws -> Int? {
      let day = try #require(Day(day))
      return library.rules(on: day, in: municipality).flatMap(RuleBook.init)?
        .priority.privatePoints
    }
    #expect(try points("2017-12-31", ballerup) == 40)
    #expect(try points("2018-01-01", ballerup) == 80)
    #expect(try points("2018-12-31", ballerup) == 80)
    #expect(try points("2019-01-01", ballerup) == 40)
    #expect(try points("2018-06-01", albertslund) == 40)
    #expect(try points("2018-06-01", nil) == 40)
    let day: Day = "2018-06-01"
    let rules = try #require(library.rules(on: day, in: ballerup))
    #expect(RuleBook(rules)?.edition == "R2016-1 + ballerup-2018-3")
    #expect(rules.overlays.map(\.id) == ["ballerup-2018"])
  }

  /// Which circumstances weigh anything is a municipality's decision; the codes are known to all.
  @Test(
    arguments: [
      ("2014-12-31", 0), ("2015-01-01", 90), ("2016-12-31", 90), ("2017-01-01", 60),
      ("2017-12-31", 60), ("2018-01-01", 0), ("2026-12-31", 0),
    ])
  func policyFlagsWeighWhatIsDecided(day: String, weights: Int) throws {
    let library = try Books.library()
    let day = try #require(Day(day))
    for municipality in ["151", "165", nil] as [MunicipalityCode?] {
      let resolved = try #require(library.rules(on: day, in: municipality).flatMap(RuleBook.init))
      let timeline = try #require(library.timeline(in: municipality)).book(on: day)
      for book in [resolved, timeline] {
        #expect(book.policyFlags.count == 5)
        #expect(
          book.policyFlags.reduce(0) { $0 + $1.weight } == (municipality == "151" ? weights : 0))
      }
    }
  }

  /// What nobody has read is marked wherever a book says it, also what it takes over from another.
  @Test(arguments: ["R2011", "R2027"]) func unreadLawSaysOfNothingThatItIsVerified(
    id: String
  ) throws {
    let library = try Books.library()
    let book = try #require(library.books.first { $0.id == id })
    let rules = try #require(library.rules(of: book))
    let law = rules.entries.filter { $0.rule is any SourcedRule }
    #expect(law.count > 40)
    for entry in law { #expect(!entry.rule.isVerified, "\(entry.key)") }
    let other = try #require(library.books.first { $0.id == "R2026b" }.flatMap(library.rules(of:)))
    #expect(other.entries.contains { $0.rule is any SourcedRule && $0.rule.isVerified })
  }
}
