"""What is done with a request from the desk to the reply, by the keyboard of whose duty it is.

With pictures (``desk.py``), one of each case is enough: ``-k "haqal or nama-objected"``.
"""

from datetime import date, timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.base.arabic_text import strip_controls
from desktop.base.clock import today
from desktop.core.complaints.terms import VoiceKind
from desktop.core.policy.vocabulary import BodyKind, StepId
from desktop.core.work import Role
from desktop.ui.kit import ConfirmSheet
from tests.ui.intake.test_journey import type_papers
from tests.ui.journeys.acts import (
    ask_for_help,
    registered,
    sign_by_pen,
    to_page,
    who_comes,
    with_whom,
)
from tests.ui.journeys.desk import CONTROL, Desk
from tests.ui.rooms import write

ENTER, ALT = Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier
IDENTITY = "1000009009"


def day(when: date) -> str:
    """A day as it is typed."""
    return f"{when.day}/{when.month}/{when.year}"


class Case:
    """A request on its way, and who sits at the PC for each part of it."""

    def __init__(self, desk: Desk, folder: Path) -> None:
        self.desk, self.live, self.folder = desk, desk.live, folder
        self.profile = desk.live.profile
        self.seated = self.profile.studying_body.kind is BodyKind.COMMITTEE
        self.id = ""

    # ---- who sits here, and what is read

    def sit(self, role: Role) -> None:
        """Hand the PC over."""
        if self.desk.window.is_open:
            self.desk.lock()
        self.desk.sit(role)

    @property
    def head(self) -> Role:
        """Who holds the sitting: the secretary, or the head of the department."""
        return Role.SECRETARY if self.seated else Role.RESEARCHER

    def shot(self, name: str) -> None:
        """Leave a picture under the policy's name."""
        self.desk.shot(f"case-{self.profile.id}-{name}")

    def read(self):
        return self.live.read(self.id)

    def says(self, *parts: str) -> str:
        """What is said to the beneficiary now, which holds the number and these parts."""
        view = self.read()
        said = strip_controls(view.say)
        missing = [one for one in (view.number, *parts) if one not in said]
        assert not missing, (missing, said)
        return said

    def confirm(self) -> None:
        """Answer the sheet that asks once more: from no to yes, and press."""
        sheet = self.desk.sheet
        assert isinstance(sheet, ConfirmSheet)
        self.desk.press(sheet.yes)

    # ---- the desk

    def received(self, need: str) -> None:
        """Let a widow of three register and ask, by the policy's own steps, to the referral."""
        desk = self.desk
        self.sit(Role.RECEPTION)
        desk.begin(IDENTITY)
        who_comes(
            desk, "مزنة", "عايض", "", "الشمراني", birth="1395", gender="2", marital="ارمل",
            mobile="0559876543",
        )  # fmt: skip
        with_whom(desk, ("سعد فهد الشمراني", "ابن", "1437", ""), income="900", home="ايجار")
        ask_for_help(desk, need)
        self.id = desk.page.journey.request.id
        for _ in range(len(self.profile.steps)):
            if desk.page.current == "done":
                break
            self._stage()
        assert desk.page.current == "done"
        assert registered(desk, IDENTITY).id == self.read().person.id

    def _stage(self) -> None:
        desk, name = self.desk, self.desk.page.current
        if name == StepId.VERIFICATION:
            type_papers(desk.page)
            desk.rest()
        elif name == StepId.SIGNATURE:
            sign_by_pen(desk)
        elif name == StepId.EXPLANATION:
            desk.tick(desk.stage(name).form["told"].field)
            desk.go_on()
        elif name == StepId.REPLY_CHANNEL:
            write("1")
            desk.go_on()
        else:
            desk.go_on()

    # ---- the study

    def studied(self, findings: str, recommended: str, amount: str = "", months: str = "") -> None:
        """Take the study from the tasks, write and sign it."""
        desk = self.desk
        self.sit(Role.RESEARCHER)
        self.to_study()
        form = desk.page.form
        desk.fill(form["kind"], "1")
        desk.fill(form["findings"], findings)
        desk.fill(form["recommendation"], recommended)
        if amount:
            desk.fill(form["amount"], amount)
        if months:
            desk.fill(form["period"], "2")
            desk.fill(form["months"], months)
        desk.fill(form["zakat"], "فقير")
        pad = desk.page.recommended.block.pad
        desk.to(pad)
        desk.sign(pad)
        self.shot("study-signed")
        desk.go_on()
        assert desk.room.current == "request"

    def to_study(self) -> None:
        """Open the study from the list of tasks."""
        desk = self.desk
        tasks = to_page(desk, "tasks")
        if tasks.whose.value() == "free":
            desk.press(tasks.take)
        assert tasks.whose.value() == "mine"
        assert [row.request_id for row in tasks.table.model.rows] == [self.id]
        desk.key(ENTER)
        desk.rest()
        assert desk.room.current == "study"

    # ---- the body

    def opens(self) -> None:
        """Plan the sitting of today, and open it; a department opens its working day."""
        desk, clock = self.desk, self.live.clock
        self.sit(self.head)
        page = to_page(desk, "committee")
        if self.seated:
            desk.press(page.acts.plan)
            desk.fill(desk.sheet.form["held_on"], day(today(clock)))
            desk.go_on()
            self.confirm()
        desk.key(Qt.Key.Key_N, CONTROL)
        desk.rest()
        if self.seated:
            for _ in desk.sheet.how:
                write("1")
        self.shot("sitting-opens")
        desk.go_on()
        if not self.seated:
            self.confirm()
        assert desk.sheets == 0
        assert page.shown.view.hasFocus(), "the keyboard is on the first row"

    def decides(self, digit: str, *entries: tuple[str, str]) -> None:
        """Decide the marked row: a digit, then what is typed into each field."""
        desk = self.desk
        page = desk.page
        if not self.seated:
            desk.fill(page.decision.second.note, "لا باحث غيره في الإدارة هذا الشهر")
            desk.to(page.shown.view)
        write(digit)
        for name, text in entries:
            desk.fill(page.decision.form[name], text)
        self.shot(f"decision-{digit}")
        desk.key(ENTER, CONTROL)
        desk.rest()
        assert page.decision.request is None or page.decision.request.id != self.id

    def closes(self) -> None:
        """Close the sitting; its members sign, and the letter is printed."""
        desk = self.desk
        page = desk.page
        desk.press(page.acts.close)
        self.confirm()
        sitting = page._sitting
        if self.seated:
            while page.acts.pad.isVisible():
                desk.press(page.acts.pad)
                sheet = desk.sheet
                if not sheet.who.value():
                    desk.fill(sheet.who, "1")
                desk.to(sheet.pad)
                desk.sign(sheet.pad)
                desk.go_on()
            for role in (Role.MEMBER, Role.DIRECTOR):
                self.sit(role)
                self._sign(to_page(desk, "committee"), sitting)
            self.sit(self.head)
            page = to_page(desk, "committee")
        else:
            self._sign(page, sitting)
        desk.press(page.acts.minutes)
        self.confirm()
        assert desk.room.current == "print"
        assert not desk.page.back.isVisible()
        self.shot("minutes")
        desk.key(Qt.Key.Key_Right, ALT)
        desk.rest()
        self._write_letter()

    def _write_letter(self) -> None:
        """Issue the letters of the sitting that was closed into the folder for them."""
        desk, before = self.desk, len(self.letters())
        assert desk.room.current == "committee"
        desk.press(desk.page.letters)
        desk.go_on()
        assert desk.sheets == 0
        assert len(self.letters()) == before + 1

    def letters(self) -> list[Path]:
        """The letters that were saved."""
        return list(self.folder.glob("*.pdf"))

    def _sign(self, page: Any, sitting: Any) -> None:
        assert page._sitting.id == sitting.id
        self.desk.press(page.acts.sign)
        self.shot("minutes-signed")
        assert page._sitting.frozen

    # ---- the home

    def visited(self) -> None:
        """Plan a visit; nobody is at home; on the second day somebody is."""
        desk, now = self.desk, lambda: today(self.live.clock)
        self.sit(Role.RESEARCHER)
        self.to_study()
        page = desk.page
        desk.press(page.visits.plan)
        desk.fill(desk.sheet.form["visit_on"], day(now()))
        self.shot("visit-plan")
        desk.go_on()
        assert desk.sheets == 0
        self._visit(
            ("visited_by", "1"), ("nobody", "2"), ("again_on", day(now() + timedelta(days=2)))
        )
        self.live.advance(days=2)
        self._visit(("visited_by", "1"), ("nobody", "1"), ("met", "صاحبة الطلب"))
        self.shot("visits")

    def _visit(self, *entries: tuple[str, str]) -> None:
        desk = self.desk
        desk.press(desk.page.visits.record)
        desk.fill(desk.sheet.form["visit_on"], day(today(self.live.clock)))
        for name, text in entries:
            desk.fill(desk.sheet.form[name], text)
        self.shot(f"visit-{entries[-1][0]}")
        desk.go_on()
        assert desk.sheets == 0

    # ---- an objection

    def objects(self, text: str) -> None:
        """Take an objection at the desk, from the page of its request."""
        desk = self.desk
        self.sit(Role.RECEPTION)
        desk.look_for(self.read().number)
        assert desk.room.current == "request"
        desk.press(desk.page.moves.object)
        assert desk.room.current == "voices"
        values = desk.page.form.values()
        assert (values["kind"], values["request"]) == (VoiceKind.OBJECTION, self.read().number)
        desk.fill(desk.page.form["text"], text)
        self.shot("objection")
        desk.go_on()
        assert desk.page.given.isVisible()

    # ---- the reply

    def told(self) -> None:
        """Nobody answers at first; the next day the beneficiary is reached."""
        desk = self.desk
        self.sit(Role.RECEPTION)
        self._call("2", "call-none")
        assert not self.read().facts.reached_at
        self.live.advance(days=1)
        self._call("1", "call-reached")
        assert self.read().facts.reached_at
        assert desk.sheets == 0

    def _call(self, came: str, picture: str) -> None:
        desk = self.desk
        page = to_page(desk, "telling")
        assert self.id in {row.id for row in page._lists.tell}
        for _ in range(40):  # what was come to just now acts once it was seen
            desk.to(page.table)
            desk.key(ENTER)
            desk.rest()
            if desk.sheets:
                break
            QTest.qWait(150)
        sheet = desk.sheet
        assert strip_controls(sheet.say.sentence()) == self.says()
        write(came)
        self.shot(picture)
        desk.go_on()
