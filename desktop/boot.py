"""Where the program starts: window or command line, over one data folder. Each branch imports what
it needs when it is taken: the command line starts without Qt, and the window paints before the
database is loaded. An open office is put together in ``desks``.
"""

import sys
from collections.abc import Callable, Sequence
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, ParamSpec, TypeVar

from desktop.base.errors import KnownError
from desktop.base.messages import Messages
from desktop.base.paths import default_data_dir
from desktop.storage.folder import COMMAND
from desktop.storage.lane import Lane
from desktop.storage.threshold import Threshold

if TYPE_CHECKING:
    from desktop.base.clock import Clock
    from desktop.cli.house import Means
    from desktop.core.gate import Gate, Materials
    from desktop.core.office import Office
    from desktop.core.policy.profile import PolicyProfile
    from desktop.storage.keys import Cost
    from desktop.storage.store import Store

P = ParamSpec("P")
T = TypeVar("T")


class House:
    """One data folder with its lane and its gate.

    Whatever touches the office runs by :meth:`call` (and waits) or by ``lane.submit``. Its tables
    lie in the folder; ``store`` is for the tests, which put them on a server too. What is given by
    name is the :class:`Threshold`'s.
    """

    def __init__(
        self,
        path: Path,
        clock: "Clock | None" = None,
        cost: "Cost | None" = None,
        store: "Store | None" = None,
        *,
        named: bool = False,
        holder: str = "",
    ) -> None:
        self.threshold = Threshold(path, named=named, holder=holder)
        if clock is not None:
            self.clock = clock
        self.messages = Messages()
        self.lane = Lane()
        self._cost = cost
        self._store = store

    @cached_property
    def clock(self) -> "Clock":
        """The PC's clock, where no other was given."""
        from desktop.base.clock import SystemClock

        return SystemClock()

    @cached_property
    def gate(self) -> "Gate":
        """The way into the office; the first use loads the database's libraries."""
        from desktop.core.gate import Gate

        return Gate(self.threshold.folder, self.clock, self._assemble, self._cost, self._store)

    def load(self) -> None:
        """Load what an office is put together from, while somebody types their password: the day's
        first opening took half a second longer for it.
        """
        import linecache

        import desktop.desks  # noqa: F401
        from desktop.base.memory import give_large_back

        linecache.clearcache()  # PySide6 reads the source of whatever is imported, and left 3 MB
        give_large_back()

    def go_to(self, path: Path) -> None:
        """Leave this folder for another that was chosen, before anything was opened."""
        self._close()
        self.__dict__.pop("gate", None)
        self.threshold = Threshold(path, named=True)

    def call(self, act: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """Run one operation in the lane and wait for it."""
        return self.lane.call(act, *args, **kwargs)

    def close(self) -> None:
        """Finish what is queued, close the office and end the lane."""
        self.lane.call(self._close)
        self.lane.close()

    def _close(self) -> None:
        if "gate" in self.__dict__:
            self.gate.close()
        self.threshold.folder.let_go()

    def _assemble(self, materials: "Materials") -> "Office":
        from desktop.desks import assemble

        return assemble(materials, self.lane, self.clock, self.messages, self._cost)


def _sample_form(
    form_id: str, profile: "PolicyProfile", blank: bool, attach_data: bool
) -> tuple[bytes, int]:
    from desktop.core.documents.catalogue import form_spec
    from desktop.printing.render import Options, render
    from desktop.printing.samples import sample

    form = sample(form_spec(form_id).id, profile, blank=blank)
    drawn = render(form_id, form, options=Options(attach_data=attach_data))
    return drawn.pdf, drawn.pages


def _recovery_sheet(
    profile: "PolicyProfile", office: str, made_for: str, groups: tuple[str, ...]
) -> tuple[bytes, int]:
    from desktop.printing.press import recovery_sheet

    drawn = recovery_sheet(profile, Messages(), office, made_for, groups)
    return drawn.pdf, drawn.pages


def _means() -> "Means":
    from desktop.cli.house import Means

    return Means(
        house=partial(House, holder=COMMAND),
        default_data=default_data_dir,
        sample_form=_sample_form,
        recovery_sheet=_recovery_sheet,
    )


def main(argv: Sequence[str], before_command: Callable[[], None] | None = None) -> int:
    """Run the program: the window without a command, else the command; returns the exit status.

    ``before_command`` is called where it is not the window alone that was asked for.
    """
    sys.setswitchinterval(0.0005)
    if not argv:
        return _window(default_data_dir())
    if len(argv) == 2 and argv[0] == "--data":  # noqa: PLR2004  # no need of every command's parser
        return _window(Path(argv[1]))
    if before_command:
        before_command()
    from desktop.cli.main import parse, run

    args = parse(argv)
    if args.command:
        return run(args, _means())
    return _window(args.data or default_data_dir())


def _window(path: Path) -> int:
    house = House(path.absolute(), named=path != default_data_dir())
    try:
        house.threshold.claim()
    except KnownError:
        from desktop.storage.summons import knock

        if knock(path):
            house.close()
            return 0
    try:
        from desktop.ui.app import run_window
    except ImportError:  # its lane would keep a process without a window
        house.close()
        raise
    return run_window(house, _recovery_sheet)
