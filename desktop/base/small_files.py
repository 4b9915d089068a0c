"""Small files that people edit, or that a disk made something else of: bounded before they are read
and before they are parsed.
"""

import errno
import re
import stat
from pathlib import Path
from typing import Any, Final

#: The longest file that is read unless told otherwise, in bytes; the shipped ones are far shorter.
MOST_BYTES: Final = 1 << 20
#: How many parts a key may have and how many brackets may be open at once; ``tomllib`` takes the
#: square of the first, and Python's stack for the second.
_DEEPEST: Final = 32

_STRINGS: Final = (
    r'(?s)"""(?:[^"\\]++|\\.|"(?!""))*+(?:"{3,5}|\\?\Z)'
    r"|'''(?:[^']++|'(?!''))*+(?:'{3,5}|\Z)"
    r'|"(?:[^"\\\n]++|\\[^\n])*+"?'
    r"|'[^'\n]*+'?"
    r"|#[^\n]*+"
)
_CHAINS: Final = r"[\w.\- \t]++"
_BRACKETS: Final = r"[\[\]{}]"


class NoSmallFileError(OSError):
    """What is there is a pipe, a device or a folder, or longer than such a file is."""


def read(path: Path, most: int = MOST_BYTES) -> bytes:
    """Return the bytes of a file; raises OSError, and never waits for what is no file."""
    if not stat.S_ISREG(path.stat().st_mode):
        raise NoSmallFileError(errno.EINVAL, "not a file")
    with path.open("rb") as file:
        content = file.read(most + 1)
    if len(content) > most:
        raise NoSmallFileError(errno.EFBIG, "too long")
    return content


def toml(text: str) -> dict[str, Any]:
    """Return the table of a TOML text; raises ValueError, and RecursionError for one too deep."""
    import tomllib

    bare = re.sub(_STRINGS, lambda found: "" if found[0][0] == "#" else "q", text)
    if any(chain.count(".") >= _DEEPEST for chain in re.findall(_CHAINS, bare)):
        raise RecursionError
    open_ = 0
    for bracket in re.findall(_BRACKETS, bare):
        open_ += 1 if bracket in "[{" else -1
        if open_ > _DEEPEST:
            raise RecursionError
    return tomllib.loads(text)
