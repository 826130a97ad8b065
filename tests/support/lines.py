"""Lines of a list as an index reads them: the fields of each, in their order."""

import dataclasses
from collections.abc import Iterable, Iterator
from operator import attrgetter
from typing import Any


def values_of(lines: Iterable[Any]) -> Iterator[tuple[Any, ...]]:
    """The values of each line."""
    for line in lines:
        yield attrgetter(*(field.name for field in dataclasses.fields(line)))(line)
