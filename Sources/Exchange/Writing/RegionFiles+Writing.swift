package import JobCentre
import LocatedJSON

extension RegionFiles {
  /// The files of a region, each record on a line of its own, so that two versions compare well.
  ///
  /// The same region gives the same bytes, and reading them gives the same region; goals are written
  /// in the order of their ranks. There is no file of decisions when there are none.
  ///
  /// - Complexity: O(bytes).
  package static func files(of region: Region, layout: Layout = .json) -> [File] {
    var files = [
      file(.citizens, layout, region.citizens), file(.companies, layout, region.companies),
      file(.openings, layout, region.openings),
    ]
    if !region.decisions.isEmpty { files.append(file(.decisions, layout, region.decisions)) }
    return files
  }

  /// Writes the files of a region into a new or empty folder.
  ///
  /// - Throws: ``OutputFolderError`` when the folder holds anything already or cannot be written;
  ///   nothing has changed then.
  package static func write(
    _ region: Region, layout: Layout = .json, folder: String
  ) throws(OutputFolderError) {
    let files = files(of: region, layout: layout).map {
      OutputFolder.File(path: $0.name, bytes: $0.bytes)
    }
    try OutputFolder(path: folder, marker: nil).replace(with: files)
  }

  private static func file(
    _ kind: Kind, _ layout: Layout, _ records: [some JSONWritable]
  ) -> File {
    let bytes =
      switch layout {
      case .json: document(kind, records)
      case .jsonl: lines(kind, records)
      }
    return File(kind: kind, layout: layout, bytes: bytes)
  }

  private static func document(_ kind: Kind, _ records: [some JSONWritable]) -> [UInt8] {
    let writer = JSONWriter(style: .records)
    writer.write { slot in
      slot.object { document in
        document.field("schema", kind.schema)
        document.field("version", version)
        document.array(kind.rawValue) { array in
          for record in records { array.value(record) }
        }
      }
    }
    return writer.bytes
  }

  private static func lines(_ kind: Kind, _ records: [some JSONWritable]) -> [UInt8] {
    let writer = JSONWriter(style: .compact)
    writer.write { slot in
      slot.object { header in
        header.field("schema", kind.schema)
        header.field("version", version)
      }
    }
    for record in records { writer.write(record) }
    return writer.bytes
  }
}
