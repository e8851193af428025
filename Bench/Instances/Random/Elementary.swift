/// Exponential and logarithm from additions, multiplications and divisions alone.
///
/// IEEE 754 defines those, and the square root, to the last bit; what a C library returns for `exp`
/// and `log` it does not. With these an instance is the same on every machine.
package enum Elementary {
  private static let logarithmOf2 = 0.693_147_180_559_945_3

  /// `eˣ`, to a relative error below 10⁻¹³ for `x` in −700 … 700.
  ///
  /// With `x = k ln 2 + r` and `|r| ≤ ½ ln 2` it is `2ᵏ eʳ`, the latter by its series.
  package static func exponential(_ x: Double) -> Double {
    let power = (x / logarithmOf2).rounded()
    let rest = x - power * logarithmOf2
    var sum = 1.0
    for divisor in stride(from: 13.0, through: 1.0, by: -1.0) {
      sum = 1 + rest / divisor * sum
    }
    return sum * Double(sign: .plus, exponent: Int(power), significand: 1)
  }

  /// The natural logarithm of a positive normal number, to an error below 10⁻¹².
  ///
  /// With `x = 2ᵏ m` and `m` in ¾ … 1½ it is `k ln 2 + 2 artanh ((m − 1) / (m + 1))`.
  package static func logarithm(_ x: Double) -> Double {
    var mantissa = x.significand
    var power = Double(x.exponent)
    if mantissa > 1.5 {
      mantissa /= 2
      power += 1
    }
    let ratio = (mantissa - 1) / (mantissa + 1)
    let square = ratio * ratio
    var sum = 0.0
    for divisor in stride(from: 17.0, through: 1.0, by: -2.0) {
      sum = 1 / divisor + square * sum
    }
    return power * logarithmOf2 + 2 * ratio * sum
  }

  /// `xᵖ` for a positive `x`.
  package static func power(_ x: Double, _ exponent: Double) -> Double {
    exponential(exponent * logarithm(x))
  }

  /// The hyperbolic tangent.
  package static func hyperbolicTangent(_ x: Double) -> Double {
    1 - 2 / (exponential(2 * x) + 1)
  }
}
