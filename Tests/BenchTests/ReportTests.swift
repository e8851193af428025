import BenchReport
import Foundation
import Testing

@Suite("What is reported of a benchmark")
struct ReportTests {
  private let counts = Counts(
    nodes: 3, arcs: 4, fingerprint: "00ff", method: "flow", objective: 1 << 61,
    counters: ["pivots": 1000, "numberings": 2])

  @Test("Counts that are the same have no difference, whatever else is stored")
  func same() {
    let stored = StoredCounts(["a": counts, "b": counts])
    #expect(stored.differences(in: StoredCounts(["a": counts])).isEmpty)
  }

  @Test("Each count that moved is named with what it was and is")
  func moved() {
    var now = counts
    now.objective -= 1
    now.counters = ["pivots": 985, "examinedArcs": 7]
    let lines = StoredCounts(["a": counts]).differences(in: StoredCounts(["a": now, "c": counts]))
    #expect(
      lines == [
        "a: objective was 2305843009213693952, is 2305843009213693951",
        "a: examinedArcs is 7, was not counted",
        "a: numberings was 2, is counted no more",
        "a: pivots was 1000, is 985 (−1.5 %)",
        "c: no counts are stored",
      ])
  }

  @Test("Every other field is compared too")
  func fields() {
    let others = [
      Counts(
        nodes: 9, arcs: 4, fingerprint: "00ff", method: "flow", objective: 1 << 61,
        counters: counts.counters),
      Counts(
        nodes: 3, arcs: 9, fingerprint: "00ff", method: "flow", objective: 1 << 61,
        counters: counts.counters),
      Counts(
        nodes: 3, arcs: 4, fingerprint: "0000", method: "flow", objective: 1 << 61,
        counters: counts.counters),
      Counts(
        nodes: 3, arcs: 4, fingerprint: "00ff", method: "dense", objective: 1 << 61,
        counters: counts.counters),
    ]
    for other in others {
      #expect(other.differences(from: counts, named: "a").count == 1)
    }
  }

  @Test("What is stored is read back, and a run replaces its own instances alone")
  func storing() throws {
    let path = FileManager.default.temporaryDirectory
      .appending(path: "plads-counts-\(UUID().uuidString).json")
    defer { try? FileManager.default.removeItem(at: path) }
    var newer = counts
    newer.arcs = 5
    let stored = StoredCounts(["a": counts, "b": counts])
      .replacing(with: StoredCounts(["b": newer]))
    try stored.bytes().write(to: path)
    let read = try StoredCounts(readingFrom: path.path())
    #expect(read == stored)
    #expect(read.counts == ["a": counts, "b": newer])
  }

  @Test("A file that is missing or something else is refused")
  func faults() throws {
    let path = FileManager.default.temporaryDirectory
      .appending(path: "plads-counts-\(UUID().uuidString).json")
    defer { try? FileManager.default.removeItem(at: path) }
    #expect(throws: StoredCounts.Fault.self) { try StoredCounts(readingFrom: path.path()) }
    for text in ["[", "{}", #"{"schema": "plads/other", "counts": {}}"#] {
      try Data(text.utf8).write(to: path)
      #expect(throws: StoredCounts.Fault.self) { try StoredCounts(readingFrom: path.path()) }
    }
  }

  @Test("The counters of a structure are its whole numbers by name")
  func counters() {
    struct Counted {
      var bids = 3
      var searches = 0
      var name = "none"
    }
    #expect(Counts.counters(of: Counted()) == ["bids": 3, "searches": 0])
  }

  @Test("Percentiles by nearest rank")
  func percentiles() {
    let values = (1...200).map(Double.init).reversed()
    #expect(Statistics.percentile(50, of: Array(values)) == 100)
    #expect(Statistics.percentile(99, of: Array(values)) == 198)
    #expect(Statistics.percentile(100, of: Array(values)) == 200)
    #expect(Statistics.percentile(0, of: Array(values)) == 1)
    #expect(Statistics.percentile(99, of: [7]) == 7)
    #expect(Statistics.percentile(50, of: []) == 0)
  }

  @Test("The exponent of a power law is found again")
  func exponent() throws {
    let points = [2.0, 30, 500, 4000].map { (x: $0, y: 3 * pow($0, 1.2)) }
    let found = try #require(Statistics.exponent(of: points))
    #expect(abs(found - 1.2) < 1e-9)
    #expect(Statistics.exponent(of: [(x: 2, y: 3)]) == nil)
    #expect(Statistics.exponent(of: [(x: 2, y: 3), (x: 2, y: 4)]) == nil)
  }

  @Test("A phase keeps each of its rounds, and passes on what was made")
  func phases() {
    var phase = Phase()
    let made = (1...3).map { number in phase.measure { number } }
    #expect(made == [1, 2, 3])
    #expect(phase.wallSeconds.count == 3)
    #expect(phase.cpuSeconds.count == 3)
  }

  @Test("A table is as wide as its widest cells")
  func table() {
    var table = Table(["name", "n"])
    table.add(["S-5000", "10"])
    #expect(table.text == "name     n\nS-5000  10\n")
  }

  @Test("Memory is counted above what was there before solving")
  func memory() {
    var memory = MeasuredInstance.Memory(list: 1000)
    #expect(memory.multiple == nil)
    memory.beforeSolving = 5000
    memory.peak = 7500
    #expect(memory.multiple == 3.5)
  }
}
