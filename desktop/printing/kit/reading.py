"""The order in which a line's characters are written into the file, so that they can be read back.

A PDF holds glyphs in places, not text; each reader guesses the text from the order of the glyphs
or from their places. Two guesses matter here, and one order serves both:

* PDFium (Chrome, Edge, our preview) joins what stands on one line, sorts the show operators by
  where they begin, cuts the characters into stretches of one class (right-to-left letters R, Latin
  letters L, digits with their separators and marks W, the rest N), and in a document whose
  direction is R2L takes the stretches from the last to the first. R is read backwards; so is N, in
  its mirrored and compatibility forms, unless a Latin letter came last. L and W are read forwards.
* Poppler (Evince, Okular) goes by places. From the right it takes everything up to a Latin letter
  or a digit backwards, then everything up to a right-to-left letter forwards: a blank after a
  number falls to the wrong side unless a right-to-left mark stands between.

So the stretches are written from the last to the first, those read backwards in reverse; marks of
direction stand where a reader would mirror or misplace a character.
"""

import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import accumulate, groupby
from operator import attrgetter
from typing import Final, NamedTuple

from desktop.printing.kit.fonts import FontFile
from desktop.printing.kit.glyphs import Glyph
from desktop.printing.kit.lines import Piece
from desktop.printing.kit.mirrors import MIRROR

LRM: Final = "\u200e"
RLM: Final = "\u200f"
_R, _L, _W, _N = "RLWN"
#: A neutral that reading backwards would change; it carries its own marks.
_FRAGILE: Final = "fragile"
#: How far left of its place such a mark stands, in points, to be sorted before its neighbour.
NUDGE: Final = 0.2
_WEAK: Final = frozenset({"AN", "EN", "NSM", "CS", "ES", "ET", "BN"})
#: Neutrals that PDFium changes though Unicode gives them no partner.
_CHANGED: Final = frozenset("‘’“”‚„®")


class Stroke(NamedTuple):
    """One code to be shown at ``x``, ``width`` wide, in points from the line's left end."""

    text: str
    font: FontFile
    glyphs: tuple[Glyph, ...]
    advance: int
    x: float
    width: float
    level: int
    kind: str
    #: A right-to-left mark stands at its left for readers that go by places; PDFium passes over
    #: an operator that shows no ink.
    marked: bool = False
    #: Likewise a left-to-right mark at its right: a bracket that ends Latin text.
    closing: bool = False


def strokes(pieces: tuple[Piece, ...], size: float, extra: float) -> tuple[Stroke, ...]:
    """Return the letters of a line in writing order, marks of direction among them."""
    edges = [0.0, *accumulate(piece.width + (extra if piece.space else 0) for piece in pieces)]
    placed = sorted(zip(pieces, edges, strict=False), key=lambda pair: pair[0].start)
    found: list[Stroke] = []
    for piece, pen in placed:
        font, level, scale = piece.font, piece.level, size / piece.font.upem
        for letter, char in zip(piece.shaped.letters, piece.text, strict=True):
            advance = letter.advance
            at, width = pen + letter.x * scale, advance * scale
            found.append(Stroke(char, font, letter.glyphs, advance, at, width, level, kind(char)))
    return tuple(_order(_Marked(found).found))


@lru_cache(maxsize=4096)
def kind(char: str) -> str:
    """Return the class that PDFium gives a character: R, L, W or N."""
    given = unicodedata.bidirectional(char)
    if given in ("R", "AL"):
        return _R
    return given if given == _L else _W if given in _WEAK else _N


@lru_cache(maxsize=4096)
def fragile(char: str) -> bool:
    """Tell whether reading backwards changes ``char``: brackets, quotes, compatibility forms."""
    changed = char in MIRROR or char in _CHANGED or unicodedata.normalize("NFKC", char) != char
    return changed and char != "\u00a0"


