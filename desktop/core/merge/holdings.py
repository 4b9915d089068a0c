"""What is held of merges: that they were, of which files and by whom."""

from collections import Counter
from collections.abc import Iterable, Iterator

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.core.merge.ledger import forget_undo, of_file
from desktop.core.merge.records import MergeRecord, MergeUndo
from desktop.core.people.records import PersonRecord
from desktop.core.work import Work
from desktop.core.work.holdings import DeskHoldings, Finding, Kept, Part


class MergeHoldings(DeskHoldings):
    """Merges. By what one is undone is a copy of other desks' rows, which tell themselves."""

    tables = (MergeRecord, MergeUndo)
    opened = frozenset({"taken", "follows"})

    def check(self, session: Session) -> Iterable[Finding]:
        """Look whether a file that was absorbed is no more, unless the merge was undone."""
        yield Finding.of(Part.MERGES, _judged(session))

    def rows(self, session: Session, person_id: str) -> Iterator[Kept]:
        """Return the merges that a file took part in."""
        for merge in of_file(session, person_id):
            yield Kept(merge, merge.at, merge.number)

    def moved(self, session: Session, person_id: str) -> Iterable[Kept]:  # noqa: ARG002
        """Nothing: a merge keeps naming the files that it was of."""
        return ()

    def erase(self, tx: Work, person_id: str) -> None:
        """Forget why the files were found to be one, and by what they could be parted."""
        merges = of_file(tx.session, person_id)
        for merge in merges:
            merge.because = merge.undone_because = ""
        forget_undo(tx.session, merges)


def _judged(session: Session) -> Iterator[tuple[str, bool]]:
    """Judge each file that was ever absorbed: it is no more by one merge, or each was undone."""
    standing = Counter[str]()
    numbers = {}
    for merge in session.scalars(select(MergeRecord).order_by(MergeRecord.number)):
        numbers[merge.goes_id] = merge.number
        standing[merge.goes_id] += merge.undone_at is None
    there = set(session.scalars(select(PersonRecord.id).where(PersonRecord.id.in_(numbers))))
    for goes_id, number in numbers.items():
        yield number, standing[goes_id] == (0 if goes_id in there else 1)
