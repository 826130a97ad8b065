"""The state that a page shows: the parts of a presenter make the next one of the one there is; no Qt."""

from typing import Generic, Protocol, TypeVar

State = TypeVar("State")
State_contra = TypeVar("State_contra", contravariant=True)


class View(Protocol[State_contra]):
    """What draws the state."""

    def show_state(self, state: State_contra) -> None:
        """Draw all of it."""


class Shown(Generic[State]):
    """Draws each state that comes, until the page is gone: what comes later is kept nowhere."""

    def __init__(self, nothing: State) -> None:
        """`nothing` is what is shown before anything was read, and what is left in the end."""
        self._nothing = self._now = nothing
        self._view: View[State] | None = None

    @property
    def now(self) -> State:
        """What is shown."""
        return self._now

    @property
    def seen(self) -> bool:
        """Whether anybody looks at it."""
        return self._view is not None

    def attach(self, view: View[State]) -> None:
        """Draw every state on `view` from now on."""
        self._view = view
        view.show_state(self._now)

    def become(self, state: State) -> None:
        """Show this one."""
        if self._view is None:
            return
        self._now = state
        self._view.show_state(state)

    def retire(self) -> None:
        """The page goes: drop what was shown."""
        self._view = None
        self._now = self._nothing
