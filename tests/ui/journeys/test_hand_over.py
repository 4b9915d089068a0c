"""One PC, three people in turn: each by their own password, on their own page again."""

import gc
import threading
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QAbstractItemModel, QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit

from desktop.base.drives import Ground
from desktop.base.errors import KnownError
from desktop.core.people.terms import PersonView
from desktop.core.surveys.terms import OpenRound
from desktop.core.work import Role
from desktop.storage.pairs import Keyring
from desktop.ui import kit, places
from desktop.ui.backup.acts import take
from desktop.ui.backup.targets import find_targets
from desktop.ui.kit import scene
from desktop.ui.kit.operation import Operation
from tests.offices import PASSWORD, PERSON, STAFF
from tests.ui.rooms import spin, write

CONTROL = Qt.KeyboardModifier.ControlModifier
PLANTED = "زقمريب"


def leave(desk):
    """Press the key of handing over; returns the card that asks who is next."""
    desk.key(Qt.Key.Key_H, CONTROL)
    card = desk.window.entrance.unlock.hand_over
    desk.until(lambda: not desk.window.is_open and card.names._segments)
    desk.rest()
    return card


def settled(card):
    """Wait until a card was seen long enough to be acted on."""
    while not scene.seen(card):
        spin(20)


def come(desk, role, password=PASSWORD):
    """Choose a name by its digit and type a password."""
    card = desk.window.entrance.unlock.hand_over
    settled(card)
    offered = [segment.text() for segment in card.names._segments]
    write(str(offered.index(STAFF[role].name) + 1))
    assert QApplication.focusWidget() is card.password.inputs()[0]
    write(password)
    desk.key(Qt.Key.Key_Return)


def came(desk, role):
    desk.until(lambda: desk.window.is_open)
    desk.rest()
    assert desk.window._desk.actor.roles == {role}


def hand_over(desk, role):
    leave(desk)
    come(desk, role)
    came(desk, role)


def shown():
    """Everything that stands in any widget or model of the program."""
    for one in QApplication.allWidgets():
        if isinstance(one, QLabel | QLineEdit):
            yield one.text()
        elif isinstance(one, QPlainTextEdit):
            yield one.toPlainText()
        yield from (one.accessibleName(), one.toolTip(), one.windowTitle())
        for model in one.findChildren(QAbstractItemModel):
            yield str(vars(model))


def alive(kind):
    return [one for one in gc.get_objects() if isinstance(one, kind)]


def gone():
    """Let what was taken away go."""
    spin(50)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()


def test_three_roles_hand_over_and_each_finds_page_and_field_again(desk, live):
    desk.sit(Role.RECEPTION)
    desk.begin("نورة")
    person = desk.stage("person")
    desk.fill(person.fields.form["name.father"], PLANTED)
    desk.shot("hand-1-reception")
    card = leave(desk)
    desk.shot("hand-2-who-is-next")
    texts = " ".join(one.text() for one in card.findChildren(QLabel))
    assert STAFF[Role.RECEPTION].name in texts
    come(desk, Role.DIRECTOR)
    came(desk, Role.DIRECTOR)
    assert desk.room.current == "home"
    desk.room.go(places.Worklist(places.ALL))
    desk.rest()
    desk.shot("hand-3-director")
    hand_over(desk, Role.SECRETARY)
    hand_over(desk, Role.RECEPTION)
    assert desk.room.current == "visit"
    stage = desk.stage("person")
    field = stage.fields.form["name.father"].field
    assert field.value() == PLANTED
    assert QApplication.focusWidget() in field.inputs()
    desk.shot("hand-4-reception-again")
    hand_over(desk, Role.DIRECTOR)
    assert desk.room.current == "requests"
    assert desk.page.chips.value() == places.ALL


def lock(desk):
    """Lock as somebody who goes for coffee."""
    desk.window.lock()
    desk.until(lambda: not desk.window.is_open)
    desk.rest()


@pytest.mark.parametrize("leaves", [leave, lock])
def test_nothing_of_who_left_stays_but_where_they_stood(desk, live, leaves):
    desk.sit(Role.RECEPTION)
    gate, there = live.house.gate, desk.window._desk
    named = replace(PERSON, name=replace(PERSON.name, father=PLANTED))
    person_id = live.call(there.office.people.register, there.actor, named).id
    gone()
    # what tests before this one left in the process is not looked at
    ring, others = id(gate._keyring), set(map(id, alive(PersonView)))
    assert gate._keyring.own
    desk.room.go(places.Person(person_id))
    desk.rest()
    desk.begin("ثامر")
    desk.fill(desk.stage("person").fields.form["name.father"], PLANTED)
    desk.room.go(places.Search(PLANTED))
    desk.rest()
    QGuiApplication.clipboard().setText(PLANTED)
    assert any(PLANTED in text for text in shown())
    assert [one for one in alive(PersonView) if id(one) not in others]
    del there
    leaves(desk)
    gone()
    assert gate._opened is None
    assert gate._engine is None
    assert not [one for one in alive(Keyring) if id(one) == ring and one.own]
    assert not [one for one in alive(PersonView) if id(one) not in others]
    assert not [text for text in shown() if PLANTED in text]
    assert QGuiApplication.clipboard().text() == ""
    assert PLANTED not in str(desk.window._stands)


