import Foundation

/// The few elements of SVG that the plots are made of.
enum SVGText {
  /// A picture with a heading; sizes in pixels.
  static func picture(title: String, width: Double, height: Double, _ body: String) -> String {
    """
    <svg xmlns="http://www.w3.org/2000/svg" width="\(number(width))" height="\(number(height))" \
    viewBox="0 0 \(number(width)) \(number(height))" font-family="sans-serif" font-size="13">
    \(text(title, 0, 18, anchor: "start", weight: "bold"))\(body)</svg>

    """
  }

  /// A straight line.
  static func line(
    _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ color: String
  ) -> String {
    #"<line x1="\#(number(x1))" y1="\#(number(y1))" x2="\#(number(x2))" y2="\#(number(y2))""#
      + #" stroke="\#(color)"/>"# + "\n"
  }

  /// A dot.
  static func dot(_ x: Double, _ y: Double, _ color: String) -> String {
    #"<circle cx="\#(number(x))" cy="\#(number(y))" r="3" fill="\#(color)"/>"#
  }

  /// A filled rectangle, which tells what it is when pointed at.
  static func box(
    _ x: Double, _ y: Double, width: Double, height: Double, _ color: String, tells text: String
  ) -> String {
    #"<rect x="\#(number(x))" y="\#(number(y))" width="\#(number(width))""#
      + #" height="\#(number(height))" fill="\#(color)"><title>\#(escaped(text))</title></rect>"#
      + "\n"
  }

  /// Words; `anchor` is start, middle or end.
  static func text(
    _ words: String, _ x: Double, _ y: Double, anchor: String, weight: String = "normal"
  ) -> String {
    #"<text x="\#(number(x))" y="\#(number(y))" text-anchor="\#(anchor)" font-weight="\#(weight)">"#
      + "\(escaped(words))</text>\n"
  }

  /// A point of a line.
  static func point(_ x: Double, _ y: Double) -> String { "\(number(x)),\(number(y))" }

  /// A power of ten as it is read: 0.01, 10, 1,000, 10⁹.
  static func power(of decade: Int) -> String {
    switch decade {
    case ..<0: "0." + String(repeating: "0", count: -decade - 1) + "1"
    case 0..<3: "1" + String(repeating: "0", count: decade)
    case 3..<6: "1" + String(repeating: "0", count: decade - 3) + ",000"
    default: "10" + superscript(decade)
    }
  }

  /// A colour for the thing at a place; they begin anew after the last.
  static func color(_ place: Int) -> String { colors[place % colors.count] }

  /// Words as they may stand between tags and in attributes.
  static func escaped(_ words: String) -> String {
    words.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      .replacing(">", with: "&gt;").replacing("\"", with: "&quot;")
  }

  /// Tenths of a pixel are enough.
  private static func number(_ value: Double) -> String { String(format: "%.1f", value) }

  private static func superscript(_ number: Int) -> String {
    let digits = Array("⁰¹²³⁴⁵⁶⁷⁸⁹")
    return String(String(number).compactMap(\.wholeNumberValue).map { digits[$0] })
  }

  // After P. Tol, Colour Schemes, "muted" and "bright": apart for the colour-blind too.
  private static let colors = [
    "#332288", "#88ccee", "#44aa99", "#117733", "#999933", "#ddcc77", "#cc6677", "#882255",
    "#aa4499", "#4477aa", "#ee6677", "#000000",
  ]
}
