package import FitKernel

/// How wide the fit of many pairs is computed at once; every level gives the same fits.
///
/// The one place where a level is chosen: the widest that the machine can run, or a narrower one
/// that a test or a benchmark asks for.
package enum KernelLevel: String, CaseIterable, Sendable {
  /// On any machine.
  case portable
  /// Eight numbers at a time.
  case avx2
  /// Sixteen numbers at a time.
  case avx512

  /// The widest level of this machine.
  package static let widest: KernelLevel =
    switch fit_widest_level() {
    case FIT_AVX512: .avx512
    case FIT_AVX2: .avx2
    default: .portable
    }

  /// The levels that this machine can run, the narrowest first.
  package static var available: [KernelLevel] {
    Array(allCases.prefix { $0 != widest }) + [widest]
  }

  /// The level in the words of the kernel.
  package var code: fit_level {
    switch self {
    case .portable: FIT_PORTABLE
    case .avx2: FIT_AVX2
    case .avx512: FIT_AVX512
    }
  }
}
