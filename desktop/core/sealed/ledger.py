"""The keys of the sealed room: who is given them, and what becomes of them when roles, passwords
and the recovery sheet change. Everything runs in the transaction of the act that asks.
"""

from collections.abc import Callable, Collection, Iterable, Mapping

from sqlalchemy import ColumnElement, delete, func, select
from sqlalchemy.orm import Session

from desktop.base.clock import day_of, riyadh_date
from desktop.base.data_classes import dataclass
from desktop.base.errors import KnownError, Refused
from desktop.core.sealed.contents import (
    bytes_of,
    close_detail,
    key_row,
    sealed_for,
    sum_of,
    text_of,
    unsealed,
)
from desktop.core.sealed.records import (
    ROOM,
    SealedDetail,
    SealedKey,
    SealedRoom,
    drop_copies,
    is_room,
    newest_room,
    rooms_in_use,
)
from desktop.core.sealed.terms import Detail
from desktop.core.work import Action, Look, Role, Work, drafts, may
from desktop.storage.pairs import Keyring, Pair
from desktop.storage.vault import Vault
from desktop.storage.vault_file import RECOVERY

#: Gives the open accounts with their roles.
Accounts = Callable[[Work | Look], Iterable[tuple[str, frozenset[Role]]]]


class Opener:
    """Opens secrets by the pairs in hand, and by what these open."""

    def __init__(self, session: Session, in_hand: Iterable[Pair]) -> None:
        self._session = session
        self._pairs = {text_of(pair.public): pair for pair in in_hand}

    def open(self, secret: str) -> bytes | None:
        """Return a secret, or None where nothing in hand opens it; raises ``storage.damaged``."""
        rows = select(SealedKey).where(SealedKey.secret == secret).order_by(SealedKey.holder)
        for row in self._session.scalars(rows):
            pair = self._pairs.get(row.public) or self._room_of(row.holder)
            if pair is not None:
                return unsealed(row, pair)
        return None

    def room(self, generation: int) -> Pair | None:
        """Return the key pair of a room, or None; raises ``storage.damaged``."""
        private = self.open(f"{ROOM}{generation}")
        if private is None:
            return None
        pair = Pair.of(private)
        return self._pairs.setdefault(text_of(pair.public), pair)

    def _room_of(self, holder: str) -> Pair | None:
        return self.room(int(holder.removeprefix(ROOM))) if holder.startswith(ROOM) else None


@dataclass(frozen=True, slots=True)
class Lacking:
    """Which accounts do not open the room yet, how many details are under an older key, and whether
    the recovery sheet does not open it.
    """

    accounts: frozenset[str] = frozenset()
    older: int = 0
    sheet: bool = False


