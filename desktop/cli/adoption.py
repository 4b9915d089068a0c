"""The commands of an open office that change what it works by: its policy and its own choices."""

import argparse
from datetime import date
from pathlib import Path

from desktop.base.clock import riyadh_date
from desktop.base.messages import Messages
from desktop.cli.house import add_office_options, demand_text, opened, to_json
from desktop.core.adoption.terms import Adopt, BoardAdoption, Choose, History
from desktop.core.policy.loader import load_choices, load_chosen

#: Exit status of a command that was done.
_DONE = 0


def add_parsers(group: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Register ``adopt``, ``choose`` and ``history`` among the commands of ``policy``."""
    adopt = group.add_parser("adopt", help="adopt a policy file; new requests open under it")
    choose = group.add_parser(
        "choose", help="set the office's own choices: a file with the keys of [office]"
    )
    for each in (adopt, choose):
        each.add_argument("file", type=Path, metavar="FILE")
        each.add_argument("--reason", required=True, metavar="TEXT")
        add_office_options(each)
    adopt.add_argument("--meeting", default="", metavar="TEXT", help="of the board")
    adopt.add_argument("--minutes", default="", metavar="TEXT", help="their number")
    adopt.add_argument("--board-on", type=date.fromisoformat, metavar="YYYY-MM-DD")
    for name, told in (
        ("keep", "a choice that the text touches goes on"),
        ("take", "what the text proposes holds from today"),
    ):
        adopt.add_argument(f"--{name}", action="append", default=[], metavar="KEY", help=told)
    adopt.add_argument(
        "--new-choices", action="store_true", help="take all the choices that the text proposes"
    )
    adopt.add_argument(
        "--later", choices=("stands", "falls"), help="what was decided for a later day"
    )
    choose.add_argument(
        "--from", dest="from_on", type=date.fromisoformat, metavar="YYYY-MM-DD", help="else today"
    )
    adopt.set_defaults(run=run_adopt)
    choose.set_defaults(run=run_choose)
    history = group.add_parser("history", help="what was adopted and chosen, by whom and why")
    add_office_options(history)
    history.set_defaults(run=run_history)


def run_adopt(args: argparse.Namespace) -> int:
    """Adopt the policy in a file."""
    policy = load_chosen(args.file)
    board = BoardAdoption(demand_text(args.meeting), demand_text(args.minutes), args.board_on)
    keep, take = map(tuple, (args.keep, args.take))
    carry, later = not args.new_choices, args.later and args.later == "stands"
    command = Adopt(demand_text(args.reason), board, keep, take, carry, later)
    with opened(args) as (house, there):
        act = there.office.adoption.adopt
        return _told(house.call(act, there.actor, policy, command), as_json=args.json)


def run_choose(args: argparse.Namespace) -> int:
    """Set the office's choices to those in a file."""
    choices, lines = load_choices(args.file)
    command = Choose(choices, demand_text(args.reason), args.from_on, lines)
    with opened(args) as (house, there):
        act = there.office.adoption.choose
        return _told(house.call(act, there.actor, command), as_json=args.json)


def run_history(args: argparse.Namespace) -> int:
    """Print what was adopted and chosen, the newest first."""
    with opened(args) as (house, there):
        found = house.call(there.office.adoption.history, there.actor)
    return _told(found, as_json=args.json)


def _told(history: History, *, as_json: bool) -> int:
    if as_json:
        print(to_json(history))
        return _DONE
    text = Messages().text
    for line in history.adoptions:
        on = riyadh_date(line.at).isoformat()
        print(text("adoption.adopted", number=line.number, title=line.title, on=on,
                   staff=line.staff, reason=line.reason))  # fmt: skip
        if line.choices.later_stands is not None:
            stands = "stands" if line.choices.later_stands else "falls"
            print(f"    {text(f'adoption.later_{stands}')}")
        for became in ("kept", "taken", "carried"):
            if keys := getattr(line.choices, became):
                print(f"    {text(f'adoption.{became}', keys='، '.join(keys))}")
    for version in history.choices:
        on = version.from_on.isoformat()
        print(text("adoption.chosen", version=version.version, on=on, staff=version.staff,
                   reason=version.reason))  # fmt: skip
    return _DONE
