package import JobCentre
import LocatedJSON

extension RegionFiles {
  /// The fingerprint of a region's records: what a run was given, for its record.
  ///
  /// The same for any order of the records and of the sites within a company, for both layouts, and
  /// for whatever stands in the files beside the values (spaces, field order, usual values written
  /// out). Different as soon as any value differs.
  ///
  /// - Complexity: O(*n* log *n*) comparisons of records, O(bytes) for the rest.
  package static func fingerprint(of region: Region) -> Fingerprint {
    let companies = region.companies.map { company in
      var company = company
      company.sites.sort { $0.pNumber < $1.pNumber }
      return company
    }
    var fingerprint = Fingerprint()
    add(.citizens, region.citizens, to: &fingerprint)
    add(.companies, companies, to: &fingerprint)
    add(.openings, region.openings, to: &fingerprint)
    add(.decisions, region.decisions, to: &fingerprint)
    return fingerprint
  }

  /// Takes in the records of a file as lines of JSON, sorted by their bytes.
  private static func add(
    _ kind: Kind, _ records: [some JSONWritable], to fingerprint: inout Fingerprint
  ) {
    let lines = records.map { record in
      let writer = JSONWriter(style: .compact)
      writer.write(record)
      return writer.bytes
    }
    fingerprint.append("\(kind.schema) \(version)\n".utf8)
    for line in lines.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      fingerprint.append(line)
    }
  }
}
