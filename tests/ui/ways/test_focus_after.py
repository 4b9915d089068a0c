"""After every page and every act the keyboard is on what there is to do next."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desktop.core.work import Role
from desktop.ui import kit, places
from tests.ui.committee.test_committee import open_sitting, waiting
from tests.ui.rooms import enter, press, write


def trouble(tour):
    """Say what is wrong with where the keyboard is; "" for nothing."""
    focus = QApplication.focusWidget()
    room = tour.room
    if focus is None or focus in (tour.window, room, room.page):
        return f"nowhere: {focus}"
    if not focus.isVisible() or not focus.isEnabled():
        return f"not to be used: {focus}"
    if not focus.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return f"takes no key: {focus}"
    inside = room.page.isAncestorOf(focus) or isinstance(focus.window(), kit.Sheet)
    sheet = any(one.isVisible() and one.isAncestorOf(focus) for one in sheets(tour))
    return "" if inside or sheet else f"beside the page: {focus}"


def sheets(tour):
    return tour.window.findChildren(kit.Sheet)


def inside(widget, part):
    return widget is part or (isinstance(part, QWidget) and part.isAncestorOf(widget))


@pytest.mark.full
def test_every_page_has_the_keyboard_when_it_is_come_to(tour):
    wrong = {}
    for stop in tour.stops():
        if stop.kind == "page":
            tour.show(stop)
            if said := trouble(tour):
                wrong[stop.name] = said
    assert not wrong


def acted(tour, act):
    """Do something, wait, and say what is wrong afterwards; what is asked is answered by yes."""
    tour.dismiss()
    act()
    tour.rest()
    for sheet in [one for one in sheets(tour) if one.isVisible()]:
        if isinstance(sheet, kit.ConfirmSheet):
            sheet.yes.click()
            tour.rest()
    return trouble(tour)


def test_every_act_of_a_request_leads_on(tour):
    requests = tour.busy.requests
    wrong = {}

    def at(state):
        return tour.go(places.Request(requests[state].id))

    page = at("decided")
    page.act.form.set_values({})
    wrong["told"] = acted(tour, page.primary.click)
    page = at("told")
    wrong["refused"] = acted(tour, page.primary.click)
    assert page.act.form.problems()
    first = page.act.form.problems()[0]
    assert inside(QApplication.focusWidget(), first)
    page = at("lacking")
    page._ask_withdraw()
    tour.rest()
    sheet = tour.sheet()
    sheet.form.set_values({"reason": "عدلت عن الطلب"})
    sheet.yes.click()
    tour.rest()
    wrong["withdrawn"] = trouble(tour)
    assert not any(wrong.values()), wrong


def test_acts_of_the_other_pages_lead_on(tour):
    wrong = {}
    page = tour.go("reception")
    page.enquiry.form.set_values({"purpose": "enquiry", "channel": "call", "note": "سؤال"})
    wrong["visit recorded"] = acted(tour, page.enquiry.save.click)
    page = tour.go("voices")
    page.form.set_values({"text": "تأخر الرد"})
    wrong["voice"] = acted(tour, page.save.click)
    assert inside(QApplication.focusWidget(), page.kind.parentWidget())
    page = tour.go(places.SurveyEntry(tour.busy.round))
    first = next(iter(page.grid.fields.values()))
    for field in page.grid.fields.values():
        field.setText("1")
    wrong["sheet"] = acted(tour, page.save.click)
    assert QApplication.focusWidget() is first or sheets(tour)
    wrong["undo"] = acted(tour, page._ask_undo)
    page = tour.go("staff")
    page.table.mark(1)
    page.close_button.setFocus()
    wrong["closed"] = acted(tour, page.close_button.click)
    page = tour.go(places.HouseholdOf(tour.busy.person))
    wrong["household"] = trouble(tour) or acted(tour, page.save.click)
    page = tour.go("backup")
    wrong["backup"] = acted(tour, page.primary.click)
    page = tour.go("home")
    if page.reviews.buttons:
        page.reviews.buttons[0].click()
        tour.sheet().yes.click()
        tour.rest()
        wrong["review"] = trouble(tour)
    assert not any(wrong.values()), {name: said for name, said in wrong.items() if said}


def test_a_sitting_leads_from_its_opening_to_its_last_row(seat, open_office):
    live = open_office("haqal")
    requests = waiting(live, 2)
    room = seat(Role.SECRETARY, live)
    page = room.go("committee")
    open_sitting(room)
    assert page.shown.view.hasFocus()
    assert page.shown.current() == page.shown.model.rows[0]
    for request in requests:
        assert page.decision.request.id == request
        page.decision.outcome.setFocus()
        write("3")
        write("تجاوز")
        enter()
        assert page.decision.reason.hasFocus()
        write("الدخل يكفي")
        press(Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is page.primary  # from the reason to its button
        enter()
        room.rest()
        last = request == requests[-1]  # behind it the letters, else the next undecided
        assert (page.letters if last else page.decision.outcome).hasFocus()


@pytest.mark.parametrize("rests", [True, False])
def test_the_page_has_the_keyboard_again_after_a_dialog_of_the_system(rests, tour, qtbot):
    page = tour.go("voices")
    button = next(one for one in page.findChildren(kit.Button) if one.isVisible())
    button.setFocus()
    dialog = QDialog(tour.window)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    button.setEnabled(False)  # as an act that was begun by it does
    button.setEnabled(not rests)
    dialog.close()
    tour.window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is tour.window)
    try:
        assert trouble(tour) == ""
        assert rests or QApplication.focusWidget() is button
    finally:
        button.setEnabled(True)
