"""The made-up world from TOML files: strict, with every fault named by its file and key."""

import json
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Generic, TypeVar

from pydantic import TypeAdapter, ValidationError

from desktop.base.errors import Invalid, Problem
from desktop.base.paths import resource
from desktop.core.documents.sitting_forms import LetterOutcome
from desktop.core.documents.survey_forms import AskKind
from desktop.core.people.terms import PersonForm
from desktop.core.policy.keylines import KeyPath, dotted, key_lines, line_of
from desktop.core.policy.reading import decode, read_bytes, table
from desktop.core.practice.print_words import PrintWords
from desktop.core.practice.terms import (
    CasesWords,
    DayWords,
    NamePool,
    Practice,
    Staff,
    VoicesWords,
)
from desktop.core.proofs.pledges.terms import EnterCode
from desktop.core.proofs.terms import ProofKind, RecordProof
from desktop.core.work.roles import Role

_T = TypeVar("_T")


@cache
def practice() -> Practice:
    """Return the made-up world that the program ships; raises as :func:`load_practice`."""
    return load_practice(resource("practice"))


def load_practice(folder: Path) -> Practice:
    """Return the made-up world of a folder.

    Raises Refused for a file that can't be read as text, and Invalid for what is wrong in one:
    ``practice.toml`` (parameters ``file``, ``line``) or, for each key that is missing, unknown or
    of another kind, ``practice.bad_key`` (``file``, ``key``, ``line``).
    """
    staff = _File(folder / "staff.toml", Staff)
    staff.refuse(("staff", role) for role in Role if role not in staff.content.staff)
    people = _File(folder / "people.toml", dict[str, PersonForm])
    day = _File(folder / "day.toml", DayWords)
    day.refuse([("person",)] if day.content.person not in people.content else [])
    prints = _File(folder / "prints.toml", PrintWords)
    prints.refuse(_unfitting(prints.content))
    proofs = _File(folder / "proofs.toml", dict[ProofKind, RecordProof])
    proofs.refuse((kind,) for kind in ProofKind if kind not in proofs.content)
    return Practice(
        password=staff.content.password,
        staff=staff.content.staff,
        people=people.content,
        day=day.content,
        cases=_File(folder / "cases.toml", CasesWords).content,
        voices=_File(folder / "voices.toml", VoicesWords).content,
        names=_File(folder / "names.toml", NamePool).content,
        prints=prints.content,
        proofs=proofs.content,
        code=_File(folder / "code.toml", EnterCode).content,
    )


def read_words(path: Path, kind: type[_T]) -> _T:
    """Return one file of words; raises as :func:`load_practice`."""
    return _File(path, kind).content


def _unfitting(prints: PrintWords) -> Iterator[KeyPath]:
    """Yield the keys whose values don't fit others of the file."""
    for outcome in LetterOutcome:
        if outcome not in prints.decision.outcomes:
            yield "decision", "outcomes", outcome
    minutes = prints.minutes
    for jobs in ("committee_jobs", "department_jobs"):
        if len(getattr(minutes, jobs)) != len(minutes.people):
            yield "minutes", jobs
    if minutes.excused not in minutes.people:
        yield "minutes", "excused"
    asked = [ask.kind for part in prints.survey.sections for ask in part.questions]
    if asked.count(AskKind.SCALE) != len(prints.survey_report.results):
        yield "survey_report", "results"


class _File(Generic[_T]):
    """One file as ``kind``, and where its keys stand."""

    def __init__(self, path: Path, kind: type[_T]) -> None:
        self._name = path.name
        text = decode(read_bytes(path))
        try:
            values = table(text)
        except Invalid as why:
            line = why.problems[0].params["line"]
            raise Invalid(
                [Problem("", "practice.toml", {"file": path.name, "line": line})]
            ) from why
        self._lines = key_lines(text)
        try:
            # By way of JSON: its strict reading takes words of enums, days and lists as they are.
            self.content = TypeAdapter(kind).validate_json(
                json.dumps(values, default=str), strict=True, extra="forbid"
            )
        except ValidationError as why:
            # Of a key that its table may not have, pydantic says so behind the key.
            self.refuse(
                tuple(part for part in fault["loc"] if part != "[key]") for fault in why.errors()
            )

    def refuse(self, keys: Iterable[KeyPath]) -> None:
        """Raise Invalid where there are any."""
        if problems := [self._problem(key) for key in keys]:
            raise Invalid(problems)

    def _problem(self, path: KeyPath) -> Problem:
        key, line = dotted(path), line_of(self._lines, path)
        return Problem(key, "practice.bad_key", {"file": self._name, "key": key, "line": line})
