"""What each role sees of the same file."""

import re
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from typing import Any

import pytest

from desktop.base.keys import fold
from desktop.core.people.service import PeopleService
from desktop.core.people.terms import PersonForm, PersonView, Shown
from desktop.core.people.views import form_for, mask, mask_name, names_on, redact
from desktop.core.policy.circumstances import Marital
from desktop.core.work import Actor, Role

WHOLE = (Role.RECEPTION, Role.RESEARCHER, Role.DIRECTOR)
MASKED = (Role.SECRETARY, Role.MEMBER, Role.COMPLAINTS, Role.AUDITOR)


@pytest.fixture
def file_id(people: PeopleService, desk: Actor, form: PersonForm) -> str:
    return people.register(desk, form).id


def seen(people: PeopleService, actor, file_id: str, *roles: Role) -> PersonView:
    view = people.read(actor(*roles), file_id)
    (version,) = people.history(actor(*roles), file_id)
    assert version.form == view.form
    return view


@pytest.mark.parametrize("role", WHOLE)
def test_who_works_on_the_file_sees_all(people, actor, file_id: str, role: Role) -> None:
    view = seen(people, actor, file_id, role)
    assert (view.form.identity.number, view.masked) == ("1000000107", False)
    assert (view.household, view.income_total, view.form.note) == (Shown.FULL, 300_000, "ملاحظة")


@pytest.mark.parametrize("role", MASKED)
def test_others_see_the_last_digits_and_no_notes(people, actor, file_id: str, role: Role) -> None:
    view = seen(people, actor, file_id, role)
    assert view.masked
    assert (view.form.identity.number, view.form.mobile) == ("••••••0107", "•••••••••4567")
    text = str(view)
    for hidden in ("1000000107", "551234567", "1010000006", "ملاحظة", "تدرس"):
        assert hidden not in text


@pytest.mark.parametrize(
    ("role", "expected"),
    [
        (Role.SECRETARY, (Shown.SUMMARY, 300_000, 2, ("widow",))),
        (Role.MEMBER, (Shown.FULL, 300_000, 2, ("widow",))),
        (Role.AUDITOR, (Shown.MASKED, 0, 2, ())),
        (Role.COMPLAINTS, (Shown.NOTHING, 0, 0, ())),
    ],
)
def test_income_and_category_by_role(people, actor, file_id: str, role: Role, expected) -> None:
    view = seen(people, actor, file_id, role)
    form = view.form
    assert (view.household, view.income_total, len(form.members), form.categories) == expected
    (row,) = people.find(actor(role), "نورة").rows
    assert (row.members, row.categories) == expected[2:]


def test_the_auditor_follows_a_file_by_its_number(people, actor, form, file_id: str) -> None:
    view = seen(people, actor, file_id, Role.AUDITOR)
    text, names = str(view), names_on(form)
    assert names
    assert not [name for name in names if len(name) > 1 and name in fold(text)]
    (row,) = people.find(actor(Role.AUDITOR), view.file_number).rows
    assert row.name == mask_name(form.name.full)
    for role in (Role.MEMBER, Role.SECRETARY, Role.COMPLAINTS):
        assert seen(people, actor, file_id, role).form.name == form.name


#: What of a file is read by who sees no numbers whole; each other text is hidden or cut.
OPEN = {
    "name.first", "name.father", "name.grandfather", "name.family", "latin_name", "nationality",
    "address.city", "address.district", "categories", "old_file_number",
    "members.name", "members.occupation", "birth.typed", "members.birth.typed",
}  # fmt: skip


def planted(value: Any, at: str = "") -> Any:
    """Return a value of the same shape whose every text says where it stands."""
    if isinstance(value, Enum):
        return value
    if isinstance(value, str):
        return f"<{at}>"
    if isinstance(value, tuple):
        return tuple(planted(one, at) for one in value)
    if is_dataclass(value):
        under = {
            one.name: planted(getattr(value, one.name), f"{at}.{one.name}".strip("."))
            for one in fields(value)
            if one.init
        }
        return replace(value, **under)  # type: ignore[type-var]
    return value


@pytest.mark.parametrize("role", MASKED)
def test_every_text_of_a_file_is_hidden_unless_it_is_named_as_open(form, role: Role) -> None:
    whole = planted(replace(form, categories=("x",), members=(form.members[0],)))
    marks = set(re.findall(r"<[a-z_.]+>", str(whole)))
    assert {mark for mark in marks if mark.startswith(("<members.", "<tenancy.", "<incomes."))}
    shown = str(form_for(frozenset({role}), whole))
    assert {mark for mark in marks if mark in shown} <= {f"<{one}>" for one in OPEN}


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("زارت الباحثة نورة وأمها لنورة", "زارت الباحثة ن• وأمها ل•"),
        ("دخل نُورَة ٢٥٠٠ ريال و3 أبناء", "دخل ن• ••• ريال و3 أبناء"),
        ("دخلها 1,250.50 ورقمها 1000000107", "دخلها ••• ورقمها •••"),
        ("لا اسم هنا", "لا اسم هنا"),
    ],
)
def test_a_text_about_a_file_is_read_without_its_names_and_numbers(text, left) -> None:
    assert redact(text, frozenset({fold("نورة")})) == left


@pytest.mark.parametrize("role", Role)
def test_marital_status_tells_no_more_than_the_category(people, actor, form, role: Role) -> None:
    """A prisoner's wife is a category too."""
    shown = form_for(frozenset({role}), replace(form, marital=Marital.PRISONER_SPOUSE))
    if shown.categories:
        assert shown.marital is Marital.PRISONER_SPOUSE
    else:
        assert shown.marital is None


def test_a_summary_has_sums_and_no_names(people, actor, file_id: str) -> None:
    view = seen(people, actor, file_id, Role.SECRETARY)
    assert [line.monthly for line in view.form.incomes] == [300_000]
    assert [line.monthly for line in view.form.obligations] == [120_000]
    assert {member.name for member in view.form.members} == {""}
    assert view.income_per_head == 100_000


def test_the_widest_of_several_roles_counts(people, actor, file_id: str) -> None:
    assert seen(people, actor, file_id, Role.COMPLAINTS, Role.RECEPTION).masked is False
    both = seen(people, actor, file_id, Role.COMPLAINTS, Role.SECRETARY)
    assert (both.masked, both.household) == (True, Shown.SUMMARY)


def test_likenesses_are_masked_too(people, actor, file_id: str, form: PersonForm) -> None:
    (like,) = people.alike(actor(Role.SECRETARY), form)
    assert like.row.identity == "••••••0107"


def test_a_short_number_shows_nothing() -> None:
    assert [mask(n) for n in ("", "1234", "12345")] == ["", "••••", "•2345"]
