"""Small file systems of a test's own, where the machine lets one be mounted."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


@contextmanager
def mounted(folder: Path, megabytes: int = 32) -> Iterator[Path]:
    """Put a file system of so many megabytes over a folder, and take it away again."""
    order = ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "small", str(folder)]
    if subprocess.run(order, capture_output=True, check=False).returncode:
        pytest.skip("nothing may be mounted here")
    assert os.path.ismount(folder)
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", folder], capture_output=True, check=False)


def fill(folder: Path) -> Path:
    """Write into a file until its file system, which is a small one, takes no byte more."""
    room = os.statvfs(folder)
    assert room.f_blocks * room.f_frsize <= 64 << 20, "not a small file system"
    file = folder / "filler"
    with file.open("wb", buffering=0) as filler:
        for size in (1 << 16, 1):
            try:
                while True:
                    filler.write(bytes(size))
            except OSError:
                continue
    return file


@contextmanager
def read_only(folder: Path, over: Path) -> Iterator[Path]:
    """Put a folder over another one too, where nothing can be written to it."""
    if subprocess.run(
        ["mount", "--bind", folder, over], capture_output=True, check=False
    ).returncode:
        pytest.skip("nothing may be mounted here")
    try:
        subprocess.run(["mount", "-o", "remount,bind,ro", over], check=True)
        yield over
    finally:
        subprocess.run(["umount", "-l", over], capture_output=True, check=False)
