import BenchInstances
import Foundation
import Testing

@Suite("Functions and random numbers of the instances")
struct ElementaryTests {
  @Test("Exponential and logarithm agree with the C library")
  func agreesWithLibrary() {
    for step in -2000...2000 {
      let x = Double(step) / 20
      let found = Elementary.exponential(x)
      #expect(abs(found / exp(x) - 1) < 1e-13, "\(x)")
      #expect(abs(Elementary.logarithm(found) - x) < 1e-12, "\(x)")
    }
    for step in 1...2000 {
      let x = Double(step) / 1000
      #expect(abs(Elementary.logarithm(x) - log(x)) < 1e-12, "\(x)")
      #expect(abs(Elementary.power(x, 0.7) - pow(x, 0.7)) < 1e-12, "\(x)")
      #expect(abs(Elementary.hyperbolicTangent(x) - tanh(x)) < 1e-13, "\(x)")
    }
  }

  @Test("Normal and Gumbel numbers have their mean and variance")
  func moments() {
    var random = RandomStream("test", "moments")
    let normals = (0..<100_000).map { _ in random.normal() }
    let gumbels = (0..<100_000).map { _ in random.gumbel() }
    func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }
    func variance(_ values: [Double]) -> Double {
      let centre = mean(values)
      return mean(values.map { ($0 - centre) * ($0 - centre) })
    }
    #expect(abs(mean(normals)) < 0.01)
    #expect(abs(variance(normals) - 1) < 0.02)
    #expect(abs(mean(gumbels) - 0.577_2) < 0.02)
    #expect(abs(variance(gumbels) - .pi * .pi / 6) < 0.04)
  }

  @Test("Whole numbers reach every value of their range, and no other")
  func wholeNumbers() {
    var random = RandomStream("test", "whole")
    var counts = [Int](repeating: 0, count: 7)
    for _ in 0..<70_000 { counts[random.within(-3...3) + 3] += 1 }
    for count in counts { #expect((9500...10_500).contains(count)) }
  }

  @Test("Each part and each index has a stream of its own")
  func streams() {
    var seen: Set<UInt64> = []
    for instance in ["S-1", "S-2"] {
      for part in ["towns", "openings"] {
        for index in 0..<100 {
          var random = RandomStream(instance, part, index: index)
          seen.insert(random.next())
        }
      }
    }
    #expect(seen.count == 400)
  }
}
