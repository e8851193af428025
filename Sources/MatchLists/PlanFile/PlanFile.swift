import JobCentre
import LocatedJSON
import Matching

/// A plan as JSON: the machine's source of all lists (`plan.schema.json`).
///
/// Citizens, openings and sites are named by id alone; what they are stands in the region's files.
/// Functional limits and benefits have no field, and obstacles that would tell a limit are counted
/// with others, as on paper.
struct PlanFile {
  let plan: Plan

  /// The name that `schema` has.
  static let schema = "plads/plan"
  /// The version of the format.
  static let version = 1

  /// `plan.json`.
  var file: ListFile {
    let writer = JSONWriter(style: .records)
    writer.write(self)
    return ListFile(path: "plan.json", bytes: writer.bytes)
  }
}

extension PlanFile: JSONWritable {
  func write(to slot: JSONSlot) {
    slot.object { o in
      o.field("schema", Self.schema)
      o.field("version", Self.version)
      o.object("run") { plan.run.write(to: $0) }
      o.object("proof") { plan.proof.write(to: $0) }
      o.array("proposals") { a in
        for proposal in plan.proposals { a.object { proposal.write(to: $0) } }
      }
      o.array("reserves") { a in
        for reserve in plan.reserves { a.object { reserve.write(to: $0) } }
      }
      o.array("unplaced") { a in
        for unplaced in plan.unplaced { a.object { unplaced.write(to: $0) } }
      }
      o.array("exempt") { a in
        for exempt in plan.exempt {
          a.object { o in
            o.field("citizen", exempt.citizen.text)
            o.field("until", "\(exempt.until)")
          }
        }
      }
      o.array("incomplete") { a in
        for record in plan.incomplete { a.object { record.write(to: $0) } }
      }
      o.array("lacking") { a in
        for record in plan.lacking { a.object { record.write(to: $0) } }
      }
      o.array("openings") { a in
        for opening in plan.openings { a.object { opening.write(to: $0) } }
      }
      o.array("sites") { a in
        for site in plan.sites { a.object { site.write(to: $0) } }
      }
      o.array("shares") { a in
        for share in plan.shares { a.object { share.write(to: $0) } }
      }
      o.array("limits") { a in
        for limit in plan.limits { a.object { limit.write(to: $0) } }
      }
      o.array("targets") { a in
        for target in plan.targets { a.object { target.write(to: $0) } }
      }
      o.array("mentorHours") { a in
        for hours in plan.mentorHours { a.object { hours.write(to: $0) } }
      }
      o.array("suggestions") { a in
        for suggestions in plan.suggestions { a.object { suggestions.write(to: $0) } }
      }
      o.array("conflicts") { a in
        for conflict in plan.conflicts { a.object { conflict.write(to: $0) } }
      }
      if let changes = plan.changes { o.object("changes") { changes.write(to: $0) } }
    }
  }
}

extension RunRecord {
  fileprivate func write(to o: ObjectWriter) {
    o.field("week", "\(week)")
    o.field("date", "\(date)")
    o.object("book") { o in
      o.field("id", bookID)
      o.field("edition", bookEdition)
      o.field("title", bookTitle)
      o.field("fingerprint", bookFingerprint)
    }
    o.array("startBooks") { a in
      for book in startBooks {
        a.object { o in
          o.field("from", "\(book.from)")
          o.field("id", book.id)
          o.field("edition", book.edition)
          o.field("fingerprint", book.fingerprint)
        }
      }
    }
    o.array("homeBooks") { a in
      for book in homeBooks {
        a.object { o in
          o.field("municipality", book.municipality.text)
          o.field("from", "\(book.from)")
          o.field("edition", book.edition)
          o.field("fingerprint", book.fingerprint)
        }
      }
    }
    o.field("inputFingerprint", inputFingerprint)
    o.field("programVersion", programVersion)
  }
}

extension Proof {
  fileprivate func write(to o: ObjectWriter) {
    o.field("duties", duties)
    o.field("objective", objective)
    o.field("dualObjective", dualObjective)
    o.field("bound", bound)
    o.field("gap", gap)
    o.field("dutyValue", dutyValue)
    o.field("pairs", pairs)
    o.field("candidates", candidates)
    o.field("branches", branches)
  }
}

extension OpeningOutcome {
  fileprivate func write(to o: ObjectWriter) {
    o.field("opening", opening.text)
    o.field("placed", placed)
    o.field("waiting", waiting)
    o.object("oneMore") { oneMore.write(to: $0) }
  }
}

extension SiteOutcome {
  fileprivate func write(to o: ObjectWriter) {
    o.field("site", site.text)
    o.field("quota", quota)
    o.decimal("supported", supportedCentiFTE, scale: 2)
    o.decimal("proposed", proposedCentiFTE, scale: 2)
    o.field("waiting", waiting)
    if let oneMore { o.object("oneMore") { oneMore.write(to: $0) } }
  }
}

extension LimitOutcome {
  fileprivate func write(to o: ObjectWriter) {
    switch holder {
    case .company(let number): o.field("company", number.text)
    case .site(let number): o.field("site", number.text)
    }
    o.field("most", most)
    o.field("setBy", setBy.rawValue)
    o.field("placed", placed)
    o.field("waiting", waiting)
    if let oneMore { o.object("oneMore") { oneMore.write(to: $0) } }
  }
}

extension Gain {
  fileprivate func write(to o: ObjectWriter) {
    o.field("duties", duties)
    o.field("points", points)
  }
}

extension ShareOutcome {
  fileprivate func write(to o: ObjectWriter) {
    o.field("share", rule.id)
    o.field("title", rule.title)
    o.field("municipality", municipality.text)
    o.field("percent", rule.percent)
    o.field("members", members)
    o.field("inTime", inTime)
    o.field("exempt", exempt)
    o.field("missed", missed)
    o.field("open", open)
    o.field("needed", needed)
    o.field("proposed", proposed)
    o.field("lacking", lacking)
  }
}

extension TargetOutcome {
  fileprivate func write(to o: ObjectWriter) {
    o.field("target", rule.id)
    o.field("title", rule.title)
    o.field("year", rule.year)
    o.field("unit", rule.isShare ? "percent" : "placements")
    o.optional("minimum", rule.minimum)
    o.optional("maximum", rule.maximum)
    o.field("running", stock)
    o.field("proposed", proposed)
    if rule.isShare {
      o.field("runningOfWhole", whole)
      o.field("proposedOfWhole", proposedWhole)
    }
    o.field("unknownEmployer", unknown)
    o.field("lacking", lacking)
    o.field("beyond", beyond)
  }
}

extension MentorOutcome {
  fileprivate func write(to o: ObjectWriter) {
    o.field("rule", rule.id)
    o.field("title", rule.title)
    o.field("year", rule.year)
    o.field("minutesPerWeek", rule.minutesPerWeek)
    o.field("running", running)
    o.field("proposed", proposed)
    o.field("free", free)
    o.field("beyond", beyond)
  }
}

extension Changes {
  fileprivate func write(to o: ObjectWriter) {
    func write(_ pairs: [Pair], to a: ArrayWriter) {
      for pair in pairs {
        a.object { o in
          o.field("citizen", pair.citizen.text)
          o.field("opening", pair.opening.text)
        }
      }
    }
    o.field("since", "\(since)")
    o.array("added") { write(added, to: $0) }
    o.array("removed") { write(removed, to: $0) }
    o.field("kept", kept)
  }
}
