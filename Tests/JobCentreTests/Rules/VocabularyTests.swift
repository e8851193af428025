import Foundation
import JobCentre
import LocatedJSON
import ReferenceData
import Testing

/// The vocabulary carried in the program, and one that is damaged.
struct VocabularyTests {
  @Test func theCarriedVocabularyCanBeRead() throws {
    let vocabulary = try Vocabulary(files: .embedded)
    #expect(vocabulary.occupations.count > 600)
    #expect(vocabulary.competences.count >= 300)
    #expect(Set(vocabulary.competences.values.map(\.kind)) == Set(Competence.Kind.allCases))
    let albertslund = try #require(vocabulary.municipalities[.init(known: "165")])
    #expect(albertslund.name == "Albertslund")
    for limit in vocabulary.limits.values {
      #expect(!limit.excludes.isEmpty, "\(limit.code)")
      #expect(limit.excludes.allSatisfy { vocabulary.demands[$0] != nil }, "\(limit.code)")
    }
    #expect(vocabulary.industries.values.contains { $0.sectors == [.public] })
  }

  @Test(
    arguments: [
      ("9", "9"), ("93", "93"), ("933", "933"), ("9334", "9334"), ("933400", "9334"), ("9339", nil),
      ("933900", nil),
    ] as [(String, String?)])
  func occupations(code: String, group: String?) throws {
    let vocabulary = try Vocabulary(files: .embedded)
    #expect(vocabulary.occupation(.init(known: code))?.code.text == group)
  }

  @Test func shortNamesGoBeforeTitles() {
    #expect(Occupation(code: .init(known: "9412"), title: "Køkkenhjælp").name == "Køkkenhjælp")
    #expect(Occupation(code: .init(known: "93"), title: "Langt", short: "Kort").name == "Kort")
  }

  @Test func aDamagedFileIsRefusedWithEveryFault() throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "plads-\(UUID().uuidString)", directoryHint: .isDirectory)
    defer { try? FileManager.default.removeItem(at: folder) }
    let demands = folder.appending(path: "demands", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: demands, withIntermediateDirectories: true)
    let text = """
      {"schema": "plads/demands", "version": 1,
       "demands": [{"code": "heavy lifting", "title": "tunge løft"}],
       "limits": [{"code": "noHeavyLifting", "title": "", "excludes": ["heavyLifting"]}]}
      """
    try Data(text.utf8).write(to: demands.appending(path: "demands.json"))
    let error = #expect(throws: ReferenceDataFault.self) {
      try Vocabulary(files: ReferenceFiles(directory: folder.path))
    }
    #expect(error?.faults.map(\.line) == [2, 3])
    #expect(error?.faults.map(\.path) == ["demands[0].code", "limits[0].title"])
  }
}
