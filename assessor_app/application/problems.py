"""What went wrong, in words that the person at the keyboard can act on."""


class Problem(Exception):  # a Problem is told to a person; it is not a defect
    """Something the person can act on: what happened, where, and what to do.

    The command line prints it as one line and exits with `exit_status`; the window shows it as a banner.
    """

    exit_status = 2

    def __init__(self, what: str, *, where: str | None = None, remedy: str | None = None) -> None:
        """Keep the sentence `what`, the place `where` (file, line, field) and the `remedy`."""
        super().__init__(what)
        self.what = what
        self.where = where
        self.remedy = remedy

    def __str__(self) -> str:
        """One line: where, what, remedy."""
        place = f"{self.where}: " if self.where else ""
        advice = f" {self.remedy}" if self.remedy else ""
        sentence = self.what if self.what.endswith((".", "!", "?", "…")) else f"{self.what}."
        return f"{place}{sentence}{advice}"


class FoundBad(Problem):
    """Something was checked and found bad (exit status 1)."""

    exit_status = 1


class Unusable(Problem):
    """The request or its input cannot be used (exit status 2)."""

    exit_status = 2


class Damaged(Unusable):
    """What the program itself stored does not read back: the disk, or somebody, changed it."""


class Refused(Problem):
    """The workspace is locked or in use, or it refuses the role (exit status 3)."""

    exit_status = 3
