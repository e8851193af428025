/// Finds the name that was probably meant by a misspelt one.
package enum NearestName {
  /// Longer names are not compared: nobody misspells them by a letter, and the table would grow.
  private static let longest = 64

  /// The candidate nearest to `name`, or `nil` where none is near enough to be a slip.
  ///
  /// Near is at most a third of the letters, at least one: a letter left out, put in, or replaced,
  /// two neighbours swapped; upper and lower case count as equal. Of equally near candidates the
  /// first wins.
  ///
  /// - Complexity: O(c · n · m), with c candidates of n letters and a name of m.
  package static func find(_ name: String, among candidates: [String]) -> String? {
    let wanted = letters(name)
    guard !wanted.isEmpty, wanted.count <= longest else { return nil }
    var nearest: String?
    var least = max(1, wanted.count / 3) + 1
    for candidate in candidates {
      let known = letters(candidate)
      guard known.count <= longest, abs(known.count - wanted.count) < least else { continue }
      let distance = distance(wanted, known)
      if distance < least, distance < max(wanted.count, known.count) {
        nearest = candidate
        least = distance
      }
    }
    return nearest
  }

  private static func letters(_ name: String) -> [Unicode.Scalar] {
    guard name.utf8.count <= longest * 4 else {
      return Array(repeating: " ", count: longest + 1)
    }
    return Array(name.lowercased().unicodeScalars)
  }

  /// The optimal string alignment distance: edits and swaps of neighbours, no letter touched twice.
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    var current = last
    for i in left.indices {
      current[0] = i + 1
      for j in right.indices {
        let replaced = last[j] + (left[i] == right[j] ? 0 : 1)
        var best = min(replaced, last[j + 1] + 1, current[j] + 1)
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          best = min(best, beforeLast[j - 1] + 1)
        }
        current[j + 1] = best
      }
      (beforeLast, last, current) = (last, current, beforeLast)
    }
    return last[right.count]
  }
}
