"""Region files as columns of numbers, for scoring in vectors."""

import json
from collections import namedtuple
from pathlib import Path

import numpy as np
from law import NEVER, day, offered

SHIFTS = ["day", "evening", "night", "weekend"]
LEVELS = ["A1", "A2", "B1", "B2", "C1", "C2"]
CLASS = "type sector start weeks purpose is_shrinking is_extra_work"

Site = namedtuple("Site", "row company")


def records(folder, kind):
    path = Path(folder, f"{kind}.json")
    return json.loads(path.read_text())[kind] if path.exists() else []


def clock(text):
    hours, minutes = text.split(":")
    return 60 * int(hours) + int(minutes)


def bits(names):
    return sum(1 << SHIFTS.index(name) for name in names)


def digits(codes):
    """Codes of up to four digits as rows of bytes, 0 where there is none."""
    rows = [list(code.encode()[:4].ljust(4, b"\0")) for code in codes]
    return np.array(rows, np.uint8).reshape(-1, 4)


def shared(left, right):
    """How many leading digits codes share, pair by pair."""
    equal = (left[:, None, :] == right[None, :, :]) & (left[:, None, :] != 0)
    return np.logical_and.accumulate(equal, axis=2).sum(axis=2)


def marks(lists, numbers):
    """Lists of codes as rows of 0 and 1."""
    table = np.zeros((len(lists), len(numbers)), np.float32)
    for row, codes in enumerate(lists):
        table[row, [numbers[code] for code in codes]] = 1
    return table


class Vocabulary:
    """The codes that region files refer to."""

    def __init__(self, data, longest_course):
        def read(path):
            return json.loads(Path(data, path).read_text())

        competences = read("competences/competences.json")["competences"]
        demands = read("demands/demands.json")
        self.competences = {c["code"]: place for place, c in enumerate(competences)}
        self.days = {c["code"]: c.get("course", {}).get("days") for c in competences}
        short = [c for c, days in self.days.items() if days is not None and days <= longest_course]
        self.trainable = marks([short], self.competences)[0]
        self.demands = {d["code"]: place for place, d in enumerate(demands["demands"])}
        self.limits = {limit["code"]: limit["excludes"] for limit in demands["limits"]}
        towns = read("municipalities/municipalities.json")["municipalities"]
        self.centres = {town["code"]: town for town in towns}

    def is_taught_by(self, code, days_left):
        """Whether a course gives the paper within so many days, five course days a week."""
        days = self.days[code]
        return days is not None and days * 7 <= days_left * 5

    def home(self, row):
        """Where a citizen's way begins: the middle of a cell of 500 m, or of the municipality."""
        origin = row["transport"]["origin"]
        if origin == "municipality":
            centre = self.centres[row["municipality"]]
            return centre["easting"], centre["northing"]
        _, north, east = origin.split("_")
        return int(east) * 100 + 250, int(north) * 100 + 250


