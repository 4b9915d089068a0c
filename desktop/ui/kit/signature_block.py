"""The pad with its heading and tools, and what is said before a signature is taken."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.kit.buttons import IconButton
from desktop.ui.kit.cards import label
from desktop.ui.kit.key_names import tell_keys
from desktop.ui.kit.said_line import SaidLine
from desktop.ui.kit.signature import SignaturePad


class SignatureBlock(QWidget):
    """The pad with heading, undo and clear; ``others`` are other ways (thumbprint, on paper)."""

    def __init__(self, title: str, *others: QWidget) -> None:
        super().__init__()
        self.pad = SignaturePad()
        undo = IconButton("undo-2", self.tr("Undo the last stroke"))
        clear = IconButton("eraser", self.tr("Clear the signature"))
        for tool, keys in ((undo, "Backspace"), (clear, "Delete")):  # the pad itself hears them
            tool.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            tell_keys(tool, keys)
        self._trouble = SaidLine()
        self.pad.changed.connect(partial(self.tell, ""))
        undo.clicked.connect(self.pad.undo)
        clear.clicked.connect(self.pad.wipe)
        self._asked = False
        self._title = label(title, "section")
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(undo)
        head.addWidget(clear)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addLayout(head)
        box.addWidget(self.pad, 1)
        box.addWidget(self._trouble)
        if others:
            foot = QHBoxLayout()
            for other in others:
                foot.addWidget(other)
            foot.addStretch(1)
            box.addLayout(foot)

    def tell(self, text: str) -> None:
        """Say under the pad what the signature lacks; the next stroke takes it away."""
        self._trouble.say(text, error=bool(text))
        self._trouble.attend(bool(text))

    def set_title(self, text: str) -> None:
        """Say whose signature it is."""
        self._title.setText(text)

    def clear(self) -> None:
        """Begin for somebody else."""
        self._asked = False
        self.pad.clear()

    def takes(self, needed: str) -> bool:
        """Tell whether what is drawn is a signature; else say what it lacks (``needed`` where there
        is nothing) and go to the pad. One plain line is asked about once.
        """
        said = needed if self.pad.value() is None else self.pad.trouble()
        if not said and self.pad.is_plain() and not self._asked:
            self._asked = True
            said = self.tr("This is one plain line. If they sign so, go on; else sign again.")
        if said:
            self.tell(said)
            self.pad.setFocus()
        return not said
