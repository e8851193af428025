package import JobCentre
package import Matching

/// The weekly lists that people hold in their hands.
///
/// ```
/// plan ─► week (look-ups) ─► views (what each reader may see, in Danish words) ─► HTML, CSV
///      └► plan.json
/// ```
///
/// A view has a field for each thing its reader sees and for nothing else, so that a company's sheet
/// cannot hold a benefit or a limit: it is not a filter, it is the type. Nothing is read and nothing
/// is written here, and the same values give the same bytes.
package struct MatchLists {
  private let plan: Plan
  private let consultants: ConsultantListMaker
  private let consultantTables: ConsultantTable
  private let companies: CompanySheetMaker
  private let caseworkers: CaseworkerListMaker
  private let caseworkerTables: CaseworkerTable
  private let citizens: CitizenSheetMaker
  private let terminal: TerminalSummary

  /// The lists of a plan.
  ///
  /// - Precondition: The plan was made from this region under this book.
  package init(plan: Plan, index: RegionIndex, book: RuleBook, vocabulary: Vocabulary) {
    self.init(
      plan: plan, index: index, books: RegionBooks(RuleTimeline(book)), vocabulary: vocabulary)
  }

  /// The lists of a plan in which municipalities may have books of their own.
  ///
  /// - Precondition: The plan was made from this region under these books.
  package init(plan: Plan, index: RegionIndex, books: RegionBooks, vocabulary: Vocabulary) {
    self.plan = plan
    let week = WeekIndex(plan: plan, region: index)
    let words = Wording(
      book: books.readersBook(on: plan.run.date), vocabulary: vocabulary, run: plan.run)
    let early = EarlyActionClock(books: books, today: plan.run.date)
    consultants = ConsultantListMaker(week: week, words: words)
    consultantTables = ConsultantTable(week: week, words: words)
    companies = CompanySheetMaker(week: week, words: words)
    caseworkers = CaseworkerListMaker(week: week, words: words, early: early)
    caseworkerTables = CaseworkerTable(week: week, words: words)
    citizens = CitizenSheetMaker(week: week, words: words)
    terminal = TerminalSummary(week: week, words: words)
  }

  /// All files, by path.
  ///
  /// - Complexity: O(*n*) in the pairs that are shown.
  package func files() -> [ListFile] {
    let files = [PlanFile(plan: plan).file] + consultantFiles() + companyFiles() + caseworkerFiles()
    return files.sorted { $0.path < $1.path }
  }

  /// The week on a terminal, in Danish; ends with a line break.
  package func summary() -> String {
    let sheets = caseworkers.caseworkers.count { !caseworkers.proposals(of: $0).isEmpty }
    return terminal.text(
      consultants: consultants.consultants.count, companies: companies.sites.count,
      caseworkers: caseworkers.caseworkers.count, citizenFiles: sheets)
  }

  private func consultantFiles() -> [ListFile] {
    consultants.consultants.flatMap { consultant in
      [
        ListFile(
          path: "konsulenter/\(consultant).html",
          bytes: PageRenderer.page(consultants.list(for: consultant), template: "consultant")),
        ListFile(
          path: "konsulenter/\(consultant).csv",
          bytes: consultantTables.table(consultants.companies(of: consultant)).bytes),
      ]
    }
  }

  /// The P-number stands in groups in the path, because ten digits in a row can have the shape of
  /// a CPR number, and no path may.
  private func companyFiles() -> [ListFile] {
    companies.sites.map { site, openings in
      ListFile(
        path: "virksomheder/\(Danish.groups(of: site.text, separator: "-")).html",
        bytes: PageRenderer.page(companies.sheet(of: openings), template: "company"))
    }
  }

  private func caseworkerFiles() -> [ListFile] {
    caseworkers.caseworkers.flatMap { caseworker in
      let list = caseworkers.list(for: caseworker)
      let proposals = caseworkers.proposals(of: caseworker)
      let table = caseworkerTables.table(list, proposals, caseworkers.unplaced(of: caseworker))
      var files = [
        ListFile(
          path: "sagsbehandlere/\(caseworker).html",
          bytes: PageRenderer.page(list, template: "caseworker")),
        ListFile(path: "sagsbehandlere/\(caseworker).csv", bytes: table.bytes),
      ]
      if !proposals.isEmpty {
        files.append(
          ListFile(
            path: "borgere/\(caseworker).html",
            bytes: PageRenderer.page(
              citizens.sheets(for: caseworker, proposals), template: "citizens")))
      }
      return files
    }
  }
}
