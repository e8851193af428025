import Exchange
import JobCentre
import LocatedJSON
import Testing

/// Damaged files never crash the reader: there is a region, or at least one fault.
@Suite struct MutationTests {
  private static let snippets = [
    "null", "[]", "{}", "\"\"", "-1", "1e9", "99999999999999999999", "\"\\u0000\"", ",", "}", "]",
    "\"2020-02-30\"", "\"id\":", "NaN", "\n", "\u{FEFF}", "true", "\"010190" + "-" + "1234\"", "\\",
    "\"",
  ]

  @Test func mutatedFilesGiveARegionOrFaults() {
    var regions = 0
    for seed in UInt64(0)..<3000 {
      var random = SeededGenerator(seed: seed)
      var files = SampleFiles().files
      let place = Int.random(in: 0..<files.count, using: &random)
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        Self.mutate(&files[place].bytes, &random)
      }
      if random.chance(10) { files[place].layout = files[place].layout == .json ? .jsonl : .json }
      let log = FaultLog()
      let region = RegionFiles.read(files, log)
      #expect((region == nil) == !log.isEmpty, "seed \(seed)")
      #expect(!log.faults.contains { CPRShape.occurs(in: $0.description) }, "seed \(seed)")
      if let region {
        regions += 1
        let again = RegionFiles.read(RegionFiles.files(of: region), log)
        #expect(again != nil, "seed \(seed): \(log.sorted)")
      }
    }
    // Some mutations are harmless (a digit of a number, a space): both outcomes must occur.
    #expect(regions > 20 && regions < 2900, "\(regions) of 3000 were regions")
  }

  private static func mutate(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
    let position = Int.random(in: 0..<bytes.count, using: &random)
    switch Int.random(in: 0..<6, using: &random) {
    case 0: bytes[position] = UInt8.random(in: 0...255, using: &random)
    case 1: bytes[position] = UInt8.random(in: 0x20...0x7E, using: &random)
    case 2: bytes.remove(at: position)
    case 3: bytes.insert(contentsOf: random.pick(snippets).utf8, at: position)
    case 4:
      let end = min(bytes.count, position + Int.random(in: 1...60, using: &random))
      bytes.insert(contentsOf: Array(bytes[position..<end]), at: position)
    default:
      let end = min(bytes.count, position + Int.random(in: 1...60, using: &random))
      if end - position < bytes.count { bytes.removeSubrange(position..<end) }
    }
  }
}
