"""The keys of the open office, made anew: its recovery key with its sheet, and its data key."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import Final, Protocol

from desktop.base.clock import Clock
from desktop.base.crockford import typed_back
from desktop.base.data_classes import dataclass
from desktop.base.errors import KnownError, Refused
from desktop.base.messages import Messages
from desktop.core.sealed.ledger import Room
from desktop.core.staff.keyed import keyed
from desktop.core.staff.service import open_accounts
from desktop.core.work import Action, Actor, Doors
from desktop.core.work.roles import demand
from desktop.storage import renewal
from desktop.storage.blobs import Blobs
from desktop.storage.catalogue import demand_local
from desktop.storage.engine import Engine, open_engine
from desktop.storage.folder import DataFolder
from desktop.storage.guesses import Guesses
from desktop.storage.keys import DataKey
from desktop.storage.lane import alone
from desktop.storage.recovery import RecoveryKey
from desktop.storage.renewal import Phase, Step
from desktop.storage.vault import Vault

#: How many groups of a recovery key are asked back before it is in force.
ASKED_BACK: Final = 2


def demand_typed_back(groups: tuple[str, ...], typed: Mapping[int, str]) -> None:
    """Demand that groups of a recovery key (by number from 1) were typed as they are on the sheet.

    Raises Refused: ``staff.recovery_group`` naming the first that does not match.
    """
    if len(typed) < ASKED_BACK:
        raise Refused("staff.recovery_group", group=1)
    right = dict(enumerate(groups, 1))
    for number, text in sorted(typed.items()):
        if number not in right or typed_back(text) != right[number]:
            raise Refused("staff.recovery_group", group=number)


@dataclass(frozen=True, slots=True)
class Standing:
    """What a renewal of the data key would leave: names of those whose passwords would open nothing
    until they are let in by the recovery sheet, and whether the sheet must be renewed before.
    """

    left_behind: tuple[str, ...]
    sheet_first: bool


@dataclass(frozen=True, slots=True)
class Renewed:
    """A data key that was renewed; the office is closed, and opens by it."""

    attachments: int
    left_behind: tuple[str, ...]


class Told(Protocol):
    """Is told how far a long act is, in parts and in words; what it raises ends the act."""

    @property
    def say(self) -> Callable[[str], None]: ...

    def __call__(self, done: int, total: int) -> None: ...


class KeyService:
    """Gives an open office other keys. ``close`` closes it, which only its gate can."""

    def __init__(
        self,
        doors: Doors,
        engine: Engine,
        *,
        vault: Vault,
        room: Room,
        key: DataKey,
        guesses: Guesses,
        folder: DataFolder,
        clock: Clock,
        messages: Messages,
        close: Callable[[], None],
    ) -> None:
        self._doors = doors
        self._engine = engine
        self._vault = vault
        self._room = room
        self._key = key
        self._guesses = guesses
        self._folder = folder
        self._clock = clock
        self._messages = messages
        self._close = close
        self._drafted: RecoveryKey | None = None

    def draft_recovery(self, actor: Actor) -> tuple[str, ...]:
        """Return the groups of a new recovery key, for its sheet; it opens nothing yet, and the old
        sheet is in force until :meth:`confirm_recovery`.
        """
        demand(actor, Action.RECOVERY_RENEW)
        self._drafted = RecoveryKey.new()
        return self._drafted.groups

    def confirm_recovery(self, actor: Actor, typed: Mapping[int, str]) -> None:
        """Put the drafted recovery key in force, now that its sheet is there: groups of it (by
        number from 1) were read from it. The old sheet opens the office by an older
        copy of the file of keys alone, and by that no more once the data key is renewed too.

        Raises Refused: ``staff.recovery_group``, ``staff.no_sheet`` where none was drafted; and as
        :meth:`Change.staged`. Whatever is raised, the old sheet is in force.
        """
        drafted = self._drafted
        if drafted is None:
            raise Refused("staff.no_sheet")
        demand_typed_back(drafted.groups, typed)
        change = self._vault.set_recovery(self._key, drafted)
        with keyed(self._doors, change, actor, Action.RECOVERY_RENEW) as tx:
            self._room.renew_sheet_in(tx, change.content.publics())
        self._drafted = None

    def standing(self, actor: Actor) -> Standing:
        """Tell what :meth:`renew` would leave."""
        demand(actor, Action.KEYS_RENEW)
        behind = self._vault.behind()
        with self._doors.look(actor, Action.STAFF_READ) as see:
            names = open_accounts(see)
        return Standing(
            tuple(names[slot.id] for slot in behind.slots if slot.id in names), behind.recovery
        )

    @alone
    def renew(self, actor: Actor, password: str, told: Told | None = None) -> Renewed:
        """Give the office a new data key, so that no older copy of its keys opens it any more, and
        close it. Database and attachments are encrypted anew beside and then swapped.

        ``password`` is the actor's own: by it the new keys are proved. Names of attachments, the
        seal of backups and the codes on papers stay; older backups stay the office's. Raises what
        :meth:`Guesses.unlock` raises, ``staff.sheet_first``, and as :func:`renewal.begin`; then
        nothing was changed. Raises ``keys.unfinished`` where all was decided and the rest is done
        at the next opening.
        """
        demand(actor, Action.KEYS_RENEW)
        demand_local(self._engine)
        self._guesses.unlock(self._vault, actor.id, password)
        with self._doors.work(actor, Action.KEYS_RENEW) as tx:
            tx.audit(stage="begun")
            names = open_accounts(tx)
        try:
            renewed = self._decide(actor, password, names, self._steps(told))
        except BaseException as why:
            renewal.abandon(self._folder)
            code = why.code if isinstance(why, KnownError) else "stopped"
            with suppress(KnownError), self._doors.work(actor, Action.KEYS_RENEW) as tx:
                tx.audit(stage="failed", code=code)
            raise
        self._close()
        try:
            renewal.settle(self._folder)
        except KnownError as why:
            raise KnownError("keys.unfinished") from why
        return renewed

    def _steps(self, told: Told | None) -> Step:
        said: list[Phase] = []

        def step(phase: Phase, done: int, total: int) -> None:
            if told is None:
                return
            if phase not in said:
                said.append(phase)
                told.say(self._messages.text(f"keys.phase.{phase}"))
            told(done, max(total, 1))

        return step

    def _decide(self, actor: Actor, password: str, names: Mapping[str, str], step: Step) -> Renewed:
        new = self._key.next()
        content = self._vault.sealing(new, names)
        made = renewal.begin(self._folder, self._key, new, content, step)
        written = Vault.open(made.vault)
        if written.unlock(actor.id, password) != new:
            raise KnownError("vault.not_written")
        left = tuple(names[slot.id] for slot in written.behind().slots)
        attachments = len(Blobs(made.blobs, new).list())
        engine = open_engine(made.database, new)
        try:
            # In the new database alone: it is true where that one is the office's.
            with Doors(engine, self._clock).work(actor, Action.KEYS_RENEW) as tx:
                tx.audit(stage="done", attachments=attachments, left_behind=len(left))
        finally:
            engine.dispose()
        renewal.decide(self._folder)
        return Renewed(attachments, left)
