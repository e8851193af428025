/// How long the people on a benefit have been on it, by benefit.
///
/// A register shows a stock: people in the middle of their spell. The long spells are over-
/// represented in it, and each is cut off at today.
package enum SpellLength: Hashable, Sendable {
  /// The insured (table 4.4): a Weibull distribution of completed spells, shape 0.736, scale 9.37
  /// weeks.
  case insured
  /// Days from `from` to `to`, the lowest of `draws` draws: the more draws, the more recent.
  case recent(from: Int, to: Int, draws: Int)

  /// Three years in days: the border of the table of long-term supported (4.1).
  package static let longTermDays = 1096

  /// Days since the benefit began, below the border of three years.
  package func days(_ random: inout SeededRandom) -> Int {
    switch self {
    case .insured:
      Self.insuredDays[random.below(Self.insuredDays.count)] + random.below(3)
    case .recent(let from, let to, let draws):
      random.lowest(of: draws, within: from...min(to, Self.longTermDays - 1))
    }
  }

  /// Days since the benefit began for somebody supported for three years or more.
  ///
  /// Of 256 long-term recipients of kontanthjælp 122 have had it for over five years (4.1); the
  /// same share is used for every benefit, and twelve years is taken as the longest.
  package static func longTerm(_ random: inout SeededRandom) -> Int {
    random.below(256) < 122
      ? random.lowest(of: 2, within: 1827...4383) : random.within(longTermDays...1826)
  }

  /// Elapsed days at the middle of each 128th of the stock of insured.
  ///
  /// With S(*t*) = exp(−(*t* / 9.37)^0.736), *t* in weeks, the share of completed spells longer than
  /// *t*, a stock in balance has elapsed times with density S(*t*) / μ, μ = 9.37 · Γ(1 + 1/0.736) =
  /// 11.33 weeks. Entry *i* solves ∫₀ᵗ S = μ (*i* + ½) / 128, by Simpson's rule with 400 000 steps
  /// up to 260 weeks, times 7, rounded.
  package static let insuredDays = [
    0, 1, 2, 2, 3, 4, 4, 5, 6, 7, 7, 8, 9, 10, 10, 11, 12, 13, 14, 15, 15, 16, 17, 18, 19, 20, 21,
    22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 35, 36, 37, 38, 39, 41, 42, 43, 44, 46, 47, 48,
    50, 51, 53, 54, 56, 57, 59, 60, 62, 64, 65, 67, 69, 70, 72, 74, 76, 78, 80, 82, 84, 86, 88, 90,
    92, 95, 97, 99, 102, 104, 107, 109, 112, 115, 118, 121, 124, 127, 130, 133, 137, 140, 144, 148,
    151, 155, 160, 164, 168, 173, 178, 183, 188, 194, 200, 206, 213, 219, 227, 234, 243, 251, 261,
    271, 282, 294, 308, 322, 339, 358, 380, 406, 437, 478, 533, 619, 813,
  ]
}
