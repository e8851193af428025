#!/usr/bin/env python3
"""Whole regions: plads beside a script of numpy and OR-Tools: regions.py [REGION ...] [options]

Each region is written by `plads generate`. Then `plads match` takes it from its files to all lists,
and `week.py` from the same files to a plan: every pair scored in vectors, the K best openings of
each citizen kept, OR-Tools' min-cost flow. Each run is a process of its own, and everything counts, from
its start to its end. How long plads needs until its plan is solved and proved, which is what the
script does, is told apart.

Both plans are valued by plads: the script's is given to `plads match --since`, which asks all gates
and limits of every pair and states what it is worth. Exits with 1 when a pair of the script is
refused, when the two do not count the same pairs that may be proposed, or when the script's plan is
worth more than the one that plads proved to be best. Times are no failure.
"""

import argparse
import collections
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import page

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
# What the generated regions are made for.
WEEK, MONDAY = "2020-W48", "2020-11-23"
# The phases of plads that come after the plan is proved.
AFTERWARDS = {"reserves", "explain", "lists", "write"}


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    default = ["albertslund", "vestegnen", "hovedstaden"]
    what = "presets of plads generate, or CITIZENSxOPENINGS"
    parser.add_argument("regions", nargs="*", default=default, help=what)
    parser.add_argument("--date", required=True, help="the day of the run, for the report")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--k", type=int, default=50, help="openings the script keeps per citizen")
    parser.add_argument("--cores", help="the cores to pin every run to, as taskset takes them")
    parser.add_argument("--plads", type=Path, default=ROOT / ".build/release/plads")
    parser.add_argument("--bench", type=Path, default=ROOT / ".build/release/plads-bench")
    parser.add_argument("--folder", type=Path, default=ROOT / ".build/peers", help="of setup.sh")
    parser.add_argument("--json", type=Path, default=HERE.parent / "results/regions-peers.json")
    arguments = parser.parse_args()
    if arguments.rounds < 1:
        parser.error(f"--rounds ({arguments.rounds}) must be at least 1")
    return arguments


def run(arguments, *command):
    """Runs a program: what it printed, seconds by the clock, of the processor, and peak bytes."""
    pinned = ["taskset", "-c", arguments.cores] if arguments.cores else []
    with tempfile.TemporaryFile() as output:
        start = time.perf_counter()
        process = subprocess.Popen([*pinned, *map(str, command)], stdout=output)
        _, status, used = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            raise SystemExit(f"{command[0]} {command[1]} ended with {process.returncode}")
        output.seek(0)
        printed = output.read().decode()
    # Linux counts the peak in kB.
    cost = {"wallSeconds": seconds, "cpuSeconds": used.ru_utime + used.ru_stime}
    return printed, cost | {"peakBytes": used.ru_maxrss * 1024}


def value(plan, pins):
    """What the placements of a plan with one of these pins are worth: duties, then points."""
    duties = points = 0
    for proposal in plan["proposals"]:
        if proposal.get("pin") in pins:
            found = proposal["assessment"]
            priority = found["priority"]
            duties += found.get("dischargesDuty", False)
            points += priority["weight"] * (found["fit"]["total"] + priority["points"])
    return duties, points


