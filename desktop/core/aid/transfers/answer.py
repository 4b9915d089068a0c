"""A bank's answer read from its file: its columns and words (``resources/bank_answer.toml``), and
which payment of the list each row is of. One row that is not understood refuses the whole file.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import cache
from typing import Any, Final

from desktop.base import small_files
from desktop.base.amounts import read_amount
from desktop.base.dates import DateEntry, read
from desktop.base.errors import Problem, Refused, Sum
from desktop.base.identifiers import shown_iban
from desktop.base.keys import plain
from desktop.base.money import Halalas
from desktop.base.paths import resource
from desktop.core.aid.orders.terms import PaymentState, ReturnReason
from desktop.core.aid.records import PaymentRecord
from desktop.core.aid.transfers.terms import AnswerRow, BankAnswer

#: The columns without which no row can be told.
_NEEDED: Final = ("iban", "amount", "state")
#: So many rows may stand above the headings.
_ABOVE: Final = 20

#: A row, and the payment that it is of.
Match = tuple[AnswerRow, PaymentRecord]


@cache
def _words() -> Mapping[str, Mapping[str, str]]:
    """Return what each word means, by what it stands in: ``headings``, ``words``, ``reasons``."""
    known: Any = small_files.toml(small_files.read(resource("bank_answer.toml")).decode())
    return {
        table: {plain(text): word for word, texts in words.items() for text in texts}
        for table, words in known.items()
    }


def read_rows(answer: BankAnswer) -> tuple[list[AnswerRow], list[Problem]]:
    """Return the rows of a file, and what is wrong with others, each by its line.

    Raises Refused ``aid.answer_columns`` for a file without account, amount and state.
    """
    head, columns = _columns(answer.rows)
    rows, problems = [], []
    for line, cells in enumerate(answer.rows[head + 1 :], head + 2):
        said = {name: cells[at] if at < len(cells) else "" for name, at in columns.items()}
        if not (said["iban"] or said["state"]):  # a total, a signature, nothing
            continue
        found = _row(line, said, answer.on)
        if isinstance(found, Problem):
            problems.append(found)
        else:
            rows.append(found)
    return rows, problems


def _columns(rows: Sequence[tuple[str, ...]]) -> tuple[int, dict[str, int]]:
    for at, cells in enumerate(rows[:_ABOVE]):
        named = [_words()["headings"].get(plain(cell), "") for cell in cells]
        if all(one in named for one in _NEEDED):
            return at, {name: named.index(name) for name in named if name}
    raise Refused("aid.answer_columns")


def _row(line: int, said: Mapping[str, str], today: date) -> AnswerRow | Problem:
    """Return a row as it is understood, or why it is not."""
    params: dict[str, str | int] = {"line": line}
    state = _words()["words"].get(plain(said["state"]), "")
    amount = read_amount(said["amount"])
    if not said["iban"]:
        return Problem("rows", "aid.answer_no_iban", params)
    if not isinstance(amount, int) or amount <= 0:
        return Problem("rows", "aid.answer_amount", params | {"typed": said["amount"]})
    if not state:
        return Problem("rows", "aid.answer_state", params | {"typed": said["state"]})
    day = _day(said.get("day", ""), today)
    if day is None:
        return Problem("rows", "aid.answer_day", params | {"typed": said["day"]})
    note = said.get("reason", "")
    reason = None if state == "paid" else _reason(note)
    if state != "paid" and not note:
        return Problem("rows", "aid.answer_reason", params)
    return AnswerRow(
        line, shown_iban(said["iban"]), Halalas(amount), said.get("reference", ""),
        state == "paid", day, reason, note if reason else "",
    )  # fmt: skip


def _day(typed: str, today: date) -> date | None:
    """Return a row's own day, ``today`` where it names none, None for what is no day so far."""
    if not typed:
        return today
    found = read(typed)
    day = found.day if isinstance(found, DateEntry) else None
    return day if day is not None and day <= today else None


def _reason(note: str) -> ReturnReason:
    said = f" {plain(note)} "
    known = (word for text, word in _words()["reasons"].items() if f" {text} " in said)
    return ReturnReason(next(known, ReturnReason.OTHER.value))


def matched(
    rows: Sequence[AnswerRow], payments: Sequence[PaymentRecord]
) -> tuple[list[Match], list[Match], list[Problem]]:
    """Return each row with its payment (by account and amount; of several alike the one whose
    request it names, or the next): what is new, what was recorded before, and what is wrong.
    """
    left: dict[tuple[str, int], list[PaymentRecord]] = {}
    for one in payments:
        left.setdefault((one.iban, one.amount), []).append(one)
    new: list[Match] = []
    known: list[Match] = []
    problems: list[Problem] = []
    for row in rows:
        alike = left.get((row.iban, row.amount), [])
        if not alike:
            problems.append(_unknown(row, payments))
            continue
        named = (one for one in alike if one.request_number == row.reference)
        payment = next(named, alike[0])
        alike.remove(payment)
        before = PaymentState.PAID if row.paid else PaymentState.RETURNED
        if payment.state == before.value:
            known.append((row, payment))
        elif problem := next(_wrong(row, payment), None):
            problems.append(problem)
        else:
            new.append((row, payment))
    return new, known, problems


def _unknown(row: AnswerRow, payments: Sequence[PaymentRecord]) -> Problem:
    """Return why no payment of the list is a row's."""
    same = [one.amount for one in payments if one.iban == row.iban]
    if not same:
        return Problem("rows", "aid.answer_unknown", {"line": row.line})
    params = {"line": row.line, "amount": Sum(row.amount), "listed": Sum(same[0])}
    return Problem("rows", f"aid.answer_{'twice' if row.amount in same else 'differs'}", params)


def _wrong(row: AnswerRow, payment: PaymentRecord) -> Iterator[Problem]:
    state = PaymentState(payment.state)
    came_from = {PaymentState.SENT} if row.paid else {PaymentState.SENT, PaymentState.PAID}
    if state not in came_from:
        yield Problem("rows", "aid.answer_over", {"line": row.line})
    since = payment.settled_on or payment.sent_on
    if since is not None and row.on < since:
        yield Problem("rows", "aid.answer_before", {"line": row.line})