@pytest.mark.parametrize("last", ["person", "requests"], ids=["in its title", "in the way back"])
def test_the_bar_over_the_pages_names_nobody_behind_the_lock(desk, live, last):
    desk.sit(Role.RECEPTION)
    named = replace(PERSON, name=replace(PERSON.name, father=PLANTED))
    at = desk.window._desk
    desk.room.go(places.Person(live.call(at.office.people.register, at.actor, named).id))
    desk.rest()
    if last != "person":
        desk.room.go(last)
        desk.rest()
    lock(desk)
    gone()
    assert not [text for text in shown() if PLANTED in text]


def test_who_locks_again_where_they_came_in_finds_the_same_file_each_time(desk, live):
    person = live.person()
    desk.sit(Role.RECEPTION)
    desk.room.go(places.Person(person.id))
    desk.rest()
    for _ in range(3):
        lock(desk)
        desk.sit(Role.RECEPTION)
        assert desk.room.current == "person"
        assert desk.page.heading()[0] == person.form.name.full


@pytest.mark.parametrize("opened", ["list", "calendar"])
@pytest.mark.parametrize("key", [Qt.Key.Key_L, Qt.Key.Key_H])
def test_who_leaves_by_a_key_over_an_open_list_or_calendar_leaves(desk, key, opened):
    desk.sit(Role.RECEPTION)
    desk.begin("نورة")
    form = desk.stage("person").fields.form
    if opened == "list":
        desk.to(form["marital"].field)
        desk.key(Qt.Key.Key_Space)
    else:
        desk.to(form["birth"].field)
        desk.key(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    over = QApplication.activePopupWidget()
    assert over is not None
    QTest.keyClick(over.windowHandle(), key, CONTROL)
    desk.until(lambda: not desk.window.is_open)
    assert QApplication.activePopupWidget() is None


@pytest.mark.parametrize("by", ["lock", "hand_over"])
def test_a_sheet_of_answers_that_no_draft_keeps_is_found_again(desk, live, by):
    desk.sit(Role.RECEPTION)
    there = desk.window._desk
    surveys = there.office.surveys
    opened = OpenRound(
        surveys.definitions[0].id, "جولة", date(2026, 3, 1), date(2026, 4, 1), "interview", 5
    )
    round_id = live.call(surveys.open_round, there.actor, opened).id
    del there
    desk.room.go(places.SurveyEntry(round_id))
    desk.rest()
    write("54")
    typed = desk.page.grid.typed()
    assert any(typed.values())
    if by == "lock":
        lock(desk)
        desk.sit(Role.RECEPTION)
    else:
        hand_over(desk, Role.DIRECTOR)
        hand_over(desk, Role.RECEPTION)
    assert desk.page.grid.typed() == typed


def test_a_wrong_password_lets_nobody_in_and_who_left_needs_their_own(desk):
    desk.sit(Role.RECEPTION)
    card = leave(desk)
    come(desk, Role.DIRECTOR, "خطأ")
    desk.until(lambda: card.form["password"].error)
    assert not desk.window.is_open
    desk.key(Qt.Key.Key_Escape)
    desk.rest()
    view = desk.window.entrance.unlock.by_password
    assert desk.window.entrance.unlock.currentWidget() is view
    assert view.person.currentText() == STAFF[Role.RECEPTION].name
    assert card.password.value() == ""
    settled(view)
    write(PASSWORD)
    desk.key(Qt.Key.Key_Return)
    came(desk, Role.RECEPTION)


def test_a_second_hand_over_at_once_reaches_the_third(desk):
    desk.sit(Role.RECEPTION)
    leave(desk)
    come(desk, Role.DIRECTOR)
    desk.until(lambda: desk.window.is_open)
    leave(desk)  # before what the page reads has come
    come(desk, Role.SECRETARY)
    came(desk, Role.SECRETARY)


def test_long_work_goes_on_over_the_hand_over_and_is_told_to_who_began_it(desk):
    desk.sit(Role.RECEPTION)
    gate = threading.Event()
    desk.window.tasks.run(Operation(long=lambda _: gate.wait(20), title="نسخة احتياطية"))
    desk.key(Qt.Key.Key_H, CONTROL)
    desk.until(lambda: not desk.window.is_open)
    assert any("نسخة احتياطية" in text for text in desk.window.messages.texts())
    gate.set()
    desk.rest()
    come(desk, Role.DIRECTOR)
    came(desk, Role.DIRECTOR)
    assert not any("نسخة احتياطية" in text for text in desk.window.messages.texts())
    hand_over(desk, Role.RECEPTION)
    assert any("نسخة احتياطية" in text for text in desk.window.messages.texts())


def test_a_backup_that_ended_behind_the_lock_is_shown_to_who_comes_next(
    desk, tmp_path, monkeypatch
):
    stick, gate = tmp_path / "stick", threading.Event()
    stick.mkdir()
    real = find_targets

    def sight(*args):
        return replace(real(*args), ground=Ground.STICK)

    def slow(*args):
        gate.wait(20)
        return take(*args)

    monkeypatch.setattr("desktop.ui.backup.backup.find_targets", sight)
    monkeypatch.setattr("desktop.ui.backup.backup.take", slow)
    desk.sit(Role.RECEPTION)
    desk.room.go(places.PageId.BACKUP)
    desk.rest()
    desk.page.choose(stick)
    desk.rest()
    desk.page.primary.click()
    desk.key(Qt.Key.Key_H, CONTROL)
    desk.until(lambda: not desk.window.is_open)
    gate.set()
    desk.rest()
    come(desk, Role.DIRECTOR)
    came(desk, Role.DIRECTOR)
    (told,) = desk.window.messages.texts()
    assert told.startswith("أُخذت النسخة")
    desk.room.go(places.PageId.BACKUP)
    desk.rest()
    page = desk.page
    desk.shot("backup-behind")
    assert page.result.isVisible()
    assert page.plugged.safe.isVisible()
    assert page.facts.isVisible()


def test_long_work_that_fails_behind_is_told_to_who_began_it_and_to_nobody_else(desk):
    desk.sit(Role.RECEPTION)
    desk.room.go(places.PageId.RECEPTION)
    desk.rest()
    gate = threading.Event()

    def fail(_progress):
        gate.wait(20)
        raise KnownError("storage.not_there")

    desk.window.tasks.run(Operation(long=fail, title="نسخة احتياطية"))
    desk.key(Qt.Key.Key_H, CONTROL)
    desk.until(lambda: not desk.window.is_open)
    gate.set()
    desk.rest()
    assert not any("لا يضيع" in text for text in desk.window.messages.texts())
    come(desk, Role.DIRECTOR)
    came(desk, Role.DIRECTOR)
    assert desk.window.messages.texts() == []
    hand_over(desk, Role.RECEPTION)
    assert desk.room.current == "reception"
    (said,) = desk.window.messages.texts()
    assert "نسخة احتياطية" in said
    assert "أعد التوصيل" in said


def test_what_could_not_be_kept_is_said_and_waits_for_who_typed_it(desk, monkeypatch):
    desk.sit(Role.RECEPTION)
    desk.begin("نورة")
    stage = desk.stage("person")
    full = lambda *_, **__: (_ for _ in ()).throw(KnownError("storage.disk_full"))  # noqa: E731
    monkeypatch.setattr("desktop.core.work.drafts.Drafts.save", full)
    desk.fill(stage.fields.form["name.father"], PLANTED)
    leave(desk)
    assert any(STAFF[Role.RECEPTION].name in text for text in desk.window.messages.texts())
    monkeypatch.undo()
    for _the_message_and_the_card in range(2):
        desk.key(Qt.Key.Key_Escape)
    desk.rest()
    settled(desk.window.entrance.unlock.by_password)
    write(PASSWORD)
    desk.key(Qt.Key.Key_Return)
    came(desk, Role.RECEPTION)
    assert desk.stage("person").fields.form["name.father"].field.value() == PLANTED


@pytest.mark.parametrize("where", ["sheet", "question"])
def test_it_works_over_what_lies_in_front(desk, where):
    desk.sit(Role.RECEPTION)
    sheet = (
        kit.Sheet(desk.window, "شيء")
        if where == "sheet"
        else kit.ConfirmSheet(desk.window, "شيء؟", "", "نعم")
    )
    sheet.open()
    desk.rest()
    hand_over(desk, Role.DIRECTOR)
    assert desk.sheets == 0


@pytest.mark.parametrize("role", [Role.RESEARCHER, Role.SECRETARY, Role.MEMBER])
def test_who_comes_in_begins_with_what_their_role_does_first(desk, live, role):
    desk.sit(Role.RECEPTION)
    live.request()
    hand_over(desk, role)
    assert QApplication.focusWidget() is desk.window.room.page.first_act()
