import JobCentre
import ReferenceData
import Testing

/// The estimate of minutes one way: a base, and seconds for each kilometre of the line lengthened
/// by 30 per cent.
struct TravelEstimateTests {
  @Test(arguments: [
    (Transport.Means.publicTransport, 0, 15), (.bicycle, 0, 5), (.car, 0, 8),
    // 10 km are 13 km of road: 31.2, 52 and 17.3 minutes.
    (.publicTransport, 10_000, 46), (.bicycle, 10_000, 57), (.car, 10_000, 25),
    // The minute is full at 12 500 / 39 m, not a metre before.
    (.publicTransport, 320, 15), (.publicTransport, 321, 16),
    (.publicTransport, 500_000, 1575),
  ])
  func vectors(means: Transport.Means, metres: Int, minutes: Int) throws {
    #expect(try Books.r2020().transport.minutes(metres: metres, by: means) == minutes)
  }

  @Test(arguments: Transport.Means.allCases)
  func furtherIsNeverSooner(means: Transport.Means) throws {
    let rule = try Books.r2020().transport
    var last = 0
    for metres in stride(from: 0, through: 60_000, by: 13) {
      let minutes = rule.minutes(metres: metres, by: means)
      #expect(minutes >= last)
      last = minutes
    }
  }
}
