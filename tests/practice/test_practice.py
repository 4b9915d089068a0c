"""The made-up world: whole, strict, and good under every policy."""

import shutil
from pathlib import Path

import pytest

from desktop.base.clock import riyadh_date
from desktop.base.errors import Invalid, Refused
from desktop.base.identifiers import check_iban, check_mobile
from desktop.base.messages import Messages
from desktop.base.paths import resource
from desktop.core.intake import papers
from desktop.core.people.identifiers import check_identity
from desktop.core.people.terms import Identity, IdentityKind
from desktop.core.policy.loader import load_shipped
from desktop.core.policy.vocabulary import StepId
from desktop.core.practice import day as made
from desktop.core.practice.loader import load_practice, practice
from desktop.core.practice.names import identity, mobile, name
from desktop.core.surveys.loader import load_surveys
from desktop.core.surveys.rules import check_sheet
from desktop.core.surveys.terms import EnterAnswers
from desktop.core.work import Role

PROFILES = {loaded.profile.id: loaded.profile for loaded in load_shipped()}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the shipped files, to be damaged."""
    return Path(shutil.copytree(resource("practice"), tmp_path / "practice"))


def test_every_file_is_read_and_every_role_has_somebody():
    world = practice()
    assert set(world.staff) == set(Role)
    assert len({who.name for who in world.staff.values()}) == len(Role)
    assert world.person in world.people.values()
    assert load_practice(resource("practice")) == world


@pytest.mark.parametrize("key", practice().people)
def test_the_people_could_be_registered(key):
    person = practice().people[key]
    assert check_identity(person.identity) == person.identity
    assert check_mobile(person.mobile)
    assert check_iban(person.iban) == person.iban


@pytest.mark.parametrize("policy", PROFILES)
def test_a_payload_stands_for_every_step_of_a_policy(policy):
    profile, day = PROFILES[policy], riyadh_date(practice().day.begins)
    steps = set(profile.steps) - {StepId.RECEPTION, StepId.SIGNATURE}
    assert len({type(made.payload(profile, step, day)) for step in steps}) == len(steps)
    for paper in profile.papers:
        assert papers.judge(paper, made.good_paper(paper, day), day).value == "valid"
    assert made.visitor(profile).categories == (profile.categories[0].id,)


@pytest.mark.parametrize("survey", load_surveys(resource("surveys")), ids=lambda one: one.id)
def test_the_answers_fit_every_survey(survey):
    assert check_sheet(survey, EnterAnswers("", made.answers(survey)))[2] == []


def test_names_and_numbers_repeat_and_differ():
    assert len({name(n) for n in range(400)}) > 300
    assert name(2) == practice().prints.request.applicant.name
    for n in range(50):
        number = Identity(IdentityKind.NATIONAL_ID, identity(n))
        assert check_identity(number) == number
        assert check_mobile(mobile(n))


@pytest.mark.parametrize(
    ("file", "was", "becomes", "place"),
    [
        ("staff.toml", "[staff.auditor]", "[staff.auditors]", "staff.auditors"),
        ("staff.toml", 'title = "باحثة اجتماعية"', "", "staff.researcher.title"),
        ("people.toml", "gender =", "sex =", "abdullah.sex"),
        ("people.toml", '"rented"', '"tent"', "abdullah.housing"),
        ("people.toml", "118_000", '"118"', "abdullah.incomes[0].monthly"),
        ("day.toml", 'person = "abdullah"', 'person = "nobody"', "person"),
        ("day.toml", "recommendation =", "recomendation =", "steps.study.recomendation"),
        ("names.toml", 'father = ["صالح"', "father = [1", "father[0]"),
        ("prints.toml", "[signing]", "[sining]", "sining"),
        (
            "prints.toml",
            "counts = [1, 2, 6, 21, 34]",
            "counts = [1]",
            "survey_report.results[0].counts[1]",
        ),
        ("prints.toml", "[decision.outcomes.waiting]", "[decision.other]", "decision.other"),
        ("prints.toml", '"الرئيس", ', "", "minutes.committee_jobs"),
        ("prints.toml", 'excused = "', 'excused = "لا ', "minutes.excused"),
        (
            "prints.toml",
            "    { counts = [1, 2, 6, 21, 34], before = 4.1 },\n",
            "",
            "survey_report.results",
        ),
        ("day.toml", 'need = "', "need = ", ""),
    ],
)
def test_a_damaged_file_is_named_with_its_key(folder, file, was, becomes, place):
    path = folder / file
    text = path.read_text("utf-8")
    assert was in text
    path.write_text(text.replace(was, becomes, 1), "utf-8")
    with pytest.raises(Invalid) as why:
        load_practice(folder)
    found = {problem.params.get("key", ""): problem for problem in why.value.problems}
    assert found[place].code == ("practice.bad_key" if place else "practice.toml")
    assert found[place].params["file"] == file
    line = int(found[place].params["line"]) - 1
    assert becomes in path.read_text("utf-8").split("\n")[line] or not becomes
    said = Messages().of(why.value)
    assert file in said
    assert place in said


def test_a_role_without_anybody_is_named(folder):
    path = folder / "staff.toml"
    path.write_text(path.read_text("utf-8").split("[staff.storekeeper]")[0], "utf-8")
    with pytest.raises(Invalid) as why:
        load_practice(folder)
    assert [problem.params["key"] for problem in why.value.problems] == ["staff.storekeeper"]


def test_an_outcome_without_words_is_named(folder):
    path = folder / "prints.toml"
    head, rest = path.read_text("utf-8").split("[decision.outcomes.waiting]")
    path.write_text(f"{head}[minutes]{rest.split('[minutes]')[1]}", "utf-8")
    with pytest.raises(Invalid) as why:
        load_practice(folder)
    assert [p.params["key"] for p in why.value.problems] == ["decision.outcomes.waiting"]


def test_a_missing_file_is_named(folder):
    folder.joinpath("names.toml").unlink()
    with pytest.raises(Refused) as why:
        load_practice(folder)
    assert why.value.params["file"] == "names.toml"
