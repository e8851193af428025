internal import LocatedJSON

extension MissingInformation {
  /// The known code that was probably meant, where a misspelt one is near it.
  ///
  /// None for codes of digits, of which every one is near another, and none for functional limits,
  /// which are told to nobody.
  ///
  /// - Parameters:
  ///   - vocabulary: The codes that exist.
  ///   - book: The rules in force.
  /// - Returns: The code; `nil` when none is near.
  /// - Complexity: O(codes) of the kind.
  package func suggestion(in vocabulary: Vocabulary, under book: RuleBook) -> String? {
    func nearest(_ code: String, _ known: [String]) -> String? {
      // A code that is known was not misspelt: it stands in the wrong place.
      known.contains(code) ? nil : NearestName.find(code, among: known)
    }
    return switch self {
    case .targetGroup(let code), .earlierGroup(let code):
      nearest(code.text, book.targetGroups.map(\.code.text))
    case .subgroup(let code):
      nearest(code.text, book.targetGroups.flatMap { $0.subgroups.map(\.text) })
    case .benefit(let code): nearest(code.text, book.benefits.map(\.code))
    case .policyFlag(let code): nearest(code.text, book.policyFlags.map(\.code.text))
    case .approval(let code): nearest(code.text, book.approvals.map(\.code))
    case .offerType(let code): nearest(code.text, book.offerTypes.map(\.code.text))
    case .source(let code): nearest(code.text, book.sources.map(\.code.text))
    case .unknownPurpose(let code): nearest(code.text, book.purposes.map(\.code))
    case .competence(let code):
      nearest(code.text, vocabulary.competences.keys.map(\.text).sorted())
    case .demand(let code): nearest(code.text, vocabulary.demands.keys.map(\.text).sorted())
    case .goals, .competences, .closedGroup, .subgroupNeeded, .occupation, .wideGoal,
      .wideOccupation, .limit,
      .municipality, .owner, .purpose, .lastEmployedUntil:
      nil
    }
  }
}
