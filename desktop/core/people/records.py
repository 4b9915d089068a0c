"""The ledger of beneficiaries.

The form is one JSON value; beside it stands only what is searched, summed or must be unique.
Names are found by reading the index of folded names through: 11 ms for the rarest word among
50,000 people, where a table of words took 280 ms for the most common one.
"""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from desktop.core.work.records import Record


class PersonRecord(Record):
    """A beneficiary, who heads the file of a household.

    ``identity_number`` is NULL where there is none, so that the uniqueness binds real numbers
    only. ``name_key`` is the folded name, which finds and orders. ``birth_year`` is Gregorian. ``income_total`` and
    ``obligations_total`` are halalas a month of the whole household; ``members`` counts those
    beside the head.
    """

    __tablename__ = "person"
    __table_args__ = (
        UniqueConstraint("identity_kind", "identity_number"),
        Index("ix_person_name_key", "name_key", "id"),
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    file_number: Mapped[str] = mapped_column(unique=True)
    version: Mapped[int]
    registered_at: Mapped[datetime]
    updated_at: Mapped[datetime]
    name_key: Mapped[str]
    identity_kind: Mapped[str]
    identity_number: Mapped[str | None]
    birth_year: Mapped[int | None]
    members: Mapped[int]
    income_total: Mapped[int]
    obligations_total: Mapped[int]
    form: Mapped[dict[str, Any]]


class PersonVersion(Record):
    """Every form ever confirmed for a beneficiary, the present one included."""

    __tablename__ = "person_version"

    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"), primary_key=True)
    version: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    actor_id: Mapped[str]
    form: Mapped[dict[str, Any]]


class PersonNumber(Record):
    """A number that leads to a file: identity, member's identity, mobile, file or old file number.

    ``number`` is folded: Western digits and letters only; a mobile without country code and zero.
    """

    __tablename__ = "person_number"
    __table_args__ = {"sqlite_with_rowid": False}  # noqa: RUF012 - SQLAlchemy's own contract

    number: Mapped[str] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(primary_key=True)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"), primary_key=True, index=True)


class PersonCategory(Record):
    """A category of the policy in which a beneficiary stands."""

    __tablename__ = "person_category"
    __table_args__ = {"sqlite_with_rowid": False}  # noqa: RUF012 - SQLAlchemy's own contract

    category_id: Mapped[str] = mapped_column(primary_key=True)
    person_id: Mapped[str] = mapped_column(ForeignKey("person.id"), primary_key=True, index=True)
