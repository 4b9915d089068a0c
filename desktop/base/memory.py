"""How much memory this PC can still give, where the system tells, and how it gets some back."""

import ctypes
import sys
from pathlib import Path
from typing import Final

_KIBI: Final = 1 << 10
_MEMINFO: Final = Path("/proc/meminfo")
#: M_MMAP_THRESHOLD of glibc (malloc.h), and the size that it begins with.
_MMAP_THRESHOLD: Final = -3
_LARGE: Final = 128 << 10


class _Status(ctypes.Structure):
    """MEMORYSTATUSEX of Windows (sysinfoapi.h)."""

    _fields_ = (
        ("length", ctypes.c_uint32),
        ("load", ctypes.c_uint32),
        ("physical", ctypes.c_uint64),
        ("free", ctypes.c_uint64),
        ("page_file", ctypes.c_uint64),
        ("page_file_free", ctypes.c_uint64),
        ("virtual", ctypes.c_uint64),
        ("virtual_free", ctypes.c_uint64),
        ("extended", ctypes.c_uint64),
    )


def free_memory() -> int | None:
    """Return the bytes that a program may take without swapping, None where nobody tells."""
    if sys.platform == "win32":
        status = _Status(length=ctypes.sizeof(_Status))
        told = ctypes.windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(status))
        return int(status.free) if told else None
    try:
        lines = _MEMINFO.read_text("ascii").splitlines()
    except (OSError, ValueError):
        return None
    for line in lines:
        name, _, value = line.partition(":")
        if name == "MemAvailable":
            return int(value.split()[0]) * _KIBI
    return None


def give_large_back() -> None:
    """Have what is large given back to the system as soon as it is let go, where the C library is
    glibc.

    glibc keeps to itself whatever is as large as something that was let go before. Lists of an
    office grow by being copied to a larger place, so that what they left stayed taken (10 MB).
    """
    if sys.platform == "linux" and (set_option := getattr(ctypes.CDLL(None), "mallopt", None)):
        set_option(_MMAP_THRESHOLD, _LARGE)


def give_free_back() -> None:
    """Give the system what lies free between what is in use, where the C library is glibc: pages of
    the window that were let go leave some 10 MB of it, a lock 20. Takes a millisecond or two.
    """
    if sys.platform == "linux" and (trim := getattr(ctypes.CDLL(None), "malloc_trim", None)):
        trim(0)
