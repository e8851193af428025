/// Makes up names of companies that belong to nobody: an invented place, a word for the line of
/// business, a legal form.
///
/// No person's name occurs, as it would in many real ones.
struct CompanyNames {
  private static let firsts = [
    "Aske", "Birke", "Brom", "Bøge", "Dug", "Enge", "Fyrre", "Gløde", "Grå", "Hassel", "Havre",
    "Hjorte", "Kilde", "Kløver", "Kær", "Lyng", "Mose", "Pile", "Ravne", "Rim", "Rug", "Rør", "Siv",
    "Skifer", "Stær", "Tjørne", "Ugle", "Vester", "Vind", "Æble",
  ]
  private static let seconds = [
    "agre", "bakke", "bro", "dige", "eng", "have", "holt", "krog", "lykke", "mark", "mølle",
    "rende",
    "sig", "skel", "skov", "sti", "stub", "toft", "vang", "vænge",
  ]

  /// Names given so far; asked, never walked through.
  private var given: Set<String> = []

  /// An invented place: 600 of them.
  static func place(_ random: inout SeededRandom) -> String {
    random.pick(firsts) + random.pick(seconds)
  }

  /// The name of a private company of an industry's section and of a size in hundredths of
  /// full-time persons, given to no other.
  mutating func company(
    section: String, centiFTE: Int, _ random: inout SeededRandom
  ) -> String {
    let forms: Choice<String> =
      centiFTE >= 5000 ? ["A/S": 80, "ApS": 20] : ["ApS": 75, "A/S": 15, "I/S": 10]
    return unused(&random) { place, random in
      "\(place) \(random.pick(Self.words(section))) \(forms.draw(&random))"
    }
  }

  /// The name of a self-owned institution.
  mutating func institution(_ random: inout SeededRandom) -> String {
    unused(&random) { place, _ in "Den selvejende institution \(place)" }
  }

  /// The name of a body of a region or the state.
  mutating func regional(_ random: inout SeededRandom) -> String {
    unused(&random) { place, _ in "Regionens Driftscenter \(place)" }
  }

  /// A name not given before; when single places run out, two are joined.
  private mutating func unused(
    _ random: inout SeededRandom, _ name: (String, inout SeededRandom) -> String
  ) -> String {
    var attempts = 0
    while true {
      var place = Self.place(&random)
      if attempts >= 4 { place += " og \(Self.place(&random))" }
      let name = name(place, &random)
      if given.insert(name).inserted { return name }
      attempts += 1
    }
  }

  private static func words(_ section: String) -> [String] {
    switch section {
    case "C": ["Produktion", "Industri", "Fabrik"]
    case "F": ["Byg", "Entreprise", "Byggeservice"]
    case "G": ["Handel", "Marked", "Engros"]
    case "H": ["Transport", "Lager", "Logistik"]
    case "I": ["Køkken", "Madhus", "Kantine"]
    case "J", "K", "M": ["Rådgivning", "Kontor", "Partner"]
    case "N": ["Drift", "Service", "Ejendomsservice"]
    case "P", "Q": ["Omsorg", "Trivsel", "Støtte"]
    default: ["Service", "Værksted", "Selskab"]
    }
  }
}
