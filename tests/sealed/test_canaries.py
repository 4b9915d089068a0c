"""Sensitive words, planted, are found nowhere but by who may read them."""

import json
from contextlib import suppress
from dataclasses import replace

import pytest
from sqlalchemy import text

from desktop.base.errors import Refused
from desktop.core.people.notes.terms import MoveNote
from desktop.core.people.terms import Member, Relationship
from desktop.core.policy.vocabulary import StepId
from desktop.core.sealed.terms import (
    Detail,
    PrisonKind,
    ReadSealed,
    ReadWhy,
    SealDetail,
    SealedKind,
)
from desktop.core.work import Action, Role
from desktop.core.work.acts import WantedActs
from desktop.core.work.drafts import Way
from desktop.core.work.records import Record
from tests.databases.kept_words import words
from tests.offices import PERSON

#: What is planted, each in a field of its own; none stands anywhere else.
ILLNESS, PRISON, TOLD, NOTE, MEMBERS = "زقمريب", "طخفجدان", "ثغبقلوس", "ضظذنوك", "خزعلبيق"
CANARIES = (ILLNESS, PRISON, TOLD, NOTE, MEMBERS)
SON = "ماجد"


@pytest.fixture
def planted(live):
    """Somebody of whom all of it is sealed, whose request went all the way; notes moved too."""
    live.unlock(Role.RECEPTION)
    member = Member(SON, Relationship.SON, note=f"يعاني {MEMBERS} منذ سنة")
    person = live.person(replace(PERSON, note=f"في {NOTE}", members=(member,)))
    page = f"visit:person:{person.id}"
    save, said = live.office.drafts.save, (("ملاحظات", f"في {NOTE}"),)
    live.act(Role.RECEPTION, save, page, {"person": {"note": f"في {NOTE}"}}, Way(said=said))
    half = {"name": ILLNESS, "text": TOLD}
    way = Way(what="إضافة إلى الحفظ المغلق", said=(("التفاصيل", TOLD), ("المرض", ILLNESS)))
    live.act(Role.RECEPTION, save, f"sealed:{person.id}", half, way, sealed=True)
    kept = {line.page: line for line in live.act(Role.RECEPTION, live.office.drafts.listed)}
    assert kept[f"sealed:{person.id}"].data == half
    assert kept[f"sealed:{person.id}"].way == way
    for detail in (
        Detail(SealedKind.HEALTH, SON, ILLNESS, text=TOLD),
        Detail(SealedKind.PRISON, "", PRISON, PrisonKind.CRIMINAL, live.today, TOLD),
    ):
        live.act(Role.RECEPTION, live.office.sealed.seal, SealDetail(person.id, detail))
    for about in ("", SON):
        move = MoveNote(person.id, person.version, about, SealedKind.OTHER)
        person = live.act(Role.RECEPTION, live.office.notes.move, move)
    live.upto(live.draft(person).id, StepId.STUDY)
    live.unlock(Role.RESEARCHER)
    read = live.act(Role.RESEARCHER, live.office.sealed.read, ReadSealed(person.id, ReadWhy.STUDY))
    assert all(word in str(read) for word in CANARIES)
    return person


def found_in(told):
    return [word for word in CANARIES if word in str(told)]


def test_no_row_of_the_opened_database_says_one(live, planted):
    def read():
        with live.office.doors.unaudited(live.actor(Role.ADMIN)) as tx:
            for table in Record.metadata.sorted_tables:
                rows = tx.session.execute(text(f"SELECT * FROM {table.name}"))  # noqa: S608
                yield from ((table.name, tuple(row)) for row in rows)

    rows = live.call(lambda: list(read()))
    assert {table for table, _ in rows} >= {"sealed_detail", "sealed_key", "draft", "event"}
    assert [row for row in rows if found_in(row)] == []
    # A name that is folded for the index is one too.
    assert not [row for row in rows if any(word[:-1] in str(row) for word in CANARIES)]


def test_no_file_of_the_folder_says_one(live, planted):
    live.lock()
    files = [path for path in live.folder.rglob("*") if path.is_file()]
    assert files
    for path in files:
        content = path.read_bytes()
        assert not [word for word in CANARIES if word.encode() in content], path.name


@pytest.mark.parametrize(
    "role", sorted(set(Role) - {Role.ADMIN, Role.ACCOUNTANT, Role.STOREKEEPER})
)
def test_no_page_of_any_role_says_one(live, planted, role):
    """What pages and lists read, but for the sealed room itself."""
    live.unlock(role)
    office, told = live.office, []
    for act, given in (
        (office.people.read, planted.id),
        (office.people.history, planted.id),
        (office.people.find, planted.form.name.full),
        (office.intake.of_person, planted.id),
        (office.acts.page, WantedActs()),
        (office.sealed.listed, planted.id),
        (office.notes.offered, planted.id),
    ):
        with suppress(Refused):  # not every role may ask everything
            told.append(live.act(role, act, given))
    assert told
    assert found_in(told) == []


@pytest.mark.parametrize("word", CANARIES)
def test_nobody_finds_anything_by_one(live, planted, word):
    assert live.act(Role.DIRECTOR, live.office.people.find, word).rows == ()


def test_no_print_says_one(live, planted):
    live.unlock(Role.RESEARCHER)
    (request,) = live.act(Role.RECEPTION, live.office.intake.of_person, planted.id)
    for form, role in (("request", Role.RECEPTION), ("receipt", Role.RECEPTION)):
        issued = live.act(role, live.office.press.issue, form, request.id)
        assert words(issued.pdf)
        assert found_in(words(issued.pdf)) == []


def test_the_own_export_has_them_by_who_opens_them_alone(live, planted):
    def export():
        with live.office.doors.look(live.actor(Role.DIRECTOR), Action.PERSON_READ) as see:
            every = [d.export(see.session, planted.id) for d in live.office.reports._holdings]
        return json.dumps(every, ensure_ascii=False)

    for role, seen in ((Role.ADMIN, []), (Role.RECEPTION, []), (Role.DIRECTOR, list(CANARIES))):
        live.unlock(role)
        assert found_in(live.call(export)) == seen
