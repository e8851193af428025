import JobCentre

/// Every field of a region as text, one line for each record in its order.
struct Dump {
  let lines: [String]

  init(_ region: Region) {
    lines =
      region.citizens.map { String(describing: $0) }
      + region.companies.map { String(describing: $0) }
      + region.openings.map { String(describing: $0) }
      + region.decisions.map { String(describing: $0) }
  }
}

/// A number that stands for a region's main fields, written out one by one, so that it outlives new
/// fields and new ways to describe a value: FNV-1a, 64 bits.
struct Fingerprint {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  init(_ region: Region) {
    for citizen in region.citizens {
      add("\(citizen.id) \(citizen.targetGroup) \(citizen.benefitStart) \(citizen.caseworker)")
      add(citizen.goals.map(\.occupation.text).joined(separator: " "))
      add(citizen.competences.map(\.text).joined(separator: " "))
      add("\(citizen.hours.wished) \(citizen.hours.sustainable) \(citizen.history.count)")
      add("\(citizen.transport.maximumMinutes) \(citizen.shifts.rawValue)")
      add(citizen.functionalLimits.map(\.text).joined(separator: " "))
    }
    for company in region.companies {
      add("\(company.cvr) \(company.name) \(company.industry) \(company.contactOwner)")
      for site in company.sites {
        add("\(site.pNumber) \(site.staff.average4Months) \(site.supportedCentiFTE)")
        add("\(site.position?.easting ?? 0) \(site.position?.northing ?? 0)")
      }
    }
    for opening in region.openings {
      add("\(opening.id) \(opening.site) \(opening.type) \(opening.title) \(opening.places)")
      add("\(opening.hours.planned) \(opening.start) \(opening.source) \(opening.published)")
      add(opening.tasks.joined(separator: " "))
      add(opening.requirements.demands.map(\.text).joined(separator: " "))
    }
    for decision in region.decisions {
      add("\(decision.citizen) \(decision.opening) \(decision.date) \(decision.answer.rawValue)")
    }
  }

  private mutating func add(_ text: String) {
    for byte in text.utf8 { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
    value = (value ^ 0x0A) &* 0x100_0000_01B3
  }
}
