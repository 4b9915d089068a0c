"""What a request wants beside an act's own form: whether the person at the PC is kin to its person,
and that they are their own check where they are.
"""

from functools import partial

from PySide6.QtCore import Qt, Signal

from desktop.base.errors import Invalid, KnownError
from desktop.core.intake.kinship import NOT_FOR_KIN, Kin, KinSaid
from desktop.core.intake.terms import RequestView
from desktop.core.work import Action
from desktop.ui import kit
from desktop.ui.desk import Desk


class SecondCard(kit.Card):
    """Shown where there is something to ask; ``said(RequestView)`` after the question of kinship
    was answered. ``plain``: ``open_button`` is a way to say so unasked; its page places it.
    """

    said = Signal(object)

    def __init__(self, desk: Desk, *, plain: bool = False) -> None:
        super().__init__(desk.messages.text("term.second"))
        self._desk, self._plain = desk, plain
        self._step: str | None = None
        self._opened = False
        self._request: RequestView | None = None
        judged = (Action.REQUEST_STUDY, Action.REQUEST_DECIDE, Action.SITTING_SIGN)
        self._judges = any(map(desk.may, judged))
        self._asked = kit.label(self.tr("Are you kin to the applicant, by blood or marriage?"))
        self._told = kit.Banner("warning")
        self.no = kit.Button(self.tr("No kinship"), partial(self._say, related=False))
        self.yes = kit.Button(self.tr("Yes, kin"), partial(self._say, related=True))
        self.open_button = kit.Button("", self._open, kind="quiet", icon="users")
        self.open_button.setText(self.tr("Say that you are kin to the applicant"))
        self.form = kit.Form(self)
        self.how = kit.TextField()
        self.note = kit.TextField(maximum=300)
        self._declared = self.form.row(
            "declared",
            self.tr("Declaration: the same person did the step before, because…"),
            self.note,
            help_text=self.tr("Another reviews it within seven days; the letter says it"),
        )
        self._how = self.form.row("how", self.tr("How you are kin (optional)"), self.how)
        self._ask = kit.columns(self.no, self.yes, count=2)
        self.add(self._asked, self._told, self._how, self._ask, self._declared)
        self.open_button.hide()
        self.hide()

    def show_request(self, request: RequestView | None, step: str | None) -> None:
        """Show what concerns the step that is offered of a request."""
        before, self._request, self._step = self._request, request, step
        if request is None or before is None or before.id != request.id:
            self.form.clear()
            self._opened = False
        kin = request.kin if request is not None and self._judges else Kin.NONE
        judged = step in NOT_FOR_KIN
        asks = kin is Kin.ASK
        own_kin = judged and kin is Kin.RELATED
        alone = request is not None and step in request.alone
        self._asked.setVisible(asks)
        self._told.setVisible(own_kin)
        self._told.set_text(self._desk.messages.text("intake.kin_told"))
        unasked = self._plain and kin in {Kin.UNASKED, Kin.NONE} and self._judges
        says = asks or (unasked and self._opened)
        self.open_button.setVisible(unasked and not self._opened)
        self.heading.setVisible(asks or own_kin or alone or says)
        self._how.setVisible(says)
        self.yes.setVisible(says)
        self.no.setVisible(asks or own_kin)
        self._ask.setVisible(says or own_kin)
        self._declared.setVisible(alone or own_kin)
        self.setVisible(says or own_kin or alone)

    def bring_question(self, why: KnownError) -> None:
        """Bring the keyboard to the question or the declaration that an act waits for."""
        wanted = {one.field for one in why.problems} if isinstance(why, Invalid) else set()
        for field, answer in (("declared", self.note), ("kin", self.no)):
            if field in wanted and answer.isVisibleTo(self):
                answer.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self) -> None:
        self._opened = True
        self.show_request(self._request, self._step)
        self.how.setFocus()

    def declared(self) -> str:
        """Return what was declared of doing it alone."""
        return self.note.value() if self._declared.isVisibleTo(self) else ""

    def _say(self, *, related: bool) -> None:
        request, desk = self._request, self._desk
        if request is not None:
            command = KinSaid(related, self.how.value() if related else "")
            desk.act(
                desk.office.intake.say_kin,
                request.id,
                command,
                done=self.said.emit,
                busy=self.yes if related else self.no,
            )
