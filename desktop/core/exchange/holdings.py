"""What is held of imports, and what becomes of it when files are merged or erased."""

from collections.abc import Collection, Iterable, Iterator

from sqlalchemy import update
from sqlalchemy.orm import Session

from desktop.core.exchange import ledger
from desktop.core.exchange.records import ImportedRecord, ImportRecord
from desktop.core.work import Work
from desktop.core.work.holdings import DeskHoldings, Finding, Kept, Part


class ExchangeHoldings(DeskHoldings):
    """Imports, and the rows by which files came in."""

    tables = (ImportRecord, ImportedRecord)

    def check(self, session: Session) -> Iterable[Finding]:
        """Look whether every import has the rows that it says."""
        yield Finding.of(Part.IMPORTS, ledger.judged(session))

    def rows(self, session: Session, person_id: str) -> Iterator[Kept]:
        """Return the rows by which a file came in."""
        for row in ledger.of_person(session, person_id):
            yield Kept(row, ledger.known(session, row.import_id).at, row.file_number)

    def resting(self, session: Session, person_ids: Collection[str]) -> set[str]:  # noqa: ARG002
        """Return nobody: how a file came in is nothing that rests on it."""
        return set()

    def move(self, tx: Work, from_person: str, into_person: str) -> None:
        """Let the rows of an absorbed file lead to the other one."""
        theirs = update(ImportedRecord).where(ImportedRecord.person_id == from_person)
        tx.session.execute(theirs.values(person_id=into_person))

    def erase(self, tx: Work, person_id: str) -> None:
        """Empty what stood in the rows; the row and the file's number stay."""
        theirs = update(ImportedRecord).where(ImportedRecord.person_id == person_id)
        tx.session.execute(theirs.values(cells=[]))
