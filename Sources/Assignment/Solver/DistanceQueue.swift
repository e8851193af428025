/// A 4-ary min-heap of nodes by distance, for Dijkstra's algorithm with lazy deletion.
///
/// A node is entered again when its distance falls; the reader skips an entry whose distance is no
/// longer the node's. Equal distances leave in an order that depends on the entries alone.
///
/// - Complexity: `insert` and `removeFirst` O(log₄ count) comparisons.
struct DistanceQueue: Sendable {
  struct Entry: Sendable {
    var distance: Int64
    var node: Int32
  }

  private var entries: [Entry] = []

  var first: Entry? { entries.first }

  var count: Int { entries.count }

  mutating func removeAll() {
    entries.removeAll(keepingCapacity: true)
  }

  mutating func insert(_ node: Int, at distance: Int64) {
    let entry = Entry(distance: distance, node: Int32(node))
    entries.append(entry)
    var hole = entries.count - 1
    while hole > 0 {
      let above = (hole - 1) >> 2
      if entries[above].distance <= distance {
        break
      }
      entries[hole] = entries[above]
      hole = above
    }
    entries[hole] = entry
  }

  /// Removes the entry of least distance from the queue, which must not be empty.
  mutating func removeFirst() {
    let entry = entries.removeLast()
    if entries.isEmpty {
      return
    }
    var hole = 0
    while true {
      let firstBelow = hole << 2 + 1
      if firstBelow >= entries.count {
        break
      }
      var least = firstBelow
      for below in firstBelow + 1..<max(firstBelow + 1, min(firstBelow + 4, entries.count))
      where entries[below].distance < entries[least].distance {
        least = below
      }
      if entries[least].distance >= entry.distance {
        break
      }
      entries[hole] = entries[least]
      hole = least
    }
    entries[hole] = entry
  }
}
