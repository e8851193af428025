import JobCentre

// The codes of the book of 2020 that the generator writes. Each must stand in the rule book that a
// region is matched with; a book that lacks one sets the record aside, it does not stop.

/// Groups of LAB § 6 (table 3.2).
enum Groups {
  static let unemploymentInsured = TargetGroup(known: "unemploymentInsured")
  static let jobReady = TargetGroup(known: "jobReadyCashBenefit")
  static let activityReady = TargetGroup(known: "activityReadyCashBenefit")
  static let educationReady = TargetGroup(known: "educationReady")
  static let activityReadyYoung = TargetGroup(known: "activityReadyEducationBenefit")
  static let sickPay = TargetGroup(known: "sickPay")
  static let jobClarification = TargetGroup(known: "jobClarification")
  static let resourceProgramme = TargetGroup(known: "resourceProgramme")
  static let flexJobEligible = TargetGroup(known: "flexJobEligible")
  static let rehabilitation = TargetGroup(known: "rehabilitation")
}

/// Parts of groups.
enum Subgroups {
  static let obviously = Subgroup(known: "obviously")
  static let category1 = Subgroup(known: "category1")
  static let category2 = Subgroup(known: "category2")
  static let category3 = Subgroup(known: "category3")
  static let employed = Subgroup(known: "employed")
}

/// Kinds of opening (OT rows).
enum OfferTypes {
  static let ordinary = OfferType(known: "ordinaertJob")
  static let praktik = OfferType(known: "virksomhedspraktik")
  static let wageSubsidy = OfferType(known: "loentilskud")
  static let communityService = OfferType(known: "nytteindsats")
  static let smallJob = OfferType(known: "smaajob")
  static let flexJob = OfferType(known: "fleksjob")
  static let apprenticeship = OfferType(known: "laereplads")
}

/// Purposes of praktik (LAB § 59; OT-09, OT-10).
enum Purposes {
  static let taster = PlacementPurpose(known: "taster")
  static let clarify = PlacementPurpose(known: "clarify")
  static let retrain = PlacementPurpose(known: "retrain")
  static let upskill = PlacementPurpose(known: "upskill")
  static let recruit = PlacementPurpose(known: "recruit")
}

/// Authority decisions.
enum Approvals {
  static let praktik57 = ApprovalKind(known: "praktik57")
  static let sickPayAgreement = ApprovalKind(known: "sickPayAgreement")
  static let rehabilitationPlan = ApprovalKind(known: "rehabilitationPlan")
  static let availabilityTest = ApprovalKind(known: "availabilityTest")
}

/// Circumstances that municipal policy gives weight to.
enum PolicyFlags {
  static let provider = PolicyFlag(known: "provider")
  static let youngProvider = PolicyFlag(known: "youngProvider")
  static let middleGroup = PolicyFlag(known: "middleGroup")
  static let longTerm = PolicyFlag(known: "longTerm")
  static let flexJobOver2Years = PolicyFlag(known: "flexJobOver2Years")
}

/// Where openings come from.
enum Sources {
  static let jobAG = OpeningSource(known: "jobAG")
  static let consultant = OpeningSource(known: "consultant")
  static let hrs = OpeningSource(known: "hrs")
  static let citizen = OpeningSource(known: "citizen")
  static let municipality = OpeningSource(known: "municipality")
  static let companyCentre = OpeningSource(known: "companyCentre")
}
