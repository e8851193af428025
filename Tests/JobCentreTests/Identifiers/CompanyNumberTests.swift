import JobCentre
import Testing

/// Company numbers with their check by modulus 11, and numbers of production units.
struct CompanyNumberTests {
  private static let registered = ["24256790", "27355021", "13585628", "35408002", "30715063"]

  @Test(arguments: registered)
  func oneWrongDigitIsFound(text: String) {
    #expect(CVRNumber(text)?.text == text)
    let digits = Array(text)
    for place in digits.indices {
      for wrong in "0123456789" where wrong != digits[place] {
        var changed = digits
        changed[place] = wrong
        #expect(CVRNumber(String(changed)) == nil, "\(String(changed))")
      }
    }
  }

  @Test(arguments: [
    "", "2425679", "242567900", "DK24256790", "24 25 67 90", "2425679O", " 24256790", "00000000",
    // The sum is 11, but no number begins with 0.
    "00000051", "-4256790", "２４２５６７９０",
  ])
  func noCompanyNumber(text: String) {
    #expect(CVRNumber(text) == nil)
  }

  @Test(arguments: ["1020304050", "1000000000", "1099999999"])
  func productionUnits(text: String) {
    #expect(PNumber(text)?.text == text)
  }

  @Test(arguments: [
    "", "102030405", "10203040500", "1120304050", "20" + "10304050", "0120304050", "10203O4050",
    "10 20304050", "P102030405",
  ])
  func noProductionUnit(text: String) {
    #expect(PNumber(text) == nil)
  }
}
