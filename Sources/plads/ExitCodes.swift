import ArgumentParser

/// The exit codes of `sysexits.h` that the program uses.
extension ExitCode {
  /// `EX_DATAERR`: the input is faulty; each fault has been printed.
  static let faultyInput = ExitCode(65)
  /// `EX_NOINPUT`: there is no such input.
  static let noInput = ExitCode(66)
  /// `EX_SOFTWARE`: the program failed its own proof.
  static let internalError = ExitCode(70)
  /// `EX_CANTCREAT`: the output could not be written.
  static let cannotWrite = ExitCode(73)
  /// `EX_CONFIG`: the reference data is faulty or missing.
  static let faultyReferenceData = ExitCode(78)
}
