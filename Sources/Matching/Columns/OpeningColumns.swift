internal import FitKernel
import JobCentre

/// The openings of a region as columns, in the order of occupation, type and place.
///
/// Openings that nobody can be proposed for have no place here: cancelled, expired, not yet
/// published, blockaded, or no extra work where that is asked for. The others stand in *lanes*,
/// sixteen to a *tile*, so that the fields of sixteen neighbours lie beside each other; the last tile
/// of a block may have empty lanes. A *block* is a few tiles of one occupation, one type and one
/// area; a *group* is all blocks of one occupation and type.
struct OpeningColumns {
  /// Lanes in a tile.
  static let tileSize = Int(FIT_LANES)

  /// Place of each lane's opening in the compiled region; −1 where the lane is empty.
  let places: [Int32]
  /// What the kernel reads, tile by tile.
  let tiles: [UInt32]
  /// What a held competence adds to the cover of each lane, by group and wanted competence.
  let steps: [UInt32]
  /// Numbers of the competences that some opening of a group wants, by group.
  let wanted: [Int32]
  let groups: [Group]
  let blocks: [Block]
  /// Groups of the same occupation.
  let occupations: [Occupation]
  /// What ``Doors`` and the value read of each lane.
  let terms: [Terms]
  let conditions: Conditions
  /// Numbers of the companies.
  let companies: [CVRNumber: Int32]
  /// The lanes of each company, ascending, and where each company's begin.
  let lanesOfCompany: [Int32]
  let companyStarts: [Int32]
  /// The offer types by number.
  let types: [OfferType]

  /// The lanes of a company's openings, ascending.
  func lanes(ofCompany number: Int32) -> some Collection<Int> {
    lanesOfCompany[Int(companyStarts[Int(number)])..<Int(companyStarts[Int(number) + 1])]
      .lazy.map(Int.init)
  }

  /// The groups of one occupation.
  struct Occupation {
    let digits: OccupationDigits
    let groups: Range<Int>
  }

  /// The blocks of one occupation and one type.
  struct Group {
    let occupation: Int32
    /// Number of the type in ``OpeningColumns/types``.
    let type: Int32
    let blocks: Range<Int32>
    /// Where its competences lie in ``OpeningColumns/wanted``.
    let wanted: Range<Int32>
    /// Where its steps begin, and how many lanes it has.
    let steps: Int32
    let lanes: Int32
  }

  /// A few tiles with what bounds the fit of their pairs.
  struct Block {
    let group: Int32
    let firstTile: Int32
    let tiles: Int32
    /// First lane, counted from the first of the group.
    let laneInGroup: Int32
    let box: Box
    /// Fewest and most minutes a week of any opening.
    let minimum: Int32
    let most: Int32
    /// Most points of the opening alone.
    let own: Int32
    /// Most points of the competence part of a citizen who holds none, one, two or any number of the
    /// wanted competences.
    let competences: (Int32, Int32, Int32, Int32)
    /// Most points for employer, shortage and rung.
    let points: Int32
    /// The earliest start and the longest duration in weeks.
    let start: Int32
    let weeks: Int32

    /// The lanes of the block.
    var lanes: Range<Int> {
      let first = Int(firstTile) * OpeningColumns.tileSize
      return first..<first + Int(tiles) * OpeningColumns.tileSize
    }

    /// Most points of the competence part with so many wanted competences held.
    func competences(held: Int) -> Int32 {
      switch held {
      case 0: competences.0
      case 1: competences.1
      case 2: competences.2
      default: competences.3
      }
    }
  }

  /// What is read of an opening once its fit is known.
  struct Terms {
    /// Number of its kind: see ``Doors``.
    let kind: Int32
    let type: Int32
    let statute: Int32
    let start: Int32
    /// `Int32.max` when it has no end.
    let weeks: Int32
    /// Fewest minutes a week.
    let minimum: Int32
    /// Who is shown it, by number in ``RegionColumns/audiences``.
    let audience: Int32
    /// The place of the one citizen it is for; −1 for all, −2 for nobody who is to be matched.
    let reserved: Int32
    let company: Int32
    /// Points for employer, shortage and rung.
    let points: Int32
    let position: GridPoint
  }
}
