"""What lies in the archive of an office file: members by name, bytes counted as they are read, XML."""

import io
import posixpath
import zipfile
import zlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from assessor_app.preview.failures import damaged, protected, too_large

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

MAX_MEMBER = 96 * 2**20  # bytes of one member, as really read
_CHUNK = 2**20


@dataclass(slots=True)
class OfficeArchive:
    """The members of one archive. Every method raises CannotShow where they cannot be read."""

    content: bytes | bytearray = field(repr=False)
    _zip: zipfile.ZipFile = field(init=False, repr=False)

    def __post_init__(self) -> None:
        """Read the directory."""
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(self.content))
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
            raise damaged() from error

    def has(self, name: str) -> bool:
        """Whether there is such a member."""
        return name in self._zip.NameToInfo

    def names(self) -> list[str]:
        """The names of all members, in their order."""
        return list(self._zip.NameToInfo)

    def read(self, name: str) -> bytes:
        """The bytes of a member."""
        try:
            info = self._zip.getinfo(name)
            if info.flag_bits & 1:
                raise protected()
            with self._zip.open(info) as member:
                taken = bytearray()
                while chunk := member.read(_CHUNK):
                    taken += chunk
                    if len(taken) > MAX_MEMBER:
                        raise too_large("file")
        except (KeyError, zipfile.BadZipFile, OSError, EOFError, zlib.error, NotImplementedError) as error:
            raise damaged() from error
        return bytes(taken)

    def xml(self, name: str) -> "Element":
        """A member's XML; one that declares entities is refused."""
        from defusedxml.common import DefusedXmlException
        from defusedxml.ElementTree import ParseError, fromstring

        try:
            root: Element = fromstring(self.read(name))
        except (ParseError, DefusedXmlException, ValueError, LookupError) as error:
            raise damaged() from error
        return root

    def related(self, name: str) -> dict[str, str]:
        """The parts that a part of an Office Open XML file names: id → member. None where it names none."""
        folder, _, file = name.rpartition("/")
        listing = posixpath.join(folder, "_rels", f"{file}.rels")
        if not self.has(listing):
            return {}
        found = {}
        for relation in self.xml(listing):
            target = relation.get("Target", "")
            if relation.get("TargetMode") != "External":
                place = target.lstrip("/") if target.startswith("/") else posixpath.join(folder, target)
                found[relation.get("Id", "")] = posixpath.normpath(place)
        return found
