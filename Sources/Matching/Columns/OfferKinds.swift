import JobCentre

/// The openings of a region by what the rules on offers read of them.
///
/// The gates on offer, employer, approval, purpose, length, prior benefit and net expansion look at
/// few facts. Openings that share them are of one kind, and citizens who share
/// theirs of one class; what the law says of a class and a kind is looked up once.
struct OfferKinds {
  /// What openings of a kind have in common.
  struct Kind: Hashable {
    let statute: Int
    /// Column of the statute's matrix.
    let type: Int
    let sector: Company.Sector
    let purpose: PlacementPurpose?
    /// By row of the matrix.
    let lawfulLength: [Statute.LawfulLength]
    let priorBenefitRules: [Int]
    /// Fewer employees in the last month than on average.
    let isShrinking: Bool

    init(_ opening: OpeningFacts) {
      statute = opening.statute
      type = opening.type
      sector = opening.company.sector
      purpose = opening.record.purpose
      lawfulLength = opening.lawfulLength
      priorBenefitRules = opening.priorBenefitRules
      isShrinking = opening.site.staff.lastMonth < opening.site.staff.average12Months
    }
  }

  /// What citizens of a class have in common.
  struct Class: Hashable {
    /// Row of the matrix, by statute.
    let rows: [Int?]
    /// Group, by statute.
    let groups: [TargetGroup]
    let age: AgeBand
    /// The group sick-listed from.
    let sickListedFrom: TargetGroup?
    let nextPurpose: PlacementPurpose?

    init(_ citizen: CitizenFacts) {
      rows = citizen.standings.map(\.row)
      groups = citizen.standings.map(\.group)
      age = citizen.record.ageBand
      sickListedFrom = citizen.record.sickListedFrom?.targetGroup
      nextPurpose = citizen.record.nextPurpose
    }
  }

  /// What the law asks of a citizen of some class for an opening of some kind, where it does not
  /// refuse: days by which it can be told.
  struct Terms: Hashable {
    /// Approvals that must stand when the opening starts; several sets are alternatives.
    let ways: [[ApprovalKind]]
    /// Approvals that the length asks for.
    let extensions: [ApprovalKind]
    let statute: Int
    /// Rules on prior benefit that must be met when the opening starts.
    let priorBenefitRules: [Int]
  }

  /// The kind of each opening, by place.
  let ofOpening: [Int]
  /// The class of each citizen, by place.
  let ofCitizen: [Int]
  let kinds: [Kind]
  let classes: [Class]
  /// The terms that occur.
  let terms: [Terms]
  /// Which of them hold, by class and kind; −1 where the law refuses.
  private let table: [Int16]

  /// Sorts the records of a region.
  ///
  /// - Complexity: O(*n*) in the records, and O(classes × kinds).
  init(_ region: CompiledRegion) {
    var kinds = Numbering<Kind>()
    var classes = Numbering<Class>()
    ofOpening = region.openings.map { kinds.number(of: Kind($0)) }
    ofCitizen = region.citizens.map { classes.number(of: Class($0)) }
    var terms = Numbering<Terms>()
    var table: [Int16] = []
    for citizens in classes.values {
      for openings in kinds.values {
        let found = Self.terms(of: citizens, openings, under: region.statutes[openings.statute])
        table.append(found.map { Int16(terms.number(of: $0)) } ?? -1)
      }
    }
    self.kinds = kinds.values
    self.classes = classes.values
    self.terms = terms.values
    self.table = table
  }

  /// The number of the terms of a class and a kind; negative where the law refuses.
  func terms(class citizens: Int32, kind: Int32) -> Int {
    Int(table[Int(citizens) * kinds.count + Int(kind)])
  }

  /// The terms of a class and a kind; `nil` where the law refuses.
  private static func terms(
    of citizens: Class, _ openings: Kind, under statute: Statute
  ) -> Terms? {
    let (closed, terms) = answer(of: citizens, openings, under: statute)
    return closed.isEmpty ? terms : nil
  }

  /// What the law says of a class and a kind: the gates that are closed whatever the days, and the
  /// terms that decide about the rest.
  static func answer(
    of citizens: Class, _ openings: Kind, under statute: Statute
  ) -> (closed: GateSet, terms: Terms) {
    var closed = GateSet()
    let book = statute.book
    let rule = book.offerTypes[openings.type]
    // Where the offer is refused, nobody asks for an approval of it.
    var ways: [[ApprovalKind]] = [[]]
    var extensions: [ApprovalKind] = []
    if let row = citizens.rows[openings.statute] {
      let cell = statute.matrix.cell(row: row, column: openings.type, sector: openings.sector)
      let own = cell.ways.filter {
        $0.isFor(age: citizens.age, sickListedFrom: citizens.sickListedFrom)
      }
      if cell.isOffered && !cell.isOfferedHere {
        closed.insert(.employerSector)
      } else if own.isEmpty {
        closed.insert(.offerType)
      } else {
        ways = own.map(\.approvals)
      }
      switch openings.lawfulLength[row] {
      case .lawful: break
      case .with(let approvals): extensions = approvals
      case .unlawful: closed.insert(.duration)
      }
    } else {
      closed.insert(.offerType)
    }
    if rule.needsPurpose, let wanted = citizens.nextPurpose {
      closed.insert(.purpose, if: openings.purpose != wanted)
    }
    let group = citizens.groups[openings.statute]
    closed.insert(
      .netExpansion,
      if: openings.isShrinking && book.netExpansion.holds(for: rule.code, group: group))
    return (
      closed,
      Terms(
        ways: ways, extensions: extensions, statute: openings.statute,
        priorBenefitRules: openings.priorBenefitRules)
    )
  }
}

/// Gives each value a number, in the order in which values are first met.
struct Numbering<Value: Hashable> {
  private(set) var values: [Value] = []
  private var numbers: [Value: Int] = [:]

  /// The number of a value, which is new when the value is.
  mutating func number(of value: Value) -> Int {
    if let known = numbers[value] { return known }
    numbers[value] = values.count
    values.append(value)
    return values.count - 1
  }
}
