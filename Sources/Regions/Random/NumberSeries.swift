import JobCentre

/// Hands out ids and numbers that are unique within a region, and belong to nobody.
///
/// - Company numbers start with 9 and P-numbers with 109, ranges in which the registers have given
///   no number. A P-number starting with 109 can moreover not be read as a date, so that a whole
///   region may be scanned for the shape of a civil registration number.
/// - Ids of citizens and openings are six characters of an alphabet without 0, 1, I and O.
struct NumberSeries {
  private let companies: Permutation
  private let sites: Permutation
  private let citizens: Permutation
  private let openings: Permutation
  private var lastCompany = 0
  private var lastSite = 0

  init(seed: UInt64) {
    companies = Permutation(bits: 20, seed: seed, purpose: 0)
    sites = Permutation(bits: 24, seed: seed, purpose: 1)
    citizens = Permutation(bits: 30, seed: seed, purpose: 2)
    openings = Permutation(bits: 30, seed: seed, purpose: 3)
  }

  /// The next company number; there are some 909,000.
  mutating func cvr() -> CVRNumber {
    while true {
      let stem = companies(lastCompany)
      lastCompany += 1
      guard stem < 1_000_000 else { continue }
      var digits = [9]
      for power in [100_000, 10_000, 1000, 100, 10, 1] { digits.append(stem / power % 10) }
      let sum = zip(digits, [2, 7, 6, 5, 4, 3, 2]).reduce(0) { $0 + $1.0 * $1.1 }
      let check = (11 - sum % 11) % 11
      guard check < 10 else { continue }
      return CVRNumber(known: (digits + [check]).map(String.init).joined())
    }
  }

  /// The next P-number; there are 10,000,000.
  mutating func pNumber() -> PNumber {
    while true {
      let stem = sites(lastSite)
      lastSite += 1
      guard stem < 10_000_000 else { continue }
      return PNumber(known: "109" + padded(stem, to: 7))
    }
  }

  /// The id of a citizen by number.
  func citizen(_ index: Int) -> CitizenID {
    CitizenID(known: "B-" + Self.letters(citizens(index)))
  }

  /// The id of an opening by number.
  func opening(_ index: Int) -> OpeningID {
    OpeningID(known: "JO-" + Self.letters(openings(index)))
  }

  private static let alphabet = Array("23456789ABCDEFGHJKLMNPQRSTUVWXYZ")

  private static func letters(_ number: Int) -> String {
    String((0..<6).map { alphabet[number >> (25 - 5 * $0) & 31] })
  }
}

/// A member of staff by number, such as `SB-07`.
func staff(_ prefix: String, _ number: Int) -> StaffID {
  StaffID(known: "\(prefix)-\(padded(number, to: 2))")
}

private func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
