"""A guard that lets tests talk to this machine alone, and remembers every attempt to talk to another."""

import ipaddress
import socket
import sys


class NetworkForbidden(Exception):
    """A test tried to reach another machine."""


attempts: list[str] = []
"""What was refused since the last look, in words; the fixture that reads it empties it."""


def is_here(host: object) -> bool:
    """Say whether `host`, a name or an address, is this machine (or no host at all)."""
    if isinstance(host, bytes):
        host = host.decode("ascii", "replace")
    if host in (None, "", "localhost"):
        return True
    try:
        return ipaddress.ip_address(str(host).partition("%")[0]).is_loopback
    except ValueError:
        return False


def _watch(event: str, arguments: tuple[object, ...]) -> None:
    """Refuse what leaves the machine; an audit hook, so that C code that raises these events is held too."""
    if event in {"socket.connect", "socket.sendto"}:
        channel, address = arguments[0], arguments[1]
        family = getattr(channel, "family", None)
        if family not in (socket.AF_INET, socket.AF_INET6) or not isinstance(address, tuple):
            return
        host: object = address[0]
    elif event in {"socket.getaddrinfo", "socket.gethostbyname"}:
        host = arguments[0]
    else:
        return
    if not is_here(host):
        attempts.append(f"{event} {host!r}")
        raise NetworkForbidden(f"tests use no network, and this one tried {event} to {host!r}")


def forbid_network() -> None:
    """Install the guard for the rest of this process; an audit hook cannot be taken out again."""
    sys.addaudithook(_watch)
