"""A Word document (.docx) as blocks, by what mammoth finds; comments are left out."""

import io
from typing import Any

from assessor_app.preview.blocks import Blocks
from assessor_app.preview.failures import damaged
from assessor_app.preview.html_reader import read_html
from assessor_app.preview.office_archive import OfficeArchive


def read_word(content: bytes | bytearray, blocks: Blocks) -> None:
    """Write what the document says. Raises CannotShow."""
    import mammoth

    OfficeArchive(content).xml("word/document.xml")  # what declares entities, or is none, goes no further
    pictures: list[bytes] = []

    def keep(picture: Any) -> dict[str, str]:
        with picture.open() as stream:
            pictures.append(stream.read())
        return {"src": f"part:{len(pictures) - 1}"}

    try:
        html = mammoth.convert_to_html(
            io.BytesIO(content), convert_image=mammoth.images.img_element(keep)
        ).value
    except (KeyError, AttributeError, OSError, ValueError, RecursionError) as error:
        raise damaged() from error

    def find(source: str) -> bytes | None:
        number = source.removeprefix("part:")
        return pictures[int(number)] if number.isdigit() and int(number) < len(pictures) else None

    read_html(html, blocks, find_picture=find)
