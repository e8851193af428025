import ArgumentParser
import Foundation
import JobCentre
import LocatedJSON

/// `plads rules check`: whether a book or overlay can be used beside the others.
struct CheckRules: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check a book or an overlay against the others.",
    discussion: """
      The file takes the place of the book of its id, or is added to the books. Every fault is \
      listed with file, line and what was expected; the exit code is then 65.
      """)

  @Argument(help: "The file with the book or overlay.", completion: .file(extensions: ["json"]))
  var file: String

  @OptionGroup var reference: ReferenceOptions

  func run() throws {
    guard let bytes = FileManager.default.contents(atPath: file) else {
      Terminal.printError("There is no file at the FILE given. Maybe it was misspelt.")
      throw ExitCode.noInput
    }
    let reference = try reference.load()
    let others = reference.library
    let log = FaultLog(redact: { CPRShape.occurs(in: $0) })
    let document = RuleDocument.read([UInt8](bytes), file: file, log: log)
    guard let document, log.isEmpty else { throw Self.stop(log) }
    let library = RuleLibrary(others.documents.filter { $0.id != document.id } + [document])
    let municipalities = reference.vocabulary.municipalitiesByCode
    log.append(RuleLibraryCheck(library, municipalities: municipalities).faults())
    guard log.isEmpty else { throw Self.stop(log) }
    print("\(document.edition): no faults.")
  }

  private static func stop(_ log: FaultLog) -> ExitCode {
    Terminal.printFaults(log)
    return ExitCode.faultyInput
  }
}
