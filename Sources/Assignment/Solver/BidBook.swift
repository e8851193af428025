/// The bids held at the places of the right nodes, and the price of a place.
///
/// Each right node holds its bids in a binary min-heap over its own stretch of one array. Each full
/// limit keeps a heap of `(bid, right node)` over everything below it; an entry stands for *some*
/// bid of that height at that node and is dropped when the node's lowest is higher. The lowest of a
/// limit is always the lowest of the right node it stands at, so no other bid ever has to leave.
///
/// - Invariant: a limit's heap, once made, has for each right node below it at least as many entries
///   of each height as the node has bids.
struct BidBook: Sendable {
  private struct Bid {
    var height: Int64
    /// The arc; in a limit's heap, the right node.
    var item: Int32
    /// The left node that bids; kept here because looking it up by arc would be a read from memory.
    var bidder: Int32
  }

  /// A right node or limit: all that a bid needs to know of it, in one place in memory.
  private struct Node {
    /// Where a right node's stretch of `bids` begins.
    let start: Int32
    let capacity: Int32
    let parent: Int32
    /// Bids held at or below it.
    var count: Int32 = 0
  }

  private let rightCount: Int
  /// The outside, as a tree node; it is never full.
  private let root: Int
  private let childStart: [Int]
  private let children: [Int32]
  private var nodes: [Node]
  private var bids: [Bid]
  private var limitHeaps: [[Bid]]
  private var hasHeap: [Bool]

  init<Value>(_ network: ResidualNetwork<Value>) {
    rightCount = network.rightCount
    root = network.treeCount
    childStart = network.childStart
    children = network.children
    nodes = []
    nodes.reserveCapacity(root)
    var start = 0
    for tree in 0..<root {
      let capacity = network.treeCapacity[tree]
      // OK because all stretches together are no longer than the arcs are many.
      nodes.append(
        Node(
          start: Int32(truncatingIfNeeded: start), capacity: capacity,
          parent: network.parent[tree]))
      if tree < rightCount {
        start += min(network.rightStart[tree + 1] - network.rightStart[tree], Int(capacity))
      }
    }
    bids = Array(repeating: Bid(height: 0, item: -1, bidder: -1), count: start)
    limitHeaps = Array(repeating: [], count: root - rightCount)
    hasHeap = Array(repeating: false, count: root - rightCount)
  }

  /// Whether the right node or a limit around it has the capacity 0.
  func isClosed(_ right: Int) -> Bool {
    var tree = right
    while tree < root {
      if nodes[tree].capacity == 0 {
        return true
      }
      tree = Int(nodes[tree].parent)
    }
    return false
  }

  /// The arcs that hold a place, with their left nodes, by right node.
  var held: some Sequence<(arc: Int, left: Int)> {
    nodes[..<rightCount].lazy.flatMap { node in
      bids[Int(node.start)..<Int(node.start + node.count)].lazy.map {
        (arc: Int($0.item), left: Int($0.bidder))
      }
    }
  }

  /// What a place at the right node costs: the lowest bid of the innermost full node around it.
  mutating func price(of right: Int) -> Int64 {
    let full = innermostFull(around: right)
    return full == root ? 0 : lowest(ofFull: full).height
  }

  /// The price of a tree node by itself: 0 while it is not full.
  mutating func ownPrice(ofTree tree: Int) -> Int64 {
    nodes[tree].count >= nodes[tree].capacity ? lowest(ofFull: tree).height : 0
  }

  /// Enters a bid, displacing the lowest of the innermost full node around the place.
  ///
  /// - Returns: the arc displaced and its left node, nil for none.
  mutating func place(
    _ arc: Int, of left: Int, at right: Int, bid height: Int64
  ) -> (arc: Int, left: Int)? {
    let full = innermostFull(around: right)
    let bid = Bid(
      height: height, item: Int32(truncatingIfNeeded: arc), bidder: Int32(truncatingIfNeeded: left))
    var displaced: Bid?
    if full == right {
      displaced = replaceLowest(ofRight: right, by: bid)
    } else {
      if full < root {
        let loser = Int(lowest(ofFull: full).item)
        displaced = removeLowest(ofRight: loser)
        add(-1, around: loser)
      }
      insert(bid, atRight: right)
      add(1, around: right)
    }
    enter(bid, inHeapsAround: right)
    return displaced.map { (Int($0.item), Int($0.bidder)) }
  }

  /// Tells the limits around a right node of a new bid there.
  private mutating func enter(_ bid: Bid, inHeapsAround right: Int) {
    var limit = Int(nodes[right].parent)
    while limit < root {
      let index = limit - rightCount
      if hasHeap[index] {
        Self.insert(
          Bid(height: bid.height, item: Int32(truncatingIfNeeded: right), bidder: -1),
          into: &limitHeaps[index])
        if limitHeaps[index].count > 2 * Int(nodes[limit].count) + 16 {
          fillHeap(ofLimit: index)
        }
      }
      limit = Int(nodes[limit].parent)
    }
  }

