"""«نزل الدعم؟» on one screen: the last payments, what comes next, what is missing."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from desktop.core.work import Action, Actor, DeskId
from desktop.core.work.roles import may
from desktop.ui import kit, places
from desktop.ui.desk import Desk
from desktop.ui.kit.keys import press_by
from desktop.ui.parts.aid_card import AidCard, Known
from desktop.ui.places import PageId
from desktop.ui.shell.pages import PageSpec


class ToldPage(kit.Page):
    """What is read out to who asks, and the ways to the file and to its account."""

    titled = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._id = ""
        self._known: Known | None = None
        self.card = AidCard(desk)
        self.nothing = kit.EmptyState(
            "hand-coins",
            self.tr("Nothing is decided or on its way"),
            self.tr("What is decided, ordered or handed out stands here; see the requests too."),
        )
        self.nothing.hide()
        self.file = kit.Button(self.tr("The file"), self._to_file, kind="primary", icon="user")
        self.revise = kit.Button(self.tr("Update the IBAN"), self._revise, icon="pen-line")
        self.revise.setVisible(desk.may(Action.PERSON_REVISE))
        self.file.setVisible(desk.may(Action.PERSON_READ))
        self.add(kit.stack(self.card, self.nothing, together=True))
        self.set_foot(kit.PrimaryBar(self.file, self.revise))
        self.card.known.connect(self._show)
        press_by(self, "Ctrl+Return", self.file)
        press_by(self, "Ctrl+U", self.revise)
        desk.listen(self, self.shown_again, DeskId.AID, DeskId.PEOPLE, DeskId.INTAKE)

    # ---- what the window asks

    def open_on(self, place: places.AidOf) -> None:
        """Tell of somebody."""
        if place.person_id != self._id:
            self._known = None
        self._id = place.person_id
        self.shown_again()

    def first_act(self) -> QWidget:
        """Begin with the way to the file: there is nothing to enter."""
        return self.file

    def shown_again(self) -> None:
        """Read it again."""
        if self._id:
            self.card.show_person(self._id)

    def heading(self) -> tuple[str, str]:
        """Return the question, and of whom it is asked."""
        if self._known is None:
            return _title(), ""
        money = self._known.money
        number = self.tr("File %1").replace("%1", kit.texts.ltr(money.file_number))
        return _title(), kit.texts.joined(money.name, number)

    def _show(self, known: Known) -> None:
        self._known = known
        self.nothing.setVisible(self.card.isHidden())
        self.titled.emit()

    def _to_file(self) -> None:
        self._desk.go(places.Person(self._id))

    def _revise(self) -> None:
        self._desk.go(places.Revise(self._id))


def _title() -> str:
    return QCoreApplication.translate("ToldPage", "Did the aid come?")


def _allowed(actor: Actor) -> bool:
    return may(actor.roles, Action.AID_TELL)


PAGE = PageSpec(
    PageId.TOLD, _title, "hand-coins", ToldPage, allowed=_allowed, listed=False,
    under=PageId.HOME,
)  # fmt: skip
