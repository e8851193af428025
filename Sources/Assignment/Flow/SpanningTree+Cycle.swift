extension SpanningTree {
  /// The cycle an arc would close, walked once to find what blocks it.
  struct Cycle {
    /// What limits the flow around the cycle.
    enum Block {
      /// The tree arc of this node, on the way from the join down to the tail of the entering arc.
      case beforeEntering(Int)
      /// The entering arc itself.
      case entering
      /// The tree arc of this node, on the way from the head of the entering arc up to the join.
      case afterEntering(Int)
    }

    /// The node of the cycle nearest to the root.
    var join: Int
    /// The units that can be sent around, in the direction of the entering arc.
    var room: Int64
    var block: Block
    /// Tree arcs on the cycle.
    var length: Int
  }

  /// Walks up from both ends of an arc until the ways meet.
  ///
  /// Of several arcs that block, the last one counts, going around in the direction of the flow from
  /// the join: it is the choice that keeps the tree strongly feasible.
  ///
  /// - Parameters:
  ///   - tail: the arc's tail.
  ///   - head: the arc's head.
  ///   - width: the units the arc itself can carry.
  /// - Returns: the cycle and what blocks it.
  /// - Complexity: O(length of the cycle).
  func cycle(tail: Int, head: Int, width: Int64) -> Cycle {
    let link = self.link.span
    let parentArc = self.parentArc.span
    var lower = tail
    var roomBefore = width
    var blockBefore = Cycle.Block.entering
    var upper = head
    var roomAfter = Int64.max
    var blockAfter = -1
    var length = 0
    while lower != upper {
      length &+= 1
      if link[lower].depth >= link[upper].depth {
        // Going against the flow: what was seen first comes last.
        if parentArc[lower].down < roomBefore {
          roomBefore = parentArc[lower].down
          blockBefore = .beforeEntering(lower)
        }
        lower = Int(link[lower].parent)
      } else {
        if parentArc[upper].up <= roomAfter {
          roomAfter = parentArc[upper].up
          blockAfter = upper
        }
        upper = Int(link[upper].parent)
      }
    }
    return roomAfter <= roomBefore
      ? Cycle(join: lower, room: roomAfter, block: .afterEntering(blockAfter), length: length)
      : Cycle(join: lower, room: roomBefore, block: blockBefore, length: length)
  }
}
