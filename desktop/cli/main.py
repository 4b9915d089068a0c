"""The command line: the same services as the window's, for scripts, the IT helper and tests.

JSON goes to standard output with ``--json``, messages to standard error. Exit status: 0 done,
1 refused with a reason, 2 wrong usage. Secrets come from ``--password-file`` or standard input.
"""

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from desktop.base.errors import KnownError
from desktop.base.messages import Messages
from desktop.cli import backup, demo, office, policy
from desktop.cli.house import Means


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """Return the parsed arguments; wrong usage ends the program with status 2."""
    parser = argparse.ArgumentParser(
        prog="istiqbal", description="The reception desk of a small association."
    )
    parser.add_argument("--data", type=Path, metavar="DIR", help="the data folder")
    parser.set_defaults(run=None)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    for desk in (demo, policy, office, backup):
        desk.add_parsers(commands)
    return parser.parse_args(argv)


def run(args: argparse.Namespace, means: Means) -> int:
    """Run a parsed command with the means that ``boot`` gives it."""
    args.means = means
    try:
        status = int(args.run(args))
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever read the output (head, less) has seen enough; nothing more is written at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return policy.DONE
    except KnownError as why:
        print(Messages().of(why), file=sys.stderr)
        return policy.REFUSED
    return status
