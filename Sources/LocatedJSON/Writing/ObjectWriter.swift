/// Writes the fields of one object, in the order of the calls.
package struct ObjectWriter {
  let buffer: JSONBuffer

  /// Writes a field whose value a closure writes.
  package func field(_ key: String, _ body: (JSONSlot) -> Void) {
    buffer.separate()
    buffer.key(key)
    buffer.fill("the field \(key)", body)
  }

  /// Writes a field.
  package func field(_ key: String, _ value: some JSONWritable) {
    field(key) { value.write(to: $0) }
  }

  /// Writes a field, unless it is `nil`.
  package func optional(_ key: String, _ value: (some JSONWritable)?) {
    if let value { field(key, value) }
  }

  /// Writes a scaled integer with all its decimals: 1230 at scale 2 is `12.30`.
  package func decimal(_ key: String, _ value: Int, scale: Int) {
    field(key) { $0.decimal(value, scale: scale) }
  }

  /// Writes a field that is `null`.
  package func null(_ key: String) {
    field(key) { $0.null() }
  }

  /// Writes a field that is an object.
  package func object(_ key: String, _ body: (ObjectWriter) -> Void) {
    field(key) { $0.object(body) }
  }

  /// Writes a field that is an array.
  package func array(_ key: String, _ body: (ArrayWriter) -> Void) {
    field(key) { $0.array(body) }
  }
}
