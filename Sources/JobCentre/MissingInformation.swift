/// What a readable record lacks before it can be matched (PR-29).
package enum MissingInformation: Hashable, Sendable {
  /// A citizen without a job goal.
  case goals
  /// A citizen without any competence, certificate or licence.
  case competences
  /// A group that the rule book in force does not know.
  case targetGroup(TargetGroup)
  /// A group that took nobody any more when the benefit began; with its last day.
  case closedGroup(TargetGroup, after: Day)
  /// The group sick-listed from, which the rule book in force does not know.
  case earlierGroup(TargetGroup)
  /// When the last employment ended, at a company where an offer depends on it.
  case lastEmployedUntil(CVRNumber)
  /// A part of a group that the rule book in force does not know.
  case subgroup(Subgroup)
  /// A group of which the rule book gives every offer to parts alone, without the part.
  case subgroupNeeded(TargetGroup)
  /// A benefit that the rule book in force does not know.
  case benefit(Benefit)
  /// A circumstance that the rule book in force does not know.
  case policyFlag(PolicyFlag)
  /// An authority decision that the rule book in force does not know.
  case approval(ApprovalKind)
  /// An offer type that the rule book in force does not know.
  case offerType(OfferType)
  /// A source that the rule book in force does not know.
  case source(OpeningSource)
  /// An occupation code that DISCO-08 does not have.
  case occupation(OccupationCode)
  /// A goal so wide that nothing can be matched to it: fewer than two digits.
  case wideGoal(OccupationCode)
  /// An opening's occupation so wide that it is none: fewer than four digits.
  case wideOccupation(OccupationCode)
  /// A competence that the vocabulary does not have.
  case competence(CompetenceCode)
  /// A functional limit that the vocabulary does not have.
  case limit(LimitCode)
  /// A demand that the vocabulary does not have.
  case demand(DemandCode)
  /// A municipality whose place is not known.
  case municipality(MunicipalityCode)
  /// A job order's owner that is no known municipality.
  case owner(MunicipalityCode)
  /// A praktik without its purpose (LAB § 59).
  case purpose
  /// A purpose that the rule book in force does not know.
  case unknownPurpose(PlacementPurpose)
}

extension MissingInformation: CustomStringConvertible {
  /// What is missing, for the person who mends the record.
  package var description: String {
    switch self {
    case .goals: "has no job goal"
    case .competences: "has no competence, certificate or licence"
    case .targetGroup(let code): "target group \(code) is not in the rule book"
    case .closedGroup(let code, let day):
      "target group \(code) takes nobody whose benefit began after \(day)"
    case .earlierGroup(let code):
      "target group \(code), sick-listed from, is not in the rule book"
    case .lastEmployedUntil(let cvr):
      "has no day on which the last employment, at \(cvr), ended; an offer there depends on it"
    case .subgroup(let code): "subgroup \(code) is not one of its target group in the rule book"
    case .subgroupNeeded(let code): "target group \(code) needs its subgroup"
    case .benefit(let code): "benefit \(code) is not in the rule book"
    case .policyFlag(let code): "policy flag \(code) is not in the rule book"
    case .approval(let code): "approval \(code) is not in the rule book"
    case .offerType(let code): "offer type \(code) is not in the rule book"
    case .source(let code): "source \(code) is not in the rule book"
    case .occupation(let code): "occupation \(code) is not in DISCO-08"
    case .wideGoal(let code): "goal \(code) is too wide to match; give two digits or more"
    case .wideOccupation(let code): "occupation \(code) is too wide; give four digits"
    case .competence(let code): "competence \(code) is not in the vocabulary"
    // Which one is told to nobody.
    case .limit: "a functional limit is not in the vocabulary"
    case .demand(let code): "demand \(code) is not in the vocabulary"
    case .municipality(let code): "municipality \(code) is not in the vocabulary"
    case .owner(let code): "owner \(code) is not a municipality in the vocabulary"
    case .purpose: "has no purpose, which its offer type must state"
    case .unknownPurpose(let code): "purpose \(code) is not in the rule book"
    }
  }
}

