"""Reading the office's own records as a whole: soundness, and the policy's trace with counts."""

import hashlib
from collections.abc import Callable, Sequence
from typing import Final

from sqlalchemy.orm import Session

from desktop.core.policy.profile import InForce, PolicyProfile
from desktop.core.policy.trace import TraceRow, trace
from desktop.core.reports.terms import CheckReport
from desktop.core.work import Action, Actor, Doors, Look, Work
from desktop.core.work.audit import canonical
from desktop.core.work.holdings import Finding, Holdings, Part
from desktop.core.work.readable import readable
from desktop.core.work.traced import Counter
from desktop.storage.catalogue import fault, is_local, page_count

#: The parts of a check as they are read out.
_ORDER: Final = {part: place for place, part in enumerate(Part)}


class ReportService:
    """Reads across desks; writes nothing."""

    def __init__(
        self,
        doors: Doors,
        profile: InForce,
        holdings: Sequence[Holdings],
        traced: Callable[[PolicyProfile], Sequence[Counter]],
        keys: Callable[[], tuple[int, str]],
    ) -> None:
        """``keys`` reads the files of keys: how many there are, and the first bad one."""
        self._doors = doors
        self._profile = profile
        self._holdings = holdings
        self._traced = traced
        self._keys = keys

    def trace(self, actor: Actor) -> tuple[TraceRow, ...]:
        """Return every clause with how it is served and how many records show it; zero is 0."""
        with self._doors.look(actor, Action.POLICY_READ) as see:
            return trace_in(see, self._profile(), self._traced)

    def check(self, actor: Actor) -> CheckReport:
        """Read the database, the files of keys and what every desk holds; name the first bad of
        each part. Of a damaged database no record is read: none could be trusted.
        """
        with self._doors.look(actor, Action.DATA_CHECK) as see:
            return self.check_in(see)

    def check_in(self, at: Work | Look) -> CheckReport:
        """Return the check inside the reading of who asks, for its print."""
        database = _database(at.session)
        keys = Finding(Part.KEYS, *self._keys())
        if any(not one.sound for one in database):
            return CheckReport((*database, keys))
        rows = (row for desk in self._holdings for row in readable(at.session, desk.tables))
        found = [Finding.of(Part.RECORDS, rows)]
        found += (one for desk in self._holdings for one in desk.check(at.session))
        ordered = sorted(found, key=lambda one: _ORDER[one.part])
        return CheckReport((*database, keys, *ordered))

    def digest(self, actor: Actor) -> str:
        """Return a SHA-256 over every record but the audit chain, which grows by looking."""
        with self._doors.look(actor, Action.AUDIT_READ) as see:
            parts = [desk.digest(see.session) for desk in self._holdings]
        return hashlib.sha256(canonical(parts).encode()).hexdigest()


def trace_in(
    at: Work | Look, profile: PolicyProfile, traced: Callable[[PolicyProfile], Sequence[Counter]]
) -> tuple[TraceRow, ...]:
    """Return the trace as who asks may open it."""
    ways = {one.tag: one.way(at.session, at.actor) for one in traced(profile)}
    return trace(profile, ways)


def _database(session: Session) -> tuple[Finding, ...]:
    """Look at the file's pages; no finding where a server keeps them."""
    if not is_local(session.connection()):
        return ()
    execute = session.connection().exec_driver_sql
    return (Finding(Part.DATABASE, page_count(execute), fault(execute)),)
