import Foundation

/// Times phases that follow one another, each from the moment it begins until the next one does.
package struct PhaseClock: Sendable {
  /// How long one phase of one run took.
  package struct Lap: Sendable, Equatable, Codable {
    /// Which phase.
    package var name: String
    /// Seconds by the clock.
    package var wallSeconds: Double
    /// Seconds of processor time, of all threads together.
    package var cpuSeconds: Double

    /// How long a phase took.
    package init(name: String, wallSeconds: Double, cpuSeconds: Double) {
      self.name = name
      self.wallSeconds = wallSeconds
      self.cpuSeconds = cpuSeconds
    }
  }

  /// The phases that have ended, in order.
  package private(set) var laps: [Lap] = []
  private var running: Running?

  private struct Running {
    let name: String
    let wall = ContinuousClock.now
    let cpu = clock()
  }

  /// A clock on which no phase runs.
  package init() {}

  /// Begins a phase and ends the one that runs; a phase that runs already goes on.
  package mutating func begin(_ name: String) {
    if running?.name == name { return }
    end()
    running = Running(name: name)
  }

  /// Ends the phase that runs, if any.
  package mutating func end() {
    guard let ended = running.take() else { return }
    // POSIX fixes a million for a second.
    let cpu = Double(clock() - ended.cpu) / 1_000_000
    let wall = (ContinuousClock.now - ended.wall) / .seconds(1)
    laps.append(Lap(name: ended.name, wallSeconds: wall, cpuSeconds: cpu))
  }
}
