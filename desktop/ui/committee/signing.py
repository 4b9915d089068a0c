"""The line of a sitting over its queue, and its members' signatures."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.core.committee.terms import SittingView
from desktop.core.work import Action
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.kit.spoken import both_text
from desktop.ui.parts.doing import saving


class SignButton(kit.Button):
    """Signs the decisions of a sitting, by a member; ``signed(SittingView)``."""

    signed = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__("", self._sign, icon="signature")
        self.setText(self.tr("Sign the decisions"))
        self._desk = desk
        self._sitting: SittingView | None = None
        self.setVisible(desk.may(Action.SITTING_SIGN))

    def show_sitting(self, sitting: SittingView | None) -> None:
        """Follow the sitting that is chosen."""
        self._sitting = sitting
        decided = sitting is not None and sitting.decisions > 0
        self.setEnabled(bool(decided and sitting and not sitting.signed_by_me))

    def attendance(self) -> str:
        """Return who attended and who signed."""
        sitting = self._sitting
        if sitting is None:
            return ""
        parts = ["، ".join(sitting.attendance)]
        if sitting.signed:
            parts.append(self.tr("Signed by: %1").replace("%1", "، ".join(sitting.signed)))
        return kit.texts.joined(*parts)

    def _sign(self) -> None:
        if self._sitting is not None:
            self._desk.act(
                self._desk.office.committee.sign,
                self._sitting.id,
                done=self.signed.emit,
                busy=self,
                doing=saving(),
                news=self.tr("The signature is recorded."),
            )


def sitting_bar(name: str, sitting: kit.ChoiceField, attended: QWidget, *rest: QWidget) -> QWidget:
    """Return the line: what it is called, which one, who attended, and what can be done."""
    caption = kit.label(name, "second")
    caption.setBuddy(sitting)
    sitting.setAccessibleName(name)
    sitting.setMinimumWidth(28 * kit.theme.current_theme().px.base)
    policy = attended.sizePolicy()
    policy.setHorizontalPolicy(QSizePolicy.Policy.Expanding)
    attended.setSizePolicy(policy)
    return kit.flow(caption, sitting, attended, *rest)


def sitting_text(sitting: SittingView) -> str:
    """Return what a sitting is called in a list."""
    day = both_text(sitting.held_on, weekday=False)
    return f"{kit.texts.ltr(sitting.number)} · {day}"
