"""The made-up office of ``demo``: who opens it, its clock, its papers and its backup."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any, Final, Literal, ParamSpec, TypeVar

from desktop.base.clock import FixedClock, today
from desktop.cli.house import House
from desktop.cli.office import write_file
from desktop.core.committee.members.terms import MemberView, NameMember
from desktop.core.gate import Opened
from desktop.core.policy.loader import LoadedPolicy
from desktop.core.practice.committee import seat
from desktop.core.practice.loader import practice
from desktop.core.practice.world import account
from desktop.core.staff.keys import ASKED_BACK
from desktop.core.staff.terms import Letterhead, SetUp
from desktop.core.work.roles import Role

P = ParamSpec("P")
T = TypeVar("T")

#: Who has a part in the days; the first sets the office up.
_PARTS: Final = (
    *(Role.ADMIN, Role.RECEPTION, Role.RESEARCHER, Role.SECRETARY, Role.DIRECTOR),
    *(Role.ACCOUNTANT, Role.STOREKEEPER, Role.COMPLAINTS),
)
#: A print of the office's records, one of made-up data, one to be filled in by hand.
PrintKind = Literal["issued", "sample", "blank"]


class MadeOffice:
    """An office on its encrypted file, and the folder that its papers are written to."""

    def __init__(self, house: House, clock: FixedClock, policy: LoadedPolicy, out: Path) -> None:
        self._house = house
        self._out = out
        self._opened: Opened | None = None
        self._slots: dict[Role, str] = {}
        self.clock = clock
        self.policy = policy
        self.recovery: tuple[str, ...] = ()
        self.files: list[dict[str, Any]] = []
        self.name = policy.profile.association.name

    def set_up(self) -> tuple[str, ...]:
        """Set the office up with everybody who has a part; returns the recovery key's groups."""
        gate, profile = self._house.gate, self.policy.profile
        letterhead = Letterhead(self.name, (profile.document.title,))
        admin, *others = _PARTS
        command = SetUp(profile.id, letterhead, account(admin, profile))
        self.recovery = self.call(gate.begin_set_up, command, self.policy)
        typed = {n: self.recovery[n - 1] for n in range(1, ASKED_BACK + 1)}
        self._opened = self.call(gate.finish_set_up, typed)
        self._slots[admin] = self._opened.actor.id
        for role in others:
            staff, actor = self.there.office.staff, self.there.actor
            self._slots[role] = self.call(staff.add, actor, account(role, profile)).id
        self._seat()
        return self.recovery

    def _seat(self) -> None:
        """Have the director name the committee's members, in a moment of the clock's own."""
        there = self.enter(Role.DIRECTOR)

        def name(command: NameMember) -> MemberView:
            return self.call(there.office.members.name, there.actor, command)

        seat(name, self.policy.profile, self._slots, today(self.clock))

    @property
    def there(self) -> Opened:
        """Who is in, and the open office."""
        assert self._opened is not None  # noqa: S101 - the days begin with set_up
        return self._opened

    def enter(self, role: Role) -> Opened:
        """Have who is in leave, and another come by their password."""
        self.call(self._house.gate.lock)
        slot, password = self._slots[role], practice().password
        self._opened = self.call(self._house.gate.unlock, slot, password)
        return self._opened

    def call(self, act: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """Act; two minutes pass."""
        self.clock.advance(timedelta(minutes=2))
        return self.read(act, *args, **kwargs)

    def read(self, reading: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """Read, which costs the day no time."""
        return self._house.call(reading, *args, **kwargs)

    def slot(self, role: Role) -> str:
        """Return the id of a role's account."""
        return self._slots[role]

    @property
    def roles(self) -> tuple[Role, ...]:
        """Who may act, by role."""
        return tuple(self._slots)

    @property
    def people(self) -> list[str]:
        """The names of who may act."""
        return [practice().staff[role].name for role in self._slots]

    # What comes of it

    def issue(self, form_id: str, subject: str, file: str = "") -> None:
        """Issue a print of the office's records, and keep it under its form's name or another."""
        there = self.there
        made_out = self.call(there.office.press.issue, there.actor, form_id, subject)
        self.keep_print(form_id, "issued", made_out.pdf, made_out.pages, file)

    def drawn(self, form_id: str, subject: str, file: str = "") -> None:
        """Draw a sheet without number from the office's records, and keep it as an issued one."""
        there = self.there
        made_out = self.call(there.office.press.blank, there.actor, form_id, subject)
        self.keep_print(form_id, "issued", made_out.pdf, made_out.pages, file)

    def keep_print(
        self, form_id: str, kind: PrintKind, pdf: bytes, pages: int, file: str = ""
    ) -> None:
        """Write a print beside the office, and list it by its form's id."""
        name = file or (form_id if kind == "issued" else f"{form_id}-{kind}")
        path = self._out / "papers" / f"{name}.pdf"
        write_file(path, pdf)
        listed = path.relative_to(self._out).as_posix()
        self.files.append({"form": form_id, "kind": kind, "path": listed, "pages": pages})

    @property
    def issued(self) -> frozenset[str]:
        """The ids of the forms that the office's records gave."""
        return frozenset(file["form"] for file in self.files if file["kind"] == "issued")

    def back_up(self) -> Path:
        """Take a backup into ``backup``; returns its file."""
        folder = self._out / "backup"
        folder.mkdir()
        there = self.enter(Role.RECEPTION)
        return self.call(there.office.backup.create, there.actor, folder).file

    def digest(self) -> str:
        """Return the digest of all records but the audit chain, as the administrator."""
        there = self.enter(Role.ADMIN)
        return self.call(there.office.reports.digest, there.actor)
