import Foundation

/// Quantities over a size, both on logarithmic scales, as SVG: the slope of a line is its exponent.
package struct LinePlot: Sendable {
  /// One quantity over sizes.
  package struct Line: Sendable {
    /// What it is.
    package var name: String
    /// Sizes and quantities, all above 0.
    package var points: [(x: Double, y: Double)]

    /// A quantity over sizes; points with nothing to show on a logarithmic scale are left out.
    package init(name: String, points: [(x: Double, y: Double)]) {
      self.name = name
      self.points = points.filter { $0.x > 0 && $0.y > 0 }
    }
  }

  private let title: String
  private let xLabel: String
  private let yLabel: String
  private let lines: [Line]

  /// A plot of these lines.
  package init(title: String, xLabel: String, yLabel: String, lines: [Line]) {
    self.title = title
    self.xLabel = xLabel
    self.yLabel = yLabel
    self.lines = lines.filter { !$0.points.isEmpty }
  }

  /// The picture; empty when there is nothing to plot.
  package var svg: String {
    let points = lines.flatMap(\.points)
    guard let x = Axis(points.map(\.x)), let y = Axis(points.map(\.y)) else { return "" }
    let area = Area(x: x, y: y)
    let body =
      grid(area, x, y)
      + lines.enumerated().map { place, line in
        drawn(line, in: SVGText.color(place), at: place, area)
      }.joined()
    return SVGText.picture(title: title, width: area.width, height: area.height, body)
  }

  private func grid(_ area: Area, _ x: Axis, _ y: Axis) -> String {
    var body = ""
    for decade in x.decades {
      let at = area.left(pow(10, Double(decade)))
      body += SVGText.line(at, area.top, at, area.bottom, "#ddd")
      body += SVGText.text(
        SVGText.power(of: decade), at, area.bottom + 18, anchor: "middle")
    }
    for decade in y.decades {
      let at = area.down(pow(10, Double(decade)))
      body += SVGText.line(area.start, at, area.end, at, "#ddd")
      body += SVGText.text(SVGText.power(of: decade), area.start - 8, at + 4, anchor: "end")
    }
    body += SVGText.text(
      xLabel, (area.start + area.end) / 2, area.bottom + 38, anchor: "middle")
    body += SVGText.text(yLabel, area.start - 8, area.top - 10, anchor: "start")
    return body
  }

  private func drawn(_ line: Line, in color: String, at place: Int, _ area: Area) -> String {
    let points = line.points.sorted { $0.x < $1.x }
    let path = points.map { SVGText.point(area.left($0.x), area.down($0.y)) }
      .joined(separator: " ")
    var body = #"<polyline points="\#(path)" fill="none" stroke="\#(color)" stroke-width="2"/>"#
    for point in points {
      body += SVGText.dot(area.left(point.x), area.down(point.y), color)
    }
    let height = area.top + 16 * Double(place)
    body += SVGText.box(
      area.end + 16, height - 6, width: 20, height: 3, color, tells: line.name)
    body += SVGText.text(line.name, area.end + 42, height, anchor: "start")
    return body + "\n"
  }

  /// Whole powers of ten around values.
  private struct Axis {
    let decades: ClosedRange<Int>

    init?(_ values: [Double]) {
      guard let least = values.min(), let most = values.max() else { return nil }
      let first = Int(log10(least).rounded(.down))
      decades = first...max(first + 1, Int(log10(most).rounded(.up)))
    }

    /// Where a value lies between the ends, 0 to 1.
    func share(_ value: Double) -> Double {
      (log10(value) - Double(decades.lowerBound)) / Double(decades.count - 1)
    }
  }

  /// Where the plot lies in the picture, in pixels.
  private struct Area {
    let x: Axis
    let y: Axis
    let width = 860.0
    let height = 420.0
    let start = 70.0
    let end = 640.0
    let top = 50.0
    let bottom = 360.0

    func left(_ value: Double) -> Double { start + x.share(value) * (end - start) }
    func down(_ value: Double) -> Double { bottom - y.share(value) * (bottom - top) }
  }
}
