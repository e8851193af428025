import JobCentre
import Matching

/// The caseworker's list as a table: a row for each suggestion, and one for each citizen without.
struct CaseworkerTable {
  let week: WeekIndex
  let words: Wording

  private static let header = [
    "Uge", "Borger", "Status", "Virksomhed", "Åbning", "Titel", "Tilbud", "Match", "Mål",
    "Minutter (skøn)", "Start", "Svar senest", "Mangler", "Frist", "Forklaring",
  ]

  /// The table of one caseworker's proposals and unplaced, in the order of the list.
  func table(_ list: CaseworkerList, _ proposals: [Proposal], _ unplaced: [Unplaced]) -> CSVTable {
    var table = CSVTable(header: Self.header, book: words.bookNames)
    for proposal in proposals {
      table.add(
        row(proposal.citizen, "forslag", proposal.opening, proposal.assessment))
      addOthers(of: proposal.citizen, to: &table)
    }
    for (record, shown) in zip(unplaced, list.unplaced) {
      table.add(
        row(
          record.citizen, "uden plads", deadline: record.duty.map(words.deadline) ?? "",
          note: ([shown.tally] + shown.reserves + shown.fix).joined(separator: " → ")))
      addOthers(of: record.citizen, to: &table)
    }
    func add(_ label: String, _ status: String, _ note: String) {
      table.add(
        ["\(words.run.week)", label, status] + Array(repeating: "", count: 11) + [note])
    }
    for (status, lines) in [
      ("fritaget", list.exempt), ("mangler oplysninger", list.incomplete),
    ] {
      for line in lines { add(line.label, status, line.words) }
    }
    for line in list.conflicts { add(line.pair, line.kind.lowercased(), line.cause) }
    return table
  }

  private func addOthers(of citizen: CitizenID, to table: inout CSVTable) {
    for suggestion in week.suggestions(of: citizen) where suggestion.role != .primary {
      let role = suggestion.role == .reserve ? "reserve" : "mulig"
      table.add(row(citizen, role, suggestion.opening, suggestion.assessment))
    }
  }

  private func row(
    _ citizen: CitizenID, _ status: String, _ id: OpeningID, _ assessment: Assessment
  ) -> [String] {
    let opening = week.opening(id)
    let pair = words.pair(week.citizen(citizen), at: opening, assessment, for: .caseworker)
    return [
      "\(words.run.week)", pair.citizen, status, opening.company.name, id.text,
      opening.record.title, words.offer(opening.record.type), pair.match, pair.goal,
      "\(assessment.travel.minutes)", Danish.full(assessment.start),
      opening.record.replyBy.map(Danish.full) ?? "", pair.missing, pair.deadline, pair.nearness,
    ]
  }

  private func row(
    _ citizen: CitizenID, _ status: String, deadline: String, note: String
  ) -> [String] {
    ["\(words.run.week)", citizen.text, status] + Array(repeating: "", count: 10)
      + [deadline, note]
  }
}
