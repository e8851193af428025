import JobCentre

/// What a record lacks, for the one who mends it.
extension Wording {
  /// What is missing, in plain Danish, and what was perhaps meant.
  func missing(_ missing: MissingInformation) -> String {
    let maybe = missing.suggestion(in: vocabulary, under: book).map { " (måske \($0))" }
    return words(for: missing) + (maybe ?? "")
  }

  private func words(for missing: MissingInformation) -> String {
    switch missing {
    case .goals: "har intet jobmål"
    case .competences: "har ingen kompetencer, certifikater eller kørekort"
    case .targetGroup(let code): "målgruppen \(code) kendes ikke i regelsættet"
    case .closedGroup(let code, let day):
      "målgruppen \(code) optager ingen, hvis ydelse er begyndt efter \(date(day))"
    case .earlierGroup(let code): "målgruppen \(code) før sygemeldingen kendes ikke i regelsættet"
    case .lastEmployedUntil(let cvr):
      "datoen for den seneste ansættelse (CVR \(cvr)) mangler; uden den kan en plads der ikke foreslås"
    case .subgroup(let code): "undergruppen \(code) hører ikke til målgruppen"
    case .subgroupNeeded(let code):
      "undergruppen mangler; for målgruppen \(code) afgør den, hvad der kan tilbydes"
    case .benefit(let code): "ydelsen \(code) kendes ikke i regelsættet"
    case .policyFlag(let code): "kategorien \(code) kendes ikke i regelsættet"
    case .approval(let code): "godkendelsen \(code) kendes ikke i regelsættet"
    case .offerType(let code): "tilbudstypen \(code) kendes ikke i regelsættet"
    case .source(let code): "kilden \(code) kendes ikke i regelsættet"
    case .occupation(let code): "fagkoden \(code) findes ikke i DISCO-08"
    case .wideGoal(let code): "jobmålet \(code) er for bredt; giv mindst to cifre"
    case .wideOccupation(let code): "fagkoden \(code) er for bred; giv mindst fire cifre"
    case .competence(let code): "kompetencen \(code) kendes ikke"
    // Which one is not said: no paper tells what a citizen must be spared.
    case .limit: "et hensyn er skrevet med en kode, der ikke kendes (se sagen)"
    case .demand(let code): "kravet \(code) kendes ikke"
    case .municipality(let code): "kommunen \(code) kendes ikke"
    case .owner(let code): "kommunen \(code), som ejer ordren, kendes ikke"
    case .purpose: "mangler formålet med praktikken"
    case .unknownPurpose(let code): "formålet \(code) kendes ikke i regelsættet"
    }
  }

  /// All that a record lacks.
  func missing(_ missing: [MissingInformation]) -> String {
    Danish.capitalised(missing.map { self.missing($0) }.joined(separator: "; "))
  }
}
