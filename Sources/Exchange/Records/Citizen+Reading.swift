import JobCentre
import LocatedJSON

extension Citizen {
  /// Reads a record of `citizens`; `nil` after a fault.
  ///
  /// Missing goals and competences are no fault: such a record is set aside later, with a word to
  /// its caseworker, and must not stop the others.
  static func read(_ value: JSONValue, _ books: RecordBooks) -> Citizen? {
    value.object { fields in
      let id = fields.required("id", books.citizens.define)
      let municipality = fields.required("municipality") { $0.identifier(MunicipalityCode.self) }
      let targetGroup = fields.required("targetGroup") { $0.code(TargetGroup.self, books) }
      let subgroup = fields.optional("subgroup") { $0.code(Subgroup.self, books) }
      let benefit = fields.required("benefit") { $0.code(Benefit.self, books) }
      let benefitStart = fields.required("benefitStart") { $0.day() }
      let ageBand = fields.required("ageBand") { $0.choice(of: AgeBand.self) }
      let isSingleProvider = fields.optional("singleProvider") { $0.bool() }
      let lacksEducation = fields.optional("lacksQualifyingEducation") { $0.bool() }
      let policyFlags = fields.codes("policyFlags", PolicyFlag.self, books)
      let goals = JobGoal.readList(&fields)
      let competences = fields.codes("competences", CompetenceCode.self)
      let certificates = fields.codes("certificates", CompetenceCode.self)
      let drivingLicences = fields.codes("drivingLicences", CompetenceCode.self)
      let languages = LanguageSkill.readList(&fields)
      let hours = fields.required("workHours", CitizenHours.read)
      let functionalLimits = fields.codes("functionalLimits", LimitCode.self, books)
      let transport = fields.required("transport", Transport.read)
      let childcareWindow = fields.optional("childcareWindow", ClockWindow.read)
      let shifts = fields.optional("shifts") { $0.shifts() }
      let isReady = fields.optional("readyForCompany") { $0.bool() }
      let notBefore = fields.optional("notBefore") { $0.day() }
      let exemptUntil = fields.optional("exemptUntil") { $0.day() }
      let approvals = fields.list("approvals", maximum: FieldLimit.approvals) {
        Approval.read($0, books)
      }
      let nextPurpose = fields.optional("nextPurpose") { $0.code(PlacementPurpose.self, books) }
      let mentorMinutes = fields.optional("mentorMinutes") { $0.integer(in: FieldLimit.week) }
      let history = fields.list("history", maximum: FieldLimit.history) {
        PastOffer.read($0, books)
      }
      let lastEmployer = fields.optional("lastEmployer") { $0.identifier(CVRNumber.self) }
      let employedUntil = fields.optional("lastEmployedUntil") { $0.day() }
      let sickListedFrom = fields.optional("sickListedFrom") { EarlierStanding.read($0, books) }
      let lastSuggested = fields.optional("lastSuggested") { $0.day() }
      let caseworker = fields.required("caseworker") { $0.identifier(StaffID.self) }
      guard let id, let municipality, let targetGroup, let benefit, let benefitStart,
        let ageBand, let hours, let transport, let caseworker
      else { return nil }
      var citizen = Citizen(
        id: id, municipality: municipality, targetGroup: targetGroup, benefit: benefit,
        benefitStart: benefitStart, ageBand: ageBand, hours: hours, transport: transport,
        caseworker: caseworker)
      citizen.subgroup = subgroup
      citizen.isSingleProvider = isSingleProvider ?? citizen.isSingleProvider
      citizen.lacksQualifyingEducation = lacksEducation ?? citizen.lacksQualifyingEducation
      citizen.policyFlags = policyFlags
      citizen.goals = goals
      citizen.competences = competences
      citizen.certificates = certificates
      citizen.drivingLicences = drivingLicences
      citizen.languages = languages
      citizen.functionalLimits = functionalLimits
      citizen.childcareWindow = childcareWindow
      citizen.shifts = shifts ?? citizen.shifts
      citizen.isReadyForCompany = isReady ?? citizen.isReadyForCompany
      citizen.notBefore = notBefore
      citizen.exemptUntil = exemptUntil
      citizen.approvals = approvals
      citizen.nextPurpose = nextPurpose
      citizen.mentorMinutes = mentorMinutes ?? citizen.mentorMinutes
      citizen.history = history
      citizen.lastEmployer = lastEmployer
      citizen.lastEmployedUntil = employedUntil
      citizen.sickListedFrom = sickListedFrom
      citizen.lastSuggested = lastSuggested
      return citizen
    }
  }
}

extension JobGoal {
  /// Reads the goals, and puts A before B before C; two of one rank are a fault.
  fileprivate static func readList(_ fields: inout ObjectReader) -> [JobGoal] {
    var ranks: Set<Rank> = []
    let goals = fields.list("goals", maximum: FieldLimit.goals) { value in
      value.object { goal -> JobGoal? in
        let rank = goal.required("rank") { value -> Rank? in
          guard let rank = value.choice(of: Rank.self) else { return nil }
          if !ranks.insert(rank).inserted { value.fault("is the rank of two goals") }
          return rank
        }
        let occupation = goal.required("occupation", OccupationReference.read)
        let wished = goal.optional("wishedCompany") { $0.identifier(CVRNumber.self) }
        guard let rank, let occupation else { return nil }
        return JobGoal(
          rank: rank, occupation: occupation.disco, uri: occupation.uri, wishedCompany: wished)
      }
    }
    return goals.sorted { $0.rank < $1.rank }
  }
}

