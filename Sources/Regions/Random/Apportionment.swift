/// Whole numbers that add up to `total`, as nearly as possible in proportion to the weights.
///
/// Method of the largest remainder; equal remainders go to the earlier weight.
///
/// - Parameters:
///   - total: What is to be divided, not negative.
///   - weights: Not negative; at least one positive unless `total` is 0.
/// - Returns: A number for each weight.
/// - Complexity: O(*n* log *n*) in the number of weights.
func apportion(_ total: Int, by weights: [Int]) -> [Int] {
  let sum = weights.reduce(0, +)
  precondition(sum > 0 || total == 0, "\(total) cannot be divided by no weight.")
  guard sum > 0 else { return weights.map { _ in 0 } }
  // OK because totals stay under 10⁶ and weights under 10⁷: the product is far below 2⁶³.
  var shares = weights.map { total * $0 / sum }
  let byRemainder = weights.indices.sorted { left, right in
    let (one, other) = (total * weights[left] % sum, total * weights[right] % sum)
    return one == other ? left < right : one > other
  }
  for index in byRemainder.prefix(total - shares.reduce(0, +)) { shares[index] += 1 }
  return shares
}
