"""The media helper: give up what is not needed, load the decoders, say so, then play one file."""

import mmap
import os
import sys
from typing import Final

from assessor_app.preview import confinement
from assessor_app.preview.frames import BadFrame
from ui.media_helper.talk import Talk

_LIFE: Final = 24 * 3600  # seconds of CPU time: a long video is long; each stretch without progress is short


def main() -> None:
    """Talk over standard input and output; told are the pictures' memory (descriptor or name), its size."""
    where, size = sys.argv[1], int(sys.argv[2])
    questions, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    null = os.open(os.devnull, os.O_RDWR)
    for number in (0, 1, 2):
        os.dup2(null, number)
    os.close(null)
    memory = _memory(where, size)
    talk = Talk(questions, answers)
    in_force = confinement.limit(_LIFE) + confinement.renounce()
    os.environ.update(QT_QPA_PLATFORM="offscreen", QT_LOGGING_RULES="*=false")
    os.environ.update(
        OPENBLAS_NUM_THREADS="1", OMP_NUM_THREADS="1"
    )  # a thread that runs now would keep its rights
    try:
        from ui.media_helper.playing import Playing, application
    except ImportError:  # a library of the system is missing; `assessor doctor` says which
        talk.tell({"unavailable": True})
        return
    application()
    playing = Playing(talk, memory)
    in_force += confinement.close_files()
    talk.tell({"ready": True, "in_force": list(in_force)})
    try:
        playing.run(talk.first())
    except BadFrame:
        return


def _memory(where: str, size: int) -> mmap.mmap:
    """The memory into which pictures are written; it is the window's, and has its size already."""
    if sys.platform == "win32":
        return mmap.mmap(-1, size, tagname=where)
    return mmap.mmap(int(where), size)


if __name__ == "__main__":
    main()
