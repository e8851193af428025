// LEMON's min-cost flow codes on a DIMACS file: lemon FILE RULE
//
// RULE is block, altering (network simplex with that pivot rule), cost-scaling or capacity-scaling.
// Prints one JSON object. Only the call that solves is timed: reading and building are not.
#include <lemon/capacity_scaling.h>
#include <lemon/config.h>
#include <lemon/cost_scaling.h>
#include <lemon/dimacs.h>
#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>

#include <chrono>
#include <cstdint>
#include <fstream>
#include <iostream>
#include <string>

using Graph = lemon::SmartDigraph;
using Amount = int;
using Cost = std::int64_t;

// Amounts fit into 32 bits in every instance, and LEMON is faster for it; costs need 64.
struct Network {
  Graph graph;
  Graph::ArcMap<Amount> lower{graph}, capacity{graph};
  Graph::ArcMap<Cost> cost{graph};
  Graph::NodeMap<Amount> supply{graph};
};

// Solves with any of LEMON's algorithms; `arguments` are those of its `run`.
template <class Algorithm, class... Arguments>
int solve(const Network& network, const std::string& rule, Arguments... arguments) {
  Algorithm algorithm(network.graph);
  algorithm.lowerMap(network.lower).upperMap(network.capacity);
  algorithm.costMap(network.cost).supplyMap(network.supply);
  const auto start = std::chrono::steady_clock::now();
  const auto status = algorithm.run(arguments...);
  const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
  if (status != Algorithm::OPTIMAL) {
    std::cerr << "lemon " << rule << ": no optimum was found\n";
    return 1;
  }
  std::cout.precision(9);
  std::cout << "{\"objective\": " << algorithm.template totalCost<Cost>()
            << ", \"solveSeconds\": " << std::fixed << seconds.count() << "}\n";
  return 0;
}

int main(int count, char** words) {
  if (count == 2 && std::string(words[1]) == "--version") {
    std::cout << LEMON_VERSION << "\n";
    return 0;
  }
  if (count != 3) {
    std::cerr << "usage: lemon FILE block|altering|cost-scaling|capacity-scaling\n";
    return 64;
  }
  std::ifstream file(words[1]);
  if (!file) {
    std::cerr << "lemon: " << words[1] << " cannot be read\n";
    return 66;
  }
  Network network;
  lemon::readDimacsMin(file, network.graph, network.lower, network.capacity, network.cost,
                       network.supply);
  using Simplex = lemon::NetworkSimplex<Graph, Amount, Cost>;
  const std::string rule = words[2];
  if (rule == "block") return solve<Simplex>(network, rule, Simplex::BLOCK_SEARCH);
  if (rule == "altering") return solve<Simplex>(network, rule, Simplex::ALTERING_LIST);
  if (rule == "cost-scaling")
    return solve<lemon::CostScaling<Graph, Amount, Cost>>(network, rule);
  if (rule == "capacity-scaling")
    return solve<lemon::CapacityScaling<Graph, Amount, Cost>>(network, rule);
  std::cerr << "lemon: there is no rule " << rule << "\n";
  return 64;
}
