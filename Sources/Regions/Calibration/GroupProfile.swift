import JobCentre

/// What is usual for the people of a stratum, in shares per thousand.
///
/// Assumptions of this project, chosen so that the groups differ as the municipal plans describe
/// them (TG-01 to TG-24): those near the labour market can work full time and are held ready, those
/// far from it can hold a few hours, need to be spared something and often have no plan yet. Where
/// a number has a source, it is named beside it.
struct GroupProfile: Sendable {
  /// How many hours a week such people can hold.
  enum Capacity: Sendable {
    /// Full time, or nearly.
    case full
    /// 10–30 hours.
    case reduced
    /// 4–20 hours.
    case few
  }

  /// The statutory bands of age.
  let ages: Choice<AgeBand>
  /// Hours a week.
  let capacity: Capacity
  /// Held ready for a company by a caseworker (RD-28).
  var ready: Int
  /// Of those held ready: praktik under LAB § 57 approved.
  var praktik = 880
  /// Of those held ready: what else an offer requires of this group, with its share.
  var required: (kind: ApprovalKind, share: Int)?
  /// With one to three functional limits.
  var limited: Int
  /// Single providers (LAB § 69).
  var singleProvider: Int
  /// Without a qualifying education (LAB § 69).
  var unskilled: Int
  /// Near the labour market: may be given to the private employers' ordinary openings.
  var isNear = false
  /// How offers lie behind.
  var habit = OfferHabit()
  /// In a subsidised job now.
  var isInSubsidy = false
  /// With mentor hours granted (OT-15).
  var mentored: Int

  /// How often offers have been given to such people.
  struct OfferHabit: Sendable {
    /// Of the offers that were planned, those given.
    var given = 0
    /// Weeks from the start of the benefit to the first.
    var firstWeeks = 6...34
    /// Weeks between one and the next.
    var pauseWeeks = 13...52
    /// Only company praktik, never public community service.
    var onlyPraktik = false
  }
}

extension GroupProfile {
  // Of 382 insured 94 are 25–29 years old, and 70 % are 25–50 (4.1).
  private static let insuredAges: Choice<AgeBand> = [
    .from18to24: 60, .from25to29: 246, .from30to50: 454, .over50: 240,
  ]
  private static let adultAges: Choice<AgeBand> = [
    .from25to29: 70, .from30to50: 620, .over50: 310,
  ]
  // Uddannelseshjælp is for people under 30 without an education (TG-05).
  private static let youngAges: Choice<AgeBand> = [.from18to24: 650, .from25to29: 350]
  private static let sickAges: Choice<AgeBand> = [
    .from18to24: 50, .from25to29: 110, .from30to50: 500, .over50: 340,
  ]
  // Half of those in ressourceforløb are under 40 (4.2).
  private static let resourceAges: Choice<AgeBand> = [
    .from18to24: 90, .from25to29: 150, .from30to50: 500, .over50: 260,
  ]
  private static let flexAges: Choice<AgeBand> = [
    .from25to29: 30, .from30to50: 450, .over50: 520,
  ]

