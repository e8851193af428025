import JobCentre
import Matching

/// What a company is given about the candidates proposed to it.
///
/// It holds only what the company needs: the work, the hours, what matches its own demands, and
/// whom to call. Benefit, group, limits, deadlines, priority, fit, other goals and other openings
/// have no field here, so that no template can print them.
struct CompanySheet {
  let frame: PageFrame
  let company: String
  let site: String
  let consultant: String
  let jobCentre: String
  let openings: [SheetOpening]

  /// One of the company's openings.
  struct SheetOpening {
    let heading: String
    let terms: String
    let tasks: String
    /// `2 kandidater foreslås`.
    let count: String
    let candidates: [SheetCandidate]
  }

  /// One candidate, known by an opaque id.
  struct SheetCandidate {
    let id: String
    let work: String
    let competences: String
    let hours: String
    let period: String
    let mentor: String
  }
}

/// Makes the companies' sheets of one week.
struct CompanySheetMaker {
  let week: WeekIndex
  let words: Wording

  /// Sites somebody is proposed at, by P-number, with their openings by id.
  var sites: [(site: PNumber, openings: [PlacedOpening])] {
    let openings = week.allOpenings.filter { !week.proposals(at: $0.record.id).isEmpty }
    return Dictionary(grouping: openings, by: \.site.pNumber).sorted { $0.key < $1.key }
      .map { ($0.key, $0.value) }
  }

  /// The sheet of one site.
  ///
  /// - Precondition: at least one opening, all of them at this site.
  func sheet(of openings: [PlacedOpening]) -> CompanySheet {
    guard let first = openings.first else { preconditionFailure("A sheet needs an opening.") }
    return CompanySheet(
      frame: words.frame(title: "Kandidater fra", owner: first.consultant),
      company: first.company.name,
      site: [first.site.name, words.municipality(first.site.municipality)].compactMap { $0 }
        .joined(separator: ", ")
        + ", P-nr. \(Danish.groups(of: first.site.pNumber.text, separator: " "))",
      consultant: first.consultant.text,
      jobCentre: jobCentres(of: openings),
      openings: openings.map(opening))
  }

  /// The job centres that propose: those of the candidates, whoever holds the order.
  private func jobCentres(of openings: [PlacedOpening]) -> String {
    let citizens = openings.flatMap { week.proposals(at: $0.record.id) }.map(\.citizen)
    let centres = Set(citizens.map { week.citizen($0).municipality }).sorted()
    return centres.map { "Jobcenter \(words.municipality($0))" }.joined(separator: " og ")
  }

  private func opening(_ opening: PlacedOpening) -> CompanySheet.SheetOpening {
    let record = opening.record
    // By id: no order of merit is told.
    let proposals = week.proposals(at: record.id)
    let proposed = Danish.count(proposals.count, "kandidat", "kandidater")
    return CompanySheet.SheetOpening(
      heading: record.title, terms: words.terms(opening), tasks: words.tasks(record),
      count: "\(proposed) foreslås.",
      candidates: proposals.map { candidate($0, at: opening) })
  }

  private func candidate(
    _ proposal: Proposal, at opening: PlacedOpening
  ) -> CompanySheet.SheetCandidate {
    let record = opening.record
    let held = words.heldCompetences(week.citizen(proposal.citizen), record)
    return CompanySheet.SheetCandidate(
      id: proposal.citizen.text, work: words.occupation(record.occupation),
      competences: held.isEmpty ? "oplæres hos jer" : Danish.names(held),
      // The opening's hours: the candidate's own would tell how much he or she can hold.
      hours: words.hours(record),
      period: Danish.period(from: proposal.assessment.start, to: proposal.assessment.end),
      mentor: record.mentorMinutes > 0
        ? "hos jer, \(Danish.hours(record.mentorMinutes)) t/uge" : "ingen aftalt")
  }
}
