"""A sub-folder per learner, named after the learner.

`Jane Doe (20417)` gives the learner's id in brackets; so does `Doe, Jane_20417`, where what stands before is
a name of two words or more. An id has three characters or more and a digit: `Jane Doe (2)` is a copy, and
`learner_01` a name. Hidden folders are nobody's.
"""

import re

from assessor_app.adapters.importers.gathering import Gathering
from assessor_app.adapters.importers.tree import Tree
from assessor_app.application.ports.importing import Findings, FoundLearner

FORMAT = "folder"
_BRACKETED = re.compile(r"(?P<name>.*\S)\s*\((?P<id>[\w.@-]{3,64})\)")
_APPENDED = re.compile(r"(?P<name>[^_]*\S[ ,][^_]*\S)_(?P<id>[A-Za-z]{0,4}\d{3,32})")


def recognises(tree: Tree) -> bool:
    """Whether there is at least one folder."""
    return bool(tree.tops)


def read(tree: Tree, badge_names: frozenset[str]) -> Findings:  # noqa: ARG001  # folders name no badge
    """A portfolio for each folder at the top; files that lie loose there belong to nobody."""
    gathering = Gathering(FORMAT, tree)
    for top in sorted(tree.tops):
        if not top.startswith("."):
            gathering.expect(top, learner_of(top), top)
    for entry in tree.entries:
        top, _, name = entry.path.partition("/")
        if not name:
            gathering.reject(entry.path, "it lies outside of the learners' folders; put it into one")
        elif top.startswith("."):
            gathering.reject(entry.path, "it lies in a hidden folder")
        else:
            gathering.add(top, entry, name)
    return gathering.findings()


def learner_of(folder: str) -> FoundLearner:
    """Whom a folder is named after."""
    for form in (_BRACKETED, _APPENDED):
        match = form.fullmatch(folder)
        if match and any(character.isdigit() for character in match["id"]):
            return FoundLearner(name=match["name"].strip(), source_id=match["id"])
    return FoundLearner(name=folder)
