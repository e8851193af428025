import JobCentre

/// A site's part of its company.
struct SiteShare {
  /// Its number within the company, from 0.
  let number: Int
  /// How many sites the company has.
  let count: Int
  /// What is done there.
  let industry: Catalogue.Industry
  /// The whole company's employees in hundredths of a full-time person.
  let companyCentiFTE: Int
}

extension CompanyMaker {
  /// A site with its staff and those in supported employment there already.
  mutating func site(
    _ share: SiteShare, of plan: CompanyPlan, in home: Town, _ random: inout SeededRandom
  ) -> Site {
    // A public body's institutions are of a size of their own; a company's sites share what it has.
    let average =
      plan.isPublicBody
      ? random.within(800...9000) : max(100, share.companyCentiFTE / share.count)
    var town = home
    if share.number > 0, !plan.isPublicBody, random.chance(300) {
      town = towns.town(random.pick(towns.neighbours(of: home.code)))
    }
    let isIndustrial =
      ["C", "E", "F", "H"].contains(share.industry.section) || random.chance(250)
    var site = Site(
      pNumber: numbers.pNumber(), municipality: town.code,
      position: town.workplace(inIndustrialArea: isIndustrial, &random),
      staff: Self.staff(average, plan, &random),
      supportedCentiFTE: Self.supported(average, plan, &random))
    if plan.isPublicBody {
      site.name = "\(share.industry.title), \(CompanyNames.place(&random))"
    } else if share.count > 1 {
      site.name = "Afdeling \(town.name) \(share.number + 1)"
    }
    if plan.isActive, random.chance(150) { site.maximumPlacements = random.within(1...4) }
    return site
  }

  /// Three averages near each other; whoever works with a job centre hires more often than not,
  /// which makes wage subsidy a net expansion.
  private static func staff(
    _ average: Int, _ plan: CompanyPlan, _ random: inout SeededRandom
  ) -> Site.Staff {
    let year = average * random.within(92...108) / 100
    let isExpanding = random.chance(plan.isActive ? 620 : 500)
    let percent = isExpanding ? random.within(100...112) : random.within(86...99)
    return Site.Staff(
      average4Months: average, average12Months: year, lastMonth: year * percent / 100)
  }

  /// Half of the active use up a part of the reasonable ratio, which is about 20 %.
  private static func supported(
    _ average: Int, _ plan: CompanyPlan, _ random: inout SeededRandom
  ) -> Int {
    guard random.chance(plan.isActive ? 500 : 40) else { return 0 }
    return average * random.within(2...16) / 100
  }
}
