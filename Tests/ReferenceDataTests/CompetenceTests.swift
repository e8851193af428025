import ReferenceData
import Testing

/// `competences/competences.json`: competences, certificates and licences.
@Suite struct CompetenceTests {
  private let competences: [CompetenceDocument.Competence]

  init() throws {
    competences = try document(
      CompetenceDocument.self, at: "competences/competences.json"
    ).competences
  }

  /// The unit groups of the sectors that the job centres' plans name: construction, transport and
  /// warehouse, shop, kitchen, cleaning and green areas, care, office and IT, metal, security.
  private static let sectorUnitGroups = [
    "7111", "7112", "7114", "7115", "7121", "7122", "7126", "7131", "7411", "8342", "8343",
    "9312", "9313",
    "8322", "8331", "8332", "8344", "4321", "4323", "9321", "9333",
    "5223", "5230", "9334",
    "5120", "5131", "5246", "9411", "9412",
    "5153", "9112", "9214", "9611", "9613", "9622", "8157",
    "5311", "5312", "5321", "5322",
    "4110", "4132", "4226", "3313", "3343", "3512", "2512",
    "7212", "7223", "7231",
    "5414",
  ]

  @Test func codesAreSlugsInAscendingOrder() throws {
    expectAscending(competences.map(\.code))
    for competence in competences {
      #expect(
        competence.code.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil, "\(competence.code)")
    }
  }

  @Test func aTitleOrSynonymNamesOneCompetenceOnly() {
    var owner: [String: String] = [:]
    for competence in competences {
      for name in [competence.title] + competence.synonyms {
        let earlier = owner.updateValue(competence.code, forKey: name.lowercased())
        #expect(
          earlier == nil, "'\(name)' names \(competence.code) and \(earlier ?? "")")
      }
    }
  }

  @Test func titlesAreTidy() {
    for competence in competences {
      for name in [competence.title] + competence.synonyms {
        #expect(name.isTidyTitle, "\(competence.code) '\(name)'")
      }
    }
  }

  @Test func occupationsAreKnownUnitGroups() throws {
    let known = try knownUnitGroups()
    for competence in competences {
      #expect(!competence.occupations.isEmpty, "\(competence.code)")
      #expect(known.isSuperset(of: competence.occupations), "\(competence.code)")
      expectAscending(competence.occupations)
    }
  }

  @Test func everyUnitGroupOfTheSectorsHasSixCompetencesAndAnEverydayTitle() throws {
    let occupations = try document(OccupationDocument.self, at: "occupations/disco08.json")
    let named = Set(occupations.groups.filter { $0.short != nil }.map(\.code))
    for code in Self.sectorUnitGroups {
      let count = competences.count { $0.occupations.contains(code) }
      #expect(count >= 6, "unit group \(code) has only \(count)")
    }
    for code in Self.sectorUnitGroups + competences.flatMap(\.occupations) {
      #expect(named.contains(code), "unit group \(code) has no everyday title")
    }
  }

  @Test func coursesAreShortAndNamed() {
    for competence in competences {
      guard let course = competence.course else { continue }
      #expect(!course.title.isEmpty, "\(competence.code)")
      if let days = course.days {
        #expect((1...30).contains(days), "\(competence.code): \(days) days")
      }
    }
  }

  @Test func everyKindOccurs() {
    #expect(Set(competences.map(\.kind)) == [.competence, .certificate, .licence])
  }
}
