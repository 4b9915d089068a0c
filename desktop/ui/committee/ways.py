"""The ways from the page of sittings to what belongs to them: their register, members, ratifying,
waiting list.
"""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.core.intake.ratifying.terms import ACTS
from desktop.core.policy.vocabulary import BodyKind
from desktop.core.work import Action
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.places import PageId


class Ways(QObject):
    """A button a page, for who may open it; a department has no members."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        seated = desk.office.policy.profile.studying_body.kind is BodyKind.COMMITTEE
        self.register = kit.IconButton("list-checks", self.tr("Register of sittings"))
        self.members = kit.IconButton("users", self.tr("Members"))
        self.ratifying = kit.IconButton("shield-check", self.tr("Ratifying decisions"))
        self.turns = kit.IconButton("hourglass", self.tr("Waiting list"))
        self.money = kit.IconButton("hand-coins", self.tr("Payment orders"))
        leads = (
            (self.register, PageId.SITTINGS, desk.may(Action.DECISION_READ)),
            (self.members, PageId.MEMBERS, seated),
            (self.ratifying, PageId.RATIFYING, any(map(desk.may, ACTS.values()))),
            (self.turns, PageId.TURNS, desk.may(Action.TURN_READ)),
            (self.money, PageId.ORDERS, desk.may(Action.AID_READ)),
        )
        #: All of them together: none goes on alone in a second line.
        self.line = QWidget()
        box = QHBoxLayout(self.line)
        box.setContentsMargins(0, 0, 0, 0)
        for button, page, there in leads:
            button.clicked.connect(partial(desk.go, page))
            box.addWidget(button)
            button.setVisible(there)
        self.buttons = tuple(button for button, _, _ in leads)
        if not any(there for _, _, there in leads):
            self.line.hide()
