"""Where a line of logical text may begin: after spaces, after hyphens between words.

A small part of UAX #14, for Arabic and Latin. What is isolated in a stated
direction (LRI or RLI … PDI: an identifier, a range) is one piece, and is cut at its joints only
where it alone is wider than the line; names of unknown direction (FSI … PDI) break at their spaces
like any text.
"""

from collections.abc import Sequence
from typing import Final

from desktop.base.arabic_text import FSI, LRI, PDI, RLI

#: Spaces that stretch and break; the no-break spaces are letters here.
SPACES: Final = " \t\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u3000"
_AFTER: Final = frozenset("-\u2010\u2012\u2013\u2014\u200b\u00ad")
_INNER: Final = frozenset(".,:")
_JOINTS: Final = frozenset("/._@?&=+:,;)") | _AFTER
#: How many words never stand without others.
_PAIR: Final = 2
_ALEFS: Final = frozenset("اأإآٱ")


def breaks(text: str) -> tuple[list[int], list[int]]:
    """Return the indices where a line may begin: freely, and at need inside an identifier."""
    free: list[int] = []
    joints: list[int] = []
    opened: list[str] = []
    for i in range(1, len(text)):
        before, here = text[i - 1], text[i]
        if before in (LRI, RLI, FSI):
            opened.append(before)
        elif before == PDI and opened:
            opened.pop()
        if here in SPACES or here == PDI:
            continue
        if LRI in opened or RLI in opened:
            if before in SPACES or (before in _JOINTS and not _in_number(text, i)):
                joints.append(i)
        elif before in SPACES or (before in _AFTER and _between_words(text, i)):
            free.append(i)
    return free, joints


def pair(free: Sequence[int], cuts: Sequence[int]) -> int:
    """Return where the last of the lines that begin at ``cuts`` would have two words.

    0 where it has them, or where the line before would keep less than two; ``free`` are the breaks
    between words.
    """
    if not cuts or cuts[-1] not in free or free[-1] != cuts[-1]:
        return 0
    before = [at for at in free if at > (cuts[-2] if len(cuts) > 1 else 0)]
    return before[-_PAIR] if len(before) > _PAIR else 0


def parts_lam_alef(text: str, i: int) -> bool:
    """Tell whether a cut before ``i`` would part lam and alef, which no face allows."""
    return 0 < i < len(text) and text[i - 1] == "ل" and text[i] in _ALEFS


def _in_number(text: str, i: int) -> bool:
    """Tell whether the mark before ``i`` is part of a number or an hour, which is cut last."""
    return text[i - 1] in _INNER and i > 1 and text[i - 2].isdigit() and text[i].isdigit()


def _between_words(text: str, i: int) -> bool:
    """Tell whether the hyphen before ``i`` stands between two words."""
    return text[i - 1] in "\u200b\u00ad" or (i > 1 and text[i - 2].isalpha() and text[i].isalpha())
