import Exchange
import LocatedJSON

/// A small region without faults, as text, to be damaged.
struct SampleFiles {
  static let citizens = """
    {
      "schema": "plads/citizens",
      "version": 1,
      "citizens": [
        {"id":"B-7F3K2Q","municipality":"165","targetGroup":"jobReadyCashBenefit",
         "benefit":"kontanthjaelp","benefitStart":"2019-11-04","ageBand":"from30to50",
         "goals":[{"rank":"A","occupation":{"disco":"9321"}},
                  {"rank":"B","occupation":{"disco":"5223"}}],
         "competences":["stacking"],"languages":[{"language":"da","level":"B1"}],
         "workHours":{"wishedMinutes":1800,"sustainableMinutes":2220},
         "transport":{"origin":"500m_61700_7150","means":"bicycle","maximumMinutes":45},
         "childcareWindow":{"from":"08:00","to":"16:00"},
         "approvals":[{"kind":"praktik57","decided":"2020-10-01","validUntil":"2021-10-01"}],
         "history":[{"type":"virksomhedspraktik","start":"2020-01-06","end":"2020-03-27"}],
         "lastEmployer":"24256790","caseworker":"SB-12"},
        {"id":"B-9XK4TT","municipality":"165","targetGroup":"jobReadyCashBenefit",
         "benefit":"kontanthjaelp","benefitStart":"2020-02-03","ageBand":"over50",
         "workHours":{"wishedMinutes":1200,"sustainableMinutes":1500},
         "transport":{"origin":"municipality","means":"publicTransport","maximumMinutes":60},
         "caseworker":"SB-12"}
      ]
    }

    """

  static let companies = """
    {
      "schema": "plads/companies",
      "version": 1,
      "companies": [
        {"cvr":"27355021","name":"Lager og Fragt ApS","sector":"private","industry":"521000",
         "municipality":"165","contactOwner":"VK-04","maximumContacts":3,
         "sites":[{"pNumber":"1003456789","municipality":"165",
                   "position":{"easting":715000,"northing":6172000},
                   "staff":{"average4Months":24.5,"average12Months":23.75,"lastMonth":25},
                   "supportedFTE":1.35}]},
        {"cvr":"13585628","name":"Kantinen","sector":"public","industry":"562900",
         "municipality":"165","contactOwner":"VK-04",
         "sites":[{"pNumber":"1012999999","municipality":"165",
                   "staff":{"average4Months":8,"average12Months":8,"lastMonth":8},
                   "supportedFTE":0}]}
      ]
    }

    """

  static let openings = """
    {
      "schema": "plads/openings",
      "version": 1,
      "openings": [
        {"id":"J-118","site":"1003456789","type":"virksomhedspraktik","purpose":"clarify",
         "title":"Lagermedarbejder","relevantOccupation":{"disco":"9321"},
         "responsibilities":["Plukke varer","Pakke paller"],"totalJobOpenings":2,
         "languageRequirement":{"language":"da","level":"A2","task":"Læse plukseddel"},
         "workHours":{"minimumMinutes":900,"maximumMinutes":1500,"plannedMinutes":1200,
                      "from":"07:00","to":"15:00"},
         "smallJob":{"paidMinutes":720,"responsibilities":["Rydde op"]},
         "datePosted":"2020-11-16","validThrough":"2020-11-27","jobStartDate":"2020-12-07",
         "durationWeeks":4,"prospect":{"positions":1,"expected":"2021-01-04"},
         "source":"jobAG","owner":"165"},
        {"id":"J-119","site":"1012999999","type":"ordinaertJob","title":"Køkkenmedhjælper",
         "relevantOccupation":{"disco":"9412"},"totalJobOpenings":1,
         "workHours":{"minimumMinutes":1800,"maximumMinutes":2220},
         "datePosted":"2020-11-20","jobStartDate":"2020-12-01","source":"citizen",
         "reservedFor":"B-9XK4TT","owner":"165"}
      ]
    }

    """

  static let decisions = """
    {"schema":"plads/decisions","version":1}
    {"citizen":"B-7F3K2Q","opening":"J-119","date":"2020-11-18","role":"primary","step":"citizen","answer":"no"}
    {"citizen":"B-9XK4TT","opening":"J-119","date":"2020-11-18","role":"reserve","step":"company","answer":"no","reason":"filled","validUntil":"2021-02-01"}

    """

  private var texts: [RegionFiles.Kind: String] = [
    .citizens: citizens, .companies: companies, .openings: openings, .decisions: decisions,
  ]

  /// The files as they are now.
  var files: [RegionFiles.File] {
    RegionFiles.Kind.allCases.compactMap { kind in
      texts[kind].map {
        RegionFiles.File(
          kind: kind, layout: kind == .decisions ? .jsonl : .json, bytes: Array($0.utf8))
      }
    }
  }

  /// Replaces a text that occurs exactly once in a file.
  mutating func replace(_ kind: RegionFiles.Kind, _ old: String, _ new: String) {
    let text = texts[kind] ?? ""
    let parts = text.split(separator: old, omittingEmptySubsequences: false)
    precondition(parts.count == 2, "\"\(old)\" occurs \(parts.count - 1) times.")
    texts[kind] = text.replacing(old, with: new)
  }

  mutating func remove(_ kind: RegionFiles.Kind) { texts[kind] = nil }

  /// The faults as text; a region together with faults, or neither, is said in their place.
  func faults() -> [String] {
    Self.faults(of: files)
  }

  static func faults(of files: [RegionFiles.File]) -> [String] {
    let log = FaultLog()
    let region = RegionFiles.read(files, log)
    precondition((region == nil) == !log.isEmpty, "A region comes exactly when there is no fault.")
    return log.sorted.map(\.description)
  }
}
