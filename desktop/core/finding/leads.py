"""The requests and prints that numbers open: an id of 32 digits takes 16 bytes here."""

from array import array
from bisect import bisect_left

from desktop.core.finding.packed import packed, unpacked


class Leads:
    """Ids by the numbers' entries, which come in their order."""

    def __init__(self) -> None:
        self._entries = array("I")
        self._ids = bytearray()
        #: What is no such id.
        self._others: dict[int, str] = {}

    def add(self, entry: int, lead: str) -> None:
        """Keep what an entry opens; it is later than those before."""
        made = packed(lead)
        if made is None:
            self._others[entry] = lead
        else:
            self._entries.append(entry)
            self._ids += made

    def get(self, entry: int) -> str:
        """Return what an entry opens, "" for nothing.

        >>> leads = Leads()
        >>> leads.add(3, "36727a745b134d57a62d64224adb7f9a")
        >>> leads.get(3), leads.get(2)
        ('36727a745b134d57a62d64224adb7f9a', '')
        """
        at = bisect_left(self._entries, entry)
        if at < len(self._entries) and self._entries[at] == entry:
            return unpacked(self._ids, at)
        return self._others.get(entry, "")

    def size(self) -> int:
        """Return about how many bytes it takes."""
        return len(self._entries) * 4 + len(self._ids) + len(self._others) * 200
