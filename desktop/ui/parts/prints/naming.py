"""What a paper's file is called where a person saves it: so that it is found again by staff.

Files that the program makes for itself, and jobs, tell nobody's name.
"""

import re
import unicodedata
from typing import Final

from desktop.base.arabic_text import strip_controls

#: What Windows takes in no name, nor at its end, nor as a whole before the first dot.
_FORBIDDEN: Final = re.compile(r'[<>:"/\\|?*]+')
_RESERVED: Final = re.compile(r"(?i:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)")
#: Linux takes 255 bytes; room is left for ".pdf" and for a number of a second one.
_MOST_BYTES: Final = 230


def file_name(*parts: str) -> str:
    """Return a name, without its ending, of the parts that say something.

    >>> file_name("إيصال", "1447/0012", "", 'نورة: "السبيعي"?.')
    'إيصال - 1447-0012 - نورة- -السبيعي-'
    """
    name = " - ".join(plain for part in parts if (plain := _plain(part)))
    name = name.encode()[:_MOST_BYTES].decode(errors="ignore").strip(" .")
    return f"_{name}" if _RESERVED.match(name) or not name else name


def _plain(part: str) -> str:
    text = unicodedata.normalize("NFC", strip_controls(part))
    text = "".join(c if unicodedata.category(c)[0] != "C" else " " for c in text)
    return " ".join(_FORBIDDEN.sub("-", text).split()).strip(" .")
