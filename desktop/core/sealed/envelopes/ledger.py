"""Key pairs of other desks' records, one a record: whoever has the public half adds to it, and only
who holds the private one reads it. That one is sealed to each who may, beside the sheet.

Nothing of the room opens them, and none of them the room; see decision 0051.
"""

from collections.abc import Collection, Sequence
from typing import Final

from cryptography.exceptions import InvalidTag
from sqlalchemy import delete, func, or_, select
from sqlalchemy.orm import Session

from desktop.base.errors import KnownError
from desktop.core.sealed.contents import bytes_of, key_row, text_of
from desktop.core.sealed.ledger import Opener
from desktop.core.sealed.records import SealedKey
from desktop.core.work import Work
from desktop.storage import pairs
from desktop.storage.pairs import Keyring, Pair
from desktop.storage.prefix import starts_with
from desktop.storage.vault import Vault
from desktop.storage.vault_file import RECOVERY

#: How a text that is sealed begins where it is kept: with a sign that no typed text has
#: (``base.marks``), so that nothing that somebody writes is taken for a sealed one.
_MARK: Final = "\u2060sealed:"
#: A text is filled up to a multiple of so many bytes: its length tells little.
_BLOCK: Final = 256


#: Who holds a record's key, and under which public half (base 64).
Share = tuple[str, str]


class Envelopes:
    """The key pairs of records, as the locks of today's accounts open them."""

    def __init__(self, vault: Vault | None, keyring: Keyring) -> None:
        """``vault`` has the public halves of today's locks, by slot and of the sheet; without one
        nothing is sealed.
        """
        self._vault = vault
        self._keyring = keyring

    def begin_in(self, tx: Work, secret: str, holders: Collection[str]) -> str:
        """Make the pair of a record for its holders and the sheet, and return its public half
        (base 64): "" where none of the holders has a key pair yet.
        """
        there = self._publics(holders)
        if not there.keys() - {RECOVERY}:
            return ""
        pair = Pair.new()
        for holder, public in there.items():
            tx.session.add(key_row(secret, holder, public, pair.private))
        tx.session.flush()
        return text_of(pair.public)

    def shares(self, session: Session, prefix: str) -> dict[str, list[SealedKey]]:
        """Return who holds the keys of all records whose secrets begin so, by secret."""
        found: dict[str, list[SealedKey]] = {}
        for row in session.scalars(select(SealedKey).where(starts_with(SealedKey.secret, prefix))):
            found.setdefault(row.secret, []).append(row)
        return found

    def held(self, session: Session, secrets: Collection[str]) -> dict[str, set[Share]]:
        """Return who holds the keys of some records, by secret, without the keys themselves."""
        names = select(SealedKey.secret, SealedKey.holder, SealedKey.public)
        found: dict[str, set[Share]] = {}
        for secret, holder, public in session.execute(names.where(SealedKey.secret.in_(secrets))):
            found.setdefault(secret, set()).add((holder, public))
        return found

    def held_otherwise(
        self, session: Session, prefix: str, holders: Collection[str]
    ) -> Sequence[str]:
        """Return the secrets that begin so whose keys are not with exactly these holders, of
        however many: told by the public halves, no two holders have the same.
        """
        due = [text_of(public) for public in self._publics(holders).values()]
        theirs = func.count().filter(SealedKey.public.in_(due))
        every = select(SealedKey.secret).where(starts_with(SealedKey.secret, prefix))
        asked = every.group_by(SealedKey.secret).having(
            or_(func.count() != len(due), theirs != len(due))
        )
        return session.scalars(asked).all()

    def due(self, holders: Collection[str]) -> set[Share]:
        """Return what is held of a record when these and nobody else hold its key."""
        return {(who, text_of(public)) for who, public in self._publics(holders).items()}

    def hold_in(
        self, tx: Work, secret: str, holders: Collection[str], rows: Collection[SealedKey]
    ) -> int:
        """Give a record's key to its holders and to nobody else; return how many shares changed.
        ``rows`` are those of today.

        Who opens the record gives; else nobody new is given it, and none is taken away before
        somebody who is to have it holds it.
        """
        there = self._publics(holders)
        kept = {row.public for row in rows}
        new = {who: public for who, public in there.items() if text_of(public) not in kept}
        changed, pair = 0, self.pair(tx.session, secret) if new else None
        if pair is not None:
            for holder, public in new.items():
                tx.session.add(key_row(secret, holder, public, pair.private))
            changed += len(new)
            new = {}
        staff = [who for who in there if who != RECOVERY and who not in new]
        for row in rows:
            today = there.get(row.holder)
            stale = today is None or row.public != text_of(today)
            if stale and staff and (row.holder != RECOVERY or RECOVERY not in new):
                tx.session.delete(row)
                changed += 1
        tx.session.flush()
        return changed

    def pair(self, session: Session, secret: str) -> Pair | None:
        """Return a record's key pair, or None where nothing in hand opens it; raises
        ``storage.damaged``.
        """
        private = Opener(session, self._keyring.pairs()).open(secret)
        return None if private is None else Pair.of(private)

    def _publics(self, holders: Collection[str]) -> dict[str, bytes]:
        every = self._vault.content.publics() if self._vault else {}
        return {who: every[who] for who in sorted({*holders, RECOVERY}) if who in every}


def forget_in(tx: Work, secret: str) -> None:
    """Let nobody open a record any more."""
    tx.session.execute(delete(SealedKey).where(SealedKey.secret == secret))


def closed(text: str, public: str, secret: str) -> str:
    """Return a text sealed to a record's public half (base 64), as it is kept; "" stays."""
    if not text or is_closed(text):
        return text
    plain = text.encode()
    filled = plain.ljust(-(-len(plain) // _BLOCK) * _BLOCK)
    return _MARK + text_of(pairs.seal(filled, bytes_of(public), secret))


def closed_bytes(content: bytes, public: str, secret: str) -> bytes:
    """Return what is kept beside the database, sealed to a record's public half (base 64)."""
    return pairs.seal(content, bytes_of(public), secret)


def opened_bytes(content: bytes, pair: Pair, secret: str) -> bytes:
    """Return what :func:`closed_bytes` sealed; raises KnownError ``storage.damaged``."""
    try:
        return pair.unseal(content, secret)
    except (InvalidTag, ValueError) as why:
        raise KnownError("storage.damaged") from why


def is_closed(text: str) -> bool:
    """Tell whether a text is a sealed one."""
    return text.startswith(_MARK)


def opened(text: str, pair: Pair | None, secret: str) -> str:
    """Return what was sealed, "" where ``pair`` is None; what is in clear as it is. Raises
    KnownError ``storage.damaged``.
    """
    if not is_closed(text):
        return text
    if pair is None:
        return ""
    try:
        return pair.unseal(bytes_of(text.removeprefix(_MARK)), secret).decode().rstrip(" ")
    except (InvalidTag, ValueError) as why:
        raise KnownError("storage.damaged") from why
