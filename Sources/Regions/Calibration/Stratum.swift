import JobCentre

/// A part of a municipality's stock of people on benefit, alike in what the law sees.
///
/// The numbers are Albertslund's: the budget of 2019 (table 4.1), and 84 on ledighedsydelse, whose
/// stock follows from the table of long-term supported. »Særlig støtte« is a supplement to another
/// benefit, not people, and is left out. The table gives no division into groups and subgroups
/// except for kontanthjælp; the others are assumptions of this project, marked below.
struct Stratum: Sendable {
  /// The benefit received.
  let benefit: Benefit
  /// The group of LAB § 6.
  let group: TargetGroup
  /// A part of the group.
  let subgroup: Subgroup?
  /// People in Albertslund.
  let persons: Int
  /// Of them supported for three years or more; by benefit they add up to table 4.1's share of its
  /// stock.
  let longTerm: Int
  /// How long the others have been on the benefit.
  let spell: SpellLength
  /// What is usual for such people.
  let profile: GroupProfile

  private init(
    _ benefit: String, _ group: TargetGroup, _ subgroup: Subgroup? = nil, persons: Int,
    longTerm: Int, spell: SpellLength, profile: GroupProfile
  ) {
    self.benefit = Benefit(known: benefit)
    self.group = group
    self.subgroup = subgroup
    self.persons = persons
    self.longTerm = longTerm
    self.spell = spell
    self.profile = profile
  }

  /// All strata; the people add up to 2,498.
  static let all: [Stratum] = [
    // 0.9 % of the insured have been supported for three years or more.
    Stratum(
      "dagpenge", Groups.unemploymentInsured, persons: 599, longTerm: 5, spell: .insured,
      profile: .insured),
    // Wage subsidy: 68, nearly all of whom had to wait six months for it (LAB § 69). The groups are
    // assumed.
    Stratum(
      "loentilskud", Groups.unemploymentInsured, persons: 40, longTerm: 0,
      spell: .recent(from: 200, to: 700, draws: 2), profile: .insuredInSubsidy),
    Stratum(
      "loentilskud", Groups.jobReady, persons: 18, longTerm: 3,
      spell: .recent(from: 200, to: 1000, draws: 2), profile: .jobReadyInSubsidy),
    Stratum(
      "loentilskud", Groups.activityReady, persons: 10, longTerm: 4,
      spell: .recent(from: 200, to: 1000, draws: 1), profile: .activityReadyInSubsidy),
    // 200 of 506 are job-ready, which is 211 of 534; 50.6 % are long-term, mostly the others.
    Stratum(
      "kontanthjaelp", Groups.jobReady, persons: 211, longTerm: 42,
      spell: .recent(from: 0, to: 1095, draws: 3), profile: .jobReady),
    Stratum(
      "kontanthjaelp", Groups.activityReady, persons: 323, longTerm: 228,
      spell: .recent(from: 0, to: 1095, draws: 1), profile: .activityReady),
    // 18.8 % long-term; the groups are divided as for kontanthjælp.
    Stratum(
      "integrationsydelse", Groups.jobReady, persons: 7, longTerm: 1,
      spell: .recent(from: 0, to: 1095, draws: 1), profile: .jobReady),
    Stratum(
      "integrationsydelse", Groups.activityReady, persons: 10, longTerm: 2,
      spell: .recent(from: 0, to: 1095, draws: 1), profile: .activityReady),
    // 22.7 % long-term; the division is assumed.
    Stratum(
      "uddannelseshjaelp", Groups.educationReady, Subgroups.obviously, persons: 22, longTerm: 0,
      spell: .recent(from: 0, to: 400, draws: 3), profile: .obviouslyReady),
    Stratum(
      "uddannelseshjaelp", Groups.educationReady, persons: 64, longTerm: 6,
      spell: .recent(from: 0, to: 1095, draws: 2), profile: .educationReady),
    Stratum(
      "uddannelseshjaelp", Groups.activityReadyYoung, persons: 126, longTerm: 42,
      spell: .recent(from: 0, to: 1095, draws: 1), profile: .activityReadyYoung),
    // 3.5 % long-term; the categories (TG-11 to TG-13) are assumed, and that a third has a job.
    Stratum(
      "sygedagpenge", Groups.sickPay, Subgroups.category1, persons: 128, longTerm: 0,
      spell: .recent(from: 0, to: 55, draws: 1), profile: .sickCategory1),
    Stratum(
      "sygedagpenge", Groups.sickPay, Subgroups.category2, persons: 192, longTerm: 8,
      spell: .recent(from: 28, to: 1095, draws: 8), profile: .sickCategory2),
    Stratum(
      "sygedagpenge", Groups.sickPay, Subgroups.category3, persons: 96, longTerm: 14,
      spell: .recent(from: 56, to: 1095, draws: 4), profile: .sickCategory3),
    Stratum(
      "sygedagpenge", Groups.sickPay, Subgroups.employed, persons: 225, longTerm: 0,
      spell: .recent(from: 0, to: 700, draws: 6), profile: .sickEmployed),
    // 43.0 % long-term; that 15 have a job is assumed.
    Stratum(
      "jobafklaring", Groups.jobClarification, persons: 88, longTerm: 40,
      spell: .recent(from: 150, to: 1095, draws: 1), profile: .jobClarification),
    Stratum(
      "jobafklaring", Groups.jobClarification, Subgroups.employed, persons: 15, longTerm: 4,
      spell: .recent(from: 150, to: 1095, draws: 1), profile: .sickEmployed),
    // 83.1 %, 40.5 %, 72.5 % and 50.0 % long-term.
    Stratum(
      "ressourceforloeb", Groups.resourceProgramme, persons: 174, longTerm: 145,
      spell: .recent(from: 60, to: 1095, draws: 1), profile: .resourceProgramme),
    Stratum(
      "ledighedsydelse", Groups.flexJobEligible, persons: 84, longTerm: 34,
      spell: .recent(from: 0, to: 1095, draws: 1), profile: .flexJobEligible),
    Stratum(
      "revalidering", Groups.rehabilitation, persons: 58, longTerm: 42,
      spell: .recent(from: 60, to: 1095, draws: 1), profile: .rehabilitation),
    // Under forrevalidering one still receives, and is counted with, kontanthjælp.
    Stratum(
      "forrevalidering", Groups.activityReady, persons: 8, longTerm: 4,
      spell: .recent(from: 30, to: 1095, draws: 1), profile: .rehabilitation),
  ]

  /// People of all strata together.
  static let persons = all.reduce(0) { $0 + $1.persons }
}
