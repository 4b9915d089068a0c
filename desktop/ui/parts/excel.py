"""Workbooks that leave the program, as files of the user's own."""

from pathlib import Path
from typing import Final

from desktop.base.outgoing import new_file

SUFFIX: Final = ".xlsx"
#: What a file is asked for by.
KINDS: Final = f"Excel (*{SUFFIX})"


def save(content: bytes, path: str) -> Path:
    """Write a workbook and return the file; its ending is added where it is not.

    Raises as :func:`new_file`.
    """
    target = Path(path)
    if target.suffix.lower() != SUFFIX:
        target = target.with_name(target.name + SUFFIX)
    with new_file(target) as put:
        put(content)
    return target
