import JobCentre
import Regions
import Testing

@Suite("The same region again")
struct DeterminismTests {
  private func region(_ seed: UInt64, reversed: Bool = false) throws -> Region {
    let spec = RegionSpec.scaled(citizens: 300, openings: 120, seed: seed)
    return try RegionGenerator(spec, vocabulary: SmallVocabulary.make(reversed: reversed))
      .generate()
  }

  @Test("A seed gives the same values field by field, in whatever order the vocabulary came")
  func same() throws {
    let first = Dump(try region(7)).lines
    #expect(Dump(try region(7)).lines == first)
    #expect(Dump(try region(7, reversed: true)).lines == first)
  }

  @Test("Another seed gives another region, of the same size")
  func other() throws {
    let (first, second) = (try region(7), try region(8))
    #expect(zip(Dump(first).lines, Dump(second).lines).allSatisfy { $0 != $1 })
    #expect(first.citizens.count == second.citizens.count)
    #expect(first.openings.count == second.openings.count)
  }

  /// Guards against what a single process cannot see, such as hash order.
  ///
  /// A deliberate change of the generator changes the number.
  @Test("A seed gives the same region in every process")
  func everywhere() throws {
    let fingerprint = Fingerprint(try region(7)).value
    #expect(fingerprint == 3_188_601_087_167_097_047)
  }
}
