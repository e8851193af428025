/// One instance, measured.
package struct MeasuredInstance: Sendable, Codable {
  /// The name of the instance.
  package var name: String
  /// What was found, and the work it took.
  package var counts: Counts
  /// Always true: what cannot be proved is not reported.
  package var verified = true
  /// How long it took.
  package var phases: Phases
  /// What it took of memory.
  package var memory: Memory

  /// Memory of the process, which measures this instance alone.
  ///
  /// In bytes; nil where the system does not tell.
  package struct Memory: Sendable, Codable {
    /// What the problem's own list of edges, arcs or entries takes.
    package var list: Int
    /// In memory when the problem had been built, the instance it was made of included.
    package var beforeSolving: Int?
    /// The most that was in memory while solving.
    package var peak: Int?

    /// The most that solving and the problem itself took, as a multiple of the list.
    package var multiple: Double? {
      guard let peak, let beforeSolving, list > 0 else { return nil }
      return 1 + Double(peak - beforeSolving) / Double(list)
    }

    /// A problem whose list takes so many bytes.
    package init(list: Int) {
      self.list = list
    }
  }

  /// A measured instance.
  package init(
    name: String, counts: Counts, phases: Phases, memory: Memory
  ) {
    self.name = name
    self.counts = counts
    self.phases = phases
    self.memory = memory
  }
}
