import JobCentre
import Matching

/// The consultant's list as a table: a row for each proposal and reserve, and for each opening
/// without any.
struct ConsultantTable {
  let week: WeekIndex
  let words: Wording

  private static let header = [
    "Uge", "Virksomhed", "CVR", "P-nummer", "Kommune", "Åbning", "Titel", "Tilbud", "Pladser",
    "Svar senest", "Start", "Slut", "Rolle", "Nr.", "Borger", "Match", "Mål", "Nærhed",
    "Kompetencer", "Timer/uge", "Km (skøn)", "Minutter (skøn)", "Prioritering", "Mangler",
    "1 Ressourcer", "2 Formål", "3 Opfølgning", "4 Mentor", "5 Jobåbning", "Frist",
    "Sagsbehandler",
  ]

  /// The table of a consultant with these companies.
  func table(_ companies: [CompanyWeek]) -> CSVTable {
    var table = CSVTable(header: Self.header, book: words.bookNames)
    for opening in companies.flatMap(\.openings) where opening.outcome != nil {
      let about = columns(opening.opening)
      for (place, proposal) in opening.proposals.enumerated() {
        table.add(
          about + ["forslag", "\(place + 1)"]
            + columns(proposal.citizen, opening.opening, proposal.assessment))
      }
      for reserve in opening.reserves {
        table.add(
          about + ["reserve", "\(reserve.rank)"]
            + columns(reserve.citizen, opening.opening, reserve.assessment))
      }
      if !opening.hasCandidates {
        let empty = Self.header.count - about.count - 1
        let status = opening.isCancelled ? "aflyst" : "uden forslag"
        table.add(about + [status] + Array(repeating: "", count: empty))
      }
    }
    return table
  }

  private func columns(_ opening: PlacedOpening) -> [String] {
    let record = opening.record
    return [
      "\(words.run.week)", opening.company.name, opening.company.cvr.text,
      opening.site.pNumber.text, words.municipality(opening.site.municipality), record.id.text,
      record.title, words.offer(record.type), "\(record.places)",
      record.replyBy.map(Danish.full) ?? "", Danish.full(record.start),
      record.end.map(Danish.full) ?? "",
    ]
  }

  private func columns(
    _ id: CitizenID, _ opening: PlacedOpening, _ assessment: Assessment
  ) -> [String] {
    let pair = words.pair(week.citizen(id), at: opening, assessment, for: .consultant)
    return [
      pair.citizen, pair.match, pair.goal, pair.nearness, pair.competences,
      Danish.hours(assessment.weeklyMinutes),
      Danish.decimal(hundredths: (assessment.travel.metres + 50) / 100 * 10),
      "\(assessment.travel.minutes)", pair.priority, pair.missing, pair.resources, pair.purpose,
      pair.followUp, pair.mentor, pair.prospect, pair.deadline, pair.caseworker,
    ]
  }
}
