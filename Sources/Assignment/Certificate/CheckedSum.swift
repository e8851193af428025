/// A 64-bit sum that reports when it would overflow, since an untrusted price may hold anything.
struct CheckedSum {
  private(set) var total: Int64 = 0

  mutating func add(_ value: Int64, times count: Int64 = 1) throws(CertificateViolation) {
    let (product, overflow) = value.multipliedReportingOverflow(by: count)
    let (sum, carry) = total.addingReportingOverflow(product)
    if overflow || carry {
      throw .overflow
    }
    total = sum
  }

  mutating func subtract(_ value: Int64) throws(CertificateViolation) {
    let (difference, overflow) = total.subtractingReportingOverflow(value)
    if overflow {
      throw .overflow
    }
    total = difference
  }
}
