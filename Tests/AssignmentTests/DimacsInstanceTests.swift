import Assignment
import Foundation
import Testing

/// The folder of public instances, named by the environment; nil when there is none.
private let instanceFolder = ProcessInfo.processInfo.environment["PLADS_INSTANCES"]

/// Public instances with known optima, in `min-cost-flow/` with a table `OPTIMA.tsv` of file, nodes,
/// arcs and optimum.
@Suite("Public instances", .enabled(if: instanceFolder != nil, "PLADS_INSTANCES names no folder"))
struct DimacsInstanceTests {
  @Test("Every listed optimum, by the network simplex and, where it is one, as a matching")
  func optima() throws {
    let folder = URL(filePath: try #require(instanceFolder)).appending(path: "min-cost-flow")
    let table = try String(contentsOf: folder.appending(path: "OPTIMA.tsv"), encoding: .utf8)
    let rows = table.split(whereSeparator: \.isNewline).dropFirst().map {
      $0.split(separator: "\t")
    }
    #expect(!rows.isEmpty)
    for row in rows {
      let name = String(row[0])
      let bytes = Array(try Data(contentsOf: folder.appending(path: name)))
      let problem = try DimacsFile.read(bytes).flowProblem
      #expect(problem.supplies.count == Int(row[1]), "\(name)")
      #expect(problem.arcs.count == Int(row[2]), "\(name)")
      let outcome = problem.solved()
      try FlowCertificate.verify(outcome, of: problem)
      guard case .optimal(let answer) = outcome else {
        Issue.record("\(name): expected an optimum, got \(outcome).")
        continue
      }
      #expect(answer.value == Int128(row[3]), "\(name)")
      if let recognised = RecognisedMatching(problem) {
        let flow = try #require(recognised.flow(of: recognised.matching.solved()), "\(name)")
        try FlowCertificate.verify(flow, of: problem)
        #expect(flow.value == answer.value, "\(name)")
      }
    }
  }
}
