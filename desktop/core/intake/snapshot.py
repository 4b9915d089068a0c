"""The exact content that a signature covers.

Canonical JSON of the declaration, the request and the person's data as typed. Papers and internal
notes are not covered: a paper that follows later leaves the declaration as it was.
"""

import dataclasses
import hashlib
from collections.abc import Iterable
from datetime import date
from enum import Enum
from functools import cache
from typing import Any, Final, Protocol

from pydantic import TypeAdapter

from desktop.base import kept_json
from desktop.base.arabic_text import arabic_digits, ltr
from desktop.base.errors import KnownError
from desktop.base.messages import Messages
from desktop.base.money import riyals, total
from desktop.core.intake.records import RequestRecord
from desktop.core.intake.terms import Snapshot
from desktop.core.people.births import birth_text
from desktop.core.people.revised import Revised
from desktop.core.people.terms import NOBODY, Gender, PersonForm, heads
from desktop.core.policy.loader import LoadedPolicy
from desktop.core.work.audit import canonical

#: Raised when wording or covered fields change; a signature keeps the version that it was given
#: under. An earlier wording stands under ``say.declaration_<version>`` for good.
TEMPLATE_VERSION: Final = 2
#: The same of a declaration over a file without a request, ``say.declaration_file``.
FILE_TEMPLATE: Final = 1

#: Fields of the person's form that are the office's own and not the signer's declaration.
_NOT_COVERED = frozenset({"note", "old_file_number"})


class Term(Protocol):
    """Gives the word for a kind and a value, by whose file it is: ("marital", "widowed")."""

    def __call__(self, kind: str, value: str, whose: Gender | None = None, /) -> str: ...


def _plain(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    return value


def wording(messages: Messages, printed: str = "") -> tuple[str, int]:
    """Return the declaration that a signature given now is under, with its version: today's, or the
    earlier one that stands on the form that was ``printed`` to be signed.
    """
    for version in range(1, TEMPLATE_VERSION):
        code = f"say.declaration_{version}"
        if printed and code in messages and messages.text(code) == printed:
            return printed, version
    return messages.text("say.declaration"), TEMPLATE_VERSION


def take(
    policy: LoadedPolicy,
    request: RequestRecord,
    form: PersonForm,
    said: tuple[str, int],
    term: Term,
) -> Snapshot:
    """Return the snapshot of a request and its person as they are now, under a :func:`wording`."""
    declaration, template = said
    covered = {
        "template": template,
        "policy": {"id": policy.profile.id, "sha256": request.policy_sha256},
        "declaration": declaration,
        "request": {
            "number": request.shown_number,
            "service": request.service_id,
            "need": request.need,
            "channel": request.channel,
            "received_on": request.received_on.isoformat(),
        },
        "person": _declared(form),
    }
    text = canonical(covered)
    return Snapshot(
        canonical=text,
        hash=hashlib.sha256(text.encode()).hexdigest(),
        template=template,
        declaration=declaration,
        lines=_lines(policy, request, form, term),
    )


def of_file(
    file: tuple[str, int], change: Revised, form: PersonForm, declaration: str, term: Term
) -> Snapshot:
    """Return the snapshot of a file's data as a change without a request left it; ``file``: its
    number, and the version of its form.
    """
    file_number, version = file
    covered = {
        "template": FILE_TEMPLATE,
        "declaration": declaration,
        "file": file_number,
        "change": {
            "version": version,
            "kind": change.kind.value,
            "since": _plain(change.since),
            "text": change.text,
        },
        "person": _declared(form),
    }
    text = canonical(covered)
    return Snapshot(
        canonical=text,
        hash=hashlib.sha256(text.encode()).hexdigest(),
        template=FILE_TEMPLATE,
        declaration=declaration,
        lines=_told(_of_person(form, term), term),
    )


def _declared(form: PersonForm) -> dict[str, Any]:
    """Return what the signer declares of a form, as plain values."""
    every = dataclasses.asdict(form).items()
    return {key: _plain(value) for key, value in every if key not in _NOT_COVERED}


def covers(kept: str, now: Snapshot) -> bool:
    """Tell whether a signature's canonical text says of request and person what is so now.

    Its declaration and template are of its own time, and a field of the form that came later
    has its default in it. Raises KnownError (``storage.damaged``) for a text that can't be read.
    """
    new = kept_json.loads(now.canonical)
    try:
        then = kept_json.loads(kept)
        same = all(then[part] == new[part] for part in ("policy", "request"))
        return same and _form(then["person"]) == _form(new["person"])
    except (LookupError, TypeError, ValueError) as why:  # the record was damaged
        raise KnownError("storage.damaged") from why


def declaration_of(kept: str) -> str:
    """Return the sentence that a signature's canonical text was given under.

    Raises KnownError (``storage.damaged``) for a text that can't be read.
    """
    try:
        return str(kept_json.loads(kept)["declaration"])
    except (LookupError, TypeError, ValueError) as why:  # the record was damaged
        raise KnownError("storage.damaged") from why


def declared_form(kept: str, now: PersonForm) -> PersonForm:
    """Return the person's form that a signature's canonical text covers; what none covers is as
    in ``now``. Raises KnownError (``storage.damaged``) for a text that can't be read.
    """
    try:
        then = _form(kept_json.loads(kept)["person"])
    except (LookupError, TypeError, ValueError) as why:  # the record was damaged
        raise KnownError("storage.damaged") from why
    return dataclasses.replace(then, **{name: getattr(now, name) for name in _NOT_COVERED})


def without_person(kept: str) -> str:
    """Return a signature's canonical text without person, need and words of a change, for a file
    that was erased; it is canonical too.

    Raises KnownError (``storage.damaged``) for a text that can't be read.
    """
    try:
        then = kept_json.loads(kept)
        if "change" in then:
            then["change"]["text"] = ""
        else:
            then["request"]["need"] = ""
        then["person"] = _declared(NOBODY)
    except (LookupError, TypeError, ValueError) as why:  # the record was damaged
        raise KnownError("storage.damaged") from why
    return canonical(then)


@cache
def _adapter() -> TypeAdapter[PersonForm]:
    return TypeAdapter(PersonForm)


def _form(person: dict[str, Any]) -> PersonForm:
    return _adapter().validate_python(person)


def _lines(
    policy: LoadedPolicy, request: RequestRecord, form: PersonForm, term: Term
) -> tuple[tuple[str, str], ...]:
    """Return the covered data to be read out: label and value, empty values left out."""
    services = {s.id: s.name for s in policy.profile.services}
    asked = (
        ("service", services.get(request.service_id, request.service_id)),
        ("need", request.need),
    )
    return _told((*_of_person(form, term), *asked), term)


def _of_person(form: PersonForm, term: Term) -> tuple[tuple[str, str], ...]:
    income = total(i.monthly for i in form.incomes)
    return (
        ("name", form.name.full),
        (form.identity.kind.value, ltr(form.identity.number) if form.identity.number else ""),
        ("birth", arabic_digits(birth_text(form.birth))),
        ("marital", term("marital", form.marital.value, form.gender) if form.marital else ""),
        ("mobile", ltr(form.mobile) if form.mobile else ""),
        ("iban", ltr(form.iban) if form.iban else ""),
        ("category", "، ".join(term("category", one) for one in form.categories)),
        ("household", arabic_digits(str(heads(form)))),
        ("income", riyals(income) if form.incomes else ""),
    )


def _told(rows: Iterable[tuple[str, str]], term: Term) -> tuple[tuple[str, str], ...]:
    return tuple((term("label", label), value) for label, value in rows if value)
