import LocatedJSON
package import ReferenceData

extension Vocabulary {
  /// Reads the vocabulary from the reference data.
  ///
  /// - Throws: ``ReferenceDataFault`` with every fault of the first file that has one, or what
  ///   `files` throws when one is missing.
  package init(files: ReferenceFiles) throws {
    let demands = try Self.demands(files)
    self.init(
      occupations: try Self.occupations(files), competences: try Self.competences(files),
      municipalities: try Self.municipalities(files), demands: demands.demands,
      limits: demands.limits, industries: try Self.industries(files),
      holidays: try Holiday.all(files))
  }

  private static func occupations(_ files: ReferenceFiles) throws -> [Occupation] {
    try ReferenceDocument.read(
      "occupations/disco08.json", schema: "plads/occupations", from: files
    ) { fields in
      fields.list("groups", required: true) { value in
        value.object { fields in
          let code = fields.required("code") { $0.identifier(OccupationCodeKind.self) }
          let title = fields.required("title") { $0.string(length: 1...200) }
          let short = fields.optional("short") { $0.string(length: 1...80) }
          guard let code, let title else { return nil }
          return Occupation(code: code, title: title, short: short)
        }
      }
    }
  }

  private static func competences(_ files: ReferenceFiles) throws -> [Competence] {
    try ReferenceDocument.read(
      "competences/competences.json", schema: "plads/competences", from: files
    ) { fields in
      fields.list("competences", required: true) { value in
        value.object { fields in
          let code = fields.required("code") { $0.identifier(CodeKind.Competence.self) }
          let kind = fields.required("kind") { $0.choice(of: Competence.Kind.self) }
          let title = fields.required("title") { $0.string(length: 1...120) }
          let synonyms = fields.list("synonyms") { $0.string(length: 1...120) }
          let course = fields.optional("course", course)
          let occupations = fields.list("occupations") {
            $0.identifier(OccupationCodeKind.self)
          }
          guard let code, let kind, let title else { return nil }
          return Competence(
            code: code, kind: kind, title: title, synonyms: synonyms, course: course,
            occupations: occupations)
        }
      }
    }
  }

  private static func course(_ value: JSONValue) -> Competence.Course? {
    value.object { fields in
      let title = fields.required("title") { $0.string(length: 1...120) }
      let days = fields.optional("days") { $0.integer(in: 1...400) }
      fields.ignore("verified")
      return title.map { Competence.Course(title: $0, days: days) }
    }
  }

  /// The municipalities, in the order of their file.
  static func municipalities(_ files: ReferenceFiles) throws -> [Municipality] {
    try ReferenceDocument.read(
      "municipalities/municipalities.json", schema: "plads/municipalities", from: files
    ) { fields in
      fields.list("municipalities", required: true) { value in
        value.object { fields in
          let code = fields.required("code") { $0.identifier(MunicipalityCodeKind.self) }
          let name = fields.required("name") { $0.string(length: 1...80) }
          let easting = fields.required("easting") { $0.integer(in: GridPoint.eastings) }
          let northing = fields.required("northing") { $0.integer(in: GridPoint.northings) }
          fields.ignore("region")
          fields.ignore("hrs")
          guard let code, let name, let easting, let northing else { return nil }
          return Municipality(
            code: code, name: name,
            centre: GridPoint(easting: Int32(easting), northing: Int32(northing)))
        }
      }
    }
  }

  private static func demands(
    _ files: ReferenceFiles
  ) throws -> (demands: [Demand], limits: [FunctionalLimit]) {
    try ReferenceDocument.read(
      "demands/demands.json", schema: "plads/demands", from: files
    ) { fields in
      let demands = fields.list("demands", required: true) { value in
        value.object { fields -> Demand? in
          let code = fields.required("code") { $0.identifier(CodeKind.Demand.self) }
          let title = fields.required("title") { $0.string(length: 1...120) }
          guard let code, let title else { return nil }
          return Demand(code: code, title: title)
        }
      }
      let limits = fields.list("limits", required: true) { value in
        value.object { fields -> FunctionalLimit? in
          let code = fields.required("code") { $0.identifier(CodeKind.Limit.self) }
          let title = fields.required("title") { $0.string(length: 1...120) }
          let excludes = fields.list("excludes", required: true) {
            $0.identifier(CodeKind.Demand.self)
          }
          guard let code, let title else { return nil }
          return FunctionalLimit(code: code, title: title, excludes: excludes)
        }
      }
      return (demands, limits)
    }
  }

  private static func industries(_ files: ReferenceFiles) throws -> [Industry] {
    try ReferenceDocument.read(
      "industries/db07.json", schema: "plads/industries", from: files
    ) { fields in
      fields.list("industries", required: true) { value in
        value.object { fields in
          let code = fields.required("code") { $0.identifier(IndustryCodeKind.self) }
          let title = fields.required("title") { $0.string(length: 1...160) }
          let section = fields.required("section") { $0.string(length: 1...1) }
          let occupations = fields.list("occupations") {
            $0.identifier(OccupationCodeKind.self)
          }
          let sector = fields.optional("sector") { $0.oneOf(["private", "public", "both"]) }
          guard let code, let title, let section else { return nil }
          return Industry(
            code: code, title: title, section: section, occupations: occupations,
            sectors: [[.private], [.public], [.private, .public]][sector ?? 2])
        }
      }
    }
  }
}
