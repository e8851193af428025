import ArgumentParser
import Foundation
import JobCentre
import LocatedJSON

/// What the program reads from and writes to the terminal.
enum Terminal {
  /// Prints a line to standard error.
  static func printError(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }

  /// Prints every fault in the order of files and lines, then how many there were.
  static func printFaults(_ log: FaultLog) {
    for fault in log.sorted { printError(fault.description) }
    printError("\(log.count) \(log.count == 1 ? "fault" : "faults"). Nothing was written.")
  }

  /// Today in Denmark.
  static var today: Day {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(identifier: "Europe/Copenhagen") ?? .gmt
    let parts = calendar.dateComponents([.year, .month, .day], from: Date())
    guard let year = parts.year, let month = parts.month, let day = parts.day,
      let today = Day(year: year, month: month, day: day)
    else { preconditionFailure("The clock shows no day of the calendar.") }
    return today
  }
}

/// A line that says what the program is at: on a terminal only, and only after a second.
struct ProgressLine {
  private let start = ContinuousClock.now
  private let isTerminal = isatty(FileHandle.standardError.fileDescriptor) == 1
  private var isShown = false

  /// Shows a phase, with the share done in thousandths where it is known.
  mutating func show(_ phase: String, permille: Int? = nil) {
    guard isTerminal, ContinuousClock.now - start > .seconds(1) else { return }
    let share = permille.map { " \($0 / 10) %" } ?? ""
    FileHandle.standardError.write(Data("\r\u{1B}[K\(phase)\(share)".utf8))
    isShown = true
  }

  /// Takes the line away.
  mutating func clear() {
    guard isShown else { return }
    FileHandle.standardError.write(Data("\r\u{1B}[K".utf8))
    isShown = false
  }
}
