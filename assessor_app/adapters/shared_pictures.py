"""Memory that the window and its media helper both see; a picture is copied out of it before it is used."""

import importlib
import mmap
import os
import secrets
import sys
from dataclasses import dataclass, field
from typing import Any, Final

SLOTS: Final = 3  # pictures that are on their way at once
WIDEST, HIGHEST = 1920, 1200  # pixels of a picture
SLOT: Final = 4 * WIDEST * HIGHEST  # bytes
SIZE: Final = SLOTS * SLOT


@dataclass(slots=True, kw_only=True)
class SharedPictures:
    """Room for SLOTS pictures. `told` says to the helper where it is; `inherited` are descriptors for it."""

    told: str
    inherited: tuple[int, ...]
    _memory: mmap.mmap = field(repr=False)

    def copy(self, slot: int, length: int) -> bytes:
        """What lies in `slot`, `length` bytes from its beginning (at most SLOT)."""
        start = slot * SLOT
        return self._memory[start : start + length]

    def hand_over(self) -> None:
        """The helper has it: our descriptor is not needed any more."""
        for descriptor in self.inherited:
            os.close(descriptor)
        self.inherited = ()

    def close(self) -> None:
        """Let go of the memory."""
        self.hand_over()
        self._memory.close()


def shared_pictures() -> SharedPictures:
    """New memory under no name that anybody else could open. Raises OSError where the system has none.

    It is memory alone, never a file. On Linux its size is sealed: a helper that cut it would end the window.
    """
    if sys.platform == "win32":
        name = f"assessor-{secrets.token_hex(16)}"
        return SharedPictures(told=name, inherited=(), _memory=mmap.mmap(-1, SIZE, tagname=name))
    descriptor = _anonymous()
    try:
        os.ftruncate(descriptor, SIZE)
        _seal(descriptor)
        memory = mmap.mmap(descriptor, SIZE)
    except BaseException:
        os.close(descriptor)
        raise
    return SharedPictures(told=str(descriptor), inherited=(descriptor,), _memory=memory)


def _anonymous() -> int:
    if sys.platform == "linux":
        return os.memfd_create("pictures", os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING)
    # what the standard library's shared memory is made of, without the process that tracks it
    posix: Any = importlib.import_module("_posixshmem")
    name = f"/assessor-{secrets.token_hex(8)}"
    descriptor = int(posix.shm_open(name, os.O_RDWR | os.O_CREAT | os.O_EXCL, mode=0o600))
    posix.shm_unlink(name)
    return descriptor


def _seal(descriptor: int) -> None:
    if sys.platform == "linux":
        import fcntl

        seals = fcntl.F_SEAL_SHRINK | fcntl.F_SEAL_GROW | fcntl.F_SEAL_SEAL
        fcntl.fcntl(descriptor, fcntl.F_ADD_SEALS, seals)
