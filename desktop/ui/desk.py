"""What every page is given: the open office, who sits at the PC, and the window's own means."""

from collections.abc import Callable, Mapping
from dataclasses import field, replace
from datetime import date
from functools import partial
from inspect import ismethod
from typing import Any, Protocol, TypeVar, TypeVarTuple

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from desktop.base.data_classes import dataclass
from desktop.base.errors import KnownError
from desktop.base.messages import Messages
from desktop.core.documents.catalogue import form_spec
from desktop.core.office import Office
from desktop.core.work import Action, Actor, Change, DeskId, may
from desktop.core.work.standing_in import job_of
from desktop.ui.kit.operation import Operation
from desktop.ui.kit.shapes import ProblemForm, Speaker
from desktop.ui.kit.tasks import Tasks
from desktop.ui.kit.texts import fill, listed
from desktop.ui.places import PageId, Place
from desktop.ui.spool import Spool

T = TypeVar("T")
Ts = TypeVarTuple("Ts")
#: A service's method, or a function of several services.
Act = Callable[[Actor, *Ts], T] | Callable[[Office, Actor, *Ts], T]


class Machine(Protocol):
    """What this PC remembers by itself (printers, folders); nothing personal goes there."""

    def text(self, table: str, key: str, default: str) -> str: ...

    def number(self, table: str, key: str, default: int) -> int: ...

    def put(self, table: str, key: str, value: str | int) -> None: ...


class Forgetful:
    """A machine's settings that last as long as the program."""

    def __init__(self) -> None:
        self._values: dict[tuple[str, str], str | int] = {}

    def text(self, table: str, key: str, default: str) -> str:
        """Return a text; ``default`` where there is none."""
        value = self._values.get((table, key))
        return value if isinstance(value, str) else default

    def number(self, table: str, key: str, default: int) -> int:
        """Return a whole number; ``default`` where there is none."""
        value = self._values.get((table, key))
        return value if isinstance(value, int) else default

    def put(self, table: str, key: str, value: str | int) -> None:
        """Keep a value."""
        self._values[(table, key)] = value


@dataclass(frozen=True, slots=True)
class Here:
    """Where the window is: the place of the page in view (its id, where it was opened on nothing),
    what heads it, and how it opens again what was typed into a sheet.
    """

    place: Place | str = ""
    title: str = ""
    page: QWidget | None = None
    sheets: Mapping[str, Callable[[Any, str], object]] = field(default_factory=dict)

    @property
    def page_id(self) -> str:
        """The id of the page in view."""
        return self.place.page if isinstance(self.place, Place) else self.place


@dataclass(slots=True)
class Desk:
    """Pages hold one and reach nothing else.

    Services are reached as ``desk.office.people`` each time they are needed and are never kept:
    locking takes the office away with its keys, and the same person finds the pages as they were
    with another ``office`` behind them.

    ``go(place)`` opens another page, as it was left or on something (``places``). Services of
    ``office`` are called only in the lane, by :meth:`read` and :meth:`act`; long work is an
    Operation of its own. ``lock()`` covers the window: for an act that closed the office.
    ``here()`` tells which page is in view; ``beside`` goes on whichever it is.
    """

    office: Office
    actor: Actor
    tasks: Tasks
    messages: Messages
    go: Callable[[Place | PageId], None]
    machine: Machine = field(default_factory=Forgetful)
    spool: Spool = field(default_factory=Spool)
    lock: Callable[[], None] = lambda: None
    here: Callable[[], Here] = Here
    beside: list[object] = field(default_factory=list)

    def may(self, action: Action) -> bool:
        """Tell whether who sits here may do ``action``, by what the office has chosen."""
        return may(self.actor.roles, action, self.office.doors.head())

    def issues(self, form_id: str) -> bool:
        """Tell whether who sits here may issue a form, and print copies of it."""
        return form_spec(form_id).may_issue(self.actor.roles, self.office.doors.head())

    def shows(self, form_id: str) -> bool:
        """Tell whether who sits here may look at issued ones of a form."""
        return form_spec(form_id).may_show(self.actor.roles, self.office.doors.head())

    def job(self) -> str:
        """Return what who sits here does, in others' places too."""
        return job_of(self.messages, self.actor)

    def is_over(self, day: date) -> bool:
        """Lock, and tell so, where on this day something is done in another's place no more."""
        over = [one for one in self.actor.stands if one.until < day]
        if over:
            self.lock()
            text = QCoreApplication.translate(
                "Desk", "What was done in the place of %1 has ended; come in again to go on."
            )
            names = dict.fromkeys(one.name for one in over)
            self.tasks.speaker.warn(fill(text, listed(names)))
        return bool(over)

    def goes_by(self) -> tuple[str, int | None]:
        """Return what pages are built by: the policy in force, and the version of the choices."""
        return self.office.policy.sha256, self.office.policy.choices

    def read(
        self,
        reading: Act[*Ts, T],
        *args: *Ts,
        done: Callable[[T], object],
        refused: Callable[[KnownError], object] | None = None,
        busy: QWidget | None = None,
    ) -> None:
        """Read something in the lane and hand it to ``done``: ``read(office.intake.read, id)``.

        ``reading`` is given the actor, and before that the office where it is no service's method.
        """
        self.act(reading, *args, done=done, refused=refused, busy=busy)

    def act(
        self,
        act: Act[*Ts, T],
        *args: *Ts,
        done: Callable[[T], object] | None = None,
        refused: Callable[[KnownError], object] | None = None,
        form: ProblemForm | None = None,
        busy: QWidget | None = None,
        speaker: Speaker | None = None,
        news: str = "",
        doing: str = "",
    ) -> None:
        """Do something in the lane; what is given by name is :class:`Operation`'s."""
        self.tasks.run(
            Operation(
                work=self._work(act, args),
                done=done,
                refused=refused,
                form=form,
                busy=busy,
                speaker=speaker,
                news=news,
                doing=doing,
            )
        )

    def _work(self, act: Callable[..., T], args: tuple[object, ...]) -> Callable[[], T]:
        office = () if ismethod(act) else (self.office,)
        return partial(act, *office, self.actor, *args)

    def listen(self, page: QWidget, again: Callable[[], object], *desks: DeskId) -> None:
        """Have a page look again, once a burst, when these desks change something while it is in
        view.
        """
        self.tasks.settled.connect(_Ear(page, again, frozenset(desks)).hear)

    def pinned(self) -> "Desk":
        """Return the desk as it is now, for long work, which goes on when the window locks."""
        return replace(self)

    def leave(self) -> None:
        """Let the office go (the window locks); reaching for it now is a bug and says so."""
        del self.office


class _Ear(QObject):
    """Goes with its page."""

    def __init__(
        self, page: QWidget, again: Callable[[], object], desks: frozenset[DeskId]
    ) -> None:
        super().__init__(page)
        self._page, self._again, self._desks = page, again, desks

    def hear(self, burst: tuple[Change, ...]) -> None:
        if self._page.isVisible() and any(one.action.desk in self._desks for one in burst):
            self._again()
