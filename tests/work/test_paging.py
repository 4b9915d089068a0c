"""Pages of a list, put together, are the list: whatever its size, its ties and its branches."""

from contextlib import contextmanager
from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import create_engine, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from desktop.core.work.paging import Stage, keys_in, staged_in
from desktop.core.work.records import Record


class Line(Record):
    __tablename__ = "paging_line"
    __table_args__ = {"info": {"for tests": True}}  # noqa: RUF012

    id: Mapped[str] = mapped_column(primary_key=True)
    state: Mapped[str]
    rank: Mapped[int]


Record.metadata.remove(Line.__table__)  # no table of the office's
ROWS = st.lists(st.tuples(st.sampled_from("abc"), st.integers(0, 3)), max_size=40)


@contextmanager
def listed(rows):
    """Open a session in which so many lines are listed, called by their places."""
    engine = create_engine("sqlite://")
    Line.__table__.create(engine)
    with Session(engine) as session:
        session.add_all(
            Line(id=f"{at:03d}", state=state, rank=rank) for at, (state, rank) in enumerate(rows)
        )
        session.flush()
        yield session
    engine.dispose()


@pytest.mark.parametrize("descending", [False, True])
@given(rows=ROWS, size=st.integers(1, 7))
def test_pages_put_together_are_the_list(descending, rows, size):
    with listed(rows) as session:
        branches = [select(Line).where(Line.state == state) for state in "ab"]
        found, after = [], None
        while True:
            keys, after = keys_in(
                session, branches, (Line.rank, Line.id), after, descending=descending, size=size
            )
            assert len(keys) <= size
            found += keys
            if after is None:
                break
            assert len(keys) == size
    wanted = [(rank, f"{at:03d}") for at, (state, rank) in enumerate(rows) if state in "ab"]
    assert found == sorted(wanted, reverse=descending)


@given(rows=ROWS, size=st.integers(1, 7))
def test_parts_of_a_list_follow_one_another_over_its_pages(rows, size):
    with listed(rows) as session:
        parts = [Stage(select(Line).where(Line.state == s), (Line.rank, Line.id)) for s in "ba"]
        found, after = staged_in(session, parts, size=size)
        pages = [found]
        while after is not None:
            page, after = staged_in(session, parts, after, size)
            pages.append(page)
    wanted = sorted(
        ("ba".index(s), rank, f"{at:03d}") for at, (s, rank) in enumerate(rows) if s in "ba"
    )
    assert [*chain.from_iterable(pages)] == wanted
    assert {len(page) for page in pages[:-1]} <= {size}
