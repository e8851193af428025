import JobCentre
import Testing

/// Look-ups in a region, and when a decision is in force.
struct RegionTests {
  @Test func recordsAreFoundByTheirIDs() throws {
    var other = Records.company()
    other.cvr = .init(known: "27355021")
    other.sites[0].pNumber = .init(known: "1020000002")
    var second = other.sites[0]
    second.pNumber = .init(known: "1020000003")
    other.sites.append(second)
    var opening = Records.opening()
    opening.site = .init(known: "1020000003")
    let index = RegionIndex(
      Region(
        citizens: [Records.citizen()], companies: [Records.company(), other], openings: [opening]))
    #expect(index.citizens == [Records.citizen().id: 0])
    #expect(index.openings == [opening.id: 0])
    let first = try #require(index.sites[.init(known: "1020000002")])
    #expect((first.company, first.site) == (1, 0))
    let (company, site) = index.site(of: opening)
    #expect(company.cvr == other.cvr)
    #expect(site.pNumber == opening.site)
  }

  @Test(
    arguments: [
      (-1, nil, false), (0, nil, true), (4000, nil, true), (-1, 5, false), (0, 5, true),
      (5, 5, true),
      (6, 5, false), (0, 0, true), (1, 0, false),
    ] as [(Int, Int?, Bool)])
  func decisionsHoldFromTheirDayToTheirLast(on: Int, until: Int?, isInForce: Bool) {
    let decision = Decision(
      citizen: Records.citizen().id, opening: Records.opening().id, date: Records.day,
      role: .primary, step: .citizen, answer: .no, validUntil: until.map { Records.day + $0 })
    #expect(decision.isInForce(on: Records.day + on) == isInForce)
  }
}