class Room:
    """The keys of an open office; see decision 0029.

    ``accounts`` gives who works here, ``keyring`` what is in hand.
    """

    def __init__(self, vault: Vault, keyring: Keyring, accounts: Accounts) -> None:
        self._vault = vault
        self._keyring = keyring
        self._accounts = accounts

    def opener(self, session: Session) -> Opener:
        """Return what opens by the pairs in hand."""
        return Opener(session, self._keyring.pairs())

    def seal_in(self, tx: Work, person_id: str, id_: str, detail: Detail, *, moved: bool) -> str:
        """Seal a detail of somebody's file, and return its sum, which the audit row tells.

        Who may not read what is sealed opens it until :func:`leave_desk_in`. The first detail makes
        the room. Raises Refused ``sealed.nobody`` where nobody could ever open it: no account that
        may read it, and no recovery sheet, has a key pair yet; and ``storage.damaged``.
        """
        room = newest_room(tx.session) or self._begin_in(tx)
        if room.sha256 != sum_of(room):
            raise KnownError("storage.damaged")
        row = SealedDetail(
            id=id_, person_id=person_id, at=tx.now, actor_id=tx.actor.id, moved=moved
        )
        key, secret = close_detail(row, detail), sealed_for(row)
        tx.session.add(row)
        public = bytes_of(room.public)
        tx.session.add(key_row(secret, f"{ROOM}{room.generation}", public, key))
        own = self._vault.content.publics().get(tx.actor.id)
        if own is not None and not may(tx.actor.roles, Action.SENSITIVE_READ):
            tx.session.add(key_row(secret, tx.actor.id, own, key))
        tx.session.flush()
        return row.sha256

    # ---- keys that change

    def tend_in(self, tx: Work, at_desk: Collection[str] | None = None) -> bool:
        """Bring the keys to what roles and passwords are now; tells whether anything changed.

        Who may no longer read loses the key, and the room gets another one. By who opens the room,
        whoever lacks its key is given it, and details under an older key are sealed to the new one.
        ``at_desk`` are the people who have a request at the desk (None: not asked): of others,
        nobody at the desk opens any more what was sealed on an earlier day. Raises Refused
        ``sealed.last_key`` where nobody would be left to open what is sealed, ``sealed.nobody``,
        and ``storage.damaged``.
        """
        session = tx.session
        room = newest_room(session)
        if room is None:
            return False
        holders = self._holders(tx)
        changed = _take_away(session, holders)
        if changed:
            _demand_held(session, holders)
            room = self._begin_in(tx)
        opener = self.opener(session)
        for generation in rooms_in_use(session):
            pair = opener.room(generation)
            if pair is not None:
                changed += _complete(session, f"{ROOM}{generation}", holders, pair)
                if generation != room.generation:
                    changed += _reseal(session, f"{ROOM}{generation}", room, pair)
        changed += _forget_stale(session, self._vault.content.publics())
        if at_desk is not None:
            began, _ = day_of(riyadh_date(tx.now))
            over = (SealedDetail.at < began) & SealedDetail.person_id.not_in(at_desk)
            changed += drop_copies(session, over)
        return changed > 0

    def hand_on_in(self, tx: Work, slot: str, pair: Pair | None) -> None:
        """Seal whatever a slot opens to the key pair of its new password; what the old one opens
        goes at the next :meth:`tend_in`. Who is let in by the sheet gets the room by it, where
        they may read what is sealed.
        """
        own, sheet = self._keyring.own, self._keyring.sheet
        if pair is None or slot != self._keyring.owner:
            return
        if own is not None:
            _seal_again(tx.session, own, slot, pair)
            drafts.hand_on_in(tx.session, slot, own, pair)
        if sheet is not None and slot in self._entitled(tx):
            _seal_again(tx.session, sheet, slot, pair, is_room(SealedKey.secret))
        tx.session.flush()

    def took(self, slot: str, pair: Pair | None) -> None:
        """Open by a slot's new key pair from now on: its password was changed."""
        if slot == self._keyring.owner:
            self._keyring.own = pair or self._keyring.own

    def renew_sheet_in(self, tx: Work, publics: Mapping[str, bytes]) -> None:
        """Seal the room to a new recovery sheet, of which ``publics`` tells, by who opens it; else
        the next who does will, and until then the one before is not forgotten.
        """
        opener, holders = self.opener(tx.session), {RECOVERY: publics[RECOVERY]}
        for generation in rooms_in_use(tx.session):
            pair = opener.room(generation)
            if pair is not None:
                _complete(tx.session, f"{ROOM}{generation}", holders, pair)

    def lacking_in(self, at: Work | Look) -> Lacking:
        """Return what is still to be completed."""
        room = newest_room(at.session)
        if room is None:
            return Lacking()
        secret = f"{ROOM}{room.generation}"
        kept = set(at.session.scalars(select(SealedKey.public).where(SealedKey.secret == secret)))
        has = {one for one, public in self._holders(at).items() if text_of(public) in kept}
        older = is_room(SealedKey.holder) & (SealedKey.holder != secret)
        count = at.session.scalar(select(func.count()).select_from(SealedKey).where(older))
        return Lacking(frozenset(self._entitled(at) - has), count or 0, RECOVERY not in has)

    def _begin_in(self, tx: Work) -> SealedRoom:
        """Begin a new key of the room, for all who may read what is sealed."""
        holders = self._holders(tx)
        if not holders:
            raise Refused("sealed.nobody")
        newest, pair = newest_room(tx.session), Pair.new()
        room = SealedRoom(
            generation=newest.generation + 1 if newest else 1,
            public=text_of(pair.public),
            begun_at=tx.now,
        )
        room.sha256 = sum_of(room)
        tx.session.add(room)
        _complete(tx.session, f"{ROOM}{room.generation}", holders, pair)
        tx.audit(room=room.generation)
        return room

    def _holders(self, at: Work | Look) -> dict[str, bytes]:
        """Return the public halves of all who may read what is sealed, and of the sheet."""
        entitled = {*self._entitled(at), RECOVERY}
        publics = self._vault.content.publics().items()
        return {holder: public for holder, public in publics if holder in entitled}

    def _entitled(self, at: Work | Look) -> set[str]:
        every = self._accounts(at)
        return {id_ for id_, roles in every if may(roles, Action.SENSITIVE_READ)}


