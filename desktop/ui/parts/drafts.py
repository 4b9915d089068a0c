"""Nothing typed is lost: it is kept a moment after each rest of the keyboard, for who typed it.

:class:`Kept` is the law for every form: what somebody typed about something and did not send
stands there again for the same person, after another page, another thing in the same form, a lock
or the end of the program.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import partial
from typing import Any, TypeVar
from zlib import crc32

from desktop.base.data_classes import dataclass
from desktop.base.errors import KnownError
from desktop.core.office import Office
from desktop.core.work import Actor
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.figures import moment
from desktop.ui.parts.keeper import DraftKeeper, around
from desktop.ui.parts.typed import OVER, in_words, restore, typed_of

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Found:
    """What is kept about something."""

    about: str
    typed: dict[str, Any]
    at: datetime | None


def _read(office: Office, actor: Actor, about: str) -> _Found:
    kept = office.drafts.load(actor, about)
    return _Found(about, *(kept or ({}, None)))


class Kept(kit.Banner):
    """Keeps what is typed over what a form shows, and says above it that it is here again.

    Whoever shows something in the form says ``leave()`` before and ``begin(about)`` after,
    ``touch()`` where something is typed, and ``done()`` when it was sent. ``about`` ends in
    ``:<id>`` of what it concerns, by which an erasure finds it. Rows that were not changed are
    not kept: what others wrote there since is not typed over. Secrets are not kept at all.

    ``typed`` returns everything that stands in the form, by name; ``put`` shows some of it.
    """

    def __init__(
        self,
        desk: Desk,
        typed: Callable[[], dict[str, Any]],
        put: Callable[[Mapping[str, Any]], None],
        *,
        sealed: bool = False,
    ) -> None:
        super().__init__("info")
        self.hide()
        self._desk = desk
        self._all, self._put = typed, put
        self._about = ""
        self._fresh: dict[str, Any] = {}
        self._over: dict[str, int] = {}
        self._unread = False
        self._keeper = DraftKeeper(desk, self._kept, self, sealed=sealed)
        self._keeper.thrown.connect(self._throw_away)
        self.activated.connect(self._ask)

    @classmethod
    def of(cls, desk: Desk, *forms: kit.Form, sealed: bool = False) -> "Kept":
        """Keep the rows of some forms, whose names differ."""
        made = cls.whichever(desk, lambda: forms, sealed=sealed)
        for form in forms:
            form.changed.connect(made.touch)
        return made

    @classmethod
    def whichever(
        cls, desk: Desk, forms: Callable[[], Sequence[kit.Form]], *, sealed: bool = False
    ) -> "Kept":
        """Keep the rows of the forms that are in view, of several that take turns."""
        typed, put = partial(_typed_of_all, forms), partial(_restore_all, forms)
        return cls(desk, typed, put, sealed=sealed)

    def typed(self) -> dict[str, Any]:
        """Return what is otherwise than it was shown."""
        every = self._all()
        return {name: value for name, value in every.items() if value != self._fresh.get(name)}

    def _kept(self) -> dict[str, Any]:
        """Return it with what each stood over as it was typed, which others may change."""
        typed, fresh = self.typed(), self._fresh
        over = {name: self._over.get(name, _mark(fresh.get(name))) for name in typed}
        return {**typed, OVER: over} if typed else {}

    def touch(self) -> None:
        """Something was typed."""
        if self._about:
            self._keeper.touch()
            if self._unread:
                self._find()

    def leave(self) -> None:
        """Keep what was typed: the form is about to show something else, or nothing."""
        self._keeper.flush()
        self._keeper.begin("", None)
        self._about = ""

    def begin(self, about: str) -> None:
        """Bring back what was typed over ``about``, which the form shows as it is on record."""
        self.hide()
        self._about, self._fresh, self._over = about, self._all(), {}
        self._find()

    def done(self) -> None:
        """Keep nothing of what was typed: it was sent."""
        self.hide()
        self._about = ""
        self._keeper.drop()

    def ended_by(self, work: Callable[[kit.Progress], T]) -> Callable[[kit.Progress], T]:
        """Return long work that ends the draft once it succeeded, also behind a lock, where the
        form is gone by then.
        """
        self._keeper.flush()
        drop, about = partial(self._desk.office.drafts.drop, self._desk.actor), self._about
        return partial(_ending, work, partial(drop, about))

    def _find(self) -> None:
        self._unread = False
        self._desk.read(
            _read, self._about, done=self._bring_back, refused=partial(self._not_found, self._about)
        )

    def _not_found(self, about: str, _why: KnownError) -> None:
        """Seek it again with the next that is typed, which is not kept before."""
        self._unread = about == self._about

    def _bring_back(self, found: _Found) -> None:
        if found.about != self._about:
            return
        faster = self.typed()
        self._keeper.begin(found.about, found.typed)
        typed = {name: value for name, value in found.typed.items() if name != OVER}
        self._over = found.typed.get(OVER, {})
        now = {name: self._fresh.get(name) for name in typed}
        changed = {n: v for n, v in now.items() if self._over.get(n, _mark(v)) != _mark(v)}
        stands = kit.texts.joined(
            *(f"{of}: {said}" for of, said in in_words(around(self), changed))
        )
        if typed:
            self._put({**typed, **faster})
        if faster:
            self._keeper.touch()
        if found.at is not None:
            lead = self.tr("What you typed until %1 is here again.")
            text = self.tr("It is not saved yet. Press here to throw it away.")
            if changed:
                other = self.tr("What was here has changed since; compare before you save: %1.")
                empty = self.tr("empty")
                text = f"{text} {kit.texts.fill(other, stands or empty)}"
            kind = "warning" if changed else "info"
            self.set_text(text, lead=lead.replace("%1", moment(found.at)), kind=kind)
            self.show()

    def _ask(self) -> None:
        sheet = kit.ConfirmSheet(
            self,
            self.tr("Throw away what was typed?"),
            self.tr("What is on record stays as it is."),
            self.tr("Throw it away"),
        )
        sheet.confirmed.connect(self._throw_away)
        sheet.open()

    def _throw_away(self) -> None:
        about = self._about
        self.done()
        self._put(self._fresh)
        self.begin(about)


def _mark(value: Any) -> int:
    return crc32(json.dumps(value, sort_keys=True, default=str).encode())


def _ending(
    work: Callable[[kit.Progress], T], drop: Callable[[], object], progress: kit.Progress
) -> T:
    result = work(progress)
    drop()
    return result


def _typed_of_all(forms: Callable[[], Sequence[kit.Form]]) -> dict[str, Any]:
    return {name: value for form in forms() for name, value in typed_of(form).items()}


def _restore_all(forms: Callable[[], Sequence[kit.Form]], typed: Mapping[str, Any]) -> None:
    for form in forms():
        restore(form, typed)


def keep_in_sheet(
    sheet: kit.Sheet, desk: Desk, form: kit.Form, about: str, *, sealed: bool = False
) -> Kept:
    """Keep what is typed in a sheet until its act succeeded, however often it is closed before.

    ``sealed``: to its writer's own key, so that nobody else can read it.
    """
    kept = Kept.of(desk, form, sealed=sealed)
    sheet.head.addWidget(kept)
    sheet.finished.connect(kept.done)
    sheet.closed.connect(kept.leave)
    kept.begin(about)
    return kept
