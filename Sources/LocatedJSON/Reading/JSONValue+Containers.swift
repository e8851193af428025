/// One entry of an object that is read as a dictionary.
package struct JSONMember {
  /// The key.
  package let key: String
  /// A cursor on the key, for faults about it.
  package let name: JSONValue
  /// The value.
  package let value: JSONValue
}

extension JSONValue {
  /// Reads the object's fields, or makes a fault when the value is no object.
  ///
  /// When `body` returns, every field that it has not read is a fault, and so is every required
  /// field that is missing. So read all fields before the first `guard`.
  ///
  /// - Complexity: O(entries), if the fields are read about in the order of the text.
  package func object<T>(_ body: (inout ObjectReader) -> T?) -> T? {
    guard kind == .object else {
      mismatch("an object")
      return nil
    }
    var fields = ObjectReader(self)
    let result = body(&fields)
    fields.finish()
    return result
  }

  /// The entries of an object whose keys are data, in the order of the text.
  ///
  /// Of entries with the same key the first is kept, and the others are faults. A value that is no
  /// object is a fault and has no entries.
  ///
  /// - Complexity: O(entries).
  package func members() -> [JSONMember] {
    guard kind == .object else {
      mismatch("an object")
      return []
    }
    var result: [JSONMember] = []
    // By Swift's equality of strings, under which two spellings of `é` are one key: so they would
    // be in the caller's dictionary.
    var seen: Set<String> = []
    for member in ObjectReader.members(of: self) {
      let name = JSONValue(reading: reading, index: member.key)
      guard name.kind != .unreadable else { continue }
      let key = reading.document.text(at: member.key)
      if seen.insert(key).inserted {
        result.append(
          JSONMember(
            key: key, name: name, value: JSONValue(reading: reading, index: member.key + 1)))
      } else {
        reading.fault(at: member.key, rule: "is given twice")
      }
    }
    return result
  }

  /// Reads an array as cursors on its elements.
  ///
  /// - Parameter maximum: The most elements; more are a fault, and are returned all the same.
  /// - Returns: The elements; none where the value is no array, which is a fault.
  /// - Complexity: O(elements).
  package func elements(maximum: Int? = nil) -> [JSONValue] {
    guard kind == .array else {
      mismatch("an array")
      return []
    }
    var result: [JSONValue] = []
    var child = index + 1
    let end = reading.document.next(after: index)
    while child < end {
      result.append(JSONValue(reading: reading, index: child))
      child = reading.document.next(after: child)
    }
    if let maximum, result.count > maximum {
      fault("must have at most \(maximum) elements; it has \(result.count)")
    }
    return result
  }

  /// The decoded elements of an array, or `nil` after a fault about the array itself.
  ///
  /// Elements that cannot be decoded are left out; their faults are in the log.
  package func list<T>(maximum: Int? = nil, _ each: (JSONValue) -> T?) -> [T]? {
    guard kind == .array else {
      mismatch("an array")
      return nil
    }
    return elements(maximum: maximum).compactMap(each)
  }
}
