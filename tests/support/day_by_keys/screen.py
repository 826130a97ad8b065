"""What stands on the screen, as a screen reader is told it: read over AT-SPI, never changed.

The names are asked of the accessibility bus of a private session (`dbus-run-session`); nothing of the program
is imported, and nothing is pressed, set or focused from here.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from jeepney import DBusAddress, Message, MessageType, Properties, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

_ROOT: Final = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
_CHECKED, _EDITABLE, _ENABLED, _FOCUSED, _SELECTED, _SHOWING = 4, 7, 8, 12, 23, 25  # AtspiStateType
# Roles whose parts, if they have any, nobody looks for; a button that opens a menu is a “button menu”.
_HOLD_NOTHING: Final = frozenset(
    {"label", "push button", "toggle button", "check box", "radio button", "text", "password text"}
    | {"page tab", "list item", "table cell", "cell", "column header", "separator", "image", "scroll bar"}
)
_MOST_CHILDREN: Final = 1500  # of one list: the rest of a longer one is not read
_QUIET: Final = 30.0  # seconds that an answer may take

Node = tuple[str, str]  # the program's name on the bus, the object's path


class Unreadable(Exception):
    """The window did not answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Thing:
    """One thing on the screen; x, y, width, height in pixels of the screen."""

    role: str
    name: str
    states: frozenset[int] = frozenset()
    x: int = 0
    y: int = 0
    width: int = 0
    height: int = 0
    depth: int = 0

    @property
    def focused(self) -> bool:
        """It has the keys."""
        return _FOCUSED in self.states

    @property
    def enabled(self) -> bool:
        """It can be used."""
        return _ENABLED in self.states

    @property
    def selected(self) -> bool:
        """It is chosen in its list."""
        return _SELECTED in self.states

    @property
    def checked(self) -> bool:
        """It is ticked, or pressed."""
        return _CHECKED in self.states

    @property
    def editable(self) -> bool:
        """Words can be typed into it."""
        return _EDITABLE in self.states

    @property
    def middle(self) -> tuple[int, int]:
        """Where a click hits it."""
        return self.x + self.width // 2, self.y + self.height // 2


@dataclass(slots=True)
class _Branch:
    node: Node
    depth: int
    thing: Thing | None = None
    children: list["_Branch"] = field(default_factory=list)


class Screen:
    """Reads the windows of all programs on one accessibility bus."""

    def __init__(self, session: str) -> None:
        """`session` is the address of the session bus; turns accessibility on for it."""
        with open_dbus_connection(session) as bus:
            place = DBusAddress("/org/a11y/bus", bus_name="org.a11y.Bus", interface="org.a11y.Bus")
            status = DBusAddress("/org/a11y/bus", bus_name="org.a11y.Bus", interface="org.a11y.Status")
            for name in ("IsEnabled", "ScreenReaderEnabled"):
                bus.send_and_get_reply(Properties(status).set(name, "b", True), timeout=_QUIET)
            reply = bus.send_and_get_reply(new_method_call(place, "GetAddress"), timeout=_QUIET)
        self._bus: DBusConnection = open_dbus_connection(reply.body[0])

    def close(self) -> None:
        """Let go of the bus."""
        self._bus.close()

    def read(self) -> tuple[Thing, ...]:
        """Everything that shows, in the order of the windows' trees."""
        (programs,) = self._ask([_call(_ROOT, "Accessible", "GetChildren")])
        trees = [_Branch(tuple(one), 0) for one in (programs[0] if programs else ())]
        level = trees
        while level:
            level = self._look_at(level)
        return tuple(_flat(trees))

    def _look_at(self, level: Sequence[_Branch]) -> list[_Branch]:
        """Fill in the branches of one level; returns the next. Questions go out before answers are read."""
        states = self._ask([_call(one.node, "Accessible", "GetState") for one in level])
        shown = [
            (one, _bits(state[0]))
            for one, state in zip(level, states, strict=True)
            if state is not None and (_SHOWING in _bits(state[0]) or one.depth == 0)
        ]
        roles = [
            "" if role is None else str(role[0])
            for role in self._ask([_call(one.node, "Accessible", "GetRoleName") for one, _ in shown])
        ]
        names = self._ask([_property(one.node, "Name") for one, _ in shown])
        places = self._ask([_call(one.node, "Component", "GetExtents", "u", (0,)) for one, _ in shown])
        below = self._ask(
            [
                None if role in _HOLD_NOTHING else _call(one.node, "Accessible", "GetChildren")
                for (one, _), role in zip(shown, roles, strict=True)
            ]
        )
        further: list[_Branch] = []
        for (one, bits), role, name, place, children in zip(shown, roles, names, places, below, strict=True):
            x, y, width, height = place[0] if place is not None else (0, 0, 0, 0)
            one.thing = Thing(
                role=role,
                name=name[0][1] if name is not None else "",
                states=bits, x=x, y=y, width=width, height=height, depth=one.depth,
            )  # fmt: skip
            for child in (children[0] if children is not None else ())[:_MOST_CHILDREN]:
                one.children.append(_Branch(tuple(child), one.depth + 1))
            further += one.children
        return further

    def _ask(self, questions: Sequence[Message | None]) -> list[Any]:
        """The answers' bodies in order; None for what is gone meanwhile, and where nothing was asked."""
        wanted: dict[int, int] = {}
        for number, question in enumerate(questions):
            if question is not None:
                serial = next(self._bus.outgoing_serial)
                self._bus.send(question, serial=serial)
                wanted[serial] = number
        answers: list[Any] = [None] * len(questions)
        while wanted:
            try:
                reply = self._bus.receive(timeout=_QUIET)
            except TimeoutError as late:
                raise Unreadable("the window did not answer") from late
            number = wanted.pop(reply.header.fields.get(5, -1), -1)  # 5: the serial that is answered
            if number >= 0 and reply.header.message_type is MessageType.method_return:
                answers[number] = reply.body
        return answers


def _call(
    node: Node, interface: str, method: str, signature: str = "", values: tuple[Any, ...] = ()
) -> Message:
    name, path = node
    place = DBusAddress(path, bus_name=name, interface=f"org.a11y.atspi.{interface}")
    return new_method_call(place, method, signature or None, values)


def _property(node: Node, name: str) -> Message:
    program, path = node
    return Properties(DBusAddress(path, bus_name=program, interface="org.a11y.atspi.Accessible")).get(name)


def _bits(words: Sequence[int]) -> frozenset[int]:
    return frozenset(
        place * 32 + bit for place, word in enumerate(words) for bit in range(32) if word >> bit & 1
    )


def _flat(branches: Sequence[_Branch]) -> Iterator[Thing]:
    for one in branches:
        if one.thing is not None:
            yield one.thing
        yield from _flat(one.children)
