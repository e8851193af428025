/// What the codes in a region mean: occupations, competences, places, demands and industries; and
/// on which days nobody works.
///
/// Immutable and shared; look-ups are by code.
package struct Vocabulary: Sendable {
  /// The DISCO-08 groups of one to four digits.
  package let occupations: [OccupationCode: Occupation]
  /// Competences, certificates and driving licences.
  package let competences: [CompetenceCode: Competence]
  /// The municipalities with their centres.
  package let municipalities: [MunicipalityCode: Municipality]
  /// What a job may demand of body and mind.
  package let demands: [DemandCode: Demand]
  /// What a citizen may need to be spared.
  package let limits: [LimitCode: FunctionalLimit]
  /// Industries of DB07.
  package let industries: [IndustryCode: Industry]
  /// Days on which nobody works, apart from Saturdays and Sundays.
  package let holidays: [Holiday]

  /// A vocabulary of these entries.
  ///
  /// - Precondition: No code occurs twice within its list.
  package init(
    occupations: [Occupation], competences: [Competence], municipalities: [Municipality],
    demands: [Demand], limits: [FunctionalLimit], industries: [Industry],
    holidays: [Holiday]
  ) {
    self.occupations = Dictionary(uniqueKeysWithValues: occupations.map { ($0.code, $0) })
    self.competences = Dictionary(uniqueKeysWithValues: competences.map { ($0.code, $0) })
    self.municipalities = Dictionary(uniqueKeysWithValues: municipalities.map { ($0.code, $0) })
    self.demands = Dictionary(uniqueKeysWithValues: demands.map { ($0.code, $0) })
    self.limits = Dictionary(uniqueKeysWithValues: limits.map { ($0.code, $0) })
    self.industries = Dictionary(uniqueKeysWithValues: industries.map { ($0.code, $0) })
    self.holidays = holidays
  }

  /// The municipalities by code.
  package var municipalitiesByCode: [Municipality] {
    municipalities.values.sorted { $0.code < $1.code }
  }

  /// Whether a day is a working day: no Saturday, no Sunday and no holiday.
  package func isWorkday(_ day: Day) -> Bool {
    day.weekday <= 5 && !holidays.contains { $0.falls(on: day) }
  }

  /// The group of an occupation code, whose first four digits name it; `nil` when there is none.
  package func occupation(_ code: OccupationCode) -> Occupation? {
    guard let group = OccupationCode(String(code.text.prefix(4))) else { return nil }
    return occupations[group]
  }
}

/// A group of DISCO-08.
package struct Occupation: Hashable, Sendable {
  /// One to four digits.
  package var code: OccupationCode
  /// The classification's title, in Danish.
  package var title: String
  /// What a consultant says, where that is shorter.
  package var short: String?

  /// A group of DISCO-08.
  package init(code: OccupationCode, title: String, short: String? = nil) {
    self.code = code
    self.title = title
    self.short = short
  }

  /// The words a reader sees.
  package var name: String { short ?? title }
}

/// A competence, certificate or driving licence.
package struct Competence: Hashable, Sendable {
  /// Which of the three.
  package enum Kind: String, CaseIterable, Sendable {
    case competence
    case certificate
    case licence
  }

  /// A course that gives it.
  package struct Course: Hashable, Sendable {
    /// Its Danish title.
    package var title: String
    /// Course days; `nil` when not known for certain.
    package var days: Int?

    /// A course.
    package init(title: String, days: Int?) {
      self.title = title
      self.days = days
    }
  }

  /// The code.
  package var code: CompetenceCode
  /// Which of the three.
  package var kind: Kind
  /// The Danish title.
  package var title: String
  /// Other Danish words for it.
  package var synonyms: [String]
  /// A course that gives it.
  package var course: Course?
  /// The unit groups that ask for it.
  package var occupations: [OccupationCode]

  /// A competence, certificate or driving licence.
  package init(
    code: CompetenceCode, kind: Kind, title: String, synonyms: [String] = [],
    course: Course? = nil, occupations: [OccupationCode] = []
  ) {
    self.code = code
    self.kind = kind
    self.title = title
    self.synonyms = synonyms
    self.course = course
    self.occupations = occupations
  }
}

/// A municipality.
package struct Municipality: Hashable, Sendable {
  /// Three digits.
  package var code: MunicipalityCode
  /// Its name.
  package var name: String
  /// About where its middle lies.
  package var centre: GridPoint

  /// A municipality.
  package init(code: MunicipalityCode, name: String, centre: GridPoint) {
    self.code = code
    self.name = name
    self.centre = centre
  }
}

/// What a job may demand of body and mind.
package struct Demand: Hashable, Sendable {
  /// The code.
  package var code: DemandCode
  /// Danish.
  package var title: String

  /// A demand.
  package init(code: DemandCode, title: String) {
    self.code = code
    self.title = title
  }
}

/// What a citizen may need to be spared: a function, never a diagnosis (TG-45).
package struct FunctionalLimit: Hashable, Sendable {
  /// The code.
  package var code: LimitCode
  /// Danish.
  package var title: String
  /// The demands it rules out.
  package var excludes: [DemandCode]

  /// A functional limit.
  package init(code: LimitCode, title: String, excludes: [DemandCode]) {
    self.code = code
    self.title = title
    self.excludes = excludes
  }
}

/// An industry of DB07.
package struct Industry: Hashable, Sendable {
  /// Two to six digits.
  package var code: IndustryCode
  /// Danish.
  package var title: String
  /// The section's letter.
  package var section: String
  /// Unit groups usual in it.
  package var occupations: [OccupationCode]
  /// Where it is usual: private, public or both.
  package var sectors: [Company.Sector]

  /// An industry.
  package init(
    code: IndustryCode, title: String, section: String, occupations: [OccupationCode],
    sectors: [Company.Sector]
  ) {
    self.code = code
    self.title = title
    self.section = section
    self.occupations = occupations
    self.sectors = sectors
  }
}
