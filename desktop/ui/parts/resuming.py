"""Going on with what was typed and not sent: the same page, the same thing, the same field."""

import re
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop.core.work.drafts import DraftLine
from desktop.ui import kit, places
from desktop.ui.desk import Desk
from desktop.ui.kit.caret import parts_of, put_caret
from desktop.ui.kit.field import ENTRIES
from desktop.ui.kit.notes import MESSAGES
from desktop.ui.kit.row import bring_into_view
from desktop.ui.kit.sheets import in_front
from desktop.ui.parts import kept_places
from desktop.ui.parts.figures import moment
from desktop.ui.parts.keeper import DraftKeeper, around

_SEEKS_MS: Final = 40
#: A draft's name: what it is of, and what follows.
_WHAT: Final = re.compile(r"[.:]")
#: A page that took longer than this to come is not waited for any more: 5 s.
_MOST: Final = 125


class Resuming(QObject):
    """Goes to where a draft was typed, opens its sheet, and brings the keyboard to its field. Where
    that is no more, or can't be written any more, what was typed is shown to be read and copied.
    """

    def __init__(self, desk: Desk, window: QWidget, line: DraftLine) -> None:
        super().__init__(window)
        self._desk, self._window, self._line = desk, window, line
        self._sought, self._opened = 0, False
        self._timer = QTimer(self, interval=_SEEKS_MS)
        self._timer.timeout.connect(self._seek)

    def begin(self) -> None:
        """Set out."""
        place = kept_places.read(self._line.way.place) or _place_of(self._line.page)
        if place is None or not self._line.readable:
            self._show()
            return
        self._desk.go(place)
        self._timer.start()

    def _seek(self) -> None:
        self._sought += 1
        if not self._desk.tasks.idle and self._sought < _MOST:
            return
        keepers = self._window.findChildren(DraftKeeper)
        keeper = next((one for one in keepers if one.key == self._line.page), None)
        if keeper is not None:
            self._land(around(keeper.over))
        elif self._opened or not self._open():
            self._show()

    def _open(self) -> bool:
        """Have the page open the sheet of the draft, which may read first what it is of; tells
        whether it was asked to, or it was said that it is opened there by hand.
        """
        here = self._desk.here()
        what, *rest = _WHAT.split(self._line.page, maxsplit=1)
        opens = here.sheets.get(what)
        self._opened = True
        if opens is not None:
            opens(here.page, "".join(rest))
            return True
        if not self._line.way.what:
            return False
        text = self.tr("What you typed stands there again as soon as you open it here: %1.")
        for messages in MESSAGES.within(self._window):
            messages.warn(text.replace("%1", self._line.way.what))
        self._end()
        return True

    def _land(self, within: QWidget) -> None:
        self._end()
        way = self._line.way
        rows = [one for one in ENTRIES.within(within) if isinstance(one, kit.FormRow)]
        row = next((one for one in rows if one.name == way.row), None)
        if row is None:
            self._put_keyboard(parts_of(within), None if way.row else way.part)
            return
        show_part = getattr(within, "show_part", None)
        if show_part is not None and not row.isVisible():
            show_part(row)
        if not self._put_keyboard(parts_of(row), way.part):
            self._put_keyboard(row.field.inputs(), 0)

    def _put_keyboard(self, parts: Sequence[QWidget], at: int | None) -> bool:
        """Go on typing in one of some parts; tells whether there is such a one."""
        if at is None or at >= len(parts):
            return False
        parts[at].setFocus(Qt.FocusReason.OtherFocusReason)
        put_caret(parts[at], self._line.way.caret)
        bring_into_view(parts[at])
        return True

    def _show(self) -> None:
        self._end()
        if in_front(self._window) is None:
            DraftSheet(self._window, self._line).open()

    def _end(self) -> None:
        self._timer.stop()
        self.deleteLater()


class DraftSheet(kit.Sheet):
    """What was typed, to be read and copied: it can't be gone on with."""

    def __init__(self, over: QWidget, line: DraftLine) -> None:
        super().__init__(over, title_of(line))
        text = self.tr("What it was typed for is closed or is no more. It can be read and copied.")
        lost = self.tr(
            "It is sealed to a password that is no more, and can't be read again; throw it away."
        )
        self.body.addWidget(kit.label(text if line.readable else lost, "second", wrap=True))
        self.body.addWidget(kit.label(when_kept(line), "help"))
        said = line.way.said or tuple(("", text) for text in _texts(line.data))
        self.text = "\n".join(f"{label}: {text}" if label else text for label, text in said)
        self.whole = kit.MultiLineField(8)
        self.whole.setPlainText(self.text)
        self.whole.setReadOnly(True)
        self.whole.setAccessibleName(self.tr("What was typed"))
        self.whole.setVisible(bool(said))
        self.body.addWidget(self.whole)
        self.copy = kit.Button(self.tr("Copy"), self._copy, kind="primary", icon="copy")
        self.copy.setVisible(bool(said))
        self.set_foot(self.copy)

    def first_focus(self) -> QWidget | None:
        return self.whole if self.text else super().first_focus()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text)


def _place_of(key: str) -> places.Place | None:
    """Return where a draft of earlier days was typed, of which only a visit's tells."""
    kind, _, id_ = key.rpartition(":")
    if kind == "visit:person":
        return places.VisitOf(id_)
    if kind == "visit":
        return places.NewVisit() if id_ == "new" else places.VisitFor(id_)
    return None


def title_of(line: DraftLine) -> str:
    """Return what a draft is called: its sheet, and the page."""
    unknown = QCoreApplication.translate("DraftSheet", "Typed earlier")
    return kit.texts.joined(line.way.what, line.way.title) or unknown


def when_kept(line: DraftLine) -> str:
    """Return when a draft was kept last."""
    kept = QCoreApplication.translate("DraftSheet", "Kept on %1")
    return kept.replace("%1", moment(line.saved_at))


def _texts(value: object) -> list[str]:
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        return [text for one in value for text in _texts(one)]
    return [value] if isinstance(value, str) and value else []
