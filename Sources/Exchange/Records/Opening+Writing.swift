package import JobCentre
package import LocatedJSON

/// Writes the record as the files hold it: what is empty or usual is left out.
extension Opening: JSONWritable {
  package func write(to slot: JSONSlot) {
    slot.object { record in
      record.field("id", id.text)
      record.field("site", site.text)
      record.field("type", type.text)
      record.optional("purpose", purpose?.text)
      record.field("title", title)
      record.occupation("relevantOccupation", occupation, uri)
      record.texts("responsibilities", tasks)
      record.field("totalJobOpenings", places)
      record.optional("candidatesPerPlace", candidatesPerPlace)
      requirements.write(to: record)
      record.object("workHours") { hours.write(to: $0) }
      if let smallJob {
        record.object("smallJob") { fields in
          fields.field("paidMinutes", smallJob.minutes)
          fields.texts("responsibilities", smallJob.tasks)
        }
      }
      record.field("datePosted", published.description)
      record.optional("validThrough", replyBy?.description)
      record.field("jobStartDate", start.description)
      record.optional("durationWeeks", weeks)
      if let prospect {
        record.object("prospect") { fields in
          fields.field("positions", prospect.positions)
          fields.optional("expected", prospect.expected?.description)
        }
      }
      if mentorMinutes != 0 { record.field("mentorMinutes", mentorMinutes) }
      record.field("source", source.text)
      record.optional("reservedFor", reservedFor?.text)
      record.field("owner", owner.text)
      if isExtraWork { record.field("extraWork", true) }
    }
  }
}

extension Requirements {
  fileprivate func write(to record: ObjectWriter) {
    if !must.isEmpty || !nice.isEmpty {
      record.object("skills") { fields in
        fields.codes("must", must)
        fields.codes("nice", nice)
      }
    }
    if !certificates.isEmpty || !drivingLicences.isEmpty {
      record.object("qualifications") { fields in
        fields.codes("certificates", certificates)
        fields.codes("drivingLicences", drivingLicences)
      }
    }
    if let language {
      record.object("languageRequirement") { fields in
        fields.field("language", language.skill.language)
        fields.field("level", language.skill.level.rawValue)
        fields.field("task", language.task)
      }
    }
    record.codes("physicalRequirement", demands)
  }
}

extension OpeningHours {
  fileprivate func write(to fields: ObjectWriter) {
    fields.field("minimumMinutes", minimum)
    fields.field("maximumMinutes", maximum)
    if planned != maximum { fields.field("plannedMinutes", planned) }
    window?.write(to: fields)
    if shifts != .day { fields.shifts("shifts", shifts) }
    fields.optional("leastIntensityPercent", leastIntensityPercent)
  }
}
