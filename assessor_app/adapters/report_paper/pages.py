"""What stands on the pages of a frozen report; every number on them is one of the document."""

import hashlib
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from assessor_app.adapters.certificates.phrases import written_date
from assessor_app.adapters.certificates.writing import Pen
from assessor_app.adapters.report_paper.sheets import ACCENT, INK, LINE, QUIET, Column, Draw, Sheets

_FROM, _TO = -0.2, 1.0  # what the little axis of an interval shows


def draw(document: Mapping[str, Any], data: bytes, key: bytes) -> Sheets:
    """All pages; `data`: the canonical bytes of the document, `key`: by which the file is sealed."""
    hashed = hashlib.sha256(data).hexdigest()
    sheets = Sheets(foot=f"Reliability report  ·  data SHA-256 {hashed}")
    sheets.title("How well raters agree")
    sheets.words(f"{document['organisation']}  ·  {_about(document)}")
    _question(sheets, document)
    _agreement(sheets, document)
    _raters(sheets, document)
    _outcomes(sheets, document)
    _set_aside(sheets, document)
    _check(sheets, hashed, key)
    _definitions(sheets, document)
    return sheets


def _about(document: Mapping[str, Any]) -> str:
    badges = dict.fromkeys(one["badge"] for one in document["criteria"])
    if not badges:
        return "no rating"
    return ", ".join(badges) if len(badges) < 4 else f"{len(badges)} badges"


def _question(sheets: Sheets, document: Mapping[str, Any]) -> None:
    asked, counts, rated = document["asked"], document["counts"], document["rated"]
    wanted = [
        ("Badge", asked["badge"] or "all"),
        ("Version", asked["version"] or "all"),
        ("Criterion", _title(document, asked["criterion"]) if asked["criterion"] else "all"),
        *([("Cohort", asked["cohort"])] if "cohort" in asked else []),
        ("Rater", f"what rater {asked['rater']} rated" if asked["rater"] else "all"),
        ("Final from … to", f"{_date(asked['since'])} … {_date(asked['until'])}"),
        (
            "Which ratings",
            _which(asked),
        ),
        ("Ratings", f"{counts['ratings']:,} by {counts['raters']} raters"),
        ("Pieces of work", f"{counts['units']:,}, of these {counts['twice']:,} rated twice or more"),
    ]
    if counts["for_risk"]:
        wanted.append(("Left out", f"{counts['for_risk']:,} second ratings that were drawn for a risk"))
    if counts["unweighted"]:
        why = "their plan also drew for new raters, or does not tell their chance"
        wanted.append(("Left out", f"{counts['unweighted']:,} pieces of work without a weight: {why}"))
    if rated["first"]:
        wanted.append(("First and last rating", f"{_date(rated['first'])}, {_date(rated['last'])} (UTC)"))
    sheets.heading("What was looked at")
    sheets.facts(wanted)


def _which(asked: Mapping[str, Any]) -> str:
    if asked["weighted"]:
        return "work rated twice, also for a risk, each counted by 1 over its chance to be drawn"
    if asked["independent"]:
        return "independent ones only: neither knew of the other, and none was drawn for a risk"
    return "all, also by people who knew what others gave"


def _agreement(sheets: Sheets, document: Mapping[str, Any]) -> None:
    target = document["asked"]["target"]
    sheets.heading("Agreement", keep=90)
    if not document["agreement"]:
        sheets.words("No rating is among what was looked at.")
        return
    few = document["counts"]["few"]
    sheets.words(
        f"Values with 95 % intervals. The line in the picture is the target, {target:.2f}. What alpha reads "
        f"as is said where {few} pieces of work or more were rated twice: the highest level that it reaches "
        "with 95 % certainty.",
        quiet=True,
    )
    columns = (
        Column(head="Criterion", width=126),
        Column(head="Rated twice", width=52, right=True),
        Column(head="Ordinal alpha", width=100, right=True),
        Column(head="", width=60),
        Column(head="AC2, linear", width=50, right=True),
        Column(head="Kappa", width=44, right=True),
        Column(head="Same level", width=51, right=True),
    )
    rows: list[list[str | Draw]] = []
    for row in document["agreement"]:
        figures = row["coefficients"]
        alpha = figures["krippendorff_alpha"]
        rows.append(
            [
                _title(document, row["criterion"]) if row["criterion"] else "All criteria pooled",
                f"{row['twice']:,}",
                _with_interval(alpha),
                _interval_picture(alpha, target),
                _number(figures["gwet_ac2_linear"]["value"]),
                _number(figures["fleiss_kappa"]["value"]),
                _percent(figures["percent_agreement"]["value"]),
            ]
        )
    sheets.table(columns, rows)
    alike: dict[str, list[str]] = {}
    for row in document["agreement"]:
        name = _title(document, row["criterion"]) if row["criterion"] else "All criteria pooled"
        alike.setdefault(_reading(row, few), []).append(name)
    for reading, names in alike.items():
        sheets.words(f"{reading}: {'; '.join(names)}.", quiet=True, size=8.0)


def _reading(row: Mapping[str, Any], few: int) -> str:
    """What alpha reads as, or why it is not said."""
    alpha = row["coefficients"]["krippendorff_alpha"]
    if alpha["value"] is None:
        return f"Alpha is undefined, since {alpha['why']}"
    if row["reading"] is None:
        return f"Rated twice too seldom to name a level (it takes {few})"
    return f"{str(row['reading']['level']).capitalize()} ({100 * row['reading']['certainty']:.0f} % certain)"


