"""Nothing typed is ever lost: it stands again for who typed it, and for nobody else."""

import threading
import time
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from sqlalchemy import text

from desktop.base.errors import KnownError
from desktop.core.intake.steps.withdrawal import Withdraw
from desktop.core.work import Role
from desktop.core.work.drafts import Way
from desktop.ui import kit, places
from desktop.ui.aid.order_sheets import ApproveSheet, StrikeSheet
from desktop.ui.intake.steps.clarification import ClarificationSheet
from desktop.ui.kit import scene
from desktop.ui.parts.drafts import Kept
from desktop.ui.parts.resuming import DraftSheet, Resuming
from desktop.ui.parts.sealed.sheet import SealSheet
from desktop.ui.parts.typed import OVER, raw
from desktop.ui.people.step_sheet import StepSheet
from desktop.ui.requests.withdraw import WithdrawSheet
from desktop.ui.staff.account import NewStaffSheet
from tests.merge.test_merge import ONE, OTHER, merged
from tests.ui import tour as tours
from tests.ui.rooms import settle, spin

#: Forms of which nothing is kept, and why.
APART = {
    "PasswordCard": "secrets",
    "PadSheet": "a signature, which is given and not left half done",
    "SignChangeSheet": "a signature, which is given and not left half done",
    "RenewKeysSheet": "secrets",
    "RecoverySheet": "typed back from the paper",
    "ReadOff": "the entries of the paper's row, which the visit keeps",
    "RestoreForm": "the password of a backup; what else is typed stays with the page",
    "ActsPage": "what is looked for",
    "HolidaysPage": "which year is looked at",
    "LettersPage": "what is looked for",
    "DayLogPage": "which day is looked at",
    "AppointmentsPage": "which day is looked at",
    "VerifyCard": "what is looked for",
    "PrintOptions": "how this PC prints, kept there",
}
TYPED = "٣٣"


def forms(seen):
    """Return the forms in view that are kept."""
    found = [form for form in seen.findChildren(kit.Form) if form.rows]
    return [form for form in found if type(form.parent()).__name__ not in APART]


def named(form, row):
    return type(form.parent()).__name__, row.name


def lines(form):
    """Return the lines and texts of a form that can be typed into now, by row."""
    for row in form.rows:
        part = row.field.inputs()[0]
        open_ = part.isVisible() and part.isEnabled() and not isinstance(part, kit.PasswordField)
        if open_ and isinstance(part, QLineEdit | QPlainTextEdit) and not part.isReadOnly():
            yield row, part


def type_into(seen):
    """Type something everywhere; return what stands there then."""
    found = {}
    for form in forms(seen):
        for row, part in lines(form):
            text = part.toPlainText() if isinstance(part, QPlainTextEdit) else part.text()
            if isinstance(part, QPlainTextEdit):
                part.setPlainText(text + TYPED)
            else:
                part.setText(TYPED)
            found[named(form, row)] = raw(row.field)
    return found


def lost(tour, stops):
    """Type at each stop, let another person in and the first come back; return what was lost."""
    found = {}
    for stop in stops:
        typed = type_into(tour.show(stop))
        if not typed:
            continue
        tour.leave()
        tour.enter(Role.ADMIN)
        tour.leave()
        tour.enter()
        seen = tour.show(stop)
        now = {named(form, row): raw(row.field) for form in forms(seen) for row in form.rows}
        gone = [name for name, value in typed.items() if now.get(name) != value]
        said = [one for one in seen.findChildren(QWidget) if _says(one)]
        if gone or not said:
            found[stop.name] = gone or "not said"
        for one in seen.findChildren(Kept):
            one._throw_away()
        tour.rest()
    return found


def _says(part):
    """Tell whether it tells that something was brought back."""
    return isinstance(part, Kept) or type(part).__name__ == "UnfinishedBanner"


def typed_on(tour):
    return [stop for stop in tour.stops() if stop.kind != "outside"]


def test_some_of_what_is_typed_anywhere_stands_again_after_another_person(tour):
    assert lost(tour, tours.some(typed_on(tour), seconds=4)) == {}


