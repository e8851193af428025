import Regions
import Testing

@Suite("Seeded random numbers")
struct SeededRandomTests {
  @Test("The generator gives the published sequence of SplitMix64")
  func publishedSequence() {
    var random = SeededRandom(seed: 1_234_567)
    let numbers = (0..<5).map { _ in random.next() }
    #expect(
      numbers == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
        4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
      ])
  }

  @Test("Numbers below a bound are spread evenly", arguments: [1, 2, 3, 7, 10, 1000])
  func bounds(bound: Int) {
    var random = SeededRandom(seed: UInt64(bound))
    var counts = [Int](repeating: 0, count: bound)
    let draws = bound * 2000
    for _ in 0..<draws { counts[random.below(bound)] += 1 }
    // Six standard deviations of a count with mean 2000.
    #expect(counts.allSatisfy { abs($0 - 2000) < 270 }, "\(counts.prefix(20))")
  }

  @Test("Streams of a seed differ by what they are for and by number")
  func streams() {
    var firsts: Set<UInt64> = []
    for index in -2..<1000 {
      for stream in [SeededRandom.Stream.citizen, .company, .opening] {
        var random = SeededRandom(seed: 9, stream: stream, index: index)
        firsts.insert(random.next())
      }
    }
    #expect(firsts.count == 3006)
  }

  @Test("A shuffle keeps the elements and changes their order")
  func shuffle() {
    var random = SeededRandom(seed: 3)
    var list = Array(0..<100)
    random.shuffle(&list)
    #expect(list.sorted() == Array(0..<100))
    #expect(list != Array(0..<100))
    #expect(random.sample(list, 7).count == 7)
    #expect(Set(random.sample(list, 100)).count == 100)
  }
}
