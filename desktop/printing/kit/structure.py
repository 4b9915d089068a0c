"""What a screen reader reads: the tree of elements beside what is drawn (ISO 32000-1, 14.7, 14.8).

A box opens an element while it draws; texts drawn within are its content. Whatever else is drawn is
an artifact, except in a figure. What is drawn without an element is a paragraph by itself.

The content stream is in the order that readers of glyphs turn round (``reading.py``), so a block
says its text once more, in logical order, as ``ActualText``. Its glyphs hang in a span under it:
MuPDF takes the text of a glyph's own element for glyphs and would turn it round again.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import field
from typing import Final

from desktop.base.arabic_text import strip_controls
from desktop.base.data_classes import dataclass

#: Blocks that take texts themselves; in any other element a text is a paragraph of its own.
_BLOCKS: Final = frozenset({"P", "H1", "H2", "Lbl", "LBody", "Caption"})
#: Elements that are drawn: lines and grounds within are their content.
_DRAWN: Final = frozenset({"Figure", "Form"})
#: A rule, a frame, a ground.
_RULE: Final = "/Artifact <</Type /Layout>> BDC"
#: Scripts, and letters in them that no Arabic or English word has.
_ARABIC: Final = re.compile("[\u0620-\u064a\u0671-\u06d3]")
_URDU: Final = re.compile("[ٹڈڑںھہۂے]")
_LATIN: Final = re.compile("[A-Za-z\u00c0-\u024f]")
_TURKISH: Final = re.compile("[ğĞıİşŞ]")


@dataclass(slots=True, eq=False)
class Element:
    """An element of the tree: elements in it, or its content as (page, MCID), both from 0."""

    kind: str
    parent: "Element | None" = None
    #: By what it is known where it goes on.
    key: object = None
    #: What stands between its texts, as it is read.
    joint: str = " "
    #: What a figure shows, in words.
    alt: str = ""
    #: Attributes as they stand in the file, ``/O /Table /Scope /Column``.
    attributes: str = ""
    kids: list["Element"] = field(default_factory=list)
    marks: list[tuple[int, int]] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    #: The top of its first text, in points.
    top: float = 0.0
    #: Whether its next text is the rest of its last one.
    torn: bool = False

    def say(self, text: str) -> None:
        """Add a text to what is read of it."""
        if self.torn and self.texts:
            text = f"{self.texts.pop()} {text}"
        self.texts.append(text)
        self.torn = False

    @property
    def text(self) -> str:
        """What is read of it, in logical order."""
        return self.joint.join(self.texts)

    @property
    def language(self) -> str:
        """The language of its texts, "" for Arabic, which is the document's."""
        return language(self.text) if self.texts else ""


def _found(outer: Element, kind: str, key: object) -> Element | None:
    """Return the element in ``outer`` that goes on, None where it only begins."""
    if key is None:
        return outer.kids[-1] if outer.kids and outer.kids[-1].kind == kind else None
    alike = (kid for kid in reversed(outer.kids) if kid.kind == kind and kid.key == key)
    return next(alike, None)


def language(text: str) -> str:
    """Return the language of a text as far as its letters tell, "" for Arabic.

    Latin letters without Arabic ones are taken for English unless some are Turkish alone.
    """
    if _ARABIC.search(text):
        return "ur" if _URDU.search(text) else ""
    if _LATIN.search(text):
        return "tr" if _TURKISH.search(text) else "en"
    return ""


class Tree:
    """The elements of one document while it is drawn into ``code``, its pages one by one."""

    def __init__(self) -> None:
        self.root = Element("Document", attributes="/O /Layout /WritingMode /RlTb")
        #: Whose content each MCID of each page is.
        self.owners: list[list[Element]] = [[]]
        self._here = self.root
        self._aside = ""
        self._open: Element | str = ""

    @contextmanager
    def element(
        self,
        kind: str,
        *,
        key: object = None,
        again: bool = False,
        joint: str = " ",
        alt: str = "",
        attributes: str = "",
    ) -> Iterator[None]:
        """Put what is drawn meanwhile into an element of the current one.

        ``again`` goes on with one of this kind and ``key``, where a box is broken over pages, or,
        without a key, with the last one, if it is of this kind. A paragraph in another block is
        part of it.
        """
        outer = self._here
        if not self._aside and (kind != "P" or outer.kind not in _BLOCKS):
            found = _found(outer, kind, key) if again else None
            if found:
                found.torn = bool(key)
            self._here = found or self._grown(Element(kind, outer, key, joint, alt, attributes))
        yield
        self._here = outer

    @contextmanager
    def aside(self, kind: str = "") -> Iterator[None]:
        """Let what is drawn meanwhile be what every page has (Header, Footer, Watermark): nobody
        reads it.
        """
        more = f" /Subtype /{kind}" if kind else ""
        outer, self._aside = self._aside, f"/Artifact <</Type /Pagination{more}>> BDC"
        yield
        self._aside = outer

    def text(self, code: list[str], text: str, top: float) -> None:
        """Let the text that is drawn next be read as ``text``; it begins at ``top``."""
        if self._aside:
            self._mark(code, self._aside)
            return
        block = self._here
        if block.kind not in _BLOCKS | _DRAWN:
            block = self._grown(Element("P", block))
        if block.kind in _BLOCKS:
            block.say(" ".join(strip_controls(text).split()))
        block.top = block.top or top
        self._own(code, block)

    def also(self, text: str) -> None:
        """Let the current block be read with ``text``, which stands elsewhere on the page."""
        self._here.texts.append(text)

    def ink(self, code: list[str]) -> None:
        """Let what is drawn next belong to the current figure, or be an artifact."""
        if self._here.kind in _DRAWN and not self._aside:
            self._own(code, self._here)
        else:
            self._mark(code, self._aside or _RULE)

    def close(self, code: list[str]) -> None:
        """End what is marked, before a page ends or the canvas is turned."""
        if self._open:
            code.append("EMC")
            self._open = ""

    def turn(self, code: list[str]) -> None:
        """Go on to the next page."""
        self.close(code)
        self.owners.append([])

    def _grown(self, element: Element) -> Element:
        self._here.kids.append(element)
        return element

    def _own(self, code: list[str], owner: Element) -> None:
        if self._open is owner:
            return
        self.close(code)
        owners = self.owners[-1]
        code.append(f"/{owner.kind} <</MCID {len(owners)}>> BDC")
        owner.marks.append((len(self.owners) - 1, len(owners)))
        owners.append(owner)
        self._open = owner

    def _mark(self, code: list[str], begin: str) -> None:
        if self._open != begin:
            self.close(code)
            code.append(begin)
            self._open = begin
