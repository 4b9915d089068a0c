"""A name that stands in one cell, in its four parts."""

import re
from collections.abc import Sequence
from typing import Final

from desktop.base.keys import fold, named, stem
from desktop.core.people.terms import PersonName

#: What leads to the next part of a name and is none.
_LINKS: Final = frozenset({"بن", "ابن", "بنت", "bin", "ibn", "bint"})
#: What begins a name of two words, and what ends one.
_BEGINS: Final = frozenset({"عبد", "ابو", "ابي", "ابا", "ام", "ال", "ذو", "al", "el", "abd", "abu"})
_ENDS: Final = frozenset({"الدين", "الله", "الاسلام", "الحق", "الرب"})


def parted(text: str, family: str = "") -> PersonName:
    """Return a name in its parts: the last one is the family's, what is more than four stands with
    the grandfather's. ``family`` is known apart, whether the name repeats it or not. A link that
    stands before the family alone belongs to it.

    >>> parted("محمد بن عبد الله بن سعد آل حسين").full, parted("نورة ثامر بن لادن").family
    ('محمد عبد الله سعد آل حسين', 'بن لادن')
    >>> parted("نورة").first, parted("نورة الحربي").family, parted("نورة سعد", "الحربي").father
    ('نورة', 'الحربي', 'سعد')
    """
    parts = _parts(text)
    if family and (len(parts) < 2 or not _alike(named(parts[-1]), named(family))):  # noqa: PLR2004
        parts.append(family)
    if len(parts) < 2:  # noqa: PLR2004 - a name alone
        return PersonName(" ".join(parts))
    first, *between, last = parts
    father, *others = between or [""]
    return PersonName(first, father, " ".join(others), last)


def holds(text: str, part: str) -> bool:
    """Tell whether a name holds a part whole, however it is spelt; nothing is in every name.

    >>> holds("محمد عبدالله الحربي", "عبد الله"), holds("محمد سعداوي", "سعد")
    (True, False)
    """
    theirs, wanted = named(text), named(part)
    pieces = (theirs[at:end] for at in range(len(theirs)) for end in range(at + 1, len(theirs) + 1))
    return not wanted or any(_alike(piece, wanted) for piece in pieces)


def _alike(one: Sequence[str], other: Sequence[str]) -> bool:
    """Tell whether words are the same, written together or apart, with an article or without."""
    return "".join(one) == "".join(other) or "".join(map(stem, one)) == "".join(map(stem, other))


def _parts(text: str) -> list[str]:
    found: list[str] = []
    links: list[str] = []
    leads, link = False, ""
    for word in re.split(r"[\s_]+", text.strip()):
        folded = fold(word)
        if found and not leads and folded in _LINKS:
            link = word
            continue
        if found and (leads or folded in _ENDS):
            found[-1] = f"{found[-1]} {word}"
        else:
            found.append(word)
            links.append(link)
        leads, link = folded in _BEGINS, ""
    if len(found) > 2 and links[-1] and not any(links[:-1]):  # noqa: PLR2004 - no father's link
        found[-1] = f"{links[-1]} {found[-1]}"
    return [one for one in found if one]
