"""The process that canonicalises a stranger's document: it may be killed at any time, and then nothing
is lost.

`python -m assessor_app.credentials.canonical_worker` reads requests from standard input and answers on
standard output: each a length (4 bytes, big-endian) and JSON, in `[document, …]`, out `{"nquads": […]}`
or `{"error": "…"}`. It has no key, opens no file but the pinned contexts, and limits its own memory.
"""

import json
import struct
import sys
from typing import Any, BinaryIO

from assessor_app.credentials.canonical_rdf import BadRdf, canonical_nquads
from assessor_app.credentials.contexts import UnknownContext
from assessor_app.credentials.terms import BadTerms

LENGTH = struct.Struct(">I")
_MEMORY = 1 << 30


def main() -> None:
    """Answer until standard input ends."""
    _limit_memory()
    requests, answers = sys.stdin.buffer, sys.stdout.buffer
    while (data := read_message(requests)) is not None:
        write_message(answers, _answer(json.loads(data)))


def read_message(stream: BinaryIO) -> bytes | None:
    """The next message, None at the end."""
    start = stream.read(LENGTH.size)
    if len(start) < LENGTH.size:
        return None
    (length,) = LENGTH.unpack(start)
    data = stream.read(length)
    return data if len(data) == length else None


def write_message(stream: BinaryIO, value: Any) -> None:
    """Send one message."""
    data = json.dumps(value).encode()
    stream.write(LENGTH.pack(len(data)) + data)
    stream.flush()


def _answer(documents: list[dict[str, Any]]) -> dict[str, Any]:
    try:
        return {"nquads": [canonical_nquads(document) for document in documents]}
    except (BadTerms, UnknownContext, BadRdf) as error:
        return {"error": str(error)}
    except (RecursionError, MemoryError):
        return {"error": "is too large or too deep to be read"}


def _limit_memory() -> None:
    try:
        import resource  # POSIX only
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


if __name__ == "__main__":
    main()
