// What it means for a rule to let nothing through that another stops. A municipality may replace a
// statutory rule only by one that is at least as strict.

extension RuleBook.MatrixRule {
  /// The same offer to no more people, at no more employers, with no approval fewer.
  package func isAtLeastAsStrict(as other: Self) -> Bool {
    func covers<T: Hashable>(_ wide: [T], _ narrow: [T]) -> Bool {
      wide.isEmpty || (!narrow.isEmpty && Set(narrow).isSubset(of: wide))
    }
    let samePeople =
      other.onlySubgroups.isEmpty
      || (!onlySubgroups.isEmpty && Set(onlySubgroups).isSubset(of: other.onlySubgroups))
    return offer == other.offer && Set(groups).isSubset(of: other.groups) && samePeople
      && Set(exceptSubgroups).isSuperset(of: other.exceptSubgroups)
      && covers(other.listedFrom, listedFrom) && covers(other.ageBands, ageBands)
      && Set(sectors).isSubset(of: other.sectors)
      && Set(approvals).isSuperset(of: other.approvals)
  }
}

extension RuleBook.DurationRule {
  /// The same offers to the same people, no longer.
  package func isAtLeastAsStrict(as other: Self) -> Bool {
    guard offer == other.offer, groups == other.groups, distance == other.distance,
      sector == other.sector, purposes == other.purposes
    else { return false }
    let isExtendedNoFurther =
      switch (extended, other.extended) {
      case (nil, _): true
      case (let mine?, let theirs?):
        mine.approval == theirs.approval && mine.maximum.isAtMost(theirs.maximum)
      case (_?, nil): false
      }
    return isExtendedNoFurther && maximum.isAtMost(other.maximum)
  }
}

extension RuleBook.DurationRule.Length {
  /// Whether this is never longer: of weeks and months only what holds for every month.
  func isAtMost(_ other: Self) -> Bool {
    switch (self, other) {
    case (.weeks(let mine), .weeks(let theirs)): mine <= theirs
    case (.months(let mine), .months(let theirs)): mine <= theirs
    // The shortest months have 28 days, the longest run of months at most 31 each.
    case (.weeks(let weeks), .months(let months)): weeks <= months * 4
    case (.months(let months), .weeks(let weeks)): months * 31 <= weeks * 7
    }
  }
}

extension RuleBook.PriorBenefitRule {
  /// Asked of no fewer people, for no shorter time, with no exemption more.
  package func isAtLeastAsStrict(as other: Self) -> Bool {
    offer == other.offer && Set(groups).isSuperset(of: other.groups)
      && Set(sectors).isSuperset(of: other.sectors) && months >= other.months
      && Set(exemptions).isSubset(of: other.exemptions)
  }
}

extension RuleBook.OfferExemption {
  /// For no fewer offers and with no group more excepted.
  package func isAtLeastAsStrict(as other: Self) -> Bool {
    Set(offers).isSuperset(of: other.offers)
      && Set(exceptGroups).isSubset(of: other.exceptGroups)
  }
}

extension RuleBook.EmploymentGapRule {
  /// For the same offer, no shorter.
  package func isAtLeastAsStrict(as other: Self) -> Bool {
    offer == other.offer && months >= other.months
  }
}

extension RuleBook.WeeklyMaximum {
  package func isAtLeastAsStrict(as other: Self) -> Bool { minutes <= other.minutes }
}

extension RuleBook.RatioRule {
  /// No larger quota for any number of employees: the quotas rise by steps, so where both have
  /// their steps is where they can differ.
  package func isAtLeastAsStrict(as other: Self) -> Bool {
    guard fullTimeMinutes == other.fullTimeMinutes else { return false }
    let last = (steps + other.steps).compactMap(\.upTo).max() ?? 0
    let period = (steps + other.steps).map(\.per).max() ?? 1
    // Beyond the last bound both grow by one for so many employees for ever.
    let slope = steps.last?.per ?? Int.max
    return slope >= other.steps.last?.per ?? Int.max
      && (0...last + period * period).allSatisfy {
        quota(centiFTE: $0 * 100) <= other.quota(centiFTE: $0 * 100)
      }
  }
}

extension RuleBook.TravelEstimate {
  /// With no wider margin, no smaller detour, no means that starts or goes faster.
  package func isAtLeastAsStrict(as other: Self) -> Bool {
    let isNoFaster = means.allSatisfy { mine in
      other.means.allSatisfy {
        $0.means != mine.means
          || ($0.baseMinutes <= mine.baseMinutes
            && $0.secondsPerKilometre <= mine.secondsPerKilometre)
      }
    }
    return isNoFaster && detourPercent >= other.detourPercent
      && marginPercent <= other.marginPercent
  }
}

extension RuleBook.SourceRule {
  /// No fewer days for the owner and those it is shared with, and no more of these (RD-22).
  package func isAtLeastAsStrict(as other: Self) -> Bool {
    code == other.code && exclusiveDays >= other.exclusiveDays
      && (other.exclusiveDays == 0 || Set(sharedWith).isSubset(of: other.sharedWith))
  }
}

extension RuleBook.DeadlineTerms {
  /// No duty left out that counted, none discharged by what starts later, none due later.
  ///
  /// How far ahead the lists look is the municipality's.
  package func isAtLeastAsStrict(as other: Self) -> Bool {
    horizonWeeks >= other.horizonWeeks && overdueStartWeeks <= other.overdueStartWeeks
      && monthsAfterExemption <= other.monthsAfterExemption
  }
}

extension RuleBook.TransportRule.DailyLimit {
  package func isAtLeastAsStrict(as other: Self) -> Bool {
    groups == other.groups && fromMonths == other.fromMonths
      && maximumMinutes <= other.maximumMinutes
  }
}

extension RuleBook.DeadlineRule {
  /// For no fewer people, no later, with nothing counted that did not count.
  package func isAtLeastAsStrict(as other: Self) -> Bool {
    let isNoLater =
      switch (maximumPause, other.maximumPause) {
      case (_, nil): true
      case (let mine?, let theirs?): mine.isAtMost(theirs)
      case (nil, _?): false
      }
    let countsNoMore = counts.allSatisfy { mine in
      other.counts.contains {
        $0.offer == mine.offer && mine.graceWeeks <= $0.graceWeeks
          && (mine.isLaterOnly || !$0.isLaterOnly)
      }
    }
    return Set(groups).isSuperset(of: other.groups) && ageBands == other.ageBands
      && firstOfferMonths <= other.firstOfferMonths && isNoLater && countsNoMore
      && minimumWeeks >= other.minimumWeeks
  }
}

extension RuleBook.NoticeRule {
  /// For no fewer people, no shorter.
  package func isAtLeastAsStrict(as other: Self) -> Bool {
    Set(groups).isSuperset(of: other.groups) && days >= other.days
  }
}
