"""Two files compared in the window, merged, and parted again."""

from dataclasses import replace

from desktop.base.arabic_text import strip_controls
from desktop.core.finding.pairs import Doubles
from desktop.core.merge.terms import MergeFiles
from desktop.core.people.terms import Identity, IdentityKind
from desktop.core.work import Role
from desktop.ui import places
from desktop.ui.parts.person.likeness import DistinctSheet
from desktop.ui.people.merged import CompareSheet, UnmergeSheet
from desktop.ui.places import PageId
from tests.ui.intake.people import NOURA
from tests.ui.intake.test_reception import register
from tests.ui.seats import sheet_of, texts

NO_PAPER = Identity(IdentityKind.NONE_YET, override_reason="فقدت هويتها.")


def both(room):
    """Register somebody, and the same without her identity."""
    one = register(room, NOURA)
    twin = replace(NOURA, identity=NO_PAPER, mobile="0551122334", note="تعمل خياطة.", members=())
    return one, register(room, twin)


def test_two_files_are_compared_merged_and_parted_again(seat):
    room = seat(Role.RECEPTION)
    one, two = both(room)
    room = seat(Role.DIRECTOR, room.live)
    page = room.go(places.Person(one.id))
    page.links.compare.click()
    sheet = sheet_of(room, CompareSheet)
    sheet.form.set_values({"to": "9999"})
    sheet.yes.click()
    room.rest()
    assert sheet.form["to"].error
    sheet.form.set_values({"to": two.file_number})
    sheet.yes.click()
    room.rest()
    page = room.page("compare")
    assert {name for name, row in page.pairs.items() if not row.isHidden()} == {
        "identity", "members", "mobile", "note",
    }  # fmt: skip
    assert "تعمل خياطة." in texts(page.pairs["note"])
    page.pairs["mobile"].row.field.set_value("goes")
    page.merge.click()
    room.rest()
    assert page.form["because"].error
    page.form.set_values({"because": "هي نفسها."})
    page.merge.click()
    room.rest()
    file = room.page("person")
    assert room.room.current == "person"
    assert "551122334" in strip_controls(texts(file._who))
    assert f"ضُم إلى هذا الملف الملف {two.file_number}" in strip_controls(texts(file.links))
    file.links.ask_undo(file.links._merges[0])
    room.rest()
    sheet = sheet_of(room, UnmergeSheet)
    sheet.form.set_values({"because": "أختها."})
    sheet.yes.click()
    room.rest()
    assert "أُلغي ضم الملف" in texts(file.links)
    assert "551122334" not in strip_controls(texts(file._who))
    assert room.go(places.Person(two.id)).heading()[0] == two.form.name.full


def test_what_rests_on_a_merge_is_told_instead_of_a_question(seat):
    room = seat(Role.RECEPTION)
    one, two = both(room)
    command = MergeFiles(one.id, two.id, 1, 1, "هي نفسها.")
    room.live.act(Role.DIRECTOR, room.live.office.merges.merge, command)
    room.live.request(one)
    room = seat(Role.DIRECTOR, room.live)
    page = room.go(places.Person(one.id))
    page.links.ask_undo(page.links._merges[0])
    room.rest()
    sheet = sheet_of(room, UnmergeSheet)
    assert "طلبات" in texts(sheet)
    assert not sheet.form.rows


def test_reception_compares_swaps_and_says_that_they_are_two(seat):
    room = seat(Role.RECEPTION)
    one, two = both(room)
    page = room.go(places.Compare(one.id, two.id))
    assert page.merge.isHidden()
    page.swap.click()
    room.rest()
    page = room.page("compare")
    assert page._seen.stays.id == two.id
    page.distinct.click()
    room.rest()
    sheet = sheet_of(room, DistinctSheet)
    sheet.form.set_values({"reason": "أختها."})
    sheet.yes.click()
    room.rest()
    assert "مسجَّل أنهما شخصان مختلفان" in texts(page)


def looked_through(room, page):
    """Wait until everybody was looked at: some pieces, in an office of two."""
    for _ in range(100):
        if "حتى الآن" not in page._far.text():
            return
        room.rest(50)
    raise AssertionError(page._far.text())


def test_that_there_are_no_doubles_is_said_when_everybody_was_looked_at(seat):
    room = seat(Role.DIRECTOR)
    page = room.go(PageId.DOUBLES)
    page._next.stop()
    page._show(Doubles(total=10))
    assert not page.table._empty.isVisible()
    assert "حتى الآن" in page._far.text()
    page._show(Doubles(done=10, total=10, ended=True))
    assert page.table._empty.isVisible()
    page._next.stop()
    page._show(Doubles(done=1, total=10))
    assert not page.table._empty.isVisible()


def test_old_doubles_are_worked_through_from_their_list(seat):
    room = seat(Role.RECEPTION)
    one, two = both(room)
    room = seat(Role.DIRECTOR, room.live)
    room.live.call(room.live.office.finding.prepare_now, room.live.actor(Role.DIRECTOR))
    room.go(PageId.FOLLOW).ways[PageId.DOUBLES].click()
    room.rest()
    page = room.page("doubles")
    looked_through(room, page)
    (double,) = page.table.model.rows
    assert {double.one.id, double.other.id} == {one.id, two.id}
    page.compare.click()
    room.rest()
    assert room.room.current == "compare"
    page = room.go(PageId.DOUBLES)
    page.distinct.click()
    sheet = sheet_of(room, DistinctSheet)
    sheet.form.set_values({"reason": "أختها."})
    sheet.yes.click()
    room.rest()
    assert not page.table.model.rows
