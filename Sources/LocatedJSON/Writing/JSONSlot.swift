/// The place of exactly one value.
package struct JSONSlot {
  let buffer: JSONBuffer

  /// Writes a value.
  package func write(_ value: some JSONWritable) {
    value.write(to: self)
  }

  /// Writes a scaled integer with all its decimals: 1230 at scale 2 is `12.30`.
  package func decimal(_ value: Int, scale: Int) {
    precondition((0...18).contains(scale), "The scale \(scale) must be from 0 to 18.")
    bare(FixedPoint.text(value, scale: scale))
  }

  /// Writes `null`.
  package func null() {
    bare("null")
  }

  /// Writes an object.
  package func object(_ body: (ObjectWriter) -> Void) {
    buffer.container(Byte.openBrace, Byte.closeBrace) { body(ObjectWriter(buffer: buffer)) }
  }

  /// Writes an array.
  package func array(_ body: (ArrayWriter) -> Void) {
    buffer.container(Byte.openBracket, Byte.closeBracket) { body(ArrayWriter(buffer: buffer)) }
  }

  func bare(_ text: String) {
    buffer.begin()
    buffer.bytes.append(contentsOf: text.utf8)
  }

  func string(_ text: String) {
    buffer.begin()
    JSONEscape.append(text, to: &buffer.bytes)
  }
}
