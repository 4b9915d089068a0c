"""Beginnings of texts, letter for letter, by an index."""

import pytest
from sqlalchemy import Text, select
from sqlalchemy.dialects import sqlite
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from desktop.storage.prefix import starts_with


class Base(DeclarativeBase):
    pass


class Word(Base):
    __tablename__ = "word"
    text: Mapped[str] = mapped_column(Text, primary_key=True)


WORDS = ["", "A-1", "a-1", "a-10", "a-2", "b", "نور", "نورة", "نوف", "نور😀"]


@pytest.fixture
def words(engine):
    Base.metadata.create_all(engine)
    with engine.begin() as connection:
        connection.execute(Word.__table__.insert(), [{"text": word} for word in WORDS])
    return engine


@pytest.mark.parametrize("prefix", ["", "a-1", "A", "نور", "%", "z"])
def test_a_prefix_finds_what_begins_so_and_nothing_else(words, prefix):
    with words.begin() as connection:
        found = connection.scalars(select(Word.text).where(starts_with(Word.text, prefix)))
        assert set(found) == {word for word in WORDS if word.startswith(prefix)}


def test_it_is_found_by_the_index(words):
    query = select(Word.text).where(starts_with(Word.text, "a"))
    sql = query.compile(dialect=sqlite.dialect(), compile_kwargs={"literal_binds": True})
    with words.begin() as connection:
        (plan,) = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}")
    assert plan.detail.startswith("SEARCH")
