"""A whole day at the desk in one window, by the keyboard alone: opened, seventeen visits of every
purpose, three people in turn, closed with its page.
"""

from collections import Counter
from dataclasses import replace
from types import SimpleNamespace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.core.complaints.terms import VoiceKind
from desktop.core.intake.days.terms import CloseDay, OpenDay
from desktop.core.intake.facts import State
from desktop.core.intake.visits.terms import Purpose, VisitState
from desktop.core.people.terms import PersonName
from desktop.core.policy.vocabulary import StepId
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
from tests.ui.journeys.test_from_afar import (
    by_phone,
    by_post,
    choose_area,
    passing_by,
    sent_elsewhere,
    signed_later,
)
from tests.ui.journeys.test_hand_over import hand_over
from tests.ui.journeys.test_known import income_changed, nothing_changed
from tests.ui.journeys.test_morning import asked_yesterday, put_right, visits
from tests.ui.rooms import write

ENTER, SPACE, ESC, DELETE = (
    Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape, Qt.Key.Key_Delete,
)  # fmt: skip
RECEPTION, MAIN = (Qt.Key.Key_2, CONTROL), (Qt.Key.Key_S, CONTROL)
SAID = "طال الانتظار في الصالة."

#: Who takes a turn: what for, who of those with a file ("" for nobody) or by which name, and
#: whether before others; in the order in which they come.
QUEUE = [
    (Purpose.NEW_REQUEST, "", "أم خالد", 0),
    (Purpose.DATA_UPDATE, "moved", "", 0),
    (Purpose.MISSING_PAPER, "lacking", "", 1),
    (Purpose.ASK_AFTER_REQUEST, "same", "", 0),
    (Purpose.COLLECT_AID, "granted", "", 4),
    (Purpose.COMPLAINT, "", "هند القرني", 0),
    (Purpose.OBJECTION, "told", "", 0),
    (Purpose.SUGGESTION, "", "نوف", 0),
    (Purpose.ENQUIRY, "", "بدرية", 2),
    (Purpose.ENQUIRY, "", "سعود", 0),
]
#: The others of the day: an enquiry by phone in one line, one sent elsewhere, one on his way, a
#: call, a paper, two who are known.
BESIDE = [Purpose.ENQUIRY, *[Purpose.NEW_REQUEST] * 6]


def before(live):
    """Let there be people with files, some with a request on its way, and yesterday's enquiry."""
    numbers = ("1000009066", "1000009074", "1000009082", "1000009090", "1000009108", "1000009116",
               "1000009124")  # fmt: skip
    names = ("same", "changed", "moved", "lacking", "granted", "told", "calls")
    known = {}
    for place, (name, number) in enumerate(zip(names, numbers, strict=True)):
        form = replace(
            PERSON,
            name=PersonName("عبد الله", f"سعد{'ي' * place}", "", "البلوي"),
            identity=replace(PERSON.identity, number=number),
            mobile=f"055987000{place}",
            iban="",
        )
        known[name] = live.person(form)
    for name in ("same", "changed"):
        live.upto(live.draft(known[name]).id, StepId.REFERRAL)
    live.advance(days=20)
    requests = {"lacking": live.draft(known["lacking"])}
    for name in ("granted", "told"):
        requests[name] = live.upto(live.draft(known[name]).id, StepId.NOTIFICATION)
    asked_yesterday(live)
    return SimpleNamespace(people=known, requests=requests)


# ---- who waits


def comes(desk, keys, purpose, called_by, first):
    """Give somebody a turn."""
    write(called_by)
    found = desk.page.found
    desk.until(lambda: found.text == called_by and found.read == called_by)
    keys.press((Qt.Key.Key_J, CONTROL))
    sheet = desk.sheet
    write(str(list(Purpose).index(purpose) + 1))
    keys.press(ENTER)
    if first:
        write(str(first + 1))
    desk.shot(f"day-turn-{purpose}")
    assert sheet.isVisible()
    keys.press(MAIN)
    assert desk.sheets == 0


def called(desk, keys):
    """Call who is next and open what they came for."""
    keys.press(RECEPTION)
    keys.count = 0
    keys.press(SPACE)
    row = desk.page.marked.row
    assert row.state is VisitState.CALLED
    keys.press(ENTER)
    desk.shot(f"day-serving-{row.purpose}")
    return row


def serve(desk, keys, purpose):
    """Serve who was called: most end by what they came for, two by a key."""
    match purpose:
        case Purpose.NEW_REQUEST:
            register(desk)
        case Purpose.DATA_UPDATE:
            update(desk, keys)
        case Purpose.MISSING_PAPER:
            while desk.page.current == "requirements":
                desk.go_on()
            show_papers(desk)
            sign_by_pen(desk)
            assert send_on(desk).facts.state is State.REFERRED
        case Purpose.COLLECT_AID:
            hand_over_aid(desk)
        case Purpose.ASK_AFTER_REQUEST:
            keys.press(RECEPTION, Qt.Key.Key_F9)
            assert keys.count <= 4
        case Purpose.ENQUIRY:
            write("أُبلغت بموعد الصرف")
            keys.press(MAIN)
            assert keys.count <= 4
        case _:
            raised(desk, purpose)


def register(desk):
    """Take a first visit from its beginning to the study."""
    form = desk.stage("person").fields.form
    desk.fill(form["identity.kind"], "هوية")
    desk.fill(form["identity.number"], "1000009017")
    who_comes(
        desk, "هيفاء", "ناصر", "", "الحارثي", birth="1410", gender="2", marital="متزوج",
        mobile="0559876545",
    )  # fmt: skip
    with_whom(desk, income="1500", home="ايجار")
    ask_for_help(desk, "سقف الغرفة يسرّب الماء.")
    show_papers(desk)
    sign_by_pen(desk)
    assert send_on(desk).facts.state is State.REFERRED


