"""Reading the files that `plads-bench solvers --write-instances` writes."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np


@dataclass
class Network:
    """A min-cost flow problem; nodes from 0, lower bounds all 0."""

    supply: np.ndarray
    tail: np.ndarray
    head: np.ndarray
    capacity: np.ndarray
    cost: np.ndarray


def read_network(path):
    """A DIMACS `min` file as plads-bench writes it: problem line, node lines, arc lines."""
    start, arcs = Path(path).read_bytes().split(b"\na ", 1)
    problem, *lines = start.decode().splitlines()
    supply = np.zeros(int(problem.split()[2]), np.int64)
    for line in lines:
        _, node, units = line.split()
        supply[int(node) - 1] = int(units)
    numbers = np.fromstring(arcs.replace(b"a ", b"").decode(), np.int64, sep=" ").reshape(-1, 5)
    if len(numbers) != int(problem.split()[3]) or numbers[:, 2].any():
        raise ValueError(f"{path}: the arcs must be as many as stated, without lower bounds")
    tail, head, _, capacity, cost = numbers.T.copy()
    return Network(supply, (tail - 1).astype(np.int32), (head - 1).astype(np.int32), capacity, cost)


@dataclass
class Week:
    """A region's week: each citizen takes one place, or stays unmatched at a cost."""

    citizen: np.ndarray
    opening: np.ndarray
    cost: np.ndarray
    unmatched: np.ndarray
    places: np.ndarray


def read_week(path):
    """The week behind a network of the families S, ST, SF, S2: citizens, openings, the sink."""
    network = read_network(path)
    sink = len(network.supply) - 1
    citizens = int((network.supply == 1).sum())
    of_citizen = network.tail < citizens
    is_pair = of_citizen & (network.head != sink)
    if network.supply[sink] != -citizens or (network.head[~of_citizen] != sink).any():
        raise ValueError(f"{path}: the network must be that of a week with one proposal each")
    return Week(
        citizen=network.tail[is_pair],
        opening=network.head[is_pair] - citizens,
        cost=network.cost[is_pair],
        unmatched=network.cost[of_citizen & (network.head == sink)],
        places=network.capacity[~of_citizen],
    )
