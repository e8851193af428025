import JobCentre

/// Counts the shares of the books, and says on whom a duty rests for their sake.
///
/// While a share is short, each of its citizens without an offer carries the duty of their deadline:
/// whom to exempt is a concrete assessment of a caseworker. Once the share is reached it rests on
/// none of them. Whose time ended before the rule began is no part of it and keeps the duty.
struct DutyShares {
  /// By municipality, then in the order of its book; before the week's proposals.
  private let counts: [ShareOutcome]
  /// The place in ``counts`` of each citizen whose time has not ended, and the duty.
  private let open: [CitizenID: (place: Int, duty: Duty)]
  /// Citizens who would carry a duty, were the share not reached.
  private let lifted: Set<CitizenID>

  /// Counts.
  ///
  /// - Parameters:
  ///   - citizens: Everybody in the file.
  ///   - clock: The clock of the day of the list.
  ///   - books: The books of the region.
  ///   - today: The day of the list.
  init(_ citizens: [Citizen], clock: DutyClock, books: RegionBooks, today: Day) {
    var counts: [ShareOutcome] = []
    var open: [CitizenID: (place: Int, duty: Duty)] = [:]
    var lifted: Set<CitizenID> = []
    let byHome = Dictionary(grouping: citizens, by: \.municipality)
    for home in byHome.keys.sorted() {
      let book = books.books(of: home).book(on: today)
      for rule in book.dutyShares {
        let members = byHome[home, default: []].compactMap { citizen -> Member? in
          guard let group = book.group(of: citizen.targetGroup)?.code,
            rule.groups.contains(group), let first = clock.firstOffer(of: citizen),
            first.termEnd >= rule.from, first.termEnd <= clock.horizon(of: citizen)
          else { return nil }
          return Member(citizen: citizen, first: first)
        }
        if members.isEmpty { continue }
        var count = ShareOutcome(rule: rule, municipality: home)
        for member in members { count.add(member, today: today) }
        for member in members where !member.first.isGiven {
          if count.needed == 0 { lifted.insert(member.citizen.id) }
          if member.isOpen(today), let duty = clock.duty(of: member.citizen) {
            open[member.citizen.id] = (counts.count, duty)
          }
        }
        counts.append(count)
      }
    }
    self.counts = counts
    self.open = open
    self.lifted = lifted
  }

  /// Whether a duty that stands in the citizen's deadline rests on nobody, the share being reached.
  func isLifted(_ citizen: CitizenID) -> Bool { lifted.contains(citizen) }

  /// The counts with what the week's placements add.
  func outcomes(
    placing placements: [(citizen: Citizen, opening: Opening)], clock: DutyClock
  ) -> [ShareOutcome] {
    var counts = counts
    for (citizen, opening) in placements {
      guard let (place, duty) = open[citizen.id],
        clock.discharges(duty, of: citizen, by: opening)
      else { continue }
      counts[place].proposed += 1
    }
    return counts
  }

  /// A citizen whom a share counts.
  fileprivate struct Member {
    let citizen: Citizen
    let first: DutyClock.FirstOffer

    func isExempt(_ today: Day) -> Bool { citizen.exemptUntil.map { $0 >= today } ?? false }

    func isOpen(_ today: Day) -> Bool {
      !first.isGiven && !isExempt(today) && first.due >= today
    }
  }
}

extension ShareOutcome {
  fileprivate mutating func add(_ member: DutyShares.Member, today: Day) {
    members += 1
    if member.first.isInTime {
      inTime += 1
    } else if !member.first.isGiven && member.isExempt(today) {
      exempt += 1
    } else if member.isOpen(today) {
      open += 1
    } else {
      missed += 1
    }
  }
}
