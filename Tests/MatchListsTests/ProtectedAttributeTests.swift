import JobCentre
import MatchLists
import Matching
import TestSupport
import Testing

/// What the law protects decides nothing: a part of it cannot be told to the program at all (the
/// readers' tests), and of the rest either nothing comes of it or only a gate reads it.
struct ProtectedAttributeTests {
  /// The kind and size of a benefit change no byte of plan or papers (PR-51, TG-42).
  @Test(arguments: RandomWeek.books)
  func theBenefitChangesNoByte(book: String) throws {
    let week = try RandomWeek(book: book)
    var proposals = 0
    for seed in 0..<60 as Range<UInt64> {
      let region = week.region(seed: seed)
      let before = try week.files(region)
      var random = SplitMix64(seed: seed)
      var changed = region
      for place in changed.citizens.indices {
        let others = week.book.benefits.map(\.code).filter {
          $0 != region.citizens[place].benefit.text
        }
        let other = try #require(others.randomElement(using: &random))
        changed.citizens[place].benefit = Benefit(known: other)
      }
      #expect(try week.files(changed) == before, "seed \(seed)")
      proposals += try week.plan(region).proposals.count
    }
    #expect(proposals > 20)
  }

  /// Where no rule names an age, the band changes no byte either.
  @Test(arguments: RandomWeek.books)
  func ageChangesNoByteWhereNoRuleNamesIt(book: String) throws {
    let week = try RandomWeek(book: book)
    let rules = AgeRules(week.book)
    var (proposals, kept) = (0, 0)
    for seed in 0..<120 as Range<UInt64> {
      var region = week.region(seed: seed)
      region.decisions = []
      region.openings.removeAll { rules.offers.contains($0.type) }
      let before = try week.files(region)
      var random = SplitMix64(seed: seed)
      var changed = region
      for place in changed.citizens.indices {
        if rules.concernsDeadline(of: changed.citizens[place]) { continue }
        changed.citizens[place].change(.ageBand, using: &random)
        kept += 1
      }
      #expect(try week.files(changed) == before, "seed \(seed)")
      proposals += try week.plan(region).proposals.count
    }
    #expect(proposals > 20 && kept > 100, "\(proposals) proposals, \(kept) citizens changed")
  }

  /// Attributes that only gates read, and age, which deadlines read too.
  enum Attribute: String, CaseIterable, Sendable {
    case ageBand
    case singleProvider
    case lacksQualifyingEducation
    case functionalLimits
    case childcare
    case shifts
    case readiness
    case approvals
    case lastEmployer
  }

  /// A pair that passes before and after the change has the same fit, weight and points; a weight
  /// may follow a duty whose date depends on age (RD-07), by as much as the book says.
  @Test(arguments: RandomWeek.books, Attribute.allCases)
  func gatesReadItAndNothingElseDoes(book: String, attribute: Attribute) throws {
    let week = try RandomWeek(book: book)
    let rules = AgeRules(week.book)
    var pairs = 0
    for seed in 0..<40 as Range<UInt64> {
      let region = week.region(seed: seed)
      let before = try week.plan(region).assessments
      var random = SplitMix64(seed: seed)
      var changed = region
      for place in changed.citizens.indices {
        changed.citizens[place].change(attribute, using: &random)
      }
      for (pair, after) in try week.plan(changed).assessments {
        guard let before = before[pair] else { continue }
        pairs += 1
        expectSame(before, after, "seed \(seed): \(pair)")
        let citizen = try #require(region.citizens.first { $0.id == pair.citizen })
        let mayFollowAge = attribute == .ageBand && rules.concernsDeadline(of: citizen)
        if !mayFollowAge {
          #expect(before.duty == after.duty, "seed \(seed): \(pair)")
          #expect(before.priority == after.priority, "seed \(seed): \(pair)")
        }
        let isBounded = [before, after].allSatisfy {
          $0.priority.weight == week.book.weight(of: $0)
        }
        #expect(isBounded, "seed \(seed): \(pair)")
      }
    }
    #expect(pairs > 20)
  }