class Openings:
    """Openings in columns."""

    def __init__(self, rows, sites, law, vocabulary):
        book, today = law.book, law.today
        papers = vocabulary.competences
        self.rows, self.law = rows, law
        self.site = [sites[row["site"]] for row in rows]
        self.company = np.array([int(site.company["cvr"]) for site in self.site])
        self.sector = [site.company["sector"] for site in self.site]
        hours = [row["workHours"] for row in rows]
        self.small = np.array([row.get("smallJob", {}).get("paidMinutes", 0) for row in rows])
        self.least = np.array([h["minimumMinutes"] for h in hours]) + self.small
        self.most = np.array([h["maximumMinutes"] for h in hours]) + self.small
        self.planned = np.array([h.get("plannedMinutes", h["maximumMinutes"]) for h in hours])
        self.begins = np.array([clock(h["from"]) if "from" in h else NEVER for h in hours])
        self.ends = np.array([clock(h["to"]) if "to" in h else -1 for h in hours])
        self.shifts = np.array([bits(h.get("shifts", ["day"])) for h in hours])
        self.start = np.array([day(row["jobStartDate"]) for row in rows])
        self.places = np.array([row["totalJobOpenings"] for row in rows])
        centres = vocabulary.centres
        at = [s.row.get("position") or centres[s.row["municipality"]] for s in self.site]
        self.easting = np.array([p["easting"] for p in at], np.float64)
        self.northing = np.array([p["northing"] for p in at], np.float64)
        codes = digits([row["relevantOccupation"]["disco"] for row in rows])
        self.digits, self.occupation = np.unique(codes, axis=0, return_inverse=True)
        skills = [row.get("skills", {}) for row in rows]
        self.must = marks([set(s.get("must", [])) for s in skills], papers).T.copy()
        self.nice = marks([set(s.get("nice", [])) for s in skills], papers).T.copy()
        asked = [row.get("qualifications", {}) for row in rows]
        hard = [
            {
                code
                for code in a.get("certificates", []) + a.get("drivingLicences", [])
                if not vocabulary.is_taught_by(code, start - today)
            }
            for a, start in zip(asked, self.start, strict=True)
        ]
        self.hard = marks(hard, papers).T.copy()
        demands = [row.get("physicalRequirement", []) for row in rows]
        self.demands = marks(demands, vocabulary.demands).T.copy()
        languages = [row.get("languageRequirement") for row in rows]
        keys = [(x["language"], LEVELS.index(x["level"])) if x else None for x in languages]
        self.languages = sorted({key for key in keys if key})
        numbers = {key: place + 1 for place, key in enumerate(self.languages)}
        self.language = np.array([numbers.get(key, 0) for key in keys])
        self.intensity = np.array([h.get("leastIntensityPercent", 0) for h in hours])
        posted = np.array([day(row["datePosted"]) for row in rows])
        self.posted = posted
        replies = [row.get("validThrough") for row in rows]
        reply = np.array([day(until) if until else NEVER for until in replies])
        is_blocked = np.array([site.company.get("blockade", False) for site in self.site])
        self.is_closed = (self.start < today) | (reply < today) | (today < posted) | is_blocked
        self.is_closed |= self.places == 0
        types = [law.types[row["type"]] for row in rows]
        self.in_ratio = np.array([rule["countsInRatio"] for rule in types])
        self.prospect = np.array(
            [rule["alwaysDischarges"] or "prospect" in row for rule, row in zip(types, rows)]
        )
        rule = book["priority"]
        shortage = shared(digits(rule["shortageOccupations"]), self.digits)
        length = (digits(rule["shortageOccupations"]) != 0).sum(axis=1)
        is_short = (shortage == length[:, None]).any(axis=0)[self.occupation]
        is_private = np.array([sector == "private" for sector in self.sector])
        self.points = np.array([rule["ladder"][kind["rung"]] for kind in types])
        self.points += rule["privatePoints"] * is_private + rule["shortagePoints"] * is_short
        self.make_classes()

    def shown_to(self, municipality):
        """Which openings a municipality's citizens are shown, by owner, source and day."""
        sources = {source["code"]: source for source in self.law.book["sources"]}
        own = [sources[row["source"]] for row in self.rows]
        is_early = self.law.today < self.posted + np.array([s["exclusiveDays"] for s in own])
        is_own = [
            row["owner"] == municipality or municipality in source.get("sharedWith", [])
            for row, source in zip(self.rows, own, strict=True)
        ]
        return ~is_early | np.array(is_own)

    def make_classes(self):
        """Openings that the law does not tell apart."""
        make = namedtuple("OpeningClass", CLASS)
        classes = {}

        def class_of(place):
            row, staff = self.rows[place], self.site[place].row["staff"]
            key = make(
                row["type"],
                self.sector[place],
                int(self.start[place]),
                row.get("durationWeeks"),
                row.get("purpose"),
                staff["lastMonth"] < staff["average12Months"],
                row.get("extraWork", False),
            )
            return classes.setdefault(key, len(classes))

        self.of_class = np.array([class_of(place) for place in range(len(self.rows))])
        self.classes = list(classes)


