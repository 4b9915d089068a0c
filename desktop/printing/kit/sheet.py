"""A sheet: story, size and head; broken into pages first, drawn once their number is known."""

from dataclasses import replace

from desktop.base.data_classes import dataclass
from desktop.core.documents.forms import Head
from desktop.printing.kit.box import SLACK, Box
from desktop.printing.kit.boxes import Keep, Stack
from desktop.printing.kit.letterhead import (
    FOOT,
    Letterhead,
    RunningHead,
    draw_foot,
    draw_watermark,
    mark_of,
)
from desktop.printing.kit.pen import Pen
from desktop.printing.kit.tokens import A4, MARGIN, MM

_FOOT_EDGE = 9 * MM
_TOP = 12 * MM
#: The most that boxes stand apart where their page has room.
_AIRY = 12.0


@dataclass(frozen=True, slots=True)
class Sheet:
    """What a form composes. Lengths are points; ``gap`` stands between the story's boxes."""

    head: Head
    story: tuple[Box, ...]
    size: tuple[float, float] = A4
    margin: float = MARGIN
    gap: float = 12
    subtitle: str = ""
    #: Whether number and dates stand at the top; not on a sheet without an owner.
    facts: bool = True
    #: What a hand writes above each later page, so that loose sheets find together again.
    reunite: str = ""
    #: What is said above each later page, as the subtitle says it on the first.
    again: str = ""
    #: It names nobody, not even the office.
    nameless: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """One page: the box above the text and the text itself."""

    top: Box
    body: Box


def paginate(pen: Pen, sheet: Sheet, logo: bytes | None = None) -> list[Page]:
    """Break the story into pages. A spare box that would begin a page of its own is left out, and
    what should be kept together but is higher than a page is broken where it stands.
    """
    width = sheet.size[0] - 2 * sheet.margin
    whole = sheet.size[1] - _TOP - FOOT - _FOOT_EDGE
    facts = 58 * MM if sheet.size == A4 else 48 * MM
    shown = None if sheet.nameless else logo
    top: Box = Letterhead(sheet.head, shown, facts if sheet.facts else 0, sheet.subtitle)
    later = RunningHead(sheet.head, sheet.reunite, sheet.again)
    full = whole - later.height(pen, width)
    story = tuple(
        box.box if isinstance(box, Keep) and box.height(pen, width) > full else box
        for box in sheet.story
    )
    rest = Stack(story, sheet.gap)
    pages: list[Page] = []
    while True:
        room = whole - top.height(pen, width)
        needed = tuple(box for box in rest.boxes if not box.spare)
        for last in (rest, replace(rest, boxes=needed)) if needed != rest.boxes else (rest,):
            if last.height(pen, width) <= room + SLACK:
                return [*pages, Page(top, _airy(pen, last, width, room))]
        parts = rest.split(pen, width, room)
        if parts is None:
            first, *others = rest.boxes
            rest = replace(rest, boxes=(first.yielding(pen, width, room), *others))
            continue
        pages.append(Page(top, _airy(pen, parts[0], width, room)))
        top, rest = later, parts[1]


def _airy(pen: Pen, body: Stack, width: float, room: float) -> Stack:
    """Return a page's text with what is left of its room between its boxes."""
    gaps = len(body.boxes) - 1
    if not gaps or body.gap >= _AIRY:
        return body
    left = max(room - body.height(pen, width), 0)
    return replace(body, gap=min(body.gap + left / gaps, _AIRY))


def draw_page(pen: Pen, sheet: Sheet, page: Page, place: tuple[int, int]) -> None:
    """Draw one page on the pen's canvas; ``place`` is its number and the number of pages."""
    x, width = sheet.margin, sheet.size[0] - 2 * sheet.margin
    top = sheet.size[1] - _TOP
    page.top.draw(pen, x, top, width)
    page.body.draw(pen, x, top - page.top.height(pen, width), width)
    draw_foot(pen, sheet.head, place, (x, _FOOT_EDGE + FOOT - 8, width))
    word = mark_of(sheet.head)
    if word:
        draw_watermark(pen, word, sheet.size)
