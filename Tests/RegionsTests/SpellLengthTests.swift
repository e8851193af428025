import Foundation
import Regions
import Testing

@Suite("Spell lengths")
struct SpellLengthTests {
  /// Share of completed spells longer than so many weeks: Weibull, shape 0.736, scale 9.37.
  private static func survival(_ weeks: Double) -> Double { exp(-pow(weeks / 9.37, 0.736)) }

  @Test("The Weibull distribution reproduces the published shares of completed spells")
  func published() {
    #expect(abs(1 - Self.survival(13) - 0.72) < 0.01)
    #expect(abs(1 - Self.survival(26) - 0.88) < 0.01)
  }

  @Test("The table holds the middles of the 128ths of a stock in balance")
  func table() {
    // The distribution of elapsed time, by the trapezium rule in steps of a hundredth of a week.
    let step = 0.01
    var sums = [0.0]
    for index in 0..<40_000 {
      let left = Self.survival(Double(index) * step)
      let right = Self.survival(Double(index + 1) * step)
      sums.append(sums[index] + (left + right) * step / 2)
    }
    let mean = sums[sums.count - 1]
    #expect(SpellLength.insuredDays.count == 128)
    for (index, days) in SpellLength.insuredDays.enumerated() {
      let share = (Double(index) + 0.5) / 128 * mean
      let place = sums.firstIndex { $0 >= share } ?? 0
      #expect(abs(Double(place) * step * 7 - Double(days)) < 0.8, "entry \(index)")
    }
  }

  @Test(
    "Draws stay in their ranges",
    arguments: [SpellLength.insured, .recent(from: 28, to: 1095, draws: 8)])
  func ranges(length: SpellLength) {
    var random = SeededRandom(seed: 1)
    for _ in 0..<2000 {
      let days = length.days(&random)
      #expect(days >= 0 && days < SpellLength.longTermDays)
      #expect((1096...4383).contains(SpellLength.longTerm(&random)))
    }
  }
}
