"""One badge, to be read."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from assessor_app.application.queries.badges import BadgeLine
from assessor_app.domain.achievement import Achievement, Requirement, Tier
from ui.models.badge_words import STAKES, TIERS
from ui.pages.catalogue.badge_list import draw_pips, pips_width
from ui.pages.catalogue.badge_picture import BadgePicture
from ui.pages.catalogue.rubric_grid import RubricGrid
from ui.pages.catalogue.words import (
    COMPONENTS,
    asks,
    award_rule,
    prerequisite,
    rung,
    second_ratings,
    twice,
    validity,
)
from ui.theme.look import active_theme
from ui.theme.tokens import TextSize, Tone
from ui.widgets.chip import Chip
from ui.widgets.flow_row import FlowRow
from ui.widgets.labels import Text
from ui.widgets.panel import Panel, Rule
from ui.words.translate import translate

_READING: Final = 640  # px at 100 %: about 75 characters


class Pips(QWidget):
    """The rung of the ladder; the word stands beside it."""

    def __init__(self, tier: Tier) -> None:
        """Show `tier`."""
        super().__init__()
        self._filled = rung(tier)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Three pips."""
        return QSize(pips_width(), active_theme().px(22))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw them."""
        draw_pips(QPainter(self), 0, self.height() / 2, self._filled)


class BadgeView(QWidget):
    """Head, facts, criteria, requirements, prerequisites, rubric."""

    def __init__(self, line: BadgeLine, names: Mapping[str, str]) -> None:
        """Show `line`; `names` are the badges' names by id."""
        super().__init__()
        self.setObjectName("badge")
        self.setAccessibleName(line.name)
        about, version = line.badge.achievement, line.badge.version
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(16)
        self.picture = BadgePicture()
        column.addWidget(_head(line, self.picture))
        column.addWidget(_facts(about))
        column.addWidget(
            _panel(
                translate("Catalogue", "What a holder has shown"),
                _reading(Text(version.criteria, wraps=True)),
            )
        )
        if version.prerequisites:
            words = [Text(prerequisite(one, names), wraps=True) for one in version.prerequisites]
            column.addWidget(_panel(translate("Catalogue", "To be held first"), *words))
        column.addWidget(_requirements(version.requirements))
        column.addWidget(
            _panel(
                translate("Catalogue", "Rubric"),
                Text(award_rule(version.rubric), quiet=True, wraps=True),
                *((Text(second_ratings(version), quiet=True, wraps=True),) if line.plan else ()),
                RubricGrid(version.rubric),
            )
        )
        column.addStretch(1)


def _head(line: BadgeLine, picture: BadgePicture) -> QWidget:
    """The picture, and beside it what the badge is called and says of itself."""
    words = QVBoxLayout()
    words.setSpacing(16)
    words.addWidget(Text(line.name, TextSize.TITLE, wraps=True))
    words.addWidget(_chips(line))
    words.addWidget(_reading(Text(line.badge.achievement.description, wraps=True)))
    words.addStretch(1)
    head = QWidget()
    row = QHBoxLayout(head)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(24)
    row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(words, 1)
    return head


def _chips(line: BadgeLine) -> FlowRow:
    about, version = line.badge.achievement, line.badge.version
    tier = QWidget()
    row = QHBoxLayout(tier)
    row.setContentsMargins(0, 0, 8, 0)
    row.setSpacing(4)
    row.addWidget(Pips(about.tier))
    row.addWidget(Text(TIERS[about.tier], emphasis=True))
    chips = [
        Chip(STAKES[about.stakes], Tone.NEUTRAL, "scale"),
        Chip(validity(about.validity_months), Tone.NEUTRAL, "calendar"),
        *((Chip(twice(version.second_rating_percent), Tone.NEUTRAL, "users"),) if line.plan else ()),
        Chip(translate("Catalogue", "Version {0}").format(version.number), Tone.NEUTRAL, "history"),
    ]
    if line.state == "retired":
        chips.insert(0, Chip(translate("Catalogue", "Retired"), Tone.WARNING, "archive"))
    return FlowRow(tier, *chips)


def _facts(about: Achievement) -> QWidget:
    rows = [
        (translate("Catalogue", "Answers for it"), about.owner),
        (translate("Catalogue", "Meant for"), ", ".join(about.roles) or translate("Catalogue", "Everybody")),
        (translate("Catalogue", "Tools"), ", ".join(about.tools)),
        (
            translate("Catalogue", "Required"),
            translate("Catalogue", "Of every employee")
            if about.required
            else translate("Catalogue", "Voluntary"),
        ),
    ]
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(1, 1)
    for row, (what, words) in enumerate((what, words) for what, words in rows if words):
        grid.addWidget(Text(what, quiet=True), row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(Text(words, wraps=True), row, 1)
    return holder


def _requirements(requirements: tuple[Requirement, ...]) -> Panel:
    panel = Panel(translate("Catalogue", "What is asked for"))
    for number, one in enumerate(requirements):
        if number:
            panel.column.addWidget(Rule())
        panel.column.addWidget(_requirement(one, f"{number + 1}"))
        for other in one.alternatives:
            panel.column.addWidget(_requirement(other, "or"))
    return panel


def _requirement(one: Requirement, mark: str) -> QWidget:
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(2)
    grid.setColumnStretch(1, 1)
    sign = Text(mark, emphasis=True, quiet=True)
    sign.setMinimumWidth(active_theme().px(20))
    grid.addWidget(sign, 0, 0, Qt.AlignmentFlag.AlignTop)
    grid.addWidget(Text(one.text, wraps=True), 0, 1)
    caption = f"{COMPONENTS[one.component]} · {asks(one)}"
    grid.addWidget(Text(caption, TextSize.CAPTION, quiet=True, wraps=True), 1, 1)
    return holder


def _panel(title: str, *content: QWidget) -> Panel:
    panel = Panel(title)
    for widget in content:
        panel.column.addWidget(widget)
    return panel


def _reading(words: Text) -> QWidget:
    """Text to be read: never wider than a line that the eye can follow."""
    words.setMaximumWidth(active_theme().px(_READING))
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(words, 1000)  # as wide as it may be: its height is then that of its own width
    row.addStretch(1)
    return holder
