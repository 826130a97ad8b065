"""What was found of a file that somebody asked about: one word, why, and every step; no widgets."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from assessor_app.application.problems import Problem
from ui.theme.tokens import Tone
from ui.words.dates import moment_day_words
from ui.words.figures import figures
from ui.words.told import told
from ui.words.translate import Worded, translate

if TYPE_CHECKING:
    from assessor_app.application.use_cases.verify_files import Verified
    from assessor_app.credentials.report import Report

# outcome → (word, tone, icon, the check that decides it, what it means)
_OUTCOMES: Final = Worded(
    lambda: {
        "valid": (
            translate("Verify", "Valid"),
            Tone.GOOD,
            "shield-check",
            "",
            translate("Verify", "It is as {issuer} signed it: nothing was changed."),
        ),
        "unknown-issuer": (
            translate("Verify", "Unknown issuer"),
            Tone.WARNING,
            "shield-alert",
            "",
            translate(
                "Verify",
                "Nothing shows that it was changed, but whoever signed it is not known here. If you trust "
                "them, add them on the page Keys & trust, and verify again.",
            ),
        ),
        "changed": (
            translate("Verify", "Changed"),
            Tone.BAD,
            "octagon-alert",
            "signature issuer evidence seal proof",
            translate("Verify", "It is not what was signed. Do not rely on it."),
        ),
        "revoked": (
            translate("Verify", "Revoked"),
            Tone.BAD,
            "ban",
            "status",
            translate("Verify", "Its issuer took it back."),
        ),
        "expired": (
            translate("Verify", "Expired"),
            Tone.WARNING,
            "clock",
            "validity",
            translate("Verify", "It is genuine, but no longer valid."),
        ),
        "unreadable": (
            translate("Verify", "Unreadable"),
            Tone.NEUTRAL,
            "file-question-mark",
            "schema",
            translate("Verify", "It is no badge, certificate, bundle or report that this program reads."),
        ),
    }
)
_STEPS: Final = Worded(
    lambda: {
        "schema": translate("Verify", "Format"),
        "signature": translate("Verify", "Signature"),
        "issuer": translate("Verify", "Issuer’s key"),
        "trust": translate("Verify", "Trust"),
        "validity": translate("Verify", "Dates"),
        "status": translate("Verify", "Not revoked"),
        "evidence": translate("Verify", "Evidence"),
        "seal": translate("Verify", "Seal of the page"),
        "pdf-signature": translate("Verify", "Signature for PDF readers"),
        "proof": translate("Verify", "How it came about"),
        "endorsements": translate("Verify", "Endorsements"),
        "picture": translate("Verify", "The picture"),
        "figures": translate("Verify", "Figures"),
        "credentials": translate("Verify", "What is in it"),
    }
)
_QUOTED: Final = re.compile("“[^”]*”")
_MOMENT: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step of the check; `ok` None: it could not be done here."""

    title: str
    ok: bool | None
    detail: str = field(repr=False)
    beside: bool = False  # the file was changed: what holds of it vouches for nothing

    @property
    def word(self) -> str:
        """“ok”, “failed”, “not checked”; of a changed file never “ok”."""
        words = {
            True: translate("Verify", "no fault of its own") if self.beside else translate("Verify", "ok"),
            False: translate("Verify", "failed"),
            None: translate("Verify", "not checked"),
        }
        return words[self.ok]


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """One file, or one award in a bundle."""

    name: str = field(repr=False)  # what the person calls it
    word: str
    tone: Tone
    icon: str
    why: str = field(repr=False)
    about: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    steps: tuple[Step, ...] = ()
    copyable: str = field(default="", repr=False)  # nothing personal in it
    parts: int = 0  # awards in it, each of which has a verdict of its own
    claimed: bool = False  # nothing vouches for what `about` says

    @property
    def line(self) -> str:
        """“awards.zip: Valid”."""
        return f"{self.name}: {self.word}"


def verdicts_of(verified: "Verified") -> tuple[Verdict, ...]:
    """A verdict for each file, each followed by those of the awards in it; then what could not be read."""
    found: list[Verdict] = []
    for one in verified.files:
        name = Path(one.file).name
        found.append(verdict_of(one.report, name))
        for number, part in enumerate(one.report.contents, start=1):
            found.append(verdict_of(part, translate("Verify", "{0}, award {1}").format(name, number)))
    return (*found, *(_unread(problem) for problem in verified.unread))


