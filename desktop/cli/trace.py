"""``trace``: every clause of the policy in force, with how it is served and how often."""

import argparse
from collections.abc import Mapping

from desktop.base.messages import Messages
from desktop.cli.house import add_office_options, opened, to_json
from desktop.cli.policy import DONE
from desktop.core.policy.trace import Standing, TraceRow


def add_parsers(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Register ``trace``."""
    trace = subparsers.add_parser("trace", help="every clause with the records that serve it")
    add_office_options(trace)
    trace.set_defaults(run=run_trace)


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
