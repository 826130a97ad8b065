"""What Moodle's “Download all submissions” packs (mod/assign/classes/downloader.php and its older forms).

With folders: `Full Name_<n>_assignsubmission_<plugin>/…`, up to Moodle 4.0 with one more `_` at the end;
without: `Full Name_<n>_assignsubmission_<plugin>_<file name>`. <n> is the number of the participant in the
assignment, or that of the group where teams hand in (their “default group” has none). A user's preference may
put the username before the name. Comments and other plugins have folders of their own; all of one number
belong together.
"""

import re

from assessor_app.adapters.importers.gathering import Gathering
from assessor_app.adapters.importers.tree import Entry, Tree
from assessor_app.application.ports.importing import Findings, FoundLearner

FORMAT = "moodle"
_PREFIX = re.compile(
    r"(?P<who>.*?)(?:_(?P<number>\d+))?_(?P<kind>assignsubmission|assignfeedback)_(?P<rest>.+)"
)
_FLAT = re.compile(r"(?P<plugin>[a-z][a-z0-9]*)_(?P<name>.+)")


def recognises(tree: Tree) -> bool:
    """Whether anything at the top has Moodle's mark."""
    tops = (*tree.tops, *(entry.path for entry in tree.loose))
    return any(_PREFIX.fullmatch(top) for top in tops)


def read(tree: Tree, badge_names: frozenset[str]) -> Findings:  # noqa: ARG001  # Moodle names no badge
    """A portfolio for each participant or group."""
    gathering = Gathering(FORMAT, tree)
    for top in sorted(tree.tops):
        match = _PREFIX.fullmatch(top)
        if match and match["kind"] == "assignsubmission":
            gathering.expect(_key(match), _learner(match), top)
    for entry in sorted(tree.entries, key=_uploads_first):
        _take(gathering, entry)
    return gathering.findings()


def _take(gathering: Gathering, entry: Entry) -> None:
    top, _, inner = entry.path.partition("/")
    match = _PREFIX.fullmatch(top)
    if match is None:
        gathering.reject(entry.path, "its name is not one that Moodle gives to a submission")
        return
    if match["kind"] == "assignfeedback":
        gathering.reject(entry.path, "it is feedback to the learner, not evidence")
        return
    plugin, name = match["rest"].rstrip("_"), inner
    if not inner:
        flat = _FLAT.fullmatch(match["rest"])
        if flat is None:
            gathering.reject(entry.path, "its name is not one that Moodle gives to a submission")
            return
        plugin, name = flat["plugin"], flat["name"]
    key = _key(match)
    gathering.expect(key, _learner(match), top)
    gathering.add(key, entry, name, other_name=f"{plugin}/{name}")


def _uploads_first(entry: Entry) -> tuple[bool, str]:
    """So that an upload keeps its own name where a plugin's file has the same."""
    return "_assignsubmission_file" not in entry.path.partition("/")[0], entry.path


def _key(match: re.Match[str]) -> str:
    return f"number {match['number']}" if match["number"] else f"name {match['who']}"


def _learner(match: re.Match[str]) -> FoundLearner:
    """The name as it stands: a username before it cannot be told from a first name, and is hidden too."""
    number = match["number"]
    name = match["who"].replace("_", " ").strip()
    return FoundLearner(name=name or f"Participant {number}", source_id=number)
