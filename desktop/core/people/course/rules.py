"""The laws of a file's course: what a step needs, where the steps lead, and who takes over."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import date, timedelta
from typing import Any, Final

from desktop.base.arabic_text import name_parts
from desktop.base.errors import Problem, Refused
from desktop.base.hijri import outside_calendar
from desktop.core.people.births import death_problems
from desktop.core.people.course.leaving import Joined, LeaveReason, MoveOver, Part
from desktop.core.people.course.terms import (
    Allow,
    Close,
    Die,
    EndNote,
    Line,
    Note,
    Passed,
    PassOn,
    Reopen,
    Resume,
    Step,
    Suspend,
    SuspendReason,
    Tell,
)
from desktop.core.people.details import FileState, Standing
from desktop.core.people.identifiers import kind_of
from desktop.core.people.rules import called
from desktop.core.people.terms import (
    Birth,
    Gender,
    Identity,
    IdentityKind,
    Member,
    PersonForm,
    PersonName,
    Relationship,
)
from desktop.core.policy.circumstances import Marital

#: So long a note may hold; what should be known for longer is looked at anew.
LONGEST_NOTE: Final = timedelta(days=366)


def problems(step: Step, birth: Birth, today: date) -> Iterator[Problem]:
    """Yield what is wrong with a step by itself; ``birth`` is that of who heads the file."""
    if isinstance(step, Suspend):
        if not (step.heard or step.unheard):
            yield Problem("heard", "people.suspend_unheard")
        if step.reason is SuspendReason.OTHER and not step.text:
            yield Problem("text", "people.why_needed")
    if isinstance(step, Reopen | Allow) and not step.text:
        yield Problem("text", "people.why_needed")
    if isinstance(step, Note) and not step.facts:
        yield Problem("facts", "people.note_facts")
    if isinstance(step, Die):
        if not step.told_by:
            yield Problem("told_by", "people.told_by")
        yield from death_problems("on", birth, step.on, today)
    if isinstance(step, Suspend | Allow | Note):
        yield from _until(step, today)


def _until(step: Suspend | Allow | Note, today: date) -> Iterator[Problem]:
    if step.until is not None and step.until < today:
        yield Problem("until", "people.until_past")
    if isinstance(step, Note) and step.until > today + LONGEST_NOTE:
        yield Problem("until", "people.note_long")
    yield from outside_calendar("until", step.until)


def demand(step: Step, before: Standing, today: date) -> None:
    """Raise Refused where a step cannot follow where the file stands.

    Codes: ``people.closed``, ``.suspended``, ``.not_suspended``, ``.not_closed``, ``.died``,
    ``.lives``.
    """
    state = before.state(today)
    if isinstance(step, Suspend | Close | Tell | Joined) and state is FileState.CLOSED:
        raise Refused("people.closed")
    if isinstance(step, Suspend) and state is FileState.SUSPENDED:
        raise Refused("people.suspended")
    if isinstance(step, Resume) and state is not FileState.SUSPENDED:
        raise Refused("people.not_suspended")
    if isinstance(step, Reopen) and state is not FileState.CLOSED:
        raise Refused("people.not_closed")
    if isinstance(step, Die | Tell) and before.died_on:
        raise Refused("people.died")
    if isinstance(step, Passed) and not before.died_on:
        raise Refused("people.lives")


def follow(before: Standing, step: Step, on: date) -> Standing:
    """Return where a file stands after a step of a day."""
    if isinstance(step, Suspend):
        return replace(
            before, suspended_on=on, suspended_until=step.until, because=step.reason.value
        )
    if isinstance(step, Resume):
        return replace(before, suspended_on=None, suspended_until=None, because="")
    if isinstance(step, Close):
        return Standing(closed_on=on, died_on=before.died_on, because=step.reason.value)
    if isinstance(step, Reopen):
        return replace(before, closed_on=None, because="")
    if isinstance(step, Die):
        return replace(before, died_on=step.on)
    return replace(before, died_on=None) if isinstance(step, Passed) else before


def in_force(lines: Iterable[Line], today: date) -> tuple[list[Line], list[Line]]:
    """Return the notes and the exceptions that hold on a day, in their order."""
    every = list(lines)
    ended = {line.step.seq for line in every if isinstance(line.step, EndNote)}
    notes = [
        line
        for line in every
        if isinstance(line.step, Note) and line.step.until >= today and line.seq not in ended
    ]
    allowed = [
        line
        for line in every
        if isinstance(line.step, Allow) and (line.step.until is None or line.step.until >= today)
    ]
    return notes, allowed


def without_words(step: Any) -> Any:
    """Return a step without what was written in it: its days, reasons and numbers stay."""
    assert is_dataclass(step)  # noqa: S101  # every step is one
    kept = {"file_number", "number"}
    names = [
        part.name
        for part in fields(step)
        if type(getattr(step, part.name)) is str and part.name not in kept
    ]
    return replace(step, **dict.fromkeys(names, ""))  # type: ignore[type-var]


# ---- who takes over, and who leaves


def named_in_parts(name: str) -> PersonName:
    """Return a whole name in its four parts, the last of its own being the family's.

    >>> named_in_parts("سارة محمد علي صالح الحربي")
    PersonName(first='سارة', father='محمد', grandfather='علي', family='صالح الحربي')
    """
    words = name_parts(name)
    given = [*words[:1], *words[1:-1][:2]]
    family = " ".join(words[len(given) :])
    first, father, grandfather = (*given, "", "", "")[:3]
    return PersonName(first, father, grandfather, family)


def one_of(form: PersonForm, place: int) -> Member:
    """Return one of a household; raises Refused ``people.no_such_member``."""
    if not 0 <= place < len(form.members):
        raise Refused("people.no_such_member")
    return form.members[place]


def living(form: PersonForm, place: int) -> Member:
    """Return one of a household who lives; raises Refused ``people.no_such_member`` and
    ``people.member_died``.
    """
    member = one_of(form, place)
    if member.died_on is not None:
        raise Refused("people.member_died")
    return member


def after_death(form: PersonForm, heir: PassOn) -> PersonForm:
    """Return a file whose head died, headed by somebody else.

    Contact and home stay the family's. The account of who died is frozen by the bank: it is asked
    for anew. Raises Refused ``people.no_such_member`` and ``people.member_died``.
    """
    if heir.place is None:
        kin, rest = heir.relationship, form.members
        identity = Identity(heir.identity_kind, heir.identity_number, heir.identity_reason)
        name, birth, marital = heir.name, Birth(), None
    else:
        member = living(form, heir.place)
        kin, rest = member.relationship, without_members(form, {heir.place}).members
        identity = identity_of(member)
        name, birth, marital = called(form, member), member.birth, member.marital
    return replace(
        form,
        name=named_in_parts(name),
        latin_name="",
        identity=identity,
        gender=heir.gender,
        marital=Marital.WIDOWED if kin is Relationship.SPOUSE else marital,
        birth=birth,
        iban="",
        iban_owner="",
        iban_owner_kin=None,
        members=tuple(
            replace(one, relationship=seen_from(kin, one.relationship, form.gender)) for one in rest
        ),
    )


def own_file(form: PersonForm, part: Part) -> PersonForm:
    """Return the file of a member who leaves, with what is known of them and of who goes along.

    Phone and home are asked for anew. Raises Refused ``people.no_such_member`` and
    ``people.member_died``.
    """
    member = living(form, part.place)
    kin = member.relationship
    along = (living(form, place) for place in part.along if place != part.place)
    return PersonForm(
        named_in_parts(called(form, member)),
        identity_of(member),
        part.gender,
        Marital.DIVORCED if divorces(form, part) else member.marital,
        member.birth,
        nationality=form.nationality,
        members=tuple(
            replace(one, relationship=seen_from(kin, one.relationship, form.gender))
            for one in along
        ),
        note=member.note,
    )


def joined(form: PersonForm, member: Member, kin: Relationship) -> PersonForm:
    """Return a household with somebody more, who is ``kin`` to its head."""
    return replace(form, members=(*form.members, replace(member, relationship=kin)))


def part_problems(part: Part | MoveOver, today: date) -> Iterator[Problem]:
    """Yield what is wrong with the day and the reason of somebody's leaving."""
    if part.on > today:
        yield Problem("on", "people.since_future")
    yield from outside_calendar("on", part.on)
    if part.reason is LeaveReason.OTHER and not part.text:
        yield Problem("text", "people.why_needed")


