"""Registering, updating and reading on a real encrypted file."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import Engine, func, select
from sqlalchemy.orm import Session

from desktop.base.clock import FixedClock
from desktop.base.errors import Invalid, Refused
from desktop.base.messages import Messages
from desktop.core.people.records import (
    PersonCategory,
    PersonNumber,
    PersonRecord,
    PersonVersion,
)
from desktop.core.people.service import PeopleService, load, load_rows
from desktop.core.people.terms import Identity, IdentityKind, Member, PersonForm, Relationship
from desktop.core.work import Actor, Role
from desktop.core.work.records import AuditRow
from tests.chains import read_chain


def problems_of(call) -> list[tuple[str, str]]:
    with pytest.raises(Invalid) as refused:
        call()
    return [(p.field, p.code) for p in refused.value.problems]


def test_a_file_is_opened_with_number_dates_and_totals(
    people: PeopleService, desk: Actor, form: PersonForm, database: Engine
) -> None:
    view = people.register(desk, form)
    assert (view.file_number, view.version, view.masked) == ("0001", 1, False)
    assert view.registered_on == view.updated_on == date(2026, 3, 1)
    assert view.renewed_on == date(2026, 3, 1)
    assert (view.income_total, view.income_per_head) == (300_000, 100_000)
    assert view.form.mobile == "+966551234567"
    assert people.read(desk, view.id) == view
    assert people.count(desk) == 1
    with Session(database) as session:
        record = session.get_one(PersonRecord, view.id)
        assert (record.income_total, record.obligations_total, record.members) == (
            300_000, 120_000, 2,
        )  # fmt: skip
        assert record.birth_year == 1970
        assert session.scalars(select(PersonCategory.category_id)).all() == ["widow"]


def test_one_identity_has_one_file_in_any_digits(
    people: PeopleService, desk: Actor, form: PersonForm
) -> None:
    people.register(desk, form)
    other = replace(form, identity=Identity(IdentityKind.NATIONAL_ID, "۱۰۰۰ ٠٠٠-۱۰٧"))
    with pytest.raises(Invalid) as refused:
        people.register(desk, other)
    (problem,) = refused.value.problems
    assert (problem.field, problem.code) == ("identity.number", "identity.registered")
    assert problem.params == {"file": "0001"}
    assert "0001" in Messages("ar").of(refused.value)
    assert people.count(desk) == 1


def test_the_ledger_itself_holds_identities_apart(
    people: PeopleService, desk: Actor, form: PersonForm, database: Engine
) -> None:
    people.register(desk, form)
    people.register(desk, replace(form, identity=Identity(IdentityKind.NONE_YET)))
    people.register(desk, replace(form, identity=Identity(IdentityKind.NONE_YET)))
    with Session(database) as session:
        numbers = session.scalars(select(PersonRecord.identity_number)).all()
    assert sorted(numbers, key=str) == ["1000000107", None, None]


def test_a_refused_form_leaves_nothing_behind(
    people: PeopleService, desk: Actor, form: PersonForm, database: Engine
) -> None:
    bad = replace(form, categories=("king",), mobile="1")
    assert problems_of(lambda: people.register(desk, bad)) == [
        ("mobile", "identity.mobile"),
        ("categories", "people.category_unknown"),
    ]
    with Session(database) as session:
        for table in (PersonRecord, PersonVersion, PersonNumber, AuditRow):
            assert session.scalar(select(func.count()).select_from(table)) == 0
    assert people.register(desk, form).file_number == "0001"


def test_an_update_is_a_new_version_with_history(
    people: PeopleService, desk: Actor, form: PersonForm, clock: FixedClock
) -> None:
    first = people.register(desk, form)
    clock.advance(timedelta(days=1))
    changed = replace(form, mobile="0559999999", note="")
    second = people.update(desk, first.id, 1, changed)
    clock.advance(timedelta(days=-1))
    assert (second.version, second.file_number) == (2, "0001")
    assert (second.registered_on, second.updated_on) == (date(2026, 3, 1), date(2026, 3, 2))
    newest, oldest = people.history(desk, first.id)
    assert (newest.version, newest.changed) == (2, ("mobile", "note"))
    assert (oldest.version, oldest.changed, oldest.by) == (1, (), desk.name)
    assert oldest.form == first.form
    assert newest.form == second.form


def test_confirming_the_same_form_moves_the_due_date(
    people: PeopleService, desk: Actor, form: PersonForm, clock: FixedClock
) -> None:
    view = people.register(desk, form)
    clock.advance(timedelta(days=300))
    again = people.update(desk, view.id, 1, view.form)
    clock.advance(timedelta(days=-300))
    assert again.form == view.form
    assert again.renewed_on == view.renewed_on + timedelta(days=300)


def test_a_stale_version_is_refused_and_nothing_is_lost(
    people: PeopleService, desk: Actor, form: PersonForm
) -> None:
    view = people.register(desk, form)
    theirs = people.update(desk, view.id, 1, replace(form, mobile="0551111111"))
    with pytest.raises(Refused) as refused:
        people.update(desk, view.id, 1, replace(form, mobile="0552222222"))
    assert refused.value.code == "people.stale_version"
    assert refused.value.params == {"read": 1, "now": 2}
    assert people.read(desk, view.id) == theirs
    assert len(people.history(desk, view.id)) == 2


def test_an_update_may_not_take_another_ones_identity(
    people: PeopleService, desk: Actor, form: PersonForm
) -> None:
    people.register(desk, form)
    other = people.register(desk, replace(form, identity=Identity(IdentityKind.NONE_YET)))
    assert problems_of(lambda: people.update(desk, other.id, 1, form)) == [
        ("identity.number", "identity.registered")
    ]
    known = replace(form, identity=Identity(IdentityKind.NATIONAL_ID, "1071724369", "الأصل"))
    assert people.update(desk, other.id, 1, known).form.identity == known.identity


def test_an_unknown_file_is_told(people: PeopleService, desk: Actor, form: PersonForm) -> None:
    for call in (
        lambda: people.read(desk, "x"),
        lambda: people.update(desk, "x", 1, form),
        lambda: people.history(desk, "x"),
    ):
        with pytest.raises(Refused, match=r"people\.unknown"):
            call()


def test_acts_leave_a_trace_without_personal_data(
    people: PeopleService, desk: Actor, form: PersonForm, database: Engine
) -> None:
    view = people.register(desk, form)
    people.update(desk, view.id, 1, replace(form, mobile="0551111111"))
    with Session(database) as session:
        rows = session.scalars(select(AuditRow).order_by(AuditRow.seq)).all()
        assert [(r.action, r.subject, r.detail) for r in rows] == [
            ("person.register", view.id, {}),
            ("person.update", view.id, {"changed": ["mobile"]}),
        ]
        assert read_chain(session).broken_at is None


@pytest.mark.parametrize("role", sorted(set(Role) - {Role.RECEPTION}))
def test_only_reception_writes(people: PeopleService, actor, form: PersonForm, role: Role) -> None:
    with pytest.raises(Refused, match=r"work\.not_permitted"):
        people.register(actor(role), form)
    with pytest.raises(Refused, match=r"work\.not_permitted"):
        people.update(actor(role), "x", 1, form)


def test_the_administrator_reads_no_one(people: PeopleService, actor) -> None:
    for call in (
        lambda: people.read(actor(Role.ADMIN), "x"),
        lambda: people.find(actor(Role.ADMIN), "نورة"),
        lambda: people.count(actor(Role.ADMIN)),
    ):
        with pytest.raises(Refused, match=r"work\.not_permitted"):
            call()


def test_likenesses_say_why_and_stand_in_order(
    people: PeopleService, desk: Actor, form: PersonForm
) -> None:
    same = people.register(desk, form)
    nobody = Identity(IdentityKind.NONE_YET)
    phone = people.register(desk, replace(form, identity=nobody, members=()))
    child = people.register(
        desk,
        replace(
            form,
            name=replace(form.name, first="سارة", father="نايف"),
            identity=Identity(IdentityKind.NATIONAL_ID, "1010000006"),
            mobile="",
            members=(),
        ),
    )
    named = people.register(
        desk, replace(form, identity=nobody, mobile="", members=(), birth=form.birth)
    )
    found = people.alike(desk, form)
    assert [(like.row.id, like.code) for like in found] == [
        (same.id, "people.like_identity"),
        (child.id, "people.like_member"),
        (phone.id, "people.like_mobile"),
        (named.id, "people.like_name"),
    ]
    assert [like.row.id for like in people.alike(desk, form, except_id=same.id)] == [
        child.id, phone.id, named.id,
    ]  # fmt: skip


def test_a_name_of_another_age_is_another_person(
    people: PeopleService, desk: Actor, form: PersonForm
) -> None:
    people.register(desk, form)
    young = replace(
        form,
        identity=Identity(IdentityKind.NONE_YET),
        mobile="",
        members=(),
        birth=replace(form.birth, year=1420),
    )
    assert people.alike(desk, young) == []
    near = replace(young, birth=replace(form.birth, year=1391))
    assert [like.code for like in people.alike(desk, near)] == ["people.like_name"]
    unknown = replace(young, birth=replace(form.birth, year=None, typed=""))
    assert [like.code for like in people.alike(desk, unknown)] == ["people.like_name"]


def test_a_half_filled_form_may_be_compared(people: PeopleService, desk: Actor) -> None:
    people.register(desk, PersonForm(_name("نورة", "العتيبي"), Identity(IdentityKind.NONE_YET)))
    empty = PersonForm(_name("", ""), Identity(IdentityKind.NATIONAL_ID))
    assert people.alike(desk, empty) == []


def test_desks_above_read_whole_files_in_their_own_transaction(
    people: PeopleService, desk: Actor, form: PersonForm, database: Engine
) -> None:
    one = people.register(desk, form)
    two = people.register(desk, replace(form, identity=Identity(IdentityKind.NONE_YET)))
    with Session(database) as session:
        assert load(session, one.id) == one
        rows = load_rows(session, [two.id, "x", one.id])
    assert list(rows) == [two.id, one.id]
    assert rows[one.id].name == "نورة عبد الله أحمد العتيبي"
    assert rows[one.id].members == 2


def test_fourteen_members_and_sixty_letters_are_kept(
    people: PeopleService, desk: Actor, form: PersonForm
) -> None:
    members = tuple(Member(f"ابن {'ا' * i}", Relationship.SON) for i in range(1, 15))
    big = replace(form, name=replace(form.name, first="ن" * 60), members=members)
    view = people.register(desk, big)
    assert view.form.members == members
    assert view.form.name.first == "ن" * 60


def _name(first: str, family: str):
    from desktop.core.people.terms import PersonName

    return PersonName(first, family=family)
