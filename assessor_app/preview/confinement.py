"""What a helper gives up before it reads a foreign byte, and which of it this system really took away.

Limits (POSIX): CPU time, open files, no file growth, no core. Linux besides: a network namespace of its own
where that is permitted, no new privileges, and a system-call filter that refuses sockets, other programs, new
processes, and every way to change a file. What the system refuses is left out of the answer, so that nobody
believes in it. Sources: prctl(2), seccomp(2), unshare(2), getrlimit(2); numbers from the kernel's unistd
tables.
"""

import ctypes
import errno
import os
import platform
import struct
import sys

CPU_SECONDS = 9  # for one request; the parent's clock stops the rest at 10 s
_CPU_HARD = 3600  # seconds of a helper's whole life
_OPEN_FILES = 48
_DATA_BYTES = 1000 * 2**20  # private writable memory (Linux); the parent's watchdog acts before it

_CLONE_NEWNET = 0x40000000
_CLONE_NEWUSER = 0x10000000
_CLONE_THREAD = 0x00010000
_PR_SET_DUMPABLE, _PR_SET_SECCOMP, _PR_SET_NO_NEW_PRIVS = 4, 22, 38
_MODE_FILTER = 2
_LOAD, _EQUAL, _AT_LEAST, _ANY_BIT, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
_X32 = 0x40000000  # the second numbering of x86_64, which would slip past the first
_ALLOW, _ERROR, _KILL = 0x7FFF0000, 0x00050000, 0x80000000

# per machine: audit architecture, then the numbers of what is refused
_REFUSED = {
    "x86_64": (
        0xC000003E,
        (
            *(41, 42, 43, 44, 46, 49, 50, 53, 288, 307),  # sockets
            *(57, 58, 59, 322),  # new processes, other programs
            *(62, 101, 129, 200, 234, 310, 311, 424, 434, 438),  # other processes
            *(
                155,
                161,
                165,
                166,
                246,
                248,
                249,
                250,
                272,
                298,
                304,
                308,
                320,
                321,
                323,
            ),  # the kernel's doors
            *(425, 426, 427, 428, 429, 430),
            *(
                76,
                77,
                82,
                83,
                84,
                85,
                86,
                87,
                88,
                90,
                91,
                92,
                93,
                94,
                132,
                133,
                188,
                189,
                190,
            ),  # changes to files
            *(235, 258, 259, 260, 261, 263, 264, 265, 266, 268, 280, 285, 316, 437, 452),
        ),
    ),
    "aarch64": (
        0xC00000B7,
        (
            *(198, 199, 200, 201, 202, 203, 206, 211, 242, 269),
            *(221, 281),
            *(117, 129, 130, 131, 138, 240, 270, 271, 424, 434, 438),
            *(39, 40, 41, 51, 97, 104, 217, 218, 219, 224, 241, 264, 265, 268, 280, 282),
            *(425, 426, 427, 428, 429, 430),
            *(5, 6, 7, 33, 34, 35, 36, 37, 38, 45, 46, 47, 52, 53, 54, 55, 88, 276, 437, 452),
        ),
    ),
}
_CLONE = {"x86_64": 56, "aarch64": 220}
_CLONE3, _OPENAT2 = 435, 437
_OPENING = {"x86_64": ((2, 1), (257, 2)), "aarch64": ((56, 2),)}  # (number, which argument holds the flags)


def limit(life: int = _CPU_HARD) -> tuple[str, ...]:
    """Set the limits that are inherited by every process made from this one; says which are in force.

    `life`: seconds of CPU time in all, whatever is allowed later.
    """
    in_force: list[str] = []
    if sys.platform == "win32":
        return ()
    import resource  # POSIX alone has it

    wanted = [
        ("no core", resource.RLIMIT_CORE, 0),
        ("no file growth", resource.RLIMIT_FSIZE, 0),
        ("few open files", resource.RLIMIT_NOFILE, _OPEN_FILES),
    ]
    if sys.platform == "linux":
        wanted.append(("bounded memory", resource.RLIMIT_DATA, _DATA_BYTES))
    for words, what, most in wanted:
        try:
            resource.setrlimit(what, (most, most))
        except (OSError, ValueError):
            continue
        in_force.append(words)
    if allow_cpu_time(life):
        in_force.append("bounded CPU time")
    if sys.platform == "linux" and _leave_the_network():
        in_force.append("network namespace of its own")
    return tuple(in_force)


def allow_cpu_time(life: int = _CPU_HARD) -> bool:
    """Give this process CPU_SECONDS from now on; the kernel ends it after that, and after `life` in all."""
    if sys.platform == "win32":
        return False
    import resource

    usage = resource.getrusage(resource.RUSAGE_SELF)
    until = int(usage.ru_utime + usage.ru_stime) + CPU_SECONDS
    _, held = resource.getrlimit(resource.RLIMIT_CPU)
    hard = life if held == resource.RLIM_INFINITY else held  # what was said first holds
    try:
        resource.setrlimit(resource.RLIMIT_CPU, (min(until, hard), hard))
    except (OSError, ValueError):
        return False
    return True


