/// Reads the fields of one object, by name and in any order; see ``JSONValue/object(_:)``.
package struct ObjectReader {
  struct Member {
    let name: JSONValue
    let value: JSONValue
    var isRead = false
  }

  /// The object itself, for faults across its fields.
  package let value: JSONValue
  private var members: [Member]
  private var known: [StaticString] = []
  private var missing: [StaticString] = []
  private var allowsUnknown = false
  /// Behind the last field read: where the next one is in a file in our own order.
  private var cursor = 0

  init(_ value: JSONValue) {
    self.value = value
    members = Self.members(of: value)
  }

  /// Reads a field that must be there.
  ///
  /// - Returns: What `decode` makes of it; `nil` after a fault.
  package mutating func required<T>(
    _ key: StaticString, _ decode: (JSONValue) -> T?
  ) -> T? {
    guard let field = take(key) else {
      missing.append(key)
      return nil
    }
    return decode(field)
  }

  /// Reads a field that may be absent or `null`.
  ///
  /// - Returns: What `decode` makes of it; `nil` without a fault where it is absent or `null`.
  package mutating func optional<T>(
    _ key: StaticString, _ decode: (JSONValue) -> T?
  ) -> T? {
    guard let field = take(key), !field.isNull else { return nil }
    return decode(field)
  }

  /// Reads an array, element by element.
  ///
  /// - Parameters:
  ///   - key: The name of the field.
  ///   - required: Whether it must be there; if not, absent or `null` is an empty array.
  ///   - maximum: The most elements.
  ///   - each: Reads one element.
  /// - Returns: The elements less those that could not be read, whose faults are in the log.
  package mutating func list<T>(
    _ key: StaticString,
    required: Bool = false,
    maximum: Int? = nil,
    _ each: (JSONValue) -> T?
  ) -> [T] {
    let decode: (JSONValue) -> [T]? = { $0.list(maximum: maximum, each) }
    let list = required ? self.required(key, decode) : optional(key, decode)
    return list ?? []
  }

  /// Whether the field is there, be it `null`; it counts as read only once it is read.
  package func has(_ key: StaticString) -> Bool {
    members.contains { $0.isNamed(key) }
  }

  /// Lets a field be there without reading it.
  package mutating func ignore(_ key: StaticString) {
    _ = take(key)
  }

  /// Lets any other field be there, for formats that others extend.
  package mutating func ignoreUnknown() {
    allowsUnknown = true
  }

  /// The field of a name, marked as read.
  private mutating func take(_ key: StaticString) -> JSONValue? {
    known.append(key)
    for step in members.indices {
      var position = cursor + step
      if position >= members.count { position -= members.count }
      if members[position].isNamed(key) {
        members[position].isRead = true
        cursor = position + 1 == members.count ? 0 : position + 1
        return members[position].value
      }
    }
    return nil
  }

  /// The entries of an object, in the order of the text.
  static func members(of object: JSONValue) -> [Member] {
    let reading = object.reading
    let end = reading.document.next(after: object.index)
    var result: [Member] = []
    var key = object.index + 1
    while key < end {
      result.append(
        Member(
          name: JSONValue(reading: reading, index: key),
          value: JSONValue(reading: reading, index: key + 1)))
      key = reading.document.next(after: key + 1)
    }
    return result
  }
}

extension ObjectReader {
  /// Makes the faults of fields that are missing, unknown or given twice.
  ///
  /// A missing field and an unknown one of nearly the same name are one slip, and one fault.
  mutating func finish() {
    var unread = members.filter { !$0.isRead && $0.name.kind != .unreadable }
    if unread.isEmpty && missing.isEmpty { return }
    let reading = value.reading
    unread.removeAll { member in
      guard known.contains(where: { member.isNamed($0) }) else { return false }
      reading.fault(at: member.name.index, rule: "is given twice")
      return true
    }
    for key in missing {
      let names = unread.map { reading.document.text(at: $0.name.index) }
      let quoted = Echo.quoted(key.description)
      if let slip = NearestName.find(key.description, among: names),
        let position = names.firstIndex(of: slip)
      {
        let name = unread.remove(at: position).name
        reading.fault(
          at: name.index, path: value.index, rule: "must have the field \(quoted)",
          maybe: log(slip) { "it was misspelt as \($0)" } ?? "it was misspelt here")
      } else {
        reading.fault(at: value.index, rule: "must have the field \(quoted)")
      }
    }
    if allowsUnknown { return }
    let names = known.map { $0.description }
    for member in unread {
      let name = reading.document.text(at: member.name.index)
      let nearest = NearestName.find(name, among: names)
      reading.fault(
        at: member.name.index, rule: "is not a known field",
        maybe: nearest.map { "\(Echo.quoted($0)) was meant" })
    }
  }

  /// What `show` makes of a name that may be shown, else `nil`.
  private func log(_ name: String, _ show: (String) -> String) -> String? {
    value.reading.log.mustHide(name) ? nil : show(Echo.quoted(name))
  }
}

extension ObjectReader.Member {
  /// Whether the key of this entry is `key`.
  func isNamed(_ key: StaticString) -> Bool {
    name.kind != .unreadable && name.reading.document.string(at: name.index, equals: key)
  }
}
