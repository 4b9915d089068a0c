"""The command line: the same services as the window's, for scripts, the IT helper and tests.

JSON goes to standard output with ``--json``, messages to standard error. Exit status: 0 done,
1 refused with a reason, 2 wrong usage. Secrets come from ``--password-file`` or standard input.
"""

import argparse
import os
import sys
from collections.abc import Sequence
from io import TextIOWrapper
from pathlib import Path
from typing import Final

from desktop.base.errors import KnownError
from desktop.base.messages import Messages
from desktop.cli import backup, demo, office, policy
from desktop.cli.house import Means

#: Exit status after Ctrl+C, as shells give it.
INTERRUPTED: Final = 130


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
    _speak_utf8()
    try:
        status = int(args.run(args))
        if sys.stdout is not None:  # closed by whoever started the program
            sys.stdout.flush()
    except BrokenPipeError:
        # Whoever read the output (head, less) has seen enough; nothing more is written at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return policy.DONE
    except KnownError as why:
        print(Messages().of(why), file=sys.stderr)
        return policy.REFUSED
    except OSError as why:
        if not isinstance(why.filename, str | bytes):
            raise
        # A file or folder that was named can't be used, whatever the system's reason.
        place = Path(os.fsdecode(why.filename)).name
        print(Messages().text("cli.cannot_use", file=place), file=sys.stderr)
        return policy.REFUSED
    except KeyboardInterrupt:
        return INTERRUPTED
    return status


def _speak_utf8() -> None:
    """Write UTF-8 whatever the locale says, and never fail on a file name that is no text."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