@pytest.mark.full
def test_whatever_is_typed_anywhere_stands_again_after_another_person(tour):
    assert lost(tour, typed_on(tour)) == {}


def test_it_stands_again_for_who_typed_it_alone_and_can_be_thrown_away(tour):
    household = places.HouseholdOf(tour.busy.person)
    page = tour.go(household)
    before = page.fields.members.value()
    page.note.setPlainText("تزور ابنتها كل جمعة.")
    page.fields.members._rows[-1].name.setText("ليلى")
    tour.leave()
    tour.enter(Role.ADMIN, *Role)
    other = tour.go(household)
    assert other.note.value() != "تزور ابنتها كل جمعة."
    assert other.kept.isHidden()
    tour.leave()
    tour.enter()
    page = tour.go(household)
    assert page.note.value() == "تزور ابنتها كل جمعة."
    assert [one.name for one in page.fields.members.value()] == [*(m.name for m in before), "ليلى"]
    assert page.kept.isVisible()
    page.kept.activated.emit()
    tour.sheet().yes.click()
    tour.rest()
    assert page.note.value() != "تزور ابنتها كل جمعة."
    assert page.fields.members.value() == before
    assert page.kept.isHidden()
    assert not tour.go(household).kept.isVisible()


def test_a_row_that_was_not_changed_is_not_typed_over_what_others_wrote(tour):
    household = places.HouseholdOf(tour.busy.person)
    page = tour.go(household)
    owed = page.fields.form["obligations.rent"].field
    owed.setText("١٢٠٠")
    tour.go(places.PageId.HOME)
    people, live = tour.live.office.people, tour.live
    person = live.act(Role.RECEPTION, people.read, tour.busy.person)
    form = replace(person.form, note="كتبها غيره.")
    live.act(Role.RECEPTION, people.update, person.id, person.version, form)
    page = tour.go(household)
    assert page.note.value() == "كتبها غيره."
    assert page.fields.form["obligations.rent"].field.value() == 120_000
    page.kept._throw_away()
    tour.rest()


def test_what_others_wrote_where_somebody_typed_is_told_before_it_is_saved_over(tour):
    household = places.HouseholdOf(tour.busy.person)
    page = tour.go(household)
    page.note.setPlainText("كتبها الأول.")
    spin(600)
    tour.leave()
    people, live = tour.live.office.people, tour.live
    tour.enter(Role.ADMIN, *Role)
    person = live.act(Role.RECEPTION, people.read, tour.busy.person)
    form = replace(person.form, note="حفظها الثاني.")
    live.act(Role.RECEPTION, people.update, person.id, person.version, form)
    tour.leave()
    tour.enter()
    page = tour.go(household)
    assert page.note.value() == "كتبها الأول."
    assert "حفظها الثاني." in page.kept.text()
    page.kept._throw_away()
    tour.rest()
    assert page.note.value() == "حفظها الثاني."


def test_a_half_typed_sheet_of_a_survey_waits_while_another_round_is_entered(tour):
    first, second = places.SurveyEntry(tour.busy.round), places.SurveyEntry(tour.busy.overfull)
    page = tour.go(first)
    question = next(iter(page.grid.fields.values()))
    question.setText("٤")
    tour.go(second)
    tour.go(first)
    question = next(iter(page.grid.fields.values()))
    assert question.text() == "٤"
    desk = tour.window._desk
    assert not any(
        "survey" in one.page for one in tour.live.call(desk.office.drafts.listed, desk.actor)
    )
    page.save.click()
    tour.rest()
    assert question.text() == ""
    tour.go(second)
    tour.go(first)
    assert page.grid.answers() == {}


