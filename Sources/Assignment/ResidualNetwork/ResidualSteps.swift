/// What a shortest-path search needs of a network: the steps of the residual network, their reduced
/// costs, and the means to move flow and potentials along them.
///
/// Nodes are numbered from 0. A step is named by its two nodes and by its arc, −1 for a step that
/// follows no edge. `ResidualNetwork` holds the nodes and notation in full.
protocol ResidualSteps {
  /// The node that all flow comes from and goes back to; its potential is 0 and never moves.
  var outside: Int { get }

  /// Calls `body` with the head, the arc and the reduced cost of each residual step out of `node`, and
  /// of others that are closed: `isOpen` tells, and is asked last, for the answer may lie far away in
  /// memory.
  func forEachStep(
    outOf node: Int,
    _ body: (_ head: Int, _ arc: Int, _ cost: Int64, _ isOpen: () -> Bool) -> Void)

  /// The same for the steps into `node`, with their tails.
  func forEachStep(
    into node: Int,
    _ body: (_ tail: Int, _ arc: Int, _ cost: Int64, _ isOpen: () -> Bool) -> Void)

  /// Whether the node is a left one with so few steps into it that a search need not queue it.
  func isRelay(_ node: Int) -> Bool

  /// How many units the residual step can carry.
  func room(from: Int, to: Int, arc: Int) -> Int

  /// Moves `amount` units along the residual step; `amount` must not exceed its room.
  mutating func push(_ amount: Int, from: Int, to: Int, arc: Int)

  /// Adds `amount`, which may be negative, to the potential of `node`.
  mutating func raise(_ node: Int, by amount: Int64)
}
