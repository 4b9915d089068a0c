"""Issuing prints in three acts: reserve and freeze here, draw elsewhere, record the hash here.

A reserved number without a hash was never drawn; it is drawn again from its data, never given
away.
"""

import hashlib
import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Any, Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.base import kept_json
from desktop.base.clock import day_of, riyadh_date
from desktop.base.errors import KnownError, Refused
from desktop.base.ids import new_id
from desktop.base.messages import Messages
from desktop.core.documents.catalogue import CATALOGUE, form_spec
from desktop.core.documents.codes import code_in, fits
from desktop.core.documents.form_spec import FormSpec
from desktop.core.documents.forms import WORDING, Day, DigitChoice, Head
from desktop.core.documents.frozen import to_json
from desktop.core.documents.heads import contact_line, licence
from desktop.core.documents.numbers import Series, next_number, readings
from desktop.core.documents.records import DocumentRecord, untaken
from desktop.core.documents.terms import ALL_ISSUED, DocumentRow, Issued, Unprinted
from desktop.core.policy.profile import InForce
from desktop.core.work import Action, Actor, Doors, Look, Work, audit
from desktop.core.work.paging import PAGE, Key, Page, keys_in
from desktop.core.work.practice import is_practice
from desktop.core.work.settings import get_setting
from desktop.core.work.standing_in import job_of

#: Makes a form's data for a subject under a head that still lacks title, number and code.
Builder = Callable[[Work | Look, str, Head], Any]

#: How data begin whose words were erased; no form's do.
_ERASED: Final = '{"erased": true'


