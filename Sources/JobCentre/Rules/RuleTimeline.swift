/// The complete books of one municipality by the day from which each holds.
///
/// A list is made under the book of its day. What an opening may be — who may have it, how long it
/// lasts, how far away it lies — is judged by the book of the day it starts.
package struct RuleTimeline: Sendable {
  /// A book and the first day it holds; the days ascend.
  package struct Segment: Sendable {
    package let from: Day
    package let book: RuleBook
  }

  /// The segments, earliest first; never empty.
  package let segments: [Segment]

  /// One book for all days.
  package init(_ book: RuleBook) {
    segments = [Segment(from: book.validFrom, book: book)]
  }

  /// - Precondition: there is a segment, and the days ascend.
  package init(segments: [Segment]) {
    precondition(
      !segments.isEmpty && zip(segments, segments.dropFirst()).allSatisfy { $0.from < $1.from },
      "\(segments.count) segments of rules, or out of order.")
    self.segments = segments
  }

  /// The place of the segment that holds on a day; a day before all of them has the first.
  package func place(of day: Day) -> Int {
    segments.lastIndex { $0.from <= day } ?? 0
  }

  /// The book that holds on a day.
  package func book(on day: Day) -> RuleBook { segments[place(of: day)].book }
}

extension RuleLibrary {
  /// The complete books of a municipality; a new one from each day on which anything changes.
  ///
  /// - Parameters:
  ///   - municipality: Whose overlays apply; `nil` for none.
  ///   - drafts: Whether drafts are taken for law.
  /// - Returns: The books; `nil` when there is none.
  package func timeline(
    in municipality: MunicipalityCode? = nil, drafts: Bool = false
  ) -> RuleTimeline? {
    let documents = books + overlays.filter { $0.overlay?.municipality == municipality }
    let days = documents.map(\.validFrom) + documents.compactMap { $0.validTo.map { $0 + 1 } }
    let flagDays = documents.flatMap(\.entries)
      .compactMap { $0.rule as? RuleBook.PolicyFlagRule }
      .flatMap { [$0.from, $0.until + 1] }
    let segments = Set(days + flagDays).sorted().compactMap { day in
      rules(on: day, in: municipality, drafts: drafts).flatMap(RuleBook.init).map {
        RuleTimeline.Segment(from: day, book: $0)
      }
    }
    return segments.isEmpty ? nil : RuleTimeline(segments: segments)
  }

  /// The books of those municipalities that have decisions of their own in force on one of some days.
  ///
  /// - Parameters:
  ///   - homes: The municipalities.
  ///   - days: The days that matter to a list.
  ///   - drafts: Whether drafts are taken for law.
  /// - Returns: The books of each of them; nothing of the others.
  package func ownTimelines(
    of homes: Set<MunicipalityCode>, on days: [Day], drafts: Bool = false
  ) -> [MunicipalityCode: RuleTimeline] {
    var own: [MunicipalityCode: RuleTimeline] = [:]
    for home in homes {
      let decisions = overlays.filter { $0.overlay?.municipality == home }
      if days.contains(where: { day in decisions.contains { $0.isInForce(on: day) } }) {
        own[home] = timeline(in: home, drafts: drafts)
      }
    }
    return own
  }
}
