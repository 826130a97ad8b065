"""How the window and its helper talk: a frame is two lengths, a JSON header and raw bytes, never a pickle.

Layout: header length (4 bytes, big endian), body length (8 bytes, big endian), header (UTF-8 JSON, an
object), body. Both ends refuse a frame that claims more than its cap before a byte of it is read.
"""

import json
import struct
from dataclasses import dataclass, field
from typing import Any, BinaryIO

MAX_HEADER = 8 * 2**20  # bytes; a report of hits and steps, never pixels
MAX_BODY = 320 * 2**20  # bytes; a file, a picture or a text
_LENGTHS = struct.Struct(">IQ")
_CHUNK = 2**20


class BadFrame(Exception):  # a broken talk, told as a helper that ended
    """The other end sent what is no frame, or stopped in the middle of one."""


class Ended(BadFrame):
    """The other end closed the pipe between two frames."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """One message: a small JSON object and, beside it, raw bytes."""

    header: dict[str, Any] = field(repr=False)
    body: bytes | bytearray = field(default=b"", repr=False)


def write_frame(pipe: BinaryIO, frame: Frame) -> None:
    """Send one frame and flush. Raises OSError where the other end is gone, ValueError where a cap is
    exceeded.
    """
    header = json.dumps(frame.header, ensure_ascii=False, separators=(",", ":"))
    encoded = header.encode("utf-8", "surrogatepass")
    if len(encoded) > MAX_HEADER or len(frame.body) > MAX_BODY:
        raise ValueError("a frame is larger than its cap")
    pipe.write(_LENGTHS.pack(len(encoded), len(frame.body)) + encoded)
    pipe.write(frame.body)
    pipe.flush()


def read_frame(pipe: BinaryIO, most: int = MAX_BODY) -> Frame:
    """Read one frame, with at most `most` bytes of body. Raises Ended at a clean end, BadFrame for anything
    else that is no frame.
    """
    lengths = pipe.read(_LENGTHS.size)
    if not lengths:
        raise Ended
    if len(lengths) < _LENGTHS.size:
        raise BadFrame("cut off in its lengths")
    header_length, body_length = _LENGTHS.unpack(lengths)
    if header_length > MAX_HEADER or body_length > most:
        raise BadFrame("claims more than its cap")
    encoded = _read_exactly(pipe, header_length)
    body = _read_exactly(pipe, body_length)
    try:
        header = json.loads(encoded.decode("utf-8", "surrogatepass"))
    except (ValueError, RecursionError) as error:
        raise BadFrame("the header is no JSON") from error
    if not isinstance(header, dict):
        raise BadFrame("the header is no object")
    return Frame(header=header, body=body)


def _read_exactly(pipe: BinaryIO, length: int) -> bytearray:
    """`length` bytes, taken in chunks so that a lie about the length costs no memory."""
    taken = bytearray()
    while len(taken) < length:
        chunk = pipe.read(min(_CHUNK, length - len(taken)))
        if not chunk:
            raise BadFrame("cut off")
        taken += chunk
    return taken
