import JobCentre

/// When work lies: parts of the day and week, and the hours of the day between which it lies.
struct ShiftPattern: Sendable {
  let shifts: ShiftSet
  /// Minutes after midnight.
  let from: Int
  /// Minutes after midnight.
  let to: Int

  private init(_ shifts: ShiftSet, _ from: Int, _ to: Int) {
    self.shifts = shifts
    self.from = from
    self.to = to
  }

  /// The hours of the day.
  var window: ClockWindow? {
    guard let from = ClockTime(minutes: from), let to = ClockTime(minutes: to) else { return nil }
    return ClockWindow(from: from, to: to)
  }

  static let early = ShiftPattern(.day, 300, 780)
  static let morning = ShiftPattern(.day, 360, 870)
  static let craft = ShiftPattern(.day, 420, 930)
  static let office = ShiftPattern(.day, 480, 960)
  static let late = ShiftPattern(.day, 540, 1050)
  static let short = ShiftPattern(.day, 510, 840)
  static let evening = ShiftPattern(.evening, 960, 1320)
  static let dayAndEvening = ShiftPattern([.day, .evening], 720, 1230)
  static let night = ShiftPattern(.night, 0, 420)
  static let withWeekend = ShiftPattern([.day, .weekend], 420, 960)
  static let shopHours = ShiftPattern([.day, .weekend], 540, 1080)
  static let rota = ShiftPattern([.day, .evening, .weekend], 420, 1380)
}

extension Trade {
  /// When ordinary work in the trade lies: assumed from what is usual in it.
  var ordinaryPatterns: Choice<ShiftPattern> {
    switch self {
    case .building: [.craft: 90, .morning: 10]
    case .transport:
      [.morning: 40, .craft: 25, .dayAndEvening: 12, .evening: 10, .night: 6, .withWeekend: 7]
    case .shop: [.late: 30, .shopHours: 35, .dayAndEvening: 15, .morning: 20]
    case .kitchen: [.morning: 45, .craft: 25, .dayAndEvening: 15, .rota: 15]
    case .cleaning: [.early: 25, .morning: 35, .craft: 25, .evening: 15]
    case .children: [.craft: 50, .morning: 20, .late: 30]
    case .care: [.craft: 30, .withWeekend: 40, .rota: 25, .night: 5]
    case .office: [.office: 85, .late: 15]
    case .metal: [.craft: 65, .morning: 25, .dayAndEvening: 10]
    case .other: [.office: 50, .evening: 20, .night: 10, .craft: 20]
    }
  }

  /// When a place lies for somebody who is instructed or spared: nearly always by day.
  var dayPatterns: Choice<ShiftPattern> {
    switch self {
    case .building, .metal: [.craft: 80, .short: 20]
    case .transport: [.morning: 30, .craft: 40, .short: 30]
    case .shop: [.late: 45, .short: 30, .shopHours: 10, .morning: 15]
    case .kitchen: [.craft: 45, .short: 35, .morning: 20]
    case .cleaning: [.craft: 45, .short: 30, .morning: 25]
    case .children: [.craft: 55, .short: 45]
    case .care: [.craft: 50, .short: 40, .withWeekend: 10]
    case .office, .other: [.office: 65, .short: 35]
    }
  }
}