def test_a_refused_act_leaves_its_sheet_open_with_what_was_typed(tour, monkeypatch):
    def refuse(*_given, **_named):
        raise KnownError("storage.disk_full")

    page = tour.go(places.PageId.HOME)
    page.reviews.buttons[0].click()
    sheet = tour.sheet()
    sheet.note.setText("سليم")
    with monkeypatch.context() as full:
        full.setattr(type(sheet._desk.office.reviews), "review", refuse)
        sheet._give()
        tour.rest()
    assert sheet.isVisible()
    assert sheet.note.value() == "سليم"
    tour.dismiss()
    page.reviews.buttons[0].click()
    sheet = tour.sheet()
    assert sheet.note.value() == "سليم"
    sheet.findChild(Kept)._throw_away()
    tour.dismiss()


def test_what_a_full_disk_refused_is_kept_when_there_is_room_again(tour, monkeypatch):
    def refuse(*_given, **_named):
        raise KnownError("storage.disk_full")

    household = places.HouseholdOf(tour.busy.person)
    page = tour.go(household)
    page.note.setPlainText("تُزار يوم الأحد.")
    with monkeypatch.context() as full:
        full.setattr(type(tour.window._desk.office.drafts), "save", refuse)
        page.kept._keeper.flush()
        tour.rest()
    tour.leave()  # nothing more was typed
    tour.enter(Role.ADMIN)
    tour.leave()
    tour.enter()
    page = tour.go(household)
    assert page.note.value() == "تُزار يوم الأحد."
    page.kept._throw_away()
    tour.rest()


def test_what_is_typed_is_kept_also_where_an_older_draft_could_not_be_read(tour, monkeypatch):
    def refuse(*_given, **_named):
        raise KnownError("storage.locked")

    household = places.HouseholdOf(tour.busy.person)
    with monkeypatch.context() as locked:
        locked.setattr(type(tour.window._desk.office.drafts), "load", refuse)
        page = tour.go(household)
    page.note.setPlainText("تُزار يوم الأحد.")
    tour.rest()
    tour.leave()
    tour.enter()
    page = tour.go(household)
    assert page.note.value() == "تُزار يوم الأحد."
    page.kept._throw_away()
    tour.rest()


def test_no_secret_is_kept(tour):
    tour.go(places.PageId.STAFF).add_button.click()
    sheet = tour.sheet()
    sheet.form["name"].field.setText("هند")
    sheet.password.setText("سر لا يُحفظ")
    tour.dismiss()
    tour.rest()
    desk = tour.window._desk
    typed, _ = tour.live.call(desk.office.drafts.load, desk.actor, "new_staff")
    assert typed.pop("name") == "هند"
    assert set(typed) == {OVER}
    tour.go(places.PageId.STAFF).add_button.click()
    sheet = tour.sheet()
    assert sheet.form["name"].field.value() == "هند"
    assert sheet.password.value() == ""
    sheet.findChild(Kept)._throw_away()
    tour.dismiss()


def drafts_of(tour):
    """Open the list of drafts on the first page, read anew."""
    page = tour.go(places.PageId.HOME)
    page.shown_again()
    tour.rest()
    if page.drafts.isHidden():
        page.drafts.banner.activated.emit()
    return page.drafts


def resume(tour, key):
    """Go on with a draft from the first page; return what has the keyboard then."""
    drafts_of(tour).acts[key].click()
    for _ in range(100):
        spin(30)
        tour.rest()
        if not tour.window.findChildren(Resuming):
            break
    return QApplication.focusWidget()


def typed_by_key(tour, part, text):
    """Type into a part as somebody does, who then goes on to another place."""
    part.setFocus()
    part.insertPlainText(text) if isinstance(part, QPlainTextEdit) else part.insert(text)


