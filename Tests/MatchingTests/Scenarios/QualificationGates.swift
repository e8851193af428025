import JobCentre
import TestSupport

/// Gates of what a job may not be done without: certificates, licences, a language.
enum QualificationGates {
  static let scenarios: [Scenario] = [
    .passes(.certificate, "held") {
      $0.citizen.certificates = ["brandbekaempelse"]
      $0.opening.requirements.certificates = ["brandbekaempelse"]
    },
    .closes(.certificate, "missing, without a course") {
      $0.opening.requirements.certificates = ["brandbekaempelse"]
    },
    // Ten course days are two weeks.
    .passes(.certificate, "missing, a course of ten days in two weeks") {
      $0.opening.requirements.certificates = ["kranbasis"]
      $0.opening.start = $0.date + 14
    },
    .closes(.certificate, "missing, a course of ten days in thirteen days") {
      $0.opening.requirements.certificates = ["kranbasis"]
      $0.opening.start = $0.date + 13
    },
    .passes(.certificate, "held, no time for a course") {
      $0.citizen.certificates = ["kranbasis"]
      $0.opening.requirements.certificates = ["kranbasis"]
      $0.opening.start = $0.date + 1
    },
    .closes(.certificate, "one of two missing") {
      $0.citizen.certificates = ["brandbekaempelse"]
      $0.opening.requirements.certificates = ["brandbekaempelse", "asbest"]
    },

    .passes(.drivingLicence, "held") {
      $0.citizen.drivingLicences = ["koerekort-b"]
      $0.opening.requirements.drivingLicences = ["koerekort-b"]
    },
    .closes(.drivingLicence, "missing") {
      $0.opening.requirements.drivingLicences = ["koerekort-b"]
    },
    .closes(.drivingLicence, "another class") {
      $0.citizen.drivingLicences = ["koerekort-b"]
      $0.opening.requirements.drivingLicences = ["koerekort-c"]
    },

    .passes(.language, "exactly the level") { $0.demand("da", .b1) },
    .closes(.language, "one level more") { $0.demand("da", .b2) },
    .closes(.language, "another language") { $0.demand("en", .a1) },
    .passes(.language, "one of two languages") {
      $0.citizen.languages.append(LanguageSkill(language: "en", level: .c1))
      $0.demand("en", .b2)
    },
  ]
}

extension TinyRegion {
  /// Lets the first opening demand a language for one of its tasks.
  fileprivate mutating func demand(_ language: String, _ level: LanguageSkill.Level) {
    opening.requirements.language = Requirements.LanguageDemand(
      skill: LanguageSkill(language: language, level: level), task: "Telefon")
  }
}
