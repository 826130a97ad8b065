"""The pages that somebody came by, so that there is a way back; no Qt."""

from dataclasses import dataclass
from typing import Final

_LONGEST: Final = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """A page, and what was shown on it."""

    page: str
    target: str = ""


class History:
    """Where somebody is, where they came from, and where they were before they went back."""

    def __init__(self) -> None:
        """Nowhere yet."""
        self._before: list[Visit] = []
        self._after: list[Visit] = []
        self.now: Visit | None = None

    def came(self, visit: Visit) -> None:
        """Somebody turned to a page; the same page again is one place, unless it shows another thing."""
        if self.now is not None and _another(self.now, visit):
            self._before = [*self._before, self.now][-_LONGEST:]
            self._after.clear()
        self.now = visit

    @property
    def behind(self) -> Visit | None:
        """Where “back” leads."""
        return self._before[-1] if self._before else None

    @property
    def ahead(self) -> Visit | None:
        """Where “forward” leads, after “back”."""
        return self._after[-1] if self._after else None

    def go_back(self) -> None:
        """Somebody went back, and is there."""
        if self._before and self.now is not None:
            self._after.append(self.now)
            self.now = self._before.pop()

    def go_forward(self) -> None:
        """Somebody went forward again, and is there."""
        if self._after and self.now is not None:
            self._before.append(self.now)
            self.now = self._after.pop()

    def forget(self) -> None:
        """Somebody locked."""
        self._before.clear()
        self._after.clear()
        self.now = None


def _another(now: Visit, visit: Visit) -> bool:
    if now.page != visit.page:
        return True
    return bool(now.target and visit.target) and now.target != visit.target