@pytest.mark.parametrize(
    ("what", "opens", "row"),
    [
        ("household", lambda t: t.go(places.HouseholdOf(t.busy.person)), "note"),
        ("withdrawal", lambda t: t._opened(t.sheets()[WithdrawSheet]), "text"),
        ("note", lambda t: t._opened(t.sheets()[StepSheet]), "text"),
        ("sealed", lambda t: t._opened(t.sheets()[SealSheet]), "text"),
        ("new_staff", lambda t: t._opened(t.sheets()[NewStaffSheet]), "job_title"),
        ("clarification", lambda t: t._opened(t.sheets()[ClarificationSheet]), "question"),
    ],
)
def test_a_draft_is_found_on_the_first_page_and_gone_on_with_at_its_field(tour, what, opens, row):
    seen = opens(tour)
    rows = {r.name: r for form in seen.findChildren(kit.Form) for r in form.rows}
    field = rows.get(row) or next(r for r, p in _texts_of(seen))
    part = field.field.inputs()[0]
    typed_by_key(tour, part, "كلام لم يُرسل")
    tour.dismiss()
    tour.leave()
    tour.enter(Role.ADMIN)
    tour.leave()
    tour.enter()
    card = drafts_of(tour)
    key = next(key for key in card.acts if key.startswith(what))
    focus = resume(tour, key)
    assert focus.property("row") == field.name
    text = focus.toPlainText() if isinstance(focus, QPlainTextEdit) else focus.text()
    assert "كلام لم يُرسل" in text
    tour.dismiss()
    card = drafts_of(tour)
    card._throw(next(one for one in card.rows._items if one.page == key))
    tour.rest()
    assert key not in drafts_of(tour).acts or card.isHidden()


@pytest.mark.parametrize(("sheet", "row"), [(ApproveSheet, "declared"), (StrikeSheet, "why")])
def test_a_draft_of_an_order_is_gone_on_with_whichever_list_its_page_begins_with(tour, sheet, row):
    seen = tour._opened(tour.sheets()[sheet])
    typed_by_key(tour, seen.form[row].field, "كلام لم يُرسل")
    tour.dismiss()
    page = tour.go(places.PageId.ORDERS)
    page.chips.set_value("due")  # as after a start of the program
    page._chosen("")
    tour.go(places.PageId.HOME)
    tour.room._drop(places.PageId.ORDERS)
    key = next(key for key in drafts_of(tour).acts if key.startswith("aid_"))
    assert resume(tour, key).property("row") == row
    shown = tour.sheet()
    assert type(shown) is sheet
    assert shown.form[row].field.value() == "كلام لم يُرسل"
    shown.findChild(Kept)._throw_away()
    tour.dismiss()


@pytest.mark.parametrize(("what", "state"), [("study", "referred"), ("decision", "studied")])
def test_a_draft_of_another_page_outlives_a_look_at_its_request(tour, what, state):
    desk, live = tour.window._desk, tour.live
    one, other = (tour.busy.requests[each] for each in (state, "decided"))
    key = f"{what}:{one.id}"
    typed = {"reason": "كلام لم يُرسل", OVER: {"reason": 0}}
    live.call(desk.office.drafts.save, desk.actor, key, typed, Way())
    page = tour.go(places.Request(one.id))
    assert page.act.leads_elsewhere
    assert page.kept.isHidden()  # nothing of it stands there
    tour.go(places.Request(other.id))
    assert live.call(desk.office.drafts.load, desk.actor, key)[0] == typed
    live.call(desk.office.drafts.drop, desk.actor, key)


def _texts_of(seen):
    for form in seen.findChildren(kit.Form):
        yield from lines(form)


def test_a_draft_whose_request_is_closed_says_so_and_can_be_read_and_copied(tour):
    request = tour.live.request(tour.live.person())
    tour.go(places.Request(request.id)).withdraw.click()
    sheet = tour.sheet()
    typed_by_key(tour, sheet.form.rows[0].field.inputs()[0], "تنازل عن طلبه")
    tour.dismiss()
    tour.rest()
    tour.live.take(request.id, Withdraw("رغبة صاحبه"))
    resume(tour, f"withdrawal:{request.id}")
    shown = tour.sheet()
    assert isinstance(shown, DraftSheet)
    assert "تنازل عن طلبه" in shown.whole.toPlainText()
    assert shown.whole.isReadOnly()
    shown.copy.click()
    assert "تنازل عن طلبه" in QApplication.clipboard().text()
    tour.dismiss()


