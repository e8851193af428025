import JobCentre
import LocatedJSON
import Matching

extension Unplaced {
  /// The members of an unplaced citizen.
  func write(to o: ObjectWriter) {
    o.field("citizen", citizen.text)
    if let duty { o.object("duty") { duty.write(to: $0) } }
    o.field("places", places)
    o.array("tally") { a in
      for count in ShownObstacle.counts(tally) {
        a.object { o in
          o.field("obstacle", count.obstacle.name)
          o.field("places", count.places)
        }
      }
    }
    o.array("passedOver") { a in
      for other in passedOver { a.object { other.write(to: $0) } }
    }
    o.field("reserveAt", reserveAt.map(\.text))
    if let fix { o.object("fix") { fix.write(to: $0) } }
  }
}

extension PassedOver {
  fileprivate func write(to o: ObjectWriter) {
    o.field("opening", opening.text)
    o.field("fit", fit)
    switch reason {
    case .duty(let due):
      o.field("reason", "duty")
      o.field("due", "\(due)")
    case .value: o.field("reason", "value")
    case .ratio: o.field("reason", "ratio")
    case .siteLimit: o.field("reason", "siteLimit")
    case .companyLimit: o.field("reason", "companyLimit")
    case .target: o.field("reason", "target")
    case .mentorHours: o.field("reason", "mentorHours")
    }
  }
}

extension NearestFix {
  fileprivate func write(to o: ObjectWriter) {
    o.field("opening", opening.text)
    o.field("obstacle", ShownObstacle(gate).name)
    o.field("duties", duties)
    o.field("points", points)
    o.field("isVerified", isVerified)
  }
}

extension ShownObstacle {
  /// The name in files.
  var name: String {
    switch self {
    case .otherOccupation: "otherOccupation"
    case .gate(let gate): gate.rawValue
    case .times: "times"
    case .demands: "otherDemands"
    case .weakMatch: "weakMatch"
    case .taken: "taken"
    }
  }
}

extension Conflict {
  /// The members of a conflict.
  func write(to o: ObjectWriter) {
    o.field("citizen", citizen.text)
    o.field("opening", opening.text)
    o.field("pin", pin.rawValue)
    switch cause {
    case .openingGone: o.field("cause", "openingGone")
    case .citizenGone: o.field("cause", "citizenGone")
    case .noPlace: o.field("cause", "noPlace")
    case .placedElsewhere: o.field("cause", "placedElsewhere")
    case .gates(let gates):
      o.field("cause", "gates")
      var seen = Set<String>()
      o.field(
        "obstacles", gates.map { ShownObstacle($0).name }.filter { seen.insert($0).inserted })
    }
  }
}

extension IncompleteRecord {
  /// The members of a record set aside.
  func write(to o: ObjectWriter) {
    switch record {
    case .citizen(let citizen, let caseworker):
      o.field("citizen", citizen.text)
      o.field("caseworker", caseworker.text)
    case .opening(let opening, let consultant):
      o.field("opening", opening.text)
      o.field("consultant", consultant.text)
    }
    o.array("missing") { a in
      for missing in missing {
        a.object { o in
          let (kind, code) = missing.parts
          o.field("kind", kind)
          o.optional("code", code)
        }
      }
    }
  }
}

extension MissingInformation {
  /// The kind, and the code that is not known.
  ///
  /// That of a functional limit is left out: no file tells what a citizen must be spared. So are
  /// those of benefits and approvals, which the plan has no field for; the caseworker's list has
  /// them.
  fileprivate var parts: (kind: String, code: String?) {
    switch self {
    case .goals: ("goals", nil)
    case .competences: ("competences", nil)
    case .targetGroup(let code): ("targetGroup", code.text)
    case .closedGroup(let code, _): ("closedGroup", code.text)
    case .earlierGroup: ("earlierGroup", nil)
    case .lastEmployedUntil: ("lastEmployedUntil", nil)
    case .subgroup(let code): ("subgroup", code.text)
    case .subgroupNeeded(let code): ("subgroupNeeded", code.text)
    case .benefit: ("benefit", nil)
    case .policyFlag(let code): ("policyFlag", code.text)
    case .approval: ("approval", nil)
    case .offerType(let code): ("offerType", code.text)
    case .source(let code): ("source", code.text)
    case .occupation(let code): ("occupation", code.text)
    case .wideGoal(let code): ("wideGoal", code.text)
    case .wideOccupation(let code): ("wideOccupation", code.text)
    case .competence(let code): ("competence", code.text)
    case .limit: ("recordCode", nil)
    case .demand(let code): ("demand", code.text)
    case .municipality(let code): ("municipality", code.text)
    case .owner(let code): ("owner", code.text)
    case .purpose: ("purpose", nil)
    case .unknownPurpose(let code): ("unknownPurpose", code.text)
    }
  }
}
