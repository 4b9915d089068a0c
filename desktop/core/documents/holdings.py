"""What the documents desk holds."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from desktop.core.documents.catalogue import issued_on
from desktop.core.documents.erasing import without_words
from desktop.core.documents.form_spec import Occasion
from desktop.core.documents.ledger import data_hash
from desktop.core.documents.records import AttachmentRecord, DocumentRecord, NumberRow
from desktop.core.work import Action, Work
from desktop.core.work.holdings import DeskHoldings, Finding, Kept, Part, Whose
from desktop.core.work.records import AuditRow
from desktop.core.work.subjects import each
from desktop.storage.blobs import Blobs

#: The forms whose prints tell of several people.
_LISTS: Final = [form.id for form in issued_on(Occasion.LIST)]


class DocumentHoldings(DeskHoldings):
    """Given numbers, issued prints, kept files. A print is a person's whose subject is theirs; what
    else names people (minutes, sheets of many rows) is payment evidence and stays. A list of
    several requests is nobody's own, and forgotten whole with any of them. A file is its owner's.
    """

    tables = (NumberRow, DocumentRecord, AttachmentRecord)
    opened = frozenset({"data"})

    def __init__(self, blobs: Blobs, whose: Whose) -> None:
        self._blobs = blobs
        self._whose = whose

    def check(self, session: Session) -> Iterable[Finding]:
        """Look whether every print's data are those that the audit chain tells of, and every kept
        file is whole. A print without a hash was never drawn; it is drawn again, and is no fault.
        """
        yield Finding.of(Part.DOCUMENTS, _judged(session))
        names = session.scalars(select(AttachmentRecord.blob).order_by(AttachmentRecord.blob))
        files = ((name, not self._blobs.fault(name)) for name in names)
        yield Finding.of(Part.ATTACHMENTS, files)

    def rows(self, session: Session, person_id: str) -> Iterator[Kept]:
        for row in self._prints(session, person_id):
            yield Kept(row, row.issued_at, row.number)
        for file in self._files(session, person_id):
            yield Kept(file, file.added_at, file.kind)

    def move(self, tx: Work, from_person: str, into_person: str) -> None:
        """Give kept files, and prints about the person, to the other one; prints about a request
        follow it. Frozen data say what they said on paper.
        """
        prints = update(DocumentRecord).where(DocumentRecord.subject == from_person)
        tx.session.execute(prints.values(subject=into_person))
        for file in self._files(tx.session, from_person):
            file.owner_id = into_person
            if file.subject_id != from_person:
                continue
            if tx.session.get(AttachmentRecord, (file.blob, file.subject_kind, into_person)):
                tx.session.delete(file)  # the same content is kept there already
            else:
                file.subject_id = into_person
        tx.session.flush()

    def erase(self, tx: Work, person_id: str) -> None:
        """Forget the kept files, and what the prints say; the act's audit row tells of these, and
        the check reads it there.

        A print's number, form, day, hash and code stay: a print that is brought back can still be
        verified, and none is drawn again. The encrypted content of a file that no row names any
        more is for who erases to take away once the act is done.
        """
        erased = {}
        lists = self._lists(tx.session, person_id)
        for row in (*self._prints(tx.session, person_id), *lists):
            row.data = without_words(row.data)
            erased[row.id] = data_hash(row.data)
        if erased:
            tx.audit(prints=erased)
        for file in self._files(tx.session, person_id):
            tx.session.delete(file)
        tx.session.flush()

    def _prints(self, session: Session, person_id: str) -> Sequence[DocumentRecord]:
        theirs = DocumentRecord.subject.in_(self._whose(session, person_id))
        lists = DocumentRecord.form_id.in_(_LISTS)
        prints = select(DocumentRecord).where(theirs, ~lists)
        return session.scalars(prints.order_by(DocumentRecord.issued_at, DocumentRecord.id)).all()

    def _lists(self, session: Session, person_id: str) -> list[DocumentRecord]:
        """Return the prints of several requests, somebody's among them."""
        ids = self._whose(session, person_id)
        every = select(DocumentRecord).where(DocumentRecord.form_id.in_(_LISTS))
        lists = session.scalars(every.order_by(DocumentRecord.issued_at, DocumentRecord.id))
        return [row for row in lists if not ids.isdisjoint(each(row.subject))]

    def _files(self, session: Session, person_id: str) -> Sequence[AttachmentRecord]:
        theirs = select(AttachmentRecord).where(AttachmentRecord.owner_id == person_id)
        return session.scalars(theirs.order_by(AttachmentRecord.added_at)).all()


def _judged(session: Session) -> Iterator[tuple[str, bool]]:
    told: dict[str, str] = {}
    tellers = {Action.DOCUMENT_ISSUE.value, Action.PERSON_ERASE.value}
    acts = select(AuditRow.detail).where(AuditRow.action.in_(tellers)).order_by(AuditRow.seq)
    for detail in session.scalars(acts):
        if "data" in detail:
            told[detail["document"]] = detail["data"]
        told |= detail.get("prints", {})
    prints = select(DocumentRecord.id, DocumentRecord.number, DocumentRecord.data)
    for id_, number, data in session.execute(prints.order_by(DocumentRecord.number)).yield_per(100):
        yield number, bool(data) and told.get(id_, data_hash(data)) == data_hash(data)
