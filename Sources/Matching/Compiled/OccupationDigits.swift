import JobCentre

/// The first four digits of an occupation code, packed for comparing.
struct OccupationDigits: Hashable {
  /// Four bytes, the first digit highest; 0 where there is no digit.
  private let packed: UInt32

  init(_ code: OccupationCode) {
    var packed: UInt32 = 0
    for byte in code.text.utf8.prefix(4) { packed = packed << 8 | UInt32(byte) }
    self.packed = packed << (8 * UInt32(4 - min(4, code.text.utf8.count)))
  }

  /// How many leading digits two codes share, 0–4: the nearness of two occupations in DISCO-08.
  func shared(with other: OccupationDigits) -> Int {
    let difference = packed ^ other.packed
    // A wide code ends in zero bytes; those are no digits and match nothing.
    return min(difference.leadingZeroBitCount / 8, count, other.count)
  }

  /// How many digits the code has, up to four.
  var count: Int { 4 - packed.trailingZeroBitCount / 8 }
}

extension OccupationDigits: Comparable {
  /// In the order of the classification; a wide code before what lies below it.
  static func < (left: OccupationDigits, right: OccupationDigits) -> Bool {
    left.packed < right.packed
  }
}
