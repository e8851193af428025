import FitKernel
import Matching
import Testing

/// The kernel's divisions and roots are exact over all values they can meet.
///
/// Each test makes the other parts zero, so that the fit is the number that is looked at.
@Suite struct FitKernelTests {
  private static let lanes = Int(FIT_LANES)

  @Test(arguments: KernelLevel.available)
  func sharesOfMustHavesAreRoundedDown(level: KernelLevel) {
    for count in 1...259 {
      expect(
        0...1000 * count, level: level, rule: rule(must: 1_000_000),
        set: { tile, lane, value in
          tile[FIT_COVER, lane] = UInt32(value)
          tile[FIT_MUST, lane] = (1 / Float(count)).bitPattern
        }, is: { $0 / count })
    }
  }

  @Test(arguments: KernelLevel.available)
  func sharesOfNiceToHavesAreRoundedDown(level: KernelLevel) {
    for count in 1...259 {
      expect(
        0...count, level: level, rule: rule(nice: 1_000_000),
        set: { tile, lane, value in
          tile[FIT_COVER, lane] = UInt32(value) << 18
          tile[FIT_NICE, lane] = (1 / Float(count)).bitPattern
        }, is: { $0 * 1000 / count })
    }
  }

  /// Every weighted sum of thousandths up to the largest, around every multiple of a million.
  @Test(arguments: KernelLevel.available)
  func competencePointsAreRoundedDown(level: KernelLevel) {
    for (must, nice) in [(1, 1), (333, 667), (999, 1), (700, 300), (1000, 0), (7, 993)] {
      for points in [1, 7, 220, 999, 1000] {
        let weights = (UInt32(points * must), UInt32(points * nice))
        for niceShare in stride(from: 0, through: 1000, by: 125) {
          expect(
            0...1000, level: level, rule: rule(must: weights.0, nice: weights.1),
            set: { tile, lane, value in
              tile[FIT_COVER, lane] = UInt32(value) | UInt32(niceShare) << 18
              tile[FIT_MUST, lane] = Float(1).bitPattern
              tile[FIT_NICE, lane] = (1 / Float(1000)).bitPattern
            }, is: { points * (must * $0 + nice * niceShare) / 1_000_000 })
        }
      }
    }
  }

  @Test(arguments: KernelLevel.available)
  func hoursAreRoundedDown(level: KernelLevel) {
    for points in [1, 90, 999, 1000] {
      for tolerance in [1, 2, 7, 60, 899, 900, 2219, 10_079, 10_080] {
        var rule = rule()
        rule.hours = UInt32(points)
        rule.tolerance = UInt32(tolerance)
        var citizen = Self.citizen
        citizen.wished = 11_000
        citizen.reach = 11_000
        expect(
          0...min(tolerance, 10_080), level: level, rule: rule, citizen: citizen,
          set: { tile, lane, left in
            tile[FIT_MOST, lane] = UInt32(11_000 - (tolerance - left))
          }, is: { points * $0 / tolerance })
      }
    }
  }

  /// Whole metres and minutes on both sides of each step, up to the length of Denmark.
  @Test(arguments: KernelLevel.available)
  func travelIsRoundedDown(level: KernelLevel) {
    for pace in [100, 130 * 80, 130 * 144, 130 * 240, 300 * 3600] {
      let steps = [0, 1, 2, 999, 6_000_000 / pace, 78_461, 78_462, 262_143, 420_000, 599_999]
      let metres = Set(
        steps.flatMap { step in
          // The farthest whole metre of each minute near the step, and the next.
          (0..<16).flatMap { minute in
            let edge = ((step * pace / 6_000_000 + minute) * 6_000_000 + pace - 1) / pace
            return [edge - 1, edge, step + minute]
          }
        }
      ).filter { (0..<600_000).contains($0) }.sorted()
      for east in metres {
        expectTravel(level, east: east, north: 0, pace: pace)
        expectTravel(level, east: -east * 3 / 5, north: east * 4 / 5 + east % 3, pace: pace)
      }
    }
  }

  /// Squares and their neighbours: the floor of a root is hardest there.
  @Test(arguments: KernelLevel.available)
  func rootsAreRoundedDown(level: KernelLevel) {
    // (m² − n², 2mn) has the root m² + n².
    for m in stride(from: 2, to: 700, by: 7) {
      for n in stride(from: 1, to: m, by: 23) {
        let (east, north) = (m * m - n * n, 2 * m * n)
        for (x, y) in [(east, north), (east - 1, north), (east + 1, north), (east, north - 1)] {
          expectTravel(level, east: x, north: y, pace: 1_080_000)
        }
      }
    }
  }

