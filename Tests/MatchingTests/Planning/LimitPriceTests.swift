import JobCentre
import Matching
import TestSupport
import Testing

/// The gain that a plan states of one more below a limit is the difference of two plans.
@Suite struct LimitPriceTests {
  let world: PlanningWorld

  init() throws {
    world = try PlanningWorld()
  }

  @Test func oneMoreInTheWeekGainsWhatIsSaid() throws {
    var gains = (ofCompanies: 0, ofSites: 0)
    for seed in 0..<400 as Range<UInt64> {
      let region = crowded(seed: seed)
      let plan = try world.plan(region)
      guard plan.proof.branches <= 1 else { continue }
      for limit in plan.limits {
        let sites = region.sites(of: limit.holder)
        guard let said = limit.oneMore else {
          #expect(sites.contains { world.weighsUnlike(at: $0, in: region) }, "seed \(seed)")
          continue
        }
        let next = try world.plan(region.raising(limit.holder))
        guard next.proof.branches <= 1 else { continue }
        #expect(
          next.proof.objective - plan.proof.objective == plan.value(said),
          "seed \(seed): \(limit.holder)")
        guard said.isPositive else { continue }
        switch limit.holder {
        case .company: gains.ofCompanies += 1
        case .site: gains.ofSites += 1
        }
        #expect(limit.placed == limit.most, "seed \(seed)")
      }
    }
    #expect(gains.ofCompanies > 20 && gains.ofSites > 20, "\(gains)")
  }

  @Test func oneMoreInTheRatioGainsWhatIsSaid() throws {
    var gains = 0
    for seed in 0..<1_000 as Range<UInt64> {
      let region = crowded(seed: seed, byRatio: true)
      let plan = try world.plan(region)
      guard plan.proof.branches <= 1 else { continue }
      for outcome in plan.sites {
        let counted = region.openings.filter {
          $0.site == outcome.site && world.isInRatio($0) && world.isOpen($0, in: plan)
        }
        let weights = Set(counted.map(\.hours.planned))
        #expect(
          (outcome.oneMore != nil) == (weights.count == 1), "seed \(seed): \(outcome.site)")
        guard let said = outcome.oneMore, let weight = weights.first,
          let larger = region.makingRoomInRatio(of: outcome, weight: weight, book: world.book)
        else { continue }
        let next = try world.plan(larger)
        guard next.proof.branches <= 1 else { continue }
        #expect(
          next.proof.objective - plan.proof.objective == plan.value(said),
          "seed \(seed): \(outcome.site)")
        gains += said.isPositive ? 1 : 0
      }
    }
    #expect(gains > 20, "\(gains)")
  }

  /// Where the municipality's number is no greater than the company's own, it is no use to ask.
  @Test func aLimitSaysWhoseWordItIs() throws {
    let decided = try PlanningWorld(
      deciding: [], limits: [PlanningWorld.limit("company", 2)])
    var seen = (own: 0, decided: 0)
    for seed in 0..<20 as Range<UInt64> {
      let region = world.randomRegion(seed: seed, citizens: 5, openings: 10)
      for limit in try decided.plan(region).limits {
        guard case .company(let number) = limit.holder else {
          #expect(limit.setBy == .company)
          continue
        }
        let company = try #require(region.companies.first { $0.cvr == number })
        let own = company.maximumContacts ?? .max
        #expect(limit.most == min(own, 2))
        #expect(limit.setBy == (own < 2 ? .company : .municipality))
        seen.own += own < 2 ? 1 : 0
        seen.decided += own < 2 ? 0 : 1
      }
    }
    #expect(seen.own > 5 && seen.decided > 5, "\(seen)")
  }

  /// A region of many places at companies that take few, so that limits stop somebody: by their own
  /// word, or because two full-time persons may be supported at a site: both are, or there is room for one of the
  /// places of 15 hours.
  private func crowded(seed: UInt64, byRatio: Bool = false) -> Region {
    var region = world.randomRegion(seed: seed, citizens: 30, openings: 10, decisions: 0)
    for place in region.openings.indices {
      region.openings[place].places += 1
      if byRatio {
        region.openings[place].hours = OpeningHours(minimum: 900, maximum: 900)
        region.openings[place].smallJob = nil
      }
    }
    for company in region.companies.indices {
      for site in region.companies[company].sites.indices {
        if byRatio {
          region.companies[company].sites[site].staff.average4Months = 1000
          region.companies[company].sites[site].supportedCentiFTE =
            seed % 2 == 0 ? 200 : 150
        } else if region.companies[company].maximumContacts == nil {
          region.companies[company].sites[site].maximumPlacements = 1
        }
      }
    }
    return region
  }
}

extension PlanningWorld {
  /// Whether an opening was matched and not set aside.
  fileprivate func isOpen(_ opening: Opening, in plan: Plan) -> Bool {
    plan.openings.contains { $0.opening == opening.id }
  }
}

extension Region {
  /// The sites whose placements a limit counts.
  fileprivate func sites(of holder: LimitOutcome.Holder) -> [PNumber] {
    switch holder {
    case .site(let number): [number]
    case .company(let number):
      companies.first { $0.cvr == number }.map { $0.sites.map(\.pNumber) } ?? []
    }
  }

  /// The region once a limit allows one more.
  fileprivate func raising(_ holder: LimitOutcome.Holder) -> Region {
    var raised = self
    for company in companies.indices {
      if holder == .company(companies[company].cvr) {
        raised.companies[company].maximumContacts = companies[company].maximumContacts.map {
          $0 + 1
        }
      }
      for site in companies[company].sites.indices
      where holder == .site(companies[company].sites[site].pNumber) {
        raised.companies[company].sites[site].maximumPlacements =
          companies[company].sites[site].maximumPlacements.map { $0 + 1 }
      }
    }
    return raised
  }

  /// The region once so few are supported at a site that exactly one more fits into its ratio; `nil`
  /// when no number of supported persons makes it so.
  fileprivate func makingRoomInRatio(
    of outcome: SiteOutcome, weight: Int, book: RuleBook
  ) -> Region? {
    let fullTime = book.ratio.fullTimeMinutes
    func fitting(_ supported: Int) -> Int {
      max(0, outcome.quota * fullTime - (supported * fullTime + 99) / 100) / weight
    }
    let now = fitting(outcome.supportedCentiFTE)
    guard
      let fewer = (0..<max(1, outcome.supportedCentiFTE)).last(where: { fitting($0) == now + 1 })
    else { return nil }
    var larger = self
    for company in companies.indices {
      for site in companies[company].sites.indices
      where companies[company].sites[site].pNumber == outcome.site {
        larger.companies[company].sites[site].supportedCentiFTE = fewer
      }
    }
    return larger
  }
}
