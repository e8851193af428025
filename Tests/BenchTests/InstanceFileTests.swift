import Assignment
import BenchInstances
import Testing

@Suite("Files of instances")
struct InstanceFileTests {
  private func written(_ name: String) throws -> (instance: Instance, bytes: [UInt8]) {
    let instance = Instance(try #require(InstanceName(name)))
    var bytes: [UInt8] = []
    try InstanceFile.write(instance) { bytes += $0 }
    return (instance, bytes)
  }

  @Test("A network is read back as it was", arguments: ["N8-8", "NT-6"])
  func network(_ name: String) throws {
    let (instance, bytes) = try written(name)
    guard case .network(let problem) = instance else {
      Issue.record("It must be a network.")
      return
    }
    #expect(try DimacsFile.read(bytes) == .minCostFlow(problem))
    #expect(InstanceFile.suffix(of: instance) == ".min")
  }

  @Test("A week is read back as its network", arguments: ["S2-300", "B-300"])
  func region(_ name: String) throws {
    let (instance, bytes) = try written(name)
    guard case .region(let region) = instance else {
      Issue.record("It must be a week.")
      return
    }
    #expect(try DimacsFile.read(bytes) == .minCostFlow(try region.network()))
  }

  @Test("A matrix of several pieces is read back as it was")
  func matrix() throws {
    let (instance, bytes) = try written("D-geo-600")
    guard case .dense(let matrix) = instance else {
      Issue.record("It must be a matrix.")
      return
    }
    #expect(bytes.count == 128 + 4 * 600 * 600)
    #expect(try DenseAssignmentProblem(numPy: bytes, objective: .minimum) == matrix.problem())
    #expect(InstanceFile.suffix(of: instance) == ".npy")
  }
}
