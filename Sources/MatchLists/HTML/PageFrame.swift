import JobCentre
import Matching

/// What stands at the top and the foot of every page.
struct PageFrame {
  /// The document's title.
  let title: String
  /// Whose list it is: `VK-04`.
  let owner: String
  /// `Uge 48, mandag 23.11.2020`.
  let week: String
  /// `Regelsæt R2020 (R2020-4, 0123abcd)`.
  let book: String
  /// Who decides.
  let decides = "Forslag, ikke afgørelse. Sagsbehandleren afgør."
  /// `Fortroligt – makuleres 4.12.2020`.
  let shred: String
}

extension Wording {
  /// The frame of a list for one member of staff.
  func frame(title: String, owner: StaffID) -> PageFrame {
    PageFrame(
      title: "\(title) \(owner), \(weekName)", owner: owner.text, week: weekLine, book: bookLine,
      shred: "Fortroligt – makuleres \(Danish.full(run.week.monday + book.lists.shredAfterDays))")
  }

  /// `uge 48`.
  var weekName: String { "uge \(run.week.week)" }

  /// `Uge 48, mandag 23.11.2020`, and the day of a later run within the week.
  var weekLine: String {
    let monday = run.week.monday
    let line = "\(Danish.capitalised(weekName)), \(Danish.long(monday))"
    return run.date == monday ? line : "\(line), lavet \(short(run.date))"
  }

  /// ``bookNames`` as a page's head has them: `Regelsæt R2020 (R2020-4, 0123abcd)`.
  var bookLine: String { "Regelsæt \(bookNames)" }

  /// The book, its edition and the beginning of its fingerprint, and so for openings that begin under
  /// another: `R2024 (R2024-1, 0123abcd), åbninger fra 1.1.2025 R2025 (R2025-1, 4567ef01)`.
  ///
  /// Then municipalities with rules of their own: `; egne regler i Ballerup (R2015-3 + …, 89ab0123)`.
  /// A draft is called one: `R2027, udkast (R2027-3, 0123abcd)`.
  var bookNames: String {
    func name(_ name: String, _ edition: String, _ fingerprint: String, isDraft: Bool) -> String {
      name + (isDraft ? ", udkast" : "") + " (\(edition), \(fingerprint.prefix(8)))"
    }
    let own = name(run.bookID, run.bookEdition, run.bookFingerprint, isDraft: run.isDraft)
    let starts = run.startBooks.map { book in
      ", åbninger fra \(Danish.full(book.from)) "
        + name(book.id, book.edition, book.fingerprint, isDraft: book.isDraft)
    }
    let homes = run.homeBooks.map { book in
      let home =
        municipality(book.municipality)
        + (book.from > run.date ? " fra \(Danish.full(book.from))" : "")
      return "; egne regler i "
        + name(home, book.edition, book.fingerprint, isDraft: book.isDraft)
    }
    return ([own] + starts + homes).joined()
  }
}
