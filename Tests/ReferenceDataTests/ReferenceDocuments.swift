import Foundation
import ReferenceData
import Testing

/// What every reference file begins with.
struct DocumentHead: Decodable {
  let schema: String
  let version: Int
}

/// `occupations/disco08.json`.
struct OccupationDocument: Decodable {
  struct Group: Decodable {
    let code: String
    let title: String
    let short: String?
  }

  let groups: [Group]
}

/// `competences/competences.json`.
struct CompetenceDocument: Decodable {
  enum Kind: String, Decodable {
    case competence, certificate, licence
  }

  struct Course: Decodable {
    let title: String
    let days: Int?
    let verified: Bool
  }

  struct Competence: Decodable {
    let code: String
    let kind: Kind
    let title: String
    let synonyms: [String]
    let course: Course?
    let occupations: [String]
  }

  let competences: [Competence]
}

/// `municipalities/municipalities.json`.
struct MunicipalityDocument: Decodable {
  enum Region: String, Decodable {
    case hovedstaden, sjaelland, syddanmark, midtjylland, nordjylland
  }

  enum Membership: String, Decodable {
    case stated, seen, inferred, unknown, no
  }

  struct Municipality: Decodable {
    let code: String
    let name: String
    let region: Region
    let easting: Int
    let northing: Int
    let hrs: Membership
  }

  let municipalities: [Municipality]
}

/// The sources of openings in a rule book.
struct SourcesOfBook: Decodable {
  struct Source: Decodable {
    let code: String
    let sharedWith: [String]?
  }

  let sources: [Source]
}

/// `demands/demands.json`.
struct DemandDocument: Decodable {
  struct Demand: Decodable {
    let code: String
    let title: String
  }

  struct Limit: Decodable {
    let code: String
    let title: String
    let excludes: [String]
  }

  let demands: [Demand]
  let limits: [Limit]
}

/// `industries/db07.json`.
struct IndustryDocument: Decodable {
  enum Sector: String, Decodable {
    case `private`, `public`, both
  }

  struct Industry: Decodable {
    let code: String
    let title: String
    let section: String
    let sector: Sector
    let occupations: [String]
  }

  let industries: [Industry]
}

/// Decodes an embedded reference file.
func document<Document: Decodable>(_ type: Document.Type, at path: String) throws -> Document {
  try JSONDecoder().decode(type, from: Data(ReferenceFiles.embedded.bytes(of: path)))
}

/// Requires codes to be ascending, which they can be only when no code repeats.
func expectAscending(
  _ codes: [String], sourceLocation: SourceLocation = #_sourceLocation
) {
  for (earlier, later) in zip(codes, codes.dropFirst()) {
    #expect(
      earlier < later, "'\(later)' stands after '\(earlier)'", sourceLocation: sourceLocation)
  }
}

/// The four-digit DISCO-08 codes that the occupations file knows.
func knownUnitGroups() throws -> Set<String> {
  let document = try document(OccupationDocument.self, at: "occupations/disco08.json")
  return Set(document.groups.map(\.code).filter { $0.count == 4 })
}
