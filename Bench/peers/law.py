"""The rule book as a script that plans a week must know it: who may have what, deadlines, weights.

Written anew from the book's own fields, for the books that one file states whole and no
municipality adds to; anything else in force is refused rather than passed over.
"""

import calendar
import json
from datetime import date
from pathlib import Path

import numpy as np

# Sections that this script does not know how to obey.
UNKNOWN = ["amends", "dutyShares", "selfReliance", "targets", "mentorHours", "placementLimits"]
# Later than any day.
NEVER = 10**6


def day(text):
    return date.fromisoformat(text).toordinal()


def add_months(ordinal, months):
    """The same day so many months later, or that month's last day."""
    start = date.fromordinal(ordinal)
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(start.day, last)).toordinal()


def read_book(data, today, municipalities):
    """The book in force; refused where it holds what is not known here."""
    files = [json.loads(path.read_text()) for path in sorted(Path(data, "rules").glob("*.json"))]
    overlays = [json.loads(path.read_text()) for path in Path(data, "rules/overlays").glob("*")]

    def holds(document):
        until = document.get("validTo")
        return day(document["validFrom"]) <= today and (until is None or today <= day(until))

    (book,) = [file for file in files if holds(file)]
    strange = [key for key in UNKNOWN if book.get(key)]
    if any(book.get("intakes", [])):
        strange.append("intakes")
    strange += [o["id"] for o in overlays if holds(o) and o["municipality"] in municipalities]
    if strange:
        raise SystemExit(f"{book['id']} holds rules this script does not know: {strange}")
    return book


