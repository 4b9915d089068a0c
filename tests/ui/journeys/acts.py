"""What is done at every visit, by the keyboard."""

from typing import Any

from PySide6.QtCore import Qt

from desktop.core.people.terms import PersonView
from desktop.core.work import Role
from tests.ui.intake.test_journey import type_papers
from tests.ui.journeys.desk import CONTROL, Desk
from tests.ui.rooms import field, spin


class Keys:
    """Counts what is pressed, what is typed into fields apart."""

    def __init__(self, desk: Desk) -> None:
        self._desk, self.count = desk, 0

    def press(self, *keys: Any) -> None:
        """Press keys, each with what is held where it is a pair."""
        for key in keys:
            self.count += 1
            self._desk.key(*(key if isinstance(key, tuple) else (key,)))
            self._desk.rest()
            spin(20)


def registered(desk: Desk, text: str) -> PersonView:
    """Return what the register holds of the one who is found so."""
    found = desk.live.act(Role.RECEPTION, desk.live.office.people.find, text).rows
    (row,) = found
    return desk.live.act(Role.RECEPTION, desk.live.office.people.read, row.id)


def who_comes(desk: Desk, *name: str, birth: str, gender: str, marital: str, mobile: str) -> None:
    """Fill the visit's first screen, and go on."""
    form = desk.stage("person").fields.form
    for part, text in zip(("first", "father", "grandfather", "family"), name, strict=False):
        desk.fill(form[f"name.{part}"], text)
    desk.fill(form["birth"], birth)
    desk.fill(form["gender"], gender)
    desk.fill(form["marital"], marital)
    desk.fill(form["mobile"], mobile)
    desk.fill(form["address.city"], "حقال")


def with_whom(desk: Desk, *members: tuple[str, str, str, str], income: str, home: str) -> None:
    """Fill the household: name, kin, birth and note of each; register the file."""
    desk.go_on()
    fields = desk.stage("household").fields
    for name, kin, birth, note in members:
        desk.to(fields.members._rows[-1].name)
        for text in (name, kin, birth, note):
            field(text)
    desk.fill(fields.form["incomes.social_security"], income)
    desk.fill(fields.form["housing"], home)
    desk.go_on()


def ask_for_help(desk: Desk, need: str) -> None:
    """Open a request for the first service."""
    stage = desk.stage("need")
    desk.fill(stage.form["service_id"], "1")
    desk.fill(stage.form["need"], need)
    desk.go_on()


def show_papers(desk: Desk) -> Any:
    """Show every paper; returns the screen of the signature."""
    type_papers(desk.page)
    desk.rest()
    return desk.stage("signature")


def sign_by_pen(desk: Desk) -> None:
    """Let the signer sign on the pad, and confirm."""
    pad = desk.stage("signature").block.pad
    desk.to(pad)
    desk.sign(pad)
    desk.go_on()


def send_on(desk: Desk) -> Any:
    """Explain and refer; returns the request as it is then."""
    desk.tick(desk.stage("explanation").form["told"].field)
    desk.go_on()
    desk.stage("referral")
    desk.go_on()
    if desk.page.current == "completion":
        desk.go_on()
    desk.stage("done")
    return desk.page.journey.request


def row_of(desk: Desk, table: Any, place: int) -> None:
    """Open a row of a table."""
    desk.to(table.view)
    desk.key(Qt.Key.Key_Home)
    for _ in range(place):
        desk.key(Qt.Key.Key_Down)
    desk.key(Qt.Key.Key_Return)
    desk.rest()


def to_page(desk: Desk, name: str) -> Any:
    """Go to a page of the sidebar by its key."""
    place = [spec.id for spec in desk.room._allowed() if spec.listed].index(name)
    desk.key(Qt.Key(Qt.Key.Key_1 + place), CONTROL)
    desk.rest()
    assert desk.room.current == name
    return desk.page
