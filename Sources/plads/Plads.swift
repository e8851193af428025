import ArgumentParser
import JobCentre

/// The program: parses arguments, calls the rooms, prints.
@main
struct Plads: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plads",
    abstract: "Match citizens without work to companies' openings, all at once.",
    discussion: """
      plads reads a job centre's citizens, companies and openings and writes the week's match \
      lists: for each opening whom to send and why, for each unplaced citizen what stands in the \
      way. The plan is proved optimal under the law's limits. It proposes; an authority decides.

      A first run:
        plads match Data/samples/albertslund --week 2020-W48 --out lists

      Exit codes: 0 done, 64 wrong arguments, 65 faulty input, 66 no such input, 70 internal \
      error, 73 output could not be written, 78 faulty reference data.
      """,
    version: Program.version,
    subcommands: [Match.self, Check.self, Generate.self, Rules.self, Solve.self],
    helpNames: .shortAndLong)

  /// Refuses arguments that hold what must not be echoed before anything could echo them.
  static func main() {
    if CommandLine.arguments.dropFirst().contains(where: CPRShape.occurs(in:)) {
      Terminal.printError("An argument holds something shaped like a CPR number.")
      exit(withError: ExitCode(64))
    }
    main(nil)
  }
}

/// What the program says of itself.
enum Program {
  /// The version in `CHANGELOG.md`.
  static let version = "0.1.0"
}
