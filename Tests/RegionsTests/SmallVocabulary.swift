import JobCentre

/// A vocabulary just large enough to grow regions from, made for these tests.
enum SmallVocabulary {
  /// Unit groups of every trade, with how many competences each has.
  private static let occupations: KeyValuePairs<String, String> = [
    "7115": "tømrer", "9313": "byggepladsarbejder", "8332": "chauffør", "9333": "lagerarbejder",
    "4321": "lagermedarbejder", "5223": "butiksassistent", "9334": "opfylder",
    "5120": "kok", "9412": "køkkenmedhjælper", "9112": "rengøringsassistent",
    "9214": "gartnerarbejder", "5321": "social- og sundhedsassistent", "5311": "pædagogmedhjælper",
    "4110": "kontorassistent", "4226": "receptionist", "7212": "svejser", "5414": "vagt",
  ]

  private static let industries: [(String, String, [String], [Company.Sector])] = [
    ("251100", "C", ["7212"], [.private]), ("433200", "F", ["7115", "9313"], [.private]),
    ("471120", "G", ["5223", "9334"], [.private]),
    ("521000", "H", ["4321", "8332", "9333"], [.private]),
    ("561010", "I", ["5120", "9412"], [.private]),
    ("692000", "M", ["4110", "4226"], [.private]),
    ("812100", "N", ["9112", "9214"], [.private, .public]), ("801000", "N", ["5414"], [.private]),
    ("841100", "O", ["4110", "4226"], [.public]), ("852010", "P", ["9112", "5311"], [.public]),
    ("871010", "Q", ["5321", "9412", "9112"], [.private, .public]),
  ]

  private static let municipalities: [(String, String, Int32, Int32)] = [
    ("101", "København", 724_300, 6_175_800), ("147", "Frederiksberg", 722_100, 6_175_900),
    ("151", "Ballerup", 711_300, 6_181_400), ("153", "Brøndby", 714_900, 6_172_200),
    ("155", "Dragør", 731_400, 6_166_900), ("157", "Gentofte", 722_900, 6_183_700),
    ("159", "Gladsaxe", 718_700, 6_181_900), ("161", "Glostrup", 714_000, 6_174_300),
    ("163", "Herlev", 715_800, 6_181_600), ("165", "Albertslund", 711_600, 6_173_000),
    ("167", "Hvidovre", 718_800, 6_173_100), ("169", "Høje-Taastrup", 706_400, 6_172_200),
    ("173", "Lyngby-Taarbæk", 719_700, 6_186_800), ("175", "Rødovre", 717_000, 6_176_100),
    ("183", "Ishøj", 711_000, 6_168_400), ("185", "Tårnby", 726_700, 6_170_800),
    ("187", "Vallensbæk", 713_000, 6_170_300), ("190", "Furesø", 711_300, 6_187_800),
    ("201", "Allerød", 709_800, 6_196_500), ("210", "Fredensborg", 713_200, 6_207_700),
    ("217", "Helsingør", 725_200, 6_215_900), ("219", "Hillerød", 706_100, 6_203_300),
    ("223", "Hørsholm", 718_800, 6_198_700), ("230", "Rudersdal", 717_100, 6_192_500),
    ("240", "Egedal", 700_300, 6_185_100), ("250", "Frederikssund", 692_100, 6_192_200),
    ("253", "Greve", 707_900, 6_164_600), ("260", "Halsnæs", 687_200, 6_206_600),
    ("270", "Gribskov", 704_700, 6_219_500),
  ]

  private static let demands = [
    "heavyLifting", "repeatedLifting", "standing", "walking", "customerContact", "screenWork",
    "sitting", "eveningWork", "nightWork", "earlyMorning",
  ]

  private static let limits: KeyValuePairs<String, [String]> = [
    "noHeavyLifting": ["heavyLifting"], "noLifting": ["heavyLifting", "repeatedLifting"],
    "shortStanding": ["standing"], "noCustomerContact": ["customerContact"],
    "noScreenWork": ["screenWork"], "noEveningOrNight": ["eveningWork", "nightWork"],
  ]

  /// The vocabulary; reversed, its lists come in the opposite order.
  static func make(reversed: Bool = false) -> Vocabulary {
    func ordered<Element>(_ list: [Element]) -> [Element] { reversed ? list.reversed() : list }
    return Vocabulary(
      occupations: ordered(
        occupations.map { Occupation(code: OccupationCode(known: $0.key), title: $0.value) }),
      competences: ordered(competences),
      municipalities: ordered(
        municipalities.map {
          Municipality(
            code: MunicipalityCode(known: $0.0), name: $0.1,
            centre: GridPoint(easting: $0.2, northing: $0.3))
        }),
      demands: ordered(demands.map { Demand(code: DemandCode(known: $0), title: $0) }),
      limits: ordered(
        limits.map { limit in
          FunctionalLimit(
            code: LimitCode(known: limit.key), title: limit.key,
            excludes: limit.value.map { DemandCode(known: $0) })
        }),
      industries: ordered(
        industries.map {
          Industry(
            code: IndustryCode(known: $0.0), title: "Branche \($0.1)", section: $0.1,
            occupations: $0.2.map { OccupationCode(known: $0) }, sectors: $0.3)
        }), holidays: [])
  }

  /// Six competences for each occupation, a certificate for every second and two licences.
  private static let competences: [Competence] = {
    let codes = occupations.map { OccupationCode(known: $0.key) }
    var list: [Competence] = []
    for (place, code) in codes.enumerated() {
      for number in 1...6 {
        list.append(
          Competence(
            code: CompetenceCode(known: "k-\(code)-\(number)"), kind: .competence,
            title: "Færdighed \(number) i \(code)", occupations: [code]))
      }
      guard place.isMultiple(of: 2) else { continue }
      list.append(
        Competence(
          code: CompetenceCode(known: "bevis-\(code)"), kind: .certificate,
          title: "Bevis \(code)", occupations: [code]))
    }
    list.append(
      Competence(
        code: CompetenceCode(known: "koerekort-b"), kind: .licence, title: "Kørekort B",
        occupations: [OccupationCode(known: "8332"), OccupationCode(known: "9214")]))
    list.append(
      Competence(
        code: CompetenceCode(known: "koerekort-c"), kind: .licence, title: "Kørekort C",
        occupations: [OccupationCode(known: "8332")]))
    return list
  }()
}