def renounce() -> tuple[str, ...]:
    """Give up sockets, other programs and changes to files for good; the last step before foreign bytes are
    read.
    """
    if not _can_filter() or not _put_in_force(_filter(platform.machine())):
        return ()
    return ("no sockets", "no other programs", "no changes to files")


def close_files() -> tuple[str, ...]:
    """Give up opening any file at all: for who has loaded everything, and is handed what is read.

    To be called before a second thread is there: threads that run already would keep what they had.
    """
    if not _can_filter() or not _put_in_force(_closing(platform.machine())):
        return ()
    return ("no file can be opened",)


def can_confine() -> bool:
    """Whether this system can take sockets, programs and files away from a helper; nothing is taken here."""
    if not _can_filter():
        return False
    libc = ctypes.CDLL(None, use_errno=True)
    libc.prctl(_PR_SET_SECCOMP, _MODE_FILTER, None, 0, 0)  # no filter is there to be read
    return ctypes.get_errno() == errno.EFAULT


def _can_filter() -> bool:
    return sys.platform == "linux" and struct.calcsize("P") == 8 and platform.machine() in _REFUSED


def _put_in_force(program: list[bytes]) -> bool:
    """Hand a system-call filter to the kernel."""
    libc = ctypes.CDLL(None, use_errno=True)
    libc.prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
    if libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0:
        return False
    held = ctypes.create_string_buffer(b"".join(program))

    class Program(ctypes.Structure):
        _fields_ = (("length", ctypes.c_ushort), ("filter", ctypes.c_void_p))

    described = Program(len(program), ctypes.addressof(held))
    return bool(libc.prctl(_PR_SET_SECCOMP, _MODE_FILTER, ctypes.byref(described), 0, 0) == 0)


def _leave_the_network() -> bool:
    """Move into an empty network namespace, where the system lets an ordinary process do so."""
    libc = ctypes.CDLL(None, use_errno=True)
    return any(libc.unshare(flags) == 0 for flags in (_CLONE_NEWNET, _CLONE_NEWUSER | _CLONE_NEWNET))


def _filter(machine: str) -> list[bytes]:
    """The system-call filter as classic BPF instructions (code, jump if true, jump if false, constant)."""
    refuse, absent = _ERROR | errno.EPERM, _ERROR | errno.ENOSYS
    program = _beginning(machine)
    for number in _REFUSED[machine][1]:
        program += [_instruction(_EQUAL, number, 0, 1), _instruction(_RETURN, refuse)]
    program += [
        _instruction(_EQUAL, _CLONE3, 0, 1),
        _instruction(_RETURN, absent),
    ]  # the C library falls back
    for number, argument in _OPENING[machine]:
        program += _refuse_where(number, argument, bits=os.O_WRONLY | os.O_RDWR, refuse_set=True)
    program += _refuse_where(_CLONE[machine], 0, bits=_CLONE_THREAD, refuse_set=False)
    program.append(_instruction(_RETURN, _ALLOW))
    return program


def _closing(machine: str) -> list[bytes]:
    """The filter of `close_files`."""
    program = _beginning(machine)
    for number in (*(number for number, _ in _OPENING[machine]), _OPENAT2):
        program += [_instruction(_EQUAL, number, 0, 1), _instruction(_RETURN, _ERROR | errno.EACCES)]
    program.append(_instruction(_RETURN, _ALLOW))
    return program


def _beginning(machine: str) -> list[bytes]:
    """Another architecture's calls end the process, its second numbering is refused; the number is loaded."""
    return [
        _instruction(_LOAD, 4),
        _instruction(_EQUAL, _REFUSED[machine][0], 1, 0),
        _instruction(_RETURN, _KILL),
        _instruction(_LOAD, 0),
        _instruction(_AT_LEAST, _X32, 0, 1),
        _instruction(_RETURN, _ERROR | errno.EPERM),
    ]


def _refuse_where(number: int, argument: int, *, bits: int, refuse_set: bool) -> list[bytes]:
    """Refuse call `number` where any of `bits` is set in the argument (or, refuse_set=False, where none
    is).
    """
    offset = 16 + 8 * argument  # the low half, little endian
    decide = _instruction(_ANY_BIT, bits, 0, 1) if refuse_set else _instruction(_ANY_BIT, bits, 1, 0)
    return [
        _instruction(_EQUAL, number, 0, 4),
        _instruction(_LOAD, offset),
        decide,
        _instruction(_RETURN, _ERROR | errno.EPERM),
        _instruction(_RETURN, _ALLOW),
    ]


def _instruction(code: int, constant: int, if_true: int = 0, if_false: int = 0) -> bytes:
    return struct.pack("=HBBI", code, if_true, if_false, constant)
