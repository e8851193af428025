import JobCentre

/// Gives each code of one kind a small number, in the order of the codes.
struct CodeTable<Kind: IdentifierKind> {
  /// The codes by number.
  let codes: [Identifier<Kind>]
  private let numbers: [Identifier<Kind>: Int]

  /// Numbers the codes from 0 in their own order, whatever order they come in.
  init(_ codes: some Sequence<Identifier<Kind>>) {
    self.codes = Set(codes).sorted()
    numbers = Dictionary(uniqueKeysWithValues: self.codes.enumerated().map { ($1, $0) })
  }

  /// The number of a code; `nil` when it is not in the table.
  func number(_ code: Identifier<Kind>) -> Int? { numbers[code] }

  /// The codes as a set of bits.
  ///
  /// - Precondition: Each is in the table.
  func set(_ codes: some Sequence<Identifier<Kind>>) -> CodeSet {
    var set = CodeSet(capacity: self.codes.count)
    for code in codes {
      guard let number = numbers[code] else {
        preconditionFailure("Code \(code) is not in the table of \(self.codes.count).")
      }
      set.insert(number)
    }
    return set
  }
}

/// A set of small numbers, one bit each.
struct CodeSet: Hashable {
  private(set) var words: [UInt64]

  /// An empty set for numbers below `capacity`.
  init(capacity: Int) {
    words = [UInt64](repeating: 0, count: (capacity + 63) / 64)
  }

  mutating func insert(_ number: Int) {
    words[number / 64] |= 1 << UInt64(number % 64)
  }

  /// How many numbers both sets hold.
  ///
  /// - Precondition: Both have the same capacity.
  func intersectionCount(_ other: CodeSet) -> Int {
    var count = 0
    for place in words.indices { count += (words[place] & other.words[place]).nonzeroBitCount }
    return count
  }

  /// How many numbers all three sets hold.
  func intersectionCount(_ other: CodeSet, and third: CodeSet) -> Int {
    var count = 0
    for place in words.indices {
      count += (words[place] & other.words[place] & third.words[place]).nonzeroBitCount
    }
    return count
  }

  /// Whether the sets share a number.
  func intersects(_ other: CodeSet) -> Bool {
    words.indices.contains { words[$0] & other.words[$0] != 0 }
  }

  func contains(_ number: Int) -> Bool {
    words[number / 64] & (1 << UInt64(number % 64)) != 0
  }

  /// The numbers in ascending order.
  var numbers: [Int] {
    words.indices.flatMap { place in
      (0..<64).filter { words[place] & 1 << UInt64($0) != 0 }.map { 64 * place + $0 }
    }
  }

  /// How many numbers the set holds.
  var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }
}
