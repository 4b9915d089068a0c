"""``trace``: every clause of the policy in force, with how it is served and how often; ``pack``:
the governance evidence pack, which has it.
"""

import argparse
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from desktop.base.messages import Messages
from desktop.cli.house import add_office_options, opened, to_json
from desktop.cli.policy import DONE
from desktop.core.policy.trace import Standing, TraceRow
from desktop.core.reports.pack import MakePack


def add_parsers(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Register ``trace``."""
    trace = subparsers.add_parser("trace", help="every clause with the records that serve it")
    add_office_options(trace)
    trace.set_defaults(run=run_trace)
    pack = subparsers.add_parser("pack", help="the governance evidence pack, into a folder")
    pack.add_argument("folder", type=Path, metavar="FOLDER")
    for name in ("from", "until"):
        pack.add_argument(
            f"--{name}", dest=name, type=date.fromisoformat, metavar="YYYY-MM-DD", required=True
        )
    add_office_options(pack)
    pack.set_defaults(run=run_pack)


def run_trace(args: argparse.Namespace) -> int:
    """Print the trace of the policy in force; zero is shown as zero."""
    with opened(args) as (house, there):
        rows = house.call(there.office.reports.trace, there.actor)
    if args.json:
        print(to_json([_row(row) for row in rows]))
        return DONE
    text = Messages().text
    for row in rows:
        print(f"{row.clause.id}  {row.clause.place}  {row.clause.heading}")
        if not row.how:
            print(f"    {text(row.kind_code)}")
        for way in row.how:
            counted = way.standing is Standing.COUNTED
            said = str(way.records) if counted else text(f"policy.standing.{way.standing}")
            print(f"    {text(way.code)}: {said}")
    return DONE


def run_pack(args: argparse.Namespace) -> int:
    """Write the papers of a period, and print what was written."""
    given = MakePack(getattr(args, "from"), args.until)
    with opened(args) as (house, there):
        files = house.call(there.office.packs.make, there.actor, given, args.folder)
    if args.json:
        print(to_json([{"file": one.path.name, "title": one.title, "pages": one.pages}
                       for one in files]))  # fmt: skip
        return DONE
    for one in files:
        print(one.path)
    return DONE


def _row(row: TraceRow) -> Mapping[str, object]:
    return {
        "clause": row.clause.id,
        "place": row.clause.place,
        "section": row.clause.section,
        "heading": row.clause.heading,
        "kind": row.clause.kind,
        "records": row.records,
        "tags": [
            {
                "tag": way.tag,
                "standing": way.standing,
                "count": way.records if way.standing is Standing.COUNTED else None,
                "page": way.opens.page if way.opens else None,
                "of": way.opens.of if way.opens else None,
            }
            for way in row.how
        ],
    }