class DocumentService:
    """Numbers, stores and hands back the frozen data of prints."""

    def __init__(self, doors: Doors, profile: InForce, messages: Messages) -> None:
        self._doors = doors
        self._messages = messages
        self.profile = profile
        #: Hears, in the transaction of its issue, of each print that took an outgoing number.
        self.going_out: Callable[[Work, DocumentRow, Any], None] = lambda *_: None

    def issue(
        self, actor: Actor, form_id: str, subject: str, build: Builder
    ) -> tuple[DocumentRow, Any]:
        """Reserve a number and freeze the form's data; returns the row and the form.

        Raises Refused for one without a number (``documents.unnumbered``) and who may not issue it.
        """
        spec = form_spec(form_id)
        if spec.series is None:
            raise Refused("documents.unnumbered")
        _demand(spec.may_issue(actor.roles), Action.DOCUMENT_ISSUE)
        with self._doors.work(actor, Action.DOCUMENT_ISSUE, subject) as tx:
            number = next_number(tx, spec.series)
            head = replace(
                self.head(tx, actor),
                number=number,
                code=code_in(tx, form_id, number),
            )
            if not spec.may_issue(actor.account):
                head = replace(head, job=job_of(self._messages, tx.actor))
            form = build(tx, subject, head)
            row = DocumentRecord(
                id=new_id(),
                form_id=form_id,
                number=number,
                subject=subject,
                data=to_json(form),
                issued_at=tx.now,
                staff_id=actor.id,
                staff_name=actor.name,
                sha256="",
                pages=0,
                copies=0,
                taken_at=None,
            )
            tx.session.add(row)
            tx.audit(form=form_id, number=number, document=row.id, data=data_hash(row.data))
            if spec.series is Series.OUTGOING:
                self.going_out(tx, _row(row), form)
            return _row(row), form

    def draft(self, actor: Actor, form_id: str, subject: str, build: Builder) -> Any:
        """Return a form's data without a number; nothing is recorded.

        ``subject`` is "" for a form to be filled in by hand, which tells of nobody. Of somebody, it
        is for who may look at issued ones.
        """
        spec = form_spec(form_id)
        if subject and spec.of_somebody:
            _demand(spec.may_show(actor.roles), Action.DOCUMENT_SHOW)
        with self._doors.look(actor, Action.DOCUMENT_READ, subject) as see:
            return build(see, subject, self.head(see, actor))

    def record_drawn(self, actor: Actor, document_id: str, sha256: str, pages: int) -> DocumentRow:
        """Record the hash of the first drawing of an issued print; a second one is refused
        (``documents.drawn``).
        """
        with self._doors.work(actor, Action.DOCUMENT_ISSUE, document_id) as tx:
            row = _known(tx.session, document_id)
            _demand(_spec(row).may_issue(actor.roles), Action.DOCUMENT_ISSUE)
            if row.sha256:
                raise Refused("documents.drawn", number=row.number)
            row.sha256, row.pages = sha256, pages
            tx.audit(sha256=sha256, pages=pages)
            return _row(row)

    def record_copy(self, actor: Actor, document_id: str) -> DocumentRow:
        """Count one more copy of an issued print; whoever may issue its form prints copies."""
        with self._doors.work(actor, Action.DOCUMENT_REPRINT, document_id) as tx:
            row = _known(tx.session, document_id)
            _demand(_spec(row).may_issue(actor.roles), Action.DOCUMENT_REPRINT)
            row.copies += 1
            tx.audit(copies=row.copies)
            return _row(row)

    def record_taken(
        self, actor: Actor, document_id: str, *, elsewhere: bool = False
    ) -> DocumentRow:
        """Record that a printer took the original of an issued print, or that it came out
        ``elsewhere`` or isn't needed. Said a second time it changes nothing.
        """
        with self._doors.work(actor, Action.DOCUMENT_REPRINT, document_id) as tx:
            row = _known(tx.session, document_id)
            _demand(_spec(row).may_issue(actor.roles), Action.DOCUMENT_REPRINT)
            row.taken_at = row.taken_at or tx.now
            tx.audit(taken="elsewhere" if elsewhere else "printer")
            return _row(row)

    def unprinted(self, actor: Actor, size: int = PAGE) -> Unprinted:
        """Return the issued prints that no printer took, newest first, of the forms that somebody
        may print.
        """
        with self._doors.look(actor, Action.DOCUMENT_READ) as see:
            every = untaken({spec.id for spec in CATALOGUE if spec.may_issue(actor.roles)})
            newest = every.order_by(
                DocumentRecord.issued_at.desc(), DocumentRecord.number.desc()
            ).limit(size)
            rows = tuple(_row(row) for row in see.session.scalars(newest))
            counted = select(func.count()).select_from(every.subquery())
            return Unprinted(rows, see.session.scalar(counted) or 0)

    def frozen(self, actor: Actor, document_id: str) -> tuple[DocumentRow, str]:
        """Return an issued print and its JSON; raises Refused (``documents.unknown``), and
        (``documents.erased``) for one whose words were erased with a person's file.

        What it says is not masked, so only roles that see numbers whole may; of a form that tells
        none, whoever issues it too.
        """
        with self._doors.look(actor, Action.DOCUMENT_READ, document_id) as see:
            row = _known(see.session, document_id)
            _demand(_spec(row).may_show(actor.roles), Action.DOCUMENT_SHOW)
            if row.data.startswith(_ERASED):
                raise Refused("documents.erased", number=row.number)
            return _row(row), row.data

    def of_subject(self, actor: Actor, subject: str) -> list[DocumentRow]:
        """Return the prints issued for a subject, newest first."""
        with self._doors.look(actor, Action.DOCUMENT_READ, subject) as see:
            rows = see.session.scalars(
                select(DocumentRecord)
                .where(DocumentRecord.subject == subject)
                .order_by(DocumentRecord.issued_at.desc())
            )
            return [_row(row) for row in rows]

    def recent(
        self, actor: Actor, issued: Issued = ALL_ISSUED, after: Key | None = None, size: int = PAGE
    ) -> Page[DocumentRow]:
        """Return some of the prints that were issued, newest first, after the key of the page
        before.
        """
        query = select(DocumentRecord)
        if issued.form_id:
            query = query.where(DocumentRecord.form_id == issued.form_id)
        if issued.on is not None:
            began, ended = day_of(issued.on)
            query = query.where(DocumentRecord.issued_at >= began, DocumentRecord.issued_at < ended)
        by = (DocumentRecord.issued_at, DocumentRecord.number)
        with self._doors.look(actor, Action.DOCUMENT_READ) as see:
            keys, following = keys_in(see.session, [query], by, after, descending=True, size=size)
            there = DocumentRecord.number.in_([key[-1] for key in keys])
            newest = select(DocumentRecord).where(there).order_by(*(one.desc() for one in by))
            return Page(tuple(_row(row) for row in see.session.scalars(newest)), following)

    def head(self, at: Work | Look, actor: Actor) -> Head:
        """Return the head of any print made now; its title is the form's."""
        letterhead, profile = get_setting(at.session, "letterhead") or {}, self.profile()
        return Head(
            office=letterhead.get("office_name") or profile.association.name,
            policy=profile.id,
            title="",
            wording=WORDING,
            day=Day.of(riyadh_date(at.now)),
            licence=licence(profile),
            contact=contact_line(letterhead.get("lines", ()), letterhead.get("phone", "")),
            staff=actor.name,
            job=actor.job_title,
            audit=audit.head(at.session).short,
            practice=is_practice(at.session),
            digits=DigitChoice(letterhead.get("digits", DigitChoice.ARABIC.value)),
        )

    def is_practice(self, actor: Actor) -> bool:
        """Tell whether the office's papers bear that it is one to practise in."""
        with self._doors.look(actor, Action.OFFICE_READ) as see:
            return is_practice(see.session)

    def verify_code(self, actor: Actor, form_id: str, number: str, code: str) -> bool:
        """Tell whether a code on paper is the one that this office printed for that number."""
        series = form_spec(form_id).series
        # as it was typed too: a form that had another series once bears the numbers of that one
        numbers = {number.strip().upper(), *(readings(series, number) if series else ())}
        with self._doors.look(actor, Action.DOCUMENT_READ) as see:
            return any(fits(see, form_id, one, code) for one in sorted(numbers))

    def scanned(self, actor: Actor, read: Sequence[tuple[str, str]]) -> DocumentRow:
        """Return the print whose number and code were scanned; ``read`` is what they may be.

        Raises Refused ``documents.not_ours`` where no print of this office has that code.
        """
        with self._doors.look(actor, Action.DOCUMENT_READ) as see:
            numbered = {number for number, _ in read}
            there = select(DocumentRecord).where(DocumentRecord.number.in_(numbered))
            rows = {row.number: row for row in see.session.scalars(there)}
            for number, code in read:
                if number in rows and fits(see, rows[number].form_id, number, code):
                    return _row(rows[number])
        raise Refused("documents.not_ours")


