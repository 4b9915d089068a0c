"""The laws of a file of harm: the condition and its proof before the remedy (001 ت, 7 to 10)."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from typing import Final

from desktop.base.errors import Problem, Refused
from desktop.base.hijri import outside_calendar
from desktop.base.money import Halalas
from desktop.core.complaints.harm.terms import (
    Acknowledge,
    Agree,
    Fault,
    HarmStanding,
    HarmState,
    Judgment,
    Lacks,
    Minutes,
    Pay,
    Refuse,
    Talk,
)
from desktop.core.policy.choice_vocabulary import HarmProof

_NEEDED: Final = {
    Fault: ("text",),
    Minutes: ("number", "damage", "size", "causes", "members"),
    Judgment: ("body", "number"),
    Talk: ("text",),
    Pay: ("order",),
    Refuse: ("why", "courts"),
}
_DONE: Final = {HarmState.SETTLED, HarmState.REFUSED}


def problems(step: object, today: date) -> Iterator[Problem]:
    """Yield what is wrong with a step by itself; fields are those of the step."""
    for name in _NEEDED.get(type(step), ()):
        if not getattr(step, name):
            yield Problem(name, f"harm.{name}_missing")
    on = getattr(step, "on", None)
    if on is not None:
        if on > today:
            yield Problem("on", "complaint.day_ahead")
        yield from outside_calendar("on", on)
    match step:
        case Minutes(members=members) if "\n" not in members:
            yield Problem("members", "harm.members_two")
        case Agree(amount=None, remedy=""):
            yield Problem("amount", "harm.nothing_agreed")
        case Acknowledge(read_out=False):
            yield Problem("read_out", "harm.not_read")
        case Acknowledge(copy_given=False):
            yield Problem("copy_given", "harm.no_copy")


def demand(step: object, before: HarmStanding) -> None:
    """Raise Refused where a step cannot follow: ``harm.closed``, ``harm.lacks_…`` with the first
    that it lacks, ``.not_agreed``, ``.paid``, ``.no_money``, ``.not_paid``.
    """
    if before.state in _DONE:
        raise Refused("harm.closed")
    if isinstance(step, Pay | Acknowledge) and before.agreed is None:
        raise Refused("harm.not_agreed")
    if isinstance(step, Talk | Agree | Pay) and before.lacks:
        lacks = before.lacks[0]
        raise Refused(f"harm.lacks_{lacks.value}")
    if isinstance(step, Pay) and before.agreed and before.agreed.amount is None:
        raise Refused("harm.no_money")
    if isinstance(step, Pay) and not before.owed:
        raise Refused("harm.paid")
    if isinstance(step, Acknowledge) and before.owed:
        raise Refused("harm.not_paid")


def standing(steps: Iterable[object], reading: HarmProof) -> HarmStanding:
    """Return where the steps lead by a reading of the policy."""
    fault, minutes, judgment = False, False, False
    found = HarmStanding()
    for step in steps:
        match step:
            case Fault():
                fault = step.caused
            case Minutes():
                minutes = True
            case Judgment():
                judgment = True
            case Agree():
                found = replace(found, state=HarmState.AGREED, agreed=step)
            case Pay():
                paid = Halalas((found.paid or 0) + found.owed)
                found = replace(found, state=HarmState.PAID, paid=paid)
            case Acknowledge():
                found = replace(found, state=HarmState.SETTLED)
            case Refuse():
                found = replace(found, state=HarmState.REFUSED)
    lacks = tuple(_lacking(reading, fault=fault, minutes=minutes, judgment=judgment))
    if found.state is HarmState.OPEN and not lacks:
        found = replace(found, state=HarmState.PROVED)
    return replace(found, lacks=lacks)


def payments(steps: Iterable[object]) -> Iterator[tuple[Pay, Halalas]]:
    """Yield the payments of a file with what each came to: what was owed then of the amount that
    was agreed last.
    """
    found = HarmStanding()
    for step in steps:
        if isinstance(step, Agree):
            found = replace(found, agreed=step)
        elif isinstance(step, Pay):
            yield step, found.owed
            found = replace(found, paid=Halalas((found.paid or 0) + found.owed))


def _lacking(reading: HarmProof, *, fault: bool, minutes: bool, judgment: bool) -> Iterator[Lacks]:
    if not fault:
        yield Lacks.FAULT
    if reading is HarmProof.EITHER:
        if not (minutes or judgment):
            yield Lacks.EITHER
        return
    if not minutes:
        yield Lacks.MINUTES
    if not judgment:
        yield Lacks.JUDGMENT
