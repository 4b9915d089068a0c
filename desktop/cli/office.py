"""The commands of an open office: check, print and the keys."""

import argparse
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from desktop.base import outgoing
from desktop.base.errors import KnownError, Refused
from desktop.base.messages import Messages
from desktop.cli.house import (
    Means,
    add_office_options,
    demand_text,
    opened,
    read_secret,
    to_json,
)
from desktop.cli.policy import DONE, REFUSED, named_policy
from desktop.core.documents.catalogue import CATALOGUE


def add_parsers(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Register ``check``, ``print`` and what renews keys."""
    check = subparsers.add_parser("check", help="database, chain, signatures, attachments")
    add_office_options(check)
    check.set_defaults(run=run_check)

    printing = subparsers.add_parser("print", help="one form as PDF")
    printing.add_argument("form", metavar="FORM", help=", ".join(spec.id for spec in CATALOGUE))
    printing.add_argument("--case", metavar="N", help="the request's number")
    printing.add_argument("--sample", action="store_true", help="from made-up data")
    printing.add_argument("--blank", action="store_true", help="a sample to be filled in by hand")
    printing.add_argument("--policy", metavar="ID", help="of a sample: an id, or a TOML file")
    printing.add_argument("--out", type=Path, required=True, metavar="FILE")
    printing.add_argument("--force", action="store_true", help="replace FILE where it is there")
    printing.add_argument(
        "--attach-data", action="store_true", help="put the form's data into the file as JSON"
    )
    add_office_options(printing)
    printing.set_defaults(run=run_print, usage=printing.error)

    acts = subparsers.add_parser("recovery", help="the recovery key").add_subparsers(required=True)
    renew = acts.add_parser("renew", help="a new key on a new sheet; the old one ends")
    renew.add_argument("--out", type=Path, required=True, metavar="FILE", help="the sheet, a PDF")
    add_office_options(renew)
    renew.set_defaults(run=run_renew)

    keys = subparsers.add_parser("keys", help="the keys of the data").add_subparsers(required=True)
    anew = keys.add_parser("renew", help="a new data key; older copies of the keys open no more")
    add_office_options(anew)
    anew.set_defaults(run=run_keys)


def run_check(args: argparse.Namespace) -> int:
    """Check the office's records; 1 where one is bad, which is named."""
    try:
        with opened(args) as (house, there):
            report = house.call(there.office.reports.check, there.actor)
    except KnownError as why:
        if args.json and not isinstance(why, Refused):
            # So damaged that it doesn't open: that is a finding too.
            print(to_json({"sound": False, "parts": [], "code": why.code}))
        raise
    messages = Messages()
    if args.json:
        print(to_json({"sound": report.sound, "parts": report.findings}))
    else:
        for finding in report.findings:
            code = "check.sound" if finding.sound else "check.bad"
            part = messages.text(f"check.part.{finding.part.value}")
            print(messages.text(code, part=part, read=finding.read, bad=finding.first_bad))
    return DONE if report.sound else REFUSED


def run_print(args: argparse.Namespace) -> int:
    """Print one form of a request, or a sample, into a file."""
    means: Means = args.means
    if args.sample == bool(args.case) or (args.sample and not args.policy):
        args.usage("give --case N, or --sample with --policy ID")
    if args.blank and args.case:
        args.usage("--blank goes with --sample")
    if args.sample:
        profile = named_policy(args.policy).profile
        pdf, pages = means.sample_form(args.form, profile, args.blank, args.attach_data)
        write_file(args.out, pdf, force=args.force)
        if args.json:
            print(to_json({"path": args.out, "pages": pages}))
        return DONE
    number = demand_text(args.case)
    # The file first: a number that was given for a print that can't be written would be lost.
    with opened(args) as (house, there), new_file(args.out, force=args.force) as put:
        office, actor = there.office, there.actor
        request = house.call(office.intake.by_number, actor, number)
        printed = house.call(
            office.press.issue, actor, args.form, request.id, attach_data=args.attach_data
        )
        put(printed.pdf)
    if args.json:
        print(to_json({"path": args.out, "pages": printed.pages, "document": printed.document}))
    return DONE


def run_renew(args: argparse.Namespace) -> int:
    """Make a new recovery key and write its sheet, the only place where it stands; only once that
    was read back from its device is the old sheet no more in force.
    """
    with opened(args) as (house, there), _sheet_kept(), new_file(args.out) as put:
        office, actor = there.office, there.actor
        groups = house.call(office.keys.draft_recovery, actor)
        pdf, pages = house.call(office.press.recovery_sheet, actor, groups)
        put(pdf)
        try:
            house.call(office.keys.confirm_recovery, actor, dict(enumerate(groups, 1)))
        except KnownError:
            with suppress(OSError):  # what stands on it opens nothing
                args.out.unlink()
            raise
    if args.json:
        print(to_json({"path": args.out, "pages": pages}))
    return DONE


def run_keys(args: argparse.Namespace) -> int:
    """Give the office a new data key; everything is encrypted anew."""
    secret = read_secret(args.password_file)
    with opened(args, secret) as (house, there):
        renewed = house.call(there.office.keys.renew, there.actor, secret)
    if args.json:
        print(to_json(renewed))
    else:
        print(Messages().text("cli.keys_renewed", count=renewed.attachments))
        for name in renewed.left_behind:
            print(Messages().text("cli.left_behind", name=name))
    return DONE


@contextmanager
def _sheet_kept() -> Iterator[None]:
    """Add to what went wrong that the old sheet is in force."""
    try:
        yield
    except KnownError as error:
        raise KnownError("cli.sheet_kept", why=Messages().of(error)) from error


def write_file(path: Path, content: bytes, *, force: bool = False) -> None:
    """Write a file whole; raises as :func:`new_file`."""
    with new_file(path, force=force) as put:
        put(content)


@contextmanager
def new_file(path: Path, *, force: bool = False) -> Iterator[Callable[[bytes], None]]:
    """Open a file beside ``path`` and give what writes its content and then lets it be ``path``.

    Raises Refused before the body: ``outgoing.inside_data``, ``cli.file_exists``, unless ``force``
    replaces a file, ``cli.cannot_write``, and as :func:`outgoing.leaving`.
    """
    with ExitStack() as stack:
        with _writing(path):
            outgoing.demand_outside(path)
            if path.exists() and not (force and path.is_file()):
                raise Refused("cli.file_exists", file=path.name)
            path.parent.mkdir(parents=True, exist_ok=True)
            put = stack.enter_context(outgoing.new_file(path))

        def write(content: bytes) -> None:
            with _writing(path):
                put(content)

        yield write


@contextmanager
def _writing(path: Path) -> Iterator[None]:
    try:
        with outgoing.leaving(path):
            yield
    except ValueError as why:  # a name that no file can have
        raise Refused("cli.cannot_write", file=path.name) from why
