"""The foot of a visit: its one primary button, the way back, and two quiet acts beside them."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui import kit


class VisitBar(kit.PrimaryBar):
    """``anew`` throws away what was typed, ``unclear`` asks about the procedure, ``later`` goes
    on without the signature (a call, a paper carried in).
    """

    def __init__(self) -> None:
        self.next = kit.Button("", kind="primary", icon="arrow-right", after=True)
        self.back = kit.Button("", icon="arrow-left")
        self.unclear = kit.Button("", kind="quiet", icon="circle-help")
        self.anew = kit.Button("", kind="quiet", icon="trash-2")
        self.later = kit.Button("", kind="quiet", icon="clock")
        super().__init__(self.next, self.back, self.later, self.unclear, self.anew)
        self.later.setText(self.tr("Signs later"))
        self.next.setText(self.tr("Next"))
        self.back.setText(self.tr("Back"))
        self.unclear.setText(self.tr("Unclear procedure?"))
        self.anew.setText(self.tr("Start anew"))

    def name_next(self, text: str, icon: str) -> None:
        """Say what the primary button does now."""
        self.next.setText(text)
        self.next.set_icon(icon)

    def tell_place(self, place: int, count: int) -> None:
        """Say which step this is, from 0; past the last one nothing is said."""
        self.back.setVisible(place > 0)
        words = kit.texts.fill(self.tr("Step %1 of %2"), place + 1, count)
        self.set_note(words if place < count else "")


def inset(part: QWidget) -> QWidget:
    """Return ``part`` as wide as a page's body, in a holder that takes the whole width."""
    holder = QWidget()
    box = QVBoxLayout(holder)
    side = kit.theme.current_theme().px.padding + 4
    box.setContentsMargins(side, 0, side, 0)
    box.addWidget(part)
    return holder
