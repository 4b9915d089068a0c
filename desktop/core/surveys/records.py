"""The ledger of surveys.

Answers are anonymous: sheets, marks and comments carry random identifiers and neither time, staff
nor order; without a row number, the tables lie in the order of the random identifiers. A comment
is not tied to its sheet, for the words may tell who wrote them.
"""

from datetime import date, datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, func, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from desktop.core.surveys.terms import RoundKind
from desktop.core.work.records import Record


class SurveyRound(Record):
    """A period in which one survey is asked; ``definition`` is pinned as it stood. ``kind`` and
    ``asked_by`` are None in rounds of before there were kinds, all of them periodic.
    """

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
    kind: Mapped[str | None]
    asked_by: Mapped[str | None]


class SampleRecord(Record):
    """How the sample of a round was chosen; ``population`` and ``seed`` of one that was drawn."""

    __tablename__ = "survey_sample"

    round_id: Mapped[str] = mapped_column(ForeignKey("survey_round.id"), primary_key=True)
    how: Mapped[str]
    population: Mapped[int]
    seed: Mapped[str]
    note: Mapped[str]
    at: Mapped[datetime]
    staff_id: Mapped[str]
    staff_name: Mapped[str]


class SampledRecord(Record):
    """Somebody in a sample, by their file, or as they are ``called``. No sheet leads to them."""

    __tablename__ = "survey_sampled"
    __table_args__ = (Index("survey_sampled_person", "person_id"),)

    round_id: Mapped[str] = mapped_column(ForeignKey("survey_sample.round_id"), primary_key=True)
    place: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    person_id: Mapped[str]
    called: Mapped[str]


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


def count_rounds(session: Session, kind: RoundKind = RoundKind.PERIODIC_SURVEY) -> int:
    """Return how many rounds of a kind were opened."""
    alike = func.coalesce(SurveyRound.kind, RoundKind.PERIODIC_SURVEY.value) == kind.value
    return session.scalar(select(func.count()).select_from(SurveyRound).where(alike)) or 0


def count_sheets(session: Session) -> int:
    """Return how many sheets came back, of all rounds."""
    return session.scalar(select(func.count()).select_from(SurveySheet)) or 0
