import JobCentre
import ReferenceData
import Testing

/// The reasonable ratio (BEK 2636/2021 § 65): one for each five employees up to fifty, one for each
/// ten above, at least one.
struct RatioTests {
  @Test(arguments: [
    (0, 1), (400, 1), (500, 1), (990, 1), (1000, 2), (2400, 4), (2500, 5), (5000, 10), (5900, 10),
    (6000, 11), (10_000, 15), (25_000, 30),
    // What Albertslund tells its staff.
    (1500, 3), (2000, 4),
    // A hundredth below a step.
    (999, 1), (2499, 4), (4999, 9), (5999, 10),
  ])
  func vectors(centiFTE: Int, quota: Int) throws {
    let library = try Books.library()
    for document in library.books {
      let book = try #require(library.rules(of: document).flatMap(RuleBook.init))
      #expect(book.ratio.quota(centiFTE: centiFTE) == quota, "\(book.id)")
    }
  }

  /// Against a count of one employee after the other.
  @Test func everySizeUpTo300() throws {
    let ratio = try Books.r2020().ratio
    var quota = 0
    for employees in 0..<300 {
      if employees > 0 {
        quota += employees <= 50 ? (employees % 5 == 0 ? 1 : 0) : (employees % 10 == 0 ? 1 : 0)
      }
      for hundredths in 0..<100 {
        #expect(ratio.quota(centiFTE: employees * 100 + hundredths) == max(1, quota))
      }
    }
  }
}
