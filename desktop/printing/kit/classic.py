"""The fall-back where HarfBuzz doesn't load: Arabic by its presentation forms.

arabic-reshaper joins the letters (Unicode's Arabic Presentation Forms-B), python-bidi turns the
run around, and brackets are mirrored here, because python-bidi doesn't. Marks stand centred over
their letter. It reads well and is found again; the fonts' own finer shapes are lost.
"""

import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import Any

from desktop.printing.kit.fonts import FontFile
from desktop.printing.kit.glyphs import Cluster, Glyph, invisible
from desktop.printing.kit.mirrors import MIRROR


def clusters(font: FontFile, text: str, rtl: bool, before: str, after: str) -> Iterator[Cluster]:
    """Yield the clusters of ``text`` from left to right, like :func:`shape.clusters`."""
    from bidi import get_display

    parts = list(_parts(text))
    forms = _forms("".join(part[0] for _, part in parts), before, after)
    logical = []
    for form in forms:
        taken = [parts.pop(0) for _ in range(_length(form))]
        start, letters = taken[0][0], "".join(part for _, part in taken)
        logical.append((start, letters))
    shown = get_display(forms, base_dir="R" if rtl else "L")
    for form, (start, letters) in zip(shown, reversed(logical) if rtl else logical, strict=True):
        yield _cluster(font, MIRROR.get(form, form) if rtl else form, start, letters)


def _parts(text: str) -> Iterator[tuple[int, str]]:
    """Yield the start and text of each letter with its marks and joiners."""
    start = 0
    for i in range(1, len(text) + 1):
        if i == len(text) or not (unicodedata.combining(text[i]) or invisible(text[i])):
            yield start, text[start:i]
            start = i


def _forms(letters: str, before: str, after: str) -> str:
    """Return joined forms: one character for each letter, or for lam and alef together."""
    joined: str = _reshaper().reshape(before + letters + after)
    return joined[len(before) : len(joined) - len(after)]


@cache
def _reshaper() -> Any:
    from arabic_reshaper import ArabicReshaper

    return ArabicReshaper({"delete_harakat": False, "ARABIC LIGATURE ALLAH": False})


def _length(form: str) -> int:
    """Return how many letters a form stands for: two for lam-alef, one otherwise."""
    return len(unicodedata.normalize("NFKC", form)) if "\ufef5" <= form <= "\ufefc" else 1


def _cluster(font: FontFile, form: str, start: int, text: str) -> Cluster:
    """Return the glyphs of one form, marks centred over it."""
    glyph = _glyph(font, form)
    advance = font.advances[glyph]
    found = [Glyph(glyph, 0, 0)]
    for mark in text:
        if unicodedata.combining(mark):
            index = font.cmap.get(ord(mark), 0)
            box = font.box(index)
            if box:
                found.append(Glyph(index, (advance - box[0] - box[2]) // 2, 0))
    return Cluster(start, text, tuple(found), advance)


def _glyph(font: FontFile, form: str) -> int:
    """Return the font's glyph of a form, of its plain letter where it lacks the form."""
    plain = unicodedata.normalize("NFKC", form)[0]
    return font.cmap.get(ord(form)) or font.cmap.get(ord(plain), 0)
