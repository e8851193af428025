/// Reads a DIMACS file into a problem, or into its faults.
struct DimacsReader {
  private enum Format: String {
    case min
    case asn
  }

  /// What the problem line says, and where it stands.
  private struct Header {
    var format: Format
    var nodeCount: Int
    var arcCount: Int
    var line: Int
  }

  /// So many nodes any file may have; more only if it has as many bytes.
  private static let fewNodes = 1_000_000

  private let bytes: [UInt8]
  private var scanner: DimacsScanner
  private var header: Header?
  /// Whether the missing problem line was reported.
  private var isHeaderMissed = false
  private var supplies: [Int64] = []
  /// The line that describes a node, 0 for none.
  private var lineOfNode: [Int32] = []
  private var arcs: [MinCostFlowProblem.Arc] = []
  private var arcLineCount = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    scanner = DimacsScanner(bytes)
  }

  mutating func file() throws(DimacsError) -> DimacsFile {
    while let first = scanner.nextLine() {
      readLine(first)
    }
    checkCounts()
    if !scanner.faults.isEmpty {
      throw DimacsError(scanner.faults)
    }
    do {
      let problem = try MinCostFlowProblem(supplies: supplies, arcs: arcs)
      if header?.format == .asn {
        let left = supplies.indices.filter { supplies[$0] > 0 }.map(Int32.init)
        return .assignment(DimacsAssignment(flowProblem: problem, leftNodes: left))
      }
      return .minCostFlow(problem)
    } catch {
      throw DimacsError([located(error)])
    }
  }

  private mutating func readLine(_ first: UInt8) {
    switch first {
    case UInt8(ascii: "a") where scanner.lineLetter(): readArc()
    case UInt8(ascii: "n") where scanner.lineLetter(): readNode()
    case UInt8(ascii: "p") where scanner.lineLetter(): readHeader()
    default:
      let letter = scanner.word()
      scanner.fault(
        token: letter, rule: "a line must begin with c, p, n or a",
        maybe: ["C", "P", "N", "A"].contains(letter) ? "the letter is meant to be small" : nil)
    }
  }

  private mutating func readHeader() {
    let name = scanner.word()
    guard let format = Format(rawValue: name) else {
      scanner.fault(
        token: name, rule: "the problem must be min or asn",
        maybe: Format(rawValue: name.lowercased()).map { "\($0.rawValue) is meant" })
      // Without the format no other line can be read.
      isHeaderMissed = true
      return
    }
    // A false count must not claim memory.
    let greatest = min(Int(Int32.max) - 1, max(Self.fewNodes, bytes.count))
    let nodes = scanner.integer("NODES", in: 0...Int64(greatest))
    let count = scanner.integer("ARCS", in: 0...Int64(Int32.max - 1))
    scanner.endLine("p min NODES ARCS")
    if let header {
      scanner.fault(rule: "the problem line must be the only one, but line \(header.line) is one")
      return
    }
    guard let nodes, let count else {
      isHeaderMissed = true
      return
    }
    header = Header(
      format: format, nodeCount: Int(nodes), arcCount: Int(count), line: scanner.line)
    supplies = Array(repeating: format == .asn ? -1 : 0, count: Int(nodes))
    lineOfNode = Array(repeating: 0, count: Int(nodes))
    // An arc takes at least eight bytes of the file.
    arcs.reserveCapacity(min(Int(count), bytes.count / 8))
  }

  /// The header, if it allows for any node; a fault if not, and the first time there is none.
  private mutating func requireNodes() -> Header? {
    if header == nil && !isHeaderMissed {
      scanner.fault(rule: "the problem line must come before all nodes and arcs")
      isHeaderMissed = true
    }
    if header?.nodeCount == 0 {
      scanner.fault(rule: "the line names a node, but NODES is 0")
      return nil
    }
    return header
  }

  private mutating func readNode() {
    guard let header = requireNodes() else { return }
    let id = scanner.integer("ID", in: 1...Int64(header.nodeCount))
    let isFlow = header.format == .min
    let supply = isFlow ? scanner.integer("FLOW", in: .min ... .max) : 1
    scanner.endLine(isFlow ? "n ID FLOW" : "n ID")
    if !isFlow && arcLineCount > 0 {
      scanner.fault(rule: "the nodes must come before the arcs")
    }
    guard let id, let supply else { return }
    let node = Int(id) - 1
    if lineOfNode[node] > 0 {
      scanner.fault(
        token: "\(id)", rule: "a node must be described once, but line \(lineOfNode[node]) does so")
      return
    }
    lineOfNode[node] = Int32(clamping: scanner.line)
    supplies[node] = supply
  }

  private mutating func readArc() {
    arcLineCount += 1
    guard let header = requireNodes() else { return }
    let nodes = 1...Int64(header.nodeCount)
    let tail = scanner.integer("SRC", in: nodes)
    let head = scanner.integer("DST", in: nodes)
    if header.format == .asn {
      let cost = scanner.integer("COST", in: .min ... .max)
      scanner.endLine("a SRC DST COST")
      guard let tail, let head, let cost else { return }
      if lineOfNode[Int(tail) - 1] == 0 {
        scanner.fault(token: "\(tail)", rule: "SRC must be a node of the left side, given as `n`")
      }
      if lineOfNode[Int(head) - 1] > 0 {
        scanner.fault(token: "\(head)", rule: "DST must not be a node of the left side")
      }
      append(tail, head, lower: 0, capacity: 1, cost: cost)
      return
    }
    let lower = scanner.integer("LOW", in: .min ... .max)
    let capacity = scanner.integer("CAP", in: .min ... .max)
    let cost = scanner.integer("COST", in: .min ... .max)
    scanner.endLine("a SRC DST LOW CAP COST")
    guard let tail, let head, let lower, let capacity, let cost else { return }
    let isUnlimited = capacity == -1 && lower >= 0
    if capacity < lower && !isUnlimited {
      scanner.fault(
        token: "\(capacity)", rule: "CAP must not be below LOW (\(lower))",
        maybe: "no limit is meant, which is -1")
    }
    append(
      tail, head, lower: lower, capacity: isUnlimited ? MinCostFlowProblem.unbounded : capacity,
      cost: cost)
  }

  private mutating func append(
    _ tail: Int64, _ head: Int64, lower: Int64, capacity: Int64, cost: Int64
  ) {
    // OK because both lie in 1...Int32.max − 1.
    arcs.append(
      MinCostFlowProblem.Arc(
        tail: Int32(truncatingIfNeeded: tail) &- 1, head: Int32(truncatingIfNeeded: head) &- 1,
        lowerBound: lower, capacity: capacity, cost: cost))
  }

  private mutating func checkCounts() {
    if let header {
      if arcLineCount != header.arcCount && scanner.faults.count < DimacsScanner.greatestFaultCount
      {
        scanner.add(
          DimacsFault(
            line: header.line, column: 1, token: "\(header.arcCount)",
            rule: "ARCS must be the number of arc lines, which is \(arcLineCount)",
            suggestion: arcLineCount < header.arcCount ? "the file was cut off" : nil))
      }
    } else if !isHeaderMissed {
      scanner.add(
        DimacsFault(line: 1, column: 1, rule: "the file must have a line `p min NODES ARCS`"))
    }
  }

  /// What the problem refused, with the line it comes from.
  private func located(_ error: FlowProblemError) -> DimacsFault {
    switch error {
    case .supplyTooLarge(let node, _):
      DimacsFault(line: Int(lineOfNode[node]), column: 1, rule: withoutFullStop(error))
    case .tailOutOfRange(let arc, _, _), .headOutOfRange(let arc, _, _),
      .capacityBelowLowerBound(let arc, _, _), .lowerBoundTooLarge(let arc, _),
      .capacityTooLarge(let arc, _), .costTooLarge(let arc, _, _):
      DimacsFault(line: line(ofArc: arc), column: 1, rule: withoutFullStop(error))
    case .tooManyNodes, .tooManyArcs:
      DimacsFault(line: header?.line ?? 1, column: 1, rule: withoutFullStop(error))
    }
  }

  private func withoutFullStop(_ error: FlowProblemError) -> String {
    String(error.description.dropLast())
  }

  /// The line of an arc, found by reading again: faults are rare and lines many.
  private func line(ofArc arc: Int) -> Int {
    var again = DimacsScanner(bytes)
    var seen = -1
    while seen < arc, let first = again.nextLine() {
      seen += first == UInt8(ascii: "a") ? 1 : 0
    }
    return again.line
  }
}
