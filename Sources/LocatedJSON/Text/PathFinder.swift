/// Finds the path of a value, such as `citizens[12].goals[0].rank`, when a fault needs it.
///
/// Values do not know their parents; the path is found by walking down from the root. The finder
/// remembers, per level, how far it has counted, so that faults found in the order of the text cost
/// one pass over the tape together.
struct PathFinder {
  private struct Step {
    var container: Int
    var child: Int
    var ordinal: Int
    var isObject: Bool
  }
  private var steps: [Step] = []

  /// The path of the value or key at a tape index; of `tape.count`, that of the value to come.
  mutating func path(to target: Int, in document: JSONDocument, hiding log: FaultLog) -> String {
    let depth = walk(to: target, in: document)
    var path = ""
    for step in steps[..<depth] {
      if step.isObject {
        append(keyOf: step, in: document, hiding: log, to: &path)
      } else {
        path += "[\(step.ordinal)]"
      }
    }
    return path
  }

  /// Walks down to `target`, and returns how many of the steps lead there.
  private mutating func walk(to target: Int, in document: JSONDocument) -> Int {
    var depth = 0
    var container = 0
    while container < target {
      var step = firstStep(into: container, in: document)
      if depth < steps.count, steps[depth].container == container,
        steps[depth].child - (step.isObject ? 1 : 0) <= target
      {
        step = steps[depth]
      }
      while step.child < min(target, document.tape.count) {
        let next = document.next(after: step.child)
        if target < next { break }
        step.child = step.isObject ? next + 1 : next
        step.ordinal += 1
      }
      if depth == steps.count { steps.append(step) } else { steps[depth] = step }
      depth += 1
      container = step.child
    }
    return depth
  }

  private func firstStep(into container: Int, in document: JSONDocument) -> Step {
    let isObject = document.firstByte(at: container) == Byte.openBrace
    return Step(
      container: container, child: container + (isObject ? 2 : 1), ordinal: 0, isObject: isObject)
  }

  private func append(
    keyOf step: Step, in document: JSONDocument, hiding log: FaultLog, to path: inout String
  ) {
    let key = step.child - 1
    guard document.kind(at: key) != .unreadable else {
      path += "<key \(step.ordinal + 1)>"
      return
    }
    let name = document.text(at: key)
    if log.mustHide(name) {
      path += "<key \(step.ordinal + 1)>"
    } else if Self.isPlain(name) {
      path += path.isEmpty ? name : ".\(name)"
    } else {
      path += "[\(Echo.quoted(name))]"
    }
  }

  private static func isPlain(_ name: String) -> Bool {
    let scalars = name.unicodeScalars
    return !scalars.isEmpty && scalars.count <= Echo.limit
      && scalars.allSatisfy {
        $0.properties.isAlphabetic || "0123456789_-$@".contains(Character($0))
      }
  }
}
