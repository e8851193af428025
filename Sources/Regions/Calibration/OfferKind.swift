import JobCentre

/// A kind of opening at a kind of employer, and how common it is.
///
/// The shares among praktik, wage subsidy and nytteindsats follow Ballerup's running courses
/// (table 4.2, 2016 realised and 2018 target): praktik 320, of them 220 private; wage subsidy 100, of
/// them 60–65 private; nytteindsats 50–80. The same plans ask for ordinary work first (PR-04), for
/// småjob at every visit (PR-36) and for fleksjob; how common those are among the openings a job
/// centre holds has no published figure, and is an assumption of this project.
enum OfferKind: CaseIterable, Sendable {
  case ordinaryPrivate
  case ordinaryPublic
  case praktikPrivate
  case praktikPublic
  /// Praktik with paid hours beside it at the same site (OT-07).
  case hybrid
  case wageSubsidyPrivate
  case wageSubsidyPublic
  case communityService
  case smallJob
  case flexJobPrivate
  case flexJobPublic
  case apprenticeship

  /// Per thousand openings.
  var share: Int {
    switch self {
    case .ordinaryPrivate: 300
    case .ordinaryPublic: 70
    case .praktikPrivate: 180
    case .praktikPublic: 100
    case .hybrid: 30
    case .wageSubsidyPrivate: 60
    case .wageSubsidyPublic: 35
    case .communityService: 60
    case .smallJob: 75
    case .flexJobPrivate: 40
    case .flexJobPublic: 20
    case .apprenticeship: 30
    }
  }

  /// The offer type.
  var type: OfferType {
    switch self {
    case .ordinaryPrivate, .ordinaryPublic: OfferTypes.ordinary
    case .praktikPrivate, .praktikPublic, .hybrid: OfferTypes.praktik
    case .wageSubsidyPrivate, .wageSubsidyPublic: OfferTypes.wageSubsidy
    case .communityService: OfferTypes.communityService
    case .smallJob: OfferTypes.smallJob
    case .flexJobPrivate, .flexJobPublic: OfferTypes.flexJob
    case .apprenticeship: OfferTypes.apprenticeship
    }
  }

  /// The kind of employer.
  var sector: Company.Sector {
    switch self {
    case .ordinaryPublic, .praktikPublic, .wageSubsidyPublic, .communityService, .flexJobPublic:
      .public
    case .ordinaryPrivate, .praktikPrivate, .hybrid, .wageSubsidyPrivate, .smallJob,
      .flexJobPrivate, .apprenticeship:
      .private
    }
  }

  /// The word before the occupation in a title; `nil` for ordinary work.
  var label: String? {
    switch self {
    case .ordinaryPrivate, .ordinaryPublic: nil
    case .praktikPrivate, .praktikPublic: "Praktik"
    case .hybrid: "Praktik med småjob"
    case .wageSubsidyPrivate, .wageSubsidyPublic: "Job med løntilskud"
    case .communityService: "Nytteindsats"
    case .smallJob: "Småjob"
    case .flexJobPrivate, .flexJobPublic: "Fleksjob"
    case .apprenticeship: "Læreplads"
    }
  }

  /// For somebody who is instructed or spared, and therefore by day.
  var isByDay: Bool {
    switch self {
    case .flexJobPrivate, .flexJobPublic, .apprenticeship: true
    case .ordinaryPrivate, .ordinaryPublic, .smallJob: false
    case .praktikPrivate, .praktikPublic, .hybrid, .wageSubsidyPrivate, .wageSubsidyPublic,
      .communityService:
      true
    }
  }

  /// Weighs in the reasonable ratio.
  var isSupported: Bool {
    switch self {
    case .praktikPrivate, .praktikPublic, .hybrid, .wageSubsidyPrivate, .wageSubsidyPublic,
      .communityService:
      true
    case .ordinaryPrivate, .ordinaryPublic, .smallJob, .flexJobPrivate, .flexJobPublic,
      .apprenticeship:
      false
    }
  }
}
