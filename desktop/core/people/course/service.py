"""The acts of a file's course: where it stands, what the next desk should know, who heads it."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

from desktop.base.clock import riyadh_date
from desktop.base.errors import Invalid, Problem, Refused
from desktop.base.ids import new_id
from desktop.base.typed import typed
from desktop.core.people.course import ledger
from desktop.core.people.course.leaving import Came, Joined, Left, MoveOver, Part
from desktop.core.people.course.rules import (
    after_death,
    divorces,
    in_force,
    joined,
    living,
    one_of,
    own_file,
    part_problems,
    problems,
    without_members,
    without_words,
)
from desktop.core.people.course.terms import (
    Allow,
    Close,
    Course,
    Die,
    EndNote,
    Note,
    Passed,
    PassOn,
    Reopen,
    Resume,
    Suspend,
    Tell,
)
from desktop.core.people.forms import form_from_json
from desktop.core.people.ledger import (
    check_in,
    file_called,
    keep_former_number,
    known,
    load,
    standing_of,
    write_form,
)
from desktop.core.people.links.ledger import bind_in, bind_once
from desktop.core.people.links.terms import LinkKind
from desktop.core.people.records import PersonRecord
from desktop.core.people.rules import called
from desktop.core.people.terms import PersonForm, PersonView
from desktop.core.people.views import sees_numbers, view_for
from desktop.core.work import Action, Actor, Doors, Look, Work

NextNumber = Callable[[Work, str], str]
#: Is told, in the act itself, of a file that somebody else heads now.
HeadChanged = Callable[[Work, str], None]
#: The steps that somebody takes as they are; the others follow from acts of their own.
Taken = Suspend | Resume | Close | Reopen | Allow | Note | EndNote | Die | Tell

_ACTIONS: Final[Mapping[type[Taken], Action]] = {
    Suspend: Action.PERSON_SUSPEND,
    Resume: Action.PERSON_SUSPEND,
    Close: Action.PERSON_CLOSE,
    Reopen: Action.PERSON_REOPEN,
    Allow: Action.PERSON_ALLOW,
    Note: Action.PERSON_NOTE,
    EndNote: Action.PERSON_NOTE,
    Die: Action.PERSON_DEATH,
    Tell: Action.PERSON_TELL,
}


class CourseService:
    """Takes the steps of files and reads them."""

    def __init__(self, doors: Doors, next_number: NextNumber, head_changed: HeadChanged) -> None:
        self._doors = doors
        self._head_changed = head_changed
        self._next_number = next_number

    @typed
    def take(self, actor: Actor, person_id: str, step: Taken) -> Course:
        """Take a step of a file; the role table says who may take which.

        Raises Invalid for what is wrong with the step, Refused ``people.unknown``,
        ``people.no_note`` and as :func:`course.rules.demand`.
        """
        with self._doors.work(actor, _ACTIONS[type(step)], person_id) as tx:
            record = known(tx.session, person_id)
            birth = form_from_json(record.form).birth
            if found := tuple(problems(step, birth, riyadh_date(tx.now))):
                raise Invalid(found)
            if isinstance(step, EndNote):
                _demand_note(tx, person_id, step)
            ledger.take_in(tx, record, step)
            tx.audit(**_audited(step))
            return _course(tx, record)

    @typed
    def pass_on(self, actor: Actor, person_id: str, version: int, heir: PassOn) -> PersonView:
        """Let a file whose head died be headed by the widow, a guardian or another: its number,
        requests and aid go on.

        Raises Refused ``people.unknown``, ``.stale_version``, ``.lives``, ``.no_such_member``,
        ``.member_died``, and Invalid for what is wrong with the new head.
        """
        with self._doors.work(actor, Action.PERSON_UPDATE, person_id) as tx:
            record = _current(tx, person_id, version)
            before, standing = form_from_json(record.form), standing_of(record)
            if standing.died_on is None:
                raise Refused("people.lives")
            after = check_in(tx, after_death(before, heir), person_id=person_id)
            kin = heir.relationship
            if heir.place is not None:
                kin = one_of(before, heir.place).relationship
            passed = Passed(before.name.full, standing.died_on, kin)
            ledger.take_in(tx, record, passed)
            record.version += 1
            write_form(tx, record, after, renews=False)
            keep_former_number(tx, record, before)
            self._head_changed(tx, person_id)
            tx.audit(passed=True)
            return view_for(actor.roles, load(tx.session, person_id))

    @typed
    def part(self, actor: Actor, person_id: str, version: int, part: Part) -> PersonView:
        """Let a member leave the household and head a file of their own, bound to this one;
        returns the new file.

        Raises Refused ``people.unknown``, ``.stale_version``, ``.no_such_member``,
        ``.member_died``, and Invalid for what is wrong with the day or the new file (an identity
        that has one already is ``identity.registered``).
        """
        with self._doors.work(actor, Action.PERSON_REGISTER, person_id) as tx:
            record = _current(tx, person_id, version)
            before = form_from_json(record.form)
            if found := tuple(part_problems(part, riyadh_date(tx.now))):
                raise Invalid(found)
            places = dict.fromkeys((part.place, *part.along))
            name = "، ".join(called(before, one_of(before, place)) for place in places)
            new = self._register(tx, check_in(tx, own_file(before, part)))
            record.version += 1
            write_form(tx, record, without_members(before, places.keys()), renews=False)
            left = Left(name, part.on, part.reason, new.file_number, part.text)
            ledger.take_in(tx, record, left)
            ledger.take_in(tx, new, Came(record.file_number, part.on, part.reason, part.text))
            kind = LinkKind.DIVORCED if divorces(before, part) else LinkKind.MOVED
            bind_in(tx, (record.id, new.id), kind, since=part.on)
            tx.also_changed.append(new.id)
            tx.audit(reason=part.reason.value, file=new.file_number)
            return view_for(actor.roles, load(tx.session, new.id))

    @typed
    def move_over(self, actor: Actor, person_id: str, version: int, move: MoveOver) -> PersonView:
        """Let a member leave the household for that of another file, bound to this one; returns
        the other file. Nothing else of the two changes.

        Raises Refused ``people.unknown``, ``.stale_version``, ``.no_such_member``,
        ``.member_died``, ``.closed`` (the other file is), and Invalid for what is wrong with the
        day, the number (``to``) or the other household.
        """
        with self._doors.work(actor, Action.PERSON_UPDATE, person_id) as tx:
            record = _current(tx, person_id, version)
            before = form_from_json(record.form)
            other = _goal(tx, record, move)
            member = living(before, move.place)
            moving = replace(member, name=called(before, member))
            into = joined(form_from_json(other.form), moving, move.relationship)
            after = check_in(tx, into, person_id=other.id)
            left = Left(moving.name, move.on, move.reason, other.file_number, move.text)
            came = Joined(moving.name, record.file_number, move.on, move.reason, move.text)
            rest = without_members(before, {move.place})
            for row, form, step in ((record, rest, left), (other, after, came)):
                row.version += 1
                write_form(tx, row, form, renews=False)
                ledger.take_in(tx, row, step)
            bind_once(tx, (record.id, other.id), LinkKind.MOVED, since=move.on)
            tx.also_changed.append(other.id)
            tx.audit(reason=move.reason.value, file=other.file_number)
            return view_for(actor.roles, load(tx.session, other.id))

    def _register(self, tx: Work, form: PersonForm) -> PersonRecord:
        number = self._next_number(tx, "file")
        record = PersonRecord(id=new_id(), file_number=number, version=1, registered_at=tx.now)
        write_form(tx, record, form)
        return record

    def read(self, actor: Actor, person_id: str) -> Course:
        """Return where a file stands and how it came there.

        Notes and exceptions are for who sees files whole; others read the steps without what was
        written in them.
        """
        with self._doors.look(actor, Action.PERSON_READ, person_id) as see:
            return _course(see, known(see.session, person_id))


def _current(tx: Work, person_id: str, version: int) -> PersonRecord:
    record = known(tx.session, person_id)
    if record.version != version:
        raise Refused("people.stale_version", read=version, now=record.version)
    return record


def _goal(tx: Work, record: PersonRecord, move: MoveOver) -> PersonRecord:
    """Return the file that somebody moves over to."""
    found = list(part_problems(move, riyadh_date(tx.now)))
    to = file_called(tx.session, move.to)
    if to is None or to == record.id:
        found.append(Problem("to", "people.no_file" if to is None else "people.link_self"))
    if to is None or found:
        raise Invalid(found)
    return known(tx.session, to)


def _demand_note(tx: Work, person_id: str, step: EndNote) -> None:
    every = ledger.lines_of(tx.session, ledger.subject(person_id))
    notes, _allowed = in_force(every, riyadh_date(tx.now))
    if step.seq not in {line.seq for line in notes}:
        raise Refused("people.no_note")


def _audited(step: Taken) -> dict[str, str]:
    """Return the code of a step's reason, where it has one."""
    reason = getattr(step, "reason", None) or getattr(step, "rule", None)
    return {"reason": reason.value} if reason else {}


def _course(at: Work | Look, record: PersonRecord) -> Course:
    own = ledger.lines_of(at.session, ledger.subject(record.id))
    notes, allowed = in_force(own, riyadh_date(at.now))
    every = [*own, *ledger.lines_of(at.session, ledger.absorbed(record.id))]
    if not sees_numbers(at.actor.roles):
        notes, allowed = [], []
        every = [
            replace(line, step=without_words(line.step))
            for line in every
            if not isinstance(line.step, Allow | Note | EndNote)
        ]
    newest = sorted(every, key=lambda line: (line.at, line.seq), reverse=True)
    return Course(standing_of(record), tuple(notes), tuple(allowed), tuple(newest))
