import JobCentre

/// The order in which records meet the solver: by a keyed hash of the id, then by the id.
///
/// Optimal plans are not unique, and which one is found depends on the order. A hash keyed by the
/// week sees to it that nobody is first every week because of how an id is spelt, and that the same
/// week gives the same plan in whatever order the records come.
struct RecordOrder {
  private let key: UInt64

  /// The order of a week.
  init(week: ISOWeek) {
    key = UInt64(week.year) * 100 + UInt64(week.week)
  }

  /// The places of the ids, sorted.
  ///
  /// - Complexity: O(*n* log *n*).
  func sorted<Kind>(_ ids: [Identifier<Kind>]) -> [Int] {
    let hashes = ids.map { hash($0.text) }
    return ids.indices.sorted { left, right in
      hashes[left] == hashes[right] ? ids[left] < ids[right] : hashes[left] < hashes[right]
    }
  }

  /// FNV-1a over key and text, finished by the mixer of SplitMix64 (Steele, Lea, Flood 2014), so
  /// that ids that differ in their last character lie far apart.
  private func hash(_ text: String) -> UInt64 {
    var state: UInt64 = 0xCBF2_9CE4_8422_2325
    func absorb(_ byte: UInt8) {
      state = (state ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    for shift in stride(from: 0, to: 64, by: 8) { absorb(UInt8(truncatingIfNeeded: key >> shift)) }
    for byte in text.utf8 { absorb(byte) }
    state = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    state = (state ^ (state >> 27)) &* 0x94D0_49BB_1331_11EB
    return state ^ (state >> 31)
  }
}
