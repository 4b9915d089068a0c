"""An id of 32 digits (``base/ids.py``) in 16 bytes."""

from typing import Final

BYTES: Final = 16


def packed(id_: str) -> bytes | None:
    """Return an id's bytes, or None where it is not written as they are read.

    >>> packed("36727a745b134d57a62d64224adb7f9a")[:2].hex(), packed("one")
    ('3672', None)
    """
    try:
        made = bytes.fromhex(id_)
    except ValueError:
        return None
    return made if len(made) == BYTES and made.hex() == id_ else None


def unpacked(ids: bytearray, at: int) -> str:
    """Return the id at a place among packed ones."""
    return ids[at * BYTES : (at + 1) * BYTES].hex()
