import Assignment

/// Instances as files that other codes read: NumPy for matrices, DIMACS `min` for everything else.
package enum InstanceFile {
  /// Bytes are handed on in pieces of about this many.
  private static let pieceSize = 1 << 20

  /// What a file of the instance is called, after its name.
  package static func suffix(of instance: Instance) -> String {
    if case .dense = instance { ".npy" } else { ".min" }
  }

  /// Writes an instance, piece by piece, to whatever takes bytes.
  ///
  /// - Complexity: O(bytes); no more than one piece is held.
  package static func write(_ instance: Instance, to sink: ([UInt8]) throws -> Void) throws {
    switch instance {
    case .dense(let matrix): try write(matrix, to: sink)
    case .region(let region): try write(region.network(), to: sink)
    case .network(let problem): try write(problem, to: sink)
    }
  }

  /// Version 1 of the format: a magic word, a dictionary padded to a multiple of 64, the entries.
  private static func write(_ matrix: DenseInstance, to sink: ([UInt8]) throws -> Void) throws {
    let text =
      "{'descr': '<i4', 'fortran_order': False, 'shape': (\(matrix.size), \(matrix.size)), }"
    let length = (10 + text.utf8.count + 1 + 63) / 64 * 64 - 10
    var bytes: [UInt8] = [0x93] + Array("NUMPY".utf8) + [1, 0]
    bytes += [UInt8(length & 0xff), UInt8(length >> 8)]
    bytes += Array(text.utf8) + Array(repeating: 0x20, count: length - text.utf8.count - 1) + [0x0a]
    for cost in matrix.costs {
      for shift in stride(from: 0, to: 32, by: 8) {
        bytes.append(UInt8(truncatingIfNeeded: cost >> Int32(shift)))
      }
      if bytes.count >= pieceSize { try hand(&bytes, to: sink) }
    }
    try hand(&bytes, to: sink)
  }

  private static func write(
    _ problem: MinCostFlowProblem, to sink: ([UInt8]) throws -> Void
  ) throws {
    var bytes = Array("p min \(problem.supplies.count) \(problem.arcs.count)\n".utf8)
    for (node, supply) in problem.supplies.enumerated() where supply != 0 {
      append("n", [Int64(node) + 1, supply], to: &bytes)
      if bytes.count >= pieceSize { try hand(&bytes, to: sink) }
    }
    for arc in problem.arcs {
      append(
        "a", [Int64(arc.tail) + 1, Int64(arc.head) + 1, arc.lowerBound, arc.capacity, arc.cost],
        to: &bytes)
      if bytes.count >= pieceSize { try hand(&bytes, to: sink) }
    }
    try hand(&bytes, to: sink)
  }

  private static func append(
    _ letter: Character, _ numbers: [Int64], to bytes: inout [UInt8]
  ) {
    bytes += Array(letter.utf8)
    for number in numbers {
      bytes.append(0x20)
      bytes += Array(String(number).utf8)
    }
    bytes.append(0x0a)
  }

  private static func hand(
    _ bytes: inout [UInt8], to sink: ([UInt8]) throws -> Void
  ) throws {
    try sink(bytes)
    bytes.removeAll(keepingCapacity: true)
  }
}