class Law:
    """What the book says of citizens and of classes of openings that it treats alike."""

    def __init__(self, book, today):
        self.book, self.today = book, today
        self.groups = {group["code"]: group for group in book["targetGroups"]}
        self.types = {rule["code"]: rule for rule in book["offerTypes"]}
        self.terms = book["deadlineTerms"]
        self.always = {code for code, rule in self.types.items() if rule["alwaysDischarges"]}

    # ---- Duties and weights

    def deadline(self, citizen):
        """The rule on deadlines of a citizen, and the day that it counts from."""

        def rule_of(group):
            for rule in self.book["deadlines"]:
                ages = rule.get("ageBands", [])
                if group in rule["groups"] and (not ages or citizen["ageBand"] in ages):
                    return rule
            return None

        earlier = citizen.get("sickListedFrom")
        group = self.groups.get(citizen["targetGroup"], {})
        if earlier and earlier["targetGroup"] in group.get("demandsOf", []):
            rule = rule_of(earlier["targetGroup"])
            if rule:
                return rule, day(earlier["benefitStart"])
        return rule_of(citizen["targetGroup"]), day(citizen["benefitStart"])

    def counted(self, citizen, rule, start):
        """The offers received that discharge the rule, in the order they began."""
        found = []
        offers = [(day(o["start"]), o) for o in citizen.get("history", [])]
        for begun, offer in sorted(offers, key=lambda pair: pair[0]):
            if begun < start:
                continue
            end = day(offer["end"]) if "end" in offer else None
            counts = [c for c in rule["counts"] if c["offer"] == offer["type"]]
            is_long = end is None or end - begun + 1 >= 7 * rule["minimumWeeks"]
            is_counted = any(found or not c.get("laterOnly") for c in counts) and is_long
            if offer["type"] in self.always or is_counted:
                found.append(end)
        return found

    def duty(self, citizen):
        """The rule, the day it falls due, whether there was an offer; None where none presses."""
        rule, start = self.deadline(citizen)
        if rule is None:
            return None
        counted = self.counted(citizen, rule, start)
        if not counted:
            due = add_months(start, rule["firstOfferMonths"])
        elif None in counted:
            return None
        elif "maximumPauseWeeks" in rule:
            due = max(counted) + 7 * rule["maximumPauseWeeks"]
        elif "maximumPauseMonths" in rule:
            due = add_months(max(counted), rule["maximumPauseMonths"])
        else:
            return None
        if "exemptUntil" in citizen:
            months = self.terms["monthsAfterExemption"]
            due = max(due, add_months(day(citizen["exemptUntil"]), months))
        if due > self.today + 7 * self.terms["horizonWeeks"]:
            return None
        return rule, due, bool(counted)

    def discharges(self, duty, opening):
        """Whether an opening of a class discharges a pressing duty."""
        if opening.type in self.always:
            return True
        rule, due, had_offer = duty
        counts = [c for c in rule["counts"] if c["offer"] == opening.type]
        if not counts or (counts[0].get("laterOnly") and not had_offer):
            return False
        latest = due + 7 * counts[0]["graceWeeks"]
        if due < self.today:
            latest = self.today + 7 * self.terms["overdueStartWeeks"]
        is_long = opening.weeks is None or opening.weeks >= rule["minimumWeeks"]
        return is_long and opening.start <= latest

    def weight(self, citizen, duty):
        rule = self.book["priority"]
        since = day(citizen.get("lastSuggested", citizen["benefitStart"]))
        weeks = max(0, self.today - since) // 7
        flags = sum(
            flag["weight"]
            for flag in self.book["policyFlags"]
            if flag["code"] in citizen.get("policyFlags", [])
            and day(flag["from"]) <= self.today <= day(flag["until"])
        )
        weight = rule["baseWeight"] + (rule["dutyWeight"] if duty else 0) + flags
        weight += min(rule["waitingMaximum"], weeks // rule["waitingWeeks"])
        return min(rule["maximumWeight"], weight)

    # ---- Who may have which offer

    def distance(self, group, subgroup):
        rule = self.groups[group]
        return "far" if subgroup in rule.get("farSubgroups", []) else rule["distance"]

    def is_offered(self, kind, opening):
        """Whether a kind of citizen may have openings of a class, by group, approvals, length."""
        group, subgroup, age, listed_from, approvals = kind
        if group not in self.groups:
            return False
        known = self.groups[group].get("subgroups", [])
        if subgroup is not None and subgroup not in known:
            return False
        valid = approvals[opening.start]
        if not any(
            self.is_way(rule, group, subgroup, age, listed_from, valid)
            for rule in self.book["matrix"]
            if rule["offer"] == opening.type and opening.sector in rule["sectors"]
        ):
            return False
        shrinks = opening.type in self.book["netExpansion"]["offers"] and opening.is_shrinking
        if shrinks and group not in self.book["netExpansion"].get("exceptGroups", []):
            return False
        if self.types[opening.type]["needsExtraWork"] and not opening.is_extra_work:
            return False
        return self.is_lawful_length(group, subgroup, valid, opening)

    @staticmethod
    def is_way(rule, group, subgroup, age, listed_from, approvals):
        only, listed = rule.get("onlySubgroups", []), rule.get("listedFrom", [])
        ages = rule.get("ageBands", [])
        return (
            group in rule["groups"]
            and (not only or subgroup in only)
            and subgroup not in rule.get("exceptSubgroups", [])
            and (not ages or age in ages)
            and (not listed or listed_from in listed)
            and approvals.issuperset(rule.get("approvals", []))
        )

    def is_lawful_length(self, group, subgroup, approvals, opening):
        def is_within(maximum):
            if opening.weeks is None:
                return False
            after = opening.start + 7 * opening.weeks
            if "weeks" in maximum:
                return after <= opening.start + 7 * maximum["weeks"]
            return after <= add_months(opening.start, maximum["months"])

        for rule in self.book["durations"]:
            groups, purposes = rule.get("groups", []), rule.get("purposes", [])
            concerns = (
                rule["offer"] == opening.type
                and (not groups or group in groups)
                and rule.get("distance", self.distance(group, subgroup))
                == self.distance(group, subgroup)
                and rule.get("sector", opening.sector) == opening.sector
                and (not purposes or opening.purpose in purposes)
            )
            if not concerns or is_within(rule):
                continue
            longer = rule.get("extended")
            if not (longer and is_within(longer) and longer["approval"] in approvals):
                return False
        return True

    def prior_benefit(self, citizen, rule):
        """The first day on which a rule on earlier benefit is met; 0 where it asks nothing."""
        exempt = {
            "lacksQualifyingEducation": citizen.get("lacksQualifyingEducation", False),
            "over50": citizen["ageBand"] == "over50",
            "singleProvider": citizen.get("singleProvider", False),
        }
        if citizen["targetGroup"] not in rule["groups"]:
            return 0
        if any(exempt[exemption] for exemption in rule.get("exemptions", [])):
            return 0
        return add_months(day(citizen["benefitStart"]), rule["months"])

    def notice(self, citizen):
        """Days from today before which nothing may begin for a citizen."""
        notices = self.book.get("notices", [])
        return max((n["days"] for n in notices if citizen["targetGroup"] in n["groups"]), default=0)

    def daily_travel(self, citizen, start):
        """Minutes a day that the law allows when an opening starts; NEVER where it does not say."""
        begun = day(citizen["benefitStart"])
        known = [
            (from_day, limit["maximumMinutes"])
            for limit in self.book["travelLimits"]
            if citizen["targetGroup"] in limit["groups"]
            for from_day in [add_months(begun, limit["fromMonths"])]
            if from_day <= start
        ]
        return max(known)[1] if known else NEVER

    def is_too_soon(self, citizen, opening):
        """Whether an offer is closed to a citizen at the company that employed them last."""
        if "lastEmployer" not in citizen:
            return False
        last = self.book["lastEmployer"]
        excepted = last.get("exceptGroups", [])
        if opening.type in last["offers"] and citizen["targetGroup"] not in excepted:
            return True
        until = day(citizen["lastEmployedUntil"]) if "lastEmployedUntil" in citizen else None
        return any(
            rule["offer"] == opening.type
            and (until is None or opening.start <= add_months(until, rule["months"]))
            for rule in self.book.get("employmentGaps", [])
        )

    def quota(self, employees):
        """Hundredths of full-time employees to whole supported full-time persons."""
        total, start = 0, 0
        for step in self.book["ratio"]["steps"]:
            until = step["upTo"] * 100 if "upTo" in step else employees
            total += max(0, min(employees, until) - start) // (step["per"] * 100)
            start = min(employees, until)
        return max(self.book["ratio"]["minimum"], total)


def kind_of(citizen, today, starts):
    """What the matrix of offers asks of a citizen; alike for many."""
    approvals = {
        start: frozenset(
            approval["kind"]
            for approval in citizen.get("approvals", [])
            if day(approval["decided"]) <= today
            and ("validUntil" not in approval or start <= day(approval["validUntil"]))
        )
        for start in starts
    }
    earlier = citizen.get("sickListedFrom", {}).get("targetGroup")
    group = citizen["targetGroup"], citizen.get("subgroup"), citizen["ageBand"], earlier
    return group, tuple(approvals.items())


def offered(law, citizens, classes):
    """Citizens × classes of openings: what the law gives to whom."""
    starts = sorted({opening.start for opening in classes})
    kinds = {}
    places = np.array(
        [kinds.setdefault(kind_of(c, law.today, starts), len(kinds)) for c in citizens]
    )
    table = np.array(
        [[law.is_offered((*k, dict(a)), o) for o in classes] for k, a in kinds], dtype=bool
    )
    is_open = table[places]
    for rule in law.book["priorBenefit"]:
        met = np.array([law.prior_benefit(citizen, rule) for citizen in citizens])
        for place, opening in enumerate(classes):
            if opening.type == rule["offer"] and opening.sector in rule["sectors"]:
                is_open[:, place] &= opening.start >= met
    for place, opening in enumerate(classes):
        if law.types[opening.type]["needsPurpose"]:
            is_open[:, place] &= np.array(
                [c.get("nextPurpose", opening.purpose) == opening.purpose for c in citizens]
            )
    return is_open
