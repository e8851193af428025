import JobCentre
import LocatedJSON

extension Opening {
  /// Reads a record of `openings`; `nil` after a fault.
  static func read(_ value: JSONValue, _ books: RecordBooks) -> Opening? {
    value.object { fields in
      let id = fields.required("id", books.openings.define)
      let site = fields.required("site", books.sites.refer)
      let type = fields.required("type") { $0.identifier(OfferType.self) }
      let purpose = fields.optional("purpose") { $0.identifier(PlacementPurpose.self) }
      let title = fields.required("title") { $0.line(FieldLimit.title) }
      let occupation = fields.required("relevantOccupation", OccupationReference.read)
      let tasks = fields.tasks("responsibilities")
      let places = fields.required("totalJobOpenings") { $0.integer(in: FieldLimit.countOrNone) }
      let candidates = fields.optional("candidatesPerPlace") { $0.integer(in: FieldLimit.count) }
      let requirements = Requirements.read(&fields)
      let hours = fields.required("workHours", OpeningHours.read)
      let smallJob = fields.optional("smallJob") {
        SmallJob.read($0, beside: hours?.planned, tasks: tasks)
      }
      let published = fields.required("datePosted") { $0.day() }
      let replyBy = fields.optional("validThrough") { $0.day(notBefore: published, "datePosted") }
      let start = fields.required("jobStartDate") { $0.day() }
      let weeks = fields.optional("durationWeeks") { $0.integer(in: FieldLimit.weeks) }
      let prospect = fields.optional("prospect") { Prospect.read($0, after: start) }
      let mentorMinutes = fields.optional("mentorMinutes") { $0.integer(in: FieldLimit.week) }
      let source = fields.required("source") { $0.identifier(OpeningSource.self) }
      let reservedFor = fields.optional("reservedFor", books.citizens.refer)
      let owner = fields.required("owner") { $0.identifier(MunicipalityCode.self) }
      let isExtraWork = fields.optional("extraWork") { $0.bool() }
      guard let id, let site, let type, let title, let occupation, let places, let hours,
        let published, let start, let source, let owner
      else { return nil }
      var opening = Opening(
        id: id, site: site, type: type, occupation: occupation.disco, title: title,
        places: places, hours: hours, start: start, source: source, owner: owner,
        published: published)
      opening.purpose = purpose
      opening.uri = occupation.uri
      opening.tasks = tasks
      opening.smallJob = smallJob
      opening.candidatesPerPlace = candidates
      opening.requirements = requirements
      opening.weeks = weeks
      opening.replyBy = replyBy
      opening.prospect = prospect
      opening.mentorMinutes = mentorMinutes ?? opening.mentorMinutes
      opening.reservedFor = reservedFor
      opening.isExtraWork = isExtraWork ?? opening.isExtraWork
      return opening
    }
  }
}

extension Opening.SmallJob {
  /// Reads the paid hours beside a praktik; `nil` after a fault.
  ///
  /// Both together stay within 37 hours, and no task is one of the praktik's (OT-07).
  fileprivate static func read(
    _ value: JSONValue, beside praktik: Int?, tasks: [String]
  ) -> Opening.SmallJob? {
    value.object { fields in
      let minutes = fields.required("paidMinutes") { value -> Int? in
        guard let minutes = value.integer(in: FieldLimit.workingWeek) else { return nil }
        if let praktik, praktik + minutes > FieldLimit.week.upperBound {
          value.fault(
            "must not exceed \(FieldLimit.week.upperBound) together with the \(praktik) minutes "
              + "planned for the praktik (OT-07)")
        }
        return minutes
      }
      let tasks = fields.tasks("responsibilities", apartFrom: tasks)
      return minutes.map { Opening.SmallJob(minutes: $0, tasks: tasks) }
    }
  }
}

extension Opening.Prospect {
  /// Reads the ordinary employment expected after a start; `nil` after a fault.
  fileprivate static func read(_ value: JSONValue, after start: Day?) -> Opening.Prospect? {
    value.object { fields in
      let positions = fields.required("positions") { $0.integer(in: FieldLimit.count) }
      let expected = fields.optional("expected") { $0.day(notBefore: start, "jobStartDate") }
      return positions.map { Opening.Prospect(positions: $0, expected: expected) }
    }
  }
}

extension Requirements {
  /// Reads the fields of an opening that ask something of a citizen.
  fileprivate static func read(_ fields: inout ObjectReader) -> Requirements {
    var requirements = Requirements()
    let skills = fields.optional("skills") { value in
      value.object { skills in
        (
          must: skills.codes("must", CompetenceCode.self),
          nice: skills.codes("nice", CompetenceCode.self)
        )
      }
    }
    requirements.must = skills?.must ?? []
    requirements.nice = skills?.nice ?? []
    let papers = fields.optional("qualifications") { value in
      value.object { papers in
        (
          certificates: papers.codes("certificates", CompetenceCode.self),
          licences: papers.codes("drivingLicences", CompetenceCode.self)
        )
      }
    }
    requirements.certificates = papers?.certificates ?? []
    requirements.drivingLicences = papers?.licences ?? []
    requirements.language = fields.optional("languageRequirement", LanguageDemand.read)
    requirements.demands = fields.codes("physicalRequirement", DemandCode.self)
    return requirements
  }
}

extension Requirements.LanguageDemand {
  /// Reads a language demand; `nil` after a fault.
  ///
  /// Without the task that needs it, it is none.
  fileprivate static func read(_ value: JSONValue) -> Requirements.LanguageDemand? {
    value.object { fields in
      let language = fields.required("language") { $0.languageCode() }
      let level = fields.required("level") { $0.choice(of: LanguageSkill.Level.self) }
      let task = fields.required("task") { $0.line(FieldLimit.task) }
      guard let language, let level, let task else { return nil }
      return Requirements.LanguageDemand(
        skill: LanguageSkill(language: language, level: level), task: task)
    }
  }
}

extension OpeningHours {
  /// Reads the hours of an opening; `nil` after a fault.
  fileprivate static func read(_ value: JSONValue) -> OpeningHours? {
    value.object { fields in
      let minimum = fields.required("minimumMinutes") { $0.integer(in: FieldLimit.week) }
      let maximum = fields.required("maximumMinutes") {
        $0.minutes(in: FieldLimit.workingWeek, from: ("minimumMinutes", minimum))
      }
      let planned = fields.optional("plannedMinutes") {
        $0.minutes(
          in: FieldLimit.workingWeek, from: ("minimumMinutes", minimum),
          to: ("maximumMinutes", maximum))
      }
      if fields.has("from") != fields.has("to") {
        fields.value.fault("must have both \"from\" and \"to\", or neither", echo: false)
      }
      let from = fields.optional("from") { $0.clockTime() }
      let to = fields.optional("to") { $0.clockTime(after: from, "from") }
      let shifts = fields.optional("shifts") { $0.shifts() }
      let intensity = fields.optional("leastIntensityPercent") {
        $0.integer(in: FieldLimit.percent)
      }
      guard let minimum, let maximum else { return nil }
      let window = from.flatMap { from in to.flatMap { ClockWindow(from: from, to: $0) } }
      return OpeningHours(
        minimum: minimum, maximum: maximum, planned: planned, window: window,
        shifts: shifts ?? .day, leastIntensityPercent: intensity)
    }
  }
}
