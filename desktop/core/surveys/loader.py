"""Survey definitions from TOML files: strict, with every fault named by its place."""

import hashlib
import re
from functools import cache
from pathlib import Path
from typing import Annotated, Any, Final, TypeVar

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, TypeAdapter, ValidationError

from desktop.base import small_files
from desktop.base.errors import Invalid, Problem
from desktop.base.keys import repeated_names
from desktop.core.surveys.terms import Question, QuestionKind, Section, SurveyDefinition

_T = TypeVar("_T")
_Many = Annotated[tuple[_T, ...], Field(strict=False)]
_Text = Annotated[str, StringConstraints(pattern=r"^\S(?s:.*\S)?$", max_length=1000)]
_Slug = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]{0,39}$")]
_CODES: Final = {"missing": "survey.missing_key", "extra_forbidden": "survey.unknown_key"}
_LINE: Final = re.compile(r"line (\d+)")


class _Part(BaseModel):
    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)


class _Question(_Part):
    id: _Slug
    kind: Annotated[QuestionKind, Field(strict=False)]
    text: _Text
    choices: _Many[_Text] = ()
    required: bool = False


class _Section(_Part):
    title: _Text
    questions: _Many[_Question]


class _Survey(_Part):
    id: _Slug
    version: Annotated[int, Field(ge=1)]
    title: _Text
    intro: _Text
    sections: _Many[_Section]


def load_survey(path: Path) -> SurveyDefinition:
    """Return the survey of one file; its ``id`` is the file's name.

    Raises Invalid with a problem for each fault: ``survey.unreadable``, ``.too_deep``, ``.toml``,
    ``.missing_key``, ``.unknown_key``, ``.bad_value``, ``.same_id``, ``.choices_needed``,
    ``.choices_unwanted``.
    """
    try:
        content = small_files.read(path)
    except OSError as why:
        raise Invalid([Problem("", "survey.unreadable", {"file": path.name})]) from why
    try:
        survey = _Survey.model_validate(small_files.toml(content.decode()))
    except RecursionError as why:
        raise Invalid([Problem("", "survey.too_deep", {"file": path.name})]) from why
    except ValidationError as why:
        raise Invalid(_problem(path, fault) for fault in why.errors()) from why
    except ValueError as why:  # no text, no TOML, a number longer than Python reads
        line = _LINE.search(str(why))
        params: dict[str, str | int] = {"file": path.name, "line": line[1] if line else "?"}
        raise Invalid([Problem("", "survey.toml", params)]) from why
    if problems := tuple(_faults(path, survey)):
        raise Invalid(problems)
    return _definition(survey, hashlib.sha256(content).hexdigest())


def load_surveys(folder: Path) -> tuple[SurveyDefinition, ...]:
    """Return the surveys of a folder in the order of their names; raises as :func:`load_survey`."""
    return tuple(load_survey(path) for path in sorted(folder.glob("*.toml")))


def _problem(path: Path, fault: Any) -> Problem:
    place = ".".join(str(part) for part in fault["loc"])
    code = _CODES.get(fault["type"], "survey.bad_value")
    return Problem(place, code, {"file": path.name, "place": place})


def _faults(path: Path, survey: _Survey) -> list[Problem]:
    """Return what spans several keys: ids, and the choices of each kind."""
    found: list[tuple[str, str]] = []
    if survey.id != path.stem:
        found.append(("id", "survey.bad_value"))
    if not survey.sections:
        found.append(("sections", "survey.bad_value"))
    found += [
        (f"sections.{place}.questions", "survey.bad_value")
        for place, section in enumerate(survey.sections)
        if not section.questions
    ]
    seen: set[str] = set()
    for question in (q for s in survey.sections for q in s.questions):
        if question.id in seen:
            found.append((question.id, "survey.same_id"))
        seen.add(question.id)
        different = len(question.choices) - len(repeated_names(question.choices))
        if question.kind is not QuestionKind.CHOICE and different:
            found.append((question.id, "survey.choices_unwanted"))
        elif question.kind is QuestionKind.CHOICE and (
            different < 2 or different < len(question.choices)  # noqa: PLR2004 - a choice of two
        ):
            found.append((question.id, "survey.choices_needed"))
    return [Problem(place, code, {"file": path.name, "place": place}) for place, code in found]


def _definition(survey: _Survey, sha256: str) -> SurveyDefinition:
    return SurveyDefinition(
        id=survey.id,
        version=survey.version,
        title=survey.title,
        intro=survey.intro,
        sections=tuple(
            Section(s.title, tuple(Question(**dict(q)) for q in s.questions))
            for s in survey.sections
        ),
        sha256=sha256,
    )


@cache
def _adapter() -> TypeAdapter[SurveyDefinition]:
    return TypeAdapter(SurveyDefinition)


def definition_to_json(definition: SurveyDefinition) -> dict[str, Any]:
    """Return a definition as JSON values, to be pinned by a round."""
    data: dict[str, Any] = _adapter().dump_python(definition, mode="json")
    return data


def definition_from_json(data: dict[str, Any]) -> SurveyDefinition:
    """Return the definition that :func:`definition_to_json` wrote."""
    return _adapter().validate_python(data)
