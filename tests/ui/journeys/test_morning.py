"""A morning at the desk by the keyboard alone: twelve visitors of mixed purposes."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.core.intake.visits.terms import Purpose, RecordVisit, VisitState
from desktop.core.people.terms import Identity, IdentityKind, PersonName
from desktop.core.policy.vocabulary import ChannelId
from desktop.core.work import Role
from tests.offices import PERSON
from tests.ui.journeys.acts import (
    ask_for_help,
    send_on,
    show_papers,
    sign_by_pen,
    who_comes,
    with_whom,
)
from tests.ui.journeys.desk import CONTROL, SHIFT
from tests.ui.journeys.test_hand_over import hand_over
from tests.ui.rooms import spin, write

ENTER, SPACE, ESC = Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape
#: Who comes: what for, by which name ("" for who gives none), whether before others; in turn.
QUEUE = [
    (Purpose.NEW_REQUEST, "أم خالد", 0),
    (Purpose.DATA_UPDATE, "", 0),
    (Purpose.MISSING_PAPER, "", 1),
    (Purpose.ASK_AFTER_REQUEST, "", 0),
    (Purpose.COLLECT_AID, "", 4),
    (Purpose.COMPLAINT, "هند القرني", 0),
    (Purpose.OBJECTION, "ماجد", 0),
    (Purpose.SUGGESTION, "نوف", 0),
    (Purpose.ENQUIRY, "بدرية", 2),
    (Purpose.ENQUIRY, "سعود", 0),
]
NUMBER = "1000009009"


class Keys:
    """Counts what is pressed, what is typed into fields apart."""

    def __init__(self, desk):
        self._desk, self.count = desk, 0

    def press(self, *keys):
        for key in keys:
            self.count += 1
            self._desk.key(*(key if isinstance(key, tuple) else (key,)))
            self._desk.rest()
            spin(20)


@pytest.fixture
def keys(desk):
    return Keys(desk)


def visits(desk):
    return desk.live.act(Role.RECEPTION, desk.live.office.visits.of_day, desk.live.today)


def known(desk):
    form = replace(
        PERSON,
        name=PersonName("عبد الرحمن", "عبد المحسن", "سليمان", "آل عبد الجبار"),
        identity=Identity(IdentityKind.NATIONAL_ID, NUMBER),
        mobile="0559870000",
        iban="",
    )
    person = desk.live.person(form)
    return person, desk.live.request(person)


def comes(desk, keys, purpose, name, first):
    """Give somebody a turn."""
    write(name or NUMBER)
    spin(350)
    desk.rest()
    keys.press((Qt.Key.Key_J, CONTROL))
    sheet = desk.sheet
    write(str(list(Purpose).index(purpose) + 1))
    keys.press(ENTER)
    if first:
        write(str(first + 1))
    desk.shot(f"turn-{purpose}")
    assert sheet.isVisible()
    keys.press((Qt.Key.Key_S, CONTROL))
    assert desk.sheets == 0


def serve(desk, keys, purpose):
    """Serve who was called, the short way of what they came for."""
    if purpose is Purpose.ENQUIRY:
        write("أُبلغت بموعد الصرف")
        desk.shot("served-enquiry")
        keys.press((Qt.Key.Key_S, CONTROL))
    elif purpose in (Purpose.COMPLAINT, Purpose.OBJECTION, Purpose.SUGGESTION):
        assert desk.room.current == "voices"
        assert desk.page.kind.value() == purpose
        while not desk.page.text.hasFocus():  # past the number of a request: they have none
            keys.press(ENTER)
        write("طال الانتظار في الصالة.")
        desk.shot(f"served-{purpose}")
        keys.press((Qt.Key.Key_S, CONTROL))
        keys.press((Qt.Key.Key_2, CONTROL))
    else:
        desk.shot(f"served-{purpose}")
        keys.press((Qt.Key.Key_2, CONTROL), Qt.Key.Key_F9)


def test_a_morning_of_twelve_visits_of_mixed_purposes(desk, keys):
    known(desk)
    desk.sit(Role.RECEPTION)
    keys.press((Qt.Key.Key_2, CONTROL))
    keys.press((Qt.Key.Key_T, CONTROL))
    desk.shot("day-1-opening")
    keys.press(SPACE, ESC)
    assert desk.live.act(
        Role.RECEPTION, desk.live.office.days.read, desk.live.today
    ).last is not None  # fmt: skip

    # a call in one line: six keys
    keys.count = 0
    keys.press((Qt.Key.Key_G, CONTROL), ENTER, ENTER)
    write("أم سعد")
    keys.press(ENTER)
    write("سألت عن ساعات الدوام")
    keys.press(ENTER, ENTER)
    assert keys.count <= 6
    desk.shot("day-2-one-line")

    # asking after a request without a turn: one key after the number
    keys.press((Qt.Key.Key_2, CONTROL))
    keys.count = 0
    write(NUMBER)
    spin(350)
    desk.rest()
    keys.press(Qt.Key.Key_F7)
    assert keys.count <= 4
    assert desk.room.current == "request"
    keys.press((Qt.Key.Key_2, CONTROL))
    desk.page.search.clear()
    desk.page.search.setFocus()

    for purpose, name, first in QUEUE:
        comes(desk, keys, purpose, name, first)
        desk.live.advance(minutes=3)
    desk.page.queue.tell_time()
    desk.shot("day-3-queue")
    order = [row.turn for row in desk.page.queue.table.model.rows]
    assert order == [3, 5, 9, 1, 2, 4, 6, 7, 8, 10]

    for _ in QUEUE[:-1]:
        assert desk.room.current == "reception"
        keys.count = 0
        keys.press(SPACE)
        called = desk.page.marked.row
        assert called.state is VisitState.CALLED
        keys.press(ENTER)
        serve(desk, keys, called.purpose)
        if called.purpose in (Purpose.ENQUIRY, Purpose.ASK_AFTER_REQUEST):
            assert keys.count <= 4
        if desk.room.current != "reception":
            keys.press((Qt.Key.Key_2, CONTROL))
        assert QApplication.focusWidget() is desk.page.search
    keys.press(Qt.Key.Key_Down, Qt.Key.Key_Delete)
    desk.shot("day-4-left")
    keys.press((Qt.Key.Key_F9, SHIFT), SPACE)
    desk.shot("day-5-back")
    keys.press(Qt.Key.Key_Down, Qt.Key.Key_Delete)

    states = [(row.purpose, row.state) for row in visits(desk)]
    assert len(states) == 12
    assert [state for _, state in states].count(VisitState.SERVED) == 11
    assert states[-1][1] is VisitState.LEFT

    keys.press((Qt.Key.Key_2, CONTROL), (Qt.Key.Key_T, CONTROL))
    desk.shot("day-6-closing")
    write("انتهى اليوم دون متأخر")
    keys.press((Qt.Key.Key_S, CONTROL))
    assert desk.room.current == "print"
    desk.shot("day-7-record")


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


def test_yesterdays_enquiry_is_corrected_its_list_printed_and_two_others_sit_down(desk, keys):
    live = desk.live
    said = RecordVisit(Purpose.ENQUIRY, ChannelId.PHONE, "سعاد", note="الدوام")
    live.act(Role.RECEPTION, live.office.visits.record, said)
    live.lock()
    live.advance(days=1)
    desk.sit(Role.RECEPTION)
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
    keys.press((Qt.Key.Key_P, CONTROL))
    assert desk.room.current == "print"
    desk.shot("yesterday-2-list")
    assert keys.count <= 6
    hand_over(desk, Role.DIRECTOR)
    assert desk.room.current == "home"
    hand_over(desk, Role.COMPLAINTS)
    hand_over(desk, Role.RECEPTION)
    assert desk.room.current == "print", "they find their own page again"
