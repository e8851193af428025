import JobCentre

/// Who may have which offer where, looked up by row (group and part of group) and column (type).
struct OfferMatrix {
  /// What the book says of one row, one column and one kind of employer.
  struct Cell {
    /// The offer is given to the group at some kind of employer.
    var isOffered = false
    /// It is given at this kind of employer.
    var isOfferedHere = false
    /// What must be fulfilled; several entries are alternatives.
    var ways: [Way] = []
  }

  /// One way to an offer.
  struct Way {
    /// For those sick-listed from these groups; empty for all.
    let listedFrom: [TargetGroup]
    /// For these bands of age; empty for all.
    let ageBands: [AgeBand]
    /// With all of these approvals.
    let approvals: [ApprovalKind]
    /// Whether the source of the rule has been read.
    let isVerified: Bool

    /// Whether the way is open to somebody of this age and past.
    func isFor(_ citizen: Citizen) -> Bool {
      isFor(age: citizen.ageBand, sickListedFrom: citizen.sickListedFrom?.targetGroup)
    }

    /// The same by what is asked of the citizen.
    func isFor(age: AgeBand, sickListedFrom earlier: TargetGroup?) -> Bool {
      (ageBands.isEmpty || ageBands.contains(age))
        && (listedFrom.isEmpty || earlier.map(listedFrom.contains) ?? false)
    }
  }

  private let book: RuleBook
  private let columns: [OfferType: Int]
  private var cells: [Cell]
  /// The groups with their parts, by row.
  let groupRows: [GroupRow]

  /// A group and a part of it.
  struct GroupRow: Hashable {
    let group: TargetGroup
    let subgroup: Subgroup?
    let distance: RuleBook.TargetGroupRule.Distance
  }

  /// Reads the matrix of a book.
  init(book: RuleBook) {
    self.book = book
    groupRows = book.targetGroups.flatMap { rule in
      [GroupRow(group: rule.code, subgroup: nil, distance: rule.distance)]
        + rule.subgroups.map {
          GroupRow(
            group: rule.code, subgroup: $0,
            distance: rule.farSubgroups.contains($0) ? .far : rule.distance)
        }
    }
    columns = Dictionary(
      uniqueKeysWithValues: book.offerTypes.enumerated().map { ($1.code, $0) })
    cells = []
    for row in groupRows {
      for type in book.offerTypes {
        let rules = book.matrix.filter { $0.holds(for: row, type: type.code) }
        for sector in Company.Sector.allCases {
          let here = rules.filter { $0.sectors.contains(sector) }
          cells.append(
            Cell(
              isOffered: !rules.isEmpty, isOfferedHere: !here.isEmpty,
              ways: here.map {
                Way(
                  listedFrom: $0.listedFrom, ageBands: $0.ageBands, approvals: $0.approvals,
                  isVerified: $0.isVerified)
              }))
        }
      }
    }
  }

  /// The row of a citizen; `nil` when the book does not know the group, or has no such part of it.
  func row(of citizen: Citizen) -> Int? {
    guard let group = book.group(of: citizen.targetGroup) else { return nil }
    let subgroup = group.code == citizen.targetGroup ? citizen.subgroup : nil
    return groupRows.firstIndex { $0.group == group.code && $0.subgroup == subgroup }
  }

  /// The column of a type; `nil` when the book does not know it.
  func column(of type: OfferType) -> Int? { columns[type] }

  /// What the book says.
  func cell(row: Int, column: Int, sector: Company.Sector) -> Cell {
    let place = sector == .private ? 0 : 1
    return cells[(row * columns.count + column) * Company.Sector.allCases.count + place]
  }
}

extension RuleBook.MatrixRule {
  /// Whether the rule speaks of this row and type.
  fileprivate func holds(for row: OfferMatrix.GroupRow, type: OfferType) -> Bool {
    guard offer == type, groups.contains(row.group) else { return false }
    guard let subgroup = row.subgroup else { return onlySubgroups.isEmpty }
    return (onlySubgroups.isEmpty || onlySubgroups.contains(subgroup))
      && !exceptSubgroups.contains(subgroup)
  }
}
