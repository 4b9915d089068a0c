"""Complaints of shaqra from the desk to their end, by the keyboard alone: a fax that is settled,
harm that is compensated by minutes, one that goes to the authority, and a nameless one about who
sits at the desk.
"""

import re
from typing import Any

import pytest
from PySide6.QtCore import Qt

from desktop.base.clock import today
from desktop.core.complaints.course.terms import Ending, Level, VoiceState
from desktop.core.complaints.harm.terms import HarmState
from desktop.core.complaints.terms import VoiceKind, VoiceView
from desktop.core.work import Role
from tests.aid.world import BANK, approve, line, prepare, promised, send, settle
from tests.offices import STAFF
from tests.ui.journeys.acts import to_page
from tests.ui.journeys.casework import day
from tests.ui.journeys.desk import Desk
from tests.ui.rooms import write
from tests.ui.seats import texts

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def live(open_office):
    return open_office("shaqra")


@pytest.fixture
def hearing(desk):
    return Hearing(desk)


class Hearing:
    """Who hears complaints, at the keyboard."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.live = desk.live

    def sit(self, role: Role) -> None:
        if self.desk.window.is_open:
            self.desk.lock()
        self.desk.sit(role)

    def raised(self, role: Role, text: str, channel: str, **more: str) -> str:
        """Put a complaint down; returns its number."""
        desk = self.desk
        self.sit(role)
        page = to_page(desk, "voices")
        desk.fill(page.form["kind"], "2")
        desk.fill(page.form["text"], text)
        desk.fill(page.form["channel"], channel)
        for name, said in more.items():
            desk.fill(page.form[name], said)
        desk.go_on()
        assert page.given.isVisible()
        desk.shot(f"given-{channel}")
        (number,) = re.findall(r"V\d+-\d+", page.given.text())
        return number

    def newest(self) -> VoiceView:
        """Return the complaint as who sits at the window reads it, whole."""
        seat = self.desk.window._desk
        every = self.live.call(seat.office.complaints.list_kind, seat.actor, VoiceKind.COMPLAINT)
        assert not every.rows[0].unopened
        return every.rows[0]

    def handles(self) -> Any:
        """Sit down as the officer, and go to what is in hand from the first page."""
        desk = self.desk
        self.sit(Role.COMPLAINTS)
        to_page(desk, "voices")
        desk.press(desk.page.handle)
        assert desk.room.current == "handling"
        assert desk.page.table.current() is not None
        return desk.page

    def step(self, name: str, *said: tuple[str, str], ticks: tuple[str, ...] = ()) -> None:
        """Take a step by its sheet: what is typed, then what is ticked."""
        desk = self.desk
        desk.press(desk.page.buttons[name])
        form = desk.sheet.form
        for field, text in said:
            first, *lines = text.split("\n")
            desk.fill(form[field], first)
            for more in lines:
                desk.key(Qt.Key.Key_Return)
                write(more)
        for field in ticks:
            desk.tick(form[field].field)
        desk.shot(f"step-{name}")
        desk.go_on()
        assert desk.sheets == 0, form.problems if hasattr(form, "problems") else name

    def prints(self, button: Any) -> None:
        """Draw a paper, look at it, and go back."""
        desk = self.desk
        here = desk.room.current
        desk.press(button)
        assert desk.room.current == "print"
        assert desk.page._seen.printed.pages == 1
        desk.shot(f"paper-{here}")
        desk.key(Qt.Key.Key_Right, ALT)
        desk.rest()
        assert desk.room.current == here

    @property
    def now(self) -> str:
        return day(today(self.live.clock))


def test_a_fax_ends_in_a_settlement(hearing):
    hearing.raised(Role.RECEPTION, "لم تُسلَّم السلة في موعدها.", "فاكس", name="نورة العتيبي")
    page = hearing.handles()
    hearing.step("triage", ("matter", "تأخ"), ticks=("urgent",))
    hearing.step("assign")
    hearing.step("hear", ("who", "نورة العتيبي"), ("on", hearing.now), ("said", "كما كتبت."))
    hearing.step(
        "settle", ("on", hearing.now), ("text", "جلسنا معها."), ("terms", "تُسلَّم السلة غدًا."),
        ticks=("agreed",),
    )  # fmt: skip
    hearing.prints(page.settled)
    hearing.step("close")
    voice = hearing.newest()
    assert (voice.standing.state, voice.standing.ending) == (VoiceState.CLOSED, Ending.SETTLED)
    assert (voice.channel, voice.name) == ("fax", "نورة العتيبي")
    assert voice.standing.urgent


@pytest.mark.full
def test_harm_ends_in_compensation_by_minutes(hearing):
    desk = hearing.desk
    number = hearing.raised(
        Role.RECEPTION, "تلف أثاثنا عند نقله.", "فاكس", name="نورة العتيبي"
    )  # fmt: skip
    page = hearing.handles()
    desk.press(page.harm)
    assert desk.room.current == "harm"
    desk.press(desk.page.new)
    form = desk.sheet.form
    desk.fill(form["complaint"], number)
    desk.fill(form["what"], "تلف أثاثها عند النقل.")
    desk.go_on()
    assert desk.sheets == 0
    hearing.step("fault", ("text", "نقلته سيارة الجمعية."), ticks=("caused",))
    hearing.step(
        "minutes", ("number", "3"), ("on", hearing.now), ("damage", "تلف الأثاث."),
        ("size", "ألفا ريال."), ("causes", "سوء الربط."), ("members", "سعد الحربي\nفهد العتيبي"),
    )  # fmt: skip
    hearing.prints(desk.page.minutes)
    hearing.step("talk", ("on", hearing.now), ("text", "عُرض عليها."), ("offered", "1000"))
    hearing.step("agree", ("on", hearing.now), ("amount", "2000"))
    hearing.prints(desk.page.receipt)
    hearing.step("claim", ("iban", BANK))
    hearing.prints(desk.page.receipt)
    (claimed,) = desk.page.table.model.rows
    live = hearing.live
    order = prepare(live, promised(live, claimed, line(live), 2_000))
    approve(live, order)
    send(live, order)
    settle(live, order.payments[0].id)
    desk.rest()
    hearing.step("acknowledge", ("on", hearing.now), ticks=("read_out", "copy_given"))
    (harm,) = desk.page.table.model.rows
    assert (harm.standing.state, harm.standing.paid) == (HarmState.SETTLED, 200_000)
    assert (harm.complaint, harm.name) == (number, "نورة العتيبي")


@pytest.mark.full
def test_what_the_office_cannot_end_goes_to_the_authority(hearing):
    hearing.raised(Role.RECEPTION, "لم يُجب عن شكواي.", "فاكس", name="نورة العتيبي")
    page = hearing.handles()
    hearing.step("settle", ("on", hearing.now), ("text", "لم تقبل."))
    hearing.step("escalate", ("to", "3"), ("authority", "المركز الوطني"), ("why", "لم تقبل."))
    assert hearing.newest().standing.level is Level.AUTHORITY
    hearing.prints(page.referred)
    hearing.step("close", ("how", "5"))
    assert hearing.newest().standing.ending is Ending.REFERRED


@pytest.mark.full
def test_a_nameless_one_about_who_sits_at_the_desk_is_seen_nowhere_there(hearing):
    desk, said = hearing.desk, "قيل لي أمام الناس ما لا يقال."
    at_desk = STAFF[Role.RECEPTION].name
    number = hearing.raised(
        Role.COMPLAINTS, said, "خطابات", about_staff_id=at_desk.split()[-1].removeprefix("ال")
    )  # fmt: skip
    hearing.sit(Role.RECEPTION)
    for spec in [one for one in desk.room._allowed() if one.listed][:9]:
        shown = texts(to_page(desk, spec.id))
        assert number not in shown
        assert said not in shown
    desk.look_for(number)
    assert said not in texts(desk.window)
    assert desk.room.current == "reception"  # there is nothing that it leads to
    page = hearing.handles()
    hearing.step("settle", ("on", hearing.now), ("text", "لا يُعرف صاحبها."))
    hearing.step("find", ("text", "دُرّب من في الاستقبال."))
    hearing.step("close")
    assert page.table.model.rows == []
    voice = hearing.newest()
    assert (voice.text, voice.name, voice.about) == (said, "", at_desk)
    assert voice.standing.ending is Ending.ANSWERED