def divorces(form: PersonForm, part: Part) -> bool:
    """Tell whether the one who leaves was married to the head."""
    spouse = one_of(form, part.place).relationship is Relationship.SPOUSE
    return spouse and part.reason is LeaveReason.DIVORCE


def without_members(form: PersonForm, gone: Collection[int]) -> PersonForm:
    """Return a household without those at some places."""
    left = tuple(one for place, one in enumerate(form.members) if place not in gone)
    return replace(form, members=left)


def identity_of(member: Member) -> Identity:
    """Return a member's identity as that of the head of a file."""
    if not member.identity_number:
        return Identity(IdentityKind.NONE_YET)
    kind = member.identity_kind or kind_of(member.identity_number) or IdentityKind.PASSPORT
    return Identity(kind, member.identity_number, member.override_reason, member.expires)


_R = Relationship
_OF_CHILD: Final = {_R.SON: _R.BROTHER, _R.DAUGHTER: _R.SISTER}
_OF_SIBLING: Final = {one: one for one in (_R.FATHER, _R.MOTHER, _R.BROTHER, _R.SISTER)}
_OF_PARENT: Final = {
    _R.FATHER: _R.SPOUSE,
    _R.MOTHER: _R.SPOUSE,
    _R.SON: _R.GRANDCHILD,
    _R.DAUGHTER: _R.GRANDCHILD,
    _R.BROTHER: _R.SON,
    _R.SISTER: _R.DAUGHTER,
}
#: By what the new head was to the one who died: what each was to the latter, and is to the former.
_SEEN: Final = {
    _R.SPOUSE: {one: one for one in (_R.SON, _R.DAUGHTER, _R.GRANDCHILD)},
    _R.SON: _OF_CHILD,
    _R.DAUGHTER: _OF_CHILD,
    _R.BROTHER: _OF_SIBLING,
    _R.SISTER: _OF_SIBLING,
    _R.FATHER: _OF_PARENT,
    _R.MOTHER: _OF_PARENT,
}


def seen_from(heir: Relationship, other: Relationship, died: Gender) -> Relationship:
    """Return what somebody is to the new head, by what both were to the one who died.

    What does not follow is OTHER, to be asked.

    >>> seen_from(Relationship.DAUGHTER, Relationship.SPOUSE, Gender.MALE).value
    'mother'
    """
    if heir in _OF_CHILD and other is _R.SPOUSE:
        return _R.MOTHER if died is Gender.MALE else _R.FATHER
    return _SEEN.get(heir, {}).get(other, _R.OTHER)
