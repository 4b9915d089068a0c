"""Arabic text as data: digits, what is kept of what is typed, isolates."""

import re
import unicodedata

from desktop.base.marks import visible, without_stray_joiners

_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")
_TO_ARABIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
_STROKE = r"(?<=\d)\u0640+(?=\d)"

#: Words of a name that say nothing without the next one.
_LEADS = frozenset(
    {"عبد", "أم", "ام", "أبو", "ابو", "أبا", "أبي", "ابن", "إبن", "بن", "بنت", "ابنة", "آل", "ذو"}
)

#: First-strong, left-to-right and right-to-left isolates and their end (UAX #9).
FSI, LRI, RLI, PDI = "\u2068", "\u2066", "\u2067", "\u2069"
#: The marks of either way: a strong character that is not seen.
LRM, RLM = "\u200e", "\u200f"
_MARKS = "\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e"
_CONTROLS = dict.fromkeys(map(ord, _MARKS + FSI + LRI + RLI + PDI))


def western_digits(text: str) -> str:
    """Return ``text`` with Arabic-Indic and Persian digits as 0-9.

    >>> western_digits("١٤٤٧ و۱۴۴۷")
    '1447 و1447'
    """
    return text.translate(_DIGITS)


def dashed(text: str) -> str:
    """Return ``text`` with a dash where a tatweel stands between digits: an Arabic keyboard's own
    stroke, which many take for one.

    >>> dashed("1447ــ١ هـ")
    '1447-١ هـ'
    """
    return re.sub(_STROKE, "-", text)


def arabic_digits(text: str) -> str:
    """Return ``text`` with 0-9 as Arabic-Indic digits.

    >>> arabic_digits("15 و۱۵")
    '١٥ و١٥'
    """
    return western_digits(text).translate(_TO_ARABIC)


def clean(text: str) -> str:
    r"""Return typed text as it is judged and kept: NFC, without what nobody sees (``base.marks``)
    and doubled spaces, on one line.

    It is for what comes in by any door but secrets, never for what is stored or signed already.

    >>> clean("م\u200bها\u00a0 \u3164")
    'مها'
    """
    text = without_stray_joiners(unicodedata.normalize("NFC", visible(text)))
    # letters may compose again where a joiner stood between them
    return re.sub(r"\s+", " ", unicodedata.normalize("NFC", text)).strip()


def name_parts(name: str) -> list[str]:
    """Return the parts of a name as they are written, a word that only leads with what it leads to.

    >>> name_parts("أم عبد الله بنت سعد بن آل  مبارك"), name_parts("سعد بن")
    (['أم عبد الله', 'بنت سعد', 'بن آل مبارك'], ['سعد', 'بن'])
    """
    parts: list[str] = []
    leads = False
    for word in name.split():
        if leads:
            parts[-1] += f" {word}"
        else:
            parts.append(word)
        leads = word in _LEADS
    return parts


def clean_lines(text: str) -> str:
    r"""Return typed text of several lines, each as :func:`clean` has it, without empty ends.

    >>> clean_lines(" one \r\n\n two\u200f\n")
    'one\n\ntwo'
    """
    return "\n".join(clean(line) for line in text.splitlines()).strip()


def invisible_ends(text: str) -> bool:
    """Tell whether a text begins or ends with a sign that nobody sees.

    >>> [invisible_ends(text) for text in ("a b", "a ", "\u200fa", "")]
    [False, True, True, False]
    """
    return any(unicodedata.category(end)[0] in "ZC" for end in (text[:1], text[-1:]) if end)


def ltr(text: str) -> str:
    """Wrap an identifier (phone, IBAN, number) so that it keeps its order in an RTL line; an empty
    one stays empty.

    >>> ltr("")
    ''
    """
    return f"{LRI}{text}{PDI}" if text else ""


def strip_controls(text: str) -> str:
    """Return ``text`` without direction marks, embeddings and isolates."""
    return text.translate(_CONTROLS)
