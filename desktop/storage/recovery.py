"""The printed recovery key: 160 random bits that a person can type back.

Crockford's base 32 (no I, L, O, U) in eight groups of five: four characters of the key and one
check character. The check is linear over GF(32) with a different weight for every place and a
different constant for every group, so one wrong character, two exchanged characters or two
exchanged groups never pass, and the message names the group.
"""

import re
import secrets
from typing import Final, Self

from desktop.base.crockford import ALPHABET, letters, typed_back
from desktop.base.data_classes import dataclass
from desktop.base.errors import Refused
from desktop.base.keys import fold

_GROUPS: Final = 8
_DATA: Final = 4
_BYTES: Final = 20
_SEPARATORS: Final = re.compile(r"[\W_]+")


def _double(value: int) -> int:
    """Multiply by x in GF(2)[x]/(x^5 + x^2 + 1)."""
    value <<= 1
    return value ^ 0b100101 if value & 0b100000 else value


def _check(group: int, data: str) -> str:
    total = 0
    for character in data:
        total = _double(total ^ ALPHABET.index(character))
    return ALPHABET[total ^ (group + 1)]


@dataclass(frozen=True, slots=True, repr=False)
class RecoveryKey:
    """A recovery key; ``secret`` is 20 bytes and never shown by ``repr``."""

    secret: bytes

    @classmethod
    def new(cls) -> Self:
        """Return a new key from the system's random source."""
        return cls(secrets.token_bytes(_BYTES))

    @property
    def groups(self) -> tuple[str, ...]:
        """The eight groups of five characters, as printed."""
        number = int.from_bytes(self.secret, "big")
        whole = letters(number, _GROUPS * _DATA)
        data = (whole[at : at + _DATA] for at in range(0, len(whole), _DATA))
        return tuple(part + _check(group, part) for group, part in enumerate(data))

    @property
    def text(self) -> str:
        """The key as printed, groups joined by hyphens."""
        return "-".join(self.groups)

    @classmethod
    def parse(cls, typed: str) -> Self:
        """Read a key as people type it: any case, separators and digits, o for 0, i or l for 1.

        Raises ``vault.recovery_length`` (``count`` of ``wanted`` characters) and
        ``vault.recovery_mistyped`` with the ``group`` (1-8) that does not check.
        """
        groups = _split(typed)
        for number, group in enumerate(groups):
            if not _fits(number, group):
                raise Refused("vault.recovery_mistyped", group=number + 1)
        value = 0
        for letter in "".join(group[:_DATA] for group in groups):
            value = value << 5 | ALPHABET.index(letter)
        return cls(value.to_bytes(_BYTES, "big"))

    def __repr__(self) -> str:
        return "RecoveryKey(…)"


def _fits(number: int, group: str) -> bool:
    data, check = group[:_DATA], group[_DATA:]
    return len(check) == 1 and set(data) <= set(ALPHABET) and _check(number, data) == check


def _split(typed: str) -> list[str]:
    """Return eight groups; by the separators where they make eight, else by length."""
    parts = [typed_back(part) for part in _SEPARATORS.split(fold(typed)) if part]
    if len(parts) == _GROUPS:
        return parts
    whole, size = "".join(parts), _DATA + 1
    if len(whole) != _GROUPS * size:
        raise Refused("vault.recovery_length", count=len(whole), wanted=_GROUPS * size)
    return [whole[at : at + size] for at in range(0, len(whole), size)]
