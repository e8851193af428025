import Exchange
import JobCentre
import LocatedJSON
import Testing

@Suite struct FaultTests {
  /// A company cancels by asking for nobody: what was decided about the opening still has its place.
  @Test func decisionsAboutACancelledOpeningResolve() throws {
    var sample = SampleFiles()
    sample.replace(
      .openings, "\"relevantOccupation\":{\"disco\":\"9412\"},\"totalJobOpenings\":1",
      "\"relevantOccupation\":{\"disco\":\"9412\"},\"totalJobOpenings\":0")
    let log = FaultLog()
    let region = try #require(RegionFiles.read(sample.files, log))
    let cancelled = try #require(region.openings.first { $0.isCancelled })
    #expect(cancelled.id.text == "J-119")
    #expect(region.decisions.filter { $0.opening == cancelled.id }.count == 2)
  }

  private static let twentyFaults = """
    citizens.json:6:47: citizens[0].benefitStart: "2019-11-31" is a date that does not exist. Maybe "2019-11-30" was meant.
    citizens.json:8:23: citizens[0].goals[1].rank: "A" is the rank of two goals.
    citizens.json:9:6: citizens[0].competenses: is not a known field. Maybe "competences" was meant.
    citizens.json:12:45: citizens[0].childcareWindow.to: "07.30" must be a time like 07:30, at most 24:00. Maybe "07:30" was meant.
    citizens.json:14:73: citizens[0].history[0].end: "2019-03-27" must not be before start, which is 2020-01-06. Maybe the two are exchanged.
    citizens.json:15:21: citizens[0].lastEmployer: "42256790" must be 8 digits with a valid check by modulus 11. Maybe "24256790" was meant.
    citizens.json:17:70: citizens[1].ageBand: "over-50" must be one of under18, from18to24, from25to29, from30to50, over50. Maybe "over50" was meant.
    citizens.json:18:61: citizens[1].workHours.sustainableMinutes: 2500 must be from 0 to 2220.
    companies.json:5:12: companies[0].cvr: "DK 27355021" must be 8 digits with a valid check by modulus 11. Maybe "27355021" was meant.
    companies.json:9:42: companies[0].sites[0].staff.average4Months: 24.555 must have at most 2 decimals.
    companies.json:11:70: companies[1].industry: "56.29.00" must be a DB07 code of 2 to 6 digits, without dots. Maybe "562900" was meant.
    companies.json:13:26: companies[1].sites[0].pNumber: stands already at line 7, column 26.
    decisions.jsonl:2:33: opening: "J-191" is the id of no opening in this region. Maybe "J-119" was meant.
    decisions.jsonl:3:118: reason: "besat i mellemtiden" must be a code of 1 to 48 characters of a-z, A-Z, 0-9 and -, starting with a letter. Maybe "besat-i-mellemtiden" was meant.
    openings.json:8:65: openings[0].languageRequirement.task: " " must not be blank.
    openings.json:9:79: openings[0].workHours.plannedMinutes: 1600 must not be above maximumMinutes, which is 1500.
    openings.json:11:56: openings[0].smallJob.responsibilities[0]: "plukke  VARER" must not be a task of the praktik too (OT-07).
    openings.json:12:47: openings[0].validThrough: "2020-11-13" must not be before datePosted, which is 2020-11-16. Maybe the two are exchanged.
    openings.json:16:63: openings[1].totalJobOpenings: -1 must be from 0 to 1000.
    openings.json:19:20: openings[1].reservedFor: "B-9XK4T7" is the id of no citizen in this region. Maybe "B-9XK4TT" was meant.
    """

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
    sample.replace(.openings, "\"1012999999\"", "\"1003456789\"")
    sample.replace(.companies, "\"562900\"", "\"56.29.00\"")
    sample.replace(.openings, "\"plannedMinutes\":1200", "\"plannedMinutes\":1600")
    sample.replace(.openings, "\"Rydde op\"", "\"plukke  VARER\"")
    sample.replace(.openings, "\"totalJobOpenings\":1", "\"totalJobOpenings\":-1")
    sample.replace(.openings, "\"task\":\"Læse plukseddel\"", "\"task\":\" \"")
    sample.replace(.openings, "\"reservedFor\":\"B-9XK4TT\"", "\"reservedFor\":\"B-9XK4T7\"")
    sample.replace(.openings, "\"2020-11-27\"", "\"2020-11-13\"")
    sample.replace(
      .decisions, "\"opening\":\"J-119\",\"date\":\"2020-11-18\",\"role\":\"primary\"",
      "\"opening\":\"J-191\",\"date\":\"2020-11-18\",\"role\":\"primary\"")
    sample.replace(.decisions, "\"reason\":\"filled\"", "\"reason\":\"besat i mellemtiden\"")
    let faults = sample.faults()
    #expect(faults.count == 20)
    #expect(faults.joined(separator: "\n") == Self.twentyFaults)
  }
}
