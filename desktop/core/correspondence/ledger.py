"""The register inside the transactions of others: writing a letter, and a print that goes out."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.base.clock import riyadh_date
from desktop.base.errors import Invalid, Problem, Refused
from desktop.base.ids import new_id
from desktop.base.keys import VERSION, fold
from desktop.base.messages import Messages
from desktop.core.correspondence import rules
from desktop.core.correspondence.outside.records import SentRecord
from desktop.core.correspondence.records import (
    SERIES,
    LetterRecord,
    answers_to,
    follow_file,
    numbered,
    turn_of,
)
from desktop.core.correspondence.terms import (
    LETTER,
    PAYLOADS,
    CancelLetter,
    Direction,
    LetterKind,
    WriteLetter,
)
from desktop.core.documents.form_ids import current_id
from desktop.core.documents.numbers import next_number
from desktop.core.documents.terms import DocumentRow
from desktop.core.intake.casebook import numbers_in, record_in
from desktop.core.intake.ledger import numbered as request_numbered
from desktop.core.intake.records import RequestRecord
from desktop.core.people.ledger import file_called, file_numbers_in, known
from desktop.core.work import Look, Work, ledger
from desktop.core.work.records import EventRecord
from desktop.core.work.settings import get_setting, put_setting
from desktop.core.work.subjects import Subject

#: The setting that tells by which version of the folding letters are found.
_KEYS: Final = "letter_keys"


def subject(letter_id: str) -> Subject:
    """Return a letter as the ledger names it."""
    return Subject(LETTER, letter_id)


def letter_in(at: Work | Look, letter_id: str) -> LetterRecord:
    """Return a letter's row; raises Refused ``letter.unknown``."""
    row = at.session.get(LetterRecord, letter_id)
    if row is None:
        raise Refused("letter.unknown")
    return row


def record_letter(tx: Work, words: WriteLetter) -> LetterRecord:
    """Enter a letter under the next number of its way; raises Invalid as :func:`_told`."""
    told = _told(tx, words)
    number = next_number(tx, SERIES[words.direction].value)
    row = LetterRecord(
        id=new_id(),
        number=number,
        turn=turn_of(number),
        direction=words.direction.value,
        document_id="",
        form_id="",
        cancelled_on=None,
        recorded_at=tx.now,
        staff_id=tx.actor.id,
        staff_name=tx.actor.name,
        open=words.awaits,
        **told,
    )
    tx.session.add(row)
    tx.session.flush()
    ledger.add_event(tx, subject(row.id), "recorded", words)
    settle(tx.session, row.answers_id)
    return row


def correct_letter(tx: Work, row: LetterRecord, words: WriteLetter) -> None:
    """Let a letter say other words from now on; what it said before stays beside them. Raises
    Invalid (``direction``) where it would turn round.
    """
    if words.direction != row.direction:
        raise Invalid([Problem("direction", "letter.direction_stays")])
    before, told = row.answers_id, _told(tx, words)
    draft = row.request_id and not numbers_in(tx, [row.request_id]).get(row.request_id)
    if draft and not words.request:  # it has no number to be named by
        told |= {"request_id": row.request_id, "person_id": row.person_id}
    for name, value in told.items():
        setattr(row, name, value)
    follow_file(tx.session, row)
    ledger.add_event(tx, subject(row.id), "corrected", words)
    for one in {row.id, before, row.answers_id}:
        settle(tx.session, one)


def cancel_letter(tx: Work, row: LetterRecord, command: CancelLetter) -> None:
    """Strike a letter out: its number stays with it. What it answered waits again."""
    row.cancelled_on = riyadh_date(tx.now)
    tx.session.flush()
    ledger.add_event(tx, subject(row.id), "cancelled", command)
    for one in (row.id, row.answers_id):
        settle(tx.session, one)


def bring_request(tx: Work, typed: str, request: RequestRecord) -> None:
    """Let the letter with a typed number be what brought a request: a correction of its entry that
    links both. Raises Invalid (``letter``) for none that came in, one that is cancelled, or one
    about another file or request.
    """
    row = numbered(tx.session, Direction.IN, typed)
    if row is None or row.cancelled_on is not None:
        raise Invalid([Problem("letter", "letter.no_incoming")])
    if row.request_id or row.person_id not in ("", request.person_id):
        raise Invalid([Problem("letter", "letter.of_another")])
    row.request_id, row.person_id = request.id, request.person_id
    follow_file(tx.session, row)
    names = file_numbers_in(tx, [row.person_id])
    answers = {row.answers_id: number_of(tx.session, row.answers_id)}
    ledger.add_event(tx, subject(row.id), "brought", words_of(row, names | answers))
    tx.also_changed.append(row.id)


def number_of(session: Session, letter_id: str) -> str:
    """Return a letter's number, "" for none."""
    row = session.get(LetterRecord, letter_id) if letter_id else None
    return row.number if row else ""


def settle(session: Session, letter_id: str) -> None:
    """Bring to date whether a letter waits for an answer still."""
    row = session.get(LetterRecord, letter_id) if letter_id else None
    if row is not None:
        row.open = row.awaits and row.cancelled_on is None and not answers_to(session, row.id)
        session.flush()


def events_of(session: Session, letter_id: str) -> list[EventRecord]:
    """Return the steps of a letter, the oldest first."""
    return list(ledger.events(session, subject(letter_id)))


