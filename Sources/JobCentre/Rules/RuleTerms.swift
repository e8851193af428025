/// One thing that a rule says: the name of its field and the value in words.
package struct RuleTerm: Hashable, Sendable {
  package let name: String
  package let value: String
  /// The values of a list that are there; `nil` where the term is no list.
  package let elements: [String]?

  /// The name in words: `first offer months`.
  package var words: String {
    String(
      name.flatMap { letter -> [Character] in
        letter.isUppercase ? [" "] + letter.lowercased() : [letter]
      })
  }

  /// Whether the source has been read.
  static let isVerified = "isVerified"
  /// The terms that say on what a rule rests, and nothing of what it asks.
  static let namesOfSources: Set<String> = ["source", isVerified]
}

extension Rule {
  /// Everything the rule says, in the order of its fields, less what it leaves open.
  ///
  /// Taken from the fields themselves, so that no field can be forgotten when two books are
  /// compared or a book's fingerprint is made.
  package var terms: [RuleTerm] {
    RuleTerm.terms(of: self).filter { $0.name != "id" }
  }
}

extension RuleTerm {
  fileprivate static func terms(of value: Any) -> [RuleTerm] {
    Mirror(reflecting: value).children.compactMap { child in
      guard let words = words(child.value) else { return nil }
      return RuleTerm(name: child.label ?? "", value: words, elements: elements(child.value))
    }
  }

  private static func elements(_ value: Any) -> [String]? {
    let mirror = Mirror(reflecting: value)
    return mirror.displayStyle == .collection ? mirror.children.compactMap { words($0.value) } : nil
  }

  /// A value in words; `nil` for what is absent or empty.
  private static func words(_ value: Any) -> String? {
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .optional: return mirror.children.first.flatMap { words($0.value) }
    case .collection:
      if mirror.children.isEmpty { return nil }
      return mirror.children.compactMap { words($0.value) }.joined(separator: ", ")
    case .struct where !(value is any CustomStringConvertible):
      return "(" + terms(of: value).map { "\($0.name) \($0.value)" }.joined(separator: ", ") + ")"
    default: return String(describing: value)
    }
  }
}
