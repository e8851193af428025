/// The first reason found why an answer to a dense assignment problem is not proven.
public enum DenseCertificateViolation: Error, Sendable, Equatable {
  /// The answer has not one column, or nil, for each row.
  case rowCount(found: Int, expected: Int)
  /// There is not one price for each row or column.
  case priceCount(HallViolator.Side, found: Int, expected: Int)
  /// A row has a column that does not exist.
  case columnOutOfRange(row: Int, column: Int, count: Int)
  /// Two rows have one column.
  case columnTwice(column: Int, row: Int, other: Int)
  /// A chosen entry is forbidden.
  case forbiddenEntry(row: Int, column: Int)
  /// A chosen entry does not cost the sum of its prices.
  case chosenNotTight(row: Int, column: Int, reducedCost: Int64)
  /// Something on a side that must be assigned in full is not.
  case notAssigned(HallViolator.Side, index: Int)
  /// Something left over has a price.
  case leftOverPriced(HallViolator.Side, index: Int, price: Int64)
  /// A price on the longer side has the sign that would make weak duality false.
  case priceOfWrongSign(HallViolator.Side, index: Int, price: Int64)
  /// Choosing this entry would be better than its prices.
  case entryPays(row: Int, column: Int, reducedCost: Int64)
  /// The stated value is not the sum of the chosen entries.
  case valueMismatch(stated: Int64, counted: Int64)
  /// The value of the assignment is not that of the prices.
  case dualMismatch(value: Int64, dualValue: Int64)
  /// A price is beyond 2⁶¹, or the prices add up to more than 64 bits, so they prove nothing.
  case overflow
  /// A violating set lies on the longer side, which need not be assigned in full.
  case notTheShorterSide(HallViolator.Side)
  /// An index of a violator is out of range or not ascending.
  case violatorMalformed(index: Int, count: Int)
  /// A violating set reaches as many as it has members.
  case violatorReachesEnough(members: Int, reached: Int)
  /// A violating set reaches more than it says, by this allowed entry.
  case violatorReachesMore(row: Int, column: Int)
}

extension DenseCertificateViolation: CustomStringConvertible {
  /// The violation in words.
  public var description: String {
    switch self {
    case .rowCount(let found, let expected):
      "The number of rows answered (\(found)) must be \(expected)."
    case .priceCount(let side, let found, let expected):
      "The number of prices of \(side.rawValue) (\(found)) must be \(expected)."
    case .columnOutOfRange(let row, let column, let count):
      "The column (\(column)) of row (\(row)) must be in 0..<\(count)."
    case .columnTwice(let column, let row, let other):
      "The column (\(column)) must not belong to both row (\(row)) and row (\(other))."
    case .forbiddenEntry(let row, let column):
      "The chosen entry (\(row), \(column)) must not be forbidden."
    case .chosenNotTight(let row, let column, let reducedCost):
      "The chosen entry (\(row), \(column)) has the reduced cost \(reducedCost), which must be 0."
    case .notAssigned(let side, let index):
      "All \(side.rawValue) must be assigned, number (\(index)) is not."
    case .leftOverPriced(let side, let index, let price):
      "The price (\(price)) of number (\(index)) of the \(side.rawValue), left over, must be 0."
    case .priceOfWrongSign(let side, let index, let price):
      """
      The price (\(price)) of number (\(index)) of the \(side.rawValue), the longer side, must not \
      reward taking it.
      """
    case .entryPays(let row, let column, let reducedCost):
      "The entry (\(row), \(column)) has the reduced cost \(reducedCost): it would be better."
    case .valueMismatch(let stated, let counted):
      "The stated value (\(stated)) must be the sum of the chosen entries (\(counted))."
    case .dualMismatch(let value, let dualValue):
      "The value (\(value)) must equal that of the prices (\(dualValue))."
    case .overflow:
      "A price is beyond 2⁶¹, or the sum of all prices leaves 64 bits."
    case .notTheShorterSide(let side):
      "The \(side.rawValue) are the longer side, which need not be assigned in full."
    case .violatorMalformed(let index, let count):
      "The index (\(index)) of a violator must be in 0..<\(count) and greater than the one before."
    case .violatorReachesEnough(let members, let reached):
      "The violating set (\(members)) must outnumber what it reaches (\(reached))."
    case .violatorReachesMore(let row, let column):
      "The entry (\(row), \(column)) is allowed, so the violating set reaches more than it says."
    }
  }
}