class _Marked:
    """Sets marks of direction among the letters of a line, taken in logical order."""

    def __init__(self, letters: list[Stroke]) -> None:
        self.found: list[Stroke] = []
        self._forward = False
        self._run = 0  # where the left-to-right run of the last letter begins in ``found``
        around = [None, *letters, None]
        for before, letter, after in zip(around, letters, around[2:], strict=False):
            plain = letter.kind == _R  # nothing is taken with it, and nothing changes it
            if not plain:
                self._bound(before, letter, after)
            coded = not plain and self._behind_code(before, letter, after)
            if before is None or before.level % 2 or letter.level % 2:
                self._run = len(self.found)
            kept = letter
            if plain:
                self._forward = False
            elif coded:
                kept = _wrapped(letter, letter.text + RLM)
            else:
                kept = self._kept(before, letter, after)
            self.found.append(kept)
        if letters and letters[-1].level and _reads_on(letters[-1]):
            self._set_aside()  # what stands left of the line, in another column, is not its end

    def _bound(self, before: Stroke | None, letter: Stroke, after: Stroke | None) -> None:
        """Set a mark between two letters that a reader would take together."""
        if before is None:
            if _begins_loose(letter):
                self.found.append(_mark(letter))
        elif self.found[-1].closing:
            self._set_aside()
        elif _strays(before, letter):
            if self._forward and _N in (before.kind, after and after.kind):
                self.found.append(_mark(letter))
                self._forward = False
            else:
                self._set_aside()

    def _kept(self, before: Stroke | None, letter: Stroke, after: Stroke | None) -> Stroke:
        """Return ``letter``, with marks in its own text where reading backwards changes it."""
        if letter.kind == _L:
            self._forward = True
        elif letter.kind == _N and self._second_close(letter, after):
            self._forward = False
            return _wrapped(letter, RLM + letter.text + LRM)
        elif letter.kind == _N and not self._forward and fragile(letter.text):
            self._forward = letter.level % 2 == 0 or (after is not None and after.kind == _R)
            return _wrapped(letter, ("" if self._forward else RLM) + letter.text + LRM)
        elif letter.kind == _N and _closes(letter, after):
            return letter._replace(closing=True)
        elif _behind_mark(before, letter):
            self._forward = False
            return _wrapped(letter, letter.text + RLM)
        return letter

    def _second_close(self, letter: Stroke, after: Stroke | None) -> bool:
        """Tell whether ``letter`` follows a bracket that ends Latin text and touches what is
        next, as in «Acme (X)»، or Acme (X) (ب): written with it, it leads PDFium astray.
        """
        touches = letter.level % 2 == 1 and (after is None or after.kind != _N)
        behind = self.found[-2:] if fragile(letter.text) else self.found[-1:]
        if len(behind) == 2 and behind[1].text != " ":
            behind = behind[1:]
        return touches and bool(behind) and behind[0].closing

    def _behind_code(self, before: Stroke | None, letter: Stroke, after: Stroke | None) -> bool:
        """Tell whether ``letter`` is a comma or the like behind Latin letters that end in digits or
        signs, as in «SA44،» and «C++.»: PDFium would take both together, before the letters. So
        would it a stop behind a number in parts that ends the line or touches the next word.
        """
        if before is None or before.level % 2 or not letter.level % 2:
            return False
        alike = before.kind == letter.kind == _W and before.width > 0 and letter.width > 0
        run = reversed(self.found[self._run :])
        first = next((one.text for one in run if one.kind != _W), "")
        if not first:  # «Acme (X) 12،»
            ends = after is None or after.kind != _W
            return alike and ends and self._run > 1 and self.found[self._run - 2].closing
        return alike and (first != " " or after is None or after.kind == _R)

    def _set_aside(self) -> None:
        """Mark the left edge of the last letter, or of its left-to-right run."""
        left = len(self.found) - 1 if self.found[-1].level % 2 else self._run
        self.found[left] = self.found[left]._replace(marked=True)


def _behind_mark(before: Stroke | None, letter: Stroke) -> bool:
    """Tell whether ``letter`` is a comma or the like behind a letter's mark, as in «الرحيمِ،»."""
    if before is None or before.width:
        return False
    return letter.kind == before.kind == _W and letter.width > 0


def _closes(letter: Stroke, after: Stroke | None) -> bool:
    """Tell whether ``letter`` is the last of left-to-right text and no letter of it: «Acme (X)»."""
    return letter.level % 2 == 0 and (after is None or after.level % 2 == 1)


def _wrapped(letter: Stroke, text: str) -> Stroke:
    """Return ``letter`` with its marks of direction, as they stand from left to right."""
    return letter._replace(text=text, kind=_FRAGILE)


def _begins_loose(letter: Stroke) -> bool:
    """Tell whether a line's first letter would go with Latin letters that end its neighbour."""
    return letter.kind == _N and letter.level % 2 == 1 and not fragile(letter.text)


def _reads_on(letter: Stroke) -> bool:
    """Tell whether Poppler reads forwards from ``letter`` to the next right-to-left one."""
    return letter.kind == _L or (letter.kind == _W and letter.width > 0)


def _strays(before: Stroke, letter: Stroke) -> bool:
    """Tell whether ``letter`` would be read forwards with what stands ``before`` it."""
    if not before.level % 2 + letter.level % 2:
        return False
    if before.kind == letter.kind == _W:
        return before.width > 0 and letter.width > 0 and letter.text != before.text
    return _reads_on(before)


def _mark(beside: Stroke) -> Stroke:
    """Return a right-to-left mark that stands just before ``beside``."""
    at = (beside.x + beside.width if beside.level % 2 else beside.x) - NUDGE
    return beside._replace(text=RLM, glyphs=(), advance=0, x=at, width=0.0, kind=_R)


def _order(letters: Iterable[Stroke]) -> Iterator[Stroke]:
    """Yield the strokes as they are to be written."""
    forward = False
    stretches: list[list[Stroke]] = []
    for side, group in groupby(letters, key=attrgetter("kind")):
        stretch = list(group)
        if side in (_R, _L):
            forward = side == _L
        elif side == _FRAGILE:
            text = stretch[-1].text
            forward = text[0] != RLM and text[-1] == LRM
        backward = side in (_R, _FRAGILE) or (side == _N and not forward)
        stretches.append(stretch[::-1] if backward else stretch)
    for stretch in reversed(stretches):
        yield from stretch
