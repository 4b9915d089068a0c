"""The policy's trace: every clause, zero as zero, notes in view, found by search."""

import pytest

from desktop.core.complaints.terms import RecordVoice, VoiceKind
from desktop.core.intake.visits.terms import Purpose, RecordVisit
from desktop.core.policy.loader import load_shipped
from desktop.core.policy.trace import Page
from desktop.core.policy.vocabulary import StepId
from desktop.core.work import Actor, Role, may
from desktop.core.work.traced import Counter
from desktop.lists import traced
from desktop.ui.pages import PAGES
from tests.ui.seats import texts


@pytest.fixture
def room(seat):
    return seat(Role.AUDITOR)


def pick(page, name):
    page.chips.set_value(name)
    page.chips.chosen.emit(name)


def test_every_clause_stands_there_and_zero_is_a_word(room):
    page = room.go("policy")
    rows = page.table.model.rows
    assert [row.clause.id for row in rows] == [c.id for c in room.live.profile.clauses]
    counts = page.table.model.columns[3].text
    assert {counts(row) for row in rows} == {"صفر"}
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


def clause(room, number):
    """Mark a clause by its number and return its ways, as they stand on the page."""
    page = room.page("policy")
    pick(page, "all")
    wanted = f"haqal.c.{number}"
    place = next(n for n, row in enumerate(page.table.model.rows) if row.clause.id == wanted)
    page.table.view.selectRow(place)
    room.rest()
    return page.ways


def test_what_has_no_record_yet_is_said_so(room):
    page = room.go("policy")
    ways = clause(room, 7)
    assert not ways.buttons
    assert "لا سجلات" in texts(ways)
    assert "لا يُعدّ في البرنامج" in texts(clause(room, 33))
    assert "لا سجلات" in texts(clause(room, 45))
    pick(page, "zero")
    found = {row.clause.id for row in page.table.model.rows}
    assert "haqal.c.7" in found
    assert "haqal.c.33" not in found  # nothing of it is counted


def test_a_way_leads_to_its_records(seat):
    room = seat(Role.DIRECTOR)
    live = room.live
    person = live.person()
    checked, other = live.request(person), live.request(person)
    live.upto(checked.id, StepId.DELIVERY)
    room.go("policy")
    (button,) = clause(room, 42).buttons  # the papers were checked
    button.click()
    room.rest()
    assert room.room.current == "requests"
    requests = room.page("requests")
    assert [row.id for row in requests.table.model.rows] == [checked.id]
    assert "فحص المستندات" in requests.traced.text()
    requests.traced.activated.emit()
    room.rest()
    assert [row.id for row in requests.table.model.rows] == [other.id]
    assert not requests.traced.isVisible()


def test_every_page_of_the_trace_opens_on_what_it_counted(seat):
    room = seat(Role.DIRECTOR)
    live = room.live
    visit = RecordVisit(Purpose.ENQUIRY, "phone", note="موعد الصرف")
    live.act(Role.RECEPTION, live.office.visits.record, visit)
    live.act(Role.RECEPTION, live.office.visits.record, RecordVisit(Purpose.OBJECTION, "letters"))
    voice = RecordVoice(VoiceKind.SUGGESTION, "phone", "مقاعد أكثر", live.clock.now())
    live.act(Role.RECEPTION, live.office.complaints.record, voice)
    request = live.request()
    live.act(Role.RECEPTION, live.office.press.issue, "request", request.id)
    live.act(Role.RECEPTION, live.office.press.issue, "receipt", request.id)

    def opened(number, last=False):
        room.go("policy")
        clause(room, number).buttons[-1 if last else 0].click()
        room.rest()
        return room.room.current, room.page(room.room.current).table.model.rows

    page, rows = opened(26)
    assert (page, [row.note for row in rows]) == ("visits", ["موعد الصرف"])
    page, rows = opened(11, last=True)
    assert (page, [row.text for row in rows]) == ("voices", ["مقاعد أكثر"])
    page, rows = opened(36)
    assert (page, [row.form_id for row in rows]) == ("prints", ["request"])


def test_enter_opens_the_records_of_a_clause(room):
    room.live.request()
    page = room.go("policy")
    clause(room, 45)  # unsigned
    page.table.opened.emit(page.table.current())
    assert room.room.current == "policy"
    clause(room, 1)
    page.table.opened.emit(page.table.current())
    room.rest()
    assert room.room.current == "requests"


@pytest.mark.parametrize("role", list(Role))
def test_a_page_that_is_named_stands_in_the_window_and_lets_in_who_may_read_it(role):
    specs = {spec.id: spec for spec in PAGES}
    assert {page.value for page in Page} <= set(specs)
    actor = Actor("1", "سعد", "", frozenset({role}))
    for policy in load_shipped():
        for one in traced(policy.profile):
            if isinstance(one, Counter) and may(actor.roles, one.reads):
                assert specs[one.opens.page].allowed(actor), one.tag


def test_no_note_is_cut_off(seat):
    room = seat(Role.AUDITOR, policy="shaqra")
    page = room.go("policy")
    pick(page, "notes")
    for place in range(len(page.table.model.rows)):
        page.table.view.selectRow(place)
        room.rest()
        notes = page._notes.rows
        assert notes
        for note in notes:
            assert note.height() >= note.heightForWidth(note.width()), note.text()
