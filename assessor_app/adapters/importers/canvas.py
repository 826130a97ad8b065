"""What Canvas's “Download submissions” packs (lib/content_zipper.rb and its older forms).

Everything lies flat: `<sortable name>[_LATE]_<user>_<attachment>_<file name>`; the name is lower-cased
and has lost all but letters and digits; older versions lower-case `late` too. The first field of digits alone
is the user, the second the attachment. A text that was typed in, or a link, has no attachment:
`…_<user>_text.html`, `…_<user>_link.html`. Anonymous work has `[LATE_]anon_<anonymous id>` in place of
name and user. Where Canvas made a file name unique (`-1` to `-7`, then a UUID), that name is kept.
"""

import re

from assessor_app.adapters.importers.gathering import Gathering
from assessor_app.adapters.importers.tree import Tree
from assessor_app.application.ports.importing import Findings, FoundLearner

FORMAT = "canvas"
_FILE = r"_(?:(?P<attachment>\d+)_(?P<file>.+)|(?P<typed>(?:text|link)(?:-[0-9a-f-]+)?\.html))"
_ANONYMOUS = re.compile(
    rf"(?:(?:LATE|late)_)?(?P<name>anon_(?P<user>[A-Za-z0-9]+))(?:_(?:LATE|late))?{_FILE}"
)
_NAMED = re.compile(rf"(?P<name>.*?)(?:_(?:LATE|late))?_(?P<user>\d+){_FILE}")


def recognises(tree: Tree) -> bool:
    """Whether there are no folders, and at least half of the files have names as Canvas gives them."""
    known = sum(_is_plain(_match(entry.path)) for entry in tree.loose)
    return not tree.tops and known > 0 and 2 * known >= len(tree.loose)


def read(tree: Tree, badge_names: frozenset[str]) -> Findings:  # noqa: ARG001  # Canvas names no badge
    """A portfolio for each user."""
    gathering = Gathering(FORMAT, tree)
    for entry in tree.entries:
        match = None if "/" in entry.path else _match(entry.path)
        if match is None:
            gathering.reject(entry.path, "its name is not one that Canvas gives to a submission")
            continue
        user = match["user"]
        gathering.expect(user, FoundLearner(name=match["name"] or f"user {user}", source_id=user), entry.path)
        name = match["file"] or match["typed"]
        gathering.add(user, entry, name, other_name=f"{match['attachment']}/{name}")
    return gathering.findings()


def _is_plain(match: re.Match[str] | None) -> bool:
    """Whether the name is as Canvas leaves it, and not, say, a camera's `IMG_20260101_123456_1.jpg`."""
    if match is None:
        return False
    name = match["name"]
    return name.startswith("anon_") or not any(letter.isupper() or letter.isspace() for letter in name)


def _match(name: str) -> re.Match[str] | None:
    return _ANONYMOUS.fullmatch(name) or _NAMED.fullmatch(name)
