/// The limits of fields that no law sets: how long a text, how many entries, how large a number.
///
/// The JSON Schemas in `Data/schemas` state the same limits; a test compares them.
enum FieldLimit {
  /// Minutes of the week of 37 hours, which no placement exceeds (OT-07).
  static let week = 0...2220
  /// The same, of what must be more than nothing.
  static let workingWeek = 1...2220
  /// Minutes one way.
  static let travel = 1...600
  /// Per cent of what is usual.
  static let percent = 1...100
  /// Characters of an opening's title, as in the common data on job orders.
  static let title = 1...100
  /// Characters of one task.
  static let task = 1...200
  /// Characters of a name of a company or site.
  static let name = 1...200
  /// Tasks of one opening, and of the small job beside it.
  static let tasks = 20
  /// Codes in one list of a citizen or an opening.
  static let codes = 200
  /// Goals of the ABC method (PR-27).
  static let goals = 3
  /// Approvals of one citizen.
  static let approvals = 50
  /// Earlier offers of one citizen.
  static let history = 500
  /// Languages of one citizen.
  static let languages = 20
  /// Sites of one company.
  static let sites = 10_000
  /// Places of one opening, candidates for each, positions expected, placements of a week.
  static let count = 1...1000
  /// The same, where none is an answer.
  static let countOrNone = 0...1000
  /// Weeks that an opening lasts.
  static let weeks = 1...520
  /// Hundredths of full-time persons at one site.
  static let centiFTE = 0...10_000_000
  /// Characters of the address of a concept.
  static let uri = 1...300
}
