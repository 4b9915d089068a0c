"""Pages of test text, and what two readers make of them."""

import re
import subprocess
import unicodedata
from collections import Counter
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

import pypdfium2

from desktop.base.arabic_text import strip_controls
from desktop.printing.kit.pdf import Document
from desktop.printing.kit.text import Style, draw, layout, measure

#: Some right-to-left text on every page, as on every form: Poppler asks the whole page.
HEAD = "نموذج القياس في جمعية البر الخيرية بمحافظة شقراء لخدمة المستفيدين والمستفيدات"
WHEN = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
STRINGS = Path(__file__).with_name("hard_strings.txt").read_text(encoding="utf-8").splitlines()


def pages(texts: Iterable[str], style: Style, width: float = 400, height: float = 150) -> bytes:
    """Return a document with ``HEAD`` and one text on each page, in lines of ``width`` points."""
    wide = max(width, measure(HEAD, style))
    document = Document("تجربة", (wide + 40, height), created=WHEN)
    for i, text in enumerate(texts):
        if i:
            document.new_page()
        draw(document.canvas, layout(HEAD, style), 20, height - 10, wide)
        draw(document.canvas, layout(text, style, width), 20 + wide - width, height - 45, width)
    return document.save()


def by_pdfium(data: bytes) -> list[str]:
    """Return the text of each page as Chrome would copy it."""
    with pypdfium2.PdfDocument(data) as document:
        return [tail(page.get_textpage().get_text_range()) for page in document]


def by_poppler(data: bytes) -> list[str]:
    """Return the text of each page as Evince would copy it."""
    run = subprocess.run(["pdftotext", "-", "-"], input=data, capture_output=True, check=True)
    return [tail(page) for page in run.stdout.decode("utf-8").split("\f")[:-1]]


def plain(text: str) -> str:
    """Return composed text without marks of direction, spaces single: what a person sees."""
    return " ".join(unicodedata.normalize("NFC", strip_controls(text)).split())


def words_found(expected: str, got: str) -> tuple[int, int]:
    """Return how many words of ``expected`` are in ``got``, and how many there are."""
    wanted, there = Counter(plain(expected).split()), Counter(plain(got).split())
    return sum((wanted & there).values()), sum(wanted.values())


def tail(text: str) -> str:
    """Return a page's text without its head."""
    return re.sub(f"^{HEAD} ?", "", plain(text))
