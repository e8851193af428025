import Exchange
import JobCentre
import LocatedJSON
import Testing

@Suite struct FaultTests {
  @Test func theSampleHasNone() {
    #expect(SampleFiles().faults() == [])
  }

  /// Twenty different faults in the four files, all found in one run, each in its place.
  @Test func twentyFaultsAreFoundInOneRun() {
    var sample = SampleFiles()
    sample.replace(.citizens, "\"2019-11-04\"", "\"2019-11-31\"")
    sample.replace(.citizens, "\"rank\":\"B\"", "\"rank\":\"A\"")
    sample.replace(.citizens, "\"competences\"", "\"competenses\"")
    sample.replace(.citizens, "\"to\":\"16:00\"", "\"to\":\"07.30\"")
    sample.replace(.citizens, "\"end\":\"2020-03-27\"", "\"end\":\"2019-03-27\"")
    sample.replace(.citizens, "\"24256790\"", "\"42256790\"")
    sample.replace(.citizens, "\"over50\"", "\"over-50\"")
    sample.replace(.citizens, "\"sustainableMinutes\":1500", "\"sustainableMinutes\":2500")
    sample.replace(.companies, "\"27355021\"", "\"DK 27355021\"")
    sample.replace(.companies, "24.5,", "24.555,")
    sample.replace(.companies, "\"1012999999\"", "\"1003456789\"")
    sample.replace(.companies, "\"562900\"", "\"56.29.00\"")
    sample.replace(.openings, "\"plannedMinutes\":1200", "\"plannedMinutes\":1600")
    sample.replace(.openings, "\"Rydde op\"", "\"plukke  VARER\"")
    sample.replace(.openings, "\"totalJobOpenings\":1", "\"totalJobOpenings\":0")
    sample.replace(.openings, "\"task\":\"Læse plukseddel\"", "\"task\":\" \"")
    sample.replace(.openings, "\"reservedFor\":\"B-9XK4TT\"", "\"reservedFor\":\"B-9XK4T7\"")
    sample.replace(.openings, "\"2020-11-27\"", "\"2020-11-13\"")
    sample.replace(.decisions, "\"opening\":\"J-119\",\"date\":\"2020-11-18\",\"role\":\"primary\"", "\"opening\":\"J-191\",\"date\":\"2020-11-18\",\"role\":\"primary\"")
    sample.replace(.decisions, "\"reason\":\"filled\"", "\"reason\":\"besat i mellemtiden\"")
    #expect(
      sample.faults() == [
        "",
      ])
  }
}
