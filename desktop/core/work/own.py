"""What the doors themselves hold: the audit chain, the ledger of all desks, drafts, settings."""

from collections.abc import Collection, Iterable

from sqlalchemy import Text, cast, select
from sqlalchemy.orm import Session

from desktop.core.work.audit import links
from desktop.core.work.doors import Work
from desktop.core.work.drafts import DraftRecord, set_aside_in
from desktop.core.work.holdings import (
    DeskHoldings,
    Finding,
    Kept,
    Part,
    Whose,
    digest_of,
    resting_in,
)
from desktop.core.work.policies import (
    ChoicesRecord,
    PolicyAdoptionRecord,
    PolicyVersionRecord,
    unchanged,
)
from desktop.core.work.records import AuditRow, EventRecord, SignatureRecord
from desktop.core.work.settings import SettingRow
from desktop.core.work.subjects import each


class WorkHoldings(DeskHoldings):
    """The audit chain stays whole whatever happens to a person: it holds ids, codes and counts,
    never a person's data. A draft is about the id that its page's name ends in (``visit:<id>``);
    settings, policies and choices are about nobody. Events and signatures are told, and erased, by
    the desk that keeps their subject.
    """

    tables = (
        AuditRow, ChoicesRecord, DraftRecord, EventRecord, PolicyAdoptionRecord,
        PolicyVersionRecord, SettingRow, SignatureRecord,
    )  # fmt: skip

    def __init__(self, whose: Whose) -> None:
        self._whose = whose

    def check(self, session: Session) -> Iterable[Finding]:
        """Look whether the chain is whole (a broken one is named by the row that doesn't fit), and
        every text that was adopted or chosen still the same.
        """
        chain = ((str(row.seq), fits) for row, fits in links(session))
        yield Finding.of(Part.CHAIN, chain)
        yield Finding.of(Part.POLICIES, unchanged(session))

    def rows(self, session: Session, person_id: str) -> Iterable[Kept]:
        """Return the acts on what is the person's or that name it in their detail, and what was
        typed of it and not submitted. The whole chain is read.
        """
        ids = self._whose(session, person_id)
        # As text, between its quotes: reading each detail as JSON takes five times as long.
        chain = select(AuditRow.seq, AuditRow.subject, cast(AuditRow.detail, Text))
        every = session.execute(chain.order_by(AuditRow.seq)).yield_per(1000)
        theirs = [
            seq
            for seq, subject, detail in every
            if not ids.isdisjoint((*each(subject), *detail.split('"')))
        ]
        for seq in theirs:
            act = session.get_one(AuditRow, seq)
            yield Kept(act, act.at, act.action)
        for draft in _drafts(session, ids):
            yield Kept(draft, draft.saved_at, draft.page)

    def moved(self, session: Session, person_id: str) -> Iterable[Kept]:
        """Return the drafts on the file alone: the chain is never changed."""
        for draft in _drafts(session, frozenset({person_id})):
            yield Kept(draft, draft.saved_at, draft.page)

    def resting(self, session: Session, person_ids: Collection[str]) -> set[str]:
        """Look at events and signatures: that a file was looked at is nothing that rests on it."""
        return resting_in(session, (EventRecord, SignatureRecord), person_ids)

    def move(self, tx: Work, from_person: str, into_person: str) -> None:
        """Set drafts on the absorbed file aside with the other: they were typed against what is no
        more, and can be read by who typed them.
        """
        for draft in _drafts(tx.session, frozenset({from_person})):
            set_aside_in(tx, draft, into_person)

    def erase(self, tx: Work, person_id: str) -> None:
        """Drop the drafts."""
        for draft in _drafts(tx.session, self._whose(tx.session, person_id)):
            tx.session.delete(draft)
        tx.session.flush()

    def digest(self, session: Session) -> str:
        """Leave out the audit chain, which grows by looking."""
        return digest_of(session, set(self.tables) - {AuditRow})


def _drafts(session: Session, ids: frozenset[str]) -> list[DraftRecord]:
    every = session.scalars(select(DraftRecord).order_by(DraftRecord.owner_id, DraftRecord.page))
    return [draft for draft in every if draft.page.rpartition(":")[2] in ids]
