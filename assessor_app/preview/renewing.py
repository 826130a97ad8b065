"""One start, many files: a process that reads no file itself and makes a fresh copy of itself for each.

The copy begins before any foreign byte is read, gives up what is not needed,
answers for one file and ends; so no file
meets what another left behind, and none pays for loading the parsers. Where the system has no fork,
each file gets a
process that was started for it.
"""

import contextlib
import gc
import os
import sys
from typing import BinaryIO, NoReturn

from assessor_app.preview import confinement
from assessor_app.preview.frames import BadFrame, Frame, read_frame, write_frame
from assessor_app.preview.serving import serve


def serve_again(questions: BinaryIO, answers: BinaryIO, in_force: tuple[str, ...]) -> None:
    """For each "begin" a fresh process, until the pipe closes or one of them ends otherwise than by "end"."""
    if sys.platform == "win32":
        return
    gc.freeze()  # the copies share what is loaded by now
    while True:
        try:
            read_frame(questions)
        except BadFrame:
            return
        confinement.allow_cpu_time()
        process = os.fork()
        if process == 0:
            _answer_for_one(questions, answers, in_force)
        if os.waitpid(process, 0)[1] != 0:
            return
        with contextlib.suppress(OSError):
            write_frame(answers, Frame(header={"again": True}))


def _answer_for_one(questions: BinaryIO, answers: BinaryIO, in_force: tuple[str, ...]) -> NoReturn:
    status = 1
    try:
        told = [*in_force, *confinement.renounce()]
        write_frame(answers, Frame(header={"ready": True, "in_force": told, "pid": os.getpid()}))
        serve(questions, answers)
        status = 0
    finally:
        os._exit(status)
