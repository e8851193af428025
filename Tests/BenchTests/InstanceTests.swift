import Assignment
import BenchInstances
import Testing

@Suite("Instances of every family")
struct InstanceTests {
  /// By name: small enough to be solved twice, and large enough to have every part.
  private static let fingerprints = [
    "D-uni-60": "e7a28347ae0e8f43",
    "D-low-60": "b168a177053a6149",
    "D-geo-60": "2f25b798370fcc74",
    "D-prod-60": "8997b37407c6cd5c",
    "S-400": "70e76d7fb80184aa",
    "ST-400": "12cbc70934492fcb",
    "SF-400": "963dff69146b26cf",
    "S2-400": "56f4eb7fcda39fd4",
    "B-400": "cda96cfcf0fc0b8f",
    "N8-8": "4237e59d2452eeaf",
    "NS-7": "fc27e97793a337c6",
    "NT-8": "c387b6b81f209728",
  ]

  /// The small instance of a family.
  private func instance(_ family: Family) throws -> Instance {
    let names = Self.fingerprints.keys.compactMap { InstanceName($0) }
    let name = names.first { $0.family == family }
    return Instance(try #require(name))
  }

  @Test("An instance is the same on every machine and every day")
  func isReproducible() throws {
    for (text, fingerprint) in Self.fingerprints {
      let name = try #require(InstanceName(text))
      #expect(Instance(name).fingerprint.text == fingerprint, "\(text)")
    }
    #expect(Self.fingerprints.count == Family.allCases.count)
  }

  @Test(
    "A matrix has an optimum that its certificate proves",
    arguments: [Family.denseUniform, .denseLow, .denseGeometric, .denseProduct])
  func dense(_ family: Family) throws {
    guard case .dense(let matrix) = try instance(family) else {
      Issue.record("It must be a matrix.")
      return
    }
    let problem = try matrix.problem()
    guard case .optimal(let answer) = problem.solved() else {
      Issue.record("A full matrix has an assignment.")
      return
    }
    try DenseCertificate.verify(answer, of: problem)
    if family == .denseProduct {
      // The greatest with the least: the sum of i (n + 1 − i).
      var least: Int64 = 0
      for row in 1...60 { least += Int64(row * (61 - row)) }
      #expect(answer.value == least)
    }
  }

  @Test(
    "A week is worth the same as a matching and as a network",
    arguments: [Family.region, .regionTied, .regionFull, .regionTiers, .regionLimited])
  func region(_ family: Family) throws {
    guard case .region(let region) = try instance(family) else {
      Issue.record("It must be a week.")
      return
    }
    let problem = try region.matching()
    let answer = problem.solved()
    try Certificate.verify(answer, of: problem)
    let network = try region.network()
    #expect(network.supplies.count == region.nodeCount)
    #expect(network.arcs.count == region.arcCount)
    guard case .optimal(let flow) = network.solved() else {
      Issue.record("Everybody can stay unmatched, so there is a flow.")
      return
    }
    try FlowCertificate.verify(flow, of: network)
    #expect(flow.value == Int128(region.baseCost - answer.value))
    let recognised = try #require(RecognisedMatching(network))
    #expect(recognised.matching.edges.count == problem.edges.count)
  }

  @Test(
    "A network has a flow, and as many arcs as stated",
    arguments: [Family.networkSparse, .networkDense, .transportation])
  func network(_ family: Family) throws {
    guard case .network(let problem) = try instance(family) else {
      Issue.record("It must be a network.")
      return
    }
    let nodes = problem.supplies.count
    let factor = [Family.networkSparse: 8, .networkDense: 11, .transportation: 8][family]
    #expect(problem.arcs.count == factor.map { $0 * nodes })
    #expect(problem.supplies.reduce(0, +) == 0)
    guard case .optimal(let flow) = problem.solved() else {
      Issue.record("The skeleton carries a flow.")
      return
    }
    try FlowCertificate.verify(flow, of: problem)
  }

  @Test("A week has the shape it is said to have")
  func shape() throws {
    guard case .region(let week) = Instance(try #require(InstanceName("S-5000"))) else {
      Issue.record("It must be a week.")
      return
    }
    #expect(week.unmatchedCost.count == 5000)
    #expect(week.places.count == 1500)
    let places = week.places.reduce(0, +)
    #expect((2800...3200).contains(places))
    let degrees = zip(week.firstPair, week.firstPair.dropFirst()).map { $1 - $0 }
    #expect(degrees.max() == 20)
    #expect(week.openingOfPair.count > 5000 * 19)
    for (citizen, range) in zip(week.firstPair, week.firstPair.dropFirst()).enumerated() {
      let openings = week.openingOfPair[range.0..<range.1]
      let isAscending = zip(openings, openings.dropFirst()).allSatisfy { $0 < $1 }
      #expect(isAscending, "citizen \(citizen)")
      let dearest = week.costOfPair[range.0..<range.1].max().map { Int64($0) } ?? 0
      #expect(dearest < week.unmatchedCost[citizen], "citizen \(citizen)")
    }
  }

  @Test("The limited week is the same region with three of each and limits that bind")
  func limited() throws {
    guard case .region(let week) = Instance(try #require(InstanceName("S-400"))),
      case .region(let limited) = Instance(try #require(InstanceName("B-400")))
    else {
      Issue.record("Both must be weeks.")
      return
    }
    #expect(limited.costOfPair == week.costOfPair)
    #expect(limited.places == week.places.map { 3 * $0 })
    #expect(limited.proposals == 3)
    #expect(limited.companyLimits.count == 20)
    #expect(limited.companyLimits.reduce(0, +) < limited.places.reduce(0, +))
  }

  @Test("One duty outweighs whatever costs could differ by")
  func tiers() throws {
    guard case .region(let week) = Instance(try #require(InstanceName("S2-400"))) else {
      Issue.record("It must be a week.")
      return
    }
    let plain = week.unmatchedCost.filter { $0 < 50_000 }
    let duties = week.unmatchedCost.filter { $0 >= 50_000 }
    #expect((40...80).contains(duties.count))
    let most = week.costOfPair.reduce(Int32(0), max)
    #expect(try #require(duties.min()) > 400 * Int64(most) / 4)
    #expect(!plain.isEmpty)
  }

  @Test("A name says what it names, and nothing else is a name")
  func names() {
    for family in Family.allCases {
      for size in family.sizes {
        let name = InstanceName("\(family.rawValue)-\(size)")
        #expect(name?.family == family)
        #expect(name?.size == size)
      }
      #expect(family.sizes == family.sizes.sorted())
      #expect(Family.named(family.rawValue) == [family])
    }
    for text in ["", "S", "S-", "S-05000", "S-1", "X-100", "N8-40", "D-uni-0", "S--5000"] {
      #expect(InstanceName(text) == nil, "\(text)")
    }
    #expect(Family.named("D").count == 4)
    #expect(Family.named("N").count == 3)
    #expect(Family.named("X").isEmpty)
  }
}
