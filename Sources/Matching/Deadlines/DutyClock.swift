package import JobCentre

/// Tells when a citizen's next statutory offer is due.
package struct DutyClock: Sendable {
  private let list: DeadlineTable
  /// Of municipalities with rules of their own.
  private let own: [MunicipalityCode: DeadlineTable]
  private let today: Day

  /// A clock for one book on one day.
  package init(book: RuleBook, today: Day) {
    list = DeadlineTable(book: book)
    own = [:]
    self.today = today
  }

  /// A clock for the books of a region on one day: each citizen's is their municipality's.
  package init(books: RegionBooks, today: Day) {
    list = DeadlineTable(book: books.list.book(on: today))
    own = books.own.mapValues { DeadlineTable(book: $0.book(on: today)) }
    self.today = today
  }

  private func rules(of citizen: Citizen) -> DeadlineTable { own[citizen.municipality] ?? list }

  /// The duty that stands, however far ahead; `nil` when the book gives the group none, or the
  /// offers received discharge it.
  ///
  /// The first offer is due so many months after the benefit began. Where the book sets a longest
  /// pause, the next is due that long after the last counted offer ended (RD-02, RD-04). An offer
  /// counts from the book's least length. After an exemption the offer is due within the book's
  /// months of its end. Where the book lets the demands of the group sick-listed from go on, they and
  /// that benefit's start decide (RD-09).
  package func duty(of citizen: Citizen) -> Duty? {
    guard let (rule, start) = rules(of: citizen).rule(for: citizen) else { return nil }
    let counted = counted(of: citizen, under: rule, since: start)
    var due: Day
    if counted.isEmpty {
      due = start.adding(months: rule.firstOfferMonths)
    } else {
      // One that still runs means that nothing is due.
      guard let pause = rule.maximumPause, !counted.contains(where: { $0.end == nil }),
        let last = counted.compactMap(\.end).max()
      else { return nil }
      due = pause.end(from: last)
    }
    let regular = due
    due = afterExemption(of: citizen, due)
    return Duty(
      due: due, isOverdue: due < today, source: rule.source,
      isVerified: rule.isVerified && (due == regular || rules(of: citizen).areTermsVerified))
  }

  /// The duty, when it falls due within the book's horizon.
  package func pressingDuty(of citizen: Citizen) -> Duty? {
    duty(of: citizen).flatMap { $0.due <= horizon(of: citizen) ? $0 : nil }
  }

  /// The last day of the horizon of the citizen's book.
  package func horizon(of citizen: Citizen) -> Day {
    today.adding(weeks: rules(of: citizen).horizonWeeks)
  }

  /// A citizen's first offer as the book has it.
  package struct FirstOffer: Hashable, Sendable {
    /// The end of the months that the book gives from the start of the benefit.
    package var termEnd: Day
    /// The last day on which the offer may begin: later than ``termEnd`` after an exemption.
    package var due: Day
    /// Whether an offer that counts has been received in this spell.
    package var isGiven: Bool
    /// Whether the first of them began in time.
    package var isInTime: Bool
  }

  /// When the first offer was or is due, and whether it has been received; `nil` when the book gives
  /// the group no deadline.
  package func firstOffer(of citizen: Citizen) -> FirstOffer? {
    guard let (rule, start) = rules(of: citizen).rule(for: citizen) else { return nil }
    let termEnd = start.adding(months: rule.firstOfferMonths)
    let due = afterExemption(of: citizen, termEnd)
    let first = counted(of: citizen, under: rule, since: start).first
    let grace = first.flatMap { offer in rule.counts.first { $0.offer == offer.type } }?.graceWeeks
    return FirstOffer(
      termEnd: termEnd, due: due, isGiven: first != nil,
      isInTime: first.map { $0.start <= due.adding(weeks: grace ?? 0) } ?? false)
  }

  /// What an opening of one type must be to discharge a duty.
  struct Discharge: Hashable {
    /// The last day on which it may start; `nil` when it may start at any time.
    let latestStart: Day?
    /// The fewest weeks it may last.
    let minimumWeeks: Int
  }

  /// What an opening of a type must be to discharge a duty; `nil` when none of the type does.
  ///
  /// Its type counts for the group, it lasts long enough and starts in time; ordinary employment
  /// always does.
  func discharge(of duty: Duty, of citizen: Citizen, by type: OfferType) -> Discharge? {
    let rules = rules(of: citizen)
    if rules.alwaysDischarging.contains(type) {
      return Discharge(latestStart: nil, minimumWeeks: 0)
    }
    guard let (rule, start) = rules.rule(for: citizen),
      let counted = rule.counts.first(where: { $0.offer == type }),
      !counted.isLaterOnly || !self.counted(of: citizen, under: rule, since: start).isEmpty
    else { return nil }
    return Discharge(
      latestStart: duty.isOverdue
        ? today.adding(weeks: rules.overdueStartWeeks)
        : duty.due.adding(weeks: counted.graceWeeks), minimumWeeks: rule.minimumWeeks)
  }

  /// Whether an opening discharges a duty.
  package func discharges(_ duty: Duty, of citizen: Citizen, by opening: Opening) -> Bool {
    guard let discharge = discharge(of: duty, of: citizen, by: opening.type) else { return false }
    return opening.weeks ?? Int.max >= discharge.minimumWeeks
      && discharge.latestStart.map { opening.start <= $0 } ?? true
  }

  private func afterExemption(of citizen: Citizen, _ due: Day) -> Day {
    guard let exempt = citizen.exemptUntil else { return due }
    return max(due, exempt.adding(months: rules(of: citizen).monthsAfterExemption))
  }

  /// The offers received in this spell that discharge, in the order they began: of those that count
  /// only as later offers, what came after a first.
  private func counted(
    of citizen: Citizen, under rule: RuleBook.DeadlineRule, since start: Day
  ) -> [PastOffer] {
    var counted: [PastOffer] = []
    let offers = citizen.history.filter { $0.start >= start }
    for offer in offers.sorted(by: { $0.start < $1.start })
    where counts(offer, of: citizen, under: rule, isLater: !counted.isEmpty) {
      counted.append(offer)
    }
    return counted
  }

  private func counts(
    _ offer: PastOffer, of citizen: Citizen, under rule: RuleBook.DeadlineRule, isLater: Bool
  ) -> Bool {
    if rules(of: citizen).alwaysDischarging.contains(offer.type) { return true }
    guard rule.counts.contains(where: { $0.offer == offer.type && (isLater || !$0.isLaterOnly) })
    else { return false }
    // Both the first and the last day belong to an offer.
    return offer.end.map { $0 - offer.start + 1 >= 7 * rule.minimumWeeks } ?? true
  }
}

