import JobCentre

extension Trade {
  /// What work in the trade demands of body and mind, in openings per thousand.
  ///
  /// Judgement of this project. A code the vocabulary does not have is left out.
  var demands: KeyValuePairs<String, Int> {
    switch self {
    case .building:
      [
        "heavyLifting": 600, "standing": 500, "kneeling": 400, "heights": 350, "coldOrWet": 450,
        "armsAboveShoulder": 350, "noise": 300, "stairs": 300, "dustOrChemicals": 300,
      ]
    case .transport:
      [
        "heavyLifting": 400, "repeatedLifting": 450, "walking": 550, "pushingPulling": 350,
        "fastPace": 250, "coldOrWet": 150,
      ]
    case .shop:
      ["standing": 550, "walking": 450, "customerContact": 500, "repeatedLifting": 350]
    case .kitchen:
      ["standing": 700, "repeatedLifting": 350, "fastPace": 250, "coldOrWet": 120]
    case .cleaning:
      [
        "walking": 450, "bendingTwisting": 400, "dustOrChemicals": 300, "repetitiveWork": 200,
        "pushingPulling": 200, "workingAlone": 200, "stairs": 150, "coldOrWet": 150,
      ]
    case .children:
      ["customerContact": 700, "noise": 250, "bendingTwisting": 300, "kneeling": 250]
    case .care:
      ["customerContact": 750, "bendingTwisting": 350, "heavyLifting": 200, "walking": 350]
    case .office:
      ["screenWork": 750, "sitting": 650, "customerContact": 250, "fluctuatingTasks": 150]
    case .metal:
      [
        "standing": 550, "heavyLifting": 300, "noise": 450, "fineMotorWork": 250,
        "repetitiveWork": 250,
      ]
    case .other:
      ["standing": 300, "customerContact": 300, "workingAlone": 200]
    }
  }
}
