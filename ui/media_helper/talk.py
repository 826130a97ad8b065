"""The talk with the window: bytes of the file are asked for as they are needed, never the whole file."""

import threading
from collections import OrderedDict
from collections.abc import Callable
from typing import Any, BinaryIO, Final

from assessor_app.preview.frames import BadFrame, Frame, read_frame, write_frame

BLOCK: Final = 256 * 2**10  # bytes that are asked for at once
_BLOCKS: Final = 16  # kept of what was read last


class Talk:
    """Frames both ways; read by a thread of its own, so that a decoder can wait for bytes on any other."""

    def __init__(self, questions: BinaryIO, answers: BinaryIO) -> None:
        """Nothing is read before `listen`."""
        self._questions, self._answers = questions, answers
        self._writing, self._asking = threading.Lock(), threading.Lock()
        self._arrived = threading.Condition()
        self._given: bytes | None = None
        self._gone = False

    def tell(self, header: dict[str, Any], body: bytes = b"") -> None:
        """Send something to the window; nothing where it is gone."""
        with self._writing:
            try:
                write_frame(self._answers, Frame(header=header, body=body))
            except OSError:
                self._gone = True

    def first(self) -> dict[str, Any]:
        """Wait for the first word of the window. Raises BadFrame where there is none."""
        return read_frame(self._questions).header

    def listen(self, heard: Callable[[dict[str, Any]], None], over: Callable[[], None]) -> None:
        """Hear commands until the window is gone; what it answers to `read` goes to whoever waits."""

        def run() -> None:
            try:
                while True:
                    frame = read_frame(self._questions)
                    if "data" in frame.header:
                        with self._arrived:
                            self._given = bytes(frame.body)
                            self._arrived.notify_all()
                    else:
                        heard(frame.header)
            except BadFrame:
                with self._arrived:
                    self._gone = True
                    self._arrived.notify_all()
                over()

        threading.Thread(target=run, name="window", daemon=True).start()

    def read(self, start: int, length: int) -> bytes:
        """Bytes of the file from `start` on; b"" at its end, and once the window is gone."""
        with self._asking, self._arrived:
            if self._gone:
                return b""
            self.tell({"read": [start, length]})
            self._arrived.wait_for(lambda: self._gone or self._given is not None)
            given, self._given = self._given, None
            return given or b""


class Blocks:
    """The file in blocks, the last ones kept: a decoder asks for small pieces, back and forth."""

    def __init__(self, talk: Talk, size: int) -> None:
        """`size`: of the whole file, in bytes."""
        self.size = size
        self._talk = talk
        self._guard = threading.Lock()
        self._kept: OrderedDict[int, bytes] = OrderedDict()

    def read(self, start: int, most: int) -> bytes:
        """At least one byte and at most `most` from `start` on; b"" at the end."""
        if start >= self.size or most <= 0:
            return b""
        number, skipped = divmod(start, BLOCK)
        with self._guard:
            block = self._kept.get(number)
            if block is None:
                block = self._talk.read(number * BLOCK, min(BLOCK, self.size - number * BLOCK))
                self._kept[number] = block
                if len(self._kept) > _BLOCKS:
                    self._kept.popitem(last=False)
            else:
                self._kept.move_to_end(number)
        return block[skipped : skipped + most]
