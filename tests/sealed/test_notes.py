"""Notes of before move into the sealed room by an act, with their history, and leave a trace."""

from dataclasses import replace

import pytest

from desktop.base.errors import Refused
from desktop.core.people.notes.terms import MoveNote, NoteLine
from desktop.core.people.terms import Member, Relationship
from desktop.core.sealed.terms import Detail, ReadSealed, ReadWhy, SealedKind
from desktop.core.work import Role
from tests.offices import PERSON

SON = Relationship.SON


@pytest.fixture
def person(live):
    """Somebody whose note was written three times, with two members of one name."""
    live.unlock(Role.RECEPTION)
    members = (Member("فهد", SON, note="ربو"), Member("فهد", SON, note="صمم"), Member("سعد", SON))
    form = replace(PERSON, members=members)
    view = live.person(form)
    for note in ("مصاب بالكلى", "مصاب بالكلى، يغسل", "مصاب بالكلى، يغسل"):
        update = live.office.people.update
        view = live.act(Role.RECEPTION, update, view.id, view.version, replace(form, note=note))
    return view


def offered(live, person, role=Role.RECEPTION):
    return live.act(role, live.office.notes.offered, person.id)


def move(live, person, about="", kind=SealedKind.HEALTH, role=Role.RECEPTION):
    command = MoveNote(person.id, person.version, about, kind)
    return live.act(role, live.office.notes.move, command)


def sealed(live, person):
    live.unlock(Role.DIRECTOR)
    views = live.act(Role.DIRECTOR, live.office.sealed.read, ReadSealed(person.id, ReadWhy.FILE))
    assert all(view.line.moved for view in views)
    return {(view.detail.about, view.detail.text) for view in views}


def test_each_note_is_offered_as_it_was_written_last(live, person):
    assert set(offered(live, person)) == {
        NoteLine("", "مصاب بالكلى، يغسل", earlier=False),
        NoteLine("فهد", "صمم", earlier=False),
    }


def test_every_text_of_a_note_moves_and_none_is_left_in_any_version(live, person):
    now = move(live, person)
    assert now.form.note == ""
    assert now.updated_on == person.updated_on
    assert now.version == person.version + 1
    history = live.act(Role.RECEPTION, live.office.people.history, person.id)
    assert {version.form.note for version in history} == {""}
    assert history[0].form.members == person.form.members
    assert [line.about for line in offered(live, person)] == ["فهد"]
    assert live.act(Role.DIRECTOR, live.office.reports.check).sound
    assert sealed(live, person) == {("", "مصاب بالكلى"), ("", "مصاب بالكلى، يغسل")}


def test_notes_of_members_of_one_name_move_together(live, person):
    now = move(live, person, "فهد")
    assert [member.note for member in now.form.members] == ["", "", ""]
    assert sealed(live, person) == {("فهد", "ربو"), ("فهد", "صمم")}


def test_a_note_that_stands_in_the_history_alone_is_offered_and_moves(live, person):
    form = replace(person.form, note="")
    now = live.act(Role.RECEPTION, live.office.people.update, person.id, person.version, form)
    assert NoteLine("", "مصاب بالكلى، يغسل", earlier=True) in offered(live, person)
    move(live, now)
    assert [line.about for line in offered(live, person)] == ["فهد"]


def test_what_was_changed_meanwhile_is_not_moved(live, person):
    with pytest.raises(Refused, match=r"people\.stale_version"):
        move(live, replace(person, version=1))
    with pytest.raises(Refused, match=r"sealed\.stale_note"):
        move(live, person, "سعد")
    assert offered(live, person)


def test_what_others_typed_and_did_not_send_loses_it_too(live, person):
    drafts, page = live.office.drafts, f"household:{person.id}"
    typed = {"note": "مصاب بالكلى", "rows": [{"note": " مصاب بالكلى، يغسل "}], "other": "باقٍ"}
    live.act(Role.RESEARCHER, drafts.save, page, typed)
    move(live, person)
    left, _ = live.act(Role.RESEARCHER, drafts.load, page)
    assert left == {"note": "", "rows": [{"note": ""}], "other": "باقٍ"}


@pytest.mark.parametrize(
    "role", [Role.SECRETARY, Role.MEMBER, Role.COMPLAINTS, Role.ADMIN, Role.AUDITOR]
)
def test_nobody_else_sees_or_moves_notes(live, person, role):
    for act in (offered, move):
        with pytest.raises(Refused, match=r"work\.not_permitted"):
            act(live, person, role=role)


def test_a_detail_keeps_its_kind(live, person):
    move(live, person, "فهد", SealedKind.OTHER)
    live.unlock(Role.RESEARCHER)
    views = live.act(Role.RESEARCHER, live.office.sealed.read, ReadSealed(person.id, ReadWhy.FILE))
    assert Detail(SealedKind.OTHER, "فهد", text="ربو") in [view.detail for view in views]
