"""The governance evidence pack («حزمة شواهد الحوكمة»): what shows that the policy was kept, by
periods, as papers in a folder with their contents. None names a beneficiary; none is numbered.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import Final

from desktop.base.clock import riyadh_date
from desktop.base.data_classes import dataclass
from desktop.base.errors import Invalid, Problem
from desktop.base.hijri import outside_calendar
from desktop.base.messages import Messages
from desktop.base.outgoing import demand_outside, new_file
from desktop.base.typed import typed
from desktop.core.adoption.prints import ADOPTIONS
from desktop.core.complaints.figures import FIGURES, OPENINGS
from desktop.core.complaints.papers import PAPER
from desktop.core.documents.forms import Head
from desktop.core.documents.periods import Period
from desktop.core.documents.proof_forms import ProofRegister, RegisterColumn
from desktop.core.documents.terms import Press
from desktop.core.proofs.plan.prints import PLAN_SHEET
from desktop.core.proofs.pledges.ledger import text_in
from desktop.core.proofs.pledges.prints import CODE_PLEDGES, PLEDGES
from desktop.core.proofs.pledges.terms import Over
from desktop.core.proofs.prints import EVERY, REGISTER
from desktop.core.reports.prints import CHECK, TRACE
from desktop.core.work import Action, Actor, Doors, Look, Work
from desktop.core.work.policies import Policies
from desktop.core.work.stages import begun

#: The months of a pack at most: longer ones are made year by year.
LONGEST: Final = 24


@dataclass(frozen=True, slots=True)
class MakePack:
    """From which day to which, and what its three parts are called ("": as DOMAIN's order names
    them; they are the office's to word).
    """

    first: date
    last: date
    compliance: str = ""
    disclosure: str = ""
    soundness: str = ""


@dataclass(frozen=True, slots=True)
class PackPaper:
    """One paper: its part, what it is drawn of, and what it is called."""

    part: str
    form_id: str
    subject: str
    title: str


@dataclass(frozen=True, slots=True)
class PackFile:
    """A paper that was written; ``title`` and ``pages`` stand in the contents."""

    path: Path
    part: str
    title: str
    pages: int


class PackService:
    """Makes the pack by one act, which the log keeps."""

    def __init__(self, doors: Doors, press: Press, policies: Policies, messages: Messages) -> None:
        self._doors = doors
        self._press = press
        self._policies = policies
        self._text = messages.text
        self._messages = messages

    @typed
    def make(
        self,
        actor: Actor,
        given: MakePack,
        folder: Path,
        progress: Callable[[int, int], None] = lambda _done, _all: None,
    ) -> tuple[PackFile, ...]:
        """Write the papers of a period and their contents into a folder that is there.

        Raises Invalid for days that are none (``first``, ``last``), ``outgoing.inside_data``, and
        what hinders the writing as KnownError; of a pack that came to no end the log says so.
        """
        demand_outside(folder.resolve(strict=True))  # what can't be written is not logged
        period = Period(given.first, given.last)
        with self._doors.look(actor, Action.DATA_PACK) as see:
            if found := list(_problems(period, riyadh_date(see.now))):
                raise Invalid(found)
            papers = tuple(self._papers(see, given, period))
        of = {"from_on": given.first.isoformat(), "until": given.last.isoformat()}
        with begun(self._doors, actor, Action.DATA_PACK, "", **of):
            files = self._papers_in(actor, given, papers, folder, progress)
        with self._doors.work(actor, Action.DATA_PACK) as tx:
            tx.audit(stage="done", papers=len(files), **of)
        return files

    def _papers_in(
        self,
        actor: Actor,
        given: MakePack,
        papers: Sequence[PackPaper],
        folder: Path,
        progress: Callable[[int, int], None],
    ) -> tuple[PackFile, ...]:
        period, written = Period(given.first, given.last), list[PackFile]()
        for place, paper in enumerate(papers, 1):
            printed = self._press.blank(actor, paper.form_id, paper.subject)
            path = folder / self._name(period, place, paper.title)
            _write(path, printed.pdf)
            written.append(PackFile(path, paper.part, paper.title, printed.pages))
            progress(place, len(papers) + 1)
        contents = partial(self._contents, given, period, tuple(written))
        printed = self._press.compose(actor, REGISTER, "pack", contents)
        title = self._text("print.register.pack")
        first = PackFile(folder / self._name(period, 0, title), "", title, printed.pages)
        _write(first.path, printed.pdf)
        progress(len(papers) + 1, len(papers) + 1)
        return (first, *written)

    def _papers(self, at: Work | Look, given: MakePack, period: Period) -> Iterator[PackPaper]:
        compliance, disclosure, _ = self._parts(given)
        of = period.text
        registers = [f"{ADOPTIONS}:{of}", TRACE, EVERY, PLEDGES]
        if text_in(at, self._policies, Over.CODE) is not None:
            registers.append(CODE_PLEDGES)
        registers.append(CHECK)
        for subject in registers:
            yield self._register(compliance, subject)
        for year in period.years:
            yield self._register(disclosure, f"{PLAN_SHEET}:{year}", str(year))
        yield self._register(disclosure, f"{FIGURES}:{of}")
        for month in period.months:
            title = f"{self._text('print.voice.follow_up')} {month}"
            yield PackPaper(disclosure, PAPER, f"follow_up:{month}", title)
        yield self._register(disclosure, f"{OPENINGS}:{of}")

    def _register(self, part: str, subject: str, more: str = "") -> PackPaper:
        title = self._text(f"print.register.{subject.partition(':')[0]}")
        return PackPaper(part, REGISTER, subject, f"{title} {more}".strip())

    def _parts(self, given: MakePack) -> tuple[str, str, str]:
        names = ("compliance", "disclosure", "soundness")
        compliance, disclosure, soundness = (
            getattr(given, name) or self._text(f"print.register.part_{name}") for name in names
        )
        return compliance, disclosure, soundness

    @staticmethod
    def _name(period: Period, place: int, title: str) -> str:
        return f"{period.text}-{place:02d}-{title}.pdf"

    def _contents(
        self,
        given: MakePack,
        period: Period,
        written: tuple[PackFile, ...],
        _at: Work | Look,
        _of: str,
        head: Head,
    ) -> ProofRegister:
        text, profile = self._text, self._policies.in_force.profile
        rows = [(one.part, one.title, str(one.pages)) for one in written]
        rows.append((self._parts(given)[2], text("print.register.none_here"), "0"))
        return ProofRegister(
            head=replace(head, title=text("print.register.pack")),
            about=(
                (text("print.register.period"), period.told(self._messages)),
                (text("print.register.policy"), profile.document.title),
                (text("print.register.papers"), str(len(written))),
            ),
            columns=(
                RegisterColumn(text("print.register.part_of"), 3),
                RegisterColumn(text("print.register.paper"), 5, names=True),
                RegisterColumn(text("print.register.pages"), 1.4),
            ),
            rows=tuple(rows),
            note=text("print.register.pack_note"),
        )


def _write(path: Path, content: bytes) -> None:
    with new_file(path) as put:
        put(content)


def _problems(period: Period, today: date) -> Iterator[Problem]:
    for name in ("first", "last"):
        yield from outside_calendar(name, getattr(period, name))
    if period.first > today:
        yield Problem("first", "proof.to_come")
    if period.last < period.first:
        yield Problem("last", "reports.pack_backwards")
    elif len(period.months) > LONGEST:
        yield Problem("last", "reports.pack_long", {"months": LONGEST})
