package import JobCentre
package import LocatedJSON
package import Matching

/// What a new run needs of a published plan: when it was made, and whom it placed where.
package struct PublishedPlan: Hashable, Sendable {
  /// The day of the run.
  package var date: Day
  /// The primary pairs, in the order of the file.
  package var pairs: [Changes.Pair]

  /// Reads `plan.json`; every fault goes to the log.
  ///
  /// - Parameters:
  ///   - bytes: The file's content.
  ///   - file: Its name, for faults.
  ///   - log: Takes the faults.
  /// - Returns: The plan, when it could be read; use it only when `log` stayed empty.
  package static func read(_ bytes: [UInt8], file: String, log: FaultLog) -> PublishedPlan? {
    guard let text = JSONText.parse(bytes, file: file, log) else { return nil }
    return text.root(log).object { fields in
      _ = fields.required("schema") { $0.oneOf([PlanFile.schema]) }
      _ = fields.required("version") { $0.integer(in: PlanFile.version...PlanFile.version) }
      let date = fields.required("run") { run in
        run.object { fields in
          fields.ignoreUnknown()
          return fields.required("date") {
            $0.converted("must be a day like 2020-11-23") { Day($0) }
          }
        }
      }
      var placed = Set<CitizenID>()
      let pairs = fields.list("proposals", required: true) { value in
        pair(value).flatMap { pair -> Changes.Pair? in
          guard placed.insert(pair.citizen).inserted else {
            value.fault("must not place a citizen twice", echo: false)
            return nil
          }
          return pair
        }
      }
      fields.ignoreUnknown()
      guard let date else { return nil }
      return PublishedPlan(date: date, pairs: pairs)
    }
  }

  private static func pair(_ value: JSONValue) -> Changes.Pair? {
    value.object { fields in
      fields.ignoreUnknown()
      let citizen = fields.required("citizen") {
        $0.converted(CitizenIDKind.rule, echo: false) { CitizenID($0) }
      }
      let opening = fields.required("opening") {
        $0.converted(OpeningIDKind.rule, echo: false) { OpeningID($0) }
      }
      guard let citizen, let opening else { return nil }
      return Changes.Pair(citizen: citizen, opening: opening)
    }
  }
}
