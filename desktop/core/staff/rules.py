"""Pure rules of accounts and letterhead."""

import zlib
from collections.abc import Iterable
from typing import Final

from desktop.base.errors import Problem
from desktop.core.staff.passwords import check_password
from desktop.core.staff.terms import Letterhead, NewStaff
from desktop.core.work import Action, Role, may

MOST_LOGO_BYTES: Final = 2 << 20
MOST_LOGO_SIDE: Final = 6000
_PNG: Final = b"\x89PNG\r\n\x1a\n"

#: Acts of which each is another's check.
_APART: Final = (
    Action.REQUEST_STUDY, Action.REQUEST_DECIDE, Action.REQUEST_DELIVER, Action.STAFF_CHANGE
)  # fmt: skip


def meeting(roles: Iterable[Role]) -> tuple[Action, ...]:
    """Return the duties that meet in one hand with these roles, each another's check, as they do in
    small offices openly; none where there is one alone.
    """
    held = frozenset(roles)
    found = tuple(action for action in _APART if may(held, action))
    return found if len(found) > 1 else ()


def combined(roles: Iterable[Role]) -> bool:
    """Tell whether somebody with these roles could check themselves."""
    return bool(meeting(roles))


def check_staff(command: NewStaff, office: str) -> list[Problem]:
    """Return what is wrong with a new account of an office (fields name, roles, password)."""
    problems = []
    if not command.name:
        problems.append(Problem("name", "staff.name_needed"))
    if not command.roles:
        problems.append(Problem("roles", "staff.role_needed"))
    problems += check_password(command.password, (command.name, office))
    return problems


def check_administrator(command: NewStaff, office: str) -> list[Problem]:
    """Return what is wrong with an office's first account, which must be an administrator's."""
    problems = check_staff(command, office)
    if command.roles and Role.ADMIN not in command.roles:
        problems.append(Problem("roles", "staff.administrator_needed"))
    return problems


def check_letterhead(letterhead: Letterhead) -> list[Problem]:
    """Return what is wrong with a letterhead (fields office_name, logo)."""
    problems = []
    if not letterhead.office_name:
        problems.append(Problem("office_name", "staff.office_name_needed"))
    if letterhead.logo and not is_png(letterhead.logo):
        problems.append(Problem("logo", "staff.logo_unreadable"))
    return problems


def is_png(content: bytes) -> bool:
    """Tell whether ``content`` is a whole PNG of bearable size (PNG 1.2, chunk layout and sums).

    A picture that can't be drawn would stop every paper of the office.
    """
    if len(content) > MOST_LOGO_BYTES or not content.startswith(_PNG):
        return False
    at, kinds, pixels = len(_PNG), [], b""
    while at + 12 <= len(content):
        size = int.from_bytes(content[at : at + 4], "big")
        kind, body = content[at + 4 : at + 8], content[at + 8 : at + 8 + size]
        after = content[at + 8 + size : at + 12 + size]
        if int.from_bytes(after, "big") != zlib.crc32(kind + body) or len(after) < 4:  # noqa: PLR2004 - a CRC
            return False
        kinds.append(kind)
        pixels += body if kind == b"IDAT" else b""
        if kind == b"IHDR" and not _bearable(body):
            return False
        at += 12 + size
    return kinds[:1] == [b"IHDR"] and kinds[-1:] == [b"IEND"] and bool(pixels)


def _bearable(header: bytes) -> bool:
    sides = int.from_bytes(header[:4], "big"), int.from_bytes(header[4:8], "big")
    return all(1 <= side <= MOST_LOGO_SIDE for side in sides)
