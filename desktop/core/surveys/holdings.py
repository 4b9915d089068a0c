"""What the survey desk holds."""

from collections.abc import Iterator

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from desktop.core.surveys.records import (
    SampledRecord,
    SampleRecord,
    SurveyAnswer,
    SurveyComment,
    SurveyRound,
    SurveySheet,
)
from desktop.core.work import Work
from desktop.core.work.holdings import DeskHoldings, Kept


class SurveyHoldings(DeskHoldings):
    """Rounds, samples and anonymous sheets. Nothing leads from a person to a sheet or back, so that
    none can be found, given out or erased for anybody: of a person there is only that they were to
    be asked.
    """

    tables = (SurveyRound, SampleRecord, SampledRecord, SurveySheet, SurveyAnswer, SurveyComment)

    def rows(self, session: Session, person_id: str) -> Iterator[Kept]:
        query = (
            select(SampledRecord, SampleRecord)
            .join(SampleRecord, SampleRecord.round_id == SampledRecord.round_id)
            .where(SampledRecord.person_id == person_id)
        )
        for row, sample in session.execute(query.order_by(SampleRecord.at, SampledRecord.place)):
            yield Kept(row, sample.at, sample.how)

    def move(self, tx: Work, from_person: str, into_person: str) -> None:
        """Let the other file be the one that was to be asked."""
        theirs = update(SampledRecord).where(SampledRecord.person_id == from_person)
        tx.session.execute(theirs.values(person_id=into_person))

    def erase(self, tx: Work, person_id: str) -> None:
        """Forget who it was: how many were chosen, and how, stays."""
        theirs = update(SampledRecord).where(SampledRecord.person_id == person_id)
        tx.session.execute(theirs.values(person_id="", called="—"))
