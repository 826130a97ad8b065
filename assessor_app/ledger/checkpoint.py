"""A signed head of the log, in the form of C2SP tlog-checkpoint on signed-note.

Text: origin, size, base64 root, each on a line; then an empty line; then a line a signature:
`— name base64(id ‖ signature)`, where id is the first four bytes of SHA-256(name ‖ LF ‖ 0x01 ‖ public key).
Here name = origin = `assessor/<workspace id>`.
Sources: C2SP signed-note, tlog-checkpoint.
"""

import base64
import binascii
import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass

from assessor_app.ledger.statement import Signer, verifies

_NOTE = re.compile(
    r"(?P<text>(?P<origin>[^\n]+)\n(?P<size>0|[1-9][0-9]{0,18})\n(?P<root>[^\n]+)\n)\n"
    r"(?P<signatures>(?:— [^\n]+\n)+)"
)


class BadCheckpoint(ValueError):
    """These bytes are not a checkpoint signed by one of the expected keys."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Checkpoint:
    """What a checkpoint says: the log `origin` had `size` entries with this root."""

    origin: str
    size: int
    root: bytes  # 32 bytes

    @property
    def text(self) -> str:
        """The signed text."""
        return f"{self.origin}\n{self.size}\n{base64.b64encode(self.root).decode()}\n"


def origin_of(workspace: str) -> str:
    """The origin line of a workspace's log."""
    return f"assessor/{workspace}"


def sign_checkpoint(checkpoint: Checkpoint, signer: Signer) -> str:
    """The note: text, empty line, one signature line."""
    mark = _key_id(checkpoint.origin, signer.public) + signer.sign(checkpoint.text.encode())
    return f"{checkpoint.text}\n— {checkpoint.origin} {base64.b64encode(mark).decode()}\n"


def parse_checkpoint(note: str) -> Checkpoint:
    """What the note says, without judging its signatures; raises BadCheckpoint where it is not a note."""
    match = _NOTE.fullmatch(note)
    if not match:
        raise BadCheckpoint("not a checkpoint")
    root = _decode(match["root"])
    if len(root) != hashlib.sha256().digest_size:
        raise BadCheckpoint("not a checkpoint")
    return Checkpoint(origin=match["origin"], size=int(match["size"]), root=root)


def read_checkpoint(note: str, *, origin: str, by: Iterable[bytes]) -> Checkpoint:
    """The checkpoint of this origin, signed by one of the public keys `by`; raises BadCheckpoint."""
    checkpoint = parse_checkpoint(note)
    if checkpoint.origin != origin:
        raise BadCheckpoint("a checkpoint of another log")
    text = checkpoint.text.encode()
    start = f"— {origin} "
    lines = note.split("\n\n", 1)[1].splitlines()
    marks = [_decode(line.removeprefix(start)) for line in lines if line.startswith(start)]
    for public in by:
        name = _key_id(origin, public)
        if any(mark[:4] == name and verifies(public, mark[4:], text) for mark in marks):
            return checkpoint
    raise BadCheckpoint("not signed by a key that may")


def _key_id(name: str, public: bytes) -> bytes:
    return hashlib.sha256(name.encode() + b"\n\x01" + public).digest()[:4]


def _decode(text: str) -> bytes:
    try:
        data = base64.b64decode(text, validate=True)
    except binascii.Error as error:
        raise BadCheckpoint("not a checkpoint") from error
    if base64.b64encode(data).decode() != text:
        raise BadCheckpoint("not a checkpoint")
    return data
