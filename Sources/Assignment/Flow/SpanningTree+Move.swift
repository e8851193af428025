extension SpanningTree {
  /// Takes the subtree of `top` off its parent and hangs it under `parent` by `node`, one of its own.
  ///
  /// On the way from `node` to `top` every tree arc changes hands: the parent becomes the child. In
  /// the old preorder the subtree of each node of the way encloses that of the one before; in the new
  /// one they stand one after the other. So the thread is cut into the stretches before and after
  /// each enclosed subtree and put together again, and depth and potential are set in passing.
  ///
  /// - Parameters:
  ///   - top: the node whose tree arc to its parent goes.
  ///   - node: in the subtree of `top`.
  ///   - parent: outside of it.
  ///   - arc: the tree arc between `node` and `parent`.
  ///   - change: what is added to every potential of the subtree.
  /// - Returns: the number of nodes in the subtree.
  /// - Complexity: O(nodes in the subtree).
  mutating func move(
    subtreeOf top: Int, by node: Int, under parent: Int, arc: ParentArc, change: Int64
  ) -> Int {
    Self.move(
      subtreeOf: top, by: node, under: parent, arc: arc, change: change, links: &link,
      parentArcs: &parentArc, potentials: &potential)
  }

  /// As above, on the arrays themselves, so that each is checked for other owners only once.
  private static func move(
    subtreeOf top: Int, by node: Int, under parent: Int, arc: ParentArc, change: Int64,
    links: inout [Link], parentArcs: inout [ParentArc], potentials: inout [Int64]
  ) -> Int {
    var link = links.mutableSpan
    var parentArc = parentArcs.mutableSpan
    var potential = potentials.mutableSpan
    let before = Int(link[top].previous)
    var moved = 0

    // The node of the way that is being hung, with what it hangs from and by.
    var current = node
    var beforeCurrent = Int(link[node].previous)
    var newParent = parent
    var newArc = arc
    var newDepth = link[parent].depth &+ 1
    // Its depth before, and the difference, which is the same all over its stretches.
    var oldDepth = link[node].depth
    var shift = newDepth &- oldDepth

    // The end of the new thread so far, and what followed it on the old one.
    var last = node
    var after = node
    repeat {
      last = after
      after = visit(last, shift, change, &link, &potential)
      moved &+= 1
    } while link[after].depth > oldDepth

    while current != top {
      let enclosing = Int(link[current].parent)
      let oldArc = parentArc[current]
      link[current].parent = Int32(truncatingIfNeeded: newParent)
      parentArc[current] = newArc
      newParent = current
      newArc = ParentArc(up: oldArc.down, down: oldArc.up, arc: oldArc.arc)
      newDepth &+= 1
      oldDepth = link[enclosing].depth
      shift = newDepth &- oldDepth

      let end = beforeCurrent
      beforeCurrent = Int(link[enclosing].previous)
      connect(last, enclosing, &link)
      last = enclosing
      while last != end {
        last = visit(last, shift, change, &link, &potential)
        moved &+= 1
      }
      _ = visit(end, shift, change, &link, &potential)
      moved &+= 1
      if link[after].depth > oldDepth {
        connect(last, after, &link)
        repeat {
          last = after
          after = visit(last, shift, change, &link, &potential)
          moved &+= 1
        } while link[after].depth > oldDepth
      }
      current = enclosing
    }
    link[top].parent = Int32(truncatingIfNeeded: newParent)
    parentArc[top] = newArc

    connect(before, after, &link)
    // Read only now: the node after the parent may have been the subtree itself.
    let following = Int(link[parent].next)
    connect(parent, node, &link)
    connect(last, following, &link)
    return moved
  }

  /// Gives a node of the subtree its new depth and potential.
  ///
  /// - Returns: the next node on the thread.
  @inline(__always)
  private static func visit(
    _ node: Int, _ shift: Int32, _ change: Int64, _ link: inout MutableSpan<Link>,
    _ potential: inout MutableSpan<Int64>
  ) -> Int {
    link[node].depth &+= shift
    // OK because potentials stay below 2⁶⁰: see `NetworkSimplex`.
    potential[node] &+= change
    return Int(link[node].next)
  }

  /// Puts `second` after `first` on the thread.
  @inline(__always)
  private static func connect(_ first: Int, _ second: Int, _ link: inout MutableSpan<Link>) {
    // OK because nodes are numbered within Int32.
    link[first].next = Int32(truncatingIfNeeded: second)
    link[second].previous = Int32(truncatingIfNeeded: first)
  }
}
