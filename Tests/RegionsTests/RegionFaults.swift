import JobCentre

/// Everything that is wrong with a generated region, in words; empty for a sound one.
struct RegionFaults {
  private(set) var list: [String] = []
  private let region: Region
  private let vocabulary: Vocabulary
  private let monday: Day

  init(_ region: Region, vocabulary: Vocabulary, week: ISOWeek) {
    self.region = region
    self.vocabulary = vocabulary
    monday = week.monday
    checkIdentity()
    for company in region.companies { check(company) }
    let sites = Dictionary(
      region.companies.flatMap { company in company.sites.map { ($0.pNumber, company) } },
      uniquingKeysWith: { first, _ in first })
    for opening in region.openings {
      guard let company = sites[opening.site] else {
        list.append("\(opening.id): no site \(opening.site)")
        continue
      }
      check(opening, at: company)
    }
    for citizen in region.citizens { check(citizen) }
    for decision in region.decisions { check(decision) }
    for line in Dump(region).lines where CPRShape.occurs(in: line) {
      list.append("CPR-shaped: a record of \(line.prefix(20))")
    }
  }

  private mutating func expect(_ condition: Bool, _ fault: @autoclosure () -> String) {
    if !condition { list.append(fault()) }
  }

  private mutating func checkIdentity() {
    let sites = region.companies.flatMap(\.sites)
    expect(Set(region.citizens.map(\.id)).count == region.citizens.count, "citizen ids")
    expect(Set(region.openings.map(\.id)).count == region.openings.count, "opening ids")
    expect(Set(region.companies.map(\.cvr)).count == region.companies.count, "CVR numbers")
    expect(Set(sites.map(\.pNumber)).count == sites.count, "P-numbers")
    expect(Set(region.companies.map(\.name)).count == region.companies.count, "company names")
  }

  private mutating func check(_ company: Company) {
    expect(company.cvr.text.hasPrefix("9"), "\(company.cvr): a number that may be somebody's")
    expect(vocabulary.industries[company.industry] != nil, "\(company.cvr): industry")
    expect(!company.name.isEmpty && !company.sites.isEmpty, "\(company.cvr): name or sites")
    expect(company.maximumContacts ?? 1 > 0, "\(company.cvr): contacts")
    for site in company.sites {
      let staff = site.staff
      expect(vocabulary.municipalities[site.municipality] != nil, "\(site.pNumber): place")
      expect(site.pNumber.text.hasPrefix("109"), "\(site.pNumber): may be somebody's")
      expect(
        staff.average4Months > 0 && staff.average12Months > 0 && staff.lastMonth > 0
          && site.supportedCentiFTE >= 0, "\(site.pNumber): staff")
      expect(site.maximumPlacements ?? 1 > 0, "\(site.pNumber): placements")
      if let position = site.position { check(position, "\(site.pNumber)") }
    }
  }

  private mutating func check(_ point: GridPoint, _ name: String) {
    expect(
      GridPoint.eastings.contains(Int(point.easting))
        && GridPoint.northings.contains(Int(point.northing)), "\(name): outside Denmark")
  }

  private mutating func check(_ opening: Opening, at company: Company) {
    let id = opening.id
    let hours = opening.hours
    expect(vocabulary.occupation(opening.occupation) != nil, "\(id): occupation")
    expect(opening.places > 0 && opening.candidatesPerPlace ?? 1 > 0, "\(id): places")
    expect(
      hours.minimum > 0 && hours.minimum <= hours.planned && hours.planned <= hours.maximum
        && hours.maximum <= 2220, "\(id): hours \(hours)")
    expect((1...100).contains(opening.title.count), "\(id): title")
    expect(!opening.tasks.isEmpty && opening.tasks.count <= 5, "\(id): tasks")
    expect(Set(opening.tasks).count == opening.tasks.count, "\(id): a task twice")
    if let side = opening.smallJob {
      expect(opening.type.text == "virksomhedspraktik", "\(id): hybrid type")
      expect(!side.tasks.isEmpty && side.minutes > 0, "\(id): småjob")
      expect(Set(side.tasks).isDisjoint(with: opening.tasks), "\(id): same tasks")
      expect(hours.maximum + side.minutes <= 2220, "\(id): over 37 hours")
    }
    let isCommunity = opening.type.text == "nytteindsats"
    expect(!isCommunity || company.sector == .public, "\(id): nytteindsats at a private employer")
    expect(opening.isExtraWork == isCommunity, "\(id): extra work")
    let isPraktik = opening.type.text == "virksomhedspraktik"
    expect((opening.purpose != nil) == isPraktik, "\(id): purpose")
    expect((7...42).contains(opening.start - monday), "\(id): start \(opening.start)")
    expect(opening.published < monday, "\(id): published")
    expect(
      opening.replyBy.map { $0 > monday && $0 < opening.start } ?? true, "\(id): reply by")
    expect(opening.weeks ?? 1 > 0, "\(id): weeks")
    expect((opening.reservedFor != nil) == (opening.source.text == "citizen"), "\(id): source")
    expect(vocabulary.municipalities[opening.owner] != nil, "\(id): owner")
    check(opening.requirements, id, tasks: opening.tasks)
    if let finder = opening.reservedFor {
      let citizen = region.citizens.first { $0.id == finder }
      expect(
        citizen?.goals.contains { $0.occupation == opening.occupation } ?? false,
        "\(id): found by somebody who does not want it")
      expect(
        citizen?.hours.sustainable ?? 0 >= hours.planned, "\(id): more hours than the finder has")
    }
  }