def _raters(sheets: Sheets, document: Mapping[str, Any]) -> None:
    if not document["raters"]:
        return
    sheets.heading("Raters beside one another", keep=90)
    sheets.words(
        "Raters have numbers here; who they are is known to the QA leads. Severity is a mean difference to "
        "others on the same work, in percent of the points that can be reached: above 0 is lenient.",
        quiet=True,
    )
    columns = (
        Column(head="Rater", width=56),
        Column(head="Ratings", width=62, right=True),
        Column(head="Shared", width=62, right=True),
        Column(head="Severity", width=138, right=True),
        Column(head="Misfit", width=72, right=True),
        Column(head="Drift alarms", width=93, right=True),
    )
    sheets.table(
        columns,
        [
            [
                f"Rater {row['rater']}",
                f"{row['ratings']:,}",
                f"{row['shared']:,}",
                _with_interval(row["severity"], places=1),
                _number(row["misfit"]["value"], places=2),
                "too few" if row["alarms"] is None else str(row["alarms"]),
            ]
            for row in document["raters"]
        ],
    )
    if len(document["groups"]) > 1:
        groups = "; ".join(", ".join(map(str, group)) for group in document["groups"])
        sheets.words(
            "Not all raters are linked by work that two of them rated. These groups cannot be compared with "
            f"one another: {groups}."
        )


def _outcomes(sheets: Sheets, document: Mapping[str, Any]) -> None:
    found = document["outcomes"]
    pairs = found["both"] + found["neither"] + found["split"]
    sheets.heading("How sure the awards are")
    if not pairs:
        sheets.words(f"Not known: {found['same']['why']}.")
        return
    facts = [
        ("Pairs of ratings", f"{pairs:,}"),
        ("Both mean an award", f"{found['both']:,}"),
        ("Neither does", f"{found['neither']:,}"),
        ("One alone does", f"{found['split']:,}"),
        ("Same outcome", _with_interval(found["same"], percent=True)),
        ("Cohen’s kappa", _with_interval(found["kappa"]) if found["kappa"]["value"] is not None
         else f"undefined, since {found['kappa']['why']}"),
    ]  # fmt: skip
    if found["accuracy"] is not None:
        facts += [
            ("Accuracy", _percent(found["accuracy"])),
            ("Consistency", _percent(found["consistency"])),
            ("Could go either way", f"{found['near']:,} of {found['units']:,} pieces of work"),
        ]
    sheets.facts(facts)


def _set_aside(sheets: Sheets, document: Mapping[str, Any]) -> None:
    if document["set_aside"]:
        sheets.heading("Left out")
        sheets.facts([(f"{one['cases']:,} of all cases", one["why"]) for one in document["set_aside"]])


def _check(sheets: Sheets, hashed: str, key: bytes) -> None:
    sheets.heading("How to check this report")
    sheets.words(
        "The data file is attached: every rating by numbers of units and raters, all figures, and what they "
        "mean. The seal covers every byte of this file. `assessor verify FILE` checks the seal and reckons "
        "the agreement again from the attached ratings; the same data give the same file, byte by byte."
    )
    sheets.facts([("Data, SHA-256", hashed), ("Sealed by the key", key.hex())])


def _definitions(sheets: Sheets, document: Mapping[str, Any]) -> None:
    sheets.heading(f"What the figures mean (definitions, version {document['definitions']['version']})")
    for one in document["definitions"]["texts"]:
        sheets.term(f"{one['title']}  ·  {one['name']}", one["says"], one["source"])


def _interval_picture(figure: Mapping[str, Any], target: float) -> Draw:
    """A small axis from -0.2 to 1 with the target, the interval and the value on it."""

    def drawn(pen: Pen, x: float, base: float, width: float) -> None:
        def at(value: float) -> float:
            return x + 4 + (width - 8) * (min(max(value, _FROM), _TO) - _FROM) / (_TO - _FROM)

        middle = base + 3.0
        pen.stroke(LINE, 0.5)
        pen.line(at(_FROM), middle, at(_TO), middle)
        pen.line(at(0.0), middle - 2, at(0.0), middle + 2)
        pen.stroke(QUIET, 0.7)
        pen.line(at(target), middle - 5, at(target), middle + 5)
        if figure["ci"] is not None:
            low, high = figure["ci"]
            pen.stroke(ACCENT, 1.4)
            pen.line(at(low), middle, at(high), middle)
        if figure["value"] is not None:
            pen.fill(ACCENT)
            place = at(figure["value"])
            pen.shape(
                [(place - 2.6, middle), (place, middle + 2.6), (place + 2.6, middle), (place, middle - 2.6)]
            )
        pen.fill(INK)

    return drawn


def _with_interval(figure: Mapping[str, Any], *, places: int = 3, percent: bool = False) -> str:
    one: Callable[[float], str] = _percent if percent else lambda value: _number(value, places=places)
    if figure["value"] is None:
        return "–"
    if figure["ci"] is None:
        return one(figure["value"])
    low, high = figure["ci"]
    return f"{one(figure['value'])} [{one(low)}, {one(high)}]"


def _number(value: float | None, *, places: int = 3) -> str:
    return "–" if value is None else f"{value:.{places}f}".replace("-", "−")


def _percent(value: float | None) -> str:
    return "–" if value is None else f"{100 * value:.1f} %"


def _title(document: Mapping[str, Any], number: int) -> str:
    criteria: Sequence[Mapping[str, Any]] = document["criteria"]
    one = criteria[number - 1]
    several = len({each["badge"] for each in criteria}) > 1
    return f"{one['title']} ({one['badge']})" if several else str(one["title"])


def _date(text: str | None) -> str:
    """A day as on certificates; an ellipsis for none."""
    from datetime import datetime

    return (
        "any day"
        if text is None
        else written_date(datetime.combine(date.fromisoformat(text), datetime.min.time()))
    )
