"""The rounds of surveys, inside the transaction of desks above and of what is done with a round."""

from collections.abc import Iterator
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.base.errors import Refused
from desktop.core.surveys.loader import definition_from_json
from desktop.core.surveys.records import SampledRecord, SampleRecord, SurveyRound, SurveySheet
from desktop.core.surveys.terms import Chosen, RoundKind, RoundView, Sample


def begun_in(session: Session, today: date) -> Iterator[tuple[date, RoundKind]]:
    """Yield the first day and the kind of every round that has begun; a field survey has once its
    sample is on record.
    """
    row, sample = SurveyRound, SampleRecord
    query = select(row.starts, row.kind, sample.how)
    query = query.outerjoin(sample, sample.round_id == row.id).where(row.starts <= today)
    for starts, kind, how in session.execute(query):
        of = RoundKind(kind or RoundKind.PERIODIC_SURVEY)
        if of is not RoundKind.FIELD_SURVEY or how:
            yield starts, of


def round_in(session: Session, round_id: str) -> SurveyRound:
    """Return a round's row; raises Refused ``survey.unknown_round``."""
    row = session.get(SurveyRound, round_id)
    if row is None:
        raise Refused("survey.unknown_round")
    return row


def kind_of(row: SurveyRound) -> RoundKind:
    """Return in which way a round asks."""
    return RoundKind(row.kind or RoundKind.PERIODIC_SURVEY)


def view_of(session: Session, row: SurveyRound) -> RoundView:
    """Return a round as it is shown."""
    sheets = select(func.count()).select_from(SurveySheet).where(SurveySheet.round_id == row.id)
    return RoundView(
        id=row.id,
        definition=definition_from_json(row.definition),
        title=row.title,
        starts=row.starts,
        ends=row.ends,
        channel=row.channel,
        target=row.target,
        entered=session.scalar(sheets) or 0,
        kind=kind_of(row),
        asked_by=row.asked_by or "",
        sample=sample_in(session, row.id),
    )


def sample_in(session: Session, round_id: str) -> Sample | None:
    """Return how a round's sample came about, None where there is none."""
    row = session.get(SampleRecord, round_id)
    if row is None:
        return None
    of_it = select(func.count()).where(SampledRecord.round_id == round_id)
    size = session.scalar(of_it.select_from(SampledRecord)) or 0
    return Sample(Chosen(row.how), size, row.population, row.seed, row.note)
