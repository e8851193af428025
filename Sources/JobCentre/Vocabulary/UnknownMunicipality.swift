import LocatedJSON

/// A municipality that the vocabulary does not have.
package struct UnknownMunicipality: Hashable, Sendable {
  /// What is wrong, for a fault.
  package let rule: String
  /// What was probably meant; `nil` where no code is near.
  package let suggestion: String?

  /// `nil` when there is a municipality of that code.
  ///
  /// - Parameters:
  ///   - code: The code to look up.
  ///   - municipalities: Those there are, by code.
  ///
  /// - Complexity: O(municipalities).
  package init?(_ code: MunicipalityCode, among municipalities: [Municipality]) {
    if municipalities.contains(where: { $0.code == code }) { return nil }
    rule = "\"\(code)\" is no municipality of the vocabulary"
    let nearest = NearestName.find(code.text, among: municipalities.map(\.code.text))
    suggestion = municipalities.first { $0.code.text == nearest }.map {
      "\"\($0.code)\" (\($0.name)) was meant"
    }
  }
}
