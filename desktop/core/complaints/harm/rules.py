"""The laws of a file of harm: the condition and its proof before the remedy (001 ت, 7 to 10)."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from typing import Final

from desktop.base.errors import Problem, Refused, Sum
from desktop.base.hijri import outside_calendar
from desktop.base.identifiers import check_iban
from desktop.base.money import Halalas
from desktop.core.aid.rules import ways_of
from desktop.core.aid.terms import Method, PayeeKind
from desktop.core.complaints.harm.terms import (
    Acknowledge,
    Agree,
    Claim,
    Compensated,
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
    Claim: ("name",),
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
        case Agree() if not _settles(step):
            yield Problem("amount", "harm.nothing_agreed")
        case Claim():
            yield from _of_claim(step)
        case Acknowledge(read_out=False):
            yield Problem("read_out", "harm.not_read")
        case Acknowledge(copy_given=False):
            yield Problem("copy_given", "harm.no_copy")


def _settles(step: Agree) -> bool:
    """Tell whether a settlement says something: a sum above nothing, or else an act."""
    return bool(step.remedy) if step.amount is None else step.amount > 0


def _of_claim(step: Claim) -> Iterator[Problem]:
    """Judge who is to be paid how; the desk hands no compensation over."""
    if step.method not in ways_of(PayeeKind.HARMED):
        yield Problem("method", "harm.by_order")
    if step.method is Method.TRANSFER and not step.iban:
        yield Problem("iban", "aid.iban_needed")
    try:
        check_iban(step.iban)
    except Refused as why:
        yield Problem("iban", why.code, why.params)


def demand(step: object, before: HarmStanding) -> None:
    """Raise Refused where a step cannot follow: ``harm.closed``, ``harm.lacks_…`` with the first
    that it lacks, ``.not_agreed``, ``.paid``, ``.no_money``, ``.not_claimed``, ``.not_paid``.
    """
    if before.state in _DONE:
        raise Refused("harm.closed")
    if isinstance(step, Claim | Acknowledge) and before.agreed is None:
        raise Refused("harm.not_agreed")
    if isinstance(step, Talk | Agree | Claim) and before.lacks:
        lacks = before.lacks[0]
        raise Refused(f"harm.lacks_{lacks.value}")
    if isinstance(step, Claim) and before.agreed and before.agreed.amount is None:
        raise Refused("harm.no_money")
    if isinstance(step, Claim) and not before.owed:
        raise Refused("harm.paid")
    if isinstance(step, Acknowledge) and before.owed:
        lacking = "not_paid" if before.claim else "not_claimed"
        raise Refused(f"harm.{lacking}", owed=Sum(before.owed))


def standing(steps: Iterable[object], reading: HarmProof) -> HarmStanding:
    """Return where the steps lead by a reading of the policy."""
    fault, proofs, found = False, set[type](), HarmStanding()
    for step in steps:
        proofs.add(type(step))
        if isinstance(step, Fault):
            fault = step.caused
        found = _after(found, step)
    minutes, judgment = Minutes in proofs, Judgment in proofs
    lacks = tuple(_lacking(reading, fault=fault, minutes=minutes, judgment=judgment))
    if found.state is HarmState.OPEN and not lacks:
        found = replace(found, state=HarmState.PROVED)
    return replace(found, lacks=lacks)


def _after(before: HarmStanding, step: object) -> HarmStanding:
    """Return where a step of the remedy leads; what proves leaves it where it is."""
    after = before
    match step:
        case Agree():
            after = replace(before, state=HarmState.AGREED, agreed=step)
        case Claim():
            after = replace(before, claim=step)
        case Pay():
            paid = Halalas((before.paid or 0) + before.owed)
            after = replace(before, state=HarmState.PAID, paid=paid)
        case Compensated():
            after = _compensated(before, step)
        case Acknowledge():
            after = replace(before, state=HarmState.SETTLED)
        case Refuse():
            after = replace(before, state=HarmState.REFUSED)
    return after


def _compensated(before: HarmStanding, step: Compensated) -> HarmStanding:
    """Count what an order paid, or what came back, by which a settled file is open again."""
    amount = -step.amount if step.back else step.amount
    after = replace(
        before,
        paid=Halalas((before.paid or 0) + amount),
        by_orders=Halalas(before.by_orders + amount),
    )
    if after.state is HarmState.REFUSED:
        return after
    return replace(after, state=HarmState.AGREED if after.owed else HarmState.PAID)


def payments(steps: Iterable[object]) -> Iterator[tuple[date, Halalas]]:
    """Yield the days on which a file was paid with what each came to, below nothing for what came
    back. A payment of before there were orders was what was owed then of the amount agreed last.
    """
    found = HarmStanding()
    for step in steps:
        if isinstance(step, Pay):
            yield step.on, found.owed
        elif isinstance(step, Compensated):
            yield step.on, Halalas(-step.amount if step.back else step.amount)
        found = _after(found, step)


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
