"""The definitions of the contract in plain Python, written from its words: slow and exact.

Ratings are (unit, rater, value) without missing ones. Sums are fractions, so that what is 0 is 0.
"""

import math
from collections.abc import Callable, Sequence
from fractions import Fraction
from itertools import combinations
from typing import Any

from tests.reliability import quantiles

Rating = tuple[Any, str, Any]
Found = tuple[Any, Any, Any] | None  # value, se, ci
Weight = Callable[[int, int], Fraction]

FIRST = (
    "percent_agreement", "exact_agreement", "cohen_kappa", "scott_pi", "fleiss_kappa", "conger_kappa",
    "brennan_prediger", "krippendorff_alpha", "gwet_ac1",
)  # fmt: skip
SECOND = (
    "weighted_kappa_linear", "weighted_kappa_quadratic", "gwet_ac2_linear", "gwet_ac2_quadratic",
    "adjacent_agreement", "kendall_w",
)  # fmt: skip
THIRD = (
    "icc_1_1", "icc_2_1", "icc_3_1", "icc_1_k", "icc_2_k", "icc_3_k", "mean_difference",
    "limits_of_agreement", "sem",
)  # fmt: skip
ONE = Fraction(1)


class Oracle:
    """One set of ratings, one scale, one list of categories."""

    def __init__(self, ratings: Sequence[Rating], scale: str, categories: Sequence[Any], c: float) -> None:
        self.scale, self.c, self.q = scale, c, len(categories)
        self.numeric = scale in {"interval", "ratio"}
        place = {value: k for k, value in enumerate(categories)}
        self.x = [Fraction(v) if self.numeric else Fraction(k) for k, v in enumerate(categories)]
        self.units: dict[Any, dict[str, int]] = {}
        for unit, rater, value in ratings:
            self.units.setdefault(unit, {})[rater] = place[value]
        self.raters = sorted({rater for _, rater, _ in ratings})
        self.r = len(self.raters)
        self.twice = [unit for unit in self.units.values() if len(unit) >= 2]
        self.full = [unit for unit in self.units.values() if len(unit) == self.r]
        self.n1, self.n2 = len(self.units), len(self.twice)

    def everything(self) -> dict[str, Found]:
        """All names; None where undefined."""
        found: dict[str, Found] = dict.fromkeys(FIRST + SECOND + THIRD)
        if not self.n2 or self.r < 2:
            return found
        found |= self._first()
        if self.scale != "nominal":
            found |= self._second()
        if self.numeric:
            found |= self._third()
        return found

    def _first(self) -> dict[str, Found]:
        identity: Weight = lambda k, m: Fraction(k == m)  # noqa: E731  # as the formula has it
        found: dict[str, Found] = {
            "percent_agreement": self._many(identity, Fraction(0), None, lowest=0.0),
            "fleiss_kappa": self._fleiss(list(self.units.values())),
            "conger_kappa": self._conger(identity),
            "brennan_prediger": self._many(identity, Fraction(1, self.q), None) if self.q > 1 else None,
            "gwet_ac1": self._gwet(identity),
            "krippendorff_alpha": self._alpha(),
            "exact_agreement": self._share([len(set(unit.values())) == 1 for unit in self.twice]),
        }
        if self.r == 2:
            found["cohen_kappa"] = self._cohen(identity)
            found["scott_pi"] = self._fleiss(self.full)
        return found

    def _second(self) -> dict[str, Found]:
        found: dict[str, Found] = {"kendall_w": self._kendall()}
        if self.q > 1:
            span = max(self.x) - min(self.x)
            linear: Weight = lambda k, m: 1 - abs(self.x[k] - self.x[m]) / span  # noqa: E731  # likewise
            quadratic: Weight = lambda k, m: 1 - ((self.x[k] - self.x[m]) / span) ** 2  # noqa: E731  # likewise
            found["gwet_ac2_linear"] = self._gwet(linear)
            found["gwet_ac2_quadratic"] = self._gwet(quadratic)
            if self.r == 2:
                found["weighted_kappa_linear"] = self._cohen(linear)
                found["weighted_kappa_quadratic"] = self._cohen(quadratic)
        if self.r == 2:
            found["adjacent_agreement"] = self._share([abs(a - b) <= 1 for a, b in self._both()])
        return found

    def _third(self) -> dict[str, Found]:
        found = self._one_way() | self._two_way()
        if self.r == 2:
            found |= self._differences()
        return found

    # Many raters

    def _counts(self, unit: dict[str, int]) -> list[int]:
        return [list(unit.values()).count(k) for k in range(self.q)]

    def _many(
        self,
        w: Weight,
        p_e: Fraction | int,
        e: list[Any] | None,
        *,
        lowest: float = -1.0,
        units: list[dict[str, int]] | None = None,
    ) -> Found:
        if p_e == 1:
            return None
        units = list(self.units.values()) if units is None else units
        n1, n2 = len(units), sum(len(unit) >= 2 for unit in units)
        a = []
        for unit in units:
            r_i = len(unit)
            codes = list(unit.values())
            inner = sum((sum((w(k, m) for m in codes), Fraction(0)) - 1 for k in codes), Fraction(0))
            a.append(inner / (r_i * (r_i - 1)) if r_i >= 2 else None)
        p_a = sum((one for one in a if one is not None), Fraction(0)) / n2
        value = (p_a - p_e) / (1 - p_e)
        if n2 < 2:
            return float(value), None, None
        u = []
        for i, one in enumerate(a):
            influence = Fraction(n1, n2) * (one - p_a) / (1 - p_e) if one is not None else Fraction(0)
            if e is not None:
                influence -= 2 * (1 - value) * (e[i] - p_e) / (1 - p_e)
            u.append(influence)
        se = math.sqrt(sum(one**2 for one in u) / (n1 * (n1 - 1)))
        return float(value), se, self._cut(float(value), quantiles.t(n2 - 1, self.c) * se, lowest)

    def _cut(self, value: float, margin: float, lowest: float) -> tuple[float, float]:
        return min(1.0, max(lowest, value - margin)), min(1.0, max(lowest, value + margin))

    def _prevalence(self, units: list[dict[str, int]]) -> list[Fraction]:
        shares = [[Fraction(n, len(unit)) for n in self._counts(unit)] for unit in units]
        return [sum((share[k] for share in shares), Fraction(0)) / len(units) for k in range(self.q)]

    def _fleiss(self, units: list[dict[str, int]]) -> Found:
        pi = self._prevalence(units)
        e = [sum(Fraction(n, len(unit)) * pi[k] for k, n in enumerate(self._counts(unit))) for unit in units]
        identity: Weight = lambda k, m: Fraction(k == m)  # noqa: E731  # likewise
        return self._many(identity, sum(p * p for p in pi), e, units=units)

    def _gwet(self, w: Weight) -> Found:
        if self.q < 2:
            return None
        units = list(self.units.values())
        pi = self._prevalence(units)
        total = sum(w(k, m) for k in range(self.q) for m in range(self.q))
        big_t = Fraction(total) / (self.q * (self.q - 1))
        p_e = big_t * sum(p * (1 - p) for p in pi)
        e = [
            big_t * sum(Fraction(n, len(unit)) * (1 - pi[k]) for k, n in enumerate(self._counts(unit)))
            for unit in units
        ]
        return self._many(w, p_e, e)

    def _conger(self, w: Weight) -> Found:
        given = {g: [unit[g] for unit in self.units.values() if g in unit] for g in self.raters}
        p = {g: [Fraction(codes.count(k), len(codes)) for k in range(self.q)] for g, codes in given.items()}
        ordered = self.r * (self.r - 1)
        p_e = sum(
            sum(p[g][k] * p[h][k] for k in range(self.q)) for g in self.raters for h in self.raters if g != h
        ) / Fraction(ordered)

        def others(g: str, k: int) -> Fraction:
            return sum((p[h][k] for h in self.raters if h != g), Fraction(0))

        e = []
        for unit in self.units.values():
            more = sum(
                Fraction(self.n1, len(given[g]))
                * (others(g, k_ig) - sum(p[g][k] * others(g, k) for k in range(self.q)))
                for g, k_ig in unit.items()
            )
            e.append(p_e + more / ordered)
        return self._many(w, p_e, e)

    # Krippendorff

    def _alpha(self) -> Found:
        if self.scale == "ratio" and any(
            self.x[k] < 0 for unit in self.units.values() for k in unit.values()
        ):
            return None
        n_g = [sum(list(unit.values()).count(k) for unit in self.twice) for k in range(self.q)]
        if sum(n > 0 for n in n_g) < 2:
            return None
        delta = {(c, k): self._metric(n_g, c, k) for c in range(self.q) for k in range(self.q)}
        n = sum(n_g)
        o = dict.fromkeys(delta, Fraction(0))
        for unit in self.twice:
            for g, c in unit.items():
                for h, k in unit.items():
                    if g != h:
                        o[c, k] += Fraction(1, len(unit) - 1)
        d_o = sum(o[pair] * delta[pair] for pair in o) / n
        d_e = sum(n_g[c] * n_g[k] * delta[c, k] for c, k in delta) / Fraction(n * (n - 1))
        value = 1 - d_o / d_e
        if self.n2 < 2:
            return float(value), None, None
        largest = max(delta.values())
        w = {pair: 1 - d / largest for pair, d in delta.items()}
        r_bar = Fraction(n, self.n2)
        p = [Fraction(one, n) for one in n_g]
        a = []
        for unit in self.twice:
            codes = list(unit.values())
            inner = sum(sum(w[k, m] for m in codes) - 1 for k in codes)
            a.append(inner / (r_bar * (len(codes) - 1)))
        p_a = sum(a) / Fraction(self.n2)
        p_e = sum(w[k, m] * p[k] * p[m] for k, m in w)
        alpha = (p_a - p_e) / (1 - p_e)
        squares = Fraction(0)
        for a_i, unit in zip(a, self.twice, strict=True):
            e_i = (
                sum(w[k, m] * p[m] * n for k, n in enumerate(self._counts(unit)) for m in range(self.q))
                / r_bar
            )
            size = len(unit) / r_bar
            squares += ((a_i - p_a * size - 2 * (1 - alpha) * (e_i - p_e * size)) / (1 - p_e)) ** 2
        se = math.sqrt(squares / (self.n2 * (self.n2 - 1)))
        return float(value), se, self._cut(float(value), quantiles.t(self.n2 - 1, self.c) * se, -1.0)

    def _metric(self, n_g: list[int], c: int, k: int) -> Fraction:
        if self.scale == "nominal":
            return Fraction(c != k)
        if self.scale == "ordinal":
            low, high = min(c, k), max(c, k)
            return (sum(n_g[low : high + 1]) - Fraction(n_g[c] + n_g[k], 2)) ** 2
        if self.scale == "interval":
            return (self.x[c] - self.x[k]) ** 2
        return Fraction(0) if c == k else ((self.x[c] - self.x[k]) / (self.x[c] + self.x[k])) ** 2

    # Two raters

    def _both(self) -> list[tuple[int, int]]:
        a, b = self.raters
        return [(unit[a], unit[b]) for unit in self.full]

    def _cohen(self, w: Weight) -> Found:
        both, n = self._both(), len(self.full)
        every = range(self.q)
        p = {(k, m): Fraction(both.count((k, m)), n) for k in every for m in every}
        row = [sum(p[k, m] for m in every) for k in every]
        column = [sum(p[k, m] for k in every) for m in every]
        p_a = sum(w(k, m) * p[k, m] for k, m in p)
        p_e = sum(w(k, m) * row[k] * column[m] for k, m in p)
        if p_e == 1:
            return None
        kappa = (p_a - p_e) / (1 - p_e)
        if n == 1:
            return float(kappa), None, None
        over_rows = [sum(w(k, m) * column[m] for m in every) for k in every]
        over_columns = [sum(w(k, m) * row[k] for k in every) for m in every]
        terms = sum(p[k, m] * (w(k, m) - (1 - kappa) * (over_rows[k] + over_columns[m])) ** 2 for k, m in p)
        se = math.sqrt((terms - (kappa - p_e * (1 - kappa)) ** 2) / (n * (1 - p_e) ** 2))
        return float(kappa), se, self._cut(float(kappa), quantiles.z(self.c) * se, -1.0)

    def _share(self, holds: list[bool]) -> Found:
        n = len(holds)
        p, z = sum(holds) / n, quantiles.z(self.c)
        half = z * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n))
        bounds = ((p + z * z / (2 * n) + sign * half) / (1 + z * z / n) for sign in (-1, 1))
        low, high = (min(1.0, max(0.0, bound)) for bound in bounds)
        return p, math.sqrt(p * (1 - p) / n), (low, high)

    def _differences(self) -> dict[str, Found]:
        d = [self.x[a] - self.x[b] for a, b in self._both()]
        n = len(d)
        mean = sum(d) / Fraction(n)
        if n < 2:
            return {"mean_difference": (float(mean), None, None)}
        s = math.sqrt(sum((one - mean) ** 2 for one in d) / (n - 1))
        t, z = quantiles.t(n - 1, self.c), 1.959963984540054
        se = s / math.sqrt(n)
        wide = s * math.sqrt(1 / n + z * z / (2 * (n - 1)))
        low, high = float(mean) - z * s, float(mean) + z * s
        return {
            "mean_difference": (float(mean), se, (float(mean) - t * se, float(mean) + t * se)),
            "limits_of_agreement": (
                (low, high), wide, ((low - t * wide, low + t * wide), (high - t * wide, high + t * wide)),
            ),
        }  # fmt: skip

    # Order

    def _kendall(self) -> Found:
        n, r = len(self.full), self.r
        if n < 2:
            return None
        sums, ties = [Fraction(0)] * n, 0
        for g in self.raters:
            scores = [self.x[unit[g]] for unit in self.full]
            for i, score in enumerate(scores):
                sums[i] += sum(one < score for one in scores) + Fraction(scores.count(score) + 1, 2)
            ties += sum(scores.count(score) ** 3 - scores.count(score) for score in set(scores))
        mean = sum(sums) / n
        divisor = r * r * (n**3 - n) - r * ties
        s = sum((one - mean) ** 2 for one in sums)
        return (float(12 * s / divisor), None, None) if divisor else None

    # Intraclass correlation

    def _one_way(self) -> dict[str, Found]:
        groups = [[self.x[k] for k in unit.values()] for unit in self.twice]
        total = sum(map(len, groups))
        means = [sum(group) / Fraction(len(group)) for group in groups]
        within = sum((one - mean) ** 2 for group, mean in zip(groups, means, strict=True) for one in group)
        df = total - self.n2
        msw = Fraction(within) / df
        found: dict[str, Found] = {"sem": (math.sqrt(msw), None, self._deviation(within, df))}
        if self.n2 < 2:
            return found
        grand = sum(sum(group) for group in groups) / Fraction(total)
        msb = sum(len(g) * (m - grand) ** 2 for g, m in zip(groups, means, strict=True)) / Fraction(
            self.n2 - 1
        )
        k = (total - Fraction(sum(len(g) ** 2 for g in groups), total)) / (self.n2 - 1)
        sure = (1.0, 1.0)
        if msw:
            ratio = float(msb / msw)
            low = ratio / quantiles.f(self.n2 - 1, df, self.c)
            high = ratio * quantiles.f(df, self.n2 - 1, self.c)
        if msb + (k - 1) * msw:
            ci = tuple((b - 1) / (b + float(k) - 1) for b in (low, high)) if msw else sure
            found["icc_1_1"] = (float((msb - msw) / (msb + (k - 1) * msw)), None, ci)
        if msb:
            ci = tuple(1 - 1 / b for b in (low, high)) if msw else sure
            found["icc_1_k"] = (float((msb - msw) / msb), None, ci)
        return found

    def _deviation(self, squares: Fraction | int, df: int) -> tuple[float, float]:
        tail = (1 - self.c) / 2
        return tuple(math.sqrt(squares / quantiles.chi(df, p)) for p in (tail, 1 - tail))  # type: ignore[return-value]  # two

    def _two_way(self) -> dict[str, Found]:
        n, k = len(self.full), self.r
        if n < 2:
            return {}
        table = [[self.x[unit[g]] for g in self.raters] for unit in self.full]
        rows = [sum(line) / Fraction(k) for line in table]
        columns = [sum(line[j] for line in table) / Fraction(n) for j in range(k)]
        grand = sum(rows) / Fraction(n)
        msr = k * sum((one - grand) ** 2 for one in rows) / Fraction(n - 1)
        msc = n * sum((one - grand) ** 2 for one in columns) / Fraction(k - 1)
        mse = sum(
            (table[i][j] - rows[i] - columns[j] + grand) ** 2 for i in range(n) for j in range(k)
        ) / Fraction((n - 1) * (k - 1))
        found: dict[str, Found] = {}
        sure = (1.0, 1.0)
        df = (n - 1) * (k - 1)
        if mse:
            ratio = float(msr / mse)
            low, high = ratio / quantiles.f(n - 1, df, self.c), ratio * quantiles.f(df, n - 1, self.c)
        if msr + (k - 1) * mse:
            ci: Any = tuple((b - 1) / (b + k - 1) for b in (low, high)) if mse else sure
            found["icc_3_1"] = (float((msr - mse) / (msr + (k - 1) * mse)), None, ci)
        if msr:
            ci = tuple(1 - 1 / b for b in (low, high)) if mse else sure
            found["icc_3_k"] = (float((msr - mse) / msr), None, ci)
        below = msr + (k - 1) * mse + k * (msc - mse) / n
        single = (msr - mse) / below if below else None
        bounds = self._absolute(n, k, msr, msc, mse, single)
        if single is not None:
            found["icc_2_1"] = (float(single), None, bounds)
        below = msr + (msc - mse) / n
        if below:
            poles = bounds is None or any(abs(1 + (k - 1) * b) < 1e-12 for b in bounds)
            stepped = None if poles else tuple(k * b / (1 + (k - 1) * b) for b in bounds or ())
            found["icc_2_k"] = (float((msr - mse) / below), None, stepped)
        return found

    def _absolute(
        self, n: int, k: int, msr: Fraction, msc: Fraction, mse: Fraction, rho: Fraction | None
    ) -> tuple[float, float] | None:
        if not mse and not msc:
            return 1.0, 1.0
        if rho is None:
            return None
        v = Fraction(k - 1)
        if mse:
            a = k * rho / (n * (1 - rho))
            b = 1 + k * rho * (n - 1) / (n * (1 - rho))
            parts = (a * msc) ** 2 / (k - 1) + (b * mse) ** 2 / ((n - 1) * (k - 1))
            v = (a * msc + b * mse) ** 2 / parts if parts else Fraction(0)
        if not v:
            return None
        low, high = quantiles.f(n - 1, float(v), self.c), quantiles.f(float(v), n - 1, self.c)
        noise = float(k * msc + (k * n - k - n) * mse)
        r, e = float(msr), float(mse)
        if not low * noise + n * r or not noise + n * high * r:
            return None
        return n * (r - low * e) / (low * noise + n * r), n * (high * r - e) / (noise + n * high * r)


def pairs(ratings: Sequence[Rating], raters: Sequence[str]) -> dict[tuple[str, str], list[Rating]]:
    """Of each two raters, the ratings of the units that both rated."""
    rated = {g: {unit for unit, rater, _ in ratings if rater == g} for g in raters}
    return {
        (g, h): [one for one in ratings if one[1] in {g, h} and one[0] in rated[g] & rated[h]]
        for g, h in combinations(raters, 2)
    }
