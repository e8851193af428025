/// A citizen who may be matched: what the law, the caseworker and the citizen have laid down.
///
/// Opaque by construction: there is no field for a name, a CPR number, a birth date, sex, origin,
/// religion or a diagnosis, and free text does not exist here. Age is known only as the bands that
/// a paragraph names, and only gates read them.
package struct Citizen: Sendable {
  /// The id the case system can be searched by.
  package var id: CitizenID
  /// The municipality that is the authority.
  package var municipality: MunicipalityCode
  /// The group of LAB § 6.
  package var targetGroup: TargetGroup
  /// A part of the group that a rule tells apart.
  package var subgroup: Subgroup?
  /// The benefit received.
  package var benefit: Benefit
  /// When the present spell on benefit began; deadlines count from here.
  package var benefitStart: Day
  /// The statutory band of age.
  package var ageBand: AgeBand
  /// Single provider: an exemption in LAB § 69.
  package var isSingleProvider: Bool
  /// No qualifying youth education or higher: an exemption in LAB § 69.
  package var lacksQualifyingEducation: Bool
  /// Circumstances that municipal policy gives weight to.
  package var policyFlags: [PolicyFlag]
  /// Up to three goals, A before B before C (ABC method, PR-27).
  package var goals: [JobGoal]
  /// Competences of the vocabulary.
  package var competences: [CompetenceCode]
  /// Certificates of the vocabulary.
  package var certificates: [CompetenceCode]
  /// Driving licences of the vocabulary.
  package var drivingLicences: [CompetenceCode]
  /// Languages and how well.
  package var languages: [LanguageSkill]
  /// Hours a week.
  package var hours: CitizenHours
  /// What the body or the mind must be spared (RD-10): only gates read it, no paper shows it.
  package var functionalLimits: [LimitCode]
  /// How, how far and from where.
  package var transport: Transport
  /// The hours of the day within which the citizen may be at work, because of child care.
  package var childcareWindow: ClockWindow?
  /// The parts of the day and week the citizen can work.
  package var shifts: ShiftSet
  /// Whether a caseworker holds the citizen ready for a company (RD-28).
  package var isReadyForCompany: Bool
  /// Not before this day (RD-36).
  package var notBefore: Day?
  /// Exempt from offers until and with this day.
  package var exemptUntil: Day?
  /// Authority decisions that an offer may require.
  package var approvals: [Approval]
  /// The purpose that the next placement should serve (RD, LAB § 59); `nil` when open.
  package var nextPurpose: PlacementPurpose?
  /// Hours of mentor support granted, in minutes a week (OT-15).
  package var mentorMinutes: Int
  /// Offers received earlier.
  package var history: [PastOffer]
  /// Where the citizen was last ordinarily employed, for the rule on last employers.
  package var lastEmployer: CVRNumber?
  /// The last day of that employment; `nil` when it is not known.
  package var lastEmployedUntil: Day?
  /// What the citizen was sick-listed from, for whoever is sick-listed from unemployment (RD-09).
  package var sickListedFrom: EarlierStanding?
  /// When the citizen was last proposed for an opening.
  package var lastSuggested: Day?
  /// The caseworker who decides.
  package var caseworker: StaffID

  /// A citizen with what every record must hold; the rest starts empty or permissive.
  package init(
    id: CitizenID, municipality: MunicipalityCode, targetGroup: TargetGroup, benefit: Benefit,
    benefitStart: Day, ageBand: AgeBand, hours: CitizenHours, transport: Transport,
    caseworker: StaffID
  ) {
    self.id = id
    self.municipality = municipality
    self.targetGroup = targetGroup
    self.benefit = benefit
    self.benefitStart = benefitStart
    self.ageBand = ageBand
    self.hours = hours
    self.transport = transport
    self.caseworker = caseworker
    subgroup = nil
    isSingleProvider = false
    lacksQualifyingEducation = false
    policyFlags = []
    goals = []
    competences = []
    certificates = []
    drivingLicences = []
    languages = []
    functionalLimits = []
    childcareWindow = nil
    shifts = .all
    isReadyForCompany = true
    notBefore = nil
    exemptUntil = nil
    approvals = []
    nextPurpose = nil
    mentorMinutes = 0
    history = []
    lastEmployer = nil
    lastEmployedUntil = nil
    sickListedFrom = nil
    lastSuggested = nil
  }
}

