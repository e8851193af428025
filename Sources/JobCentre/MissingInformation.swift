/// What a readable record lacks before it can be matched (PR-29).
package enum MissingInformation: Hashable, Sendable {
  /// A citizen without a job goal.
  case goals
  /// A citizen without any competence, certificate or licence.
  case competences
  /// A group that the rule book in force does not know.
  case targetGroup(TargetGroup)
  /// A part of a group that the rule book in force does not know.
  case subgroup(Subgroup)
  /// An offer type that the rule book in force does not know.
  case offerType(OfferType)
  /// A source that the rule book in force does not know.
  case source(OpeningSource)
  /// An occupation code that DISCO-08 does not have.
  case occupation(OccupationCode)
  /// A goal so wide that nothing can be matched to it: fewer than two digits.
  case wideGoal(OccupationCode)
  /// A competence that the vocabulary does not have.
  case competence(CompetenceCode)
  /// A functional limit that the vocabulary does not have.
  case limit(LimitCode)
  /// A demand that the vocabulary does not have.
  case demand(DemandCode)
  /// A municipality whose place is not known.
  case municipality(MunicipalityCode)
  /// A praktik without its purpose (LAB § 59).
  case purpose
}