  @Test(arguments: KernelLevel.available)
  func distancePointsAreRoundedDown(level: KernelLevel) {
    var rule = rule()
    for points in [1, 100, 999, 1000] {
      rule.distance = UInt32(points)
      for limit in Array(1...40) + [599, 600, 3_999, 4_000] {
        var citizen = Self.citizen
        citizen.limit = Int32(limit)
        citizen.span_reciprocal = 1 / Float(limit)
        // A minute is a metre here.
        citizen.pace = 6_000_000
        citizen.farthest = 10_000
        expect(
          0...limit + 20, level: level, rule: rule, citizen: citizen,
          set: { tile, lane, value in tile[FIT_EASTING, lane] = UInt32(value) },
          is: { points * max(0, limit - $0) / limit })
      }
    }
  }

  /// The minutes of one way, read off the limit at which the gate closes.
  private func expectTravel(_ level: KernelLevel, east: Int, north: Int, pace: Int) {
    let squared = east * east + north * north
    let root = (0...squared.bitWidth).reversed().reduce(0) { root, bit in
      let next = root | 1 << bit
      return bit < 31 && next * next <= squared ? next : root
    }
    let minutes = root * pace / 6_000_000
    var tile = Tile()
    for lane in 0..<Self.lanes {
      tile[FIT_EASTING, lane] = UInt32(bitPattern: Int32(east))
      tile[FIT_NORTHING, lane] = UInt32(bitPattern: Int32(north))
      tile[FIT_OWN, lane] = 1
    }
    var citizen = Self.citizen
    citizen.pace = Int32(pace)
    citizen.farthest = Int32(minutes)
    let near = tile.fits(level, rule(), citizen)
    citizen.farthest = Int32(minutes - 1)
    let far = tile.fits(level, rule(), citizen)
    #expect(near.allSatisfy { $0 == 1 }, "\(east), \(north) by \(pace) is over \(minutes)")
    #expect(far.allSatisfy { $0 == 0 }, "\(east), \(north) by \(pace) is under \(minutes)")
  }

  /// Compares the kernel with a formula over a range of values, sixteen at a time.
  private func expect(
    _ values: ClosedRange<Int>, level: KernelLevel, rule: fit_rule,
    citizen: fit_citizen = Self.citizen, set: (inout Tile, Int, Int) -> Void,
    is expected: (Int) -> Int
  ) {
    for start in stride(from: values.lowerBound, through: values.upperBound, by: Self.lanes) {
      var tile = Tile()
      let lanes = (0..<Self.lanes).map { min(start + $0, values.upperBound) }
      for (lane, value) in lanes.enumerated() { set(&tile, lane, value) }
      let fits = tile.fits(level, rule, citizen)
      let wanted = lanes.map { UInt16(expected($0)) }
      if fits != wanted { Issue.record("from \(start): \(fits) is not \(wanted)") }
    }
  }

  private static let citizen = fit_citizen(
    goal: 0, wished: 0, reach: 0, sustainable: 20_000, easting: 0, northing: 0, pace: 0, base: 0,
    limit: 0, farthest: 0, span_reciprocal: 1, least: 0)

  private func rule(must: UInt32 = 0, nice: UInt32 = 0) -> fit_rule {
    fit_rule(must: must, nice: nice, hours: 0, tolerance: 1, distance: 0, words: 0)
  }
}

/// A tile of sixteen openings that ask for nothing.
private struct Tile {
  private var fields = [UInt32](
    repeating: 0, count: Int(FIT_FIELDS.rawValue) * Int(FIT_LANES))

  subscript(field: fit_field, lane: Int) -> UInt32 {
    get { fields[Int(field.rawValue) * Int(FIT_LANES) + lane] }
    set { fields[Int(field.rawValue) * Int(FIT_LANES) + lane] = newValue }
  }

  /// The kernel's fits.
  func fits(_ level: KernelLevel, _ rule: fit_rule, _ citizen: fit_citizen) -> [UInt16] {
    var fits = [UInt16](repeating: 0, count: Int(FIT_LANES))
    var rule = rule
    var citizen = citizen
    // OK because one tile of eight fields is read, no conditions and no steps, and sixteen written.
    _ = unsafe fit_tiles(level.code, &rule, &citizen, nil, fields, 1, nil, nil, 0, &fits)
    return fits
  }
}
