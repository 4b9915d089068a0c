"""How the desk's lists grow: 500 and 5,000 requests, 5,000 and 50,000 people, in one run.

Two offices are measured in turn, so that both meet the same load of the machine; the ratio is what
counts. One request of every step is made by the services; the others are its copies.
"""

import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from datetime import timedelta
from itertools import cycle, islice, product
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any, Final

from sqlalchemy import insert, select

ROOT: Final = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from desktop.core.intake.records import RequestRecord  # noqa: E402
from desktop.core.intake.terms import State  # noqa: E402
from desktop.core.people import search  # noqa: E402
from desktop.core.people.forms import form_to_json  # noqa: E402
from desktop.core.people.records import PersonNumber, PersonRecord  # noqa: E402
from desktop.core.people.terms import Birth, Identity, IdentityKind, PersonName  # noqa: E402
from desktop.core.policy.loader import load_shipped  # noqa: E402
from desktop.core.practice.loader import practice  # noqa: E402
from desktop.core.work import Action, Role  # noqa: E402
from desktop.core.work.records import Record  # noqa: E402
from tests.offices import PERSON, Live, living, make_template  # noqa: E402

SIZES: Final = ((5_000, 500), (50_000, 5_000))
ROUNDS: Final = 9


def names() -> Iterator[PersonName]:
    pool = practice().names
    for parts in cycle(product(pool.first, pool.father, pool.father, pool.family)):
        yield PersonName(*parts)


def columns(record: Record) -> dict[str, Any]:
    return {column.name: getattr(record, column.name) for column in record.__table__.columns}


def fill(live: Live, people: int, requests: int) -> None:
    """Make one request for each step of the policy, then copies of its person and of them."""
    steps = [step for step in live.profile.steps if step.value != "reception"]
    person = live.person()
    for step in steps:
        live.upto(live.request(person).id, step)
    office = live.office

    def copy() -> None:
        with office.doors.work(live.actor(Role.RECEPTION), Action.VISIT_RECORD) as tx:
            model = columns(tx.session.get_one(PersonRecord, person.id))
            made = list(_people(model, people))
            tx.session.execute(insert(PersonRecord), [one for one, _ in made])
            tx.session.execute(insert(PersonNumber), [n for _, found in made for n in found])
            cases = [columns(row) for row in tx.session.scalars(select(RequestRecord))]
            copies = [
                case | {
                    "id": f"copy-{at}", "number": f"1447-{at + 1_000:04d}",
                    "person_id": made[at % people][0]["id"],
                    "opened_at": case["opened_at"] - timedelta(minutes=at),
                }
                for at, case in enumerate(islice(cycle(cases), requests))
            ]  # fmt: skip
            tx.session.execute(insert(RequestRecord), copies)

    live.call(copy)


def _people(model: dict[str, Any], count: int) -> Iterator[tuple[dict[str, Any], list[Any]]]:
    for at, name in zip(range(count), names(), strict=False):
        identity = Identity(IdentityKind.NATIONAL_ID, f"11{at:08d}")
        form = replace(
            PERSON, name=name, identity=identity, mobile=f"+96655{at:07d}",
            birth=Birth(year=1360 + at % 70),
        )  # fmt: skip
        row = model | {
            "id": f"copy-{at}", "file_number": f"C{at:05d}", "name_key": search.name_key(name.full),
            "identity_number": identity.number, "birth_year": 1940 + at % 70,
            "form": form_to_json(form),
        }  # fmt: skip
        keys = search.number_keys(form, row["file_number"])
        yield row, [{"number": n, "kind": kind, "person_id": row["id"]} for kind, n in keys]


def readings(live: Live) -> dict[str, Callable[[], list[Any]]]:
    """Return what is measured, by name."""
    office, actor = live.office, live.actor(Role.RECEPTION)
    alike = replace(PERSON, identity=Identity(IdentityKind.NONE_YET, ""), mobile="")
    return {
        "requests: in_states (all)": lambda: office.intake.in_states(actor, frozenset(State)),
        "requests: numbered (20)": lambda: office.intake.numbered(actor, "1447-1"),
        "people: find a common name": lambda: office.people.find(actor, "محمد"),
        "people: find two words": lambda: office.people.find(actor, "نورة البقمي"),
        "people: find a number": lambda: office.people.find(actor, "110000012"),
        "people: alike": lambda: office.people.alike(actor, alike),
    }


def main() -> int:
    with TemporaryDirectory() as place, ExitStack() as stack:
        policy = next(one for one in load_shipped() if one.profile.id == "shaqra")
        template = make_template(Path(place) / "template", policy)
        offices = [
            stack.enter_context(living(template, Path(place) / str(people)))
            for people, _ in SIZES
        ]  # fmt: skip
        for live, size in zip(offices, SIZES, strict=True):
            fill(live, *size)
        both = [readings(live) for live in offices]
        for what in both[0]:
            spent: tuple[list[float], ...] = ([], [])
            for _ in range(ROUNDS):
                for live, reads, times in zip(offices, both, spent, strict=True):
                    start = perf_counter()
                    if not live.call(reads[what]):
                        raise RuntimeError(f"nothing found: {what}")
                    times.append((perf_counter() - start) * 1000)
            small, large = (median(times) for times in spent)
            line = f"{what:28} {small:8.1f} ms {large:8.1f} ms   x {large / small:.1f}\n"
            sys.stdout.write(line)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
