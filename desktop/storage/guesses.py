"""Wrong passwords slow the next guess at the same name down, also after a restart.

They are counted in a file of their own beside the vault. It holds no secret and is owed to nobody:
where it is lost, broken or can't be written, nobody is kept out, and what this process counted
goes on holding.
"""

import json
import math
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Final

from desktop.base import log
from desktop.base.arabic_text import invisible_ends
from desktop.base.clock import Clock
from desktop.base.data_classes import dataclass
from desktop.base.errors import Refused
from desktop.storage.files import write_whole
from desktop.storage.slots import Entered
from desktop.storage.vault import Vault

#: So many may be typed wrong at once; from the next on each waits twice as long, up to a minute.
FREE: Final = 4
LONGEST_S: Final = 60
#: What is read of the file, and believed of a number in it.
_MOST_BYTES: Final = 1 << 16
_MOST: Final = 10**6


@dataclass(frozen=True, slots=True)
class _Wrong:
    """Wrong guesses in a row, the moment of the last one, and how many no audit row tells yet."""

    row: int
    at: datetime
    untold: int

    def left(self, now: datetime) -> int:
        """Return the seconds before the next guess; from a moment to come, of a clock that was
        set back, the whole wait.
        """
        if self.row <= FREE:
            return 0
        wait = min(LONGEST_S, 1 << min(self.row - FREE, 10))
        return max(0, math.ceil(wait - max(0.0, (now - self.at).total_seconds())))


class Guesses:
    """Counts guesses at passwords by slot; the recovery key is none of its business."""

    def __init__(self, path: Path, clock: Clock) -> None:
        self.path = path
        self._clock = clock
        self._known: dict[str, _Wrong] = {}

    def unlock(self, vault: Vault, slot: str, password: str) -> Entered:
        """Return what somebody's password opens.

        Raises Refused: ``vault.wait`` with the ``seconds`` before another guess counts,
        ``vault.no_slot``, and ``vault.wrong_password``, ``…_blank`` where a blank at an end may be
        why, ``…_slow`` with the ``seconds`` from now on.
        """
        known, now = self._read(), self._clock.now()
        before = known.get(slot, _Wrong(0, now, 0))
        if before.at > now:
            before = replace(before, at=now)
            self._write({**known, slot: before})
        if left := before.left(now):
            raise Refused("vault.wait", seconds=left)
        try:
            entered = vault.enter(slot, password)
        except Refused as why:
            if why.code != "vault.wrong_password":
                raise
            wrong = _Wrong(before.row + 1, now, before.untold + 1)
            self._write({**known, slot: wrong})
            raise _told(password, wrong.left(now)) from why
        if before.row:
            self._write({**known, slot: replace(before, row=0)})
        return entered

    def untold(self) -> dict[str, int]:
        """Return the wrong guesses, by slot, that no audit row tells yet."""
        return {slot: wrong.untold for slot, wrong in self._read().items() if wrong.untold}

    def were_told(self, slot: str) -> None:
        """Take the guesses as told: ``slot`` opened the office, by whatever key."""
        known = self._read()
        if known:
            rest = {name: replace(wrong, untold=0) for name, wrong in known.items() if name != slot}
            self._write({name: wrong for name, wrong in rest.items() if wrong.row})

    def _read(self) -> dict[str, _Wrong]:
        broken = OSError, ValueError, TypeError, LookupError, AttributeError, ArithmeticError
        # lost, broken or no file at all (a pipe): what this process knows holds
        with suppress(*broken, RecursionError):
            if self.path.is_file():
                with self.path.open("rb") as file:
                    self._known = _parsed(file.read(_MOST_BYTES))
        return dict(self._known)

    def _write(self, known: dict[str, _Wrong]) -> None:
        self._known = known
        table = {
            slot: {"row": wrong.row, "at": wrong.at.isoformat(), "untold": wrong.untold}
            for slot, wrong in known.items()
        }
        try:
            write_whole(self.path, json.dumps(table, sort_keys=True).encode())
        except OSError as why:
            log.event("guesses.not_kept", error=type(why).__name__)


def _parsed(content: bytes) -> dict[str, _Wrong]:
    """Read the file; raises what broken JSON, or JSON of another shape, raises."""
    found = {}
    for slot, told in json.loads(content).items():
        row, untold = int(told["row"]), int(told["untold"])
        at = datetime.fromisoformat(told["at"])
        if at.utcoffset() is None or not (0 <= row <= _MOST and 0 <= untold <= _MOST):
            raise ValueError(slot)
        found[str(slot)] = _Wrong(row, at, untold)
    return found


def _told(password: str, seconds: int) -> Refused:
    if seconds:
        return Refused("vault.wrong_password_slow", seconds=seconds)
    blank = "_blank" if invisible_ends(password) else ""
    return Refused(f"vault.wrong_password{blank}")
