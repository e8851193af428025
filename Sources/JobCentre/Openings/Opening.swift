/// An opening: a number of like places at one site, of one offer type.
///
/// A wish about age, sex, origin or religion has no field, and cannot be carried.
package struct Opening: Sendable {
  /// The opening's id.
  package var id: OpeningID
  /// The production unit.
  package var site: PNumber
  /// What kind of offer or job.
  package var type: OfferType
  /// What a praktik is for; the rule book says which types need one (LAB § 59).
  package var purpose: PlacementPurpose?
  /// The occupation as a DISCO-08 code.
  package var occupation: OccupationCode
  /// The ESCO or ESCO-STAR concept of the same occupation.
  package var uri: String?
  /// A headline of at most 100 characters.
  package var title: String
  /// What is done there (PR-30).
  package var tasks: [String]
  /// Paid hours at the same site beside the praktik, with tasks of their own (OT-07).
  package var smallJob: SmallJob?
  /// How many can start; 0 when the opening is cancelled.
  package var places: Int
  /// How many candidates the company wants to see for each place; `nil` when it has not said.
  package var candidatesPerPlace: Int?
  /// What it asks for.
  package var requirements: Requirements
  /// Hours a week.
  package var hours: OpeningHours
  /// First day.
  package var start: Day
  /// How many weeks it lasts; `nil` when it has no end.
  package var weeks: Int?
  /// The company wants to hear by this day.
  package var replyBy: Day?
  /// Ordinary employment expected afterwards (PR-04, RD-34): a prospect, not a promise.
  package var prospect: Prospect?
  /// Minutes a week of a mentor at the site.
  package var mentorMinutes: Int
  /// Where it came from.
  package var source: OpeningSource
  /// The citizen who found the place, and for whom alone it is (PR-48).
  package var reservedFor: CitizenID?
  /// The job centre that owns the order.
  package var owner: MunicipalityCode
  /// When it was published, the first day of its window (RD-22).
  package var published: Day
  /// Public work that would not be done otherwise and displaces nobody; asked of nytteindsats.
  package var isExtraWork: Bool

  /// An opening with what every record must hold; the rest starts empty.
  package init(
    id: OpeningID, site: PNumber, type: OfferType, occupation: OccupationCode, title: String,
    places: Int, hours: OpeningHours, start: Day, source: OpeningSource, owner: MunicipalityCode,
    published: Day
  ) {
    self.id = id
    self.site = site
    self.type = type
    self.occupation = occupation
    self.title = title
    self.places = places
    self.hours = hours
    self.start = start
    self.source = source
    self.owner = owner
    self.published = published
    purpose = nil
    uri = nil
    tasks = []
    smallJob = nil
    candidatesPerPlace = nil
    requirements = Requirements()
    weeks = nil
    replyBy = nil
    prospect = nil
    mentorMinutes = 0
    reservedFor = nil
    isExtraWork = false
  }

  /// Last day; `nil` when it has no end.
  package var end: Day? { weeks.map { start.adding(weeks: $0) + -1 } }

  /// Cancelled: it has no place any more, but what was decided about it still stands.
  package var isCancelled: Bool { places == 0 }

  /// The paid part of a praktik combined with a småjob (OT-07).
  package struct SmallJob: Hashable, Sendable {
    /// Paid minutes a week.
    package var minutes: Int
    /// Its tasks; none may be a task of the praktik.
    package var tasks: [String]

    /// Paid hours beside a praktik.
    package init(minutes: Int, tasks: [String]) {
      self.minutes = minutes
      self.tasks = tasks
    }
  }

  /// Ordinary employment expected afterwards.
  package struct Prospect: Hashable, Sendable {
    /// How many positions.
    package var positions: Int
    /// From when; `nil` when not said.
    package var expected: Day?

    /// Ordinary employment expected afterwards.
    package init(positions: Int, expected: Day? = nil) {
      self.positions = positions
      self.expected = expected
    }
  }
}

/// What an opening asks for.
package struct Requirements: Sendable {
  /// Competences without which the work cannot be done.
  package var must: [CompetenceCode] = []
  /// Competences that help.
  package var nice: [CompetenceCode] = []
  /// Certificates the work may not be done without.
  package var certificates: [CompetenceCode] = []
  /// Driving licences the work may not be done without.
  package var drivingLicences: [CompetenceCode] = []
  /// A language with the task that needs it.
  package var language: LanguageDemand?
  /// Demands on body and mind.
  package var demands: [DemandCode] = []

  /// Nothing asked for.
  package init() {}

  /// A language demand, lawful only with the task that needs it.
  package struct LanguageDemand: Hashable, Sendable {
    /// Which and how well.
    package var skill: LanguageSkill
    /// What it is needed for.
    package var task: String

    /// A language demand.
    package init(skill: LanguageSkill, task: String) {
      self.skill = skill
      self.task = task
    }
  }
}

/// The hours of an opening, in minutes a week, and when they lie.
package struct OpeningHours: Hashable, Sendable {
  /// The fewest the company can use.
  package var minimum: Int
  /// The most.
  package var maximum: Int
  /// What is planned, between the two: what a supported place weighs in the ratio.
  package var planned: Int
  /// The hours of the day they lie in; `nil` when not said.
  package var window: ClockWindow?
  /// The parts of the day and week.
  package var shifts: ShiftSet
  /// How much of usual work must at least be done in an hour, 1–100 per cent; `nil` where any will do.
  ///
  /// A fleksjob is paid by the work done, so its company can often use less (OT-08).
  package var leastIntensityPercent: Int?

  /// Hours in minutes a week.
  package init(
    minimum: Int, maximum: Int, planned: Int? = nil, window: ClockWindow? = nil,
    shifts: ShiftSet = .day, leastIntensityPercent: Int? = nil
  ) {
    self.minimum = minimum
    self.maximum = maximum
    self.planned = planned ?? maximum
    self.window = window
    self.shifts = shifts
    self.leastIntensityPercent = leastIntensityPercent
  }
}
