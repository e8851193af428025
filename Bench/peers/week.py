#!/usr/bin/env python3
"""A region's week as one would plan it with numpy and OR-Tools: week.py REGION PLAN [options]

Reads the region's JSON (`columns.py`), scores every pair in vectors under the same gates and the
same fit as plads (`law.py`, `scoring.py`), keeps the K best openings of each citizen, and lets
OR-Tools' min-cost flow choose (`flow.py`). Writes PLAN, which `plads match --since` can read, and
prints how many pairs it scored and kept.

In three things it is simpler. It knows the books that one file states whole. A limit of minutes in
the reasonable ratio becomes a count of the longest place there. And what was agreed is held without
asking the gates again. Each can only make the plan worse, never wrong.
"""

import argparse
import json
import sys
import time
from pathlib import Path

import numpy as np
from columns import Citizens, Openings, Site, Vocabulary, records
from flow import Room, solve
from law import Law, day, read_book
from scoring import Scorer

ROOT = Path(__file__).resolve().parent.parent.parent


def decided(decisions, today):
    """Pairs that somebody has said no to, and those to hold, in the order of their claim."""
    steps = ["started", "company", "citizen", "caseworker", "stopped"]
    in_force = [
        d
        for d in decisions
        if day(d["date"]) <= today and ("validUntil" not in d or today <= day(d["validUntil"]))
    ]
    barred = {
        (d["citizen"], d["opening"])
        for d in in_force
        if d["answer"] == "no" or d["step"] == "stopped"
    }

    def claim(decision):
        step = steps.index(decision["step"]) + (0 if decision["role"] == "primary" else 5)
        return step, decision["date"], decision["citizen"], decision["opening"]

    agreed = sorted((d for d in in_force if (d["citizen"], d["opening"]) not in barred), key=claim)
    started = {(d["citizen"], d["opening"]) for d in agreed if d["step"] == "started"}
    held = {}
    for decision in agreed:
        held.setdefault(decision["citizen"], decision["opening"])
    return barred, held, started


def main():
    begun = time.perf_counter()
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("region", type=Path, help="the folder with the region's JSON")
    parser.add_argument("plan", type=Path, help="the file to write")
    parser.add_argument("--date", required=True, help="the day of the list")
    parser.add_argument("--k", type=int, default=50, help="openings kept for each citizen")
    parser.add_argument("--data", type=Path, default=ROOT / "Data", help="books and vocabularies")
    arguments = parser.parse_args()
    if arguments.k < 1:
        parser.error(f"--k ({arguments.k}) must be at least 1")
    today = day(arguments.date)

    everybody = records(arguments.region, "citizens")
    law = Law(read_book(arguments.data, today, {c["municipality"] for c in everybody}), today)
    vocabulary = Vocabulary(arguments.data, law.book["fit"]["shortCourseDays"])
    sites = {
        site["pNumber"]: Site(site, company)
        for company in records(arguments.region, "companies")
        for site in company["sites"]
    }
    openings = Openings(records(arguments.region, "openings"), sites, law, vocabulary)
    papers = ("competences", "certificates", "drivingLicences")
    complete = [
        row
        for row in everybody
        if row.get("goals")
        and any(row.get(kind) for kind in papers)
        and day(row.get("exemptUntil", "1900-01-01")) < today
    ]
    citizens = Citizens(complete, openings, law, vocabulary)
    barred, held, started = decided(records(arguments.region, "decisions"), today)
    numbers = {row["id"]: place for place, row in enumerate(openings.rows)}
    # Any duty before all points together.
    ladder = law.book["priority"]
    top = 1000 + ladder["privatePoints"] + ladder["shortagePoints"] + max(ladder["ladder"])
    unit = 1 + 2 * int(citizens.weight.sum()) * top
    closed = [(citizens.ids[c], numbers[o]) for c, o in barred if c in citizens.ids]
    pairs, count = Scorer(citizens, openings, law, vocabulary, closed, unit).best(arguments.k)

    room = Room(openings, law)
    for citizen, opening in held.items():
        room.take(numbers[opening], (citizen, opening) in started)
    is_free = np.array([row["id"] not in held for row in complete])
    pairs = [part[is_free[pairs[0]]] for part in pairs]
    chosen = solve(pairs, len(complete), room)
    proposals = [
        {"citizen": complete[pairs[0][p]]["id"], "opening": openings.rows[pairs[1][p]]["id"]}
        for p in chosen.tolist()
    ]
    plan = {"schema": "plads/plan", "version": 1, "run": {"date": arguments.date}}
    arguments.plan.write_text(json.dumps(plan | {"proposals": proposals}))
    found = {"pairs": len(everybody) * len(openings.rows), "candidates": count}
    found |= {"kept": len(pairs[0]), "proposals": len(chosen)}
    print(json.dumps(found | {"seconds": time.perf_counter() - begun}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
