/// What each part takes of several wholes, as bars of equal length, as SVG.
package struct SharePlot: Sendable {
  /// One whole and its parts.
  package struct Bar: Sendable {
    /// What it is.
    package var name: String
    /// The whole, as it is to be read.
    package var total: String
    /// The parts, each at least 0.
    package var parts: [(name: String, value: Double)]

    /// A whole and its parts.
    package init(name: String, total: String, parts: [(name: String, value: Double)]) {
      self.name = name
      self.total = total
      self.parts = parts
    }
  }

  private let title: String
  private let bars: [Bar]

  /// A plot of these bars, which have the same parts in the same order.
  package init(title: String, bars: [Bar]) {
    self.title = title
    self.bars = bars
  }

  /// The picture; empty when there is nothing to plot.
  package var svg: String {
    guard let names = bars.first?.parts.map(\.name) else { return "" }
    var body = ""
    for (place, bar) in bars.enumerated() {
      let top = 40 + 40 * Double(place)
      body += SVGText.text(bar.name, 0, top + 17, anchor: "start")
      body += boxes(bar, top: top)
      body += SVGText.text(bar.total, Self.end + 10, top + 17, anchor: "start")
    }
    let legend = 60 + 40 * Double(bars.count)
    for (place, name) in names.enumerated() {
      let left = 150 * Double(place % 5)
      let top = legend + 20 * Double(place / 5)
      body += SVGText.box(
        left, top - 11, width: 12, height: 12, SVGText.color(place), tells: name)
      body += SVGText.text(name, left + 18, top, anchor: "start")
    }
    let height = legend + 20 * Double((names.count + 4) / 5)
    return SVGText.picture(title: title, width: 860, height: height, body)
  }

  private func boxes(_ bar: Bar, top: Double) -> String {
    let whole = bar.parts.reduce(0) { $0 + $1.value }
    guard whole > 0 else { return "" }
    var left = Self.start
    return bar.parts.enumerated().map { place, part in
      let width = (Self.end - Self.start) * part.value / whole
      defer { left += width }
      let percent = Int((100 * part.value / whole).rounded())
      return SVGText.box(
        left, top, width: width, height: 26, SVGText.color(place),
        tells: "\(part.name): \(percent) %")
    }.joined()
  }

  // Pixels from the left.
  private static let start = 170.0
  private static let end = 740.0
}
