"""``sample``: a data folder of made-up people, for measuring and for trying lists of any size."""

import argparse
import json
import sys
from contextlib import closing
from datetime import date
from itertools import islice
from pathlib import Path
from typing import Final, TextIO

from desktop.base.clock import SystemClock, today
from desktop.base.errors import Refused
from desktop.base.messages import Messages
from desktop.base.outgoing import demand_outside
from desktop.cli.house import House, Means, to_json
from desktop.cli.office import write_file
from desktop.cli.policy import DONE, named_policy
from desktop.core.gate import Opened
from desktop.core.policy.loader import LoadedPolicy
from desktop.core.policy.vocabulary import StepId
from desktop.core.practice import day as made_day
from desktop.core.practice.loader import practice
from desktop.core.practice.sample import Filed, fill_files
from desktop.core.practice.world import account, walk
from desktop.core.staff.terms import Letterhead, SetUp
from desktop.core.work.roles import Actor, Role

MOST_PEOPLE: Final = 1_000_000
#: Beside the office: its line opens for everybody in it, and who is in it.
PASSWORD_FILE: Final = "password.txt"  # noqa: S105 - a file's name
PEOPLE_FILE: Final = "people.jsonl"
#: One file in so many has a request on its way, and so many at most do.
_REQUEST: Final = 50
_MOST_REQUESTS: Final = 60


def add_parsers(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Register ``sample``."""
    sample = subparsers.add_parser("sample", help="a made-up office of many files")
    sample.add_argument("--people", type=_count, required=True, metavar="N", help="files")
    sample.add_argument("--into", type=Path, required=True, metavar="DIR", help="new or empty")
    sample.add_argument("--seed", type=int, default=1, metavar="S")
    sample.add_argument("--policy", default="haqal", metavar="ID", help="an id, or a TOML file")
    sample.add_argument("--json", action="store_true")
    sample.set_defaults(run=run_sample)


def _count(text: str) -> int:
    count = int(text)
    if not 1 <= count <= MOST_PEOPLE:
        raise ValueError(text)
    return count


def run_sample(args: argparse.Namespace) -> int:
    """Make the office; refused where the folder holds anything."""
    means: Means = args.means
    policy = named_policy(args.policy)
    out: Path = args.into
    demand_outside(out)
    if out.exists() and (not out.is_dir() or any(out.iterdir())):
        raise Refused("cli.not_empty", folder=out.name)
    out.mkdir(parents=True, exist_ok=True)
    with closing(means.house(out / "office")) as house:
        _make(house, policy, args, out)
    write_file(out / PASSWORD_FILE, f"{practice().password}\n".encode())
    told = {
        "data": out / "office",
        "as": practice().staff[Role.RECEPTION].name,
        "password_file": out / PASSWORD_FILE,
        "people_file": out / PEOPLE_FILE,
    }
    print(to_json(told) if args.json else "\n".join(f"{k}\t{v}" for k, v in told.items()))
    return DONE


def _make(house: House, policy: LoadedPolicy, args: argparse.Namespace, out: Path) -> None:
    there = _set_up(house, policy)
    actors = {Role.ADMIN: there.actor}
    for role in (Role.RECEPTION, Role.RESEARCHER, Role.SECRETARY, Role.DIRECTOR, Role.AUDITOR):
        view = house.call(there.office.staff.add, there.actor, account(role, policy.profile))
        actors[role] = Actor(view.id, view.name, view.job_title, view.roles)
    day = today(SystemClock())
    lots = fill_files(
        there.office.doors, actors[Role.RECEPTION], policy.profile, (args.seed, args.people, day)
    )
    with (out / PEOPLE_FILE).open("w", encoding="utf-8") as file:
        done, some = 0, list[Filed]()
        while lot := house.call(next, lots, None):
            _list(file, lot)
            some += lot[::_REQUEST]
            done += len(lot)
            _tell(done, args.people)
    for one in islice(some, _MOST_REQUESTS):
        house.call(_request, there, actors, policy, (one.id, day))


def _set_up(house: House, policy: LoadedPolicy) -> Opened:
    profile = policy.profile
    head = Letterhead(profile.association.name, (profile.document.title,))
    command = SetUp(profile.id, head, account(Role.ADMIN, profile))
    groups = house.call(house.gate.begin_set_up, command, policy)
    return house.call(house.gate.finish_set_up, dict(enumerate(groups, 1)))


def _request(
    there: Opened, actors: dict[Role, Actor], policy: LoadedPolicy, of: tuple[str, date]
) -> None:
    """Open a request of a file and take it to its signature, which gives it a number."""
    desk, (person_id, day) = actors[Role.RECEPTION], of
    request = there.office.intake.open_request(desk, made_day.opening(policy.profile, person_id))
    walk(there.office, actors, policy.profile, (request, StepId.SIGNATURE, day))


def _list(file: TextIO, lot: list[Filed]) -> None:
    for one in lot:
        line = {
            "id": one.id,
            "file": one.file,
            "name": one.name,
            "birth": one.birth,
            "same_as": one.same_as,
        }
        file.write(json.dumps(line, ensure_ascii=False) + "\n")


def _tell(done: int, count: int) -> None:
    if sys.stderr is not None and sys.stderr.isatty():
        print(Messages().text("cli.sample_done", done=done, count=count), file=sys.stderr)
