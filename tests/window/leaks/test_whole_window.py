"""Nothing in the whole window tells a rater whose work it is, who else rates it, or what they gave.

The program's own window on a real workspace is walked through as a rater, an admin and a lead; see
`window_words` and `traces` for the channels. The admin's walk finds what was planted, the lead's both
raters' words and no learner, the rater's nothing. For each channel a deliberate leak turns the search red.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

import keyring.backend
import pytest
from PySide6.QtWidgets import QApplication

from assessor_app.application.use_cases.export_awards import What
from assessor_app.domain.people import Role
from tests.leaks.opened import opened_by
from tests.leaks.planted import OWN_COMMENT, PLANTED, RATER, SECRET_COMMENT, given_to, taken_in
from tests.support.jobs import Job
from tests.support.workspaces import ADMIN, ASSESSORS, LEAD, TestWorkspace
from tests.window.leaks.deliberate import LEAKS, leaking
from tests.window.leaks.rating_walk import rate_and_verify
from tests.window.leaks.window_walk import ENTRANCE, a_walk
from tests.window.leaks.window_words import Words

Seen = Mapping[Words, str]

pytestmark = pytest.mark.timeout(600)
_UUID: Final = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_LOTS: Final = {
    "ID": _UUID,
    "HEX": re.compile(r"[0-9a-f]{16,}"),
    "TIME": re.compile(r"\b\d{1,2}:\d{2}(:\d{2})?\b"),
    "LOCK": re.compile(r"(?<=[Ll]ock )\d+"),
    "FOLDER": re.compile(r"/\S*/(workspace|config)"),
    "THREAD": re.compile(r"Dummy-\d+"),
}
# What the program keeps in files: there, ids and what others keep in the same workspace have their place.
_OUTSIDE: Final = frozenset({"workspace", "kept", "temporary", "touched", "process", "copies", "opened"})

EVERYWHERE: Final = (  # what a rater comes by: file, comment, messages, help, jobs, copies, verdict, accident
    "The data set has 412 rows", "evidence-14", OWN_COMMENT, "Handed in and sealed", "Not handed in yet",
    "Valid", "Choose a level, or answer a question, and go on", "Save a copy: evidence-1",
    "Nothing is running.", "cannot be shown",
)  # fmt: skip


@pytest.fixture(scope="module")
def base(workspace_template: TestWorkspace, tmp_path_factory: pytest.TempPathFactory) -> TestWorkspace:
    return taken_in(workspace_template, tmp_path_factory.mktemp("base"))


@pytest.fixture(scope="module")
def certificate(award_template: TestWorkspace, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A genuine one of somebody whose work nobody here rates."""
    job = Job(program=award_template.program(), workspace=award_template)
    folder = tmp_path_factory.mktemp("certificates")
    job.program.export_awards(job.admin, folder / "out", what=What.CERTIFICATES)
    award_template.close()
    return min((folder / "out").iterdir()).rename(folder / "certificate.pdf")


def walk_of_rater(
    workspace: TestWorkspace, place: Path, certificate: Path, *, hasty: bool = True, leaks: bool = False
) -> Seen:
    """Everything that a rater can do."""
    with pytest.MonkeyPatch.context() as patch:
        with leaking(patch if leaks else None), a_walk(workspace, place, patch, hasty=hasty) as walk:
            walk.come_in(RATER, Role.ASSESSOR)
            titles = ["Home", "Queue", "Scoring", "Practice", "Catalogue"]
            titles += ["Verify", "Keys & trust", "Help", "Settings"]
            assert walk.every_page() == titles
            rate_and_verify(walk, certificate)
            walk.lock()
        job = Job(program=workspace.program(), workspace=workspace)
        for where, content in opened_by(job, RATER):
            walk.seen[Words("opened", where, content.decode("utf-8", "replace"))] = "closed"
        workspace.close()
        return walk.seen


def walk_of(
    name: str,
    role: Role,
    workspace: TestWorkspace,
    place: Path,
    enough: Callable[[Seen], bool] = lambda _seen: False,
) -> Seen:
    """Every page of another role, with all that it lists, until what was seen is `enough`."""
    with pytest.MonkeyPatch.context() as patch:
        with a_walk(workspace, place, patch) as walk:
            walk.come_in(name, role)
            walk.every_page(lambda: enough(walk.seen))
            walk.lock()
        return walk.seen


@pytest.fixture(scope="module")
def twins(
    base: TestWorkspace, qapp: QApplication, certificate: Path, tmp_path_factory: pytest.TempPathFactory
) -> "dict[bool, tuple[Seen, tuple[str, str]]]":
    """The rater's walk where their work is rated once (False) and twice (True); with their two codes."""
    keyring.backend.get_all_keyring()  # loaded once a process, and logged: the first walk would differ
    walks = {}
    for twice in (False, True):
        place = tmp_path_factory.mktemp("twin")
        workspace, codes = given_to(base, place, twice=twice)
        walks[twice] = walk_of_rater(workspace, place / "walk", certificate, hasty=False), codes
    return walks