class Citizens:
    """Citizens in rows."""

    def __init__(self, rows, openings, law, vocabulary):
        book = law.book
        self.rows = rows
        self.ids = {row["id"]: place for place, row in enumerate(rows)}
        hours = [row["workHours"] for row in rows]
        self.wished = np.array([h["wishedMinutes"] for h in hours])
        existing = np.array([h.get("existingMinutes", 0) for h in hours])
        self.sustainable = np.array([h["sustainableMinutes"] for h in hours])
        self.left = book["weeklyMaximum"]["minutes"] - existing
        ways = {means["means"]: means for means in book["transport"]["means"]}
        transport = [row["transport"] for row in rows]
        self.base = np.array([ways[t["means"]]["baseMinutes"] for t in transport])
        self.pace = np.array([ways[t["means"]]["secondsPerKilometre"] for t in transport])
        self.limit = np.array([t["maximumMinutes"] for t in transport])
        homes = [vocabulary.home(row) for row in rows]
        self.easting, self.northing = np.array(homes, np.float64).T
        held = [
            {c for k in ("competences", "certificates", "drivingLicences") for c in row.get(k, [])}
            for row in rows
        ]
        self.held = marks(held, vocabulary.competences)
        excluded = [
            {d for limit in row.get("functionalLimits", []) for d in vocabulary.limits[limit]}
            for row in rows
        ]
        self.excluded = marks(excluded, vocabulary.demands)
        care = [row.get("childcareWindow") for row in rows]
        self.care_from = np.array([clock(c["from"]) if c else -1 for c in care])
        self.care_to = np.array([clock(c["to"]) if c else NEVER for c in care])
        self.shifts = np.array([bits(row.get("shifts", SHIFTS)) for row in rows])
        self.intensity = np.array([h.get("intensityPercent", 100) for h in hours])
        towns, self.home = np.unique([row["municipality"] for row in rows], return_inverse=True)
        self.shown = np.array([openings.shown_to(town) for town in towns])
        self.is_ready = np.array([row.get("readyForCompany", True) for row in rows])
        self.not_before = np.array(
            [day(row["notBefore"]) if "notBefore" in row else 0 for row in rows]
        )
        self.employer = np.array([int(row.get("lastEmployer", -1)) for row in rows])
        spoken = [
            {x["language"]: LEVELS.index(x["level"]) for x in row.get("languages", [])}
            for row in rows
        ]
        self.speaks = np.array(
            [[True] + [s.get(l, -1) >= level for l, level in openings.languages] for s in spoken]
        )
        self.goal = self.goals(openings, book["fit"])
        self.of_law(openings, law)

    def goals(self, openings, rule):
        """Points of the goal by occupation: citizens × occupations."""
        best = np.zeros((len(self.rows), len(openings.digits)), np.int32)
        for place, rank in enumerate("ABC"):
            named = [
                next((g["occupation"]["disco"] for g in row["goals"] if g["rank"] == rank), "")
                for row in self.rows
            ]
            codes, of_citizen = np.unique(np.array(named), return_inverse=True)
            scale = np.array(rule["goalScale"][place] + [0])
            points = rule["goal"] * np.minimum(1000, scale) // 1000
            found = points[4 - shared(digits(codes), openings.digits)]
            best = np.maximum(best, found[of_citizen])
        return best

    def wishes(self, openings, rule):
        """Citizens, the openings of a company wished for, and the points of that goal there."""
        for citizen, row in enumerate(self.rows):
            for goal in row["goals"]:
                if "wishedCompany" not in goal:
                    continue
                there = np.flatnonzero(openings.company == int(goal["wishedCompany"]))
                code = digits([goal["occupation"]["disco"]])
                near = shared(code, openings.digits)[0][openings.occupation[there]]
                scale = np.array(rule["goalScale"]["ABC".index(goal["rank"])] + [0])
                share = np.minimum(1000, scale[4 - near] + rule["wishedCompany"])
                points = np.where(near > 0, rule["goal"] * share // 1000, 0)
                yield citizen, there, points

    def of_law(self, openings, law):
        """What the book says of each citizen and class of openings."""
        classes, rows = openings.classes, self.rows
        duties = [law.duty(row) for row in rows]
        self.weight = np.array([law.weight(*pair) for pair in zip(rows, duties, strict=True)])
        self.discharges = np.array(
            [[duty is not None and law.discharges(duty, c) for c in classes] for duty in duties]
        )
        self.is_open = offered(law, rows, classes)
        starts = np.array([opening.start for opening in classes])
        earliest = np.array([law.today + law.notice(row) for row in rows])
        self.is_open &= starts[None, :] >= np.maximum(self.not_before, earliest)[:, None]
        self.is_open &= self.is_ready[:, None]
        days, of_day = np.unique(starts, return_inverse=True)
        daily = np.array([[law.daily_travel(row, start) for start in days] for row in rows])
        self.daily = daily[:, of_day]
        self.too_soon = np.array([[law.is_too_soon(row, c) for c in classes] for row in rows])
