"""The commands that read policies and need no data folder; those of an open office are beside.

JSON goes to standard output with ``--json``, messages to standard error. Every command returns
0 when done, 1 when refused with a reason, 2 for wrong usage.
"""

import argparse
import json
import re
import sys
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Final

from desktop.base.arabic_text import western_digits
from desktop.base.errors import Invalid, KnownError, Refused
from desktop.base.hijri import to_hijri
from desktop.base.messages import Messages
from desktop.cli import adoption
from desktop.core.policy import reply_words
from desktop.core.policy.calendar import WorkCalendar, shipped_calendar
from desktop.core.policy.loader import LoadedPolicy, load, load_chosen, load_shipped
from desktop.core.policy.profile import PolicyProfile, ReplyRule
from desktop.core.policy.reply import reply_date as date_of
from desktop.core.policy.vocabulary import DayUnit, ReplyStart

DONE: Final = 0
REFUSED: Final = 1
WRONG_USAGE: Final = 2

#: Years in which nobody asks of a Gregorian day; they are Hijri ones of people alive.
_HIJRI_LOOKING: Final = range(1300, 1501)
_ISO: Final = re.compile(r"\d{4}-\d{2}-\d{2}")

Json = Mapping[str, object]


def add_parsers(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Register ``policies``, ``policy check`` and ``reply-date``; each sets ``run(args)``."""
    known = subparsers.add_parser("policies", help="the policies known")
    known.add_argument("--json", action="store_true")
    known.set_defaults(run=lambda args: policies(json_out=args.json))

    group = subparsers.add_parser("policy", help="policy files").add_subparsers(required=True)
    strict = group.add_parser("check", help="check a policy file, naming key path and line")
    strict.add_argument("file", metavar="FILE")
    strict.add_argument("--json", action="store_true")
    strict.set_defaults(run=lambda args: check(Path(args.file), json_out=args.json))
    adoption.add_parsers(group)

    reply = subparsers.add_parser("reply-date", help="what the reply rule gives")
    reply.add_argument("--policy", required=True, metavar="ID", help="an id, or a TOML file")
    reply.add_argument("--complete", required=True, metavar="YYYY-MM-DD")
    reply.add_argument("--json", action="store_true")
    reply.set_defaults(run=lambda a: reply_date(a.policy, a.complete, json_out=a.json))


def policies(*, json_out: bool = False) -> int:
    """Print the shipped policies."""
    known = load_shipped()
    if json_out:
        _print_json([_row(loaded) for loaded in known])
    else:
        for loaded in known:
            print(_line(loaded.profile))
    return DONE


def check(file: Path, *, json_out: bool = False) -> int:
    """Check one policy file strictly; every problem goes to standard error with its line."""
    try:
        loaded = load_chosen(file)
    except KnownError as why:
        _say(why)
        if json_out:
            _print_json({"valid": False, "problems": _problems(why)})
        return REFUSED
    if json_out:
        _print_json({"valid": True, "problems": [], **_row(loaded)})
    else:
        clauses = len(loaded.profile.clauses)
        print(Messages().text("policy.valid", clauses=clauses, sha256=loaded.sha256))
    return DONE


def reply_date(policy: str, complete: str, *, json_out: bool = False) -> int:
    """Print what the reply rule of ``policy`` gives for a request complete on ``complete``.

    The public holidays are the shipped ones.
    """
    day = _day(complete)
    if day is None:
        _say(Refused("policy.bad_date", date=complete))
        return WRONG_USAGE
    if day.year in _HIJRI_LOOKING:
        _say(Refused("policy.hijri_date", date=complete))
        return WRONG_USAGE
    try:
        profile = named_policy(policy).profile
        row = _reply_row(profile, day)
    except KnownError as why:
        _say(why)
        return REFUSED
    if json_out:
        _print_json(row)
    else:
        print(row["text"])
    return DONE


def named_policy(policy: str) -> LoadedPolicy:
    """Return a shipped policy by id, or the one in a file; a path has a dot or a separator."""
    if policy.endswith(".toml") or Path(policy).name != policy:
        return load(Path(policy))
    shipped = {loaded.profile.id: loaded for loaded in load_shipped()}
    if policy not in shipped:
        raise Refused("policy.unknown_policy", policy=policy, known="، ".join(shipped))
    return shipped[policy]


def _day(text: str) -> date | None:
    typed = western_digits(text.strip())
    if not _ISO.fullmatch(typed):
        return None
    try:
        return date.fromisoformat(typed)
    except ValueError:
        return None


def _reply_row(profile: PolicyProfile, complete: date) -> Json:
    to_hijri(complete)
    rule = profile.reply
    reply = date_of(rule, complete, _calendar(rule, complete))
    start = None if rule.start is ReplyStart.NOT_STATED else rule.start
    return {
        "policy": profile.id,
        "complete": complete.isoformat(),
        "kind": reply.kind,
        "date": reply.date and reply.date.isoformat(),
        "date_hijri": reply.date and to_hijri(reply.date).isoformat(),
        "unit": reply.unit,
        "counted_from": start,
        "counted_from_is": start and ("office" if rule.start_chosen else "policy"),
        "holidays": reply.holidays,
        "text": reply_words.sentence(Messages(), rule, reply),
    }


def _calendar(rule: ReplyRule, complete: date) -> WorkCalendar:
    """Return the shipped holidays where they count, up to a year that no rule's date passes."""
    if rule.unit is not DayUnit.WORKING_DAYS:
        return WorkCalendar()
    return shipped_calendar(complete.year, complete.year + 2)


def _row(loaded: LoadedPolicy) -> Json:
    profile = loaded.profile
    return {
        "id": profile.id,
        "association": profile.association.name,
        "document": profile.document.title,
        "adopted": profile.adoption.day and profile.adoption.day.isoformat(),
        "study_body": profile.studying_body.name,
        "reply_rule": _rule(profile.reply),
        "sha256": loaded.sha256,
        "clauses": len(profile.clauses),
    }


def _rule(rule: ReplyRule) -> Json:
    return {
        "kind": rule.kind,
        "amount": rule.amount,
        "unit": rule.unit,
        "start": ReplyStart.NOT_STATED if rule.start_chosen else rule.start,
        "office_start": rule.start if rule.start_chosen else None,
        "text": rule.text,
    }


def _line(profile: PolicyProfile) -> str:
    return f"{profile.id}: {profile.association.name}: {profile.document.title}"


def _problems(why: KnownError) -> list[Json]:
    texts = Messages()
    if not isinstance(why, Invalid):
        return [{"code": why.code, "text": texts.of(why), **why.params}]
    return [{"code": p.code, "text": texts.of(p), **p.params} for p in why.problems]


def _say(why: KnownError) -> None:
    print(Messages().of(why), file=sys.stderr)


def _print_json(value: object) -> None:
    print(json.dumps(value, ensure_ascii=False, indent=2, default=date.isoformat))
