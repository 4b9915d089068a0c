"""Handing the notice of privacy over, and reading who has it."""

from collections.abc import Callable

from sqlalchemy import func, select

from desktop.base.clock import riyadh_date
from desktop.base.errors import Invalid, Refused
from desktop.base.messages import Messages
from desktop.base.typed import typed
from desktop.core.consents.handed import ledger
from desktop.core.consents.handed.rules import checked, problems, taken
from desktop.core.consents.handed.terms import (
    FileNotice,
    Handed,
    HandedLine,
    HandNotice,
    Notice,
    NoticeRow,
    NoticeState,
)
from desktop.core.consents.notice import clauses
from desktop.core.documents.heads import office_phone
from desktop.core.people.ledger import load, load_rows
from desktop.core.people.records import PersonRecord
from desktop.core.people.views import name_for, row_for, sees_numbers
from desktop.core.policy.profile import PolicyProfile
from desktop.core.work import Action, Actor, Doors, Look, Work
from desktop.core.work.paging import PAGE, Key, Page, keys_in

_BY = (PersonRecord.name_key, PersonRecord.id)
#: Which files of each state are listed; of None all that lack the notice in force.
_EARLIER = {None: None, NoticeState.NEVER: False, NoticeState.EARLIER: True}


class NoticeService:
    """Keeps who was handed which text of the notice; nothing waits for it."""

    def __init__(
        self, doors: Doors, profile: Callable[[], PolicyProfile], messages: Messages
    ) -> None:
        """``profile()`` is the policy in force, of whose choices the notice tells."""
        self._doors = doors
        self._profile = profile
        self._messages = messages

    def of_file(self, actor: Actor, person_id: str) -> FileNotice:
        """Return where a file stands with the notice; who sees no file whole reads no name.

        Raises Refused ``people.unknown``.
        """
        with self._doors.look(actor, Action.NOTICE_READ, person_id) as see:
            return self._of(see, person_id)

    @typed
    def hand(self, actor: Actor, person_id: str, given: HandNotice) -> FileNotice:
        """Keep that the notice in force was handed over, and how it was acknowledged.

        Raises Refused ``people.unknown``, ``consents.notice_changed`` where another text is in
        force than was shown, and Invalid naming fields (:func:`rules.problems`).
        """
        with self._doors.work(actor, Action.NOTICE_HAND, person_id) as tx:
            person, notice, given = load(tx.session, person_id), self._notice(tx), checked(given)
            if given.version != notice.version:
                raise Refused("consents.notice_changed")
            found = list(problems(given, notice, riyadh_date(tx.now)))
            passed = ledger.when_passed(tx.session, person_id)
            headed_on = riyadh_date(passed) if passed is not None else None
            if found := [*found, *taken(given, headed_on, person.standing.died_on)]:
                raise Invalid(found)
            ledger.keep_in(tx, person, given, notice)
            return self._of(tx, person_id)

    def page(
        self,
        actor: Actor,
        state: NoticeState | None,
        after: Key | None = None,
        size: int = PAGE,
    ) -> Page[NoticeRow]:
        """Return some open files whose head has not the notice in force, by name: of one state, or
        of both (None). Names are as the actor's roles may see them.
        """
        with self._doors.look(actor, Action.NOTICE_READ) as see:
            query = ledger.lacking(self._notice(see).version, earlier=_EARLIER[state])
            keys, following = keys_in(see.session, (query,), _BY, after, size=size)
            people = load_rows(see.session, [key[-1] for key in keys])
            rows = []
            for person_id, row in people.items():
                said = [one.on for _, one in self._theirs(see, person_id)]
                stands = NoticeState.EARLIER if said else NoticeState.NEVER
                shown = row_for(actor.roles, row)
                rows.append(NoticeRow(person_id, shown, stands, max(said, default=None)))
            return Page(tuple(rows), following)

    def counts(self, actor: Actor) -> dict[NoticeState, int]:
        """Return how many open files had never a notice, and how many an earlier one."""
        with self._doors.look(actor, Action.NOTICE_READ) as see:
            version, found = self._notice(see).version, {}
            for state in (NoticeState.NEVER, NoticeState.EARLIER):
                query = ledger.lacking(version, earlier=_EARLIER[state])
                rows = query.with_only_columns(PersonRecord.id).subquery()
                found[state] = see.session.scalar(select(func.count()).select_from(rows)) or 0
            return found

    def _notice(self, at: Work | Look) -> Notice:
        profile, text = self._profile(), self._messages.text
        said = clauses(self._messages, profile, office_phone(at))
        return Notice(
            ledger.version_of(said), said, text("say.notice_taken"), profile.office.notice_spoken
        )

    def _theirs(self, at: Work | Look, person_id: str) -> list[tuple[object, Handed]]:
        passed = ledger.when_passed(at.session, person_id)
        said = ledger.events_of(at.session, person_id)
        return [(event, one) for event, one in said if passed is None or event.at > passed]

    def _of(self, at: Work | Look, person_id: str) -> FileNotice:
        load(at.session, person_id)
        notice, theirs = self._notice(at), self._theirs(at, person_id)
        now = {id(event) for event, one in theirs if one.version == notice.version}
        whole = sees_numbers(at.actor.roles)
        lines = [
            HandedLine(
                event.at, event.actor_name, said if whole else _masked(at.actor, said),
                id(event) in now,
            )
            for event, said in ledger.events_of(at.session, person_id)
        ]  # fmt: skip
        stands = NoticeState.EARLIER if theirs else NoticeState.NEVER
        return FileNotice(NoticeState.HELD if now else stands, notice, tuple(reversed(lines)))


def _masked(actor: Actor, said: Handed) -> Handed:
    return Handed(
        said.version, said.on, said.how, name_for(actor.roles, said.taker),
        name_for(actor.roles, said.witness),
    )  # fmt: skip
