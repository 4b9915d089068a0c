"""Issuing prints in three acts: reserve and freeze here, draw elsewhere, record the hash here.

A reserved number without a hash was never drawn; it is drawn again from its data, never given
away.
"""

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, func, select

from desktop.base.clock import day_of, riyadh_date
from desktop.base.errors import KnownError, Refused
from desktop.base.messages import Messages
from desktop.core.documents.catalogue import CATALOGUE, form_spec
from desktop.core.documents.codes import fits
from desktop.core.documents.erasing import ERASED
from desktop.core.documents.form_ids import ids_of
from desktop.core.documents.form_spec import Occasion
from desktop.core.documents.forms import WORDING, Day, DigitChoice, Head
from desktop.core.documents.heads import contact_line, licence
from desktop.core.documents.ledger import (
    Builder,
    demand_form,
    issue_in,
    issued_by,
    known,
    row_of,
    spec_of,
)
from desktop.core.documents.numbers import Series, readings
from desktop.core.documents.records import DocumentRecord, untaken
from desktop.core.documents.terms import ALL_ISSUED, DocumentRow, Drawn, Issued, Unprinted
from desktop.core.policy.profile import InForce
from desktop.core.work import Action, Actor, Doors, Look, Work, audit
from desktop.core.work.paging import PAGE, Key, Page, keys_in
from desktop.core.work.practice import is_practice
from desktop.core.work.settings import get_setting
from desktop.core.work.standing_in import job_of

#: Draws a form's data.
Draw = Callable[[Any], Drawn]


