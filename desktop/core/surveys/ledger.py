"""The rounds of surveys, inside the transaction of desks above."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.core.surveys.records import SurveyRound


def round_days_in(session: Session) -> Sequence[date]:
    """Return the first day of every round that was opened."""
    return session.scalars(select(SurveyRound.starts)).all()
