import ArgumentParser

/// The benchmarks: parses arguments, measures, prints.
@main
struct PladsBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plads-bench",
    abstract: "Measure solvers, whole regions and the kernel on what is the same on every machine.",
    discussion: """
      Every answer is verified before it is reported. Counts are compared with an earlier run, \
      seconds never are. For quiet figures pin the run to one core:

        taskset -c 1 .build/release/plads-bench solvers --families S,B --rounds 5

      Exit codes: 0 done, 1 counts have moved, 64 wrong arguments, 66 no such file, 70 an answer \
      could not be proved, 73 output could not be written.
      """,
    subcommands: [
      Solvers.self, Edits.self, RegionsCommand.self, Kernels.self, MeasureInstance.self,
      MeasureRegion.self,
    ])
}
