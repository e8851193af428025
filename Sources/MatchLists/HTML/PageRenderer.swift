import Mustache

/// Fills the templates; Mustache escapes whatever it puts in.
struct PageRenderer {
  /// The templates by name.
  ///
  /// They are Swift and not files of `Data/`, because they belong to the views they show: a template
  /// from somewhere else could leave the escaping out, or the line that says who decides.
  private static let library: MustacheLibrary = {
    let templates = [
      "top": PageTemplates.top, "bottom": PageTemplates.bottom,
      "sheetTop": PageTemplates.sheetTop, "sheetBottom": PageTemplates.sheetBottom,
      "notes": PageTemplates.notes,
      "consultant": ConsultantTemplate.page, "opening": ConsultantTemplate.opening,
      "proposal": ConsultantTemplate.proposal, "frontPage": ConsultantTemplate.frontPage,
      "backPage": ConsultantTemplate.backPage,
      "company": CompanyTemplate.page,
      "caseworker": CaseworkerTemplate.page, "placed": CaseworkerTemplate.placed,
      "unplaced": CaseworkerTemplate.unplaced,
      "citizens": CitizenTemplate.page,
    ]
    return MustacheLibrary(templates: templates.mapValues(parsed))
  }()

  private static func parsed(_ text: String) -> MustacheTemplate {
    do {
      return try MustacheTemplate(string: text)
    } catch {
      preconditionFailure("A template of the program cannot be read: \(error)")
    }
  }

  /// One page as UTF-8.
  ///
  /// - Precondition: The template is one of the program's own.
  static func page(_ view: Any, template: String) -> [UInt8] {
    guard let text = library.render(view, withTemplate: template) else {
      preconditionFailure("There is no template \(template).")
    }
    return Array(text.utf8)
  }
}