class Region:
    """One region and all runs over it, in a folder of its own."""

    def __init__(self, name, folder, arguments):
        self.name, self.folder, self.arguments = name, Path(folder), arguments
        self.files = self.folder / "region"
        self.costs = collections.defaultdict(list)
        size = ["--preset", name]
        if name[0].isdigit():
            citizens, openings = name.split("x")
            size = ["--citizens", citizens, "--openings", openings]
        run(arguments, arguments.plads, "generate", *size, "--out", self.files)

    def measure(self):
        for _ in range(self.arguments.rounds):
            lists = self.plads()
            counted, script = self.script()
        ours = json.loads((lists / "plan.json").read_text())
        again = self.folder / "again"
        since = ["--date", MONDAY, "--since", script, "--out", again]
        run(self.arguments, self.arguments.plads, "match", self.files, *since)
        theirs = json.loads((again / "plan.json").read_text())
        return self.result(ours, theirs, counted)

    def plads(self):
        arguments, lists = self.arguments, self.folder / "lists"
        options = ["--week", WEEK, "--out", lists]
        _, cost = run(arguments, arguments.plads, "match", self.files, *options)
        self.costs["plads"].append(cost)
        with tempfile.TemporaryDirectory() as other:
            options = [Path(other, "lists"), "--week", WEEK]
            printed, _ = run(arguments, arguments.bench, "measure-region", self.files, *options)
        laps = [lap for lap in json.loads(printed)["laps"] if lap["name"] not in AFTERWARDS]
        keys = ["wallSeconds", "cpuSeconds"]
        self.costs["plan"].append({key: sum(lap[key] for lap in laps) for key in keys})
        return lists

    def script(self):
        arguments, plan = self.arguments, self.folder / "script.json"
        python = arguments.folder / "venv/bin/python"
        options = ["--date", MONDAY, "--k", arguments.k]
        printed, cost = run(arguments, python, HERE / "week.py", self.files, plan, *options)
        self.costs["script"].append(cost)
        return json.loads(printed), plan

    def result(self, ours, theirs, counted):
        refused = [c for c in theirs["conflicts"] if c["pin"] == "published"]
        held = [p for p in theirs["proposals"] if p.get("pin") == "published"]
        best, reached = value(ours, {None}), value(theirs, {"published"})
        unit = ours["proof"]["dutyValue"]
        faults = []
        if refused or len(held) != counted["proposals"]:
            faults.append(f"{len(refused)} of the script's pairs are refused: {refused[:3]}")
        if counted["candidates"] != ours["proof"]["candidates"]:
            both = f"{ours['proof']['candidates']} and {counted['candidates']}"
            faults.append(f"the pairs that may be proposed are not the same: {both}")
        # A gap is what the best plan could be worth more.
        most = best[0] * unit + best[1] + ours["proof"]["gap"]
        if reached[0] * unit + reached[1] > most:
            faults.append(f"the script's plan is worth more: {reached} and {best}")
        walls = {
            who: statistics.median(cost["wallSeconds"] for cost in costs)
            for who, costs in self.costs.items()
        }
        return {
            "pairs": ours["proof"]["pairs"],
            "candidates": ours["proof"]["candidates"],
            "kept": counted["kept"],
            "gap": ours["proof"]["gap"],
            "costs": self.costs,
            "wallSeconds": walls,
            "ratio": walls["script"] / walls["plads"],
            "ratioToPlan": walls["script"] / walls["plan"],
            "value": {
                "plads": {"duties": best[0], "points": best[1]},
                "script": {"duties": reached[0], "points": reached[1]},
            },
            "faults": faults,
        }


def row(name, result):
    """A line for the terminal."""
    walls, values = result["wallSeconds"], result["value"]

    def told(value):
        return f"{value['duties']} duties + {value['points']:,} points"

    lines = [
        f"{name}: plads {walls['plads']:.2f} s to all lists, {walls['plan']:.2f} s to the proved "
        f"plan; script {walls['script']:.2f} s; ratios {result['ratio']:.1f} and "
        f"{result['ratioToPlan']:.1f}",
        f"  plads {told(values['plads'])} (gap {result['gap']}); script {told(values['script'])}",
    ]
    return "\n".join(lines + [f"  FAULT: {fault}" for fault in result["faults"]])


def main():
    arguments = parse_arguments()
    results = {}
    for name in arguments.regions:
        with tempfile.TemporaryDirectory(prefix="plads-regions-") as folder:
            results[name] = Region(name, folder, arguments).measure()
        print(row(name, results[name]), flush=True)
    report = {
        "schema": "plads/bench-regions-peers-1",
        "date": arguments.date,
        "rounds": arguments.rounds,
        "k": arguments.k,
        "machine": page.machine(),
        "versions": page.versions(arguments),
        "regions": results,
    }
    arguments.json.write_text(json.dumps(report, indent=2, ensure_ascii=False) + "\n")
    print(f"\nWritten: {arguments.json}")
    return 1 if any(result["faults"] for result in results.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
