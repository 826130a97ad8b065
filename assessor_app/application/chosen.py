"""What a record says of each criterion: levels, and beside them why a criterion has none."""

from collections.abc import Mapping

from assessor_app.domain.rubric import Choices, choices_of


class Chosen:
    """A record that keeps levels and reasons beside each other, each by its criterion's id."""

    __slots__ = ()

    levels: Mapping[str, str]
    unscored: Mapping[str, str]  # names of `Unscored`

    @property
    def chosen(self) -> Choices:
        """Both as one; InvalidRating where a criterion has both, or a reason is none."""
        return choices_of(self.levels, self.unscored)
