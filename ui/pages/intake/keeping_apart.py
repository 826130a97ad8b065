"""Taking in who works with whom: counted first, asked for, then told to the leads; no Qt."""

from collections.abc import Callable
from pathlib import Path

from assessor_app.application.progress import Progress
from assessor_app.application.use_cases.keep_apart import KeptApart
from ui.page import Frame, Question
from ui.problems import Notice
from ui.theme.tokens import Tone
from ui.words.figures import figures
from ui.words.translate import counted, translate

KeepApart = Callable[[Path, bool], KeptApart]  # the table; whether only to count


class KeepingApart:
    """One table at a time."""

    def __init__(
        self,
        keep: KeepApart,
        frame: Frame,
        *,
        told: Callable[[Notice], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """`told` hears how it went."""
        self._keep, self._frame, self._told, self._failed = keep, frame, told, failed

    def take_in(self, path: Path) -> None:
        """Count what the table would change, and ask."""

        def look(_progress: Progress) -> KeptApart:
            return self._keep(path, True)

        self._frame.tasks.change(look, done=lambda found: self._ask(path, found), failed=self._failed)

    def _ask(self, path: Path, found: KeptApart) -> None:
        if not found.changed:
            self._told(_nothing_new(found))
        elif self._frame.confirm(_question(found)):
            self._frame.tasks.change(
                lambda _progress: self._keep(path, False),
                done=lambda done: self._told(_done(done)),
                failed=self._failed,
            )


def _question(found: KeptApart) -> Question:
    parts = [
        counted(
            "Intake",
            "1 learner of this table has a manager, mentor or team mate who must not rate their work.",
            "{0} learners of this table have managers, mentors or team mates who must not rate their work.",
            found.changed,
        ).format(figures(found.changed)),
        translate("Intake", "It holds for what they hand in later, too. Leads learn no learner’s name."),
        _late(found),
    ]
    return Question(
        title=translate("Intake", "Keep raters from the work of their own people?"),
        consequence=" ".join(part for part in parts if part),
        verb=translate("Intake", "Keep them apart"),
    )


def _done(done: KeptApart) -> Notice:
    title = counted(
        "Intake",
        "1 learner’s work is kept from people of their own.",
        "The work of {0} learners is kept from people of their own.",
        done.changed,
    ).format(figures(done.changed))
    told = counted(
        "Intake",
        "1 portfolio that waits is told to the leads, without a name.",
        "{0} portfolios that wait are told to the leads, without a name.",
        done.blocked,
    ).format(figures(done.blocked))
    tone = Tone.WARNING if done.late else Tone.GOOD
    return Notice(tone=tone, title=title, detail=f"{told} {_late(done)}".strip())


def _late(found: KeptApart) -> str:
    if not found.late:
        return ""
    return counted(
        "Intake",
        "1 portfolio is given out already: leads take it back, unless it is rated.",
        "{0} portfolios are given out already: leads take back what is not rated.",
        found.late,
    ).format(figures(found.late))


def _nothing_new(found: KeptApart) -> Notice:
    if found.learners:
        title = translate("Intake", "Nothing in this table is new.")
        detail = translate("Intake", "Everybody in it is kept apart already, or depends on nobody.")
    else:
        title = translate("Intake", "Nobody in this table has handed something in.")
        detail = translate("Intake", "People are known by id, by e-mail address, or else by name.")
    return Notice(tone=Tone.INFO, title=title, detail=detail)
