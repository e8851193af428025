import BenchProbes
import BenchReport
import Matching

/// What one core of this machine can do at a width of the fit kernel, in each second of its time.
struct MachineLimits: Encodable {
  /// Bytes read from memory.
  let memoryBytes: Double
  /// Bytes read from the second level of cache.
  let cacheBytes: Double
  /// Words of 64 bits masked and their bits counted, from the second level of cache.
  let countedWords: Double
  /// Numbers of 32 bits multiplied and added to, in registers.
  let multiplications: Double

  /// Measures them; medians of so many rounds.
  ///
  /// - Precondition: this machine can run the level, and there is a round.
  init(_ level: KernelLevel, rounds: Int) {
    precondition(KernelLevel.available.contains(level) && rounds > 0, "\(level), \(rounds).")
    // 256 MB are more than any cache holds; 256 KiB fit into the second level and not the first.
    let many = Words(count: 1 << 25)
    let few = Words(count: 1 << 15)
    memoryBytes = Self.rate(of: 8 * many.count, rounds) { many.read(level) }
    let reads = 4000
    cacheBytes = Self.rate(of: 8 * few.count * reads, rounds) {
      (0..<reads).reduce(0) { sum, _ in sum &+ few.read(level) }
    }
    let masks = 1000
    countedWords = Self.rate(of: few.count * masks, rounds) {
      (1...UInt64(masks)).reduce(0) { sum, mask in sum &+ few.bits(level, mask: ~mask) }
    }
    var done = 0
    var phase = Phase()
    for round in 0..<rounds {
      var result: Float = 0
      done = phase.measure {
        // A factor below 1, so that the numbers stay numbers.
        Int(unsafe probe_multiply(level.code, 10_000_000, 0.5 - Float(round) / 1000, &result))
      }
      precondition(result.isFinite, "The numbers grew to \(result).")
    }
    multiplications = Double(done) / phase.medianCPUSeconds
  }

  /// So many units in the median of the processor's time; what is computed must be used.
  private static func rate(of units: Int, _ rounds: Int, _ body: () -> UInt64) -> Double {
    var phase = Phase()
    var sums: Set<UInt64> = []
    for _ in 0..<rounds { sums.insert(phase.measure(body)) }
    precondition(sums.count == 1, "The sums differ: \(sums).")
    return Double(units) / phase.medianCPUSeconds
  }

  /// Words to be read.
  private struct Words {
    private let words: [UInt64]

    /// - Precondition: the count is a multiple of what a probe takes at a time.
    init(count: Int) {
      precondition(count % PROBE_WORDS == 0, "\(count) words.")
      words = [UInt64](repeating: 0x5555_5555_5555_5555, count: count)
    }

    var count: Int { words.count }

    func read(_ level: KernelLevel) -> UInt64 {
      unsafe words.withUnsafeBufferPointer {
        unsafe probe_read(level.code, $0.baseAddress, UInt64($0.count))
      }
    }

    func bits(_ level: KernelLevel, mask: UInt64) -> UInt64 {
      unsafe words.withUnsafeBufferPointer {
        unsafe probe_bits(level.code, $0.baseAddress, UInt64($0.count), mask)
      }
    }
  }
}
