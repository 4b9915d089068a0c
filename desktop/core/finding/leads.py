"""The requests and prints that numbers open: an id of 32 digits takes 16 bytes here."""

from array import array
from bisect import bisect_left
from typing import Final

_BYTES: Final = 16


class Leads:
    """Ids by the numbers' entries, which come in their order."""

    def __init__(self) -> None:
        self._entries = array("I")
        self._ids = bytearray()
        #: What is no such id.
        self._others: dict[int, str] = {}

    def add(self, entry: int, lead: str) -> None:
        """Keep what an entry opens; it is later than those before."""
        packed = _packed(lead)
        if packed is None:
            self._others[entry] = lead
        else:
            self._entries.append(entry)
            self._ids += packed

    def get(self, entry: int) -> str:
        """Return what an entry opens, "" for nothing.

        >>> leads = Leads()
        >>> leads.add(3, "36727a745b134d57a62d64224adb7f9a")
        >>> leads.get(3), leads.get(2)
        ('36727a745b134d57a62d64224adb7f9a', '')
        """
        at = bisect_left(self._entries, entry)
        if at < len(self._entries) and self._entries[at] == entry:
            return self._ids[at * _BYTES : (at + 1) * _BYTES].hex()
        return self._others.get(entry, "")

    def size(self) -> int:
        """Return about how many bytes it takes."""
        return len(self._entries) * 4 + len(self._ids) + len(self._others) * 200


def _packed(lead: str) -> bytes | None:
    """Return an id's bytes, or None where it is not written as they are read."""
    try:
        packed = bytes.fromhex(lead)
    except ValueError:
        return None
    return packed if len(packed) == _BYTES and packed.hex() == lead else None
