"""How the index is filled: a piece at a time in the lane, and file by file where one changed."""

from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import AbstractContextManager
from typing import Final

from desktop.core.documents.leads import ledger as documents
from desktop.core.finding.index import Index
from desktop.core.intake.leads import ledger as intake
from desktop.core.people.leads import ledger as people
from desktop.core.people.ledger import file_called
from desktop.core.people.search import NumberKind, number_key
from desktop.core.work import Look

#: So many rows are one piece; five thousand took fourteen milliseconds of work.
PIECE: Final = 2000
_OF_FILES: Final = frozenset({NumberKind.FILE, NumberKind.ABSORBED_FILE})

#: Opens a reading of its own.
See = Callable[[], AbstractContextManager[Look]]


def build(index: Index, see: See, size: int = PIECE) -> Iterator[bool]:
    """Fill an index with everybody, heads first; each piece reads for itself. Yields after each
    whether everybody is in: then only what is asked for most is made ready.
    """
    for read in (people.heads_after, people.living_after):
        after: str | None = ""
        while after is not None:
            with see() as look:
                names, after = read(look.session, after, size)
            index.add_names(names)
            yield False
    after = ""
    while after is not None:
        with see() as look:
            numbers, after = people.numbers_after(look.session, after, size)
        index.add_numbers(numbers)
        yield False
    for _ in _papers(index, see, size // 2):  # they take twice as much while they are read
        yield False
    with see() as look:
        _visits(index, look, None)
    for _ in index.settle():
        yield False
    yield True
    for turn, _ in enumerate(index.words.warm()):
        if not turn % 8:
            yield True


def _papers(index: Index, see: See, size: int) -> Iterator[None]:
    last = ""
    while True:
        with see() as look:
            requests = intake.requests_after(look.session, last, size)
        _add_requests(index, requests)
        yield
        if len(requests) < size:
            break
        last = requests[-1][1]
    last = ""
    while True:
        with see() as look:
            prints = documents.prints_after(look, last, size)
            _add_prints(index, look, prints)
        yield
        if len(prints) < size:
            break
        last = prints[-1][1]


def take_in(index: Index, look: Look, subjects: Collection[str]) -> None:
    """Take in anew every file that what was changed is of; one that is no more is forgotten."""
    session = look.session
    files = set(subjects) | documents.subjects_of(session, subjects)
    files |= set(intake.files_of(session, files).values())
    there, names, numbers = people.leads_of(session, files)
    gone = {one for one in files - there if index.knows(one)}
    for file_id in there | gone:
        index.forget(file_id)
    index.add_names(names)
    index.add_numbers(numbers)
    requests = intake.requests_of(session, there)
    _add_requests(index, requests)
    of = there | {request_id for request_id, _, _ in requests}
    _add_prints(index, look, documents.prints_of(look, of))
    called = [number for _, number, kind in numbers if kind in _OF_FILES]
    _add_prints(index, look, documents.loans_after(look, files | gone, called))
    _visits(index, look, subjects)


def _add_requests(index: Index, requests: Iterable[intake.Numbered]) -> None:
    index.add_leading(
        [
            (file_id, number_key(number), "request", request_id)
            for request_id, number, file_id in requests
            if not number.startswith(intake.DRAFT)
        ]
    )


def _add_prints(index: Index, look: Look, prints: list[documents.Print]) -> None:
    """Take prints in whose subject is one file or request, and those of a device that was lent, of
    the file that they name; of many, no one file is meant.
    """
    unknown = {subject for *_, subject in prints if not index.knows(subject)}
    files = intake.files_of(look.session, unknown)
    apart = {print_id for print_id, *_, subject in prints if subject in unknown - files.keys()}
    lent = documents.lent_to(look.session, apart)
    numbers, codes = [], []
    for print_id, number, code, subject in prints:
        named = lent.get(print_id)
        file_id = file_called(look.session, named) if named else files.get(subject, subject)
        if file_id and index.knows(file_id):
            numbers.append((file_id, number_key(number), "print", print_id))
            if code:
                codes.append((file_id, number_key(code), "code", print_id))
    index.add_leading(numbers)
    index.add_leading(codes)


def _visits(index: Index, look: Look, visits: Collection[str] | None) -> None:
    for file_id, day in intake.last_visits(look.session, visits).items():
        index.visited(file_id, day.toordinal())
