import LocatedJSON

extension RuleBookCheck {
  /// No policy flag and no purpose is what must never reach a score or a priority, whatever its code is
  /// called, and no flag rests on it.
  func protected() -> [Fault] {
    let barred = book.protected.map { rule in
      (rule: rule, names: [folded(rule.code), folded(rule.title)], source: tokens(rule.source))
    }
    func fault(_ key: RuleKey, _ verb: String, _ rule: RuleBook.ProtectedRule) -> Fault {
      self.fault(
        key,
        "must not \(verb) what never reaches a score or a priority: \(rule.title) (\(rule.source))")
    }
    func named(_ code: String, _ title: String) -> RuleBook.ProtectedRule? {
      let names = [folded(code), folded(title)]
      return barred.first { $0.names.contains(where: names.contains) }?.rule
    }
    let flags = book.policyFlags.compactMap { flag -> Fault? in
      let texts = [flag.decision, flag.purpose].map(tokens)
      let cited = barred.first { row in texts.contains { $0.holds(row.source) } }?.rule
      return (named(flag.code.text, flag.title) ?? cited).map {
        fault(RuleKey(.policyFlags, flag.id), "give weight to", $0)
      }
    }
    let purposes = book.purposes.compactMap { purpose in
      named(purpose.code, purpose.title).map {
        fault(RuleKey(.purposes, purpose.id), "be, as a purpose,", $0)
      }
    }
    return flags + purposes
  }

  /// A name without what people write differently: `Work-Duty`, `work_duty` and `workDuty` are one.
  private func folded(_ name: String) -> String { tokens(name).joined() }

  /// The runs of letters and of digits in a text, in lower case, Danish letters as two of ASCII:
  /// `TG-26`, `tg 26` and `TG26` are the same two.
  ///
  /// - Complexity: O(length).
  private func tokens(_ text: String) -> [String] {
    var tokens: [String] = []
    var last: Kind?
    for letter in text.lowercased() {
      let kind: Kind? = letter.isLetter ? .letter : letter.isNumber ? .digit : nil
      defer { last = kind }
      guard let kind else { continue }
      if kind != last { tokens.append("") }
      tokens[tokens.count - 1] += Self.ascii[letter] ?? String(letter)
    }
    return tokens
  }

  private enum Kind {
    case letter
    case digit
  }

  private static let ascii: [Character: String] = ["æ": "ae", "ø": "oe", "å": "aa"]
}

extension [String] {
  /// Whether others stand in it one after the other; an empty run stands nowhere.
  fileprivate func holds(_ run: [String]) -> Bool {
    guard !run.isEmpty, run.count <= count else { return false }
    return (0...count - run.count).contains { self[$0..<$0 + run.count].elementsEqual(run) }
  }
}
