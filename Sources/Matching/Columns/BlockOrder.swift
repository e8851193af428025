import JobCentre

/// Puts openings into an order in which neighbours in memory are neighbours in place.
enum BlockOrder {
  /// Openings in a block, unless fewer are left.
  static let blockSize = 64

  /// The openings in blocks of at most ``blockSize``: halved along the longer side of their box until
  /// they fit.
  ///
  /// - Parameters:
  ///   - members: Places of openings, in ascending order.
  ///   - tile: Each block but the last of a half is a multiple of this.
  ///   - position: Where an opening lies.
  /// - Returns: The blocks, each a list of places.
  /// - Complexity: O(*n* log² *n*).
  static func blocks(
    of members: [Int], tile: Int, position: (Int) -> GridPoint
  ) -> [[Int]] {
    guard members.count > blockSize else { return members.isEmpty ? [] : [members] }
    let box = Box(members.map(position))
    let isWide = box.east - box.west > box.north - box.south
    let sorted = members.sorted { left, right in
      let (one, other) = (position(left), position(right))
      let (near, far) =
        isWide ? (one.easting, other.easting) : (one.northing, other.northing)
      return near == far ? left < right : near < far
    }
    let half = (sorted.count / 2 + tile - 1) / tile * tile
    return [sorted[..<half], sorted[half...]].flatMap {
      blocks(of: Array($0), tile: tile, position: position)
    }
  }
}

/// A rectangle along the axes, in metres.
struct Box: Hashable {
  let west: Int32
  let east: Int32
  let south: Int32
  let north: Int32

  /// The smallest box around points.
  ///
  /// - Precondition: There is one.
  init(_ points: [GridPoint]) {
    let eastings = points.map(\.easting)
    let northings = points.map(\.northing)
    guard let west = eastings.min(), let east = eastings.max(), let south = northings.min(),
      let north = northings.max()
    else { preconditionFailure("A box around no points.") }
    self.west = west
    self.east = east
    self.south = south
    self.north = north
  }

  /// The nearest point of the box.
  func nearest(to point: GridPoint) -> GridPoint {
    GridPoint(
      easting: min(max(point.easting, west), east), northing: min(max(point.northing, south), north)
    )
  }
}