  private mutating func check(_ asked: Requirements, _ id: OpeningID, tasks: [String]) {
    for (codes, kind) in [
      (asked.must, Competence.Kind.competence), (asked.nice, .competence),
      (asked.certificates, .certificate), (asked.drivingLicences, .licence),
    ] {
      for code in codes {
        expect(vocabulary.competences[code]?.kind == kind, "\(id): \(code) is no \(kind)")
      }
    }
    expect(Set(asked.must).isDisjoint(with: asked.nice), "\(id): must and nice")
    for demand in asked.demands { expect(vocabulary.demands[demand] != nil, "\(id): \(demand)") }
    if let language = asked.language {
      expect(tasks.contains(language.task), "\(id): language without its task")
    }
  }

  private mutating func check(_ citizen: Citizen) {
    let id = citizen.id
    let hours = citizen.hours
    expect(hours.wished > 0 && hours.wished <= hours.sustainable, "\(id): hours \(hours)")
    expect(hours.wished + hours.existing <= 2220, "\(id): over 37 hours")
    expect(citizen.benefitStart <= monday, "\(id): benefit")
    expect(citizen.goals.map(\.rank) == citizen.goals.map(\.rank).sorted(), "\(id): goals")
    expect(
      Set(citizen.goals.map(\.occupation)).count == citizen.goals.count, "\(id): a goal twice")
    for goal in citizen.goals {
      expect(vocabulary.occupation(goal.occupation) != nil, "\(id): \(goal.occupation)")
    }
    for code in citizen.competences + citizen.certificates + citizen.drivingLicences {
      expect(vocabulary.competences[code] != nil, "\(id): \(code)")
    }
    for limit in citizen.functionalLimits {
      expect(vocabulary.limits[limit] != nil, "\(id): \(limit)")
    }
    for offer in citizen.history {
      expect(
        offer.start < monday && offer.start >= citizen.benefitStart
          && offer.end.map { $0 >= offer.start } ?? true, "\(id): history")
    }
    expect(citizen.history.dropLast().allSatisfy { $0.end != nil }, "\(id): two running offers")
    for approval in citizen.approvals {
      expect(approval.decided <= monday, "\(id): approved in the future")
    }
    expect(citizen.lastSuggested.map { $0 < monday } ?? true, "\(id): suggested")
    expect((15...120).contains(citizen.transport.maximumMinutes), "\(id): minutes")
    if case .cell(let cell) = citizen.transport.origin {
      check(cell.centre, "\(id)")
      expect(GridCell(cell.description) == cell, "\(id): cell")
    }
    let young: [AgeBand] = [.from18to24, .from25to29]
    expect(
      citizen.benefit.text != "uddannelseshjaelp"
        || young.contains(citizen.ageBand) && citizen.lacksQualifyingEducation,
      "\(id): uddannelseshjælp")
  }

  private mutating func check(_ decision: Decision) {
    let opening = region.openings.first { $0.id == decision.opening }
    let citizen = region.citizens.first { $0.id == decision.citizen }
    let name = "\(decision.citizen) and \(decision.opening)"
    expect(opening != nil && citizen != nil, "\(name): unknown")
    expect(
      decision.date < monday && decision.date >= opening?.published ?? monday,
      "\(name): \(decision.date)")
    expect(decision.step != .citizen || decision.reason == nil, "\(name): reason")
    expect(decision.validUntil.map { $0 > monday } ?? true, "\(name): over")
  }
}
