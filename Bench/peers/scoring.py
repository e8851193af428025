"""Every pair of a region scored, some citizens at a time against all openings."""

import numpy as np

ROWS = 256


class Scorer:
    """Scores citizens against all openings, some rows of citizens at a time."""

    def __init__(self, citizens, openings, law, vocabulary, barred, unit):
        self.citizens, self.openings, self.law = citizens, openings, law
        self.unit = unit
        self.trainable = vocabulary.trainable[:, None] * openings.must
        self.must_count = openings.must.sum(axis=0).astype(np.int32)
        self.nice_count = openings.nice.sum(axis=0).astype(np.int32)
        self.hard_count = openings.hard.sum(axis=0)
        self.could = self.trainable.sum(axis=0).astype(np.int32)
        self.wishes = {}
        for citizen, there, points in citizens.wishes(openings, law.book["fit"]):
            self.wishes.setdefault(citizen, []).append((there, points))
        self.barred = {}
        for citizen, opening in barred:
            self.barred.setdefault(citizen, []).append(opening)
        self.reserved = [
            (place, citizens.ids.get(row["reservedFor"], -1))
            for place, row in enumerate(openings.rows)
            if "reservedFor" in row
        ]

    def values(self, rows):
        """Pairs of some citizens with all openings: what each is worth, -1 where it may not be."""
        citizens, openings = self.citizens, self.openings
        rule, transport = self.law.book["fit"], self.law.book["transport"]
        column = slice(rows.start, rows.stop), None
        goal = citizens.goal[rows][:, openings.occupation]
        for citizen in range(rows.start, rows.stop):
            for there, points in self.wishes.get(citizen, []):
                near = goal[citizen - rows.start]
                near[there] = np.maximum(near[there], points)
        allowed = citizens.is_open[rows][:, openings.of_class] & ~openings.is_closed & (goal > 0)
        allowed &= citizens.shown[citizens.home[rows]]
        allowed &= openings.intensity <= citizens.intensity[column]
        same = citizens.employer[column] == openings.company
        allowed &= ~(same & citizens.too_soon[rows][:, openings.of_class])
        allowed &= openings.least <= np.minimum(citizens.sustainable, citizens.left)[column]
        allowed &= citizens.excluded[rows] @ openings.demands == 0
        allowed &= citizens.care_from[column] <= openings.begins
        allowed &= openings.ends <= citizens.care_to[column]
        allowed &= openings.shifts & ~citizens.shifts[column] == 0
        allowed &= citizens.held[rows] @ openings.hard == self.hard_count
        allowed &= citizens.speaks[rows][:, openings.language]
        for place, citizen in self.reserved:
            allowed[np.arange(rows.start, rows.stop) != citizen, place] = False
        for citizen in range(rows.start, rows.stop):
            allowed[citizen - rows.start, self.barred.get(citizen, [])] = False

        east = citizens.easting[column] - openings.easting
        north = citizens.northing[column] - openings.northing
        metres = np.sqrt(east * east + north * north).astype(np.int64)
        minutes = metres * (transport["detourPercent"] * citizens.pace[column]) // 6_000_000
        minutes += citizens.base[column]
        margin = 100 + transport["marginPercent"]
        limit = citizens.limit[column]
        allowed &= minutes * 100 <= limit * margin
        allowed &= 200 * minutes <= citizens.daily[rows][:, openings.of_class] * margin

        must = (citizens.held[rows] @ openings.must).astype(np.int32)
        nice = (citizens.held[rows] @ openings.nice).astype(np.int32)
        learnt = (citizens.held[rows] @ self.trainable).astype(np.int32)
        musts = must * 1000 + (self.could - learnt) * rule["trainableShare"]
        musts = np.where(self.must_count > 0, musts // np.maximum(1, self.must_count), 1000)
        nices = np.where(self.nice_count > 0, nice * 1000 // np.maximum(1, self.nice_count), 1000)
        skill = rule["mustShare"] * musts + (1000 - rule["mustShare"]) * nices
        fit = goal + rule["competences"] * skill // 1_000_000
        ceiling = np.minimum(citizens.sustainable, citizens.left)[column]
        most = np.minimum(np.minimum(openings.most, ceiling), citizens.wished[column])
        away = np.abs(np.maximum(openings.least, most) - citizens.wished[column])
        tolerance = rule["hoursTolerance"]
        fit += rule["hours"] * np.maximum(0, tolerance - away) // tolerance
        span = np.maximum(1, limit - citizens.base[column])
        fit += rule["distance"] * np.minimum(span, np.maximum(0, limit - minutes)) // span
        fit += rule["prospect"] * openings.prospect
        allowed &= fit >= rule["floor"]
        value = citizens.weight[column] * (fit + openings.points)
        value += self.unit * citizens.discharges[rows][:, openings.of_class]
        return np.where(allowed, value, -1)

    def best(self, k):
        """The k best openings of each citizen, and how many pairs there were to choose from."""
        found, count = [], 0
        for first in range(0, len(self.citizens.rows), ROWS):
            rows = slice(first, min(first + ROWS, len(self.citizens.rows)))
            values = self.values(rows)
            count += int((values >= 0).sum())
            top = np.argpartition(values, -k, axis=1)[:, -k:] if k < values.shape[1] else None
            if top is None:
                row, opening = np.nonzero(values >= 0)
            else:
                row = np.repeat(np.arange(len(values)), k)
                opening = top.ravel()
            worth = values[row, opening]
            kept = worth >= 0
            found.append((row[kept] + first, opening[kept], worth[kept]))
        return [np.concatenate(part) for part in zip(*found, strict=True)], count
