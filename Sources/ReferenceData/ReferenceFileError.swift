/// A reference file that was asked for and could not be had.
package struct ReferenceFileError: Error, Sendable, Equatable, CustomStringConvertible {
  /// Path below `Data/`, as it was asked for.
  package let path: String
  /// Where it was looked for, in words.
  package let place: String
  /// What is wrong, in words.
  package let problem: String
  /// What may mend it, in words.
  package let advice: String

  package var description: String {
    "Cannot read reference file '\(path)' from \(place): \(problem).\nMaybe \(advice)."
  }
}
