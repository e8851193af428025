import JobCentre

/// Who is shown an opening of which source, and until when (RD-22, SY-17).
///
/// In the first days after publication an opening is its owner's alone, or that of all who share what
/// their recruiting service brings home; then it is everybody's.
struct SourceWindows {
  private let rules: [OpeningSource: RuleBook.SourceRule]
  private let today: Day

  /// The windows of a book on one day.
  init(book: RuleBook, today: Day) {
    rules = Dictionary(uniqueKeysWithValues: book.sources.map { ($0.code, $0) })
    self.today = today
  }

  /// Those whose citizens are shown an opening.
  enum Audience: Hashable {
    case everybody
    /// Its owner, and those who share with the owner what comes from the source.
    case circle(owner: MunicipalityCode, source: OpeningSource)
    /// It is not published yet.
    case nobody
  }

  /// Those whose citizens are shown an opening today.
  func audience(of opening: Opening) -> Audience {
    if today < opening.published { return .nobody }
    let days = rules[opening.source]?.exclusiveDays ?? 0
    return today < opening.published + days
      ? .circle(owner: opening.owner, source: opening.source) : .everybody
  }

  /// Whether a municipality's citizens belong to an audience.
  func includes(_ municipality: MunicipalityCode, in audience: Audience) -> Bool {
    switch audience {
    case .everybody: true
    case .circle(let owner, let source):
      municipality == owner || rules[source]?.sharedWith.contains(municipality) == true
    case .nobody: false
    }
  }
}

/// The audiences of a region's openings and the municipalities of its citizens, as numbers.
struct Audiences {
  /// By place of the opening.
  let ofOpening: [Int32]
  private let municipalities: [MunicipalityCode: Int32]
  /// By audience, then municipality.
  private let includes: [Bool]

  /// - Complexity: O(records + audiences × municipalities).
  init(_ region: CompiledRegion, windows: SourceWindows) {
    let codes = Set(region.citizens.map(\.record.municipality)).sorted()
    municipalities = Dictionary(uniqueKeysWithValues: codes.enumerated().map { ($1, Int32($0)) })
    var numbering = Numbering<SourceWindows.Audience>()
    ofOpening = region.openings.map {
      Int32(numbering.number(of: windows.audience(of: $0.record)))
    }
    includes = numbering.values.flatMap { audience in
      codes.map { windows.includes($0, in: audience) }
    }
  }

  /// The number of the municipality of a citizen of the region.
  func municipality(of citizen: CitizenFacts) -> Int32 {
    guard let number = municipalities[citizen.record.municipality] else {
      preconditionFailure("Citizen \(citizen.record.id) is of another region.")
    }
    return number
  }

  /// Whether a municipality's citizens belong to an audience.
  func includes(_ municipality: Int32, in audience: Int32) -> Bool {
    includes[Int(audience) * municipalities.count + Int(municipality)]
  }
}
