"""What the documents desk holds."""

from collections.abc import Iterable, Iterator

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.core.documents.records import AttachmentRecord, DocumentRecord, NumberRow
from desktop.core.documents.service import data_hash
from desktop.core.work import Action
from desktop.core.work.holdings import DeskHoldings, Finding, Kept, Part, Whose
from desktop.core.work.records import AuditRow
from desktop.storage.blobs import Blobs


class DocumentHoldings(DeskHoldings):
    """Given numbers, issued prints, kept files. A print is a person's whose subject is theirs."""

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
        theirs = DocumentRecord.subject.in_(self._whose(session, person_id))
        for row in session.scalars(
            select(DocumentRecord).where(theirs).order_by(DocumentRecord.id)
        ):
            yield Kept(row, row.issued_at, row.number)


def _judged(session: Session) -> Iterator[tuple[str, bool]]:
    issues = select(AuditRow.detail).where(AuditRow.action == Action.DOCUMENT_ISSUE.value)
    told = {d["document"]: d["data"] for d in session.scalars(issues) if "data" in d}
    prints = select(DocumentRecord.id, DocumentRecord.number, DocumentRecord.data)
    for id_, number, data in session.execute(prints.order_by(DocumentRecord.number)).yield_per(100):
        yield number, bool(data) and told.get(id_, data_hash(data)) == data_hash(data)
