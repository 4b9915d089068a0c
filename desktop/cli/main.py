"""The command line: the same services as the window's, for scripts, the IT helper and tests.

JSON goes to standard output with ``--json``, messages to standard error. Exit status: 0 done,
1 refused with a reason, 2 wrong usage. Secrets come from ``--password-file`` or standard input.
"""

import argparse
import errno
import os
import sys
from collections.abc import Sequence
from io import TextIOWrapper
from pathlib import Path
from typing import Final

from desktop.base.errors import KnownError
from desktop.base.messages import Messages
from desktop.cli import backup, demo, find, office, policy, sample, trace
from desktop.cli.house import Means

#: Exit status after Ctrl+C, as shells give it.
INTERRUPTED: Final = 130
_OUTPUT_FULL: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO})


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """Return the parsed arguments; wrong usage ends the program with status 2."""
    parser = argparse.ArgumentParser(
        prog="istiqbal", description="The reception desk of a small association."
    )
    parser.add_argument("--data", type=Path, metavar="DIR", help="the data folder")
    # What a command of an open office takes may stand before the command too.
    parser.add_argument("--as", dest="who", metavar="NAME", help="who acts")
    parser.add_argument("--password-file", type=Path, metavar="FILE", help="of who acts")
    parser.set_defaults(run=None)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    for desk in (demo, sample, policy, office, trace, find, backup):
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
        # Whoever read the output (head, less) has seen enough.
        _mute()
        return policy.DONE
    except KnownError as why:
        print(Messages().of(why), file=sys.stderr)
        return policy.REFUSED
    except OSError as why:
        return _cannot_use(why)
    except KeyboardInterrupt:
        return INTERRUPTED
    return status


def _cannot_use(why: OSError) -> int:
    """Tell of a file, folder or output that can't be used, whatever the system's reason.

    Raises the error itself where the system gives none: that is a bug.
    """
    if isinstance(why.filename, str | bytes):
        place = Path(os.fsdecode(why.filename)).name
        print(Messages().text("cli.cannot_use", file=place), file=sys.stderr)
    elif why.errno in _OUTPUT_FULL:
        print(Messages().text("cli.cannot_write", file="stdout"), file=sys.stderr)
        _mute()
    elif why.errno is not None:
        reason = errno.errorcode.get(why.errno, str(why.errno))
        print(Messages().text("storage.failed", reason=reason), file=sys.stderr)
    else:
        raise why
    return policy.REFUSED


def _mute() -> None:
    """Let nothing more be written to the output at exit, where it would fail again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _speak_utf8() -> None:
    """Write UTF-8 whatever the locale says, and never fail on a file name that is no text."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
