import Foundation
import Testing

/// `plads solve` on small files of each format.
@Suite struct SolveTests {
  private func solve(_ text: String, _ arguments: String...) throws -> Program.Run {
    let folder = try Program.Folder()
    let path = folder.path + "/problem"
    try Data(text.utf8).write(to: URL(filePath: path))
    return try Program.run(arguments: ["solve", path] + arguments)
  }

  @Test func aMatrixBothWays() throws {
    let matrix = "3\n4 1 3\n2 0 5\n3 2 2\n"
    let least = try solve(matrix, "--flows")
    #expect(least.status == 0)
    #expect(least.output == "s 5\nf 1 2 1\nf 2 1 1\nf 3 3 1\n")
    let greatest = try solve(matrix, "--maximize")
    #expect(greatest.output == "s 11\n")
  }

  @Test func aNetworkByEitherMethod() throws {
    // Two persons, two jobs, one limit of one over both, and a way out at cost 9.
    let network = """
      p min 6 9
      n 1 1
      n 2 1
      n 6 -2
      a 1 3 0 1 4
      a 1 4 0 1 2
      a 2 3 0 1 1
      a 2 4 0 1 3
      a 3 5 0 1 0
      a 4 5 0 1 0
      a 5 6 0 1 0
      a 1 6 0 1 9
      a 2 6 0 1 9

      """
    let matching = try solve(network, "--stats")
    #expect(matching.output.hasPrefix("s 10\n"))
    #expect(matching.output.contains("\"method\":\"matching\""))
    #expect(matching.output.contains("\"verified\":true"))
    let flow = try solve(network, "--method", "flow", "--stats", "--certificate")
    #expect(flow.output.hasPrefix("s 10\n"))
    #expect(flow.output.contains("\"method\":\"flow\"") && flow.output.contains("c y 1 "))
  }

  @Test func saysWhyThereIsNoSolution() throws {
    let infeasible = try solve("p min 2 1\nn 1 3\nn 2 -3\na 1 2 0 2 1\n", "--certificate")
    #expect(infeasible.status == 1)
    #expect(infeasible.errors.hasPrefix("There is no flow"))
    #expect(infeasible.output.hasPrefix("c cut "))
    let unbounded = try solve("p min 2 2\na 1 2 0 -1 -3\na 2 1 0 -1 1\n")
    #expect(unbounded.status == 1)
    #expect(unbounded.errors.hasPrefix("There are flows as cheap as one likes"))
    let violated = try solve("2 1 1 5 2 1 6")
    #expect(violated.status == 1)
    #expect(violated.errors.hasPrefix("There is no assignment"))
  }

  @Test func faultsAreLocated() throws {
    let run = try solve("p min 2 1\nn 1 x\na 1 7 0 2 1\n")
    #expect(run.status == 65)
    #expect(run.output.isEmpty)
    let lines = run.errors.split(separator: "\n")
    #expect(lines.contains { $0.contains("problem:2:5: \"x\"") }, "\(run.errors)")
    #expect(lines.contains { $0.contains("problem:3:5: \"7\"") }, "\(run.errors)")
    #expect(try Program.run("solve", "/nowhere/at/all").status == 66)
  }
}
