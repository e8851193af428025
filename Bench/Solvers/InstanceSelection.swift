import ArgumentParser
import BenchInstances

/// Which instances are meant.
struct InstanceSelection: ParsableArguments {
  @Argument(help: "Instances by name. Without any, and without --families: all that are measured.")
  var instances: [String] = []

  @Option(help: "Families, separated by commas.")
  var families: String?

  @Option(
    help: "Sizes for each of the families, separated by commas; else those that are measured.")
  var sizes: String?

  @Flag(help: "Only the smallest size of each family.")
  var smallest = false

  /// The instances, each once, in the order asked for.
  ///
  /// - Throws: `ValidationError` for a word that names nothing.
  func names() throws -> [InstanceName] {
    if sizes != nil && families == nil {
      throw ValidationError("--sizes needs --families.")
    }
    if sizes != nil && smallest {
      throw ValidationError("--sizes and --smallest exclude each other.")
    }
    var names: [InstanceName] = []
    for text in instances {
      guard let name = InstanceName(text) else {
        throw ValidationError("There is no instance \(text). \(Self.hint)")
      }
      names.append(name)
    }
    if families != nil || instances.isEmpty { names += try namesByFamily() }
    var seen: Set<InstanceName> = []
    return names.filter { seen.insert($0).inserted }
  }

  private func namesByFamily() throws -> [InstanceName] {
    let chosen =
      try families?.split(separator: ",").flatMap { word in
        let named = Family.named(String(word))
        if named.isEmpty { throw ValidationError("There is no family \(word). \(Self.hint)") }
        return named
      } ?? Family.allCases
    let wanted = try sizes?.split(separator: ",").map { word in
      guard let size = Int(word) else {
        throw ValidationError("The size \(word) must be a number.")
      }
      return size
    }
    return try chosen.flatMap { family in
      try (wanted ?? Array(smallest ? family.sizes.prefix(1) : family.sizes[...])).map { size in
        guard let name = InstanceName(family, size) else {
          throw ValidationError(
            "The size (\(size)) of \(family.rawValue) must be in \(family.possibleSizes).")
        }
        return name
      }
    }
  }

  private static var hint: String {
    let list = Family.allCases.map { "\($0.rawValue)-\($0.sizes[0])" }.joined(separator: ", ")
    return "Maybe one of \(list), or another size."
  }
}
