"""How well do the raters of a table of ratings agree? For anybody: no workspace, no keys."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from assessor_app.application.ports.ratings import ReadRatings
from assessor_app.application.problems import Unusable
from assessor_app.reliability.labels import as_number
from assessor_app.reliability.names import Scale

if TYPE_CHECKING:
    from assessor_app.reliability.report import Analysis

LOWEST_CONFIDENCE = 0.5


@dataclass(frozen=True, slots=True)
class MeasureReliability:
    """All coefficients of a table, with intervals, for each pair of raters and each criterion too."""

    read: ReadRatings

    def __call__(
        self,
        path: Path,
        *,
        scale: Scale = Scale.NOMINAL,
        categories: Sequence[str] | None = None,
        confidence: float = 0.95,
    ) -> "Analysis":
        """categories: all possible ratings in their order (default: those that occur).

        Raises Unusable where the request, or a line of the table, cannot be used.
        """
        from assessor_app.reliability.report import analyse  # heavy: numpy and scipy

        if not LOWEST_CONFIDENCE <= confidence < 1:
            raise Unusable(
                f"{confidence} is no level of confidence", where="--confidence",
                remedy="Give one from 0.5 to below 1, such as 0.95.",
            )  # fmt: skip
        if categories is not None:
            _check(categories, scale)
        return analyse(
            self.read(path, scale=scale, declared=categories),
            scale,
            declared=categories,
            confidence=confidence,
        )


def _check(categories: Sequence[str], scale: Scale) -> None:
    """Unusable where a category is empty, is there twice, or is no number on a scale that needs numbers."""
    if not all(categories):
        raise Unusable("a category is empty", where="--categories", remedy="Write them as a,b,c.")
    numbers = [as_number(text) for text in categories]
    wordy = [text for text, number in zip(categories, numbers, strict=True) if number is None]
    if wordy and scale.numeric:
        raise Unusable(
            f"“{wordy[0]}” is no number, and the scale is {scale}", where="--categories",
            remedy="Give numbers, or use --scale ordinal.",
        )  # fmt: skip
    same = categories if wordy else numbers
    if len(set(same)) < len(same):
        raise Unusable("a category is there twice", where="--categories", remedy="Give each once.")
