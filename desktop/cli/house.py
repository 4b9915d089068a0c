"""What the command line is given by ``boot``, and how a command opens the office."""

import argparse
import dataclasses
import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from enum import Enum
from getpass import getpass
from pathlib import Path
from typing import Any, Final, ParamSpec, Protocol, TypeVar

from desktop.base.clock import Clock
from desktop.base.data_classes import dataclass
from desktop.base.errors import Refused
from desktop.base.keys import place_of
from desktop.base.messages import Messages
from desktop.core.gate import Gate, GateState, Opened
from desktop.core.policy.profile import PolicyProfile

#: Bytes of a line that may be a secret.
_MOST_SECRET: Final = 1 << 16

P = ParamSpec("P")
T = TypeVar("T")


class House(Protocol):
    """One data folder with its lane and its gate."""

    @property
    def gate(self) -> Gate:
        """The way into the office."""
        ...

    def call(self, act: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """Run one operation in the lane and wait for it."""
        ...

    def close(self) -> None:
        """Close the office and end the lane."""
        ...


class OpenHouse(Protocol):
    """Makes a house of a data folder; the demo gives a clock of its own."""

    def __call__(self, path: Path, clock: Clock | None = None) -> House: ...


@dataclass(frozen=True, slots=True)
class Means:
    """What commands need from the floors beside and above them.

    ``house`` opens a data folder, ``default_data`` is where the window keeps its own,
    ``sample_form`` draws a form from made-up data (form, policy, blank, whether the data travel in
    the file) and ``recovery_sheet`` draws the sheet of a recovery key (policy, office name, made
    for, groups); both return the PDF and its pages.
    """

    house: OpenHouse
    default_data: Callable[[], Path]
    sample_form: Callable[[str, PolicyProfile, bool, bool], tuple[bytes, int]]
    recovery_sheet: Callable[[PolicyProfile, str, str, tuple[str, ...]], tuple[bytes, int]]


def add_office_options(parser: argparse.ArgumentParser) -> None:
    """Add what every command of an open office takes."""
    parser.add_argument("--data", type=Path, metavar="DIR", default=argparse.SUPPRESS)
    given_before = argparse.SUPPRESS  # the program's own parser has the default
    parser.add_argument("--as", dest="who", metavar="NAME", default=given_before, help="who acts")
    parser.add_argument(
        "--password-file",
        type=Path,
        metavar="FILE",
        default=given_before,
        help="else the first line of standard input",
    )
    parser.add_argument("--json", action="store_true")


def data_folder(args: argparse.Namespace) -> Path:
    """Return the data folder that a command works on."""
    given: Path | None = args.data
    means: Means = args.means
    return given or means.default_data()


def read_secret(file: Path | None) -> str:
    """Return the first line of a file, or of standard input, without its end.

    What is typed at a terminal is not shown.

    Raises Refused (``cli.no_secret``) where there is none.
    """
    try:
        line = _first_line(file) if file is not None else _typed()
        # Windows' editors put a byte order mark before the text.
        secret = line.decode("utf-8-sig").rstrip("\r\n")
    except (OSError, ValueError) as why:
        raise Refused("cli.no_secret_file", file=file.name if file else "stdin") from why
    if not secret:
        raise Refused("cli.no_secret")
    return secret


def _first_line(file: Path) -> bytes:
    """Return a file's first line; raises ValueError for one that is longer than any secret."""
    with file.open("rb") as content:  # which may be a pipe: a keyring's program writes into it
        line = content.readline(_MOST_SECRET + 1)
    if len(line) > _MOST_SECRET:
        raise ValueError("not a secret's line")
    return line


def _typed() -> bytes:
    if sys.stdin is None:
        return b""
    if not sys.stdin.isatty():
        return sys.stdin.buffer.readline()
    try:
        return getpass(f"{Messages().text('cli.type_secret')} ").encode()
    except EOFError:
        return b""


def demand_text(given: str) -> str:
    """Return what was given on the command line; raises Refused (``cli.not_text``) for bytes that
    are no UTF-8, which Python passes on as lone surrogates.
    """
    try:
        given.encode()
    except UnicodeEncodeError as why:
        shown = given.encode(errors="backslashreplace").decode()
        raise Refused("cli.not_text", text=shown) from why
    return given


@contextmanager
def opened(args: argparse.Namespace, secret: str = "") -> Iterator[tuple[House, Opened]]:
    """Open the office of a command and close it afterwards; ``secret`` is the password where it was
    read already.

    Raises Refused where there is no office, nobody of that name, or the password is wrong.
    """
    means: Means = args.means
    house = means.house(data_folder(args))
    try:
        if house.call(house.gate.state) is GateState.NEW:
            raise Refused("cli.no_office", folder=str(data_folder(args).absolute()))
        slot = _slot(house, args.who)
        password = secret or read_secret(args.password_file)
        there = house.call(house.gate.unlock, slot, password)
        for notice in there.notes:
            print(Messages().of(notice), file=sys.stderr)
        yield house, there
    finally:
        house.close()


def _slot(house: House, who: str | None) -> str:
    people = house.call(house.gate.people)
    if who is None and len(people) == 1:
        return people[0].id
    at = place_of(who or "", [slot.name for slot in people])
    if at is not None:
        return people[at].id
    raise Refused("cli.who", names="، ".join(slot.name for slot in people))


def to_json(value: Any) -> str:
    """Return views as JSON text; dates in ISO 8601."""
    return json.dumps(_plain(value), ensure_ascii=False, indent=2)


def _plain(value: Any) -> Any:
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {f.name: _plain(getattr(value, f.name)) for f in dataclasses.fields(value)}
    if isinstance(value, dict):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple | frozenset):
        return [_plain(item) for item in value]
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, Enum):
        return value.value
    return str(value) if isinstance(value, Path) else value
