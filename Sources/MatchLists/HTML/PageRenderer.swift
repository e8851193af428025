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
    guard let text = library.render(fields(of: view) ?? view, withTemplate: template) else {
      preconditionFailure("There is no template \(template).")
    }
    return Array(text.utf8)
  }

  /// A view with its fields by name; `nil` for what is absent.
  ///
  /// The templates' library would find the fields of a struct by reflection, all of them again for
  /// each that a template names. Here each view is reflected once.
  private static func fields(of value: Any) -> Any? {
    if value is String || value is Int || value is Bool { return value }
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .optional: return mirror.children.first.flatMap { fields(of: $0.value) }
    case .collection: return mirror.children.compactMap { fields(of: $0.value) }
    default:
      let named = mirror.children.compactMap { child in
        child.label.flatMap { label in fields(of: child.value).map { (label, $0) } }
      }
      return Dictionary(uniqueKeysWithValues: named)
    }
  }
}