def words_of(row: LetterRecord, numbers: Mapping[str, str]) -> WriteLetter:
    """Return what a letter says now; ``numbers`` are those of files, requests and letters by id."""
    return WriteLetter(
        direction=Direction(row.direction),
        day=row.day,
        kind=LetterKind(row.kind),
        party=row.party,
        subject=row.subject,
        their_number=row.their_number,
        their_day=row.their_day,
        answers=numbers.get(row.answers_id, ""),
        awaits=row.awaits,
        taker=row.taker,
        place=row.place,
        file=numbers.get(row.person_id, ""),
        request=numbers.get(row.request_id, ""),
    )


def judged(session: Session) -> Iterable[tuple[str, bool]]:
    """Judge each letter: its number, and whether it says what its newest step does; what was
    printed here and never corrected has none, and says whose print it is. Raises
    ``storage.damaged``.
    """
    for row in session.scalars(select(LetterRecord).order_by(LetterRecord.day, LetterRecord.id)):
        steps = ledger.taken(events_of(session, row.id), PAYLOADS)
        told = [one.payload for one in steps if isinstance(one.payload, WriteLetter)]
        struck = any(isinstance(one.payload, CancelLetter) for one in steps)
        same = _said(words_of(row, {})) == _said(told[-1]) if told else bool(row.document_id)
        yield row.number, same and struck == (row.cancelled_on is not None)


def _said(words: WriteLetter) -> tuple[Any, ...]:
    """Return what a letter says for itself, without the numbers of what it is about: a file that
    was absorbed into another has another one since.
    """
    return (
        words.direction, words.day, words.kind, words.party, words.subject, words.their_number,
        words.their_day, words.awaits, words.taker, words.place,
    )  # fmt: skip


class Sent:
    """Enters what is printed under an outgoing number, in the transaction of its issue."""

    def __init__(self, messages: Messages) -> None:
        self._messages = messages

    def __call__(self, tx: Work, document: DocumentRow, form: Any) -> None:
        """Enter a print that took its number; ``form`` is its frozen data."""
        party = str(getattr(form, "addressed", "") or getattr(form, "to", ""))
        elsewhere = tx.session.get(SentRecord, document.subject)
        about = f"{self.title(document.form_id)}: {elsewhere.name}" if elsewhere else ""
        request = _or_none(record_in, tx, document.subject)
        person = None if request else _or_none(known, tx.session, document.subject)
        row = LetterRecord(
            id=document.id,
            number=document.number,
            turn=turn_of(document.number),
            direction=Direction.OUT.value,
            day=riyadh_date(tx.now),
            kind=LetterKind.LETTER.value,
            party=party,
            subject=about,
            their_number="",
            their_day=None,
            answers_id="",
            awaits=False,
            open=False,
            taker="",
            place="",
            person_id=request.person_id if request else person.id if person else "",
            request_id=request.id if request else "",
            document_id=document.id,
            form_id=document.form_id,
            cancelled_on=None,
            words=fold(f"{party} {about or self.title(document.form_id)}"),
            recorded_at=tx.now,
            staff_id=tx.actor.id,
            staff_name=tx.actor.name,
        )
        tx.session.add(row)
        if elsewhere is not None:
            elsewhere.number, elsewhere.document_id = row.number, row.id
            row.person_id = elsewhere.person_id

    def title(self, form_id: str) -> str:
        """Return what a print is called."""
        return self._messages.text(f"term.form.{current_id(form_id)}") if form_id else ""

    def index_anew(self, session: Session) -> None:
        """Make what letters are found by anew, where the folding has become another since."""
        if (get_setting(session, _KEYS) or {}).get("version") == VERSION:
            return
        for row in session.scalars(select(LetterRecord)).yield_per(500):
            row.words = _found_by(row.party, row.subject or self.title(row.form_id), row)
        put_setting(session, _KEYS, {"version": VERSION})


def _or_none(find: Callable[[Any, str], Any], at: Any, id_: str) -> Any:
    try:
        return find(at, id_)
    except Refused:
        return None


def _found_by(party: str, what: str, words: WriteLetter | LetterRecord) -> str:
    return fold(f"{party} {what} {words.their_number} {words.taker} {words.place}")


def _told(tx: Work, words: WriteLetter) -> dict[str, Any]:
    """Return the columns that a letter's words fill.

    Raises Invalid naming the command's fields, as ``rules.problems`` and for numbers of nothing.
    """
    found = rules.problems(words, riyadh_date(tx.now))
    other = Direction.OUT if words.direction is Direction.IN else Direction.IN
    answered = numbered(tx.session, other, words.answers) if words.answers else None
    if words.answers and (answered is None or answered.cancelled_on is not None):
        code = "letter.no_outgoing" if other is Direction.OUT else "letter.no_incoming"
        found.append(Problem("answers", code))
    person_id = file_called(tx.session, words.file) if words.file else ""
    if person_id is None:
        found.append(Problem("file", "people.no_file"))
    request = request_numbered(tx.session, words.request) if words.request else None
    if words.request and request is None:
        found.append(Problem("request", "letter.no_request"))
    if request is not None and person_id and request.person_id != person_id:
        found.append(Problem("request", "letter.request_of_another"))
    if found:
        raise Invalid(found)
    kind = words.kind or LetterKind.LETTER
    day: date = words.day or riyadh_date(tx.now)
    return {
        "day": day,
        "kind": kind.value,
        "party": words.party,
        "subject": words.subject,
        "their_number": words.their_number,
        "their_day": words.their_day,
        "answers_id": answered.id if answered else "",
        "awaits": words.awaits,
        "taker": words.taker,
        "place": words.place,
        "person_id": request.person_id if request else person_id or "",
        "request_id": request.id if request else "",
        "words": _found_by(words.party, words.subject, words),
    }
