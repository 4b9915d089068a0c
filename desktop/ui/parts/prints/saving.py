"""A print as a file of the user's own."""

from pathlib import Path

from desktop.base.errors import KnownError


def save(pdf: bytes, path: Path) -> Path:
    """Write a PDF where the user said and return the file; raises ``printer.cannot_save``."""
    target = path.with_suffix(".pdf")
    try:
        target.write_bytes(pdf)
    except OSError as why:
        raise KnownError("printer.cannot_save", file=path.name) from why
    return target
