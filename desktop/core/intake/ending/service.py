"""Copies whose time has ended: listed, and destroyed once a second person says so too."""

from collections.abc import Iterator, Sequence

from sqlalchemy import select

from desktop.base.clock import riyadh_date
from desktop.base.errors import Refused
from desktop.core.documents.records import AttachmentRecord
from desktop.core.intake.casebook import Casebook, record_in
from desktop.core.intake.copied import (
    COPY,
    COPY_GONE,
    COPY_MARK,
    STEPS,
    CopyGone,
    CopyMarked,
    EndedCopy,
    KeptPaper,
)
from desktop.core.intake.ledger import copy_subject, subject
from desktop.core.people.ledger import load_rows
from desktop.core.people.views import row_for
from desktop.core.work import Action, Actor, Doors, Look, Work
from desktop.core.work.ledger import add_event, events, payload_of
from desktop.storage.blobs import Blobs


class CopyEnding:
    """One of the staff asks for a copy to be destroyed and another does it (DOMAIN §4, §7): what
    stays is the record that it was kept, of what, and who let it go.
    """

    def __init__(self, doors: Doors, casebook: Casebook, blobs: Blobs) -> None:
        self._doors = doors
        self._casebook = casebook
        self._blobs = blobs

    def ended(self, actor: Actor) -> tuple[EndedCopy, ...]:
        """Return the copies whose last day has passed, the longest ended first."""
        with self._doors.look(actor, Action.COPY_DESTROY) as see:
            rows = see.session.scalars(
                select(AttachmentRecord)
                .where(
                    AttachmentRecord.kind == COPY,
                    AttachmentRecord.keep_until < riyadh_date(see.now),
                )
                .order_by(AttachmentRecord.keep_until, AttachmentRecord.blob)
            ).all()
            return tuple(self._told(see, rows))

    def mark(self, actor: Actor, request_id: str, blob: str) -> tuple[EndedCopy, ...]:
        """Ask for a copy to be destroyed; asked for a second time it changes nothing. Returns what
        has ended.

        Raises Refused ``intake.unknown_copy`` and ``intake.copy_not_ended``.
        """
        with self._doors.work(actor, Action.COPY_MARK, request_id) as tx:
            row, kept = self._ended_in(tx, request_id, blob)
            if self._marked(tx, row) is None:
                add_event(tx, copy_subject(request_id), COPY_MARK, CopyMarked(kept.paper_id, blob))
        return self.ended(actor)

    def destroy(self, actor: Actor, request_id: str, blob: str) -> tuple[EndedCopy, ...]:
        """Destroy a copy that somebody else asked to be destroyed: its row, and its file where no
        other record names the same content. Returns what has ended and is still there.

        Raises Refused as :meth:`mark`, and ``intake.copy_needs_another`` without another's word.
        """
        with self._doors.work(actor, Action.COPY_DESTROY, request_id) as tx:
            row, kept = self._ended_in(tx, request_id, blob)
            asked = self._marked(tx, row)
            if asked is None or asked[0] == actor.id:
                raise Refused("intake.copy_needs_another")
            tx.session.delete(row)
            tx.session.flush()
            gone = CopyGone(kept.paper_id, blob, kept.pages, asked[1])
            add_event(tx, copy_subject(request_id), COPY_GONE, gone)
            tx.audit(pages=kept.pages)
            named = select(AttachmentRecord.blob).where(AttachmentRecord.blob == blob).limit(1)
            last = tx.session.scalar(named) is None
        if last:  # once it is certain that no row leads there
            self._blobs.drop(blob)
        return self.ended(actor)

    def _ended_in(self, tx: Work, request_id: str, blob: str) -> tuple[AttachmentRecord, KeptPaper]:
        record_in(tx, request_id)
        whose = subject(request_id)
        row = tx.session.get(AttachmentRecord, (blob, whose.kind, whose.id))
        kept = self._kept(tx, request_id, blob)
        if row is None or row.kind != COPY or kept is None:
            raise Refused("intake.unknown_copy")
        if row.keep_until is None or row.keep_until >= riyadh_date(tx.now):
            raise Refused("intake.copy_not_ended")
        return row, kept

    def _kept(self, at: Work | Look, request_id: str, blob: str) -> KeptPaper | None:
        found = None
        for event in events(at.session, copy_subject(request_id)):
            said = payload_of(event, STEPS)
            if isinstance(said, KeptPaper) and said.blob == blob:
                found = said
        return found

    def _marked(self, at: Work | Look, row: AttachmentRecord) -> tuple[str, str] | None:
        """Return the account and the name of who asked for a copy to be destroyed, since it was
        kept last.
        """
        asked = None
        for event in events(at.session, copy_subject(row.subject_id)):
            said = payload_of(event, STEPS)
            if said.blob == row.blob:
                asked = (event.actor_id, event.actor_name) if event.step == COPY_MARK else None
        return asked

    def _told(self, see: Look, rows: Sequence[AttachmentRecord]) -> Iterator[EndedCopy]:
        people = load_rows(see.session, {row.owner_id for row in rows})
        for row in rows:
            kept = self._kept(see, row.subject_id, row.blob)
            if kept is None or row.keep_until is None or row.owner_id not in people:
                continue
            papers = self._casebook.profile_in(see, row.subject_id).papers
            asked = self._marked(see, row)
            yield EndedCopy(
                request_id=row.subject_id,
                blob=row.blob,
                paper=next((p.name for p in papers if p.id == kept.paper_id), kept.paper_id),
                person=row_for(see.actor.roles, people[row.owner_id]),
                pages=kept.pages,
                ended_on=row.keep_until,
                asked_by=asked[1] if asked else "",
                mine=bool(asked and asked[0] == see.actor.id),
            )
