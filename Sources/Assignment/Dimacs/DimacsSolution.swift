/// Writes an optimal flow in the DIMACS solution format.
public enum DimacsSolution {
  /// The line `s VALUE`, then a line `f SRC DST FLOW` for each arc with a flow other than 0.
  ///
  /// Nodes are numbered from 1. Arcs come in the problem's order, parallel ones each with its line.
  ///
  /// - Parameters:
  ///   - answer: an answer to the problem.
  ///   - problem: names the ends of the arcs.
  ///   - includesFlows: whether anything follows the value.
  /// - Returns: ASCII, each line ended by LF.
  /// - Complexity: O(arcs).
  public static func bytes(
    of answer: OptimalFlow, for problem: MinCostFlowProblem, includesFlows: Bool = true
  ) -> [UInt8] {
    var bytes = Array("s \(answer.value)\n".utf8)
    if includesFlows {
      for (arc, units) in zip(problem.arcs, answer.flow) where units != 0 {
        bytes.append(UInt8(ascii: "f"))
        for number in [Int64(arc.tail) + 1, Int64(arc.head) + 1, units] {
          bytes.append(UInt8(ascii: " "))
          append(number, to: &bytes)
        }
        bytes.append(UInt8(ascii: "\n"))
      }
    }
    return bytes
  }

  private static func append(_ number: Int64, to bytes: inout [UInt8]) {
    if number < 0 {
      bytes.append(UInt8(ascii: "-"))
    }
    let first = bytes.count
    var rest = number.magnitude
    repeat {
      bytes.append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    bytes[first...].reverse()
  }
}
