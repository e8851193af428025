import ArgumentParser
import BenchInstances
import BenchReport
import Foundation

/// This program once more, for one measurement: so that the peak of memory is its own.
enum ChildProcess {
  /// Measures an instance.
  static func measure(_ name: InstanceName, rounds: Int) throws -> MeasuredInstance {
    try answer(to: ["measure-instance", name.description, String(rounds)], about: name.description)
  }

  /// What the program prints as JSON when it is run with these arguments.
  ///
  /// - Throws: exit code 70 when it ends with anything but 0.
  static func answer<Answer: Decodable>(
    to arguments: [String], about what: String
  ) throws -> Answer {
    let process = Process()
    process.executableURL = Bundle.main.executableURL
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    if process.terminationReason != .exit || process.terminationStatus != 0 {
      CountsOptions.printError("\(what) ended with \(process.terminationStatus).")
      throw ExitCode(70)
    }
    return try JSONDecoder().decode(Answer.self, from: output)
  }
}

/// `plads-bench measure-instance`: what the child does.
struct MeasureInstance: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measure one instance and print it as JSON.", shouldDisplay: false)

  @Argument var instance: String
  @Argument var rounds: Int

  func run() throws {
    guard let name = InstanceName(instance) else {
      throw ValidationError("There is no instance \(instance).")
    }
    do {
      let measurement = try SolverRun(name, rounds: rounds).measured()
      print(String(decoding: try StoredCounts.encoder.encode(measurement), as: UTF8.self))
    } catch {
      CountsOptions.printError("\(name) could not be solved and proved: \(error)")
      throw ExitCode(70)
    }
  }
}
