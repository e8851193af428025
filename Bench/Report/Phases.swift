import Foundation

/// How long one phase took, in every round.
package struct Phase: Sendable, Codable {
  /// Seconds by the clock.
  package private(set) var wallSeconds: [Double] = []
  /// Seconds of processor time.
  package private(set) var cpuSeconds: [Double] = []

  /// A phase not yet run.
  package init() {}

  /// Runs the phase once more.
  package mutating func measure<Value, Failure: Error>(
    _ body: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    let cpu = clock()
    let wall = ContinuousClock.now
    let value = try body()
    let passed = ContinuousClock.now - wall
    // POSIX fixes a million for a second.
    add(wallSeconds: passed / .seconds(1), cpuSeconds: Double(clock() - cpu) / 1_000_000)
    return value
  }

  /// Adds a run of the phase that was timed elsewhere.
  package mutating func add(wallSeconds wall: Double, cpuSeconds cpu: Double) {
    wallSeconds.append(wall)
    cpuSeconds.append(cpu)
  }

  /// The median by the clock; 0 when it was never run.
  package var medianSeconds: Double { Statistics.percentile(50, of: wallSeconds) }

  /// The median of processor time; 0 when it was never run.
  package var medianCPUSeconds: Double { Statistics.percentile(50, of: cpuSeconds) }
}

/// The phases of solving an instance.
package struct Phases: Sendable, Codable {
  /// Making the instance, once.
  package var generate = Phase()
  /// Checking it, and building what the solver is given.
  package var build = Phase()
  /// Solving.
  package var solve = Phase()
  /// Checking the certificate.
  package var verify = Phase()

  /// Phases not yet run.
  package init() {}
}
