import JobCentre
import TestSupport
import Testing

/// One case of a scenario file: a pair that fits, with some things changed, under one book.
///
/// Days are counted from the opening's start, or from today where the gate looks at today.
struct BookScenario: NamedCase {
  var name: String
  var offer: String
  /// The gates that close; none where the pair passes.
  var closed: [String]?
  var municipality: String?
  var group: String?
  var subgroup: String?
  var age: String?
  var sector: String?
  var weeks: Int?
  var isEndless: Bool?
  var startDays: Int?
  var publishedDays: Int?
  var source: String?
  var owner: String?
  var reservedFor: String?
  var isBlockaded: Bool?
  var isReady: Bool?
  var notBeforeDays: Int?
  /// Approvals given today; `all` for every one of the book.
  var approvals: Approvals?
  var nextPurpose: String?
  var benefitMonths: Int?
  var benefitDays: Int?
  var lacksEducation: Bool?
  var isOver50: Bool?
  var isSingleProvider: Bool?
  var isLastEmployer: Bool?
  /// Months before the opening's start on which the last employment ended, and days later.
  var employedMonths: Int?
  var employedDays: Int?
  /// The group that the citizen was sick-listed from.
  var sickListedFrom: String?
  var staffLastMonth: Int?
  var isExtraWork: Bool?
  var minimumMinutes: Int?
  var sustainableMinutes: Int?
  var existingMinutes: Int?
  var intensityPercent: Int?
  var leastIntensityPercent: Int?
  var metres: Int?
  var travelMinutes: Int?
  var demands: [String]?
  var limits: [String]?
  var window: String?
  var childcare: String?
  var shifts: [String]?
  var citizenShifts: [String]?
  var held: [String]?
  var certificates: [String]?
  var licences: [String]?
  var language: String?
  var noUntilDays: Int?

  /// A list of approvals, or all of them.
  enum Approvals: Decodable, Sendable {
    case all
    case these([String])

    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      self = (try? value.decode([String].self)).map(Approvals.these) ?? .all
    }
  }

  /// The pair as the case has it, on a day and under the books of that day.
  func region(on day: Day) throws -> TinyRegion {
    var region = try TinyRegion.fitting(OfferType(known: offer))
    try region.move(to: day, drafts: true)
    changeOpening(&region)
    changeCitizen(&region)
    changeWork(&region)
    return region
  }

  private func changeOpening(_ region: inout TinyRegion) {
    if let sector { region.company.sector = sector == "public" ? .public : .private }
    if let weeks { region.opening.weeks = weeks }
    if isEndless == true { region.opening.weeks = nil }
    if let startDays { region.opening.start = region.date + startDays }
    if let publishedDays { region.opening.published = region.date + publishedDays }
    if let source { region.opening.source = OpeningSource(known: source) }
    if let owner { region.opening.owner = MunicipalityCode(known: owner) }
    if let reservedFor { region.opening.reservedFor = CitizenID(known: reservedFor) }
    if let isBlockaded { region.company.isBlockaded = isBlockaded }
    if let staffLastMonth { region.site.staff.lastMonth = staffLastMonth }
    if let isExtraWork { region.opening.isExtraWork = isExtraWork }
    if let noUntilDays { region.decide(.citizen, .no, until: region.date + noUntilDays) }
  }

  private func changeCitizen(_ region: inout TinyRegion) {
    if let municipality { region.citizen.municipality = MunicipalityCode(known: municipality) }
    if let group { region.citizen.targetGroup = TargetGroup(known: group) }
    if let subgroup { region.citizen.subgroup = Subgroup(known: subgroup) }
    if let age = age.flatMap(AgeBand.init) { region.citizen.ageBand = age }
    if let isReady { region.citizen.isReadyForCompany = isReady }
    if let notBeforeDays { region.citizen.notBefore = region.opening.start + notBeforeDays }
    switch approvals {
    case .all?: region.approveEverything()
    case .these(let kinds)?:
      let day = region.date
      region.citizen.approvals = kinds.map {
        Approval(kind: ApprovalKind(known: $0), decided: day)
      }
    case nil: break
    }
    region.citizen.nextPurpose = nextPurpose.map { PlacementPurpose(known: $0) }
    if let benefitMonths {
      region.citizen.benefitStart =
        region.opening.start.adding(months: -benefitMonths) + (benefitDays ?? 0)
      region.citizen.history = []
    }
    if let lacksEducation { region.citizen.lacksQualifyingEducation = lacksEducation }
    if isOver50 == true { region.citizen.ageBand = .over50 }
    if let isSingleProvider { region.citizen.isSingleProvider = isSingleProvider }
    if isLastEmployer == true { region.citizen.lastEmployer = region.company.cvr }
    if let employedMonths {
      region.citizen.lastEmployedUntil =
        region.opening.start.adding(months: -employedMonths) + (employedDays ?? 0)
    }
    if let sickListedFrom {
      region.citizen.sickListedFrom = EarlierStanding(
        targetGroup: TargetGroup(known: sickListedFrom),
        benefitStart: region.citizen.benefitStart)
    }
  }

  private func changeWork(_ region: inout TinyRegion) {
    if let minimumMinutes { region.opening.hours.minimum = minimumMinutes }
    if let sustainableMinutes { region.citizen.hours.sustainable = sustainableMinutes }
    if let existingMinutes { region.citizen.hours.existing = existingMinutes }
    if let intensityPercent { region.citizen.hours.intensityPercent = intensityPercent }
    region.opening.hours.leastIntensityPercent = leastIntensityPercent
    if let travelMinutes { region.citizen.transport.maximumMinutes = travelMinutes }
    if let metres { region.putSite(metresEast: metres) }
    region.opening.requirements.demands = (demands ?? []).map { DemandCode(known: $0) }
    region.citizen.functionalLimits = (limits ?? []).map { LimitCode(known: $0) }
    if let window { region.opening.hours.window = ClockWindow(stringLiteral: window) }
    if let childcare { region.citizen.childcareWindow = ClockWindow(stringLiteral: childcare) }
    if let shifts { region.opening.hours.shifts = Self.shifts(shifts) }
    if let citizenShifts { region.citizen.shifts = Self.shifts(citizenShifts) }
    region.citizen.certificates = (held ?? []).map { CompetenceCode(known: $0) }
    region.opening.requirements.certificates =
      (certificates ?? []).map { CompetenceCode(known: $0) }
    region.opening.requirements.drivingLicences =
      (licences ?? []).map { CompetenceCode(known: $0) }
    if let level = language.flatMap(LanguageSkill.Level.init(rawValue:)) {
      region.opening.requirements.language = Requirements.LanguageDemand(
        skill: LanguageSkill(language: "da", level: level), task: "kunder")
    }
  }

  private static func shifts(_ names: [String]) -> ShiftSet {
    let all: [String: ShiftSet] = [
      "day": .day, "evening": .evening, "night": .night, "weekend": .weekend,
    ]
    return names.reduce([]) { $0.union(all[$1] ?? []) }
  }
}
