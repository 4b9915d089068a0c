"""The words of a kept folder's prints: how they are drawn gets better, what they say stays."""

import re
import unicodedata
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pypdfium2

from desktop.base.clock import FixedClock
from desktop.boot import House
from desktop.core.work import Actor, Role


@contextmanager
def opened(folder: Path, password: str) -> Iterator[tuple[House, Callable[[str], Any]]]:
    """Give a folder's house, and what unlocks it as one of its people."""
    house = House(folder, FixedClock(datetime(2026, 6, 1, 6, tzinfo=UTC)))
    slots = {slot.name: slot.id for slot in house.call(house.gate.people)}
    try:
        yield house, lambda name: house.call(house.gate.unlock, slots[name], password)
    finally:
        house.close()


def words(pdf: bytes) -> list[str]:
    """Return what stands on a print, each word once and in no order: where lines and pages break,
    and what is said again above the next one, is how it is drawn.
    """
    document = pypdfium2.PdfDocument(pdf)
    try:
        text = "\n".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()
    return sorted(set(re.findall(r"\w+", unicodedata.normalize("NFKC", text))))


def whoever(there: Any) -> Actor:
    """Return who unlocked it, with every role: some prints are read by few."""
    return replace(there.actor, roles=frozenset(Role))


def words_of_prints(house: House, there: Any, case: str) -> dict[str, list[str]]:
    """Return the words of each form that was printed for a case."""
    office, actor = there.office, whoever(there)
    request = house.call(office.intake.by_number, actor, case)
    papers = house.call(office.documents.of_subject, actor, request.id)
    return {
        paper.form_id: words(house.call(office.press.show, actor, paper.id).pdf) for paper in papers
    }
