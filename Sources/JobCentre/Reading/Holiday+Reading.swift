import LocatedJSON
import ReferenceData

extension Holiday {
  /// The days of `holidays/holidays.json`.
  static func all(_ files: ReferenceFiles) throws -> [Holiday] {
    try ReferenceDocument.read(
      "holidays/holidays.json", schema: "plads/holidays", from: files
    ) { fields in
      // More would hardly leave a day to work on.
      fields.required("holidays") { $0.list(maximum: 60, read) }
    }
  }

  private static func read(_ value: JSONValue) -> Holiday? {
    value.object { fields in
      let title = fields.required("title") { $0.string(length: 1...80) }
      let month = fields.optional("month") { $0.integer(in: 1...12) }
      let day = fields.optional("day") { $0.integer(in: 1...31) }
      let easter = fields.optional("daysAfterEaster") { $0.integer(in: -90...220) }
      let lastYear = fields.optional("lastYear") { $0.integer(in: Day.years) }
      // 2020 is a leap year, so that the last day of February is one too.
      let fixed = month.flatMap { month in
        day.flatMap { Day(year: 2020, month: month, day: $0) == nil ? nil : (month, $0) }
      }
      let isFixed = fields.has("month") || fields.has("day")
      if isFixed == fields.has("daysAfterEaster") {
        value.fault("must give either month and day or daysAfterEaster", echo: false)
      } else if isFixed && fixed == nil {
        value.fault("must give a month and a day that exist", echo: false)
      }
      guard let title, let rule = fixed.map(Rule.fixed) ?? easter.map(Rule.afterEaster) else {
        return nil
      }
      return Holiday(title: title, rule: rule, lastYear: lastYear)
    }
  }
}
