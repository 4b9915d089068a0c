"""Survey files: the shipped ones load, and every fault in another is named."""

from pathlib import Path

import pytest

from desktop.base.errors import Invalid
from desktop.base.messages import Messages
from desktop.base.paths import resource
from desktop.core.surveys.loader import (
    definition_from_json,
    definition_to_json,
    load_survey,
    load_surveys,
)
from desktop.core.surveys.terms import QuestionKind, SurveyDefinition

SHIPPED = load_surveys(resource("surveys"))
GOOD = """
id = "try"
version = 1
title = "تجربة"
intro = "مقدمة"
[[sections]]
title = "قسم"
[[sections.questions]]
id = "one"
kind = "scale"
text = "سؤال"
[[sections.questions]]
id = "two"
kind = "choice"
text = "سؤال"
choices = ["أ", "ب"]
"""


def written(folder: Path, text: str, name: str = "try.toml") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def faults(path: Path) -> list[tuple[str, str]]:
    with pytest.raises(Invalid) as refused:
        load_survey(path)
    for language in ("ar", "en"):
        assert "try.toml" in Messages(language).of(refused.value)
    return [(p.code, p.field) for p in refused.value.problems]


def test_two_surveys_are_shipped() -> None:
    assert [survey.id for survey in SHIPPED] == ["general_satisfaction", "short_visit"]
    general, short = SHIPPED
    assert (len(general.sections), len(general.questions), len(short.questions)) == (4, 13, 5)
    assert {q.kind for q in general.questions} == {
        QuestionKind.SCALE, QuestionKind.YES_NO, QuestionKind.CHOICE, QuestionKind.TEXT,
    }  # fmt: skip


@pytest.mark.parametrize("survey", SHIPPED, ids=lambda survey: survey.id)
def test_a_sheet_may_come_back_with_any_question_empty(survey: SurveyDefinition) -> None:
    assert not any(question.required for question in survey.questions)


@pytest.mark.parametrize("survey", SHIPPED, ids=lambda survey: survey.id)
def test_a_pinned_definition_is_read_back(survey: SurveyDefinition) -> None:
    assert definition_from_json(definition_to_json(survey)) == survey


def test_the_hash_is_of_the_files_bytes(tmp_path: Path) -> None:
    first = load_survey(written(tmp_path, GOOD))
    second = load_survey(written(tmp_path, GOOD.replace("مقدمة", "مقدمةً")))
    assert len(first.sha256) == 64
    assert first.sha256 != second.sha256


@pytest.mark.parametrize(
    ("old", "new", "code", "place"),
    [
        ("version = 1", "", "survey.missing_key", "version"),
        ("version = 1", "version = 0", "survey.bad_value", "version"),
        ("version = 1", 'version = "1"', "survey.bad_value", "version"),
        ("version = 1", "version = 1\ncolour = 2", "survey.unknown_key", "colour"),
        ('"مقدمة"', '" "', "survey.bad_value", "intro"),
        ('"scale"', '"slider"', "survey.bad_value", "sections.0.questions.0.kind"),
        ('"try"', '"other"', "survey.bad_value", "id"),
        ('"two"', '"one"', "survey.same_id", "one"),
        ('["أ", "ب"]', '["أ"]', "survey.choices_needed", "two"),
        ('["أ", "ب"]', '["أ", "أ"]', "survey.choices_needed", "two"),
        ('"choice"', '"text"', "survey.choices_unwanted", "two"),
    ],
)
def test_a_fault_is_named_with_its_place(
    tmp_path: Path, old: str, new: str, code: str, place: str
) -> None:
    assert old in GOOD
    assert faults(written(tmp_path, GOOD.replace(old, new))) == [(code, place)]


def test_a_survey_asks_something(tmp_path: Path) -> None:
    head = GOOD.split("[[sections]]", maxsplit=1)[0]
    assert faults(written(tmp_path, head)) == [("survey.missing_key", "sections")]
    assert faults(written(tmp_path, head + "sections = []")) == [("survey.bad_value", "sections")]
    empty = GOOD + '[[sections]]\ntitle = "فارغ"\nquestions = []\n'
    assert faults(written(tmp_path, empty)) == [("survey.bad_value", "sections.1.questions")]


def test_text_that_is_no_toml_is_told_with_its_line(tmp_path: Path) -> None:
    path = written(tmp_path, 'id = "try"\nversion = = 1\n')
    with pytest.raises(Invalid) as refused:
        load_survey(path)
    (problem,) = refused.value.problems
    assert (problem.code, problem.params["line"]) == ("survey.toml", "2")
    path.write_bytes(b"id = \xff")
    assert faults(path) == [("survey.toml", "")]
