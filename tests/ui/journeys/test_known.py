"""Who is known comes again: nothing changed, an income changed, the yearly review, a slip."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.core.intake.facts import State
from desktop.core.people.revised import RevisionKind
from desktop.core.policy.circumstances import IncomeSource
from desktop.core.policy.vocabulary import StepId
from desktop.core.work import Role
from tests.offices import PERSON
from tests.ui.journeys.acts import send_on, sign_by_pen
from tests.ui.journeys.desk import CONTROL
from tests.ui.rooms import write
from tests.ui.seats import texts

#: Keys from the search to the request referred, what is typed into fields apart.
MOST_KEYS = 15


@pytest.fixture
def known(desk):
    """Somebody whose first request was signed and referred some months ago."""
    request = desk.live.upto(desk.live.draft().id, StepId.REFERRAL)
    desk.live.advance(days=40)
    return request.person


class Counted:
    """Presses keys and counts them."""

    def __init__(self, desk):
        self.desk = desk
        self.pressed = []

    def key(self, key, held=Qt.KeyboardModifier.NoModifier):
        self.pressed.append(f"{self.desk.room.current}:{key.name}")
        QTest.keyClick(QApplication.focusWidget() or self.desk.window, key, held)
        self.desk.rest()

    def on(self):
        self.key(Qt.Key.Key_S, CONTROL)


def history(desk, person):
    return desk.live.act(Role.RECEPTION, desk.live.office.people.history, person.id)


def nothing_changed(desk, known):
    """Take somebody known from the search to a new request referred; returns it."""
    desk.key(Qt.Key.Key_2, CONTROL)
    desk.rest()
    keys = Counted(desk)
    write(known.form.identity.number)
    keys.key(Qt.Key.Key_Return)  # the one who was found
    assert desk.room.current == "person"
    keys.key(Qt.Key.Key_Return)  # a new request
    assert desk.page.current == "person"
    desk.shot("known-1-confirm")
    keys.key(Qt.Key.Key_Return)  # nothing changed
    stage = desk.stage("need")
    assert history(desk, known)[0].changed == ()
    keys.key(Qt.Key.Key_1)  # the first service
    stage.form["need"].field.set_value("إعانة غذائية.")
    keys.on()
    while desk.page.current == "requirements":
        keys.on()
    stage = desk.stage("verification")
    assert all(row.met for row in stage._asked if row.paper.required), "they are valid still"
    desk.shot("known-2-papers")
    keys.key(Qt.Key.Key_Space)  # matched
    keys.on()
    stage = desk.stage("signature")
    assert stage.differ.found == 0
    assert "البيانات كما كانت فيه" in texts(stage)
    desk.sign(stage.block.pad)
    desk.shot("known-3-sign")
    keys.on()
    while desk.page.current != "done":
        if desk.page.current == "explanation":
            keys.key(Qt.Key.Key_Space)
        keys.on()
    request = desk.page.journey.request
    assert request.facts.state is State.REFERRED
    assert len(keys.pressed) <= MOST_KEYS, keys.pressed
    desk.shot("known-4-done")
    return request


def test_nothing_changed_takes_few_keys_from_the_search_to_the_referral(desk, known):
    desk.sit(Role.RECEPTION)
    nothing_changed(desk, known)


def income_changed(desk, known):
    """Take a request of somebody known who earns otherwise now; returns it."""
    desk.open_file(known.form.identity.number)
    desk.key(Qt.Key.Key_N, CONTROL)
    desk.rest()
    desk.go_on()
    stage = desk.stage("household")
    source = next(iter(known.form.incomes)).source
    desk.fill(stage.fields.form[f"incomes.{source}"], "3150")
    desk.go_on()
    stage = desk.stage("need")
    desk.fill(stage.form["service_id"], "1")
    desk.fill(stage.form["need"], "ضاق الدخل.")
    desk.go_on()
    while desk.page.current == "requirements":
        desk.go_on()
    desk.tick(desk.stage("verification")._matched.field)
    desk.go_on()
    stage = desk.stage("signature")
    assert stage.differ.found == 1
    said = texts(stage._changed)
    assert "٣٬١٥٠" in said
    assert desk.live.office.messages.text(f"term.income.{IncomeSource(source)}") in said
    desk.shot("changed-1-sign")
    sign_by_pen(desk)
    return send_on(desk)


def test_a_changed_income_is_marked_against_what_was_declared(desk, known):
    desk.sit(Role.RECEPTION)
    assert income_changed(desk, known).covers_current


def test_the_yearly_review_with_nothing_changed_and_a_slip_put_right(desk, known):
    desk.live.advance(days=400)
    desk.sit(Role.RECEPTION)
    desk.key(Qt.Key.Key_4, CONTROL)
    desk.rest()
    assert desk.room.current == "follow"
    desk.shot("yearly-0-list")
    page = desk.open_file(known.form.identity.number)
    assert "السنوي" in page._due.text()
    desk.shot("yearly-1-file")
    desk.key(Qt.Key.Key_U, CONTROL)
    desk.rest()
    desk.shot("yearly-2-form")
    desk.key(Qt.Key.Key_J, CONTROL)
    desk.rest()
    assert desk.room.current == "person"
    newest = history(desk, known)[0]
    assert (newest.said.kind, newest.changed) == (RevisionKind.YEARLY, ())
    desk.shot("yearly-3-declare")
    desk.press(desk.sheet.paper)
    desk.press(desk.sheet.yes)
    assert desk.room.current == "print", "the declaration to be signed"
    desk.shot("yearly-4-paper")
    page = desk.open_file(known.form.identity.number)
    assert "السنوي" not in page._due.text(), "papers that ended may still be told"
    desk.key(Qt.Key.Key_U, CONTROL)
    desk.rest()
    page = desk.page
    desk.fill(page.form["kind"], "2")
    desk.fill(page.form["text"], "نقص رقم من الجوال")
    desk.fill(page.who.form["mobile"], "0551112229")
    desk.rest()
    desk.shot("slip-1-form")
    desk.go_on()
    newest = history(desk, known)[0]
    assert (newest.said.kind, newest.said.text) == (RevisionKind.CORRECTION, "نقص رقم من الجوال")
    assert newest.changed == ("mobile",)
    desk.key(Qt.Key.Key_Escape)
    desk.rest()
    assert desk.room.current == "person"
    desk.shot("slip-2-file")


def test_a_declaration_of_another_household_is_no_surprise(desk, known):
    member = replace(known.form.members[0], name="اسم آخر") if known.form.members else None
    changed = replace(PERSON, members=(member,) if member else ())
    desk.live.act(Role.RECEPTION, desk.live.office.people.update, known.id, known.version, changed)
    declared = desk.live.act(Role.RECEPTION, desk.live.office.declared.last_of, known.id)
    assert declared.form.members == known.form.members
