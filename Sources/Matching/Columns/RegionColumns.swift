internal import FitKernel
import JobCentre

/// A region laid out for scoring: no object, reference or allocation is met in the loops over pairs.
///
/// The solver's order stays ``RecordOrder``; a *line* is a citizen here and a *lane* an opening, and
/// both know their place there.
///
/// A class, so that whoever looks through pairs holds one reference and not one for each array.
final class RegionColumns: Sendable {
  let citizens: CitizenColumns
  let openings: OpeningColumns
  let kinds: OfferKinds
  let audiences: Audiences
  /// Points of the goal part by rank and digits shared, 4, 3, 2, 1, 0; then with the wished company.
  let goalPoints: [[Int32]]
  let wishedPoints: [[Int32]]
  let rule: fit_rule
  /// A pair below is never proposed.
  let floor: Int32
  /// Whether some type is open to some class: see ``isOpen(_:type:)``.
  private let openTypes: [Bool]
  /// The numbers of the approvals of each of the terms, and those that its length asks for.
  let waysOfTerms: [[[Int]]]
  let extensionsOfTerms: [[Int]]
  let approvalCount: Int
  /// Where each statute's rules on prior benefit begin in a line, and how many a line has.
  let priorBenefitStarts: [Int]
  let priorBenefitCount: Int
  /// The most minutes a week, by statute.
  let weeklyMaximum: [Int32]
  /// Pairs to which somebody has said no.
  let barred: Set<PlacePair>
  /// The records themselves, for what only a few pairs need.
  let region: CompiledRegion
  let assessor: Assessor

  /// A pair by the places of its records in the compiled region.
  struct PlacePair: Hashable {
    let citizen: Int32
    let opening: Int32
  }

  /// Lays out a region as the citizens of one of its homes see it.
  ///
  /// - Complexity: O(*n* log² *n*) in the number of records.
  init(
    _ region: CompiledRegion, assessor: Assessor, book: RuleBook, vocabulary: Vocabulary,
    today: Day, barred: Set<Gatekeeper.Pair>
  ) {
    self.region = region
    self.assessor = assessor
    let kinds = OfferKinds(region)
    audiences = Audiences(region, windows: SourceWindows(book: book, today: today))
    let openings = OpeningColumns(
      region, scorer: FitScorer(book: book, vocabulary: vocabulary), book: book,
      kinds: kinds.ofOpening, audiences: audiences, today: today)
    let approvals = Set(kinds.terms.flatMap { $0.ways.flatMap(\.self) + $0.extensions }).sorted()
    let numbers = Dictionary(uniqueKeysWithValues: approvals.enumerated().map { ($1, $0) })
    citizens = CitizenColumns(
      region,
      CitizenColumns.Context(
        book: book, clock: region.clock, openings: openings, kinds: kinds,
        approvals: approvals, audiences: audiences,
        barred: Set(barred.map(\.citizen)), today: today))
    self.openings = openings
    self.kinds = kinds
    waysOfTerms = kinds.terms.map { $0.ways.map { $0.compactMap { numbers[$0] } } }
    extensionsOfTerms = kinds.terms.map { $0.extensions.compactMap { numbers[$0] } }
    approvalCount = approvals.count
    let rules = region.statutes.map(\.book.priorBenefit.count)
    priorBenefitStarts = rules.indices.map { rules[..<$0].reduce(0, +) }
    priorBenefitCount = rules.reduce(0, +)
    weeklyMaximum = region.statutes.map { Int32($0.book.weeklyMaximum.minutes) }
    let fit = book.fit
    goalPoints = fit.goalScale.map { $0.map { Int32(fit.goal * min(1000, $0) / 1000) } }
    wishedPoints = fit.goalScale.map {
      $0.map { Int32(fit.goal * min(1000, $0 + fit.wishedCompany) / 1000) }
    }
    rule = fit_rule(
      must: UInt32(fit.competences * fit.mustShare),
      nice: UInt32(fit.competences * (1000 - fit.mustShare)), hours: UInt32(fit.hours),
      tolerance: UInt32(fit.hoursTolerance), distance: UInt32(fit.distance),
      words: UInt32(openings.conditions.words))
    floor = Int32(fit.floor)
    self.barred = Set(
      barred.compactMap { pair in
        guard let citizen = region.citizenPlaces[pair.citizen],
          let opening = region.openingPlaces[pair.opening]
        else { return nil }
        return PlacePair(citizen: Int32(citizen), opening: Int32(opening))
      })
    var open = [Bool](repeating: false, count: kinds.classes.count * openings.types.count)
    var kindsOfType = [Set<Int32>](repeating: [], count: openings.types.count)
    for terms in openings.terms where terms.company >= 0 {
      kindsOfType[Int(terms.type)].insert(terms.kind)
    }
    for standing in kinds.classes.indices {
      for type in openings.types.indices {
        open[standing * openings.types.count + type] = kindsOfType[type].contains {
          kinds.terms(class: Int32(standing), kind: $0) >= 0
        }
      }
    }
    openTypes = open
  }

  /// Whether the law gives some opening of a type to citizens of a class.
  func isOpen(_ standing: Int32, type: Int32) -> Bool {
    openTypes[Int(standing) * openings.types.count + Int(type)]
  }
}
