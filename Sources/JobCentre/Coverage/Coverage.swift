/// What the sources of the domain ask for, row by row, and what in the project realises each row.
///
/// The sources are five plans and minutes of Danish municipalities; rules, data and tests cite their
/// rows by id, such as `RD-22`. A row is realised, realised in part, or left out with the reason.
package struct Coverage: Sendable {
  /// The families of rows, in the order of the rows.
  package let families: [Family]
  /// Every row, family by family, numbered without gaps.
  package let rows: [Row]

  /// Rows of one kind.
  package struct Family: Hashable, Sendable {
    /// Two letters, such as `RD`.
    package var code: String
    /// What its rows are about.
    package var title: String
    /// How many rows it has.
    package var count: Int

    /// The ids of its rows, in order.
    package var ids: [String] {
      (1...count).map { "\(code)-\($0 < 10 ? "0" : "")\($0)" }
    }
  }

  /// One row.
  package struct Row: Sendable {
    /// Such as `RD-22`.
    package var id: String
    /// What it asks for, in the project's own words.
    package var says: String
    /// What realises it, in the order of ``Reference/Kind``; empty when nothing does.
    package var references: [Reference]
    /// What is left out, and why; `nil` when nothing is.
    package var leftOut: String?

    /// How far the row is realised.
    package var state: State {
      leftOut == nil ? .realised : references.isEmpty ? .leftOut : .inPart
    }

    /// The code of its family.
    package var family: Substring { id.prefix(2) }
  }

  /// How far a row is realised.
  package enum State: Sendable {
    case realised
    case inPart
    case leftOut
  }

  /// Something in the project that realises a row.
  package struct Reference: Hashable, Sendable {
    /// What kind of thing.
    package var kind: Kind
    /// Its name, in the grammar of the kind.
    package var name: String

    /// The kinds of things that realise rows, by the names they have in the file.
    package enum Kind: String, CaseIterable, Sendable {
      /// A rule as one document resolves it: `R2020:durations/praktik.near`.
      case rules
      /// A ``Gate``: `hours`.
      case gates
      /// A file below `Data/`: `demands/demands.json`.
      case data
      /// Words on a list, by the folder of the list: `konsulenter: RING I DAG`; `summary` for the
      /// terminal.
      case lists
      /// A command with an option or none: `match --since`.
      case commands
      /// A field of a schema, counted from the record: `citizens.workHours.sustainableMinutes`.
      case fields
      /// A test by type and function: `WeightTests.theWeightIsBounded`.
      case tests
      /// A section of a document: `DESIGN.md: Human oversight`.
      case documents
    }
  }
}
