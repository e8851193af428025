/// One rule of a book: what an amendment can add, replace or repeal.
package protocol Rule: Hashable, Sendable {
  /// What names the rule within its section; empty for the only rule of a section.
  var id: String { get }
  /// Whether the rule's source has been read; a rule that rests on less says `"verified": false`.
  var isVerified: Bool { get }

  /// Whether this rule, put in the place of `other`, lets nothing through that `other` stops.
  func isAtLeastAsStrict(as other: Self) -> Bool
}

extension Rule {
  /// What is no law, such as a weight or the shape of a list, has no source to be read.
  package var isVerified: Bool { true }

  /// Where strictness has no order, only the same rule is as strict.
  package func isAtLeastAsStrict(as other: Self) -> Bool { self == other }
}

/// A rule of law, which rests on a source that somebody must have read.
package protocol SourcedRule: Rule {
  /// Whether the source has been read for the days of the book that the rule stands in.
  var isVerified: Bool { get set }
}

/// A part of a book that holds rules of one kind, by the name it has in the files.
package struct RuleSection: Hashable, Sendable, CustomStringConvertible {
  /// The name of the field.
  package let name: StaticString
  /// Whether the section is one rule and no list.
  package let isSingle: Bool

  private init(_ name: StaticString, isSingle: Bool = false) {
    self.name = name
    self.isSingle = isSingle
  }

  package static let targetGroups = RuleSection("targetGroups")
  package static let benefits = RuleSection("benefits")
  package static let approvals = RuleSection("approvals")
  package static let purposes = RuleSection("purposes")
  package static let sources = RuleSection("sources")
  package static let measures = RuleSection("measures")
  package static let policyFlags = RuleSection("policyFlags")
  package static let protected = RuleSection("protected")
  package static let offerTypes = RuleSection("offerTypes")
  package static let matrix = RuleSection("matrix")
  package static let durations = RuleSection("durations")
  package static let intakes = RuleSection("intakes")
  package static let priorBenefit = RuleSection("priorBenefit")
  package static let netExpansion = RuleSection("netExpansion", isSingle: true)
  package static let lastEmployer = RuleSection("lastEmployer", isSingle: true)
  package static let employmentGaps = RuleSection("employmentGaps")
  package static let ratio = RuleSection("ratio", isSingle: true)
  package static let weeklyMaximum = RuleSection("weeklyMaximum", isSingle: true)
  package static let transport = RuleSection("transport", isSingle: true)
  package static let travelLimits = RuleSection("travelLimits")
  package static let deadlineTerms = RuleSection("deadlineTerms", isSingle: true)
  package static let deadlines = RuleSection("deadlines")
  package static let dutyShares = RuleSection("dutyShares")
  package static let notices = RuleSection("notices")
  package static let earlyActions = RuleSection("earlyActions")
  package static let selfReliance = RuleSection("selfReliance")
  package static let targets = RuleSection("targets")
  package static let placementLimits = RuleSection("placementLimits")
  package static let mentorHours = RuleSection("mentorHours")
  package static let gates = RuleSection("gates")
  package static let fit = RuleSection("fit", isSingle: true)
  package static let priority = RuleSection("priority", isSingle: true)
  package static let lists = RuleSection("lists", isSingle: true)

  /// Every section, in the order of a book.
  package static let all: [RuleSection] = [
    targetGroups, benefits, approvals, purposes, sources, measures, policyFlags, protected,
    offerTypes, matrix, durations, intakes, priorBenefit, netExpansion, lastEmployer,
    employmentGaps, ratio, weeklyMaximum, transport, travelLimits, deadlineTerms, deadlines,
    dutyShares, notices, earlyActions, selfReliance, targets, placementLimits, mentorHours, gates,
    fit,
    priority, lists,
  ]

  package var description: String { name.description }

  package static func == (left: RuleSection, right: RuleSection) -> Bool {
    left.description == right.description
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(description) }
}

/// What names a rule in all books: `durations/praktik.near`, `ratio`.
package struct RuleKey: Hashable, Sendable, CustomStringConvertible {
  /// The section it stands in.
  package let section: RuleSection
  /// Its name there; empty for the only rule of a section.
  package let id: String

  package init(_ section: RuleSection, _ id: String = "") {
    self.section = section
    self.id = id
  }

  /// Reads `section/id` or the name of a section of one rule.
  package init?(_ text: String) {
    let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard let section = RuleSection.all.first(where: { $0.description == parts[0] }),
      section.isSingle == (parts.count == 1)
    else { return nil }
    self.init(section, parts.count == 1 ? "" : String(parts[1]))
  }

  package var description: String { id.isEmpty ? "\(section)" : "\(section)/\(id)" }
}

/// Where in a file something stands, for faults that are found after the file was read.
package struct RuleOrigin: Hashable, Sendable {
  /// The name of the file.
  package var file: String
  /// The line, from 1.
  package var line: Int
  /// The column, from 1.
  package var column: Int
  /// The place in the document.
  package var path: String
}

/// A rule with its name and the place it was read from.
package struct RuleEntry: Sendable {
  package let key: RuleKey
  package let rule: any Rule
  package let origin: RuleOrigin
}