def update(desk, keys):
    """Write a new mobile into a file, and let it be signed."""
    assert QApplication.focusWidget() is desk.page.revise
    keys.press(SPACE)
    desk.fill(desk.page.form["since"], "1/10/1447")
    desk.fill(desk.page.who.form["mobile"], "0551112229")
    desk.go_on()
    pad = desk.sheet.block.pad
    desk.to(pad)
    desk.sign(pad)
    desk.go_on()
    assert desk.sheets == 0


def hand_over_aid(desk):
    """Deliver what was granted to who signs for it."""
    act = desk.page.act
    desk.fill(act.form["what"], "سلة غذائية")
    desk.fill(act.form["amount"], "3000")
    desk.to(act.block.pad)
    desk.sign(act.block.pad)
    desk.fill(act.form["last"], "1")
    desk.go_on()


def raised(desk, purpose):
    """Put down what somebody raises."""
    assert desk.page.kind.value() == purpose
    desk.fill(desk.page.text, SAID)
    desk.go_on()
    assert desk.page.given.isVisible()


# ---- the day


def test_a_whole_day_of_every_purpose_three_people_and_its_closing(desk, keys):
    live = desk.live
    there = before(live)
    choose_area(desk)
    desk.sit(Role.RECEPTION)
    keys.press(RECEPTION, (Qt.Key.Key_T, CONTROL), SPACE, ESC)

    # a call in one line, and yesterday's put right
    keys.press((Qt.Key.Key_G, CONTROL))
    keys.count = 1
    keys.press(ENTER, ENTER)
    write("أم سعد")
    keys.press(ENTER)
    write("سألت عن ساعات الدوام")
    keys.press(ENTER, ENTER)
    assert keys.count <= 6
    put_right(desk, keys)

    # those who wait are served by reason and turn
    keys.press(RECEPTION)
    for purpose, whom, name, first in QUEUE:
        number = there.people[whom].form.identity.number if whom else ""
        comes(desk, keys, purpose, number or name, first)
        live.advance(minutes=3)
    desk.page.queue.tell_time()
    desk.shot("day-queue")
    assert [row.turn for row in desk.page.queue.table.model.rows] == [3, 5, 9, 1, 2, 4, 6, 7, 8, 10]
    for _ in range(6):
        serve(desk, keys, called(desk, keys).purpose)

    # three people in turn, in the midst of a complaint
    assert called(desk, keys).purpose is Purpose.COMPLAINT
    desk.fill(desk.page.text, SAID)
    hand_over(desk, Role.RESEARCHER)
    desk.shot("day-researcher")
    hand_over(desk, Role.DIRECTOR)
    desk.shot("day-director")
    hand_over(desk, Role.RECEPTION)
    assert desk.room.current == "voices"
    assert desk.page.text.value() == SAID
    assert desk.page.form.values()["name"] == "هند القرني"
    desk.go_on()
    keys.press(RECEPTION)
    assert [row.turn for row in desk.page.queue.table.model.rows] == [7, 8, 10]
    for _ in range(2):
        serve(desk, keys, called(desk, keys).purpose)
    keys.press(RECEPTION, Qt.Key.Key_Down, DELETE)
    keys.press((Qt.Key.Key_F9, SHIFT), Qt.Key.Key_Down, DELETE)
    assert desk.page.queue.table.model.rows == []

    # who is not at the desk, who is from elsewhere, who is known
    phoned = by_phone(desk, there.people["calls"])
    sent_elsewhere(desk)
    signed_later(desk, phoned)
    posted = by_post(desk)
    passing = passing_by(desk)
    again = nothing_changed(desk, there.people["same"])
    earns = income_changed(desk, there.people["changed"])

    # closed, with its page
    keys.press(RECEPTION, (Qt.Key.Key_T, CONTROL))
    desk.shot("day-closing")
    write("انتهى اليوم دون متأخر")
    keys.press(MAIN)
    assert desk.room.current == "print"
    desk.shot("day-record")

    # what stands in the registers
    rows = visits(desk)
    assert Counter(row.purpose for row in rows) == Counter([one[0] for one in QUEUE] + BESIDE)
    assert [row.name for row in rows if row.state is VisitState.LEFT] == ["سعود"]
    assert {row.state for row in rows} == {VisitState.SERVED, VisitState.LEFT}
    states = {
        State.REFERRED: [phoned, again, earns, there.requests["lacking"]],
        State.CLOSED: [there.requests["granted"]],
        State.OPEN: [posted, passing],
    }
    for state, requests in states.items():
        assert {live.read(one.id).facts.state for one in requests} == {state}
    voices = live.office.complaints.list_kind
    for kind in VoiceKind:
        (voice,) = live.act(Role.COMPLAINTS, voices, kind).rows
        assert voice.number
    outside = live.act(Role.RECEPTION, live.office.outside.page, "")
    assert [row.number for row in outside.rows] == ["1/1447"]
    opened, closed = live.act(Role.RECEPTION, live.office.days.read, live.today).lines
    assert isinstance(opened.step, OpenDay)
    assert isinstance(closed.step, CloseDay)
    assert (closed.step.left.waiting, closed.step.left.drafts) == (0, 0)
    assert closed.step.note == "انتهى اليوم دون متأخر"
