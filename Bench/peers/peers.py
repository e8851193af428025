#!/usr/bin/env python3
"""plads and its peers side by side: peers.py [INSTANCE ...] [options]

Each instance is made by `plads-bench solvers --write-instances`, then solved by `plads solve
--stats` and by every peer in turn, round after round, each run in a process of its own pinned to
one core. On both sides only solving counts: reading the file and building the model do not. All
objectives must agree with the one that plads has proved. Then one change to a week, solved again
and verified, is held against OR-Tools solving the week anew.

Writes a table, a JSON file and a page. Exits with 1 when an objective differs or a peer fails; a
floor that is not reached is shown and is no failure, for times are not a test.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
from pathlib import Path

import page

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
# How many times as long as the fastest a peer may take and still be run again.
SLOW = 20
LEMON = ["block", "altering", "cost-scaling", "capacity-scaling"]


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    floors = json.loads((HERE / "floors.json").read_text())
    parser.add_argument("instances", nargs="*", default=list(floors["instances"]))
    parser.add_argument("--date", required=True, help="the day of the run, for the page")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--core", type=int, default=os.cpu_count() - 1, help="the core to pin to")
    parser.add_argument("--timeout", type=float, default=180, help="seconds for one run of a peer")
    parser.add_argument("--peers", help="only these, separated by commas")
    parser.add_argument("--edits", type=int, default=1000, help="changes of each kind; 0: none")
    parser.add_argument("--plads", type=Path, default=ROOT / ".build/release/plads")
    parser.add_argument("--bench", type=Path, default=ROOT / ".build/release/plads-bench")
    parser.add_argument("--folder", type=Path, default=ROOT / ".build/peers", help="of setup.sh")
    parser.add_argument("--json", type=Path, default=HERE.parent / "results/peers.json")
    parser.add_argument("--page", type=Path, default=HERE.parent / "results/PEERS.md")
    arguments = parser.parse_args()
    arguments.floors = floors
    return arguments


def peers_for(instance):
    """Who can solve an instance: the name of each peer, as `peer.py` and `lemon` know it."""
    family = instance.rsplit("-", 1)[0]
    if family.startswith("D"):
        lapx = [f"lapx {name}" for name in ("lapjv", "lapjvh", "lapjvh float32", "lapjvs float32")]
        return ["scipy", *lapx, "OR-Tools", "POT"]
    names = ["OR-Tools", *(f"LEMON {rule}" for rule in LEMON)]
    if family.startswith("S"):
        # lapx takes no cost of a million or more in a sparse problem.
        names += ["scipy", "POT"] + ([] if family == "S2" else ["lapx"])
    return names


class Runs:
    """All runs of one instance."""

    def __init__(self, instance, path, arguments):
        self.instance, self.path, self.arguments = instance, path, arguments
        self.seconds, self.objective, self.notes = {}, {}, {}
        self.failed = False

    def command(self, who):
        folder = self.arguments.folder
        if who == "plads":
            return [self.arguments.plads, "solve", self.path, "--stats"]
        if who.startswith("LEMON "):
            return [folder / "lemon", self.path, who.removeprefix("LEMON ")]
        return [folder / "venv/bin/python", HERE / "peer.py", who, self.path]

    def run(self, who):
        """One run; a peer that was too slow or failed is not run again."""
        command = ["taskset", "-c", str(self.arguments.core), *map(str, self.command(who))]
        limit = self.limit()
        try:
            run = subprocess.run(command, capture_output=True, text=True, timeout=limit, check=True)
            answer = json.loads(run.stdout.strip().splitlines()[-1])
        except subprocess.TimeoutExpired:
            self.notes[who] = f"over {limit:.0f} s"
            return
        except subprocess.CalledProcessError as error:
            self.notes[who] = (error.stderr.strip().splitlines() or ["failed without a word"])[-1]
            self.failed = True
            return
        self.seconds.setdefault(who, []).append(answer["solveSeconds"])
        self.objective[who] = answer["objective"]

    def limit(self):
        """Seconds for one run: enough to read, to build, and to be SLOW times the fastest."""
        fastest = min((min(times) for times in self.seconds.values()), default=None)
        timeout = self.arguments.timeout
        return timeout if fastest is None else min(timeout, 60 + SLOW * fastest)

    def measure(self, peers):
        for turn in range(self.arguments.rounds):
            for who in ["plads", *peers]:
                if who not in self.notes:
                    self.run(who)
            if turn == 0 and self.seconds.keys() - {"plads"}:
                self.leave_out_slow()
        self.check()
        return self.result()

    def leave_out_slow(self):
        """Who took so much longer than the fastest peer in the first round is not run again."""
        times = {who: seconds[0] for who, seconds in self.seconds.items() if who != "plads"}
        fastest = min(times.values())
        for who, seconds in times.items():
            if seconds > SLOW * fastest:
                self.notes[who] = "one run"

    def check(self):
        proved = self.objective.get("plads")
        for who, objective in self.objective.items():
            if objective == proved:
                continue
            self.notes[who] = f"not optimal: {objective}"
            del self.seconds[who]
            # 32-bit floating point cannot hold every sum; such a peer is set aside, not wrong.
            self.failed |= "float32" not in who

    def result(self):
        medians = {who: statistics.median(times) for who, times in self.seconds.items()}
        ours = medians.pop("plads", None)
        best = min(medians, key=medians.get) if medians else None
        return {
            "objective": self.objective.get("plads"),
            "seconds": self.seconds,
            "medians": medians | ({"plads": ours} if ours else {}),
            "notes": self.notes,
            "best": best,
            "ratio": medians[best] / ours if best and ours else None,
            "floor": self.arguments.floors["instances"].get(self.instance),
        }


def measure_edits(arguments, results):
    """Percentiles of one change, and how long OR-Tools needs to solve the week anew."""
    floor = arguments.floors["edits"]
    week = floor["instance"]
    anew = results.get(week, {}).get("medians", {}).get("OR-Tools")
    if not arguments.edits or anew is None:
        return None
    report = arguments.folder / "edits.json"
    command = ["taskset", "-c", arguments.core, arguments.bench, "edits", week]
    command += ["--count", arguments.edits, "--json", report]
    subprocess.run([str(word) for word in command], check=True, stdout=subprocess.DEVNULL)
    changes = {
        edit["name"].removeprefix(week + " "): edit["wallSeconds"]
        | {"cpuPercentile99": edit["cpuSeconds"]["percentile99"]}
        for edit in json.loads(report.read_text())["edits"]
    }
    return {"instance": week, "anewSeconds": anew, "changes": changes, "floor": floor}


def main():
    arguments = parse_arguments()
    folder = arguments.folder / "instances"
    command = [str(arguments.bench), "solvers", *arguments.instances, "--write-instances", folder]
    files = subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
    results, failed = {}, False
    for instance, path in zip(arguments.instances, files, strict=True):
        peers = peers_for(instance)
        if arguments.peers:
            peers = [name for name in peers if name in arguments.peers.split(",")]
        runs = Runs(instance, path, arguments)
        results[instance] = runs.measure(peers)
        failed |= runs.failed
        print(page.summary(instance, results[instance]), flush=True)
    report = {
        "schema": "plads/bench-peers-1",
        "date": arguments.date,
        "rounds": arguments.rounds,
        "machine": page.machine(),
        "versions": page.versions(arguments),
        "instances": results,
        "edits": measure_edits(arguments, results),
    }
    print(page.edits(report))
    arguments.json.write_text(json.dumps(report, indent=2, ensure_ascii=False) + "\n")
    arguments.page.write_text(page.text(report))
    print(f"\nWritten: {arguments.json}, {arguments.page}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
