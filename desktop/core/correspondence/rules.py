"""What a letter must tell before the register takes it, and what a role sees of it."""

from collections.abc import Collection
from dataclasses import replace
from datetime import date
from typing import Final

from desktop.base.arabic_text import clean
from desktop.base.errors import Problem
from desktop.base.hijri import outside_calendar
from desktop.core.correspondence.terms import Direction, LetterRow, LetterView, WriteLetter
from desktop.core.people.views import mask_name, redact, sees_names, sees_numbers
from desktop.core.work import Role

#: Letters. Whom and what a line of the register names; more is a text pasted by a slip.
LONGEST: Final = 200
_LINES: Final = ("party", "subject", "their_number", "taker", "place")


def problems(words: WriteLetter, today: date) -> list[Problem]:
    """Return what is wrong with the words themselves; fields are those of the command."""
    found: list[Problem] = []
    if words.day is None:
        found.append(Problem("day", "letter.day_missing"))
    elif words.day > today:
        found.append(Problem("day", "letter.day_future"))
    if words.kind is None:
        found.append(Problem("kind", "letter.kind_missing"))
    if not words.party:
        incoming = words.direction is Direction.IN
        found.append(Problem("party", "letter.from_missing" if incoming else "letter.to_missing"))
    if not words.subject:
        found.append(Problem("subject", "letter.subject_missing"))
    if words.their_day is not None:
        if words.their_day > today:
            found.append(Problem("their_day", "letter.day_future"))
        elif (
            words.direction is Direction.IN
            and words.day is not None
            and words.their_day > words.day
        ):
            found.append(Problem("their_day", "letter.their_day_later"))
    found += outside_calendar("day", words.day) + outside_calendar("their_day", words.their_day)
    found += [
        Problem(name, "letter.line_long", {"most": LONGEST})
        for name in _LINES
        if len(clean(getattr(words, name))) > LONGEST
    ]
    return found


def row_for(roles: Collection[Role], row: LetterRow) -> LetterRow:
    """Return what roles see of a line: the auditor follows it by number, day and kind; who does not
    see files whole reads no numbers of anybody's in it.
    """
    held = frozenset(roles)
    if not sees_names(held):
        return replace(row, party=mask_name(row.party), subject="", masked=True)
    if not sees_numbers(held):
        return replace(
            row, party=redact(row.party, frozenset()), subject=redact(row.subject, frozenset())
        )
    return row


def view_for(roles: Collection[Role], view: LetterView) -> LetterView:
    """Return what roles see of a letter, as :func:`row_for`."""
    held = frozenset(roles)
    if sees_numbers(held):
        return view
    return replace(
        view,
        row=row_for(held, view.row),
        words=_words_for(held, view.words),
        steps=tuple(
            replace(
                one,
                words=None if one.words is None else _words_for(held, one.words),
                why=redact(one.why, frozenset()) if sees_names(held) else "",
            )
            for one in view.steps
        ),
    )


def _words_for(roles: frozenset[Role], words: WriteLetter) -> WriteLetter:
    if not sees_names(roles):
        return replace(
            words, party=mask_name(words.party), subject="", their_number="", taker="", place=""
        )
    no_names: frozenset[str] = frozenset()
    return replace(
        words, party=redact(words.party, no_names), subject=redact(words.subject, no_names)
    )


def without_words(words: WriteLetter) -> WriteLetter:
    """Return what an erasure leaves of a letter: that it was, its way, kind and days."""
    return replace(
        words, party="", subject="", their_number="", taker="", place="", file="", request=""
    )
