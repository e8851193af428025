import JobCentre

/// The conditions that openings of a region set and a citizen meets or not, a bit each.
///
/// A pair passes these gates when the conditions an opening sets and those a citizen does not meet
/// have no bit in common: functional limits, shifts, childcare, certificates, driving licences,
/// language and intensity.
struct Conditions {
  /// One condition.
  private enum Condition: Hashable {
    /// The citizen must stand a demand.
    case demand(Int)
    /// The citizen must be able to work at a part of the day.
    case shift(UInt8)
    /// The citizen must be free at these hours.
    case window(ClockWindow)
    /// The citizen must hold a certificate that no course gives in time.
    case certificate(Int)
    /// The citizen must hold a driving licence that no course gives in time.
    case drivingLicence(Int)
    /// The citizen must know a language so well.
    case language(LanguageSkill)
    /// The citizen must do so much of usual work in an hour, in per cent.
    case intensity(Int)
  }

  private var numbers: [Condition: Int] = [:]
  /// By number, in the order in which openings first set them.
  private var all: [Condition] = []

  /// The conditions of openings.
  init(_ openings: some Sequence<OpeningFacts>) {
    for opening in openings {
      for condition in Self.conditions(of: opening) where numbers[condition] == nil {
        numbers[condition] = all.count
        all.append(condition)
      }
    }
  }

  /// 32-bit words that hold a bit for each condition.
  var words: Int { (all.count + 31) / 32 }

  /// The conditions that an opening sets.
  func needs(of opening: OpeningFacts) -> [UInt32] {
    bits(Self.conditions(of: opening).compactMap { numbers[$0] })
  }

  /// The conditions that a citizen does not meet.
  func lacks(of citizen: CitizenFacts) -> [UInt32] {
    bits(all.indices.filter { !Self.meets(citizen, all[$0]) })
  }

  /// The gates that conditions belong to, each with the bits of its conditions.
  var gates: [(gate: Gate, bits: [UInt32])] {
    let ofGate = Dictionary(grouping: all.indices) { Self.gate(of: all[$0]) }
    return Gate.allCases.compactMap { gate in ofGate[gate].map { (gate, bits($0)) } }
  }

  private static func gate(of condition: Condition) -> Gate {
    switch condition {
    case .demand: .functionalLimits
    case .shift: .shift
    case .window: .childcare
    case .certificate: .certificate
    case .drivingLicence: .drivingLicence
    case .language: .language
    case .intensity: .intensity
    }
  }

  private func bits(_ numbers: [Int]) -> [UInt32] {
    var bits = [UInt32](repeating: 0, count: words)
    for number in numbers { bits[number / 32] |= 1 << UInt32(number % 32) }
    return bits
  }

  private static func conditions(of opening: OpeningFacts) -> [Condition] {
    let hours = opening.record.hours
    func untaught(_ asked: [OpeningFacts.Asked]) -> [Int] {
      asked.filter { $0.course == nil }.map(\.number)
    }
    return opening.demands.numbers.map(Condition.demand)
      + (0..<8).filter { hours.shifts.rawValue & 1 << $0 != 0 }.map(Condition.shift)
      + [hours.window].compactMap(\.self).map(Condition.window)
      + untaught(opening.certificates).map(Condition.certificate)
      + untaught(opening.drivingLicences).map(Condition.drivingLicence)
      + [opening.record.requirements.language?.skill].compactMap(\.self).map(Condition.language)
      + [hours.leastIntensityPercent].compactMap(\.self).map(Condition.intensity)
  }

  private static func meets(_ citizen: CitizenFacts, _ condition: Condition) -> Bool {
    switch condition {
    case .demand(let number): !citizen.excludedDemands.contains(number)
    case .shift(let place): citizen.record.shifts.rawValue & 1 << place != 0
    case .window(let work): citizen.record.childcareWindow?.contains(work) ?? true
    case .certificate(let number), .drivingLicence(let number):
      citizen.competences.contains(number)
    case .language(let demand):
      citizen.record.languages.contains {
        $0.language == demand.language && $0.level >= demand.level
      }
    case .intensity(let least): citizen.record.hours.intensityPercent >= least
    }
  }
}