  static let insured = GroupProfile(
    ages: insuredAges, capacity: .full, ready: 940, praktik: 900, limited: 40, singleProvider: 60,
    unskilled: 280, isNear: true, habit: OfferHabit(given: 650, onlyPraktik: true), mentored: 0)
  static let insuredInSubsidy = GroupProfile(
    ages: insuredAges, capacity: .full, ready: 1000, limited: 30, singleProvider: 60,
    unskilled: 280, isNear: true, isInSubsidy: true, mentored: 0)
  static let jobReady = GroupProfile(
    ages: adultAges, capacity: .full, ready: 930, praktik: 930, limited: 80, singleProvider: 170,
    unskilled: 620, isNear: true, habit: OfferHabit(given: 720), mentored: 60)
  static let jobReadyInSubsidy = GroupProfile(
    ages: adultAges, capacity: .full, ready: 1000, limited: 50, singleProvider: 170,
    unskilled: 620, isNear: true, isInSubsidy: true, mentored: 60)
  // Activation of the activity-ready was to rise from 19 % to 39 % (4.2).
  static let activityReady = GroupProfile(
    ages: adultAges, capacity: .few, ready: 480, limited: 430, singleProvider: 210,
    unskilled: 740, habit: OfferHabit(given: 500, firstWeeks: 10...60), mentored: 450)
  static let activityReadyInSubsidy = GroupProfile(
    ages: adultAges, capacity: .reduced, ready: 1000, limited: 400, singleProvider: 210,
    unskilled: 740, isInSubsidy: true, mentored: 300)
  // Offers with pauses of a few weeks only (RD-04).
  private static let steady = OfferHabit(given: 830, firstWeeks: 2...9, pauseWeeks: 1...12)
  static let obviouslyReady = GroupProfile(
    ages: youngAges, capacity: .full, ready: 950, limited: 20, singleProvider: 40,
    unskilled: 1000, isNear: true, habit: steady, mentored: 50)
  static let educationReady = GroupProfile(
    ages: youngAges, capacity: .full, ready: 880, limited: 60, singleProvider: 100,
    unskilled: 1000, isNear: true, habit: steady, mentored: 250)
  static let activityReadyYoung = GroupProfile(
    ages: youngAges, capacity: .few, ready: 420, limited: 300, singleProvider: 120,
    unskilled: 1000, habit: steady, mentored: 700)
  // In category 1 nothing is begun, and a job to return to is kept (TG-11).
  static let sickCategory1 = GroupProfile(
    ages: sickAges, capacity: .reduced, ready: 0, limited: 500, singleProvider: 70,
    unskilled: 350, mentored: 0)
  static let sickEmployed = GroupProfile(
    ages: sickAges, capacity: .reduced, ready: 0, limited: 550, singleProvider: 70,
    unskilled: 350, mentored: 20)
  static let sickCategory2 = GroupProfile(
    ages: sickAges, capacity: .reduced, ready: 420,
    required: (kind: Approvals.sickPayAgreement, share: 800), limited: 700, singleProvider: 80,
    unskilled: 420, habit: OfferHabit(given: 250, onlyPraktik: true), mentored: 80)
  static let sickCategory3 = GroupProfile(
    ages: sickAges, capacity: .few, ready: 280,
    required: (kind: Approvals.rehabilitationPlan, share: 750), limited: 850, singleProvider: 80,
    unskilled: 480, habit: OfferHabit(given: 250, onlyPraktik: true), mentored: 300)
  static let jobClarification = GroupProfile(
    ages: sickAges, capacity: .few, ready: 380,
    required: (kind: Approvals.rehabilitationPlan, share: 800), limited: 880, singleProvider: 80,
    unskilled: 500, habit: OfferHabit(given: 350, onlyPraktik: true), mentored: 350)
  static let resourceProgramme = GroupProfile(
    ages: resourceAges, capacity: .few, ready: 380,
    required: (kind: Approvals.rehabilitationPlan, share: 880), limited: 880, singleProvider: 90,
    unskilled: 680, habit: OfferHabit(given: 400, onlyPraktik: true), mentored: 700)
  static let flexJobEligible = GroupProfile(
    ages: flexAges, capacity: .few, ready: 880, praktik: 850, limited: 900, singleProvider: 60,
    unskilled: 480, habit: OfferHabit(given: 700, onlyPraktik: true), mentored: 120)
  static let rehabilitation = GroupProfile(
    ages: adultAges, capacity: .reduced, ready: 500,
    required: (kind: Approvals.rehabilitationPlan, share: 850), limited: 750, singleProvider: 90,
    unskilled: 550, habit: OfferHabit(given: 400, onlyPraktik: true), mentored: 150)
}