/// The deadline rules of a book by group.
private struct DeadlineTable {
  let horizonWeeks: Int
  let overdueStartWeeks: Int
  let monthsAfterExemption: Int
  let areTermsVerified: Bool
  let alwaysDischarging: Set<OfferType>
  private let byGroup: [TargetGroup: [RuleBook.DeadlineRule]]
  /// By group, the groups whose demands go on for those sick-listed from them.
  private let demandsOf: [TargetGroup: Set<TargetGroup>]

  init(book: RuleBook) {
    horizonWeeks = book.deadlines.terms.horizonWeeks
    overdueStartWeeks = book.deadlines.terms.overdueStartWeeks
    monthsAfterExemption = book.deadlines.terms.monthsAfterExemption
    areTermsVerified = book.deadlines.terms.isVerified
    alwaysDischarging = Set(book.offerTypes.filter(\.alwaysDischarges).map(\.code))
    let covered = Dictionary(
      book.targetGroups.map { ($0.code, $0.covers) }, uniquingKeysWith: { first, _ in first })
    var byGroup: [TargetGroup: [RuleBook.DeadlineRule]] = [:]
    for rule in book.deadlines.rules {
      for group in rule.groups {
        for code in [group] + covered[group, default: []] {
          byGroup[code, default: []].append(rule)
        }
      }
    }
    self.byGroup = byGroup
    var demandsOf: [TargetGroup: Set<TargetGroup>] = [:]
    for group in book.targetGroups where !group.demandsOf.isEmpty {
      for code in [group.code] + group.covers {
        demandsOf[code] = Set(group.demandsOf.flatMap { [$0] + covered[$0, default: []] })
      }
    }
    self.demandsOf = demandsOf
  }

  /// The rule that holds for a citizen, and the start of the benefit that it is counted from.
  func rule(for citizen: Citizen) -> (rule: RuleBook.DeadlineRule, start: Day)? {
    if let earlier = citizen.sickListedFrom,
      demandsOf[citizen.targetGroup]?.contains(earlier.targetGroup) == true,
      let rule = rule(of: earlier.targetGroup, at: citizen.ageBand)
    {
      return (rule, earlier.benefitStart)
    }
    return rule(of: citizen.targetGroup, at: citizen.ageBand).map { ($0, citizen.benefitStart) }
  }

  private func rule(of group: TargetGroup, at age: AgeBand) -> RuleBook.DeadlineRule? {
    byGroup[group]?.first { $0.ageBands.isEmpty || $0.ageBands.contains(age) }
  }
}
