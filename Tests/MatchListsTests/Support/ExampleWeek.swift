import JobCentre
import MatchLists
import Matching
import ReferenceData
import TestSupport
import Testing

/// A week small enough to be read: two consultants, three caseworkers, a dozen citizens.
///
/// The book and the vocabulary are the program's own. Companies, people and P-numbers are invented;
/// the first P-number has the shape of a CPR number, as real ones can.
struct ExampleWeek {
  var book: RuleBook
  var vocabulary: Vocabulary
  var citizens = ExampleWeek.people
  var companies = ExampleWeek.employers
  var openings = ExampleWeek.places
  var decisions: [Decision] = []
  var date = day(2020, 11, 23)

  init() throws {
    book = try #require(try RuleBook.all(in: .embedded).first { $0.id == "R2020" })
      .withWeighingFlags.withLengthsRead
    vocabulary = try Vocabulary(files: .embedded)
  }

  var index: RegionIndex {
    RegionIndex(
      Region(
        citizens: citizens, companies: companies, openings: openings, decisions: decisions))
  }

  func plan(continuing earlier: Planner.Earlier? = nil) throws -> Plan {
    let run = RunRecord(
      week: ISOWeek(containing: date), date: date, bookID: book.id, bookEdition: book.edition,
      bookTitle: book.title, bookFingerprint: "0123abcd", inputFingerprint: "4567ef01",
      programVersion: "test")
    return try Planner(index: index, book: book, vocabulary: vocabulary, run: run)
      .plan(continuing: earlier)
  }

  func lists(_ plan: Plan) -> MatchLists {
    MatchLists(plan: plan, index: index, book: book, vocabulary: vocabulary)
  }

  func files() throws -> [String: String] { texts(of: lists(try plan())) }

  func file(_ path: String) throws -> String {
    let files = try files()
    return try #require(files[path], "\(path) is not among \(files.keys.sorted())")
  }

  func sheets(_ path: String) throws -> [String] { sheetTexts(try file(path)) }
}

/// The files of lists by path, as text.
func texts(of lists: MatchLists) -> [String: String] {
  Dictionary(
    uniqueKeysWithValues: lists.files().map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }
  )
}

/// A day that exists.
func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
  guard let result = Day(year: year, month: month, day: day) else {
    preconditionFailure("\(year)-\(month)-\(day) is no day.")
  }
  return result
}

extension ExampleWeek {
  /// Lager, køkken and kontor belong to VK-04, the municipality to VK-02.
  static let employers: [Company] = [
    company("24256790", "Eksempel Lager A/S", p: "1003456789", staff: 2400, supported: 140),
    company("27355021", "Eksempel Køkken ApS", p: "1004567891", staff: 4000),
    company("13585628", "Eksempel Kontor & Søn", p: "1005678912", staff: 6000),
    company(
      "35408002", "Eksempel Kommune", p: "1006789123", staff: 20000, sector: .public,
      owner: "VK-02"),
  ]

  private static func company(
    _ cvr: String, _ name: String, p: String, staff: Int, supported: Int = 0,
    sector: Company.Sector = .private, owner: String = "VK-04"
  ) -> Company {
    Company(
      cvr: CVRNumber(known: cvr), name: name, sector: sector, industry: IndustryCode(known: "52"),
      municipality: MunicipalityCode(known: "165"), contactOwner: StaffID(known: owner),
      sites: [
        Site(
          pNumber: PNumber(known: p), municipality: MunicipalityCode(known: "165"),
          position: GridPoint(easting: 711_600, northing: 6_173_000),
          staff: Site.Staff(average4Months: staff, average12Months: staff, lastMonth: staff),
          supportedCentiFTE: supported)
      ])
  }

  /// Six openings, one of them incomplete and one that nobody fits.
  static let places: [Opening] = [
    place("J-118", at: "1003456789", "virksomhedspraktik", "4321", "Hjælp på lageret") {
      $0.purpose = PlacementPurpose(known: "upskill")
      $0.tasks = ["pluk", "pakning"]
      $0.smallJob = Opening.SmallJob(minutes: 360, tasks: ["varemodtagelse"])
      $0.candidatesPerPlace = 3
      $0.requirements.must = codes("pluk-og-pak", "haandscanner-og-stregkoder")
      $0.requirements.nice = codes("hoejlager", "gaffeltruck-b", "navision")
      $0.weeks = 3
      $0.replyBy = day(2020, 11, 25)
      $0.prospect = Opening.Prospect(positions: 1, expected: day(2021, 2, 1))
      $0.mentorMinutes = 60
    },
    place("J-120", at: "1004567891", "virksomhedspraktik", "9412", "Hjælp i køkkenet") {
      $0.purpose = PlacementPurpose(known: "clarify")
      $0.tasks = ["opvask", "snitning"]
      $0.requirements.must = codes("opvask", "skraelning-og-snitning")
      $0.weeks = 4
    },
    place("J-121", at: "1005678912", "ordinaertJob", "4110", "Kontorassistent") {
      $0.tasks = ["telefon", "post"]
      $0.requirements.must = codes("telefonbetjening", "tekstbehandling")
      $0.hours = OpeningHours(minimum: 2220, maximum: 2220)
    },
    place("J-130", at: "1006789123", "virksomhedspraktik", "9112", "Rengøring på skole") {
      $0.purpose = PlacementPurpose(known: "clarify")
      $0.tasks = ["rengøring af klasser"]
      $0.weeks = 4
      $0.places = 2
      $0.hours = OpeningHours(
        minimum: 900, maximum: 1500, window: window(6, 10), shifts: [.day])
    },
    place("J-131", at: "1004567891", "virksomhedspraktik", "9412", "Endnu en i køkkenet"),
    place("J-132", at: "1003456789", "ordinaertJob", "8332", "Chauffør") {
      $0.requirements.certificates = codes("gaffeltruck-b")
    },
  ]

  private static func place(
    _ id: String, at site: String, _ type: String, _ occupation: String, _ title: String,
    _ change: (inout Opening) -> Void = { _ in }
  ) -> Opening {
    var opening = Opening(
      id: OpeningID(known: id), site: PNumber(known: site), type: OfferType(known: type),
      occupation: OccupationCode(known: occupation), title: title, places: 1,
      hours: OpeningHours(minimum: 1500, maximum: 1500), start: day(2020, 11, 30),
      source: OpeningSource(known: "consultant"), owner: MunicipalityCode(known: "165"),
      published: day(2020, 11, 16))
    change(&opening)
    return opening
  }

  static func codes(_ codes: String...) -> [CompetenceCode] {
    codes.map { CompetenceCode(known: $0) }
  }

  static func window(_ from: Int, _ to: Int) -> ClockWindow? {
    ClockTime(minutes: from * 60).flatMap { from in
      ClockTime(minutes: to * 60).flatMap { ClockWindow(from: from, to: $0) }
    }
  }
}
