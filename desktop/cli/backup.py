"""The commands of backup: create, verify, restore."""

import argparse
import sys
from pathlib import Path

from desktop.base.errors import Refused
from desktop.base.keys import place_of
from desktop.base.messages import Messages
from desktop.cli.house import add_office_options, demand_text, opened, read_secret, to_json
from desktop.cli.policy import DONE
from desktop.core.backup.reading import Unlock
from desktop.core.backup.standalone import holders, restore_backup, verify_backup
from desktop.core.backup.terms import ByPassword, ByRecovery, Phase, Progress


def add_parsers(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Register ``backup create``, ``backup verify`` and ``backup restore``."""
    acts = subparsers.add_parser("backup", help="encrypted backups").add_subparsers(required=True)

    create = acts.add_parser("create", help="write a backup, read it back and prove it")
    create.add_argument("dest", type=Path, metavar="DEST", help="a folder, or a new file")
    add_office_options(create)
    create.set_defaults(run=run_create)

    verify = acts.add_parser("verify", help="prove a backup; without a key, its sums alone")
    restore = acts.add_parser("restore", help="restore a backup into a new folder")
    for each in (verify, restore):
        each.add_argument("file", type=Path, metavar="FILE")
        each.add_argument(
            "--as",
            dest="who",
            metavar="NAME",
            default=argparse.SUPPRESS,
            help="whose password opens it",
        )
        each.add_argument("--password-file", type=Path, metavar="FILE", default=argparse.SUPPRESS)
        each.add_argument("--recovery-file", type=Path, metavar="FILE", help="the recovery key")
        each.add_argument("--json", action="store_true")
    verify.set_defaults(run=run_verify)
    restore.add_argument("--into", type=Path, required=True, metavar="DIR")
    restore.set_defaults(run=run_restore)


class _Meter:
    """Shows progress on standard error, a line for each phase where that is no terminal."""

    def __init__(self) -> None:
        self._messages = Messages()
        self._phase: Phase | None = None

    def __call__(self, progress: Progress) -> None:
        live = sys.stderr.isatty()
        if progress.phase is self._phase and not live:
            return
        self._phase = progress.phase
        share = 100 * progress.done // max(1, progress.total)
        text = self._messages.text(f"backup.phase.{progress.phase.value}")
        print(f"\r{text} {share}%" if live else text, end="" if live else "\n", file=sys.stderr)


def run_create(args: argparse.Namespace) -> int:
    """Take a backup of the office."""
    demand_text(args.dest.name)
    with opened(args) as (house, there):
        backup = there.office.backup
        report = house.call(backup.create, there.actor, args.dest, progress=_Meter())
    if report.clock_behind:
        print(Messages().text("clock.backup_behind"), file=sys.stderr)
    _tell(args, "cli.backup_made", report.file, {**_fields(report), "verified": True})
    return DONE


def run_verify(args: argparse.Namespace) -> int:
    """Prove a backup."""
    given = args.password_file or args.recovery_file or args.who
    report = verify_backup(args.file, _unlock(args) if given else None, progress=_Meter())
    code = "cli.backup_sound" if report.opened else "cli.backup_sums_only"
    _tell(args, code, report.file, {**_fields(report), "verified": True})
    return DONE


def run_restore(args: argparse.Namespace) -> int:
    """Restore a backup by password or by the recovery key alone."""
    report = restore_backup(args.file, args.into, _unlock(args), progress=_Meter())
    _tell(args, "cli.backup_restored", report.into, _fields(report))
    return DONE


def _unlock(args: argparse.Namespace) -> Unlock:
    if args.recovery_file:
        return ByRecovery(read_secret(args.recovery_file))
    known = holders(args.file)
    if args.who is None and len(known) == 1:
        return ByPassword(known[0].slot, read_secret(args.password_file))
    at = place_of(args.who or "", [holder.name for holder in known])
    if at is not None:
        return ByPassword(known[at].slot, read_secret(args.password_file))
    raise Refused("cli.who", names="، ".join(holder.name for holder in known))


def _fields(report: object) -> dict[str, object]:
    return {name: getattr(report, name) for name in report.__slots__}  # type: ignore[attr-defined]


def _tell(args: argparse.Namespace, code: str, file: Path, fields: dict[str, object]) -> None:
    if args.json:
        print(to_json(fields))
    else:
        print(Messages().text(code, file=str(file)))
