"""A first visit and what is seen to in a morning, by the keyboard alone."""

from PySide6.QtCore import Qt

from desktop.core.intake.visits.terms import Purpose, RecordVisit, VisitState
from desktop.core.policy.vocabulary import ChannelId
from desktop.core.work import Role
from tests.ui.journeys.acts import (
    ask_for_help,
    send_on,
    show_papers,
    sign_by_pen,
    who_comes,
    with_whom,
)
from tests.ui.journeys.desk import CONTROL
from tests.ui.journeys.test_hand_over import hand_over
from tests.ui.rooms import write

ENTER = Qt.Key.Key_Return


def visits(desk):
    return desk.live.act(Role.RECEPTION, desk.live.office.visits.of_day, desk.live.today)


#: Keys of a first visit, from the search to the request referred, what is filled in apart: going
#: from field to field is filling in.
MOST_OF_A_FIRST_VISIT = 40
_FILLING = {Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_A}


def test_a_first_visit_takes_few_keys_beside_its_fields(desk, monkeypatch):
    desk.sit(Role.RECEPTION)
    pressed = []

    def key(which, *held, press=desk.key):
        pressed.append(which)
        press(which, *held)

    monkeypatch.setattr(desk, "key", key)
    desk.begin("1000009017")
    who_comes(
        desk, "بدرية", "ناصر", "", "الحارثي", birth="1410", gender="2", marital="متزوج",
        mobile="0559876545",
    )  # fmt: skip
    with_whom(desk, income="1500", home="ايجار")
    ask_for_help(desk, "سقف الغرفة يسرّب الماء.")
    show_papers(desk)
    sign_by_pen(desk)
    send_on(desk)
    acts = [one for one in pressed if one not in _FILLING]
    assert len(acts) <= MOST_OF_A_FIRST_VISIT, acts
    (visit,) = visits(desk)
    assert (visit.purpose, visit.state) == (Purpose.NEW_REQUEST, VisitState.SERVED)


def asked_yesterday(live):
    """Let somebody have asked on the day before."""
    said = RecordVisit(Purpose.ENQUIRY, ChannelId.PHONE, "سعاد", note="الدوام")
    live.act(Role.RECEPTION, live.office.visits.record, said)
    live.lock()
    live.advance(days=1)


def put_right(desk, keys):
    """Correct the purpose of yesterday's enquiry in the log of its day."""
    keys.press((Qt.Key.Key_2, CONTROL))
    desk.press(desk.page.queue.log)
    assert desk.room.current == "day_log"
    keys.press((Qt.Key.Key_PageUp, CONTROL))
    assert [row.name for row in desk.page.table.model.rows] == ["سعاد"]
    keys.count = 0
    desk.to(desk.page.table.view)
    keys.press(ENTER)
    sheet = desk.sheet
    write(str(list(Purpose).index(Purpose.SUGGESTION) + 1))
    desk.fill(sheet.form["why"], "سُجّل الغرض سهوًا")
    desk.shot("yesterday-1-corrected")
    keys.press((Qt.Key.Key_S, CONTROL))
    assert desk.sheets == 0
    (row,) = desk.page.table.model.rows
    assert (row.purpose, row.corrected) == (Purpose.SUGGESTION, True)


def test_yesterdays_enquiry_is_corrected_its_list_printed_and_two_others_sit_down(desk, keys):
    asked_yesterday(desk.live)
    desk.sit(Role.RECEPTION)
    put_right(desk, keys)
    keys.press((Qt.Key.Key_P, CONTROL))
    assert desk.room.current == "print"
    desk.shot("yesterday-2-list")
    assert keys.count <= 6
    hand_over(desk, Role.DIRECTOR)
    assert desk.room.current == "home"
    hand_over(desk, Role.COMPLAINTS)
    hand_over(desk, Role.RECEPTION)
    assert desk.room.current == "print", "they find their own page again"
