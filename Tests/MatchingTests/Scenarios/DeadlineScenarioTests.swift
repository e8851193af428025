import JobCentre
import Matching
import TestSupport
import Testing

/// The deadlines of every book from the scenario files: what begins on the day discharges a duty,
/// what begins a day late does not.
struct DeadlineScenarioTests {
  /// One case: an opening that begins six weeks from today, and when the duty falls due by it.
  struct Case: NamedCase {
    var name: String
    var group: String
    var age: String?
    var offer: String
    /// Days after the deadline within which the opening may begin.
    var graceDays: Int
    /// Months from the start of the benefit to the first offer.
    var dueMonths: Int?
    /// An offer received, which the pause is counted from unless it does not count.
    var history: String?
    var pauseWeeks: Int?
    var pauseMonths: Int?
    /// Days that the deadline is moved by.
    var shift: Int
    var weeks: Int?
    var discharges: Bool
    /// The group sick-listed from, whose benefit the months are counted from.
    var sickListedFrom: String?
  }

  private static let files = ScenarioFiles<Case> { $0.hasPrefix("deadlines") }
  static let trials = files.trials

  @Test func everyFileIsRead() throws {
    try Self.files.expectAll(atLeast: 100)
  }

  /// Every rule of every book is tried with what begins in time and with what begins late, and so is
  /// every pause.
  @Test func everyRuleIsTried() throws {
    let library = try TinyRegion.library()
    for document in library.books {
      let book = try #require(library.rules(of: document).flatMap(RuleBook.init))
      for rule in book.deadlines.rules {
        let trials = Self.trials.filter { trial in
          let group = book.group(of: TargetGroup(known: trial.scenario.group))?.code
          return trial.book == book.id && group.map(rule.groups.contains) == true
            && (rule.ageBands.isEmpty
              || rule.ageBands.contains { $0.rawValue == trial.scenario.age })
        }
        let firsts = trials.filter { $0.scenario.dueMonths == rule.firstOfferMonths }
        #expect(
          Set(firsts.map(\.scenario.discharges)) == [true, false], "\(book.id) \(rule.id)")
        let pauses = trials.filter { trial in
          let pause =
            trial.scenario.pauseWeeks.map { RuleBook.DurationRule.Length.weeks($0) }
            ?? trial.scenario.pauseMonths.map { .months($0) }
          return pause != nil && pause == rule.maximumPause
        }
        #expect(
          Set(pauses.map(\.scenario.discharges))
            == (rule.maximumPause == nil ? [] : [true, false]),
          "\(book.id) \(rule.id)")
      }
    }
  }

  @Test(arguments: trials)
  func deadline(trial: Trial<Case>) throws {
    let scenario = trial.scenario
    var region = try TinyRegion.fitting(OfferType(known: scenario.offer))
    try region.move(to: trial.day, drafts: true)
    #expect(region.book.id == trial.book)
    region.opening.start = region.date + 42
    if let weeks = scenario.weeks { region.opening.weeks = weeks }
    region.citizen.targetGroup = TargetGroup(known: scenario.group)
    if let age = scenario.age.flatMap(AgeBand.init) { region.citizen.ageBand = age }
    region.citizen.history = []
    let last = region.opening.start + -scenario.graceDays
    if let months = scenario.dueMonths {
      region.citizen.benefitStart = last.adding(months: -months) + scenario.shift
    }
    if let offer = scenario.history {
      let end =
        if let weeks = scenario.pauseWeeks {
          last.adding(weeks: -weeks) + scenario.shift
        } else if let months = scenario.pauseMonths {
          last.adding(months: -months) + scenario.shift
        } else {
          region.citizen.benefitStart + 34
        }
      if scenario.dueMonths == nil { region.citizen.benefitStart = end + -400 }
      region.citizen.history = [
        PastOffer(type: OfferType(known: offer), start: end + -27, end: end)
      ]
    }
    if let earlier = scenario.sickListedFrom {
      region.citizen.sickListedFrom = EarlierStanding(
        targetGroup: TargetGroup(known: earlier), benefitStart: region.citizen.benefitStart)
      region.citizen.benefitStart = region.date + -14
    }
    let clock = DutyClock(book: region.book, today: region.date)
    let duty = try #require(clock.duty(of: region.citizen))
    #expect(!duty.isOverdue)
    #expect(duty.due == last + scenario.shift)
    #expect(
      clock.discharges(duty, of: region.citizen, by: region.opening) == scenario.discharges)
  }
}
