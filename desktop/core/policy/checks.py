"""What a policy file must keep across its keys, beyond the shape of each."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import Final

from pydantic import BaseModel

from desktop.base.errors import Problem, Refused
from desktop.base.hijri import HijriDate, to_hijri
from desktop.core.policy import layer
from desktop.core.policy.keylines import KeyPath
from desktop.core.policy.layer import repeated
from desktop.core.policy.problems import Findings, named
from desktop.core.policy.stated import Duty, PolicyFile
from desktop.core.policy.vocabulary import (
    NOT_STATED,
    ORDER,
    REQUIRED_STEPS,
    BodyKind,
    ClauseKind,
    CompletenessKind,
    RegistrationKind,
    ReplyKind,
    ReplyStart,
    StepId,
)


def check(file: PolicyFile, lines: dict[KeyPath, int]) -> list[Problem]:
    """Return every problem of a policy that has the right shape, in the order of the file."""
    return named((finding for judge in _JUDGES for finding in judge(file)), lines)


def _unique(file: PolicyFile) -> Findings:
    lists: dict[str, Iterable[str]] = {
        "channels": (c.id for c in file.channels),
        "clauses": (c.id for c in file.clauses),
        "notes": (n.id for n in file.notes),
    }
    for name, ids in lists.items():
        yield from repeated(name, ids)
    for path, code, params in repeated("steps", file.steps):
        yield path[:2], code, params


def _clauses(file: PolicyFile) -> Findings:
    if not file.clauses:
        yield ("clauses",), "policy.no_clauses", {}
    for index, clause in enumerate(file.clauses):
        at: KeyPath = ("clauses", index)
        if not clause.id.startswith(f"{file.id}.c."):
            yield (*at, "id"), "policy.foreign_clause", {"value": clause.id, "id": file.id}
        if clause.kind is not ClauseKind.SILENCE and not clause.serves:
            yield (*at, "serves"), "policy.serves_nothing", {"value": clause.id}
        if clause.reading is not None and clause.printed is None:
            yield (*at, "reading"), "policy.reading_without_print", {"value": clause.id}


def _references(file: PolicyFile) -> Findings:
    known = {clause.id for clause in file.clauses}
    for path, value in _named_clauses(file, ()):
        if value not in known:
            yield path, "policy.no_such_clause", {"value": value}


def _named_clauses(value: object, path: KeyPath) -> Iterator[tuple[KeyPath, str]]:
    if isinstance(value, BaseModel):
        for name in type(value).model_fields:
            inner = getattr(value, name)
            if name == "clause":
                yield (*path, name), inner
            elif name == "clauses" and path:
                yield from (((*path, name, i), ref) for i, ref in enumerate(inner))
            else:
                yield from _named_clauses(inner, (*path, name))
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _named_clauses(item, (*path, index))


def _reply(file: PolicyFile) -> Findings:
    rule = file.reply
    given = {"amount": rule.amount, "unit": rule.unit}
    if rule.kind is ReplyKind.NONE:
        for name, value in given.items():
            if value is not None:
                yield ("reply", name), "policy.reply_none_has_no", {"value": name}
        if rule.start is not ReplyStart.NOT_STATED:
            yield ("reply", "start"), "policy.reply_none_has_no", {"value": "start"}
        return
    for name, value in given.items():
        if value is None:
            yield ("reply", name), "policy.reply_needs", {"value": name}


def _steps(file: PolicyFile) -> Findings:
    for step in REQUIRED_STEPS:
        if step not in file.steps:
            yield ("steps",), "policy.step_missing", {"value": step}
    at = {step: index for index, step in enumerate(file.steps)}
    for first, then in ORDER:
        if first in at and then in at and at[first] > at[then]:
            yield ("steps", at[then]), "policy.step_order", {"value": first, "then": then}
    completeness = file.completeness
    late = at.get(StepId.COMPLETION, 0) > at.get(StepId.REFERRAL, 0)
    if completeness.kind is CompletenessKind.BEFORE_LEAVING:
        if late:
            yield ("steps", at[StepId.COMPLETION]), "policy.completion_after_referral", {}
        if not completeness.required_before_referral:
            key = ("completeness", "required_before_referral")
            yield key, "policy.completion_after_referral", {}
    for duty, step in (
        (file.reply_channel, StepId.REPLY_CHANNEL),
        (file.requirements, StepId.REQUIREMENTS),
    ):
        if duty.stated and step not in at:
            yield ("steps",), "policy.step_missing", {"value": step}


def _silences(file: PolicyFile) -> Findings:
    kinds = {clause.id: clause.kind for clause in file.clauses}
    for name in type(file).model_fields:
        duty = getattr(file, name)
        if not isinstance(duty, Duty):
            continue
        if duty.stated == (duty.text == NOT_STATED):
            yield (name, "text"), "policy.silence_mismatch", {"value": name}
        if duty.stated == (kinds.get(duty.clause, duty.clause) is ClauseKind.SILENCE):
            yield (name, "clause"), "policy.silence_clause", {"value": name}
    for part, list_name in (("satisfaction", "methods"), ("disputes", "ways"), ("harm", "proofs")):
        duty = getattr(file, part)
        if not duty.stated and getattr(duty, list_name):
            yield (part, list_name), "policy.silence_mismatch", {"value": part}
    if file.satisfaction.how_stated != bool(file.satisfaction.methods):
        yield ("satisfaction", "how_stated"), "policy.silence_mismatch", {"value": "methods"}


def _harm(file: PolicyFile) -> Findings:
    harm = file.harm
    for key, text in (("condition", harm.condition), ("remedy", harm.remedy)):
        if harm.stated == (text == NOT_STATED):
            yield ("harm", key), "policy.silence_mismatch", {"value": key}


def _wordings(file: PolicyFile) -> Findings:
    for name, party in (
        ("studying_body", file.studying_body),
        ("unclear_procedure", file.unclear_procedure),
    ):
        if not party.stated:
            if party.with_li != NOT_STATED:
                yield (name, "with_li"), "policy.silence_mismatch", {"value": name}
        elif not party.with_li.startswith("ل"):
            yield (name, "with_li"), "policy.without_li", {"value": party.with_li}
    body = file.studying_body
    if not body.stated:
        yield ("studying_body", "name"), "policy.body_needed", {}
    named = {BodyKind.COMMITTEE: "لجنة", BodyKind.DEPARTMENT: "إدارة"}
    other = BodyKind.DEPARTMENT if body.kind is BodyKind.COMMITTEE else BodyKind.COMMITTEE
    if named[other] in body.name:
        yield ("studying_body", "kind"), "policy.body_kind", {"value": body.name}


def _form(file: PolicyFile) -> Findings:
    silent = any(c.id == file.form.clause and c.kind is ClauseKind.SILENCE for c in file.clauses)
    if silent != (file.form.title == NOT_STATED):
        yield ("form", "title"), "policy.form_source", {"value": file.form.title}


def _office(file: PolicyFile) -> Findings:
    """Judge what the file proposes to the office; what would go unheard is a mistake here."""
    found = (*layer.findings(file.office, file), *layer.unheard(file.office, file))
    return (((("office", *path)), code, params) for path, code, params in found)


def _dates(file: PolicyFile) -> Findings:
    adoption, registration = file.adoption, file.association.registration
    yield from _day(("adoption",), adoption.gregorian, adoption.hijri)
    at = ("association", "registration")
    yield from _day(at, registration.gregorian, registration.hijri)
    dated = (adoption.gregorian, adoption.hijri) != (NOT_STATED, NOT_STATED)
    if adoption.stated != dated:
        yield ("adoption", "stated"), "policy.silence_mismatch", {"value": "adoption"}
    if (registration.kind is RegistrationKind.NOT_STATED) != (registration.number == NOT_STATED):
        yield (*at, "number"), "policy.silence_mismatch", {"value": "number"}


def _day(at: KeyPath, gregorian: str, hijri: str) -> Findings:
    days: list[date] = []
    if gregorian != NOT_STATED:
        try:
            days.append(date.fromisoformat(gregorian))
            to_hijri(days[-1])
        except (ValueError, Refused):
            yield (*at, "gregorian"), "policy.no_such_day", {"value": gregorian}
            return
    if hijri != NOT_STATED:
        try:
            days.append(HijriDate(*map(int, hijri.split("-"))).to_gregorian())
        except Refused:
            yield (*at, "hijri"), "policy.no_such_day", {"value": hijri}
            return
    if len(set(days)) > 1:
        yield (*at, "hijri"), "policy.days_differ", {"value": hijri, "other": gregorian}


_JUDGES: Final[tuple[Callable[[PolicyFile], Findings], ...]] = (
    _unique,
    _clauses,
    _references,
    _reply,
    _steps,
    _silences,
    _harm,
    _wordings,
    _form,
    _office,
    _dates,
)
