"""The policy's trace: every clause, zero as zero, notes in view, found by search."""

import pytest

from desktop.core.work import Role
from tests.ui.seats import texts


@pytest.fixture
def room(seat):
    return seat(Role.AUDITOR)


def pick(page, name):
    page.chips.set_value(name)
    page.chips.chosen.emit(name)


def test_every_clause_stands_there_and_zero_is_zero(room):
    page = room.go("policy")
    rows = page.table.model.rows
    assert [row.clause.id for row in rows] == [c.id for c in room.live.profile.clauses]
    counts = page.table.model.columns[3].text
    assert {counts(row) for row in rows} == {"٠"}
    first = page.table.current()
    assert first.clause.heading in texts(page)


def test_records_are_counted(room):
    live = room.live
    live.request()
    page = room.go("policy")
    counts = [page.table.model.columns[3].text(row) for row in page.table.model.rows]
    assert any(count != "٠" for count in counts)


def test_a_note_is_shown_with_its_clause(room):
    page = room.go("policy")
    pick(page, "notes")
    assert page.table.model.rows
    assert all(row.notes for row in page.table.model.rows)
    place = next(
        n
        for n, row in enumerate(page.table.model.rows)
        if any(note.kind.value == "lower_bound" for note in row.notes)
    )
    page.table.view.selectRow(place)
    room.rest()
    assert "حد أدنى بلا حد أقصى" in texts(page)


def test_clauses_are_found_in_any_spelling(room):
    page = room.go("policy")
    page.search.setText("اسبوعين")
    page._filter("")
    assert page.table.model.rows
    for row in page.table.model.rows:
        said = (row.clause.heading, row.clause.printed or "", *(n.text for n in row.notes))
        assert any("أسبوعين" in part for part in said)


def test_kinds_are_told_apart(room):
    page = room.go("policy")
    total = 0
    for kind in ("act", "advice", "silence"):
        pick(page, kind)
        assert {row.clause.kind.value for row in page.table.model.rows} == {kind}
        total += len(page.table.model.rows)
    assert total == len(room.live.profile.clauses)


def test_a_clause_leads_to_its_records(room):
    page = room.go("policy")
    assert not page.records.isVisible()
    room.live.request()
    page = room.go("policy")
    rows = page.table.model.rows
    place = next(
        n for n, row in enumerate(rows) if any(h.tag.value == "papers_check" for h in row.how)
    )
    page.table.view.selectRow(place)
    assert not page.records.isVisible()  # nothing was checked yet
    request = room.live.request(
        room.live.act(
            Role.RECEPTION,
            room.live.office.people.read,
            room.live.act(Role.RECEPTION, room.live.office.people.find, "عبد الله")[0].id,
        )
    )
    room.live.take(request.id, room.live.papers())
    page = room.go("policy")
    page.table.view.selectRow(place)
    assert page.records.isVisible()
    page.records.click()
    room.rest()
    assert room.room.current == "requests"
    assert len(room.page("requests").table.model.rows) == 2
