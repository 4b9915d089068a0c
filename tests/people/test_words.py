"""Words that follow whose file it is."""

from enum import StrEnum

import pytest

from desktop.base.messages import Messages
from desktop.core.intake.signers import Kinship
from desktop.core.people.terms import Gender, Relationship
from desktop.core.people.words import fits, word
from desktop.core.policy.circumstances import Marital

KINDS: dict[str, type[StrEnum]] = {
    "marital": Marital, "relationship": Relationship, "kinship": Kinship
}  # fmt: skip


@pytest.mark.parametrize("language", ["ar", "en"])
@pytest.mark.parametrize("kind", KINDS)
def test_no_slash_stands_where_the_gender_is_known(kind, language):
    messages = Messages(language)
    for value in KINDS[kind]:
        for gender in Gender:
            assert "/" not in word(messages, kind, value.value, gender), (value, gender)


def test_a_word_follows_whose_file_it_is():
    messages = Messages()
    said = [word(messages, "marital", "widowed", g) for g in (Gender.FEMALE, Gender.MALE, None)]
    assert said == ["أرملة", "أرمل", "أرمل / أرملة"]
    assert word(messages, "relationship", "spouse", Gender.MALE) == "زوجة"
    assert word(messages, "relationship", "son", Gender.FEMALE) == "ابن"
    assert "سجين" not in word(messages, "marital", "prisoner_spouse", Gender.FEMALE)


@pytest.mark.parametrize("language", ["ar", "en"])
def test_what_is_said_of_women_alone_is_no_choice_on_a_mans_file(language):
    messages = Messages(language)
    left_out = {
        gender: {one for one in Marital if not fits(messages, "marital", one.value, gender)}
        for gender in (Gender.MALE, Gender.FEMALE, None)
    }
    assert left_out == {Gender.MALE: {Marital.ABANDONED}, Gender.FEMALE: set(), None: set()}
