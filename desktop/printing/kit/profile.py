"""The sRGB colour profile of the output intent (IEC 61966-2-1), built from its numbers.

ICC version 4 with the curve as a formula: a table of points costs a reader 10 ms on every page.
"""

import struct
from functools import cache
from typing import Final

#: Primaries and white adapted to D50 (Bradford), as ICC.1:2010 wants them.
_COLORANTS: Final = {
    b"rXYZ": (0.43607, 0.22249, 0.01392),
    b"gXYZ": (0.38515, 0.71687, 0.09708),
    b"bXYZ": (0.14307, 0.06061, 0.71410),
}
_WHITE: Final = (0.9642, 1.0, 0.82491)
_ADAPTATION: Final = (
    (1.04788, 0.02292, -0.05022),
    (0.02959, 0.99048, -0.01707),
    (-0.00925, 0.01508, 0.75168),
)
#: g, a, b, c, d of type 3: (a x + b) ** g from d on, c x below.
_CURVE: Final = (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)
_NAME: Final = "sRGB IEC61966-2.1"
_RIGHTS: Final = "No copyright, use freely"


@cache
def srgb() -> bytes:
    """Return an ICC version 4.2 display profile with sRGB's primaries and curve."""
    curve = b"para\0\0\0\0" + struct.pack(">HH", 3, 0) + _fixed(*_CURVE)
    adaptation = b"sf32\0\0\0\0" + b"".join(_fixed(*row) for row in _ADAPTATION)
    tags = {b"desc": _text(_NAME), b"cprt": _text(_RIGHTS), b"wtpt": _xyz(_WHITE)}
    tags |= {b"chad": adaptation}
    tags |= {tag: _xyz(values) for tag, values in _COLORANTS.items()}
    tags |= {b"rTRC": curve, b"gTRC": curve, b"bTRC": curve}
    at = 128 + 4 + 12 * len(tags)
    table = struct.pack(">I", len(tags))
    body = b""
    placed: dict[bytes, int] = {}
    for tag, data in tags.items():
        if data not in placed:
            placed[data] = at + len(body)
            body += data + b"\0" * (-len(data) % 4)
        table += struct.pack(">4sII", tag, placed[data], len(data))
    head = struct.pack(">I4xI4s4s4s", at + len(body), 0x04200000, b"mntr", b"RGB ", b"XYZ ")
    head += struct.pack(">6H4s28x", 2000, 1, 1, 0, 0, 0, b"acsp") + _fixed(*_WHITE)
    return head.ljust(128, b"\0") + table + body


def _fixed(*values: float) -> bytes:
    """Return numbers as signed 16.16."""
    return struct.pack(f">{len(values)}i", *(round(value * 65536) for value in values))


def _xyz(values: tuple[float, float, float]) -> bytes:
    return b"XYZ \0\0\0\0" + _fixed(*values)


def _text(text: str) -> bytes:
    """Return an English string as a multi-localized one."""
    data = text.encode("utf-16-be")
    return b"mluc\0\0\0\0" + struct.pack(">II2s2sII", 1, 12, b"en", b"US", len(data), 28) + data
