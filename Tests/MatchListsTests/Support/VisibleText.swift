/// What a reader sees of a page: its text, a line for each block, without tags and style.
func visibleText(_ html: String) -> String {
  var text = ""
  var tag: String?
  let body = html.split(separator: "<body>", maxSplits: 1).last.map(String.init) ?? html
  for character in body {
    if character == "<" {
      tag = ""
    } else if character == ">", let name = tag {
      let inline = ["b", "/b", "span"].contains { name == $0 || name.hasPrefix($0 + " ") }
      if name == "/span" || name == "/b" { text += " " } else if !inline { text += "\n" }
      tag = nil
    } else if tag != nil {
      tag?.append(character)
    } else {
      text.append(character)
    }
  }
  for (entity, character) in [
    ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
  ] {
    text = text.replacing(entity, with: character)
  }
  return text.split(separator: "\n").map { line in
    line.split(separator: " ").joined(separator: " ")
  }.filter { !$0.isEmpty }.joined(separator: "\n")
}

/// The sheets of a page, each as its visible text.
func sheetTexts(_ html: String) -> [String] {
  html.split(separator: "<table class=\"sheet\"").dropFirst().map { visibleText("<x" + $0) }
}

/// The fields of a table written for Danish Excel, without the byte order mark.
func fields(_ csv: String) -> [[String]] {
  var rows: [[String]] = [[]]
  var field = ""
  var isQuoted = false
  var last: Unicode.Scalar = ";"
  for scalar in csv.unicodeScalars where scalar != "\u{FEFF}" {
    switch (scalar, isQuoted) {
    case ("\"", _):
      // A quote that follows the end of a quoted part stands for itself.
      if !isQuoted && last == "\"" { field.append("\"") }
      isQuoted.toggle()
    case (";", false), ("\n", false):
      rows[rows.count - 1].append(field)
      field = ""
      if scalar == "\n" { rows.append([]) }
    case ("\r", false): break
    default: field.unicodeScalars.append(scalar)
    }
    last = scalar
  }
  return rows.dropLast()
}
