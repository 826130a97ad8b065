"""The helper's talk: one file is opened, questions about it are answered, until the pipe closes."""

import contextlib
import json
from collections.abc import Callable
from dataclasses import asdict
from typing import Any, BinaryIO

from assessor_app.preview import confinement
from assessor_app.preview.failures import CannotShow, damaged
from assessor_app.preview.frames import MAX_BODY, BadFrame, Frame, read_frame, write_frame
from assessor_app.preview.opened import Opened

# what is answered by JSON, because it has a size that no header holds
_READ: dict[str, Callable[[Opened], object]] = {
    "document": Opened.document, "sheets": Opened.sheets, "marks": Opened.marks,
}  # fmt: skip


def serve(questions: BinaryIO, answers: BinaryIO) -> None:
    """Answer frames until the other end closes; what fails is answered with the reason in plain words."""
    opened: Opened | None = None
    while True:
        try:
            question = read_frame(questions)
        except BadFrame:
            return
        if question.header.get("do") == "end":
            return
        confinement.allow_cpu_time()
        try:
            if question.header.get("do") == "open":
                opened = _open(question)
                answer = Frame(header={"ok": opened.describe()})
            elif question.header.get("do") == "blind":
                answer = _blind(opened, question.header.get("known", {}), answers)
            elif question.header.get("do") == "cover":
                answer = _cover(opened, question.header.get("wanted", {}), answers)
            else:
                answer = _answer(opened, question.header)
            if len(answer.body) > MAX_BODY:
                raise CannotShow("too large", "The result is too large to be shown")
        except CannotShow as failure:
            answer = _refusal(failure)
        except MemoryError:
            answer = _refusal(CannotShow("memory", "The file needs more memory than a preview may take"))
        except (
            ArithmeticError,
            AssertionError,
            AttributeError,
            LookupError,
            OSError,
            RuntimeError,
            TypeError,
            ValueError,
        ):
            answer = _refusal(
                damaged()
            )  # parsers fail in many ways on hostile bytes; none of them is the window's business
        with contextlib.suppress(BrokenPipeError):
            write_frame(answers, answer)


def _refusal(failure: CannotShow) -> Frame:
    return Frame(header={"refused": failure.category, "words": failure.words})


def _open(question: Frame) -> Opened:
    header = question.header
    return Opened(
        content=question.body, name=str(header.get("name", "")), whole=bool(header.get("whole", True))
    )


def _answer(opened: Opened | None, header: dict[str, Any]) -> Frame:
    if opened is None:
        raise CannotShow("no such page", "No file is open")
    read = _READ.get(header.get("do", ""))
    if read is not None:
        return Frame(header={"ok": {}}, body=_json(read(opened)))
    match header.get("do"):
        case "describe":
            return Frame(header={"ok": opened.describe()})
        case "find":
            return Frame(header={"ok": {}}, body=_json(opened.find(str(header.get("words", ""))[:200])))
        case "page" | "part" as wanted:
            draw = opened.page if wanted == "page" else opened.part
            width, height, pixels = draw(int(header["number"]), int(header["width"]))
            return Frame(header={"ok": {"width": width, "height": height}}, body=pixels)
        case "text":
            return Frame(header={"ok": {}}, body=opened.text().encode("utf-8", "replace"))
        case "characters":
            layer = [
                list(asdict(character).values()) for character in opened.characters(int(header["number"]))
            ]
            return Frame(header={"ok": {}}, body=json.dumps(layer).encode())
    raise CannotShow("other kind", "The question is unknown")


def _json(answer: object) -> bytes:
    return json.dumps(answer, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")


def _blind(opened: Opened | None, known: dict[str, Any], answers: BinaryIO) -> Frame:
    """The blind copy; after each page or frame a sign of progress goes out and the CPU time starts anew."""
    from assessor_app.preview.blinding import blind

    if opened is None:
        raise CannotShow("no such page", "No file is open")
    report, content = blind(opened, known, _signs(answers))
    return Frame(header={"ok": {**report, "content": content is not None}}, body=content or b"")


def _cover(opened: Opened | None, wanted: dict[str, Any], answers: BinaryIO) -> Frame:
    """The file with places covered, with signs of progress as above."""
    from assessor_app.preview.hand_covering import cover

    if opened is None:
        raise CannotShow("no such page", "No file is open")
    return Frame(header={"ok": {}}, body=cover(opened, wanted, _signs(answers)))


def _signs(answers: BinaryIO) -> Callable[[int, int], None]:
    def progress(done: int, total: int) -> None:
        confinement.allow_cpu_time()
        write_frame(answers, Frame(header={"progress": [done, total]}))

    return progress
