"""The ledger of surveys.

Answers are anonymous: sheets, marks and comments carry random identifiers and neither time, staff
nor order; without a row number, the tables lie in the order of the random identifiers. A comment
is not tied to its sheet, for the words may tell who wrote them.
"""

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, func, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from desktop.core.work.records import Record


class SurveyRound(Record):
    """A period in which one survey is asked; ``definition`` is pinned as it stood."""

    __tablename__ = "survey_round"

    id: Mapped[str] = mapped_column(primary_key=True)
    survey_id: Mapped[str]
    definition: Mapped[dict[str, Any]]
    title: Mapped[str]
    starts: Mapped[date]
    ends: Mapped[date]
    channel: Mapped[str]
    target: Mapped[int]
    opened_at: Mapped[datetime]


class SurveySheet(Record):
    """One sheet that came back."""

    __tablename__ = "survey_sheet"
    __table_args__ = {"sqlite_with_rowid": False}  # noqa: RUF012 - SQLAlchemy's own contract

    id: Mapped[str] = mapped_column(primary_key=True)
    round_id: Mapped[str] = mapped_column(ForeignKey("survey_round.id"), index=True)


class SurveyAnswer(Record):
    """One mark on a sheet: scale 1-5, yes 1 or no 0, the position of a choice from 1, a number."""

    __tablename__ = "survey_answer"
    __table_args__ = {"sqlite_with_rowid": False}  # noqa: RUF012 - SQLAlchemy's own contract

    sheet_id: Mapped[str] = mapped_column(ForeignKey("survey_sheet.id"), primary_key=True)
    question_id: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[int]


class SurveyComment(Record):
    """What somebody wrote under a text question."""

    __tablename__ = "survey_comment"
    __table_args__ = {"sqlite_with_rowid": False}  # noqa: RUF012 - SQLAlchemy's own contract

    id: Mapped[str] = mapped_column(primary_key=True)
    round_id: Mapped[str] = mapped_column(ForeignKey("survey_round.id"), index=True)
    question_id: Mapped[str]
    text: Mapped[str]


def count_rounds(session: Session) -> int:
    """Return how many rounds were opened."""
    return session.scalar(select(func.count()).select_from(SurveyRound)) or 0


def count_sheets(session: Session) -> int:
    """Return how many sheets came back, of all rounds."""
    return session.scalar(select(func.count()).select_from(SurveySheet)) or 0
