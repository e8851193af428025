/// What a run found and how much work it took, all of it the same on every machine and run.
package struct Counts: Sendable, Equatable, Codable {
  /// The number of nodes; rows and columns of a matrix.
  package var nodes: Int
  /// The number of arcs; pairs, or entries of a matrix.
  package var arcs: Int
  /// What tells the instance from every other.
  package var fingerprint: String
  /// Which solver it was.
  package var method: String
  /// The proven optimum: the least cost.
  package var objective: Int64
  /// The solver's elementary steps by name.
  package var counters: [String: Int]

  /// Counts of one instance.
  package init(
    nodes: Int, arcs: Int, fingerprint: String, method: String, objective: Int64,
    counters: [String: Int]
  ) {
    self.nodes = nodes
    self.arcs = arcs
    self.fingerprint = fingerprint
    self.method = method
    self.objective = objective
    self.counters = counters
  }

  /// The fields of a counter structure by name.
  ///
  /// By reflection, so that a counter which is added to a solver is reported without a change here.
  package static func counters(of structure: Any) -> [String: Int] {
    var counters: [String: Int] = [:]
    for child in Mirror(reflecting: structure).children {
      if let name = child.label, let count = child.value as? Int { counters[name] = count }
    }
    return counters
  }

  /// What differs from an earlier run, a line each; empty when nothing does.
  package func differences(from old: Counts, named name: String) -> [String] {
    var lines: [String] = []
    func compare(_ what: String, _ old: some Equatable & CustomStringConvertible, _ new: String) {
      if old.description != new { lines.append("\(name): \(what) was \(old), is \(new)") }
    }
    compare("nodes", old.nodes, String(nodes))
    compare("arcs", old.arcs, String(arcs))
    compare("fingerprint", old.fingerprint, fingerprint)
    compare("method", old.method, method)
    compare("objective", old.objective, String(objective))
    for counter in Set(old.counters.keys).union(counters.keys).sorted() {
      switch (old.counters[counter], counters[counter]) {
      case (let was?, let now?) where was != now:
        lines.append("\(name): \(counter) was \(was), is \(now)\(Self.change(was, now))")
      case (let was?, nil): lines.append("\(name): \(counter) was \(was), is counted no more")
      case (nil, let now?): lines.append("\(name): \(counter) is \(now), was not counted")
      default: break
      }
    }
    return lines
  }

  /// A change in tenths of a per cent, where there was something before.
  private static func change(_ was: Int, _ now: Int) -> String {
    if was == 0 { return "" }
    let tenths = Int((1000 * Double(now - was) / Double(was)).rounded())
    return " (\(tenths < 0 ? "−" : "+")\(abs(tenths) / 10).\(abs(tenths) % 10) %)"
  }
}
