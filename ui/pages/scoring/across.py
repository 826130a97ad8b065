"""One criterion over all portfolios of a badge: which they are, and which comes next; no Qt."""

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True, kw_only=True)
class Across:
    """The portfolios as they stood when somebody began.

    What is handed in meanwhile stays among them.
    """

    criterion: str  # id
    title: str
    codes: tuple[str, ...]

    def at(self, code: str) -> int:
        """Which it is, from 0; -1 where it is none of them."""
        return self.codes.index(code) if code in self.codes else -1

    def without(self, code: str) -> "Across":
        """The others: one of them is not theirs any more."""
        return replace(self, codes=tuple(one for one in self.codes if one != code))

    def beside(self, code: str, by: int) -> str | None:
        """The one after (1) or before (-1); None at either end."""
        place = self.at(code) + by
        return self.codes[place] if self.at(code) >= 0 and 0 <= place < len(self.codes) else None