extension Citizen {
  /// What this record lacks before it can be matched, in a fixed order; empty when it can be.
  ///
  /// Circumstances that the book does not know are no such thing: see ``unknownFlags(under:)``.
  package func missingInformation(in vocabulary: Vocabulary, under book: RuleBook)
    -> [MissingInformation]
  {
    var missing: [MissingInformation] = []
    if let group = book.group(of: targetGroup) {
      if group.code == targetGroup, let last = group.closedAfter, last < benefitStart {
        missing.append(.closedGroup(targetGroup, after: last))
      }
      // Another book's group has its own parts, which this book does not tell apart.
      if let subgroup {
        if group.code == targetGroup, !group.subgroups.contains(subgroup) {
          missing.append(.subgroup(subgroup))
        }
      } else if book.needsSubgroup(group) {
        missing.append(.subgroupNeeded(targetGroup))
      }
    } else {
      missing.append(.targetGroup(targetGroup))
    }
    if let earlier = sickListedFrom?.targetGroup, book.group(of: earlier) == nil {
      missing.append(.earlierGroup(earlier))
    }
    missing += unknownCodes(under: book)
    if goals.isEmpty { missing.append(.goals) }
    for goal in goals {
      if vocabulary.occupation(goal.occupation) == nil {
        missing.append(.occupation(goal.occupation))
      } else if goal.occupation.text.utf8.count < 2 {
        missing.append(.wideGoal(goal.occupation))
      }
    }
    let held = competences + certificates + drivingLicences
    if held.isEmpty { missing.append(.competences) }
    for code in held where vocabulary.competences[code] == nil { missing.append(.competence(code)) }
    for code in functionalLimits where vocabulary.limits[code] == nil {
      missing.append(.limit(code))
    }
    if vocabulary.municipalities[municipality] == nil {
      missing.append(.municipality(municipality))
    }
    return missing
  }

  /// Circumstances that the book does not know, each once, in the order of the record.
  ///
  /// They weigh nothing, and whoever has one can be matched like everybody else: a decision that has
  /// ended, or another municipality's, must not leave its citizens without a place.
  ///
  /// - Complexity: O(flags of the record × flags of the book).
  package func unknownFlags(under book: RuleBook) -> [MissingInformation] {
    var missing: [MissingInformation] = []
    for flag in policyFlags where !book.policyFlags.contains(where: { $0.code == flag }) {
      if !missing.contains(.policyFlag(flag)) { missing.append(.policyFlag(flag)) }
    }
    return missing
  }

  /// Codes that stand in the book alone, each once.
  private func unknownCodes(under book: RuleBook) -> [MissingInformation] {
    var missing: [MissingInformation] = []
    if !book.benefits.contains(where: { $0.code == benefit.text }) {
      missing.append(.benefit(benefit))
    }
    for kind in approvals.map(\.kind)
    where !book.approvals.contains(where: { $0.code == kind.text }) {
      if !missing.contains(.approval(kind)) { missing.append(.approval(kind)) }
    }
    if let nextPurpose, !book.knows(nextPurpose) { missing.append(.unknownPurpose(nextPurpose)) }
    return missing
  }
}

extension RuleBook {
  /// Whether a purpose of praktik is one of the book's.
  fileprivate func knows(_ purpose: PlacementPurpose) -> Bool {
    purposes.contains { $0.code == purpose.text }
  }

  /// Whether the book gives offers to parts of a group and none to the whole of it.
  ///
  /// A citizen of such a group without a part would be offered nothing, and nobody would see why.
  fileprivate func needsSubgroup(_ group: TargetGroupRule) -> Bool {
    let cells = matrix.filter { $0.groups.contains(group.code) }
    return !cells.isEmpty && cells.allSatisfy { !$0.onlySubgroups.isEmpty }
  }
}

extension Opening {
  /// What this record lacks before it can be matched, in a fixed order; empty when it can be.
  ///
  /// - Parameters:
  ///   - site: The opening's own site.
  ///   - vocabulary: The codes that exist.
  ///   - book: The rules in force.
  /// - Returns: What is missing.
  package func missingInformation(
    at site: Site, in vocabulary: Vocabulary, under book: RuleBook
  ) -> [MissingInformation] {
    var missing: [MissingInformation] = []
    if let rule = book.offerTypes.first(where: { $0.code == type }) {
      if rule.needsPurpose && purpose == nil { missing.append(.purpose) }
    } else {
      missing.append(.offerType(type))
    }
    if !book.sources.contains(where: { $0.code == source }) { missing.append(.source(source)) }
    if let purpose, !book.knows(purpose) { missing.append(.unknownPurpose(purpose)) }
    if vocabulary.occupation(occupation) == nil {
      missing.append(.occupation(occupation))
    } else if occupation.text.utf8.count < 4 {
      missing.append(.wideOccupation(occupation))
    }
    let asked = requirements.must + requirements.nice + requirements.certificates
    for code in asked + requirements.drivingLicences where vocabulary.competences[code] == nil {
      missing.append(.competence(code))
    }
    for code in requirements.demands where vocabulary.demands[code] == nil {
      missing.append(.demand(code))
    }
    if site.position == nil && vocabulary.municipalities[site.municipality] == nil {
      missing.append(.municipality(site.municipality))
    }
    if vocabulary.municipalities[owner] == nil { missing.append(.owner(owner)) }
    return missing
  }
}
