import Assignment
import TestSupport
import Testing

@Suite("DIMACS files")
struct DimacsReadingTests {
  static let sample = """
    c four nodes
    p min 4 4

    n 1 4
    n 4 -4
    a 1 2 0 4 2
    a 1 3 1 2 2
      a  2 3 0 -1 +1
    a 3 4 -2 9223372036854775807 -1
    """

  @Test("A min file, with blanks, signs, lower bounds and arcs without limit")
  func minFile() throws {
    let free = MinCostFlowProblem.unbounded
    let expected = try MinCostFlowProblem(
      supplies: [4, 0, 0, -4],
      arcs: [
        .init(tail: 0, head: 1, capacity: 4, cost: 2),
        .init(tail: 0, head: 2, lowerBound: 1, capacity: 2, cost: 2),
        .init(tail: 1, head: 2, capacity: free, cost: 1),
        .init(tail: 2, head: 3, lowerBound: -2, capacity: free, cost: -1),
      ])
    #expect(try read(Self.sample) == .minCostFlow(expected))
    let windows = Self.sample.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "\r\n")
    #expect(try read(windows) == .minCostFlow(expected))
    #expect(try read("\u{feff}" + Self.sample + "\n") == .minCostFlow(expected))
  }

  @Test("An asn file becomes a flow of one unit from each node on the left")
  func assignmentFile() throws {
    let file = try read("p asn 4 3\nn 1\nn 3\na 1 2 5\na 3 2 -1\na 3 4 7\n")
    guard case .assignment(let assignment) = file else {
      Issue.record("Expected an assignment, got \(file).")
      return
    }
    #expect(assignment.leftNodes == [0, 2])
    #expect(file.flowProblem.supplies == [1, -1, 1, -1])
    #expect(file.flowProblem.arcs.allSatisfy { $0.capacity == 1 && $0.lowerBound == 0 })
    guard case .optimal(let answer) = file.flowProblem.solved() else {
      Issue.record("There is a matching.")
      return
    }
    #expect(answer.value == 12)
  }

  @Test("Every fault of a file in one run, each with line, column, token and rule")
  func allFaults() {
    let text = """
      p min 3 9
      n 1 x
      n 2 5
      n 2 6
      n 4 1
      a 1 2 0 5
      a 1 9 0 5 1
      a 1 2 6 5 1
      a 1 2 0 5 1.5
      a 1 2 0 99999999999999999999 1
      a 1 2 0 5 1 7
      A 1 2 0 5 1
      arc 1 2
      p min 3 9
      """
    expect(
      [
        #"1:1: "9" ARCS must be the number of arc lines, which is 6. Maybe the file was cut off."#,
        #"2:5: "x" FLOW must be a whole number in -9223372036854775808...9223372036854775807."#,
        #"4:1: "2" a node must be described once, but line 3 does so."#,
        #"5:3: "4" ID must be in 1...3."#,
        #"6:10: COST is missing."#,
        #"7:5: "9" DST must be in 1...3."#,
        #"8:1: "5" CAP must not be below LOW (6). Maybe no limit is meant, which is -1."#,
        #"""
        9:11: "1.5" COST must be a whole number in -9223372036854775808...9223372036854775807. \#
        Maybe the file can be scaled.
        """#,
        #"""
        10:9: "99999999999999999999" CAP must be in \#
        -9223372036854775808...9223372036854775807.
        """#,
        #"11:13: "7" the line must end here, its form being `a SRC DST LOW CAP COST`."#,
        #"""
        12:1: "A" a line must begin with c, p, n or a. Maybe the letter is meant to be small.
        """#,
        #"13:1: "arc" a line must begin with c, p, n or a."#,
        #"14:1: the problem line must be the only one, but line 1 is one."#,
      ], in: text)
  }

  @Test("Problem lines that are missing, late, false or of another problem")
  func headers() {
    expect(["1:1: the file must have a line `p min NODES ARCS`."], in: "")
    expect(["1:1: the file must have a line `p min NODES ARCS`."], in: "c nothing\n\n")
    expect(["2:1: the problem line must come before all nodes and arcs."], in: "\nn 1 1\na 1 1\n")
    expect(["1:1: \"max\" the problem must be min or asn."], in: "p max 2 1\na 1 2 0 1 1\n")
    expect(["1:1: \"MIN\" the problem must be min or asn. Maybe min is meant."], in: "p MIN 2 1\n")
    expect(["1:6: NODES is missing.", "1:6: ARCS is missing."], in: "p min")
    expect(["1:7: \"-1\" NODES must be in 0...1000000."], in: "p min -1 0")
    expect(["2:1: the line names a node, but NODES is 0."], in: "p min 0 1\na 1 1 0 1 1\n")
    expect(["1:7: \"2000000000\" NODES must be in 0...1000000."], in: "p min 2000000000 0\n")
    expect(
      ["1:1: \"0\" ARCS must be the number of arc lines, which is 1."],
      in: "p min 2 0\na 1 2 0 1 1\n")
  }

  @Test("Arcs of an asn file must lead from left to right")
  func assignmentFaults() {
    expect(
      [
        "3:1: \"2\" SRC must be a node of the left side, given as `n`.",
        "4:1: \"1\" DST must not be a node of the left side.",
        "5:1: the nodes must come before the arcs.",
      ], in: "p asn 2 2\nn 1\na 2 2 1\na 1 1 4\nn 2\n")
  }

  @Test("What the problem itself refuses is traced back to its line")
  func refusedByProblem() {
    let huge = Int64(1) << 60
    expect(
      [
        """
        4:1: The capacity (1) of arc (1) takes the sum of all amounts above \(huge). Maybe the arc \
        is meant to have no limit: 9223372036854775807.
        """
      ], in: "c\np min 2 2\na 1 2 0 \(huge) 1\na 1 2 0 1 1\n")
    expect(
      ["2:1: The supply (\(huge + 1)) of node (1) takes the sum of all amounts above \(huge)."],
      in: "p min 2 0\nn 2 \(huge + 1)\n")
  }

  @Test("A file of nonsense ends after 1000 faults")
  func nonsense() {
    do {
      _ = try read("p min 2 1\n" + String(repeating: "x\u{7f}\n", count: 5000))
      Issue.record("Nonsense was read.")
    } catch {
      #expect(error.faults.count == 1000)
      #expect(error.faults[7].token == "x?")
    }
  }

  @Test("Any single byte changed is read or refused, never a crash")
  func damaged() {
    let whole = Array(Self.sample.utf8)
    var random = SplitMix64(seed: 7)
    for _ in 0..<20_000 {
      var bytes = whole
      let place = Int.random(in: bytes.indices, using: &random)
      switch Int.random(in: 0..<3, using: &random) {
      case 0: bytes[place] = UInt8.random(in: .min ... .max, using: &random)
      case 1: bytes.remove(at: place)
      default: bytes.removeLast(bytes.count - place)
      }
      do throws(DimacsError) {
        _ = try DimacsFile.read(bytes)
      } catch {
        #expect(!error.faults.isEmpty)
        #expect(error.faults.allSatisfy { $0.line >= 1 && $0.column >= 1 && !$0.rule.isEmpty })
      }
    }
  }

  @Test("A solution names the value and the arcs that carry something")
  func solution() throws {
    let problem = try MinCostFlowProblem(
      supplies: [0, 0, 0],
      arcs: [
        .init(tail: 0, head: 1, lowerBound: -12, capacity: 4, cost: 2),
        .init(tail: 1, head: 2, capacity: 4, cost: 2),
        .init(tail: 0, head: 2, capacity: 70, cost: 1),
      ])
    let answer = OptimalFlow(flow: [-12, 0, 70], potentials: [0, 0, 0], value: -1 << 70)
    #expect(
      String(decoding: DimacsSolution.bytes(of: answer, for: problem), as: UTF8.self)
        == "s -1180591620717411303424\nf 1 2 -12\nf 1 3 70\n")
    #expect(
      DimacsSolution.bytes(of: answer, for: problem, includesFlows: false)
        == Array("s -1180591620717411303424\n".utf8))
  }

  private func read(_ text: String) throws(DimacsError) -> DimacsFile {
    try DimacsFile.read(Array(text.utf8))
  }

  private func expect(
    _ faults: [String], in text: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    do {
      let file = try read(text)
      Issue.record("The file was read as \(file).", sourceLocation: sourceLocation)
    } catch {
      #expect(
        error.description == faults.joined(separator: "\n"), sourceLocation: sourceLocation)
    }
  }
}
