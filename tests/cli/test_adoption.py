"""Adopting a policy and choosing over it from the command line."""

import pytest

from desktop.base.arabic_text import arabic_digits
from desktop.base.paths import resource
from desktop.core.work import Role

CHOICES = """
reply_start = "signature"
services = [{ id = "fuel", name = "وقود تدفئة" }]
papers = [{ id = "identity", name = "الهوية", validity = "expiry", required = true }]
categories = [{ id = "orphan", name = "الأيتام", sensitive = false }]
"""


@pytest.fixture
def newer(closed, tmp_path):
    """The office's policy with one number changed, in a file."""
    file = tmp_path / "سياسة معدلة.toml"
    text = resource("policies", "haqal.toml").read_text("utf-8")
    file.write_text(text.replace("amount = 14", "amount = 20"), "utf-8")
    return file


@pytest.fixture
def choices(tmp_path):
    file = tmp_path / "اختيارات.toml"
    file.write_text(CHOICES, "utf-8")
    return file


def test_a_policy_is_adopted_and_choices_are_made_on_record(cli, closed, newer, choices):
    director = closed.as_(Role.DIRECTOR)
    ran = cli("policy", "adopt", newer, "--reason", "قرار المجلس ٧", *director, "--json")
    assert (ran.status, ran.err) == (0, "")
    assert [line["reason"] for line in ran.json["adoptions"]] == ["قرار المجلس ٧"]
    ran = cli("policy", "choose", choices, "--reason", "طلب اللجنة", *director)
    assert (ran.status, ran.err) == (0, "")
    shown = cli("policy", "history", *closed.as_(Role.AUDITOR))
    first, second = shown.out.splitlines()
    assert "قرار المجلس ٧" in first
    assert "سياسة تنظيم العلاقة مع المستفيدين" in first
    assert "طلب اللجنة" in second
    closed.live.advance(days=3650)  # the command line's clock is the PC's
    opened = closed.live.unlock(Role.RECEPTION).office.policy
    assert (opened.profile.reply.amount, opened.profile.services[0].id) == (20, "fuel")


def test_a_version_may_begin_later(cli, closed, choices):
    director = closed.as_(Role.DIRECTOR)
    late = cli(
        "policy", "choose", choices, "--reason", "س", "--from", "2090-01-01", *director, "--json"
    )
    assert late.status == 0
    assert late.json["in_force"] is None
    assert late.json["choices"][0]["from_on"] == "2090-01-01"
    for day in ("2020-01-01", "1447-09-12"):
        past = cli("policy", "choose", choices, "--reason", "س", "--from", day, *director)
        assert (past.status, past.out) == (1, "")
        assert "مضى" in past.err
    wrong = cli("policy", "choose", choices, "--reason", "س", "--from", "غدًا", *director)
    assert wrong.status == 2


@pytest.mark.parametrize(
    ("edit", "key"),
    [
        (('id = "fuel", name', 'id = "fuel", nmae'), "services[0].nmae"),
        (('reply_start = "signature"', 'reply_start = "not_stated"'), "reply_start"),
        (('validity = "expiry"', 'validity = "max_age_days"'), "papers[0].validity"),
    ],
)
def test_what_is_wrong_is_named_by_key_and_line(cli, closed, tmp_path, edit, key):
    old, new = edit
    assert old in CHOICES
    file = tmp_path / "bad.toml"
    file.write_text(CHOICES.replace(old, new), "utf-8")
    ran = cli("policy", "choose", file, "--reason", "س", *closed.as_(Role.DIRECTOR))
    line = CHOICES[: CHOICES.index(old)].count("\n") + 1
    assert (ran.status, ran.out) == (1, "")
    assert f"السطر {arabic_digits(str(line))}" in ran.err
    assert key in ran.err or "identity" in ran.err


def test_only_the_director_may(cli, closed, newer, choices):
    for args in (("adopt", newer), ("choose", choices)):
        ran = cli("policy", *args, "--reason", "س", *closed.as_(Role.RECEPTION))
        assert (ran.status, ran.out) == (1, "")
    assert cli("policy", "history", *closed.as_(), "--json").json["choices"] == []


def test_a_reason_is_asked_for(cli, closed, newer):
    director = closed.as_(Role.DIRECTOR)
    assert cli("policy", "adopt", newer, *director).status == 2
    ran = cli("policy", "adopt", newer, "--reason", " ", *director)
    assert (ran.status, ran.err.strip()) == (1, "اكتب السبب.")


def test_a_choice_that_the_text_touches_is_answered_by_its_key(cli, closed, tmp_path):
    director = closed.as_(Role.DIRECTOR)
    text = resource("policies", "haqal.toml").read_text("utf-8")
    file = tmp_path / "سياسة معدلة.toml"
    file.write_text(text.replace('name = "سلة غذائية"', 'name = "السلة الغذائية"'), "utf-8")
    ran = cli("policy", "adopt", file, "--reason", "قرار", *director)
    assert (ran.status, ran.out) == (1, "")
    assert "services" in ran.err
    ran = cli("policy", "adopt", file, "--reason", "قرار", "--keep", "services", *director)
    assert (ran.status, ran.err) == (0, "")
    assert "أُبقي من الاختيارات: services" in ran.out