def test_a_draft_on_a_file_that_was_merged_can_be_read_and_copied(tour):
    live = tour.live
    one, other = live.person(ONE), live.person(OTHER)
    page = tour.go(places.HouseholdOf(other.id))
    _, part = next(_texts_of(page))
    typed_by_key(tour, part, "كلام لم يُرسل")
    tour.go(places.PageId.HOME)
    merged(live, one, other)
    key = next(key for key in drafts_of(tour).acts if key.endswith(one.id))
    resume(tour, key)
    shown = tour.sheet()
    assert isinstance(shown, DraftSheet)
    assert "كلام لم يُرسل" in shown.whole.toPlainText()
    tour.dismiss()


def test_what_is_typed_of_the_sealed_room_is_sealed_to_who_types_it(tour):
    word = "خزعبليق"
    sheet = tour._opened(tour.sheets()[SealSheet])
    typed_by_key(tour, sheet.form["text"].field, word)
    tour.dismiss()
    tour.rest()
    desk, live = tour.window._desk, tour.live
    key = f"sealed:{tour.busy.person}"
    assert live.call(desk.office.drafts.load, desk.actor, key)[0]["text"] == word

    def rows():
        with desk.office.doors.unaudited(desk.actor) as tx:
            return [tuple(row) for row in tx.session.execute(text("SELECT * FROM draft"))]

    kept = live.call(rows)
    assert any(key in row for row in kept)
    assert word not in str(kept)
    assert not any(one.encode().hex() in str(kept) for one in (word,))
    other = replace(desk.actor, id=live.slots[Role.ADMIN])
    assert live.call(desk.office.drafts.load, other, key) is None
    resume(tour, key)
    tour.sheet().findChild(Kept)._throw_away()
    tour.dismiss()


def test_what_is_typed_is_kept_as_soon_as_its_field_is_left(tour):
    page = tour.go(places.HouseholdOf(tour.busy.person))
    desk = tour.window._desk
    typed_by_key(tour, page.note, "كُتبت ثم انتقل")
    page.save.setFocus()
    spin(1)
    settle(tour.window.tasks)
    kept = tour.live.call(desk.office.drafts.load, desk.actor, f"household:{tour.busy.person}")
    assert "كُتبت ثم انتقل" in kept[0]["note"]
    page.kept._throw_away()
    tour.rest()


#: Sheets whose page does not open them again by itself: it says how.
BY_HAND = {"distinct", "elsewhere", "end_stand_in", "end_note"}


def test_every_sheet_that_is_kept_is_opened_again_by_its_page(tour):
    missing = {}
    for stop in tours.some([one for one in typed_on(tour) if one.kind == "sheet"], seconds=20):
        for kept in tour.show(stop).findChildren(Kept):
            what = kept._about.replace(":", ".").partition(".")[0]
            if what and what not in BY_HAND | {*tour.window._desk.here().sheets}:
                missing[stop.name] = kept._about
    assert missing == {}


def test_a_sheet_that_no_page_opens_again_says_how_it_is_gone_on_with(tour):
    desk = tour.window._desk
    way = Way({"kind": "NewVisit", "typed": ""}, "زيارة جديدة", "شخص آخر مع التشابه")
    tour.live.call(desk.office.drafts.save, desk.actor, "distinct:x", {"why": "أخته"}, way)
    resume(tour, "distinct:x")
    assert tour.room.current == "visit"
    assert any("شخص آخر مع التشابه" in one for one in tour.window.messages.texts())
    tour.window.messages.clear()
    tour.live.call(desk.office.drafts.drop, desk.actor, "distinct:x")


@pytest.mark.parametrize("key", ["letter_in", "appoint"])
def test_a_sheet_opens_again_on_a_page_that_only_came_into_view(tour, hurry, key):
    page_id = places.PageId.LETTERS if key == "letter_in" else places.PageId.APPOINTMENTS
    desk, drafts = tour.window._desk, tour.window._desk.office.drafts
    tour.live.call(drafts.save, desk.actor, key, {"subject": "دعوة"}, Way({"kind": page_id}))
    resume(tour, key)
    assert not scene.seen(tour.window)
    kept = tour.sheet().findChild(Kept)
    assert kept is not None
    assert kept._about == key
    kept._throw_away()
    tour.dismiss()


