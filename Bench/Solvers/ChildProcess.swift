import ArgumentParser
import BenchInstances
import BenchReport
import Foundation

/// This program once more, for one instance: so that the peak of memory is that instance's own.
enum ChildProcess {
  /// Measures an instance.
  static func measure(_ name: InstanceName, rounds: Int) throws -> MeasuredInstance {
    let process = Process()
    process.executableURL = Bundle.main.executableURL
    process.arguments = ["measure-instance", name.description, String(rounds)]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    if process.terminationReason != .exit || process.terminationStatus != 0 {
      CountsOptions.printError("\(name) ended with \(process.terminationStatus).")
      throw ExitCode(70)
    }
    return try JSONDecoder().decode(MeasuredInstance.self, from: output)
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
