import JobCentre
import Matching
import TestSupport
import Testing

/// Who may have which offer at which employer (LAB §§ 57, 66, 82; TG and OT rows), cell by cell.
struct OfferMatrixTests {
  /// `+` at any employer, `o` at a public one only, `.` not at all, `?` not before it is known which
  /// part of the group; with every approval given.
  private static let table = """
    group                            job     small     flex   apprentice   adult   praktik  subsidy   useful
    unemploymentInsured               +        +        .        +        +        +        +        o
    jobReadyCashBenefit               +        +        .        +        +        +        +        o
    activityReadyCashBenefit          +        +        .        +        +        +        +        o
    educationReady                    +        +        .        +        +        +        +        o
    educationReady/obviously          +        +        .        +        +        +        .        o
    activityReadyEducationBenefit     +        +        .        +        +        +        +        o
    sickPay                           ?        ?        ?        ?        ?        ?        ?        ?
    sickPay/category1                 .        .        .        .        .        .        .        .
    sickPay/category2                 +        .        .        .        .        +        +        .
    sickPay/category3                 .        .        .        .        .        +        +        .
    sickPay/employed                  .        .        .        .        .        .        .        .
    jobClarification                  .        +        .        .        .        +        +        .
    jobClarification/employed         .        .        .        .        .        .        .        .
    resourceProgramme                 +        +        .        .        .        +        +        .
    flexJobEligible                   +        +        +        .        .        +        .        .
    rehabilitation                    +        +        .        +        +        +        +        .
    disabilityPensioner               +        +        .        .        .        +        +        .
    selfSupporting                    +        +        .        +        +        +        +        .
    selfSupporting/jobReady           +        +        .        +        +        +        +        .
    selfSupporting/notJobReady        +        +        .        +        +        +        +        .
    under18                           .        .        .        +        .        +        .        .
    """

  private static let offers: [OfferType] = [
    "ordinaertJob", "smaajob", "fleksjob", "laereplads", "voksenlaerling", "virksomhedspraktik",
    "loentilskud",
    "nytteindsats",
  ]

  /// A group, a part of it, and what each offer's cell says.
  struct Row: CustomTestStringConvertible, Sendable {
    let group: TargetGroup
    let subgroup: Subgroup?
    let cells: [Substring]

    init(_ line: Substring) {
      let words = line.split(separator: " ")
      let names = words[0].split(separator: "/").map(String.init)
      group = TargetGroup(known: names[0])
      subgroup = names.count > 1 ? Subgroup(known: names[1]) : nil
      cells = Array(words.dropFirst())
    }

    var testDescription: String { "\(group)\(subgroup.map { "/\($0)" } ?? "")" }
  }

  static let rows = table.split(separator: "\n").dropFirst().map(Row.init)

  @Test func theTableHasEveryGroupAndOffer() throws {
    let book = try TinyRegion.fitting().book
    #expect(Set(book.offerTypes.map(\.code)) == Set(Self.offers))
    #expect(
      Self.rows.map(\.testDescription).sorted()
        == book.targetGroups.flatMap { group in
          ["\(group.code)"] + group.subgroups.map { "\(group.code)/\($0)" }
        }.sorted())
  }

  @Test(arguments: rows)
  func row(row: Row) throws {
    try #require(row.cells.count == Self.offers.count)
    for (offer, cell) in zip(Self.offers, row.cells) {
      for sector in Company.Sector.allCases {
        var region = try TinyRegion.fitting(offer)
        region.citizen.targetGroup = row.group
        region.citizen.subgroup = row.subgroup
        region.company.sector = sector
        region.approveEverything()
        switch (cell, sector) {
        case ("+", _), ("o", .public): try region.expectPlaced()
        case ("o", _): try region.expectClosed([.employerSector])
        case ("?", _):
          let plan = try region.plan()
          #expect(plan.incomplete.map(\.missing) == [[.subgroupNeeded(row.group)]])
        default: try region.expectClosed([.offerType])
        }
      }
    }
  }

  /// Which approvals each offer asks of a group; of all others none.
  private static let approvals: [(Row, OfferType, [ApprovalKind])] = [
    ("sickPay/category2", "ordinaertJob", ["sickPayAgreement"]),
    ("sickPay/category2", "virksomhedspraktik", ["praktik57", "sickPayAgreement"]),
    ("sickPay/category2", "loentilskud", ["sickPayAgreement"]),
    ("sickPay/category3", "virksomhedspraktik", ["praktik57", "rehabilitationPlan"]),
    ("sickPay/category3", "loentilskud", ["rehabilitationPlan"]),
    ("jobClarification", "virksomhedspraktik", ["praktik57", "rehabilitationPlan"]),
    ("jobClarification", "loentilskud", ["rehabilitationPlan"]),
    ("resourceProgramme", "virksomhedspraktik", ["praktik57", "rehabilitationPlan"]),
    ("resourceProgramme", "loentilskud", ["rehabilitationPlan"]),
    ("rehabilitation", "virksomhedspraktik", ["praktik57", "rehabilitationPlan"]),
    ("rehabilitation", "loentilskud", ["rehabilitationPlan"]),
    ("unemploymentInsured", "nytteindsats", ["availabilityTest"]),
  ].map { (Row($0.0), $0.1, $0.2) }

  private static func asked(_ row: Row, _ offer: OfferType) -> [ApprovalKind] {
    let special = approvals.first {
      $0.0.testDescription == row.testDescription && $0.1 == offer
    }
    return special?.2 ?? (offer == "virksomhedspraktik" ? ["praktik57"] : [])
  }

  @Test(arguments: rows)
  func approvalsOfRow(row: Row) throws {
    for (offer, cell) in zip(Self.offers, row.cells) where cell != "." && cell != "?" {
      let asked = Self.asked(row, offer)
      var region = try TinyRegion.fitting(offer)
      region.citizen.targetGroup = row.group
      region.citizen.subgroup = row.subgroup
      region.company.sector = .public
      let decided = region.date
      let given = asked.map { Approval(kind: $0, decided: decided) }
      region.citizen.approvals = given
      try region.expectPlaced()
      for missing in given.indices {
        region.citizen.approvals = given
        region.citizen.approvals.remove(at: missing)
        try region.expectClosed([.approval])
      }
    }
  }
}
