"""The acts of the register, and its lists."""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import select

from desktop.base import log
from desktop.base.errors import Invalid, KnownError, Problem, Refused
from desktop.base.typed import typed
from desktop.core.correspondence.ledger import (
    Sent,
    cancel_letter,
    correct_letter,
    events_of,
    letter_in,
    record_letter,
    words_of,
)
from desktop.core.correspondence.records import (
    BY,
    LetterRecord,
    answers_to,
    count_in,
    months_in,
    wanted_in,
)
from desktop.core.correspondence.rules import row_for, view_for
from desktop.core.correspondence.terms import (
    PAYLOADS,
    CancelLetter,
    Direction,
    LetterKind,
    LetterRow,
    LetterView,
    Step,
    Wanted,
    WriteLetter,
)
from desktop.core.documents.form_ids import current_id
from desktop.core.intake.casebook import numbers_in
from desktop.core.people.ledger import file_numbers_in
from desktop.core.work import Action, Actor, Doors, Look, Work, ledger
from desktop.core.work.paging import PAGE, Key, Page, keys_in
from desktop.core.work.records import EventRecord


class CorrespondenceService:
    """Numbers what comes in and goes out, corrects by a new act, strikes out with a reason."""

    def __init__(self, doors: Doors, sent: Sent) -> None:
        """``sent`` names the prints of this office that stand in the register by themselves."""
        self._doors = doors
        self._sent = sent

    @typed
    def record(self, actor: Actor, words: WriteLetter) -> LetterView:
        """Enter a letter under a number of its own; raises Invalid naming fields."""
        with self._doors.work(actor, Action.LETTER_RECORD) as tx:
            row = record_letter(tx, words)
            tx.subject = row.id
            tx.audit(direction=row.direction, kind=row.kind)
            _tell_about(tx, row)
            return self._view(tx, row)

    @typed
    def correct(self, actor: Actor, letter_id: str, words: WriteLetter, count: int) -> LetterView:
        """Let a letter say other words from now on; ``count`` is how many steps were seen of it.

        Raises Refused ``letter.unknown``, ``letter.cancelled``, ``letter.stale`` where somebody
        else changed it since, and Invalid naming fields, also where nothing is changed.
        """
        with self._doors.work(actor, Action.LETTER_CORRECT, letter_id) as tx:
            row = _standing(tx, letter_id, count)
            if words == words_of(row, self._numbers(tx, [row])):
                raise Invalid([Problem("subject", "letter.nothing_changed")])
            _tell_about(tx, row)
            correct_letter(tx, row, words)
            _tell_about(tx, row)
            return self._view(tx, row)

    @typed
    def cancel(self, actor: Actor, letter_id: str, command: CancelLetter, count: int) -> LetterView:
        """Strike a letter out with a reason; raises as :meth:`correct`, and Invalid ``why``."""
        with self._doors.work(actor, Action.LETTER_CANCEL, letter_id) as tx:
            row = _standing(tx, letter_id, count)
            if not command.why:
                raise Invalid([Problem("why", "letter.why_missing")])
            cancel_letter(tx, row, command)
            _tell_about(tx, row)
            return self._view(tx, row)

    def read(self, actor: Actor, letter_id: str) -> LetterView:
        """Return a letter with its history, as the roles may see it."""
        with self._doors.look(actor, Action.LETTER_READ, letter_id) as see:
            return self._view(see, letter_in(see, letter_id))

    def page(
        self, actor: Actor, wanted: Wanted, after: Key | None = None, size: int = PAGE
    ) -> Page[LetterRow]:
        """Return some letters of a list, the newest day first, after the key of the page before."""
        with self._doors.look(actor, Action.LETTER_READ) as see:
            query = wanted_in(wanted)
            keys, following = keys_in(see.session, [query], BY, after, descending=True, size=size)
            there = LetterRecord.id.in_([key[-1] for key in keys])
            newest = select(LetterRecord).where(there).order_by(*(one.desc() for one in BY))
            rows = self._rows(see, see.session.scalars(newest).all())
            return Page(tuple(row_for(actor.roles, one) for one in rows), following)

    def about(self, actor: Actor, *, person_id: str = "", request_id: str = "") -> list[LetterRow]:
        """Return the letters about a file or a request, the newest first; none for who may not
        read the register.
        """
        of = LetterRecord.request_id if request_id else LetterRecord.person_id
        newest = select(LetterRecord).where(of == (request_id or person_id))
        with self._doors.look(actor, Action.LETTER_READ, request_id or person_id) as see:
            rows = see.session.scalars(newest.order_by(*(one.desc() for one in BY))).all()
            return [row_for(actor.roles, one) for one in self._rows(see, rows)]

    def months(self, actor: Actor) -> list[str]:
        """Return the months of which there are letters, the newest first («1448-06»)."""
        with self._doors.look(actor, Action.LETTER_READ) as see:
            return months_in(see.session)

    def count_open(self, actor: Actor) -> int:
        """Return how many letters wait for an answer."""
        with self._doors.look(actor, Action.LETTER_READ) as see:
            return count_in(see.session, Wanted(open=True))

    def of_month(self, at: Work | Look, month: str) -> list[LetterView]:
        """Return a month's letters with everything, in their order, as the actor may see them;
        for the printed register.
        """
        oldest = wanted_in(Wanted(month=month)).order_by(*BY)
        return [self._view(at, row) for row in at.session.scalars(oldest)]

    def index_anew(self) -> None:
        """Make what letters are found by anew where it was made by other rules; for the gate."""
        try:
            with self._doors.unaudited(Actor("", "", "", frozenset())) as tx:
                self._sent.index_anew(tx.session)
        except KnownError as why:
            log.event("letters.not_renewed", code=why.code)

    def _view(self, at: Work | Look, row: LetterRecord) -> LetterView:
        events = events_of(at.session, row.id)
        view = LetterView(
            row=self._rows(at, [row])[0],
            words=words_of(row, self._numbers(at, [row])),
            person_id=row.person_id,
            request_id=row.request_id,
            document_id=row.document_id,
            answered_by=tuple(answers_to(at.session, row.id)),
            recorded_at=row.recorded_at,
            staff=row.staff_name,
            steps=tuple(map(_step, events)),
            count=len(events),
        )
        return view_for(at.actor.roles, view)

    def _rows(self, at: Work | Look, rows: Sequence[LetterRecord]) -> list[LetterRow]:
        numbers = self._numbers(at, rows)
        return [
            LetterRow(
                id=row.id,
                number=row.number,
                direction=Direction(row.direction),
                day=row.day,
                kind=LetterKind(row.kind),
                party=row.party,
                subject=row.subject or self._sent.title(row.form_id),
                form=current_id(row.form_id),
                file_number=numbers.get(row.person_id, ""),
                request_number=numbers.get(row.request_id, ""),
                open=row.open,
                cancelled=row.cancelled_on is not None,
            )
            for row in rows
        ]

    def _numbers(self, at: Work | Look, rows: Iterable[LetterRecord]) -> dict[str, str]:
        """Return the numbers of everything that letters name by id."""
        every = list(rows)
        files = file_numbers_in(at, (row.person_id for row in every))
        requests = numbers_in(at, (row.request_id for row in every))
        return files | requests | letters_in(at, (row.answers_id for row in every))


def letters_in(at: Work | Look, ids: Iterable[str]) -> dict[str, str]:
    """Return the numbers of letters by id; an id of none is passed over."""
    there = LetterRecord.id.in_(set(ids))
    found = at.session.execute(select(LetterRecord.id, LetterRecord.number).where(there))
    return {row.id: row.number for row in found}


def _standing(tx: Work, letter_id: str, count: int) -> LetterRecord:
    """Return a letter that can be changed as it was seen."""
    row = letter_in(tx, letter_id)
    if row.cancelled_on is not None:
        raise Refused("letter.cancelled")
    if len(events_of(tx.session, row.id)) != count:
        raise Refused("letter.stale")
    return row


def _tell_about(tx: Work, row: LetterRecord) -> None:
    """Let the pages of its file and request look again."""
    tx.also_changed += [one for one in (row.person_id, row.request_id) if one]


def _step(event: EventRecord) -> Step:
    payload: Any = ledger.payload_of(event, PAYLOADS)
    words = payload if isinstance(payload, WriteLetter) else None
    why = payload.why if isinstance(payload, CancelLetter) else ""
    return Step(event.at, event.actor_name, event.step, words, why)
