"""Which schema a workspace of this version has."""

from typing import Final

HEAD: Final = "0012"  # the newest revision in adapters/storage/migrations/versions; a test holds them equal