def printed_in(at: Work | Look, ids: Iterable[str]) -> dict[str, str]:
    """Return the numbers of issued prints by id; an id of none is passed over."""
    there = DocumentRecord.id.in_(set(ids))
    found = at.session.execute(select(DocumentRecord.id, DocumentRecord.number).where(there))
    return {row.id: row.number for row in found}


def data_hash(data: str) -> str:
    """Return the SHA-256 of a print's frozen data, as the audit row of its issue tells it."""
    return hashlib.sha256(data.encode()).hexdigest()


def without_words(data: str) -> str:
    """Return what is left of a print's frozen data when its words are erased: its head.

    Raises KnownError (``storage.damaged``) for data that can't be read.
    """
    return f'{_ERASED}, "head": {json.dumps(_head(data), ensure_ascii=False)}}}'


def _spec(row: DocumentRecord) -> FormSpec:
    return form_spec(row.form_id)


def _demand(allowed: bool, action: Action) -> None:
    if not allowed:
        raise Refused("work.not_permitted", action=action.value)


def _known(session: Session, document_id: str) -> DocumentRecord:
    row = session.get(DocumentRecord, document_id)
    if row is None:
        raise Refused("documents.unknown")
    return row


def _head(data: str) -> dict[str, Any]:
    try:
        head = kept_json.loads(data)["head"]
        return {**head, "code": str(head["code"])}
    except (LookupError, TypeError, ValueError) as why:  # damaged; see storage.engine
        raise KnownError("storage.damaged") from why


def _row(row: DocumentRecord) -> DocumentRow:
    return DocumentRow(
        id=row.id,
        form_id=row.form_id,
        number=row.number,
        subject=row.subject,
        issued_at=row.issued_at,
        staff=row.staff_name,
        sha256=row.sha256,
        copies=row.copies,
        code=_head(row.data)["code"],
        taken=row.taken_at is not None,
    )
