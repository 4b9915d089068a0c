"""A print as a file of the user's own."""

from pathlib import Path
from typing import Final

from desktop.base.errors import KnownError, Refused
from desktop.base.outgoing import new_file

_SUFFIX: Final = ".pdf"


def save(pdf: bytes, path: Path) -> Path:
    """Write a PDF where the user said and return the file; its ending is added where it is not.

    Raises ``printer.cannot_save``, ``outgoing.inside_data``, and ``outgoing.exists`` for a file
    that only has the name with its ending: nobody was asked whether it may go.
    """
    named = path.suffix.lower() == _SUFFIX
    target = path if named else path.with_name(path.name + _SUFFIX)
    try:
        if not named and target.exists():
            raise Refused("outgoing.exists", file=target.name)
        with new_file(target) as put:
            put(pdf)
    except OSError as why:
        raise KnownError("printer.cannot_save", file=path.name) from why
    return target
