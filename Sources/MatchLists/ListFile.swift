/// One file of the week's lists.
package struct ListFile: Hashable, Sendable {
  /// Path below the folder of lists, with `/` between folders; never shaped like a CPR number.
  package var path: String
  /// Its content.
  package var bytes: [UInt8]
}
