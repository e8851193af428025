/// The header of a NumPy `.npy` file: what its array is made of.
///
/// # Format
///
/// The bytes `93 4E 55 4D 50 59`, a major and a minor version, the length of the rest of the header
/// (2 bytes little-endian in version 1, 4 in 2 and 3), then a Python dictionary of the keys `descr`,
/// `fortran_order` and `shape`, padded with blanks. The array's bytes follow.
///
/// Source: *A simple file format for NumPy arrays*, NumPy Enhancement Proposal 1, and
/// `numpy.lib.format`.
struct NumPyHeader: Equatable {
  enum Element: String {
    case int32 = "<i4"
    case int64 = "<i8"
    case float64 = "<f8"

    var byteCount: Int { self == .int32 ? 4 : 8 }
  }

  var element = Element.int32
  var isFortranOrder = false
  var shape: [Int] = []
  /// Where the array begins.
  var end = 0

  /// - Throws: the first fault; after one in the header nothing else in the file can be placed.
  init(_ bytes: [UInt8]) throws(MatrixFileFaults) {
    let magic: [UInt8] = [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59]
    if !bytes.starts(with: magic) {
      throw MatrixFileFaults(.byte(0), "The file must begin with the mark of NumPy arrays.")
    }
    guard bytes.count > 7, (1...3).contains(bytes[6]) else {
      throw MatrixFileFaults(.byte(6), "The version of the file must be 1, 2 or 3.")
    }
    let start = bytes[6] == 1 ? 10 : 12
    var length = 0
    for (place, byte) in bytes[..<min(start, bytes.count)].enumerated().dropFirst(8) {
      length |= Int(byte) << (8 * (place - 8))
    }
    if bytes.count < start || bytes.count - start < length {
      throw MatrixFileFaults(
        .byte(8), "The header (\(length) bytes) must fit into the file (\(bytes.count)).")
    }
    end = start + length
    var scanner = PythonScanner(bytes: bytes, next: start, end: end)
    var missing = ["descr", "fortran_order", "shape"]
    try scanner.expect("{")
    while !scanner.skips("}") {
      let place = scanner.place
      let key = try scanner.string()
      guard let index = missing.firstIndex(of: key) else {
        throw MatrixFileFaults(place, "The key (\(key)) must be one of \(missing).")
      }
      missing.remove(at: index)
      try scanner.expect(":")
      try readValue(of: key, from: &scanner)
      if !scanner.skips(",") {
        try scanner.expect("}")
        break
      }
    }
    if !missing.isEmpty {
      throw MatrixFileFaults(scanner.place, "The header must have the keys \(missing) as well.")
    }
  }

  private mutating func readValue(
    of key: String, from scanner: inout PythonScanner
  ) throws(MatrixFileFaults) {
    scanner.skipBlanks()
    let place = scanner.place
    switch key {
    case "descr":
      let text = try scanner.string()
      guard let known = Element(rawValue: text) else {
        throw MatrixFileFaults(
          place,
          """
          The element type (\(text)) must be <i4, <i8 or <f8. Maybe the array is to be saved as \
          little-endian numbers.
          """)
      }
      element = known
    case "fortran_order":
      isFortranOrder = scanner.skips("True")
      if !isFortranOrder {
        try scanner.expect("False")
      }
    default:
      shape = try scanner.tuple()
    }
  }
}

/// Reads the few Python literals that a header is made of.
private struct PythonScanner {
  let bytes: [UInt8]
  var next: Int
  let end: Int

  var place: MatrixFileFaults.Fault.Place { .byte(next) }

  mutating func skipBlanks() {
    while next < end && (bytes[next] == 0x20 || (bytes[next] >= 0x09 && bytes[next] <= 0x0d)) {
      next += 1
    }
  }

  mutating func skips(_ word: String) -> Bool {
    skipBlanks()
    guard bytes[next..<end].starts(with: word.utf8) else {
      return false
    }
    next += word.utf8.count
    return true
  }

  mutating func expect(_ word: String) throws(MatrixFileFaults) {
    if !skips(word) {
      throw MatrixFileFaults(place, "The header must have \(word) here.")
    }
  }

  mutating func string() throws(MatrixFileFaults) -> String {
    let quote = skips("'") ? UInt8(ascii: "'") : UInt8(ascii: "\"")
    if quote == UInt8(ascii: "\"") {
      try expect("\"")
    }
    guard let last = bytes[next..<end].firstIndex(of: quote) else {
      throw MatrixFileFaults(place, "The text that begins here must end in the header.")
    }
    defer { next = last + 1 }
    return String(decoding: bytes[next..<last], as: UTF8.self)
  }

  /// Numbers in parentheses, none negative.
  mutating func tuple() throws(MatrixFileFaults) -> [Int] {
    var numbers: [Int] = []
    try expect("(")
    while !skips(")") {
      let first = next
      while next < end && bytes[next] >= UInt8(ascii: "0") && bytes[next] <= UInt8(ascii: "9") {
        next += 1
      }
      guard let number = Int(String(decoding: bytes[first..<next], as: UTF8.self)) else {
        throw MatrixFileFaults(.byte(first), "The shape must have a number here.")
      }
      numbers.append(number)
      if !skips(",") {
        try expect(")")
        break
      }
    }
    return numbers
  }
}
