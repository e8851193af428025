/// The folder `Data/` of the checkout these tests were compiled from.
enum DataFolder {
  static let path =
    #filePath.split(separator: "/", omittingEmptySubsequences: false)
    .dropLast(3).joined(separator: "/") + "/Data"
}
