"""Cases whose raters found other things beside the rubric."""

from dataclasses import replace

from assessor_app.application.queries.cases import OpenedCase
from assessor_app.application.records import Draft
from tests.window.looks import Look
from tests.window.looks.cases import FILES, ON_TABLE, drawn, line
from tests.window.looks.scoring import badge
from ui.pages.cases.deciding import Source, deciding

LISTED = "responsible-ai-practices"
SEEN = dict.fromkeys(("before-use", "two-groups", "notice", "objection", "recorded"), "seen")


def asked(*, state: str = "need-adjudicator") -> OpenedCase:
    """One saw everything on the list, the other did not."""
    about = badge(LISTED)
    levels = {one.id: one.levels[2].id for one in about.rubric.criteria}
    first = Draft(levels=levels, comments={}, requirements={"manager": False, "observation": SEEN})
    second = Draft(
        levels=levels,
        comments={},
        requirements={"manager": False, "observation": {**SEEN, "notice": "not-seen"}},
    )
    return OpenedCase(
        line=replace(line(1, state), criteria=("requirement/manager",), badge_name=about.achievement.name),
        badge=about,
        ratings=(first, second),
        differences={},
        decision=None,
    )


TABLE = deciding(asked(), FILES)

LOOKS = (
    Look(name="cases, other things found", make=drawn(replace(ON_TABLE, deciding=TABLE), evidence=True)),
    Look(
        name="cases, other things settled",
        make=drawn(
            replace(ON_TABLE, deciding=TABLE.take(Source.B)),
            reason="The notice is not in the file.",
            evidence=True,
        ),
    ),
)