@pytest.fixture(scope="module")
def leaky(
    base: TestWorkspace, qapp: QApplication, certificate: Path, tmp_path_factory: pytest.TempPathFactory
) -> Seen:
    """The rater's walk with a leak in every channel, each with words of its own."""
    place = tmp_path_factory.mktemp("leaky")
    workspace, _codes = given_to(base, place, twice=True)
    return walk_of_rater(workspace, place / "walk", certificate, leaks=True)


def folded(text: str) -> str:
    """Without case and accents."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def telling(seen: Seen, needles: Sequence[str]) -> list[tuple[str, Words]]:
    """Where any of these words was found, and at which step."""
    wanted = [folded(needle) for needle in needles]
    return [(step, words) for words, step in seen.items() if any(one in folded(words.text) for one in wanted)]


def shown(found: Sequence[tuple[str, Words]]) -> list[str]:
    """The same, short enough to be read."""
    return [f"{step}: {one.channel} of {one.where}: {one.text[:120]!r}" for step, one in found][:20]


def test_nothing_in_the_window_tells_a_rater_whose_work_it_is(
    twins: "dict[bool, tuple[Seen, tuple[str, str]]]",
) -> None:
    for seen, _codes in twins.values():
        assert shown(telling(seen, PLANTED)) == []


def test_no_id_is_shown_to_a_rater(
    twins: "dict[bool, tuple[Seen, tuple[str, str]]]", workspace_template: TestWorkspace
) -> None:
    """But for those of the people on the roster, by which the entrance keeps whom it lists."""
    roster = set(workspace_template.people.values())
    for seen, _codes in twins.values():
        inside = {words: step for words, step in seen.items() if words.channel not in _OUTSIDE}
        ids = [(step, words) for words, step in inside.items() if set(_UUID.findall(words.text)) - roster]
        assert shown(ids) == []


def test_a_rater_learns_nothing_of_other_raters(twins: "dict[bool, tuple[Seen, tuple[str, str]]]") -> None:
    """Their names are on the roster and at the entrance, and nowhere beside work."""
    seen, _codes = twins[True]
    assert shown(telling(seen, [SECRET_COMMENT, "heliotrope"])) == []
    within = {
        words: step
        for words, step in seen.items()
        if step != ENTRANCE and words.channel not in {"workspace", "kept"}
    }
    others = [name for name in ASSESSORS if name != RATER]
    assert shown(telling(within, others)) == []


def test_the_walk_of_a_rater_goes_everywhere(twins: "dict[bool, tuple[Seen, tuple[str, str]]]") -> None:
    """The search would find nothing where it did not look."""
    seen, _codes = twins[True]
    for words in EVERYWHERE:
        assert telling(seen, [words]), words


def test_an_admins_walk_finds_what_was_planted(
    base: TestWorkspace, qapp: QApplication, tmp_path: Path
) -> None:
    workspace, _codes = given_to(base, tmp_path, twice=True)
    channels = {"text", "cell", "accessible", "clipboard", "drag"}

    def everywhere(seen: Seen) -> bool:
        return {words.channel for _step, words in telling(seen, PLANTED)} >= channels

    assert everywhere(walk_of(ADMIN, Role.ADMIN, workspace, tmp_path / "walk", everywhere))


def test_a_leads_walk_finds_both_ratings_and_no_learner(
    base: TestWorkspace, qapp: QApplication, tmp_path: Path
) -> None:
    workspace, _codes = given_to(base, tmp_path, twice=True)
    seen = walk_of(LEAD, Role.LEAD, workspace, tmp_path / "walk")
    assert shown(telling(seen, PLANTED)) == []
    assert telling(seen, [SECRET_COMMENT])
    assert telling(seen, [OWN_COMMENT])


@pytest.mark.parametrize("channel", LEAKS)
def test_a_deliberate_leak_turns_the_search_red(leaky: Seen, channel: str) -> None:
    found = [words for _step, words in telling(leaky, PLANTED) if words.channel == channel]
    assert any(LEAKS[channel].words in words.text for words in found), channel


def plain(seen: Seen, codes: tuple[str, str]) -> set[tuple[str, str, str]]:
    """What was seen, without what is random in any workspace."""
    return {
        (words.channel, _without_lots(words.where, codes), _without_lots(words.text, codes))
        for words in _steady(seen)
    }


def _steady(seen: Seen) -> Iterator[Words]:
    for words in seen:
        if words.channel not in _OUTSIDE:
            yield words
        elif words.channel in {"kept", "temporary"} and words.where == words.text:
            yield words  # a file's name


def _without_lots(text: str, codes: tuple[str, str]) -> str:
    for number, code in enumerate(codes):
        for written in (code, " ".join(code)):
            text = text.replace(written, f"CODE{number}")
    for kind, form in _LOTS.items():
        text = form.sub(kind, text)
    return text


def test_nothing_in_the_window_tells_a_rater_that_work_is_rated_twice(
    twins: "dict[bool, tuple[Seen, tuple[str, str]]]",
) -> None:
    once, again = (plain(*twins[twice]) for twice in (False, True))
    assert sorted(once ^ again) == []
