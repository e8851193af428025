import ArgumentParser
import JobCentre
import Matching

/// `plads check`: faults, and records that lack what matching needs.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check a region's files and say what is missing.",
    discussion: """
      Faults (a damaged file, a broken reference, something shaped like a CPR number) stop a run; \
      they are listed with file, line and what was expected, and the exit code is 65. Records that \
      can be read but lack what matching needs stop nothing; they are listed with whom to ask.
      """)

  @Argument(help: "The folder with the region's files.", completion: .directory)
  var region: String

  @OptionGroup var weekOptions: WeekOptions

  @OptionGroup var reference: ReferenceOptions

  func run() throws {
    let reference = try reference.load()
    let region = try RegionInput.read(region, under: reference.library).region
    let places = region.openings.reduce(0) { $0 + $1.places }
    print(
      """
      \(region.citizens.count) citizens, \(region.companies.count) companies, \
      \(region.openings.count) openings with \(places) places, \
      \(region.decisions.count) decisions: no faults.
      """)
    let day = weekOptions.day
    let books = try reference.books(of: region, on: day).books
    let index = RegionIndex(region)
    let incomplete = index.incompleteRecords(in: reference.vocabulary, under: books, today: day)
    let setAside = Set(incomplete.compactMap(\.citizen))
    let lacking = index.lackingRecords(
      of: region.citizens.filter { !setAside.contains($0.id) }, under: books, today: day)
    for record in incomplete + lacking {
      let missing = record.missing.map { missing in
        missing.suggestion(in: reference.vocabulary, under: books.readersBook(on: day)).map {
          nearest in
          "\(missing) (maybe \"\(nearest)\" was meant)"
        } ?? missing.description
      }
      print("\(record.who): \(missing.joined(separator: "; "))")
    }
    if !incomplete.isEmpty {
      print("\(incomplete.count) records lack what matching needs; the others can be matched.")
    }
    if !lacking.isEmpty {
      print(
        "\(lacking.count) citizens can be matched; what is not known of them closes openings or weighs "
          + "nothing.")
    }
  }
}

extension IncompleteRecord {
  /// The citizen, when it is one.
  fileprivate var citizen: CitizenID? {
    if case .citizen(let id, _) = record { return id }
    return nil
  }

  /// Whom it concerns, and whom to ask.
  fileprivate var who: String {
    switch record {
    case .citizen(let id, let caseworker): "citizen \(id) (\(caseworker))"
    case .opening(let id, let consultant): "opening \(id) (\(consultant))"
    }
  }
}