/// An occupation as the files name it: by DISCO-08, with a concept of ESCO beside it or not.
struct OccupationReference {
  /// The DISCO-08 code.
  var disco: OccupationCode
  /// The concept's address.
  var uri: String?

  /// Reads `{"disco": "9321", "uri": …}`; `nil` after a fault.
  static func read(_ value: JSONValue) -> OccupationReference? {
    value.object { fields in
      let disco = fields.required("disco") { $0.identifier(OccupationCode.self) }
      let uri = fields.optional("uri") { $0.conceptURI() }
      return disco.map { OccupationReference(disco: $0, uri: uri) }
    }
  }
}

extension LanguageSkill {
  /// Reads the languages; one that is given twice is a fault.
  fileprivate static func readList(_ fields: inout ObjectReader) -> [LanguageSkill] {
    var languages: Set<String> = []
    return fields.list("languages", maximum: FieldLimit.languages) { value in
      value.object { skill -> LanguageSkill? in
        let language = skill.required("language") { value -> String? in
          guard let language = value.languageCode() else { return nil }
          if !languages.insert(language).inserted { value.fault("is given twice in this list") }
          return language
        }
        let level = skill.required("level") { $0.choice(of: Level.self) }
        guard let language, let level else { return nil }
        return LanguageSkill(language: language, level: level)
      }
    }
  }
}

extension CitizenHours {
  /// Reads the hours a citizen wishes, can hold and has; `nil` after a fault.
  fileprivate static func read(_ value: JSONValue) -> CitizenHours? {
    value.object { fields in
      let wished = fields.required("wishedMinutes") { $0.integer(in: FieldLimit.week) }
      let sustainable = fields.required("sustainableMinutes") { $0.integer(in: FieldLimit.week) }
      let existing = fields.optional("existingMinutes") { $0.integer(in: FieldLimit.week) }
      let intensity = fields.optional("intensityPercent") { $0.integer(in: FieldLimit.percent) }
      guard let wished, let sustainable else { return nil }
      return CitizenHours(
        wished: wished, sustainable: sustainable, existing: existing ?? 0,
        intensityPercent: intensity ?? 100)
    }
  }
}

extension Transport {
  /// What the field `origin` holds for a protected address.
  static let municipalityOrigin = "municipality"

  /// Reads from where, how and how far; `nil` after a fault.
  fileprivate static func read(_ value: JSONValue) -> Transport? {
    value.object { fields in
      let origin = fields.required("origin") { value in
        value.converted(
          GridCell.rule + ", or \"\(municipalityOrigin)\" where the address is protected"
        ) { text -> Origin? in
          text == municipalityOrigin ? .municipality : GridCell(text).map(Origin.cell)
        }
      }
      let means = fields.required("means") { $0.choice(of: Means.self) }
      let most = fields.required("maximumMinutes") { $0.integer(in: FieldLimit.travel) }
      guard let origin, let means, let most else { return nil }
      return Transport(origin: origin, means: means, maximumMinutes: most)
    }
  }
}

extension ClockWindow {
  /// Reads `{"from": "08:00", "to": "15:30"}`; `nil` after a fault.
  static func read(_ value: JSONValue) -> ClockWindow? {
    value.object { fields in
      let from = fields.required("from") { $0.clockTime() }
      let to = fields.required("to") { $0.clockTime(after: from, "from") }
      guard let from, let to else { return nil }
      return ClockWindow(from: from, to: to)
    }
  }
}

extension Approval {
  /// Reads a decision of an authority; `nil` after a fault.
  fileprivate static func read(_ value: JSONValue, _ books: RecordBooks) -> Approval? {
    value.object { fields in
      let kind = fields.required("kind") { $0.code(ApprovalKind.self, books) }
      let decided = fields.required("decided") { $0.day() }
      let until = fields.optional("validUntil") { $0.day(notBefore: decided, "decided") }
      guard let kind, let decided else { return nil }
      return Approval(kind: kind, decided: decided, validUntil: until)
    }
  }
}

extension EarlierStanding {
  /// Reads what a citizen was sick-listed from; `nil` after a fault.
  fileprivate static func read(_ value: JSONValue, _ books: RecordBooks) -> EarlierStanding? {
    value.object { fields in
      let group = fields.required("targetGroup") { $0.code(TargetGroup.self, books) }
      let start = fields.required("benefitStart") { $0.day() }
      guard let group, let start else { return nil }
      return EarlierStanding(targetGroup: group, benefitStart: start)
    }
  }
}

extension PastOffer {
  /// Reads an earlier offer; `nil` after a fault.
  fileprivate static func read(_ value: JSONValue, _ books: RecordBooks) -> PastOffer? {
    value.object { fields in
      let type = fields.required("type") { $0.code(OfferType.self, books) }
      let start = fields.required("start") { $0.day() }
      let end = fields.optional("end") { $0.day(notBefore: start, "start") }
      let company = fields.optional("company") { $0.identifier(CVRNumber.self) }
      guard let type, let start else { return nil }
      return PastOffer(type: type, start: start, end: end, company: company)
    }
  }
}
