/// The parts that all pages share.
///
/// A sheet is a table of one column, because browsers repeat a table's head on each printed page:
/// so who, week and rule book stand at the top of every page of a long sheet. The empty foot keeps
/// room for the line that is fixed to the bottom of every page.
enum PageTemplates {
  /// From the first byte to the start of the body.
  ///
  /// Nothing is loaded from anywhere.
  static let top = """
    <!DOCTYPE html>
    <html lang="da">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <title>{{frame.title}}</title>
    <style>
    \(StyleSheet.text)
    </style>
    </head>
    <body>

    """

  /// The line at the foot of every page, and the end.
  static let bottom = """
    <footer class="foot"><span>{{frame.decides}}</span><span>{{frame.shred}}</span></footer>
    </body>
    </html>

    """

  /// The head of a sheet, with its subject where it has one; what comes after it is its content.
  static let sheetTop = """
    <table class="sheet" role="presentation"><thead><tr><td>
    <div class="head"><b>{{frame.owner}}</b><span>{{subject}}</span><span>{{frame.week}}</span><span>{{frame.book}}</span></div>
    </td></tr></thead><tfoot><tr><td class="room"></td></tr></tfoot><tbody><tr><td>

    """

  /// A heading with the notes below it.
  static let notes = """
    <h3 class="section">{{heading}}</h3>
    <ul class="small">
    {{#notes}}
    <li>{{.}}</li>
    {{/notes}}
    </ul>

    """

  /// The end of a sheet.
  static let sheetBottom = """
    </td></tr></tbody></table>

    """
}
