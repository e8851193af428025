"""The week as a network, solved by OR-Tools' min-cost flow."""

import numpy as np
from law import NEVER


class Room:
    """What openings, sites, companies and ratios still take."""

    def __init__(self, openings, law):
        self.openings, self.places = openings, openings.places.copy()
        ratio = law.book["ratio"]
        self.sites, self.companies = {}, {}
        self.minutes, self.site_left, self.company_left = [], [], []
        self.site_of, self.company_of = [], []
        for site in openings.site:
            number, cvr = site.row["pNumber"], site.company["cvr"]
            if cvr not in self.companies:
                self.companies[cvr] = len(self.companies)
                self.company_left.append(site.company.get("maximumContacts", NEVER))
            if number not in self.sites:
                self.sites[number] = len(self.sites)
                self.site_left.append(site.row.get("maximumPlacements", NEVER))
                self.company_of.append(self.companies[cvr])
                quota = law.quota(round(100 * site.row["staff"]["average4Months"]))
                full = ratio["fullTimeMinutes"]
                running = (round(100 * site.row["supportedFTE"]) * full + 99) // 100
                self.minutes.append(max(0, quota * full - running))
            self.site_of.append(self.sites[number])

    def take(self, opening, has_started):
        site = self.site_of[opening]
        self.places[opening] = max(0, self.places[opening] - 1)
        self.site_left[site] = max(0, self.site_left[site] - 1)
        company = self.company_of[site]
        self.company_left[company] = max(0, self.company_left[company] - 1)
        if self.openings.in_ratio[opening] and not has_started:
            minutes = self.minutes[site] - int(self.openings.planned[opening])
            self.minutes[site] = max(0, minutes)

    def ratio_counts(self):
        """How many places of the ratio a site takes, each as long as the longest."""
        longest = np.zeros(len(self.sites), np.int64)
        for opening, site in enumerate(self.site_of):
            if self.openings.in_ratio[opening]:
                longest[site] = max(longest[site], self.openings.planned[opening])
        return np.array(self.minutes) // np.maximum(1, longest)


def solve(pairs, citizens, room):
    """The best of the pairs, by OR-Tools' min-cost flow; their places in the list."""
    from ortools.graph.python import min_cost_flow

    citizen, opening, worth = pairs
    openings, sites, companies = len(room.places), len(room.sites), len(room.companies)
    first_opening = citizens
    ratio = first_opening + openings
    site = ratio + sites
    company = site + sites
    sink = company + companies
    solver = min_cost_flow.SimpleMinCostFlow()

    def add(tails, heads, capacities, costs):
        arrays = np.broadcast_arrays(tails, heads, capacities, costs)
        kinds = (np.int32, np.int32, np.int64, np.int64)
        return solver.add_arcs_with_capacity_and_unit_cost(
            *(array.astype(kind) for array, kind in zip(arrays, kinds, strict=True))
        )

    arcs = add(citizen, first_opening + opening, 1, -worth)
    add(np.arange(citizens), sink, 1, 0)
    site_of = np.array(room.site_of)
    into = np.where(room.openings.in_ratio, ratio + site_of, site + site_of)
    add(first_opening + np.arange(openings), into, room.places, 0)
    add(ratio + np.arange(sites), site + np.arange(sites), room.ratio_counts(), 0)
    add(site + np.arange(sites), company + np.array(room.company_of), room.site_left, 0)
    add(company + np.arange(companies), sink, room.company_left, 0)
    supply = np.zeros(sink + 1, np.int64)
    supply[:citizens], supply[sink] = 1, -citizens
    solver.set_nodes_supplies(np.arange(sink + 1, dtype=np.int32), supply)
    status = solver.solve()
    if status != solver.OPTIMAL:
        raise SystemExit(f"OR-Tools answered {status}")
    return np.flatnonzero(solver.flows(arcs) > 0)
