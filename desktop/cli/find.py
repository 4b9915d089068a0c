"""``find``: the search of the window, for one text or for many, a line each."""

import argparse
import json
import sys
from collections.abc import Iterator
from io import BytesIO
from typing import Any, Final

from desktop.base.messages import Messages
from desktop.cli.house import House, add_office_options, opened, read_secret, to_json
from desktop.cli.policy import DONE
from desktop.core.finding.terms import MOST, Hit
from desktop.core.gate import Opened

#: As many lines as one search gives at most.
MOST_FOUND: Final = 10_000
#: Letters of one line of standard input; of a longer one no more is asked for.
_LONGEST: Final = 1000
#: So many bytes of a line are read at once.
_READ: Final = 1 << 16


def add_parsers(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Register ``find``."""
    find = subparsers.add_parser("find", help="the search of the window")
    find.add_argument("text", metavar="TEXT", nargs="?")
    find.add_argument("--stdin", action="store_true", help="a text a line, an answer a line")
    find.add_argument("--limit", type=_count, default=MOST, metavar="N")
    find.add_argument("--reason", default="", help="why a list longer than a page is taken out")
    add_office_options(find)
    find.set_defaults(run=run_find, usage=find.error)


def _count(text: str) -> int:
    count = int(text)
    if not 1 <= count <= MOST_FOUND:
        raise ValueError(text)
    return count


def run_find(args: argparse.Namespace) -> int:
    """Find beneficiaries as the window does; more than it shows are found by spelling alone."""
    if args.stdin == (args.text is not None):
        args.usage("give TEXT or --stdin")
    if args.stdin and args.password_file is None and sys.stdin is not None:
        args.usage("--stdin wants --password-file")
    secret = read_secret(args.password_file)
    with opened(args, secret) as (house, there):
        if args.stdin:
            _answer_lines(house, there, as_json=args.json)
        elif args.limit > MOST:
            take = there.office.people.take_list
            rows = house.call(take, there.actor, args.text, args.limit, args.reason)
            _tell([(row, "") for row in rows], as_json=args.json)
        else:
            finding = there.office.finding
            house.call(finding.prepare_now, there.actor)
            answer = house.call(finding.take, there.actor, args.text, args.limit)
            _tell([(hit.row, reason_of(hit)) for hit in answer.hits], as_json=args.json)
    return DONE


def reason_of(hit: Hit) -> str:
    """Return in words why somebody was found."""
    text = Messages().text
    return "، ".join(text(f"term.found.{reason.value}") for reason in hit.reasons)


def _tell(rows: list[tuple[Any, str]], *, as_json: bool) -> None:
    if as_json:
        print(to_json([_row(row, reason) for row, reason in rows]))
        return
    messages = Messages()
    for row, reason in rows:
        living = [messages.text("cli.of_household", name=row.member)] if row.member else []
        told = [reason] if reason else []
        print(row.file_number, row.name, row.identity, row.mobile, *living, *told, sep="\t")


def _row(row: Any, reason: str) -> dict[str, Any]:
    told: dict[str, Any] = json.loads(to_json(row))
    return told | {"reason": reason}


def _answer_lines(house: House, there: Opened, *, as_json: bool) -> None:
    finding = there.office.finding
    house.call(finding.prepare_now, there.actor)
    answers = finding.listed(there.actor, _lines())
    while (answer := house.call(next, answers, None)) is not None:
        if as_json:
            hits = [_hit(hit) for hit in answer.hits]
            print(json.dumps({"query": answer.text, "hits": hits}, ensure_ascii=False), flush=True)
        else:
            found = "; ".join(f"{hit.row.file_number} {hit.row.name}" for hit in answer.hits)
            print(answer.text, found, sep="\t", flush=True)


def _hit(hit: Hit) -> dict[str, str]:
    row = hit.row
    name = row.member or row.name
    return {"id": row.id, "file": row.file_number, "name": name, "reason": reason_of(hit)}


def _lines() -> Iterator[str]:
    """Yield the lines of standard input without their ends, each as far as it is asked for; bytes
    that are no text stand as �, so that every line has its answer.
    """
    lines = sys.stdin.buffer if sys.stdin is not None else BytesIO()
    while line := lines.readline(_READ):
        rest = line
        while rest and not rest.endswith(b"\n"):
            rest = lines.readline(_READ)
        yield line.decode("utf-8-sig", "replace").rstrip("\r\n")[:_LONGEST]
