"""One peer on one instance: peer.py PEER FILE. Prints one JSON object: objective, solveSeconds.

Only the call that solves is timed; reading the file and building the peer's model are not. The
objective is counted in integers from the peer's own answer wherever it gives one.
"""

import json
import sys
import time

import numpy as np
from instances import read_network, read_week


def timed(solve):
    start = time.perf_counter()
    answer = solve()
    return answer, time.perf_counter() - start


# ---- Matrices


def value_of(costs, rows, columns):
    """What an assignment costs; every row and every column must have been taken once."""
    if len(np.unique(rows)) != len(costs) or len(np.unique(columns)) != len(costs):
        raise ValueError("the answer is no assignment")
    return int(costs[rows, columns].astype(np.int64).sum())


def scipy_dense(costs):
    from scipy.optimize import linear_sum_assignment

    doubles = costs.astype(np.float64)
    (rows, columns), seconds = timed(lambda: linear_sum_assignment(doubles))
    return value_of(costs, rows, columns), seconds


def lapx_dense(function, scalar):
    def solve(costs):
        import lap

        matrix = costs.astype(scalar)
        (first, second), seconds = timed(lambda: getattr(lap, function)(matrix, return_cost=False))
        # lapjv answers with the column of each row and the row of each column.
        rows, columns = (np.arange(len(costs)), first) if function == "lapjv" else (first, second)
        return value_of(costs, rows, columns), seconds

    return solve


def ortools_dense(costs):
    from ortools.graph.python import linear_sum_assignment

    n = len(costs)
    solver = linear_sum_assignment.SimpleLinearSumAssignment()
    rows = np.repeat(np.arange(n, dtype=np.int32), n)
    columns = np.tile(np.arange(n, dtype=np.int32), n)
    solver.add_arcs_with_cost(rows, columns, costs.ravel().astype(np.int64))
    status, seconds = timed(solver.solve)
    if status != solver.OPTIMAL:
        raise ValueError(f"the status is {status}")
    return solver.optimal_cost(), seconds


def pot_dense(costs):
    import ot

    ones, doubles = np.ones(len(costs)), costs.astype(np.float64)
    plan, seconds = timed(lambda: ot.emd(ones, ones, doubles, numItermax=2_000_000_000))
    rows, columns = np.nonzero(plan > 0.5)
    return value_of(costs, rows, columns), seconds


# ---- Weeks with one proposal for each citizen


def places_as_columns(week):
    """Each pair once for each place of its opening: citizen, place, cost."""
    first = np.r_[0, np.cumsum(week.places)]
    copies = week.places[week.opening]
    citizen, cost = np.repeat(week.citizen, copies), np.repeat(week.cost, copies)
    start = np.repeat(np.cumsum(copies) - copies, copies)
    place = np.repeat(first[week.opening], copies) + np.arange(len(citizen)) - start
    return citizen, place, cost, int(first[-1])


def scipy_week(week):
    """A column for each place, and one for each citizen to stay unmatched."""
    from scipy.sparse import coo_matrix
    from scipy.sparse.csgraph import min_weight_full_bipartite_matching

    citizen, place, cost, places = places_as_columns(week)
    n = len(week.unmatched)
    # One more on each entry, since an entry of 0 would be none; every citizen takes one entry.
    matrix = coo_matrix(
        (
            np.r_[cost, week.unmatched] + 1,
            (np.r_[citizen, np.arange(n)], np.r_[place, places + np.arange(n)]),
        ),
        shape=(n, places + n),
    ).tocsr()
    (rows, columns), seconds = timed(lambda: min_weight_full_bipartite_matching(matrix))
    return int(np.asarray(matrix[rows, columns]).astype(np.int64).sum()) - n, seconds


def lapx_week(week):
    """The same made square: a row for each place, which takes it, or what its citizen gave up."""
    import lap
    from scipy.sparse import coo_matrix

    citizen, place, cost, places = places_as_columns(week)
    n = len(week.unmatched)
    everybody, all_places = np.arange(n), np.arange(places)
    rows = np.r_[citizen, everybody, n + place, n + all_places]
    columns = np.r_[place, places + everybody, places + citizen, all_places]
    costs = np.r_[cost, week.unmatched, np.zeros(len(place) + places, np.int64)]
    # One more on each, so that no entry is lost as a 0.
    matrix = coo_matrix((costs + 1, (rows, columns)), shape=(n + places, n + places)).tocsr()
    matrix.sort_indices()
    values = matrix.data.astype(np.float64)
    (chosen, _), seconds = timed(
        lambda: lap.lapmod(n + places, values, matrix.indptr, matrix.indices, return_cost=False)
    )
    found = np.asarray(matrix[np.arange(n + places), chosen]).astype(np.int64)
    return int(found.sum()) - n - places, seconds


def pot_week(week):
    """Transport from citizens, and one source for idle places, to openings and one sink."""
    import ot
    from scipy.sparse import coo_matrix

    n, openings, places = len(week.unmatched), len(week.places), week.places.sum()
    idle = np.arange(openings + 1)
    # Entries of 0 would be none; all idle places together stay far below one unit of cost.
    costs = coo_matrix(
        (
            np.r_[week.cost, week.unmatched, np.full(openings + 1, 1e-12)].astype(np.float64),
            (
                np.r_[week.citizen, np.arange(n), np.full(openings + 1, n)],
                np.r_[week.opening, np.full(n, openings), idle],
            ),
        ),
        shape=(n + 1, openings + 1),
    )
    supply, demand = np.r_[np.ones(n), places], np.r_[week.places, n].astype(np.float64)
    (_, log), seconds = timed(
        lambda: ot.emd(supply, demand, costs, numItermax=2_000_000_000, log=True)
    )
    return round(log["cost"]), seconds


# ---- Networks


def ortools_network(network):
    from ortools.graph.python import min_cost_flow

    solver = min_cost_flow.SimpleMinCostFlow()
    solver.add_arcs_with_capacity_and_unit_cost(
        network.tail, network.head, network.capacity, network.cost
    )
    nodes = np.arange(len(network.supply), dtype=np.int32)
    solver.set_nodes_supplies(nodes, network.supply)
    status, seconds = timed(solver.solve)
    if status != solver.OPTIMAL:
        raise ValueError(f"the status is {status}")
    return solver.optimal_cost(), seconds


# ---- Which peers there are

DENSE = {
    "scipy": scipy_dense,
    "lapx lapjv": lapx_dense("lapjv", np.float64),
    "lapx lapjvh": lapx_dense("lapjvh", np.float64),
    "lapx lapjvh float32": lapx_dense("lapjvh", np.float32),
    "lapx lapjvs float32": lapx_dense("lapjvs", np.float32),
    "OR-Tools": ortools_dense,
    "POT": pot_dense,
}
WEEK = {"scipy": scipy_week, "lapx": lapx_week, "POT": pot_week}
NETWORK = {"OR-Tools": ortools_network}

if __name__ == "__main__":
    _, peer, path = sys.argv
    if path.endswith(".npy"):
        objective, seconds = DENSE[peer](np.load(path))
    elif peer in NETWORK:
        objective, seconds = NETWORK[peer](read_network(path))
    else:
        objective, seconds = WEEK[peer](read_week(path))
    print(json.dumps({"objective": int(objective), "solveSeconds": seconds}))
