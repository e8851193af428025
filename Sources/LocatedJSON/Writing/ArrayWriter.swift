/// Writes the elements of one array, in the order of the calls.
package struct ArrayWriter {
  let buffer: JSONBuffer

  /// Writes an element with a closure.
  package func value(_ body: (JSONSlot) -> Void) {
    buffer.separate()
    buffer.fill("an element", body)
  }

  /// Writes an element.
  package func value(_ value: some JSONWritable) {
    self.value { value.write(to: $0) }
  }

  /// Writes a scaled integer with all its decimals: 1230 at scale 2 is `12.30`.
  package func decimal(_ value: Int, scale: Int) {
    self.value { $0.decimal(value, scale: scale) }
  }

  /// Writes an element that is `null`.
  package func null() {
    value { $0.null() }
  }

  /// Writes an element that is an object.
  package func object(_ body: (ObjectWriter) -> Void) {
    value { $0.object(body) }
  }

  /// Writes an element that is an array.
  package func array(_ body: (ArrayWriter) -> Void) {
    value { $0.array(body) }
  }
}