def leave_desk_in(tx: Work, person_id: str) -> None:
    """Let nobody at the desk open any more what they sealed of a person: the request went on."""
    drop_copies(tx.session, SealedDetail.person_id == person_id)


def _complete(session: Session, secret: str, holders: Mapping[str, bytes], pair: Pair) -> int:
    """Give the key of a room to each who is to have it and has none yet."""
    there = set(session.scalars(select(SealedKey.public).where(SealedKey.secret == secret)))
    new = [(holder, public) for holder, public in holders.items() if text_of(public) not in there]
    session.add_all(key_row(secret, holder, public, pair.private) for holder, public in new)
    session.flush()
    return len(new)


def _take_away(session: Session, holders: Mapping[str, bytes]) -> int:
    """Take the room's keys from who may no longer read."""
    held = SealedKey.holder.not_in([*holders, RECOVERY])
    gone = session.scalars(select(SealedKey).where(is_room(SealedKey.secret), held)).all()
    for row in gone:
        session.delete(row)
    session.flush()
    return len(gone)


def _demand_held(session: Session, holders: Mapping[str, bytes]) -> None:
    """Demand that somebody of today still holds the key of every room."""
    held = select(SealedKey.secret).where(SealedKey.public.in_(map(text_of, holders.values())))
    secrets = set(session.scalars(held))
    if any(f"{ROOM}{one}" not in secrets for one in rooms_in_use(session)):
        raise Refused("sealed.last_key")


def _reseal(session: Session, older: str, room: SealedRoom, pair: Pair) -> int:
    """Seal to the newest room what was sealed to an older one, which is done with then."""
    newest, public = f"{ROOM}{room.generation}", bytes_of(room.public)
    rows = session.scalars(select(SealedKey).where(SealedKey.holder == older)).all()
    for row in rows:
        session.add(key_row(row.secret, newest, public, unsealed(row, pair)))
        session.delete(row)
    session.flush()
    session.execute(delete(SealedKey).where(SealedKey.secret == older))
    return len(rows) + 1


def _seal_again(
    session: Session, old: Pair, slot: str, new: Pair, *which: ColumnElement[bool]
) -> None:
    """Seal to a new pair what an old one opens by itself, all of it or ``which``."""
    theirs = select(SealedKey).where(SealedKey.public == text_of(old.public), *which)
    rows = session.scalars(theirs).all()
    for row in rows:
        session.merge(key_row(row.secret, slot, new.public, unsealed(row, old)))


def _forget_stale(session: Session, publics: Mapping[str, bytes]) -> int:
    """Take away what opens by no lock of today; the sheet before stays until today's opens it."""
    rows = session.scalars(select(SealedKey).where(~is_room(SealedKey.holder))).all()
    there = {(row.secret, row.holder, row.public) for row in rows}
    today = {holder: text_of(public) for holder, public in publics.items()}
    gone = [
        row
        for row in rows
        if row.public != (now := today.get(row.holder, ""))
        and (row.holder != RECOVERY or (row.secret, row.holder, now) in there)
    ]
    for row in gone:
        session.delete(row)
    session.flush()
    return len(gone)
