"""The two doors: ``work`` for acts, ``look`` for readings; drafts and the gate go ``unaudited``.

A service gets a session no other way, so no act can go without permission or trace.
"""

from collections import deque
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import field
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from desktop.base.clock import Clock, riyadh_date
from desktop.base.data_classes import dataclass
from desktop.core.work import audit
from desktop.core.work.actions import SENSITIVE_READS, Action
from desktop.core.work.roles import Actor, Role, demand
from desktop.storage.engine import known_errors, reader

#: Where an act names the account in whose place it was done.
IN_PLACE_OF: Final = "in_place_of"
#: So many rows that were asked for by key a transaction keeps hold of.
_HELD: Final = 256


class _Holding(Session):
    """A session that reads a row once: SQLAlchemy forgets what nobody holds, and asks again."""

    def __init__(self, engine: Engine) -> None:
        super().__init__(engine, expire_on_commit=False)
        self._rows = deque[Any](maxlen=_HELD)

    def get(self, entity: Any, ident: Any, **options: Any) -> Any:
        """Return a row by its key, or None, as any session."""
        row = super().get(entity, ident, **options)
        if row is not None:
            self._rows.append(row)
        return row


@dataclass(frozen=True, slots=True)
class Change:
    """What the other pages are told after a commit: which act, on what."""

    action: Action
    subject: str


@dataclass(slots=True)
class Work:
    """An open transaction of one act; ``declared`` is what the actor says of doing it alone."""

    session: Session
    actor: Actor
    now: datetime
    subject: str
    detail: dict[str, Any] = field(default_factory=dict)
    also_changed: list[str] = field(default_factory=list)
    head: audit.Head | None = None
    action: str = ""
    declared: str = ""

    def audit(self, **detail: Any) -> None:
        """Add codes, ids or counts to the act's audit row; never a person's data."""
        self.detail.update(detail)


@dataclass(frozen=True, slots=True)
class Look:
    """An open reading."""

    session: Session
    actor: Actor
    now: datetime


class Doors:
    """Opens transactions on one engine; every call runs on the thread that owns it."""

    def __init__(self, engine: Engine, clock: Clock) -> None:
        self._engine = engine
        self._clock = clock
        #: The role that heads the studying department, by what is in force; see ``roles.may``.
        self.head: Callable[[], Role | None] = lambda: None
        self._listeners: list[Callable[[Change], None]] = []

    def subscribe(self, listener: Callable[[Change], None]) -> None:
        """Call ``listener`` after each commit, on the database's thread."""
        self._listeners.append(listener)

    @contextmanager
    def work(
        self, actor: Actor, action: Action, subject: str = "", *, declared: str = ""
    ) -> Iterator[Work]:
        """Check, open, audit and commit one act; whatever is raised inside rolls all of it back.

        ``tx.subject`` may be set inside, for a subject that the act itself creates.
        Raises Refused (``work.not_permitted``) and the storage codes (disk full, locked, …).
        """
        actor = self._today(actor)
        demand(actor, action, self.head())
        with (
            known_errors(),
            _Holding(self._engine) as session,
            session.begin(),
        ):
            # Now and not at the first statement: an act inside an act fails always, not sometimes.
            session.connection()
            with self._act(session, actor, action, subject, declared) as tx:
                yield tx
        self._tell(tx, action)

    @contextmanager
    def run(
        self, actor: Actor, action: Action
    ) -> Iterator[Callable[[str], AbstractContextManager[Work]]]:
        """Check and open a run of acts of one kind, and commit it as one: ``act(subject)`` opens
        each, which is audited for itself, and undone alone where it raises. Whoever runs them says
        whether the rest go on. Raises as :meth:`work`.
        """
        actor = self._today(actor)
        demand(actor, action, self.head())
        done = list[Work]()

        @contextmanager
        def act(subject: str) -> Iterator[Work]:
            with (
                known_errors(),
                session.begin_nested(),
                self._act(session, actor, action, subject) as tx,
            ):
                yield tx
            done.append(tx)

        with known_errors(), _Holding(self._engine) as session, session.begin():
            session.connection()
            yield act
        for one in done:
            self._tell(one, action)

    @contextmanager
    def _act(
        self, session: Session, actor: Actor, action: Action, subject: str, declared: str = ""
    ) -> Iterator[Work]:
        now = self._clock.now()
        tx = Work(session, actor, now, subject, action=action.value, declared=declared)
        tx.audit(**self._place(actor, action))
        yield tx
        session.flush()
        tx.head = audit.append(
            session,
            tx.now,
            actor_id=actor.id,
            action=action,
            subject=tx.subject,
            detail=tx.detail,
        )

    @contextmanager
    def look(self, actor: Actor, action: Action, subject: str = "") -> Iterator[Look]:
        """Check and open a reading without a write lock; a sensitive one is audited first."""
        actor = self._today(actor)
        demand(actor, action, self.head())
        now = self._clock.now()
        with known_errors():
            if action in SENSITIVE_READS:
                with Session(self._engine) as session, session.begin():
                    detail = self._place(actor, action)
                    who = actor.id
                    audit.append(
                        session, now, actor_id=who, action=action, subject=subject, detail=detail
                    )
            with _Holding(reader(self._engine)) as session, session.begin():
                yield Look(session, actor, now)

    @contextmanager
    def unaudited(self, actor: Actor) -> Iterator[Work]:
        """Open a transaction that asks for no permission and leaves no audit: for the actor's own
        drafts, which are no acts, and for the gate, which learns by it who the actor is.
        """
        with known_errors(), Session(self._engine) as session, session.begin():
            yield Work(session, actor, self._clock.now(), "")

    def _today(self, actor: Actor) -> Actor:
        return actor.on(riyadh_date(self._clock.now()))

    def _place(self, actor: Actor, action: Action) -> dict[str, str]:
        """Return what the act's row says of in whose place it is done."""
        place = actor.in_place(action, self.head())
        return {IN_PLACE_OF: place.whose} if place else {}

    def _tell(self, tx: Work, action: Action) -> None:
        for what in (tx.subject, *tx.also_changed):
            for listener in self._listeners:
                listener(Change(action, what))