  private func innermostFull(around right: Int) -> Int {
    var tree = right
    while tree < root && nodes[tree].count < nodes[tree].capacity {
      tree = Int(nodes[tree].parent)
    }
    return tree
  }

  private mutating func add(_ change: Int32, around right: Int) {
    var tree = right
    while tree < root {
      nodes[tree].count += change
      tree = Int(nodes[tree].parent)
    }
  }

  /// The height of the lowest bid below a full tree node, with the right node it stands at.
  private mutating func lowest(ofFull tree: Int) -> Bid {
    if tree < rightCount {
      return Bid(height: bids[Int(nodes[tree].start)].height, item: Int32(tree), bidder: -1)
    }
    let index = tree - rightCount
    if !hasHeap[index] {
      hasHeap[index] = true
      fillHeap(ofLimit: index)
    }
    while true {
      let top = limitHeaps[index][0]
      let right = Int(top.item)
      if nodes[right].count > 0 && bids[Int(nodes[right].start)].height == top.height {
        return top
      }
      Self.removeFirst(from: &limitHeaps[index])
    }
  }

  /// Makes the heap of a limit, or makes it anew when most of it is stale.
  private mutating func fillHeap(ofLimit index: Int) {
    limitHeaps[index].removeAll(keepingCapacity: true)
    var below = [rightCount + index]
    while let tree = below.popLast() {
      if tree < rightCount {
        for position in Int(nodes[tree].start)..<Int(nodes[tree].start) + Int(nodes[tree].count) {
          let entry = Bid(height: bids[position].height, item: Int32(tree), bidder: -1)
          Self.insert(entry, into: &limitHeaps[index])
        }
      } else {
        let limit = tree - rightCount
        for position in childStart[limit]..<childStart[limit + 1] {
          below.append(Int(children[position]))
        }
      }
    }
  }
}

// MARK: - Heaps

extension BidBook {
  /// Enters a bid in the right node's stretch, at `start + count`.
  private mutating func insert(_ bid: Bid, atRight right: Int) {
    let base = Int(nodes[right].start)
    var hole = Int(nodes[right].count)
    while hole > 0 {
      let above = (hole - 1) / 2
      if bids[base + above].height <= bid.height {
        break
      }
      bids[base + hole] = bids[base + above]
      hole = above
    }
    bids[base + hole] = bid
  }

  /// Removes and returns the right node's lowest bid; the caller lowers the count.
  private mutating func removeLowest(ofRight right: Int) -> Bid {
    let base = Int(nodes[right].start)
    let size = Int(nodes[right].count) - 1
    let lowest = bids[base]
    sink(bids[base + size], atRight: right, size: size)
    return lowest
  }

  /// Puts a bid in the place of a full right node's lowest, which is returned.
  private mutating func replaceLowest(ofRight right: Int, by bid: Bid) -> Bid {
    let lowest = bids[Int(nodes[right].start)]
    sink(bid, atRight: right, size: Int(nodes[right].count))
    return lowest
  }

  /// Lets a bid sink from the top of the right node's heap of `size` bids, the first of which is gone.
  private mutating func sink(_ moved: Bid, atRight right: Int, size: Int) {
    let base = Int(nodes[right].start)
    var bids = bids.mutableSpan
    var hole = 0
    while 2 * hole + 1 < size {
      var below = 2 * hole + 1
      if below + 1 < size && bids[base + below + 1].height < bids[base + below].height {
        below += 1
      }
      if bids[base + below].height >= moved.height {
        break
      }
      bids[base + hole] = bids[base + below]
      hole = below
    }
    bids[base + hole] = moved
  }

  private static func insert(_ bid: Bid, into heap: inout [Bid]) {
    heap.append(bid)
    var hole = heap.count - 1
    while hole > 0 {
      let above = (hole - 1) / 2
      if heap[above].height <= bid.height {
        break
      }
      heap[hole] = heap[above]
      hole = above
    }
    heap[hole] = bid
  }

  private static func removeFirst(from heap: inout [Bid]) {
    let moved = heap.removeLast()
    if heap.isEmpty {
      return
    }
    var hole = 0
    while 2 * hole + 1 < heap.count {
      var below = 2 * hole + 1
      if below + 1 < heap.count && heap[below + 1].height < heap[below].height {
        below += 1
      }
      if heap[below].height >= moved.height {
        break
      }
      heap[hole] = heap[below]
      hole = below
    }
    heap[hole] = moved
  }
}
