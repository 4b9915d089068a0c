"""A print as a file of the user's own."""

from pathlib import Path
from typing import Final

from desktop.base.errors import Refused
from desktop.base.outgoing import leaving, new_file

_SUFFIX: Final = ".pdf"


def save(pdf: bytes, path: Path) -> Path:
    """Write a PDF where the user said and return the file; its ending is added where it is not.

    Raises as :func:`new_file`, and ``outgoing.exists`` for a file that only has the name with its
    ending: nobody was asked whether it may go.
    """
    named = path.suffix.lower() == _SUFFIX
    target = path if named else path.with_name(path.name + _SUFFIX)
    with leaving(target):
        if not named and target.exists():
            raise Refused("outgoing.exists", file=target.name)
    with new_file(target) as put:
        put(pdf)
    return target
