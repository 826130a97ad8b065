"""The pages of several certificates in one PDF for printing: pages alone, without seals or attachments."""

import io
from collections.abc import Iterable
from typing import BinaryIO


def join_pages(files: Iterable[bytes], out: BinaryIO) -> int:
    """Implements `JoinPages`; the same files give the same bytes."""
    import pikepdf  # heavy

    with pikepdf.new() as joined:
        count = 0
        for data in files:
            with pikepdf.open(io.BytesIO(data)) as one:
                for page in one.pages:
                    if "/Annots" in page:
                        del page["/Annots"]  # the field of a signature that does not come along
                    joined.pages.append(page)
                    count += 1
        joined.save(out, deterministic_id=True)
    return count
