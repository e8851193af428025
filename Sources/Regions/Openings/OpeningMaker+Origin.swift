import JobCentre

extension OpeningMaker {
  /// Where an opening came from, whose it is and since when.
  struct Origin {
    let source: OpeningSource
    let owner: MunicipalityCode
    let published: Day
  }

  /// An origin that fits the employer.
  ///
  /// Companies that work with other job centres alone (table 4.3) have their orders from these: such
  /// an opening is seen because it was shared, through Job AG (whose window of 14 days, RD-22, is
  /// over for some and not for others) or through the shared recruitment service.
  func origin(
    _ entry: OpeningPlan.Entry, _ workplace: Workplace, _ random: inout SeededRandom
  ) -> Origin {
    let home = spec.municipalities[entry.municipality].code
    let isElsewhere =
      switch workplace.cooperation {
      case .local: false
      case .both: !workplace.isMunicipal && random.chance(200)
      case .other: true
      }
    let owner = isElsewhere ? random.pick(towns.neighbours(of: home)) : home
    let source: OpeningSource =
      if isElsewhere {
        random.chance(650) ? Sources.jobAG : Sources.hrs
      } else if workplace.isMunicipal, random.chance(800) {
        Sources.municipality
      } else if entry.kind == .praktikPrivate, entry.places >= 3 {
        Sources.companyCentre
      } else if !entry.kind.isSupported, random.chance(350) {
        random.chance(750) ? Sources.jobAG : Sources.hrs
      } else {
        Sources.consultant
      }
    let age = source == Sources.jobAG ? random.within(1...35) : random.within(1...56)
    return Origin(source: source, owner: owner, published: monday + -age)
  }
}
