/// What one placement adds to the sum of a target.
enum TargetSteps {
  /// The same whoever is placed, by opening.
  case byOpening([Int64])
  /// What is granted by citizen, less what the opening gives, between 0 and `most`; 0 at an opening
  /// that has no entry.
  case granted([Int64], less: [Int64?], most: Int64)

  /// What placing a citizen at an opening adds.
  subscript(citizen: Int, opening: Int) -> Int64 {
    switch self {
    case .byOpening(let steps): steps[opening]
    case .granted(let minutes, let less, let most):
      less[opening].map { min(most, max(0, minutes[citizen] - $0)) } ?? 0
    }
  }

  /// The most that one placement moves the sum, up or down.
  var widest: Int64 {
    switch self {
    case .byOpening(let steps): steps.map(abs).max() ?? 0
    case .granted(let minutes, _, let most): min(most, minutes.max() ?? 0)
    }
  }
}