def _unread(problem: Problem) -> Verdict:
    return Verdict(
        name=Path(problem.where or "").name,
        word=translate("Verify", "Unreadable"),
        tone=Tone.NEUTRAL,
        icon="file-question-mark",
        why=translate("Verify", "The file {0}.").format(told(problem.what)),
        copyable="outcome: unreadable (the file could not be opened)",
    )


def worst(verdicts: Sequence[Verdict]) -> int:
    """Which one somebody must see first: the first bad one, else warning, neutral, good."""
    order = (Tone.BAD, Tone.WARNING, Tone.NEUTRAL, Tone.INFO, Tone.GOOD)
    return min(range(len(verdicts)), key=lambda number: (order.index(verdicts[number].tone), number))


def summary_of(verdicts: Iterable[Verdict]) -> str:
    """“3 checked: 2 valid, 1 changed”; of a bundle its awards are counted, not itself."""
    words = [verdict.word.lower() for verdict in verdicts if not verdict.parts]
    counts = ", ".join(f"{figures(words.count(word))} {word}" for word in dict.fromkeys(words))
    return translate("Verify", "{0} checked: {1}").format(figures(len(words)), counts)


def verdict_of(report: "Report", name: str) -> Verdict:
    """The verdict of a report; an outcome that is not known is never green."""
    word, tone, icon, deciding, means = _OUTCOMES.get(report.outcome, _OUTCOMES["unreadable"])
    steps = tuple(
        Step(
            title=_STEPS.get(check.name, check.name.capitalize()),
            ok=check.ok,
            detail=_sentence(told(check.detail)),
            beside=report.outcome == "changed",
        )
        for check in report.checks
    )
    why = means.format(issuer=report.issuer or translate("Verify", "its issuer"))
    because = next(
        (check.detail for check in report.checks if check.name in deciding.split() and check.ok is not True),
        "",
    )
    if because:
        why = f"{why} {_sentence(because)}"
    elif report.outcome == "valid" and any(
        check.ok is None for check in report.checks if check.name == "status"
    ):
        why = f"{why} {translate('Verify', 'Whether it was taken back since is not known here.')}"
    return Verdict(
        name=name,
        word=word,
        tone=tone,
        icon=icon,
        why=why,
        about=_about(report),
        steps=steps,
        copyable=_copyable(report, steps),
        parts=len(report.contents),
        claimed=report.outcome in {"unknown-issuer", "changed"},
    )


def _about(report: "Report") -> tuple[tuple[str, str], ...]:
    known = (
        (translate("Verify", "Badge"), report.achievement),
        (translate("Verify", "Awarded to"), report.recipient),
        (translate("Verify", "Issued by"), report.issuer),
        (translate("Verify", "Issued on"), _day(report.issued)),
        (translate("Verify", "Valid until"), _day(report.expires)),
        (translate("Verify", "Awards in it"), figures(len(report.contents)) if report.contents else None),
    )
    return tuple((title, value) for title, value in known if value)


def _sentence(text: str) -> str:
    """With a capital, a full stop, and days as people write them."""
    words = _MOMENT.sub(lambda found: _day(found[0]) or found[0], text.strip().rstrip("."))
    return f"{words[:1].upper()}{words[1:]}." if words else ""


def _day(moment: str | None) -> str | None:
    if moment is None:
        return None
    try:
        return moment_day_words(datetime.fromisoformat(moment))
    except (ValueError, OverflowError):  # a stranger's file may hold any text here
        return moment


def _copyable(report: "Report", steps: Sequence[Step]) -> str:
    """For somebody who is to help: no file name, no recipient, nothing that the file says itself."""
    lines = [f"outcome: {report.outcome}", f"kind: {report.kind or 'unknown'}"]
    for number, step in enumerate(steps, start=1):
        detail = _QUOTED.sub("“…”", step.detail)
        if report.recipient:
            detail = detail.replace(report.recipient, "…")
        lines.append(f"{number}. {step.title}: {step.word} ({detail})")
    return "\n".join(lines)
