extension JSONValue {
  /// The most names that a fault lists.
  private static let mostListed = 12

  /// The case whose raw value the string is, or `nil` after a fault that names the nearest.
  package func choice<T: CaseIterable & RawRepresentable<String>>(of type: T.Type) -> T? {
    guard kind == .string else {
      mismatch("a string")
      return nil
    }
    if let value = T(rawValue: reading.document.text(at: index)) { return value }
    refuse(T.allCases.map { $0.rawValue })
    return nil
  }

  /// The index of the string among `names`, or `nil` after a fault that shows the nearest.
  ///
  /// - Complexity: O(number of names).
  package func oneOf(_ names: [String]) -> Int? {
    guard kind == .string else {
      mismatch("a string")
      return nil
    }
    if let found = names.firstIndex(of: reading.document.text(at: index)) { return found }
    refuse(names)
    return nil
  }

  private func refuse(_ names: [String]) {
    let nearest = NearestName.find(reading.document.text(at: index), among: names)
    let rule =
      names.count <= Self.mostListed
      ? "must be one of \(names.joined(separator: ", "))"
      : "must be one of the \(names.count) known names"
    fault(rule, maybe: nearest.map { "\(Echo.quoted($0)) was meant" })
  }
}
