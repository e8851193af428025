/// Quantities side by side, as horizontal bars on one scale, as SVG.
package struct BarPlot: Sendable {
  /// One quantity.
  package struct Bar: Sendable {
    /// What it is.
    package var name: String
    /// How much, at least 0.
    package var value: Double
    /// How much, as it is to be read.
    package var text: String

    /// A quantity.
    package init(name: String, value: Double, text: String) {
      self.name = name
      self.value = value
      self.text = text
    }
  }

  private let title: String
  private let bars: [Bar]

  /// A plot of these bars.
  package init(title: String, bars: [Bar]) {
    self.title = title
    self.bars = bars
  }

  /// The picture; empty when there is nothing to plot.
  package var svg: String {
    guard let most = bars.map(\.value).max() else { return "" }
    var body = ""
    for (place, bar) in bars.enumerated() {
      let top = 36 + 30 * Double(place)
      let width = most > 0 ? 420 * bar.value / most : 0
      body += SVGText.text(bar.name, 0, top + 15, anchor: "start")
      body += SVGText.box(
        280, top, width: width, height: 20, SVGText.color(0), tells: bar.text)
      body += SVGText.text(bar.text, 288 + width, top + 15, anchor: "start")
    }
    return SVGText.picture(
      title: title, width: 860, height: 46 + 30 * Double(bars.count), body)
  }
}