  /// Everything but priority, duty and the mark of the rule that gives the offer.
  private func expectSame(_ before: Assessment, _ after: Assessment, _ words: String) {
    #expect(before.fit == after.fit, "\(words)")
    #expect(before.travel == after.travel, "\(words)")
    #expect(before.missing == after.missing, "\(words)")
    #expect(before.weeklyMinutes == after.weeklyMinutes, "\(words)")
    #expect(before.start == after.start && before.end == after.end, "\(words)")
    #expect(before.priority.flags == after.priority.flags, "\(words)")
    #expect(before.priority.waiting == after.priority.waiting, "\(words)")
    #expect(before.priority.points == after.priority.points, "\(words)")
  }
}

/// Which offers and groups a book's rules on age concern.
private struct AgeRules {
  /// Offers with a rule that names an age, or exempts one.
  let offers: Set<OfferType>
  private let groups: Set<TargetGroup>

  init(_ book: RuleBook) {
    offers = Set(book.matrix.filter { !$0.ageBands.isEmpty }.map(\.offer))
      .union(book.priorBenefit.filter { $0.exemptions.contains(.over50) }.map(\.offer))
    let named = book.deadlines.rules.filter { !$0.ageBands.isEmpty }.flatMap(\.groups)
    let covered = book.targetGroups.filter { named.contains($0.code) }.flatMap(\.covers)
    groups = Set(named + covered)
  }

  /// The demands on the group sick-listed from may go on, with its ages (RD-09).
  func concernsDeadline(of citizen: Citizen) -> Bool {
    groups.contains(citizen.targetGroup)
      || citizen.sickListedFrom.map { groups.contains($0.targetGroup) } ?? false
  }
}

extension RuleBook {
  /// The weight that follows from duty, flags and waiting alone.
  fileprivate func weight(of assessment: Assessment) -> Int {
    let flags = policyFlags.filter { assessment.priority.flags.contains($0.code) }
    let sum =
      priority.baseWeight + (assessment.duty == nil ? 0 : priority.dutyWeight)
      + assessment.priority.waiting + flags.reduce(0) { $0 + $1.weight }
    return min(priority.maximumWeight, sum)
  }
}

extension Plan {
  /// What the plan says of every pair it names.
  fileprivate var assessments: [Changes.Pair: Assessment] {
    var all: [Changes.Pair: Assessment] = [:]
    for proposal in proposals { all[proposal.pair] = proposal.assessment }
    for reserve in reserves {
      all[Changes.Pair(citizen: reserve.citizen, opening: reserve.opening)] = reserve.assessment
    }
    for citizen in suggestions {
      for suggestion in citizen.suggestions {
        all[Changes.Pair(citizen: citizen.citizen, opening: suggestion.opening)] =
          suggestion.assessment
      }
    }
    return all
  }
}

extension Citizen {
  /// Sets an attribute to something that is drawn anew.
  fileprivate mutating func change(
    _ attribute: ProtectedAttributeTests.Attribute, using random: inout SplitMix64
  ) {
    switch attribute {
    case .ageBand:
      let others = AgeBand.allCases.filter { $0 != ageBand }
      ageBand = others.randomElement(using: &random) ?? ageBand
    case .singleProvider: isSingleProvider.toggle()
    case .lacksQualifyingEducation: lacksQualifyingEducation.toggle()
    case .functionalLimits:
      functionalLimits = functionalLimits.isEmpty ? ["noHeavyLifting"] : []
    case .childcare: childcareWindow = childcareWindow == nil ? "08:00-15:00" : nil
    case .shifts: shifts = shifts == .all ? .day : .all
    case .readiness: isReadyForCompany = Int.random(in: 0..<4, using: &random) > 0
    case .approvals:
      approvals.removeAll { _ in Int.random(in: 0..<3, using: &random) == 0 }
    case .lastEmployer: lastEmployer = lastEmployer == nil ? "24256790" : nil
    }
  }
}
