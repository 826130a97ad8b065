"""A frozen report on paper."""

from collections.abc import Mapping
from typing import Any, Protocol

from assessor_app.application.ports.certificates import SealKey


class ReportMaker(Protocol):
    """Draws and seals reports; the same data and key give the same bytes."""

    def __call__(
        self, document: Mapping[str, Any], data: bytes, key: SealKey, certificate: bytes | None
    ) -> bytes:
        """The PDF of a document of `quality.frozen`, with `data`, its canonical bytes, attached.

        certificate: by which the issuer vouches for the key, where it has given one.

        Raises Unusable naming the characters that no bundled font can draw.
        """
