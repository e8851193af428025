import BenchReport
import Foundation

/// What `plads-bench regions` found as one page: growth, phases and counts.
struct RegionPage {
  private let report: RegionReport
  private let peers: RegionPeers?

  /// The page of a report, beside a script where that was measured too.
  init(_ report: RegionReport, peers: RegionPeers?) {
    self.report = report
    self.peers = peers
  }

  /// The page, complete in itself.
  var html: String {
    """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <title>plads: regions from files to lists</title>
    <style>
    body { font-family: sans-serif; max-width: 60em; margin: 2em auto; line-height: 1.4; }
    pre { background: #f4f4f4; padding: 1em; overflow-x: auto; }
    svg { display: block; margin: 2em 0; max-width: 100%; height: auto; }
    </style>
    </head>
    <body>
    <h1>Regions from files to lists</h1>
    <p>Synthetic regions, each read, planned, proved and written in a process of its own. Seconds
    differ from machine to machine and from day to day; counts do not. On logarithmic scales the
    slope of a line is the exponent of its growth.</p>
    \(growth.svg)
    \(memory.svg)
    \(phases.svg)
    \(script.svg)
    <h2>Figures</h2>
    <pre>\(report.text)</pre>
    </body>
    </html>

    """
  }

  private func size(_ region: MeasuredRegion) -> Double {
    Double(region.counts.counters["citizens"] ?? 0)
  }

  private var growth: LinePlot {
    let whole = LinePlot.Line(
      name: "whole", points: report.regions.map { (x: size($0), y: $0.whole.medianCPUSeconds) })
    let phases = (report.regions.first?.phases ?? []).enumerated().map { place, phase in
      LinePlot.Line(
        name: phase.name,
        points: report.regions.map {
          (x: size($0), y: $0.phases[place].phase.medianCPUSeconds)
        })
    }
    return LinePlot(
      title: "Processor time of each phase", xLabel: "citizens", yLabel: "seconds",
      lines: phases + [whole])
  }

  private var memory: LinePlot {
    LinePlot(
      title: "Most memory in use", xLabel: "citizens", yLabel: "MB",
      lines: [
        LinePlot.Line(
          name: "peak",
          points: report.regions.map {
            (x: size($0), y: Double($0.medianPeakBytes ?? 0) / 1_000_000)
          })
      ])
  }

  /// Seconds beside those of the script, with what the script takes as a multiple.
  private var script: BarPlot {
    let compared = (peers?.regions ?? [:]).sorted { $0.key < $1.key }
    return BarPlot(
      title: "Beside a script of numpy and OR-Tools, seconds by the clock",
      bars: compared.flatMap { name, found in
        [("plads, all lists", "plads"), ("plads, proved plan", "plan"), ("script", "script")]
          .map { title, key in
            let seconds = found.wallSeconds[key] ?? 0
            let times = ["plads": found.ratio, "plan": found.ratioToPlan][key]
            let multiple = times.map { String(format: ", the script %.1f times that", $0) } ?? ""
            return BarPlot.Bar(
              name: "\(name): \(title)", value: seconds,
              text: String(format: "%.2f s", seconds) + multiple)
          }
      })
  }

  private var phases: SharePlot {
    SharePlot(
      title: "Shares of the phases, by the clock",
      bars: report.regions.map { region in
        SharePlot.Bar(
          name: region.name, total: String(format: "%.2f s", region.whole.medianSeconds),
          parts: region.phases.map { (name: $0.name, value: $0.phase.medianSeconds) })
      })
  }
}
