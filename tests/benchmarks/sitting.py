"""A sitting of 100 requests: opening, each decision durable, its minutes and its letters saved in
one run as the window does it, with the two-page form beside them.

    python tests/benchmarks/sitting.py [--rows N]

Exits 1 above a limit. Beside the time by the clock stands the processor's, which a machine that is
busy with other things stretches less.
"""

import argparse
import os
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from time import perf_counter, process_time
from types import SimpleNamespace
from typing import Final, NamedTuple, TypeVar, cast

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from desktop.core.committee.minutes import AGENDA, MINUTES
from desktop.core.committee.terms import RecordDecision
from desktop.core.intake.terms import REQUEST
from desktop.core.people.terms import PersonName
from desktop.core.policy.loader import load_shipped
from desktop.core.policy.vocabulary import StepId
from desktop.core.practice.loader import practice
from desktop.core.practice.names import identity, mobile, name
from desktop.core.work import Role
from desktop.core.work.subjects import Subject
from desktop.ui.desk import Desk
from desktop.ui.parts.decision_letters import Run, write_letters
from tests.offices import PERSON, Live, living, make_template

OPEN_S: Final = 0.5
DECIDE_S: Final = 0.05
MINUTES_S: Final = 2.0
LETTERS_S: Final = 3.0
#: Made-up people of no member's family.
_FAMILY: Final = "الحويطي"

T = TypeVar("T")


class Took(NamedTuple):
    """Seconds by the clock, and of the processor."""

    wall: float
    cpu: float


def timed(act: Callable[[], T]) -> tuple[Took, T]:
    """Return how long an act took and what came of it."""
    began, spent = perf_counter(), process_time()
    found = act()
    return Took(perf_counter() - began, process_time() - spent), found


def waiting(live: Live, rows: int) -> list[str]:
    """Bring so many requests to the body, each of somebody else."""
    found = []
    for number in range(rows):
        form = replace(
            PERSON,
            name=PersonName(*name(number).split(" ")[:3], _FAMILY),
            identity=replace(PERSON.identity, number=identity(number + 1)),
            mobile=mobile(number + 1),
            iban="",
            members=(),
        )
        request = live.request(live.person(form))
        live.upto(request.id, StepId.STUDY)
        found.append(request.id)
    return found


def main() -> int:
    """Measure and tell; 1 above a limit."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=100)
    rows: int = parser.parse_args().rows
    policy = next(one for one in load_shipped() if one.profile.id == "haqal")
    with TemporaryDirectory() as place:
        template = make_template(Path(place) / "template", policy)
        with living(template, Path(place) / "office") as live:
            return tell(live, rows, Path(place) / "letters")


def saved(live: Live, sitting_id: str, folder: Path) -> None:
    """Save the letters of a sitting, as its sheet in the window does."""
    folder.mkdir()
    office = live.office
    desk = SimpleNamespace(
        office=office, actor=live.actor(Role.SECRETARY), messages=office.messages
    )
    run = Run(sitting_id, str(folder))
    live.call(write_letters, cast("Desk", desk), run, lambda *_: None)


def tell(live: Live, rows: int, folder: Path) -> int:
    """Hold the sitting, and print each measure beside its limit."""
    ids, office = waiting(live, rows), live.office

    def opened() -> str:
        held = live.sitting()
        assert len(live.act(Role.SECRETARY, office.agenda.rows, held.id)) == rows
        return held.id

    open_s, sitting = timed(opened)
    decision = practice().day.steps.decision
    each = []
    for one in ids:
        command = RecordDecision(sitting, Subject(REQUEST, one), decision)
        took, _ = timed(lambda c=command: live.act(Role.SECRETARY, office.committee.decide, c))
        each.append(took)
    issue = office.press.issue
    agenda_s, _ = timed(lambda: live.act(Role.SECRETARY, issue, AGENDA, sitting))
    live.act(Role.SECRETARY, office.committee.close, sitting)
    live.act(Role.MEMBER, office.signing.sign, sitting)
    minutes_s, _ = timed(lambda: live.act(Role.SECRETARY, issue, MINUTES, sitting))
    letters_s, _ = timed(lambda: saved(live, sitting, folder))
    assert len(list(folder.iterdir())) == rows
    form_s, _ = timed(lambda: live.act(Role.RECEPTION, issue, "request", ids[0]))
    p95 = Took(*(quantiles(one, n=20)[-1] for one in zip(*each, strict=True)))
    middle = median(one.wall for one in each) * 1000
    measures = (
        (f"opening a sitting of {rows}", open_s, OPEN_S),
        (f"a decision, p95 (median {middle:.0f} ms)", p95, DECIDE_S),
        (f"minutes of {rows} decisions", minutes_s, MINUTES_S),
        (f"{rows} letters in one run", letters_s, LETTERS_S),
        ("the agenda", agenda_s, None),
        ("beside them, the two-page form", form_s, None),
    )
    for what, took, limit in measures:
        said = f"  limit {limit * 1000:6.0f} ms" if limit else ""
        spent = f"{took.wall * 1000:8.1f} ms  processor {took.cpu * 1000:8.1f} ms"
        sys.stdout.write(f"{what:48} {spent}{said}\n")
    sys.stdout.write(f"load {os.getloadavg()[0]:.1f}\n")
    return int(any(limit is not None and took.wall > limit for _, took, limit in measures))


if __name__ == "__main__":
    sys.exit(main())
