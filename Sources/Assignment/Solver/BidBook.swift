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

  private let rightCount: Int
  private let parent: [Int32]
  /// The outside, as a tree node; it is never full.
  private let root: Int
  private let capacity: [Int32]
  private let childStart: [Int]
  private let children: [Int32]
  private let start: [Int]
  private var bids: [Bid]
  /// Bids held below each tree node.
  private var count: [Int32]
  private var limitHeaps: [[Bid]]
  private var hasHeap: [Bool]

  init(_ network: ResidualNetwork) {
    rightCount = network.rightCount
    parent = network.parent
    root = network.treeCount
    capacity = network.treeCapacity
    childStart = network.childStart
    children = network.children
    var starts = [0]
    starts.reserveCapacity(rightCount + 1)
    for right in 0..<rightCount {
      let degree = network.rightStart[right + 1] - network.rightStart[right]
      starts.append(starts[right] + min(degree, Int(capacity[right])))
    }
    start = starts
    bids = Array(repeating: Bid(height: 0, item: -1, bidder: -1), count: starts[rightCount])
    count = Array(repeating: 0, count: parent.count)
    limitHeaps = Array(repeating: [], count: parent.count - rightCount)
    hasHeap = Array(repeating: false, count: parent.count - rightCount)
  }

  /// Whether the right node or a limit around it has the capacity 0.
  func isClosed(_ right: Int) -> Bool {
    var tree = right
    while tree < root {
      if capacity[tree] == 0 {
        return true
      }
      tree = Int(parent[tree])
    }
    return false
  }

  /// What a place at the right node costs: the lowest bid of the innermost full node around it.
  mutating func price(of right: Int) -> Int64 {
    let full = innermostFull(around: right)
    return full == root ? 0 : lowest(ofFull: full).height
  }

  /// The price of a tree node by itself: 0 while it is not full.
  mutating func ownPrice(ofTree tree: Int) -> Int64 {
    count[tree] >= capacity[tree] ? lowest(ofFull: tree).height : 0
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
    var limit = Int(parent[right])
    while limit < root {
      let index = limit - rightCount
      if hasHeap[index] {
        Self.insert(
          Bid(height: bid.height, item: Int32(truncatingIfNeeded: right), bidder: -1),
          into: &limitHeaps[index])
      }
      limit = Int(parent[limit])
    }
  }

  private func innermostFull(around right: Int) -> Int {
    var tree = right
    while tree < root && count[tree] < capacity[tree] {
      tree = Int(parent[tree])
    }
    return tree
  }

  private mutating func add(_ change: Int32, around right: Int) {
    var tree = right
    while tree < root {
      count[tree] += change
      tree = Int(parent[tree])
    }
  }

  /// The height of the lowest bid below a full tree node, with the right node it stands at.
  private mutating func lowest(ofFull tree: Int) -> Bid {
    if tree < rightCount {
      return Bid(height: bids[start[tree]].height, item: Int32(tree), bidder: -1)
    }
    let index = tree - rightCount
    if !hasHeap[index] {
      hasHeap[index] = true
      fillHeap(ofLimit: index)
    }
    while true {
      let top = limitHeaps[index][0]
      let right = Int(top.item)
      if count[right] > 0 && bids[start[right]].height == top.height {
        return top
      }
      Self.removeFirst(from: &limitHeaps[index])
    }
  }

  private mutating func fillHeap(ofLimit index: Int) {
    var below = [rightCount + index]
    while let tree = below.popLast() {
      if tree < rightCount {
        for position in start[tree]..<start[tree] + Int(count[tree]) {
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
    let base = start[right]
    var hole = Int(count[right])
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
    let base = start[right]
    let size = Int(count[right]) - 1
    let lowest = bids[base]
    sink(bids[base + size], atRight: right, size: size)
    return lowest
  }

  /// Puts a bid in the place of a full right node's lowest, which is returned.
  private mutating func replaceLowest(ofRight right: Int, by bid: Bid) -> Bid {
    let lowest = bids[start[right]]
    sink(bid, atRight: right, size: Int(count[right]))
    return lowest
  }

  /// Lets a bid sink from the top of the right node's heap of `size` bids, the first of which is gone.
  private mutating func sink(_ moved: Bid, atRight right: Int, size: Int) {
    let base = start[right]
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
