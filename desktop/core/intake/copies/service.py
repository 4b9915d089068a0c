"""Keeping copies of papers, and reading them."""

from collections.abc import Iterable, Iterator

from sqlalchemy import select

from desktop.base.clock import months_after, riyadh_date
from desktop.base.errors import Refused
from desktop.base.typed import typed
from desktop.core.documents.keeping import keep_in
from desktop.core.documents.records import AttachmentRecord
from desktop.core.intake.casebook import Casebook, record_in
from desktop.core.intake.copied import COPY, MOST_BYTES, STEPS, CopyView, KeptPaper
from desktop.core.intake.ledger import copy_subject, subject
from desktop.core.intake.records import RequestRecord
from desktop.core.intake.waiting.ledger import others_in
from desktop.core.work import Action, Actor, Doors, Look, Work
from desktop.core.work.ledger import add_event, events, payload_of
from desktop.storage.blobs import Blobs


class CopyService:
    """The content of a copy lies beside the database, encrypted; its row and who kept it, in it."""

    def __init__(self, doors: Doors, casebook: Casebook, blobs: Blobs) -> None:
        self._doors = doors
        self._casebook = casebook
        self._blobs = blobs

    @typed
    def keep(
        self, actor: Actor, request_id: str, paper_id: str, content: bytes, pages: int
    ) -> tuple[CopyView, ...]:
        """Keep a copy (a PDF of ``pages``) of a request's paper; return all of the request's.

        Raises Refused ``intake.copy_not_kept`` for a kind of paper of which the office keeps none,
        and ``intake.copy_too_large``.
        """
        with self._doors.work(actor, Action.COPY_KEEP, request_id) as tx:
            row = record_in(tx, request_id)
            papers = self._casebook.profile_in(tx, request_id).papers
            paper = next((p for p in papers if p.id == paper_id), None)
            if paper is None or paper.kept is None:
                raise Refused("intake.copy_not_kept", paper=paper.name if paper else paper_id)
            if len(content) > MOST_BYTES:
                raise Refused("intake.copy_too_large", most=MOST_BYTES // 1024**2)
            until = months_after(riyadh_date(tx.now), paper.kept.months)
            blob = keep_in(
                tx,
                self._blobs,
                content,
                COPY,
                subject(row.id),
                owner_id=row.person_id,
                until=until,
            )
            said = KeptPaper(paper.id, blob, pages, paper.kept.why, until)
            add_event(tx, copy_subject(row.id), COPY, said)
            tx.audit(pages=pages)
            return tuple(self._with_joined(tx, row))

    def of_request(self, actor: Actor, request_id: str) -> tuple[CopyView, ...]:
        """Return the copies that are kept of a request's papers, in the order of keeping, and then
        those of the requests that were joined to it.
        """
        with self._doors.look(actor, Action.REQUEST_READ, request_id) as see:
            return tuple(self._with_joined(see, record_in(see, request_id)))

    def of_person(self, actor: Actor, person_id: str) -> tuple[CopyView, ...]:
        """Return the copies that are kept of the papers of all requests of a person."""
        theirs = select(RequestRecord.id).where(RequestRecord.person_id == person_id)
        with self._doors.look(actor, Action.REQUEST_READ, person_id) as see:
            ids = see.session.scalars(theirs.order_by(RequestRecord.opened_at, RequestRecord.id))
            return tuple(view for one in ids.all() for view in self._of(see, one))

    def read(self, actor: Actor, request_id: str, blob: str) -> bytes:
        """Return a copy's content, a PDF; who read it stands in the audit.

        Raises Refused ``intake.unknown_copy`` for none of this request's, and KnownError
        ``blob.missing`` or ``blob.damaged``.
        """
        with self._doors.look(actor, Action.COPY_READ, request_id) as see:
            whose = subject(request_id)
            if see.session.get(AttachmentRecord, (blob, whose.kind, whose.id)) is None:
                raise Refused("intake.unknown_copy")
            return self._blobs.get(blob)

    def _with_joined(self, at: Work | Look, row: RequestRecord) -> Iterator[CopyView]:
        joined = (one.id for one in others_in(at.session, row) if one.joined and one.here)
        for request_id in (row.id, *joined):
            yield from self._of(at, request_id)

    def _of(self, at: Work | Look, request_id: str) -> Iterator[CopyView]:
        """Yield what is kept: what was erased or moved away has no row any more."""
        whose = subject(request_id)
        kept = set(self._names(at, request_id))
        if not kept:
            return
        names = {p.id: p.name for p in self._casebook.profile_in(at, request_id).papers}
        today = riyadh_date(at.now)
        for event in events(at.session, copy_subject(whose.id)):
            said = payload_of(event, STEPS)
            if isinstance(said, KeptPaper) and said.blob in kept:
                yield CopyView(
                    request_id=request_id,
                    paper_id=said.paper_id,
                    name=names.get(said.paper_id, said.paper_id),
                    blob=said.blob,
                    pages=said.pages,
                    kept_at=event.at,
                    by=event.actor_name,
                    why=said.copy_why,
                    until=said.kept_until,
                    over=said.kept_until < today,
                )

    def _names(self, at: Work | Look, request_id: str) -> Iterable[str]:
        whose = subject(request_id)
        return at.session.scalars(
            select(AttachmentRecord.blob).where(
                AttachmentRecord.subject_kind == whose.kind,
                AttachmentRecord.subject_id == whose.id,
                AttachmentRecord.kind == COPY,
            )
        )
