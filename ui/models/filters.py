"""What is left out of a list, each change of which can be taken back; no Qt."""

from collections.abc import Callable
from dataclasses import replace

from assessor_app.application.ports.listing import Wanted
from ui.models.former import Former, filters_of, same_search
from ui.page import Step
from ui.words.translate import translate


class Filters:
    """Answers Ctrl+Z on a page with a list: the order stays as it is, only what is left out comes back."""

    def __init__(self, now: Callable[[], Wanted], show: Callable[[Wanted], None]) -> None:
        """`now` is what the list shows, `show` shows something else without noting it here."""
        self._now, self._show = now, show
        self._former = Former[Wanted](same_search)

    def want(self, wanted: Wanted) -> None:
        """Show this from now on; what was shown can be had again."""
        self._former.went(filters_of(self._now()), filters_of(wanted))
        self._show(wanted)

    def undoable(self) -> Step | None:
        """What stood there before; None where nothing did."""
        return self._step(self._back) if self._former.behind else None

    def redoable(self) -> Step | None:
        """What was taken back; None where nothing was."""
        return self._step(self._forward) if self._former.ahead else None

    def forget(self) -> None:
        """Nothing stood there before: the page goes, or shows what somebody else asked for."""
        self._former.forget()

    @staticmethod
    def _step(do: Callable[[], None]) -> Step:
        return Step(title=translate("Filters", "the filters of the list"), do=do)

    def _back(self) -> None:
        self._show_former(self._former.back(filters_of(self._now())))

    def _forward(self) -> None:
        self._show_former(self._former.forward(filters_of(self._now())))

    def _show_former(self, filters: Wanted | None) -> None:
        if filters is not None:
            now = self._now()
            self._show(replace(filters, order=now.order, descending=now.descending))
