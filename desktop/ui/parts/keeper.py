"""The part of every form that keeps what is typed: a moment after each rest of the keyboard, and
when a field is left. A visit, which keeps several screens under a name that changes, uses it by
itself; other forms by :class:`desktop.ui.parts.drafts.Kept`.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import (
    QApplication,
    QStackedWidget,
    QWidget,
)

from desktop.base.data_classes import dataclass
from desktop.base.errors import KnownError
from desktop.core.office import Office
from desktop.core.work import Actor
from desktop.core.work.drafts import Way
from desktop.ui import kit, places
from desktop.ui.desk import Desk, Here
from desktop.ui.kit.caret import caret_of, parts_of
from desktop.ui.parts import kept_places
from desktop.ui.parts.typed import in_words

_REST_MS: Final = 500


class DraftKeeper(QObject):
    """``kept``: the moment when everything typed so far was kept.

    ``typed`` returns what there is to keep, by name, as JSON values; empty: nothing. ``place``
    tells of a page that goes on to another place as it is filled in. ``sealed``: to whoever types.
    """

    kept = Signal(object)
    #: What is typed is wanted no more, by who threw its draft away from elsewhere.
    thrown = Signal()

    def __init__(
        self,
        desk: Desk,
        typed: Callable[[], dict[str, Any]],
        parent: QWidget,
        *,
        place: Callable[[], places.Place] | None = None,
        sealed: bool = False,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._typed = typed
        self._parent, self._place, self._sealed = parent, place, sealed
        self._key = ""
        self._way = Way()
        self._last: dict[str, Any] = {}
        self._rest = QTimer(self, singleShot=True)
        self._rest.timeout.connect(self.flush)
        app = QApplication.instance()
        assert isinstance(app, QApplication)  # noqa: S101  # a window has one
        app.focusChanged.connect(self._left_field)

    @property
    def key(self) -> str:
        """The name under which it keeps now, "" while it keeps nothing."""
        return self._key

    @property
    def over(self) -> QWidget:
        """The part whose entries it keeps."""
        return self._parent

    def begin(self, key: str, draft: dict[str, Any] | None) -> None:
        """Keep under ``key`` from now on; ``draft`` is what is kept there already."""
        self._rest.stop()
        self._key, self._last = key, dict(draft or {})

    def holds(self) -> bool:
        """Tell whether something is typed that was not sent, kept or not."""
        return bool(self._key and (self._last or self._typed()))

    def touch(self) -> None:
        """Something was typed: keep it after a short rest, or when its field is left."""
        here = self._desk.here()
        place = self._place() if self._place is not None else here.place
        over = around(self._parent)
        what = over.accessibleName() if isinstance(over, kit.Sheet) else ""
        row, part, caret = _keyboard(over)
        self._way = Way(kept_places.written(place), _title(here), what, row, caret=caret, part=part)
        self._rest.start(_REST_MS)

    def _left_field(self) -> None:
        """Keep it as soon as the field is left: a power cut costs no more than what is typed."""
        if self._rest.isActive():
            self._rest.start(0)  # and not now: what had the keyboard may be coming down

    def flush(self) -> None:
        """Keep now what was not kept yet."""
        self._rest.stop()
        typed = self._typed() if self._key else {}
        if not self._key or typed == self._last:
            return
        before, self._last = self._last, typed
        self._move(self._key, typed, before=before)

    def drop(self) -> None:
        """Keep nothing any more, nor what was kept: it was sent, or thrown away."""
        key, kept = self._key, self._last
        self.begin("", None)
        if kept:
            self._move(key, {}, key)

    def rename(self, key: str) -> None:
        """Keep under another name: the visit has a file or a request now."""
        old, self._key = self._key, key
        self._rest.stop()
        before, self._last = self._last, self._typed()
        self._move(old, self._last, before=before)

    def _move(
        self, old: str, typed: dict[str, Any], new: str = "", before: dict[str, Any] | None = None
    ) -> None:
        refused = partial(self._not_kept, self._key, before or {})
        way = replace(self._way, said=in_words(around(self._parent), typed)) if typed else None
        draft = Typed(new or self._key, typed, way, sealed=self._sealed)
        self._desk.act(move_draft, old, draft, done=self._moved, refused=refused)

    def _not_kept(self, key: str, before: dict[str, Any], _why: KnownError) -> None:
        """Try again with the next flush, also where nothing more is typed."""
        if key and key == self._key:
            self._last = before

    def _moved(self, at: datetime | None) -> None:
        if at is not None:
            self.kept.emit(at)


@dataclass(frozen=True, slots=True)
class Typed:
    """What is kept under a name, with where it was typed."""

    key: str
    data: dict[str, Any]
    way: Way | None = None
    sealed: bool = False


def move_draft(office: Office, actor: Actor, old: str, new: Typed) -> datetime | None:
    """Keep a draft under another name and return the moment; drop it where nothing is left."""
    drafts, data = office.drafts, new.data
    at = drafts.save(actor, new.key, data, new.way, sealed=new.sealed) if data else None
    if old != new.key or not data:
        drafts.drop(actor, old)
    return at


def around(part: QWidget) -> QWidget:
    """Return the sheet or the page that a part lies in."""
    while not isinstance(part, kit.Sheet):
        parent = part.parentWidget()
        if parent is None or isinstance(parent, QStackedWidget):
            break
        part = parent
    return part


def _title(here: Here) -> str:
    """Return what a page is headed by, and of whom it is."""
    heading = getattr(here.page, "heading", None)
    if heading is None or not isinstance(here.place, places.Place):
        return here.title
    first, second = heading()
    return (
        kit.texts.joined(first, second)
        if first == here.title
        else kit.texts.joined(here.title, first)
    )


def _keyboard(over: QWidget) -> tuple[str, int | None, int]:
    """Return the row in which is typed ("": in none), in which part of it or of the page, and after
    how many letters.
    """
    part: QWidget | None = over.window().focusWidget()
    row = part
    while row is not None and not isinstance(row, kit.FormRow):
        row = row.parentWidget()
    parts = parts_of(over if row is None else row)
    at = parts.index(part) if part is not None and part in parts else None
    return "" if row is None else row.name, at, caret_of(part)


def keep_all(within: QObject) -> None:
    """Keep now what is being typed anywhere within a window, before it locks."""
    for keeper in within.findChildren(DraftKeeper):
        keeper.flush()
