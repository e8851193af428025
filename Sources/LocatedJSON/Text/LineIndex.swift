/// Turns byte offsets into lines and columns.
///
/// It is made when the first fault is found, so that a faultless file never pays for it. A mark
/// every 4096 bytes keeps a look-up short even in a file that is one long line.
struct LineIndex {
  private static let step = 4096
  private struct Mark {
    var line: Int
    var column: Int
  }
  private let bytes: [UInt8]
  private let range: Range<Int>
  private var marks: [Mark] = []

  /// Reads the document once.
  ///
  /// - Complexity: O(bytes).
  init(bytes: [UInt8], range: Range<Int>, firstLine: Int) {
    self.bytes = bytes
    self.range = range
    var mark = Mark(line: firstLine, column: 1)
    var position = range.lowerBound
    repeat {
      marks.append(mark)
      let stop = min(position + Self.step, range.upperBound)
      mark = advance(mark, over: position..<stop)
      position = stop
    } while position < range.upperBound
  }

  /// The line and column, both from 1, of an absolute offset; columns count Unicode scalars.
  ///
  /// - Complexity: O(1): at most 4096 bytes are read.
  func place(of offset: Int) -> (line: Int, column: Int) {
    let number = min((offset - range.lowerBound) / Self.step, marks.count - 1)
    let start = range.lowerBound + number * Self.step
    let mark = advance(marks[number], over: start..<offset)
    return (mark.line, mark.column)
  }

  private func advance(_ mark: Mark, over part: Range<Int>) -> Mark {
    var mark = mark
    for position in part {
      let byte = bytes[position]
      if byte == Byte.lineFeed {
        mark = Mark(line: mark.line + 1, column: 1)
      } else if byte & 0xC0 != 0x80 {
        mark.column += 1
      }
    }
    return mark
  }
}
