"""What went wrong, as words for a banner: what happened, what is safe, what to do."""

import re
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import PurePath
from typing import Final

from assessor_app.application.problems import FoundBad, Problem
from assessor_app.application.progress import Cancelled
from ui.report import program_lines
from ui.theme.tokens import Tone
from ui.words.told import told
from ui.words.translate import translate

_COMMAND: Final = re.compile("`([^`]+)`")  # how a terminal's messages set a command apart


def _in_window(command: str) -> str:
    """What does the same here, as the window calls it; the command itself where nothing does."""
    places = {
        "assessor audit verify": translate("Notice", "Audit › Verify now"),
        "assessor restore": translate("Notice", "Restore from a backup…"),
        "assessor recover": translate("Notice", "Recover with the recovery key…"),
        "assessor cases release": translate("Notice", "Cases › Release all…"),
        "assessor assign": translate("Notice", "Cases › Give out…"),
        "assessor import": translate("Notice", "Intake › Take a file in…"),
        "assessor issue": translate("Notice", "Awards › Sign…"),
        "assessor list submissions": translate("Notice", "Intake"),
        "assessor list people": translate("Notice", "People"),
        "assessor list cases": translate("Notice", "Cases"),
        "assessor list awards": translate("Notice", "Awards"),
        "assessor seeds show": translate("Notice", "Sampling › Seeds"),
    }
    return places.get(command, command)


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """What a banner shows: one sentence, what more there is to say, and details that can be copied."""

    tone: Tone
    title: str
    detail: str = ""
    copyable: str = ""
    offer: str = ""  # what can be done about it, as a button says it
    offered: Callable[[], None] | None = field(default=None, repr=False, compare=False)

    def without_offer(self) -> "Notice":
        """The same words, with nothing to press."""
        return replace(self, offer="", offered=None)


def notice_of(error: Exception) -> Notice:
    """The banner of anything that was raised; a defect is said to be one, without its values."""
    if isinstance(error, Cancelled):
        return Notice(
            tone=Tone.NEUTRAL,
            title=translate("Notice", "Cancelled."),
            detail=translate("Notice", "What was already saved stays saved."),
        )
    if not isinstance(error, Problem):
        return Notice(
            tone=Tone.BAD,
            title=translate("Notice", "Something in the program went wrong."),
            detail=translate(
                "Notice", "What was saved is safe. Try again; if it happens again, report the copied details."
            ),
            copyable=f"{program_lines()}\n{details_of(error)}",
        )
    tone = Tone.BAD if isinstance(error, FoundBad) else Tone.WARNING
    quoted = translate("Notice", "“{0}”")
    parts = [
        translate("Notice", "In {0}.").format(told(error.where)) if error.where else "",
        _COMMAND.sub(lambda command: quoted.format(_in_window(command[1])), told(error.remedy or "")),
    ]
    title = _sentence(told(error.what))
    return Notice(tone=tone, title=title, detail=" ".join(part for part in parts if part))


def details_of(error: BaseException) -> str:
    """Where a defect arose: type, files, lines and functions, never a value (a value may be personal)."""
    frames = traceback.extract_tb(error.__traceback__)
    places = [f"{PurePath(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames]
    return "\n".join([type(error).__name__, *places])


def _sentence(text: str) -> str:
    capital = text[:1].upper() + text[1:]
    return capital if capital.endswith((".", "!", "?", "…")) else f"{capital}."