def test_a_letter_about_one_request_is_no_draft_of_a_letter_about_another(tour):
    desk, live = tour.window._desk, tour.live
    one, other = (tour.busy.requests[state] for state in ("referred", "decided"))

    def begun(request):
        tour.go(places.Request(request.id)).issued.letters.came.click()
        return tour.sheet()

    def kept():
        spin(600)
        tour.rest()
        return [one.page for one in live.call(desk.office.drafts.listed, desk.actor)]

    sheet = begun(one)
    assert sheet.form["request"].field.value() == one.number
    assert f"letter_in:{one.id}" not in kept()  # nothing was typed
    typed_by_key(tour, sheet.form["subject"].field, "تقرير من الجهة")
    tour.dismiss()
    sheet = begun(other)
    assert sheet.form["subject"].field.value() == ""
    assert sheet.form["request"].field.value() == other.number
    tour.dismiss()
    assert [page for page in kept() if page.startswith("letter_in")] == [f"letter_in:{one.id}"]
    resume(tour, f"letter_in:{one.id}")
    sheet = tour.sheet()
    assert sheet.form["subject"].field.value() == "تقرير من الجهة"
    sheet.findChild(Kept)._throw_away()
    tour.dismiss()


@pytest.mark.parametrize("place", ["household", "choices"])
def test_a_draft_is_gone_on_with_at_the_same_line_of_many(tour, place):
    def lines():
        if place == "household":
            return [row.name for row in page.fields.members._rows]
        return [row.name for row in page.form["services"].field.rows]

    if place == "choices":
        tour.leave()
        tour.enter(Role.DIRECTOR)
    to = places.HouseholdOf(tour.busy.person) if place == "household" else places.PageId.CHOICES
    page = tour.go(to)
    at = len(lines()) - 1
    assert at > 0
    typed_by_key(tour, lines()[at], "ليلى")
    spin(600)
    tour.go(places.PageId.HOME)
    key = next(key for key in drafts_of(tour).acts if key.startswith(place))
    tour.room._drop(to.page if place == "household" else to)
    focus = resume(tour, key)
    page = tour.room.page
    assert focus is lines()[at]
    assert "ليلى" in focus.text()
    page.kept._throw_away()
    tour.rest()
    tour.enter()


def test_what_a_slow_disk_saved_behind_a_lock_is_no_draft_any_more(tour, monkeypatch):
    letters = type(tour.window._desk.office.correspondence)
    record = letters.record

    def slowly(*given):
        time.sleep(0.5)
        return record(*given)

    monkeypatch.setattr(letters, "record", slowly)
    tour.go(places.PageId.LETTERS).came.click()
    sheet = tour.sheet()
    for row in ("party", "subject"):
        typed_by_key(tour, sheet.form[row].field, "جمعية مجاورة")
    sheet.form["kind"].field.setCurrentIndex(0)
    spin(600)
    sheet.yes.click()
    tour.leave()
    tour.enter(Role.ADMIN)
    tour.leave()
    tour.enter()
    page = tour.go(places.PageId.LETTERS)
    assert [row.subject for row in page.table.model.rows].count("جمعية مجاورة") == 1
    assert "letter_in" not in drafts_of(tour).acts


def test_a_list_that_was_exported_behind_a_lock_leaves_no_draft(tour, tmp_path):
    tour.go(places.PageId.FOLLOW).export.click()
    sheet, written = tour.sheet(), threading.Event()
    typed_by_key(tour, sheet.form["reason"].field, "لمتابعة الزيارات")
    make = sheet._make

    def slowly(*given):
        written.wait(9)
        return make(*given)

    sheet._make = slowly
    spin(600)
    sheet.save_to(str(tmp_path / "قائمة.xlsx"))
    tour.window.lock()
    written.set()
    tour.rest()
    tour.enter(Role.ADMIN)
    assert not any("قائمة" in said for said in tour.window.messages.texts())
    tour.leave()
    tour.enter()
    assert (tmp_path / "قائمة.xlsx").exists()
    assert "export.follow" not in drafts_of(tour).acts
