import JobCentre
import Matching

/// Every Danish word that depends on a plan, in one place.
///
/// HTML, CSV and the terminal all take their words from here, so that they say the same. The words
/// are positive and about the single pair (PR-28, PR-40): what is there, what is missing and how to
/// close it. Among the reasons for going first, the municipality's own categories are named to the
/// caseworker alone; a consultant reads that there is one.
struct Wording {
  let book: RuleBook
  let vocabulary: Vocabulary
  let run: RunRecord
  private let offers: [OfferType: RuleBook.OfferTypeRule]
  private let gates: [Gate: RuleBook.GateRule]

  init(book: RuleBook, vocabulary: Vocabulary, run: RunRecord) {
    self.book = book
    self.vocabulary = vocabulary
    self.run = run
    offers = Dictionary(book.offerTypes.map { ($0.code, $0) }) { first, _ in first }
    gates = Dictionary(book.gates.map { ($0.gate, $0) }) { first, _ in first }
  }

  /// The rule of an offer type; `nil` for one the book does not know.
  func rule(of type: OfferType) -> RuleBook.OfferTypeRule? { offers[type] }

  /// `virksomhedspraktik`; the code itself for a type the book does not know.
  func offer(_ type: OfferType) -> String { offers[type]?.title ?? type.text }

  /// What a reader calls a gate.
  func title(of gate: Gate) -> String { gates[gate]?.title ?? gate.rawValue }

  /// What a company could be asked for; `nil` where nobody may ask.
  func fix(of gate: Gate) -> String? { gates[gate]?.fix }

  /// `lagermedarbejder`; the code itself when it is not in the classification.
  func occupation(_ code: OccupationCode) -> String {
    vocabulary.occupation(code)?.name ?? code.text
  }

  /// `Gaffeltruckcertifikat B`; the code itself when it is not in the vocabulary.
  func competence(_ code: CompetenceCode) -> String {
    vocabulary.competences[code]?.title ?? code.text
  }

  /// `Albertslund`; the code itself when it is not in the vocabulary.
  func municipality(_ code: MunicipalityCode) -> String {
    vocabulary.municipalities[code]?.name ?? "kommune \(code)"
  }

  /// `Eksempel Lager A/S, Albertslund`, with the site's own name where it has one.
  func place(_ opening: PlacedOpening) -> String {
    let name = opening.site.name.map { "\(opening.company.name), \($0)" } ?? opening.company.name
    return "\(name), \(municipality(opening.site.municipality))"
  }

  /// `25.11`, with the year where it is needed.
  func date(_ day: Day) -> String { Danish.date(day, near: run.date) }

  /// `ons 25.11`.
  func short(_ day: Day) -> String { Danish.short(day, near: run.date) }
}
