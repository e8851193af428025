extension RuleLibrary {
  /// The codes of all circumstances that any book or overlay protects.
  ///
  /// No record may hold one, whichever book decides: what is in no file can reach no plan.
  package var protectedCodes: Set<String> {
    Set(documents.flatMap(\.entries).compactMap { ($0.rule as? RuleBook.ProtectedRule)?.code })
  }
}
