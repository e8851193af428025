/// Reads the fields of one object, by name and in any order; see ``JSONValue/object(_:)``.
package struct ObjectReader {
  struct Member {
    /// The tape index of the key; the value stands behind it.
    ///
    /// No cursors are kept: to make one when it is asked for costs less than to count the
    /// references of all.
    let key: Int
    /// The bytes between the quotes of the key, which rule out most names at once.
    let length: Int
    /// Whether the key must be looked at whatever its length: it holds escapes.
    let hasEscapes: Bool
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
    members.contains { isNamed($0, key) }
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
      if isNamed(members[position], key) {
        members[position].isRead = true
        cursor = position + 1 == members.count ? 0 : position + 1
        return JSONValue(reading: value.reading, index: members[position].key + 1)
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
          key: key, length: reading.document.content(at: key).count,
          hasEscapes: reading.document.hasEscapes(at: key)))
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
    var unread = members.filter { !$0.isRead && name(of: $0).kind != .unreadable }
    if unread.isEmpty && missing.isEmpty { return }
    let reading = value.reading
    unread.removeAll { member in
      guard known.contains(where: { isNamed(member, $0) }) else { return false }
      reading.fault(at: member.key, rule: "is given twice")
      return true
    }
    for key in missing {
      let names = unread.map { reading.document.text(at: $0.key) }
      let quoted = Echo.quoted(key.description)
      if let slip = NearestName.find(key.description, among: names),
        let position = names.firstIndex(of: slip)
      {
        let name = unread.remove(at: position).key
        reading.fault(
          at: name, path: value.index, rule: "must have the field \(quoted)",
          maybe: log(slip) { "it was misspelt as \($0)" } ?? "it was misspelt here")
      } else {
        reading.fault(at: value.index, rule: "must have the field \(quoted)")
      }
    }
    if allowsUnknown { return }
    let names = known.map { $0.description }
    for member in unread {
      let name = reading.document.text(at: member.key)
      let nearest = NearestName.find(name, among: names)
      reading.fault(
        at: member.key, rule: "is not a known field",
        maybe: nearest.map { "\(Echo.quoted($0)) was meant" })
    }
  }

  /// What `show` makes of a name that may be shown, else `nil`.
  private func log(_ name: String, _ show: (String) -> String) -> String? {
    value.reading.log.mustHide(name) ? nil : show(Echo.quoted(name))
  }
}

extension ObjectReader {
  /// The key of an entry.
  private func name(of member: Member) -> JSONValue {
    JSONValue(reading: value.reading, index: member.key)
  }

  /// Whether the key of an entry is `key`.
  private func isNamed(_ member: Member, _ key: StaticString) -> Bool {
    (member.length == key.utf8CodeUnitCount || member.hasEscapes)
      && name(of: member).kind != .unreadable
      && value.reading.document.string(at: member.key, equals: key)
  }
}