/// The bands of age that a paragraph names.
///
/// Under 18 in LAB § 6, under 30 in the education rules, from 25 for voksenlærling, over 50 in
/// LAB § 69.
package enum AgeBand: String, CaseIterable, Sendable {
  case under18
  case from18to24
  case from25to29
  case from30to50
  case over50
}

/// One of the three job goals of the ABC method.
package struct JobGoal: Hashable, Sendable {
  /// A: wish, competence and demand; B: nearer to competence; C: in demand now.
  package enum Rank: String, CaseIterable, Comparable, Sendable {
    case a = "A"
    case b = "B"
    case c = "C"

    package static func < (left: Rank, right: Rank) -> Bool { left.rawValue < right.rawValue }
  }

  /// Which of the three.
  package var rank: Rank
  /// What the citizen wants to do, as a DISCO-08 code.
  package var occupation: OccupationCode
  /// The ESCO or ESCO-STAR concept of the same occupation.
  package var uri: String?
  /// A company the citizen wishes for by itself (PR-37, PR-48).
  package var wishedCompany: CVRNumber?

  /// A goal.
  package init(
    rank: Rank, occupation: OccupationCode, uri: String? = nil, wishedCompany: CVRNumber? = nil
  ) {
    self.rank = rank
    self.occupation = occupation
    self.uri = uri
    self.wishedCompany = wishedCompany
  }
}

/// The hours a citizen wishes, has and can hold, in minutes a week.
package struct CitizenHours: Hashable, Sendable {
  /// Wished, 0–2220.
  package var wished: Int
  /// The most the citizen can sustain (RD-27); a gate, never a score.
  package var sustainable: Int
  /// Worked already in another job; counts in the 37 hours.
  package var existing: Int
  /// How much of usual work the citizen does in an hour, 1–100 per cent; a gate, never a score.
  package var intensityPercent: Int

  /// Hours in minutes a week.
  package init(wished: Int, sustainable: Int, existing: Int = 0, intensityPercent: Int = 100) {
    self.wished = wished
    self.sustainable = sustainable
    self.existing = existing
    self.intensityPercent = intensityPercent
  }
}

/// The group and benefit that a citizen was sick-listed from; its demands may go on (RD-09).
package struct EarlierStanding: Hashable, Sendable {
  /// The group of LAB § 6.
  package var targetGroup: TargetGroup
  /// When that spell on benefit began.
  package var benefitStart: Day

  /// A group with the start of its benefit.
  package init(targetGroup: TargetGroup, benefitStart: Day) {
    self.targetGroup = targetGroup
    self.benefitStart = benefitStart
  }
}

/// An authority decision that an offer may require, such as praktik under LAB § 57.
package struct Approval: Hashable, Sendable {
  /// What was decided.
  package var kind: ApprovalKind
  /// When.
  package var decided: Day
  /// Until and with this day; `nil` while it stands.
  package var validUntil: Day?

  /// An approval.
  package init(kind: ApprovalKind, decided: Day, validUntil: Day? = nil) {
    self.kind = kind
    self.decided = decided
    self.validUntil = validUntil
  }
}

/// An offer received earlier; the deadline of the next one is counted from these.
package struct PastOffer: Hashable, Sendable {
  /// What it was.
  package var type: OfferType
  /// First day.
  package var start: Day
  /// Last day; `nil` while it runs.
  package var end: Day?
  /// Where, when it was at a company.
  package var company: CVRNumber?

  /// An offer received earlier.
  package init(type: OfferType, start: Day, end: Day?, company: CVRNumber? = nil) {
    self.type = type
    self.start = start
    self.end = end
    self.company = company
  }
}
