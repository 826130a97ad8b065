"""One case on the table: the ratings side by side, what is decided, and the evidence beside it."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from assessor_app.application.records import CaseState, Decision
from assessor_app.domain.rubric import Outcome, Unscored
from ui.models.codes import code_of
from ui.models.unscored_words import not_scorable_because
from ui.pages.cases.deciding import CasePin, CriterionLine, Deciding
from ui.pages.cases.difference_card import DifferenceCard, RatingColumn
from ui.pages.cases.gestures import CasesGestures
from ui.pages.cases.group_card import AlikeGroups, GroupCard
from ui.pages.cases.list_view import TONES
from ui.pages.cases.pin_links import PinLinks
from ui.pages.cases.settling_row import DecisionPanel, SettlingRow
from ui.pages.cases.state import OUTCOMES, CasesState, Standing, case_row
from ui.theme.look import active_theme
from ui.theme.tokens import TextSize, Tone
from ui.widgets.buttons import primary_button, quiet_button, secondary_button
from ui.widgets.chip import Chip
from ui.widgets.evidence_pane import EvidencePane
from ui.widgets.form_row import FormRow
from ui.widgets.key_cap import KeyCap
from ui.widgets.labels import CodeLabel, ElidedText, Text
from ui.widgets.panel import Panel
from ui.widgets.reason_field import ReasonField
from ui.widgets.scroll_pane import ScrollPane
from ui.widgets.split_pane import SplitPane
from ui.words.translate import translate

_ROOMY: Final = 880  # px at 100 %: for the keys in the foot


class AgreedList(Panel):
    """The criteria on which the ratings agree: one line each, or unfolded with their comments."""

    def __init__(
        self,
        lines: tuple[CriterionLine, ...],
        links: Callable[[Sequence[CasePin]], PinLinks],
        *,
        single: bool,
    ) -> None:
        """`single`: there is one rating, which nobody else's can be compared with."""
        super().__init__()
        self.setObjectName("agreed")
        self._rows: list[QWidget] = []
        for line in lines:
            criterion = line.criterion
            self.column.addWidget(Text(criterion.title, emphasis=True, wraps=True))
            if single:
                self.column.addWidget(
                    RatingColumn("", criterion, line.marks[0], line.comments[0], links(line.pins[0]))
                )
                continue
            self.column.addWidget(Text(self._said(line), wraps=True))
            for letter, comment in zip("ABC", line.comments, strict=False):
                if comment:
                    self.column.addWidget(Text(f"{letter}: {comment}", quiet=True, wraps=True))
            self.column.addWidget(links([pin for pins in line.pins for pin in pins]))

    def _said(self, line: CriterionLine) -> str:
        both, alike, criterion = len(line.marks) < 3, line.alike, line.criterion
        if isinstance(alike, Unscored):
            words = self.tr("Both: {0}") if both else self.tr("All: {0}")
            return words.format(not_scorable_because(alike))
        words = self.tr("Both: {0} ({1} of {2})") if both else self.tr("All: {0} ({1} of {2})")
        return words.format(alike.title, criterion.position(alike.id) + 1, len(criterion.levels))


class OverallPanel(Panel):
    """What each rating said of the whole, side by side."""

    def __init__(self, said: Sequence[str], links: Sequence[PinLinks]) -> None:
        """One column a rating, A first; `links` lead to what each points to of the whole."""
        super().__init__(self.tr("Overall"))
        row = QHBoxLayout()
        row.setSpacing(24)
        for letter, words, places in zip("ABC", said, links, strict=False):
            side = QHBoxLayout()
            side.setSpacing(8)
            if len(said) > 1:
                mark = Text(letter, TextSize.STRONG)
                mark.set_tone("accent")
                side.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
            both = QVBoxLayout()
            both.addWidget(Text(words or self.tr("No comment."), quiet=not words, wraps=True))
            both.addWidget(places)
            side.addLayout(both, 1)
            row.addLayout(side, 1)
        self.column.addLayout(row)


