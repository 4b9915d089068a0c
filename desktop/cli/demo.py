"""``demo``: a made-up office's whole day without a window, on a real encrypted file.

Everything is done by the services the window uses, each act by somebody whose role allows it, in
the order of the policy's own steps. The clock stands on one fixed day, so two runs agree.
"""

import argparse
from datetime import timedelta
from pathlib import Path
from typing import Any, Final

from desktop.base.clock import FixedClock
from desktop.base.errors import Refused
from desktop.base.messages import Messages
from desktop.base.outgoing import demand_outside
from desktop.cli.demo_cases import Cases
from desktop.cli.demo_day import Day
from desktop.cli.demo_goods import Goods
from desktop.cli.demo_leaving import Leaving
from desktop.cli.demo_money import Money
from desktop.cli.demo_office import MadeOffice
from desktop.cli.demo_papers import Papers
from desktop.cli.demo_proofs import Proofs
from desktop.cli.demo_voices import Voices
from desktop.cli.house import Means, to_json
from desktop.cli.office import write_file
from desktop.cli.policy import DONE, REFUSED, named_policy
from desktop.core.backup.standalone import restore_backup, verify_backup
from desktop.core.backup.terms import ByRecovery
from desktop.core.documents.catalogue import CATALOGUE
from desktop.core.policy.loader import LoadedPolicy
from desktop.core.practice.loader import practice
from desktop.core.work.roles import Role

#: Beside the office; its line opens for everybody in it.
PASSWORD_FILE: Final = "password.txt"  # noqa: S105 - a file's name


def add_parsers(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Register ``demo``."""
    demo = subparsers.add_parser("demo", help="a made-up office's whole day")
    demo.add_argument("--out", type=Path, required=True, metavar="DIR", help="new or empty")
    demo.add_argument("--policy", default="haqal", metavar="ID", help="an id, or a TOML file")
    demo.add_argument("--json", action="store_true")
    demo.set_defaults(run=run_demo)


def run_demo(args: argparse.Namespace) -> int:
    """Live the day; 1 where any part of it fails, which is named."""
    means: Means = args.means
    policy = named_policy(args.policy)
    out: Path = args.out
    demand_outside(out)
    if out.exists() and (not out.is_dir() or any(out.iterdir())):
        raise Refused("cli.not_empty", folder=out.name)
    summary = _live(means, policy, out)
    if args.json:
        print(to_json(summary))
    else:
        _tell(summary)
    return DONE if summary["backup"]["verified"] and summary["restore"]["equal"] else REFUSED


def _live(means: Means, policy: LoadedPolicy, out: Path) -> dict[str, Any]:
    made = practice()
    clock = FixedClock(made.day.begins)
    house = means.house(out / "office", clock)
    try:
        office = MadeOffice(house, clock, policy, out)
        for_whom = made.staff[Role.ADMIN].name
        sheet = means.recovery_sheet(policy.profile, office.name, for_whom, office.set_up())
        office.keep_print("recovery", "issued", *sheet)
        day = Day(office)
        day.receive()
        day.decide_and_deliver()
        day.ask_and_hear()
        cases = Cases(office)
        cases.live()
        money = Money(office)
        money.live()
        families = cases.families
        Goods(office).live(families)
        Papers(office).issue(families[0], day.course.view)
        voices = Voices(office, money)
        voices.live(families)
        Leaving(office).live()
        Proofs(office).live()
        _samples(means, policy, office)
        backup = office.back_up()
        equal_to = office.digest()
    finally:
        house.close()
    write_file(out / PASSWORD_FILE, f"{made.password}\n".encode())
    key = ByRecovery("-".join(office.recovery))
    verified = verify_backup(backup, key).opened
    restored = restore_backup(backup, out / "restored", key).into
    return {
        "policy": policy.profile.id,
        "case": day.course.view.number,
        "states": day.course.states,
        "cases": cases.summary(),
        "payments": money.summary(),
        "voices": voices.summary(),
        "reply_rule": day.course.reply_rule(),
        "files": office.files,
        "backup": {"path": _inside(backup, out), "verified": verified},
        "restore": {
            "path": _inside(restored, out),
            "equal": _digest(means, restored, clock, office) == equal_to,
        },
        "open_with": {
            "data": "office",
            "as": made.staff[Role.RECEPTION].name,
            "password_file": PASSWORD_FILE,
            "people": office.people,
        },
    }


def _samples(means: Means, policy: LoadedPolicy, office: MadeOffice) -> None:
    """Draw the forms that no record fills (``not_home``, a list in view), and every blank."""
    for form in CATALOGUE:
        if form.id not in office.issued:
            sample = means.sample_form(form.id, policy.profile, False, False)
            office.keep_print(form.id, "sample", *sample)
        office.keep_print(
            form.id, "blank", *means.sample_form(form.id, policy.profile, True, False)
        )


def _digest(means: Means, folder: Path, clock: FixedClock, office: MadeOffice) -> str:
    clock.advance(timedelta(minutes=5))
    house = means.house(folder, clock)
    try:
        opened = house.call(house.gate.unlock, office.slot(Role.ADMIN), practice().password)
        sound = house.call(opened.office.reports.check, opened.actor).sound
        return house.call(opened.office.reports.digest, opened.actor) if sound else ""
    finally:
        house.close()


def _inside(path: Path, out: Path) -> str:
    return path.relative_to(out).as_posix()


def _tell(summary: dict[str, Any]) -> None:
    messages = Messages()
    print(messages.text("cli.demo_case", case=summary["case"]))
    for state in summary["states"]:
        print("  ", state["time"], messages.text(f"term.step.{state['name']}"))
    for file in summary["files"]:
        print("  ", file["path"], file["pages"])
    good = summary["backup"]["verified"] and summary["restore"]["equal"]
    print(messages.text("cli.demo_good" if good else "cli.demo_bad"))
