extension String: JSONWritable {
  /// Writes the string, escaped where JSON demands it.
  package func write(to slot: JSONSlot) { slot.string(self) }
}

extension Bool: JSONWritable {
  /// Writes `true` or `false`.
  package func write(to slot: JSONSlot) { slot.bare(self ? "true" : "false") }
}

extension Int: JSONWritable {
  /// Writes the number in decimal digits.
  package func write(to slot: JSONSlot) { slot.bare(String(self)) }
}

extension Int32: JSONWritable {
  /// Writes the number in decimal digits.
  package func write(to slot: JSONSlot) { slot.bare(String(self)) }
}

extension Int64: JSONWritable {
  /// Writes the number in decimal digits.
  package func write(to slot: JSONSlot) { slot.bare(String(self)) }
}

extension Array: JSONWritable where Element: JSONWritable {
  /// Writes the elements in their order.
  package func write(to slot: JSONSlot) {
    slot.array { elements in
      for element in self { elements.value(element) }
    }
  }
}
