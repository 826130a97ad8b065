"""The helper process: give up what is not needed, say so, then answer questions about one file (or, again,
the next).
"""

import os
import sys
from typing import BinaryIO

from assessor_app.preview import confinement
from assessor_app.preview.frames import Frame, write_frame
from assessor_app.preview.renewing import serve_again
from assessor_app.preview.serving import serve


def main() -> None:
    """Talk over the pipes that stand as standard input and output, and leave nothing else open."""
    questions, answers = _take_pipes()
    in_force = confinement.limit()
    if "--again" in sys.argv:
        _import_drawing()
        _import_copying()
        serve_again(questions, answers, in_force)
        return
    in_force += confinement.renounce()
    write_frame(answers, Frame(header={"ready": True, "in_force": list(in_force)}))
    _import_drawing()
    serve(questions, answers)


def _take_pipes() -> tuple[BinaryIO, BinaryIO]:
    """The two pipes under new numbers; 0, 1 and 2 become the null device, out of every library's reach."""
    questions, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    null = os.open(os.devnull, os.O_RDWR)
    for number in (0, 1, 2):
        os.dup2(null, number)
    os.close(null)
    return questions, answers


def _import_drawing() -> None:
    """Load the parsers while nobody waits: a spare helper then draws its first page at once."""
    import PIL.ImageOps
    import PIL.JpegImagePlugin
    import PIL.PngImagePlugin  # noqa: F401  # imported to be warm
    import pypdfium2  # noqa: F401  # imported to be warm


def _import_copying() -> None:
    """Load what blind copies need besides."""
    import pikepdf  # noqa: F401  # imported to be warm
    import PIL.GifImagePlugin
    import PIL.ImageDraw
    import PIL.TiffImagePlugin
    import PIL.WebPImagePlugin  # noqa: F401  # imported to be warm

    from assessor_app.preview import blind_notebooks, blind_pdf, blind_texts, blinding  # noqa: F401  # imported to be warm


if __name__ == "__main__":
    main()
