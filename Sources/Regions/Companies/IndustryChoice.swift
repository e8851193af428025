import JobCentre

/// Draws industries by sector.
///
/// Sections are weighed after the seed sectors (construction, transport, shop, kitchen, cleaning and
/// green areas, care, office, metal); within a section every industry is as likely.
struct IndustryChoice {
  private let ofPrivate: Choice<Catalogue.Industry>
  private let ofPublic: Choice<Catalogue.Industry>
  private let administration: Catalogue.Industry?

  init(_ catalogue: Catalogue) {
    ofPrivate = Self.choice(of: .private, in: catalogue)
    ofPublic = Self.choice(of: .public, in: catalogue)
    administration = catalogue.industries.first { $0.section == "O" }
  }

  /// An industry found in the sector.
  func draw(_ sector: Company.Sector, _ random: inout SeededRandom) -> Catalogue.Industry {
    (sector == .public ? ofPublic : ofPrivate).draw(&random)
  }

  /// A company's main industry; a municipality's is public administration where there is such.
  func main(
    of kind: CompanyPlan.Kind, _ sector: Company.Sector, _ random: inout SeededRandom
  ) -> Catalogue.Industry {
    let drawn = draw(sector, &random)
    return kind == .municipality ? administration ?? drawn : drawn
  }

  private static func choice(
    of sector: Company.Sector, in catalogue: Catalogue
  ) -> Choice<Catalogue.Industry> {
    let usual = catalogue.industries.filter { $0.sectors.contains(sector) }
    var counts: [String: Int] = [:]
    for industry in usual { counts[industry.section, default: 0] += 1 }
    return Choice(
      usual,
      weights: usual.map { industry in
        1000 * weight(ofSection: industry.section, sector) / (counts[industry.section] ?? 1)
      })
  }

  private static func weight(ofSection section: String, _ sector: Company.Sector) -> Int {
    switch (sector, section) {
    case (.public, "Q"): 50
    case (.public, "P"): 20
    case (.public, "O"): 15
    case (.public, _): 10
    case (.private, "G"): 24
    case (.private, "F"): 15
    case (.private, "N"): 12
    case (.private, "C"), (.private, "H"): 11
    case (.private, "I"): 9
    case (.private, "S"), (.private, "M"): 5
    case (.private, "J"), (.private, "L"), (.private, "Q"): 4
    case (.private, _): 1
    }
  }
}

/// How large companies are, in hundredths of a full-time person.
enum CompanySizes {
  private static let all: Choice<ClosedRange<Int>> = [
    100...499: 560, 500...999: 195, 1000...1999: 120, 2000...4999: 80, 5000...9999: 28,
    10_000...24_999: 13, 25_000...60_000: 4,
  ]
  private static let active: Choice<ClosedRange<Int>> = [
    200...499: 210, 500...999: 260, 1000...1999: 250, 2000...4999: 170, 5000...9999: 65,
    10_000...24_999: 35, 25_000...60_000: 10,
  ]

  /// A class of size; those that work with a job centre are larger.
  static func draw(isActive: Bool, _ random: inout SeededRandom) -> ClosedRange<Int> {
    (isActive ? active : all).draw(&random)
  }
}
