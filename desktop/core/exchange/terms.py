"""The words of lists that come in from other programs.

A list is a table of cells as its program keeps them. A *family* is a row of a head with the rows of
its household below; each becomes a file, or is told why not.
"""

from collections.abc import Mapping
from dataclasses import field
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Final

from desktop.base.data_classes import dataclass
from desktop.base.errors import Problem
from desktop.core.people.likeness import Likeness
from desktop.core.people.terms import Gender, PersonForm

#: What a workbook or a text has in a cell; "" for nothing.
Cell = str | int | float | bool | date | datetime | time | timedelta
#: The cells of a row, from the first column of the sheet on.
Cells = tuple[Cell, ...]


class Use(StrEnum):
    """What a column is taken for. LEFT: what stands there is kept with the import alone. SHEET: the
    sheet that a row came from; a household does not go on in the next one.
    """

    LEFT = "left"
    FULL_NAME = "full_name"
    FIRST = "first"
    FATHER = "father"
    GRANDFATHER = "grandfather"
    FAMILY = "family"
    IDENTITY = "identity"
    IDENTITY_KIND = "identity_kind"
    RELATION = "relation"
    HEAD_IDENTITY = "head_identity"
    BIRTH = "birth"
    GENDER = "gender"
    MARITAL = "marital"
    MOBILE = "mobile"
    OTHER_MOBILE = "other_mobile"
    IBAN = "iban"
    NATIONALITY = "nationality"
    CITY = "city"
    DISTRICT = "district"
    STREET = "street"
    CATEGORY = "category"
    HOUSING = "housing"
    INCOME = "income"
    OLD_FILE = "old_file"
    NOTE = "note"
    VERDICT = "verdict"
    SHEET = "sheet"


#: What several columns of one sheet may be taken for.
MANY: Final = frozenset({Use.LEFT, Use.NOTE, Use.BIRTH})


class Verdict(StrEnum):
    """What somebody said of a row that is like a file: another person, or the same one."""

    DISTINCT = "distinct"
    SAME = "same"


class Fate(StrEnum):
    """What becomes of a family's rows."""

    NEW = "new"
    TWIN = "twin"
    KNOWN = "known"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet as it was read, its rows from the first on, its texts clean. ``from_1904``: its
    program counts days from 1904 (old Macs). ``parts``: of several sheets as one, from which of
    them each row is, and the how manieth it is there.
    """

    name: str
    rows: tuple[Cells, ...]
    from_1904: bool = False
    parts: tuple[tuple[str, int], ...] = ()

    def stands(self, place: int) -> tuple[str, int]:
        """Return where a row stands as its program counts, of several sheets in which of them."""
        return self.parts[place] if self.parts else ("", place + 1)


@dataclass(frozen=True, slots=True)
class Source:
    """The file that a list came from; ``sha256`` tells the same one again."""

    name: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Column:
    """A column by its heading, and what it is taken for."""

    heading: str
    use: Use = Use.LEFT


#: The place of the row of headings where none has any.
NO_HEADINGS: Final = -1


@dataclass(frozen=True, slots=True)
class Layout:
    """How a sheet is read: ``heading`` is the place of the row of headings (counted from 0, or
    ``NO_HEADINGS``), ``gender`` that of heads whose row tells none (None: such a row is refused).
    """

    heading: int
    columns: tuple[Column, ...]
    gender: Gender | None = None


@dataclass(frozen=True, slots=True)
class Family:
    """A head's row with those of its household, by their places in the sheet, and where each
    stands (:meth:`Sheet.stands`). ``form`` is what is registered, None where a part can't be read
    (``problems``); ``remarks``: what was put elsewhere.
    """

    rows: tuple[int, ...]
    name: str
    form: PersonForm | None
    problems: tuple[Problem, ...] = ()
    remarks: tuple[Problem, ...] = ()
    verdict: Verdict | None = None
    stands: tuple[tuple[str, int], ...] = ()


def row_said(stands: tuple[str, int]) -> int | str:
    """Return how a row is called: by its number, of several sheets with the sheet.

    >>> row_said(("", 7)), row_said(("قديم", 7))
    (7, '7 «قديم»')
    """
    sheet, row = stands
    return f"{row} «{sheet}»" if sheet else row


@dataclass(frozen=True, slots=True)
class Judged:
    """A family, what becomes of it, and why: ``likes`` are the files that may be the same person,
    ``file`` is the number of the one that it is.
    """

    family: Family
    fate: Fate
    problems: tuple[Problem, ...] = ()
    likes: tuple[Likeness, ...] = ()
    file: str = ""


@dataclass(frozen=True, slots=True)
class Bring:
    """What is brought in: families that were judged, and what was said of those that are like
    somebody (by the place of the head's row).
    """

    source: Source
    sheet: Sheet
    layout: Layout
    judged: tuple[Judged, ...]
    verdicts: Mapping[int, Verdict] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ImportRow:
    """An import in the list of all, of one ``sheet`` of a file ("": a text has none). ``files``
    were opened by it; ``left``: families that were not, by why; ``taken_back`` of its files are no
    more, ``stayed`` because something rests on them.
    """

    id: str
    at: datetime
    by: str
    name: str
    sheet: str
    files: int
    people: int
    left: Mapping[Fate, int]
    taken_on: date | None = None
    taken_by: str = ""
    taken_back: int = 0
    stayed: int = 0


@dataclass(frozen=True, slots=True)
class BroughtRow:
    """A file that an import opened: ``person_id`` is "" once it was taken back. ``stands``: where
    its row stood in the file.
    """

    row: int
    file_number: str
    person_id: str
    name: str
    cells: tuple[tuple[str, str], ...]
    stands: tuple[str, int]


@dataclass(frozen=True, slots=True)
class CameIn:
    """By which row of which list a file, or one that it absorbed, came in."""

    import_id: str
    at: datetime
    name: str
    sheet: str
    row: int
