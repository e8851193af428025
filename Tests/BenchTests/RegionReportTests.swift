import BenchReport
import Testing

@Suite("What is reported of a region")
struct RegionReportTests {
  private let counts = Counts(
    nodes: 3, arcs: 4, fingerprint: "00ff", method: "plan", objective: 7,
    counters: ["proposals": 2])

  private func round(
    _ seconds: [Double], names: [String] = ["read", "solve"], peak: Int? = nil
  ) -> RegionRound {
    RegionRound(
      counts: counts,
      laps: zip(names, seconds).map {
        PhaseClock.Lap(name: $0, wallSeconds: $1, cpuSeconds: 2 * $1)
      }, peakBytes: peak)
  }

  @Test("A clock keeps each phase once, in order, however often it is told of it")
  func clock() {
    var clock = PhaseClock()
    clock.begin("read")
    clock.begin("read")
    clock.begin("solve")
    #expect(clock.laps.map(\.name) == ["read"])
    clock.end()
    clock.end()
    #expect(clock.laps.map(\.name) == ["read", "solve"])
    #expect(clock.laps.allSatisfy { $0.wallSeconds >= 0 && $0.cpuSeconds >= 0 })
  }

  @Test("Rounds of a region are put together phase by phase")
  func rounds() throws {
    let rounds = [
      round([1, 5], peak: 30), round([2, 3], peak: 10), round([9, 4], peak: 20),
    ]
    let region = try MeasuredRegion(name: "r", rounds: rounds)
    #expect(region.phases.map(\.name) == ["read", "solve"])
    #expect(region.phases[0].phase.wallSeconds == [1, 2, 9])
    #expect(region.phases[1].phase.medianCPUSeconds == 8)
    #expect(region.whole.wallSeconds == [6, 5, 13])
    #expect(region.whole.cpuSeconds == [12, 10, 26])
    #expect(region.medianPeakBytes == 20)
  }

  @Test("Where the system tells no memory, none is reported")
  func unknownMemory() throws {
    let region = try MeasuredRegion(name: "r", rounds: [round([1, 2])])
    #expect(region.peakBytes.isEmpty)
    #expect(region.medianPeakBytes == nil)
  }

  @Test("Rounds that differ in a count or a phase are refused")
  func unlike() {
    #expect(throws: MeasuredRegion.Fault.noRounds) {
      try MeasuredRegion(name: "r", rounds: [])
    }
    var other = round([1, 2])
    other.counts.counters["proposals"] = 3
    #expect(throws: MeasuredRegion.Fault.unlike(["r: proposals was 2, is 3 (+50.0 %)"])) {
      try MeasuredRegion(name: "r", rounds: [round([1, 2]), other])
    }
    #expect(throws: MeasuredRegion.Fault.unlike(["r: other phases"])) {
      try MeasuredRegion(
        name: "r", rounds: [round([1, 2]), round([1, 2], names: ["read", "lists"])])
    }
  }
}

@Suite("Plots")
struct PlotTests {
  @Test("A line has a dot for each point that a logarithmic scale can show")
  func line() {
    let plot = LinePlot(
      title: "Time & size", xLabel: "n", yLabel: "s",
      lines: [
        LinePlot.Line(name: "a", points: [(x: 10, y: 0.5), (x: 1000, y: 20), (x: 100, y: 0)]),
        LinePlot.Line(name: "b", points: [(x: 0, y: 1)]),
      ])
    #expect(plot.svg.ranges(of: "<circle ").count == 2)
    #expect(plot.svg.ranges(of: "<polyline ").count == 1)
    #expect(plot.svg.contains("Time &amp; size"))
    // From 0.1 to 100, and from 10 to 1,000.
    for decade in [">0.1<", ">1<", ">10<", ">100<", ">1,000<"] {
      #expect(plot.svg.contains(decade))
    }
    #expect(!plot.svg.contains(">0.01<"))
  }

  @Test("Ends of the scale lie at the ends of the plot")
  func ends() {
    let plot = LinePlot(
      title: "", xLabel: "", yLabel: "",
      lines: [LinePlot.Line(name: "a", points: [(x: 1, y: 1), (x: 10, y: 10)])])
    #expect(plot.svg.contains(#"points="70.0,360.0 640.0,50.0""#))
  }

  @Test("Nothing to plot is no picture")
  func nothing() {
    let line = LinePlot.Line(name: "a", points: [(x: -1, y: 1)])
    #expect(LinePlot(title: "t", xLabel: "x", yLabel: "y", lines: [line]).svg.isEmpty)
    #expect(SharePlot(title: "t", bars: []).svg.isEmpty)
  }

  @Test("Bars of shares are as long as each other, and say per cent")
  func shares() {
    let bar = SharePlot.Bar(
      name: "r", total: "4 s", parts: [(name: "a", value: 1), (name: "b", value: 3)])
    let svg = SharePlot(title: "t", bars: [bar]).svg
    #expect(svg.contains("<title>a: 25 %</title>"))
    #expect(svg.contains("<title>b: 75 %</title>"))
    #expect(svg.contains(#"x="170.0" y="40.0" width="142.5""#))
    #expect(svg.contains(#"x="312.5" y="40.0" width="427.5""#))
  }
}