class DocumentService:
    """Numbers, stores and hands back the frozen data of prints."""

    def __init__(self, doors: Doors, profile: InForce, messages: Messages) -> None:
        self._doors = doors
        self._messages = messages
        self.profile = profile
        #: Hears, in the transaction of its issue, of each print that took an outgoing number.
        self.going_out: Callable[[Work, DocumentRow, Any], None] = lambda *_: None
        #: Gives the subjects of which a reader is told nothing.
        self.hidden: Callable[[Work | Look], Collection[str]] = lambda _at: ()

    def issue(
        self, actor: Actor, form_id: str, subject: str, build: Builder
    ) -> tuple[DocumentRow, Any]:
        """Reserve a number and freeze the form's data; returns the row and the form.

        Raises Refused for one without a number (``documents.unnumbered``) and who may not issue it.
        """
        series = issued_by(actor, form_id, self._doors.head())
        with self._doors.work(actor, Action.DOCUMENT_ISSUE, subject) as tx:
            row, form = self._issue_in(tx, form_id, series, build)
            return row_of(row), form

    def issue_lot(
        self, actor: Actor, form_id: str, subjects: Sequence[str], build: Builder, draw: Draw
    ) -> list[tuple[DocumentRow, Drawn] | KnownError]:
        """Issue and draw a form of several subjects in one transaction, numbered in their order:
        for each the print, or why it has none and took no number (what is refused or damaged is of
        one; whatever else is raised undoes the lot).
        """
        series, made = (
            issued_by(actor, form_id, self._doors.head()),
            list[tuple[DocumentRow, Drawn] | KnownError](),
        )
        with self._doors.run(actor, Action.DOCUMENT_ISSUE) as act:
            for subject in subjects:
                try:
                    with act(subject) as tx:
                        row, form = self._issue_in(tx, form_id, series, build)
                        drawn = draw(form)
                        row.sha256, row.pages = drawn.sha256, drawn.pages
                        tx.audit(sha256=drawn.sha256, pages=drawn.pages)
                    made.append((row_of(row), drawn))
                except KnownError as why:
                    if not (isinstance(why, Refused) or why.code == "storage.damaged"):
                        raise
                    made.append(why)
        return made

    def _issue_in(
        self, tx: Work, form_id: str, series: Series, build: Builder
    ) -> tuple[DocumentRecord, Any]:
        head = self.head(tx, tx.actor)
        if not form_spec(form_id).may_issue(tx.actor.account, self._doors.head()):
            head = replace(head, job=job_of(self._messages, tx.actor))
        row, form = issue_in(tx, form_id, series, head, build)
        if series is Series.OUTGOING:
            self.going_out(tx, row_of(row), form)
        return row, form

    def draft(self, actor: Actor, form_id: str, subject: str, build: Builder) -> Any:
        """Return a form's data without a number; nothing is recorded.

        ``subject`` is "" for a form to be filled in by hand, which tells of nobody. Of somebody, it
        is for who may look at issued ones.
        """
        spec = form_spec(form_id)
        if subject and spec.of_somebody:
            demand_form(spec.may_show(actor.roles, self._doors.head()), Action.DOCUMENT_SHOW)
        reads = spec.reads if spec.occasion is Occasion.VOICE else Action.DOCUMENT_READ
        with self._doors.look(actor, reads, subject) as see:
            return build(see, subject, self.head(see, actor))

    def record_drawn(self, actor: Actor, document_id: str, sha256: str, pages: int) -> DocumentRow:
        """Record the hash of the first drawing of an issued print; a second one is refused
        (``documents.drawn``).
        """
        with self._doors.work(actor, Action.DOCUMENT_ISSUE, document_id) as tx:
            row = self._known(tx, document_id)
            demand_form(
                spec_of(row).may_issue(actor.roles, self._doors.head()), Action.DOCUMENT_ISSUE
            )
            if row.sha256:
                raise Refused("documents.drawn", number=row.number)
            row.sha256, row.pages = sha256, pages
            tx.audit(sha256=sha256, pages=pages)
            return row_of(row)

    def record_copy(self, actor: Actor, document_id: str) -> DocumentRow:
        """Count one more copy of an issued print; whoever may issue its form prints copies."""
        with self._doors.work(actor, Action.DOCUMENT_REPRINT, document_id) as tx:
            row = self._known(tx, document_id)
            demand_form(
                spec_of(row).may_issue(actor.roles, self._doors.head()), Action.DOCUMENT_REPRINT
            )
            row.copies += 1
            tx.audit(copies=row.copies)
            return row_of(row)

    def record_taken(
        self, actor: Actor, document_id: str, *, elsewhere: bool = False
    ) -> DocumentRow:
        """Record that a printer took the original of an issued print, or that it came out
        ``elsewhere`` or isn't needed. Said a second time it changes nothing.
        """
        with self._doors.work(actor, Action.DOCUMENT_REPRINT, document_id) as tx:
            row = self._known(tx, document_id)
            demand_form(
                spec_of(row).may_issue(actor.roles, self._doors.head()), Action.DOCUMENT_REPRINT
            )
            row.taken_at = row.taken_at or tx.now
            tx.audit(taken="elsewhere" if elsewhere else "printer")
            return row_of(row)

    def unprinted(self, actor: Actor, size: int = PAGE) -> Unprinted:
        """Return the issued prints that no printer took, newest first, of the forms that somebody
        may print.
        """
        with self._doors.look(actor, Action.DOCUMENT_READ) as see:
            every = untaken(
                {
                    one
                    for spec in CATALOGUE
                    if spec.may_issue(actor.roles, self._doors.head())
                    for one in ids_of(spec.id)
                }
            )
            every = every.where(self._told(see))
            newest = every.order_by(
                DocumentRecord.issued_at.desc(), DocumentRecord.number.desc()
            ).limit(size)
            rows = tuple(row_of(row) for row in see.session.scalars(newest))
            counted = select(func.count()).select_from(every.subquery())
            return Unprinted(rows, see.session.scalar(counted) or 0)

    def frozen(self, actor: Actor, document_id: str) -> tuple[DocumentRow, str]:
        """Return an issued print and its JSON; raises Refused (``documents.unknown``), and
        (``documents.erased``) for one whose words were erased with a person's file.

        What it says is not masked, so only roles that see numbers whole may; of a form that tells
        none, whoever issues it too.
        """
        with self._doors.look(actor, Action.DOCUMENT_READ, document_id) as see:
            row = self._known(see, document_id)
            demand_form(
                spec_of(row).may_show(actor.roles, self._doors.head()), Action.DOCUMENT_SHOW
            )
            if row.data.startswith(ERASED):
                raise Refused("documents.erased", number=row.number)
            return row_of(row), row.data

    def last_issued(
        self, actor: Actor, form_id: str, subjects: Collection[str]
    ) -> dict[str, datetime]:
        """Return when a form was issued last of each of some subjects; of none it is left out."""
        newest = (
            select(DocumentRecord.subject, func.max(DocumentRecord.issued_at).label("at"))
            .where(
                DocumentRecord.subject.in_(subjects), DocumentRecord.form_id.in_(ids_of(form_id))
            )
            .group_by(DocumentRecord.subject)
        )
        with self._doors.look(actor, Action.DOCUMENT_READ) as see:
            return {row.subject: row.at for row in see.session.execute(newest)}

    def of_subject(self, actor: Actor, subject: str) -> list[DocumentRow]:
        """Return the prints issued for a subject, newest first."""
        with self._doors.look(actor, Action.DOCUMENT_READ, subject) as see:
            rows = see.session.scalars(
                select(DocumentRecord)
                .where(DocumentRecord.subject == subject, self._told(see))
                .order_by(DocumentRecord.issued_at.desc())
            )
            return [row_of(row) for row in rows]

    def recent(
        self, actor: Actor, issued: Issued = ALL_ISSUED, after: Key | None = None, size: int = PAGE
    ) -> Page[DocumentRow]:
        """Return some of the prints that were issued, newest first, after the key of the page
        before.
        """
        query = select(DocumentRecord)
        if issued.form_id:
            query = query.where(DocumentRecord.form_id.in_(ids_of(issued.form_id)))
        if issued.on is not None:
            began, ended = day_of(issued.on)
            query = query.where(DocumentRecord.issued_at >= began, DocumentRecord.issued_at < ended)
        by = (DocumentRecord.issued_at, DocumentRecord.number)
        with self._doors.look(actor, Action.DOCUMENT_READ) as see:
            query = query.where(self._told(see))
            keys, following = keys_in(see.session, [query], by, after, descending=True, size=size)
            there = DocumentRecord.number.in_([key[-1] for key in keys])
            newest = select(DocumentRecord).where(there).order_by(*(one.desc() for one in by))
            return Page(tuple(row_of(row) for row in see.session.scalars(newest)), following)

    def _told(self, see: Look) -> ColumnElement[bool]:
        return DocumentRecord.subject.not_in(self.hidden(see))

    def _known(self, at: Work | Look, document_id: str) -> DocumentRecord:
        row = known(at.session, document_id)
        if row.subject in self.hidden(at):
            raise Refused("documents.unknown")
        return row

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
            ids = ids_of(form_spec(form_id).id)
            return any(fits(see, id_, one, code) for id_ in ids for one in sorted(numbers))

    def scanned(self, actor: Actor, read: Sequence[tuple[str, str]]) -> DocumentRow:
        """Return the print whose number and code were scanned; ``read`` is what they may be.

        Raises Refused ``documents.not_ours`` where no print of this office has that code.
        """
        with self._doors.look(actor, Action.DOCUMENT_READ) as see:
            numbered = {number for number, _ in read}
            there = select(DocumentRecord).where(
                DocumentRecord.number.in_(numbered), self._told(see)
            )
            rows = {row.number: row for row in see.session.scalars(there)}
            for number, code in read:
                if number in rows and fits(see, rows[number].form_id, number, code):
                    return row_of(rows[number])
        raise Refused("documents.not_ours")
