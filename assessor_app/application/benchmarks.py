"""What a benchmark says: our figure, its yardstick's in the same run, and the bar it is held to."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Benchmark:
    """One figure beside its yardstick."""

    name: str
    value: float
    unit: str  # "1/s": more is better; "ms": less is
    yardstick: float | None  # in the same unit; None where it could not be run
    against: str  # what the yardstick is
    why: str | None = None  # why there is no yardstick
    bar: str = ""  # what is promised, in words

    @property
    def ratio(self) -> float | None:
        """Ours by the yardstick's."""
        return self.value / self.yardstick if self.yardstick else None