class CaseView(QWidget):
    """Differences first; Decide refuses while any is open."""

    def __init__(self, gestures: CasesGestures, parent: QWidget | None = None) -> None:
        """Report to `gestures`."""
        super().__init__(parent)
        self._gestures = gestures
        self._drawn: tuple[str, str, bool] = ("", "", False)  # case and state of what is laid out
        self._cards: dict[str, DifferenceCard | GroupCard] = {}
        self._fold: QPushButton | None = None
        self._agreed: AgreedList | None = None
        self._current = ""
        self._settles = False
        self.reason = ReasonField("reason")
        self._build()

    def show_state(self, state: CasesState) -> None:
        """Draw the case on the table."""
        table = state.deciding
        if table is None:
            self._drawn = ("", "", False)
            self.reason.clear()
            self.evidence.marks.show_pins((), -1)
            return
        self.evidence.marks.show_pins([one.pin for one in table.pins], table.pin)
        case = table.case.line
        if (case.id, case.state, table.overriding) != self._drawn:
            self._drawn = (case.id, case.state, table.overriding)
            self._lay_out(table)
        for criterion, card in self._cards.items():
            card.show_chosen(
                table.chosen.get(criterion), current=table.can_settle and criterion == table.current
            )
        if self._agreed is not None and self._fold is not None:
            self._fold.setText(self._fold_words(table))
            self._agreed.setVisible(table.unfolded or not table.differing)
        wrote = self.reason.hasFocus() or self._decide.hasFocus()
        self._show_foot(table, busy=bool(state.busy))
        cases = state.overview.cases if state.overview is not None else ()
        self._next.setVisible(
            not table.overriding
            and any(row.standing is Standing.DECIDE and row.id != case.id for row in cases)
        )
        if wrote and not table.can_settle:  # else Qt gives the keys to whatever comes next
            (self._next if not self._next.isHidden() else self._release).setFocus()
        if table.current != self._current:
            self._current = table.current
            QTimer.singleShot(0, self, self._reveal_current)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The keys are the first to go where there is little room; the help has them too."""
        super().resizeEvent(event)
        self._keys.setHidden(not self._settles or self.width() < active_theme().px(_ROOMY))

    def focus_own(self) -> None:
        """Open the levels of the current criterion."""
        card = self._cards.get(self._current)
        if card is not None:
            card.focus_own()

    def write_reason(self) -> None:
        """Give the keys to the field, where there is something to decide."""
        if not self._reason_row.isHidden():
            self.reason.setFocus()

    def decide(self) -> None:
        """Tell the reason with the gesture."""
        self._gestures.decide(self.reason.toPlainText(), consensus=self._settling.consensus)

    def retire(self) -> None:
        """Forget what was drawn."""
        self.reason.clear()
        self.evidence.retire()

    def _lay_out(self, table: Deciding) -> None:
        row = case_row(table.case.line)
        self._code.setText(code_of(table.case.line.submission))
        self._badge.set_whole(row.badge_name)
        self._chip.show_status(self._standing_words(table), TONES[row.standing])
        self.reason.clear()
        self._settling.forget(table.case.third_rule)
        self._note.setText(_note(table))
        self._note.setVisible(bool(_note(table)))
        self._current = ""
        fresh = QWidget()
        column = QVBoxLayout(fresh)
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(12)
        self._cards = {}
        for line in table.differing:
            card = DifferenceCard(line, table.files, can_settle=table.can_settle)
            card.pin_shown.connect(self._gestures.show_pin)
            card.asked.connect(self._gestures.turn_to)
            card.taken.connect(self._gestures.take)
            self._cards[line.criterion.id] = card
            column.addWidget(card)
        for group in table.differing_groups:
            other = GroupCard(group, can_settle=table.can_settle)
            other.asked.connect(self._gestures.turn_to)
            other.taken.connect(self._gestures.take)
            self._cards[group.key] = other
            column.addWidget(other)
        self._fold = quiet_button("", "fold", self._toggle, icon="list-checks")
        self._fold.setVisible(bool(table.differing and table.agreed))
        column.addWidget(self._fold, 0, Qt.AlignmentFlag.AlignLeft)
        self._agreed = AgreedList(
            table.agreed, lambda pins: self._links(pins, table), single=len(table.case.ratings) == 1
        )
        column.addWidget(self._agreed)
        if alike := [group for group in table.groups if group not in table.differing_groups]:
            column.addWidget(AlikeGroups(alike))
        if any(rating.overall for rating in table.case.ratings) or any(table.overall_pins):
            links = [self._links(pins, table) for pins in table.overall_pins]
            column.addWidget(OverallPanel([rating.overall for rating in table.case.ratings], links))
        if table.case.decision is not None:
            settled = table.case
            column.addWidget(
                DecisionPanel(table.case.decision, settled.former, third_unused=settled.third_unused)
            )
        column.addStretch(1)
        self._scroll.setWidget(fresh)
        fresh.setProperty("scrolled", True)

    def _links(self, pins: Sequence[CasePin], table: Deciding) -> PinLinks:
        links = PinLinks(pins, table.files)
        links.shown.connect(self._gestures.show_pin)
        return links

    def _standing_words(self, table: Deciding) -> str:
        decision = table.case.decision
        if decision is None:
            return self.tr("{0} of {1} differ").format(
                len(table.differing) + len(table.differing_groups), len(table.lines) + len(table.groups)
            )
        return _outcome_words(decision)

    def _fold_words(self, table: Deciding) -> str:
        count = len(table.agreed)
        if table.unfolded:
            return self.tr("Fold what they agree on")
        return (
            self.tr("Show the 1 on which they agree")
            if count == 1
            else self.tr("Show the {0} on which they agree").format(count)
        )

    def _show_foot(self, table: Deciding, *, busy: bool) -> None:
        standing = case_row(table.case.line).standing
        settling = table.can_settle
        self._reason_row.setVisible(settling)
        self._settling.setVisible(settling and not table.overriding)
        self._settling.show_third(possible=table.can_ask_third, busy=busy)
        self._settles = settling
        self._keys.setHidden(not settling or self.width() < active_theme().px(_ROOMY))
        self._decide.setVisible(settling)
        self._decide.setEnabled(not busy and table.can_decide)
        releasable = standing in {Standing.AGREED, Standing.SETTLED} and not table.overriding
        self._override.setVisible(table.can_override)
        self._override.setEnabled(not busy)
        self._keep.setVisible(table.overriding)
        self._release.setVisible(releasable)
        self._release.setEnabled(not busy)
        if settling:
            self._where.setText(self._outlook(table))
        else:
            self._where.setText(
                self.tr("The decision can be released.")
                if releasable
                else self.tr("It was rated on appeal: decide it on the page Appeals.")
                if standing is Standing.HEAR
                else self.tr("Nothing is left to do.")
            )

    def _outlook(self, table: Deciding) -> str:
        if table.overriding and table.unchanged:
            return self.tr("Nothing is changed yet.")
        judgement = table.judgement
        if judgement is None:
            left = len(table.still_open)
            return (
                self.tr("1 difference is open.")
                if left == 1
                else self.tr("{0} differences are open.").format(left)
            )
        below = ", ".join(f"“{table.case.badge.rubric.criterion(one).title}”" for one in judgement.below_pass)
        outcome = OUTCOMES[str(Outcome.NOT_YET if table.unmet else judgement.outcome)]
        if table.unmet:
            unmet = ", ".join(f"“{one}”" for one in table.unmet)
            return self.tr("This gives “{0}”; not met: {1}.").format(outcome, unmet)
        if below:
            return self.tr("This gives “{0}”; below its pass level: {1}.").format(outcome, below)
        return self.tr("This gives “{0}”.").format(outcome)

    def _reveal_current(self) -> None:
        card = self._cards.get(self._current)
        if card is not None:
            self._scroll.ensureWidgetVisible(card, 0, 24)

    def _toggle(self) -> None:
        self._gestures.unfold(unfolded=self._agreed is not None and not self._agreed.isVisible())

    def _build(self) -> None:
        gestures = self._gestures
        above = self._make_head()
        self._scroll = ScrollPane(QWidget(), self.tr("Ratings"))
        self._scroll.setObjectName("case-ratings")
        self.reason.setPlaceholderText(self.tr("What did you see, and where?"))
        self._reason_row = FormRow(self.tr("&Reason, needed"), self.reason)
        left = QWidget()
        ratings = QVBoxLayout(left)
        ratings.setContentsMargins(0, 0, 0, 0)
        ratings.setSpacing(12)
        ratings.addWidget(self._scroll, 1)
        self._settling = SettlingRow(gestures)
        ratings.addWidget(self._settling)
        ratings.addWidget(self._reason_row)
        self.evidence = EvidencePane(gestures.viewer, saved=lambda: None, failed=lambda _error: None)
        self.evidence.marks.pressed.connect(gestures.show_pin)
        self._where = Text(emphasis=True, wraps=True)
        self._where.setObjectName("case-where")
        self._keys = self._key_row()
        self._decide = primary_button(self.tr("Decide"), "decide", self.decide, icon="gavel")
        self._release = primary_button(
            self.tr("Release…"), "case-release", gestures.release, icon="file-check"
        )
        self._override = secondary_button(
            self.tr("Decide otherwise…"), "case-override", gestures.override, icon="gavel"
        )
        self._keep = secondary_button(self.tr("Keep the decision"), "case-keep", gestures.back)
        self._next = secondary_button(self.tr("Next case"), "case-next", gestures.open_next)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self._where, 1)
        foot.addWidget(self._keys)
        foot.addWidget(self._next)
        foot.addWidget(self._override)
        foot.addWidget(self._keep)
        foot.addWidget(self._decide)
        foot.addWidget(self._release)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addLayout(above)
        column.addWidget(SplitPane(left, self.evidence, 0.58, parent=self), 1)
        column.addLayout(foot)

    def _make_head(self) -> QVBoxLayout:
        self._code = CodeLabel("", TextSize.TITLE)
        self._code.setObjectName("case-code")
        self._badge = ElidedText(quiet=True)
        self._chip = Chip("", Tone.NEUTRAL)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(
            quiet_button(self.tr("All cases"), "case-back", self._gestures.back, icon="arrow-left")
        )
        head.addWidget(self._code)
        head.addWidget(self._badge, 1)
        head.addWidget(self._chip)
        self._note = Text("", wraps=True)
        self._note.setObjectName("case-note")
        above = QVBoxLayout()
        above.setSpacing(4)
        above.addLayout(head)
        above.addWidget(self._note)
        return above

    def _key_row(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for key, action, words in (
            ("N", "cases-next", self.tr("next")),
            ("1", "cases-take-a", "A"),
            ("2", "cases-take-b", "B"),
            ("3", "cases-own", self.tr("own")),
        ):
            row.addWidget(KeyCap(key, action=action))
            row.addWidget(Text(words, TextSize.CAPTION, quiet=True))
        return holder


def _note(table: Deciding) -> str:
    """What the case is at, where its ratings do not tell it; else ""."""
    case = table.case
    if table.overriding and case.decision is not None:
        return translate("Cases", "Decided already: “{0}”. You are deciding it otherwise.").format(
            _outcome_words(case.decision)
        )
    if case.line.state == CaseState.NEED_THIRD:
        return translate(
            "Cases",
            "A third rating was asked for and is not in yet; once it is, the case is settled by it. "
            "You can still decide it yourself.",
        )
    if case.decision is not None and case.decision.rule == "override" and case.former:
        now, before = _outcome_words(case.decision), _outcome_words(case.former[-1])
        if now == before:
            return translate(
                "Cases", "A QA lead overruled the earlier decision; the outcome is “{0}” as before."
            ).format(now)
        return translate(
            "Cases", "A QA lead overruled the earlier decision: “{0}”, which was “{1}” before."
        ).format(now, before)
    return ""


def _outcome_words(decision: Decision) -> str:
    return OUTCOMES.get(str(decision.outcome), str(decision.outcome))
