// Codes whose meaning is data: a rule book or a vocabulary says which exist.

/// A group of LAB § 6 or of an earlier or later act, such as `jobReadyCashBenefit` (domain TG rows).
package typealias TargetGroup = Identifier<CodeKind.TargetGroup>
/// A part of a target group that a rule tells apart, such as `obviously` (TG-06).
package typealias Subgroup = Identifier<CodeKind.Subgroup>
/// A public benefit, such as `kontanthjaelp`.
package typealias Benefit = Identifier<CodeKind.Benefit>
/// A kind of offer or opening, such as `virksomhedspraktik` (OT rows).
package typealias OfferType = Identifier<CodeKind.OfferType>
/// What a praktik is for (OT-09, OT-10), such as `clarify`.
package typealias PlacementPurpose = Identifier<CodeKind.Purpose>
/// A decision that an authority has taken about a citizen and that an offer may require.
package typealias ApprovalKind = Identifier<CodeKind.Approval>
/// A circumstance that municipal policy may give weight to, each with its decision behind it.
package typealias PolicyFlag = Identifier<CodeKind.PolicyFlag>
/// A competence, certificate or driving licence of the vocabulary.
package typealias CompetenceCode = Identifier<CodeKind.Competence>
/// A demand that a job makes on the body or the mind, such as `heavyLifting`.
package typealias DemandCode = Identifier<CodeKind.Demand>
/// A functional limit, such as `noHeavyLifting`: never a diagnosis (RD-10, TG-45).
package typealias LimitCode = Identifier<CodeKind.Limit>
/// Why somebody said no.
package typealias ReasonCode = Identifier<CodeKind.Reason>
/// Where an opening came from, such as `jobAG` (SY-16) or `citizen` (PR-48).
package typealias OpeningSource = Identifier<CodeKind.Source>

/// The kinds of codes; they share one grammar.
package enum CodeKind {
  package enum TargetGroup: VocabularyCode {}
  package enum Subgroup: VocabularyCode {}
  package enum Benefit: VocabularyCode {}
  package enum OfferType: VocabularyCode {}
  package enum Purpose: VocabularyCode {}
  package enum Approval: VocabularyCode {}
  package enum PolicyFlag: VocabularyCode {}
  package enum Competence: VocabularyCode {}
  package enum Demand: VocabularyCode {}
  package enum Limit: VocabularyCode {}
  package enum Reason: VocabularyCode {}
  package enum Source: VocabularyCode {}
}

/// The grammar that all codes of vocabularies and rule books share.
package protocol VocabularyCode: IdentifierKind {}

extension VocabularyCode {
  package static var rule: String {
    "must be a code of 1 to 48 characters of a-z, A-Z, 0-9 and -, starting with a letter"
  }

  package static func accepts(_ text: String) -> Bool {
    (1...48).contains(text.utf8.count)
      && text.utf8.allSatisfy { $0.isLower || $0.isUpper || $0.isDigit || $0 == 0x2D }
      && text.utf8.first.map { $0.isLower || $0.isUpper } == true
  }
}
