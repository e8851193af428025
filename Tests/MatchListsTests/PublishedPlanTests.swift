import JobCentre
import LocatedJSON
import MatchLists
import Matching
import Testing

@Suite struct PublishedPlanTests {
  private func read(_ text: String) -> (plan: PublishedPlan?, faults: [String]) {
    let log = FaultLog(redact: { CPRShape.occurs(in: $0) })
    let plan = PublishedPlan.read(Array(text.utf8), file: "plan.json", log: log)
    return (plan, log.sorted.map(\.description))
  }

  @Test func whatWasPublishedIsReadBack() throws {
    let week = try ExampleWeek()
    let plan = try week.plan()
    let (published, faults) = read(try week.file("plan.json"))
    #expect(faults.isEmpty)
    #expect(published?.date == plan.run.date)
    #expect(
      published?.pairs
        == plan.proposals.map { Changes.Pair(citizen: $0.citizen, opening: $0.opening) })
  }

  @Test func everyFaultOfABrokenPlanIsLocated() throws {
    let (_, faults) = read(
      """
      {"schema": "plads/plan", "version": 2, "run": {"date": "2020-11-31"},
       "proposals": [
        {"citizen": "B-7F3K2Q", "opening": "J-118"},
        {"citizen": "B-7F3K2Q", "opening": "J-120"},
        {"citizen": "x", "opening": "J-121"},
        {"citizen": "B-M24XT8"}]}
      """)
    #expect(faults.count == 5, "\(faults)")
    for (fault, line) in zip(faults, ["1:", "1:", "4:", "5:", "6:"]) {
      #expect(fault.hasPrefix("plan.json:\(line)"), "\(fault)")
    }
  }

  @Test(arguments: ["", "{", "[]", "{\"schema\": \"plads/region\"}"])
  func whatIsNoPlanIsAFaultAndNoCrash(_ text: String) {
    #expect(!read(text).faults.isEmpty)
  }
}
