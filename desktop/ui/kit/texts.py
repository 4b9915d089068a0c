"""The language of the window: our catalogue over Qt's own.

Source strings are English, in ``self.tr("...")`` of a QObject or ``QCoreApplication.translate``.
Numbers go in by :func:`fill` or :func:`numeral`; counts by ``self.tr("%n paper(s)", "", n)``, where
the catalogue says ``%Ln`` and so has the window's digits.
How to add strings: see ``packaging/translations.py``.
"""

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from enum import StrEnum
from typing import TYPE_CHECKING, ClassVar, Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from desktop.base.arabic_text import FSI, LRM, PDI, RLM, arabic_digits, ltr, western_digits
from desktop.base.paths import translation

if TYPE_CHECKING:
    from datetime import datetime, time

#: Letters that would turn a line to the left, with nothing of ours before them.
_LATIN: Final = r"[^\w\u2066-\u2069]*[A-Za-z\u00c0-\u024f]"

#: A year and the letter of its calendar.
_ERA: Final = re.compile(r"(\d) (هـ|م\b)")

_PLACE: Final = "%([1-9])"
_SIGNS: Final = str.maketrans(",.", "٬٫")
_PLAIN: Final = str.maketrans("٬٫", ",.")


class Language(StrEnum):
    """What the window speaks; its data and its paper are Arabic either way."""

    ARABIC = "ar"
    ENGLISH = "en"


_COMMA: Final = "\N{ARABIC COMMA} "
#: What is said just now goes on paper.
_on_paper: Final = ContextVar("on_paper", default=False)


class _Paper(QTranslator):
    """Says in Arabic what goes on paper, and nothing else."""

    def translate(  # type: ignore[override]  # None: the next one is asked
        self, context: str, source: str, note: str | None = None, count: int = -1
    ) -> str | None:
        if not _on_paper.get():
            return None
        said = _Spoken.arabic.translate(context, source, note, count)
        return said.replace("%Ln", arabic_digits(str(count))) if said else None


class _Spoken:
    """What is spoken now, and the catalogues that it is spoken by."""

    language = Language.ARABIC
    catalogues: ClassVar[list[QTranslator]] = []
    arabic: QTranslator


def in_arabic() -> bool:
    """Tell whether the window speaks Arabic, or what is said goes :func:`on_paper`."""
    return _Spoken.language is Language.ARABIC or _on_paper.get()


@contextmanager
def on_paper() -> Iterator[None]:
    """Say in Arabic, in this thread, what the window's own words put on paper or into a workbook,
    whatever the window speaks.
    """
    before = _on_paper.set(True)
    try:
        yield
    finally:
        _on_paper.reset(before)


def install(app: QApplication, language: str = "ar") -> None:
    """Dress the application in a language (of :class:`Language`) and its direction.

    Raises FileNotFoundError where the catalogue was not built.
    """
    _Spoken.language = Language(language)
    rtl = in_arabic()
    spoken = QLocale.Language.Arabic if rtl else QLocale.Language.English
    QLocale.setDefault(QLocale(spoken, QLocale.Country.SaudiArabia))
    for before in _Spoken.catalogues:
        QCoreApplication.removeTranslator(before)
    _Spoken.catalogues = [QTranslator()]
    (qt,) = _Spoken.catalogues
    if qt.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        QCoreApplication.installTranslator(qt)
    # the last one installed is asked first, so our wording of Qt's own texts wins
    for name in (f"qt_{language}.qm", f"{language}.qm"):
        path = translation(name)
        own = QTranslator()
        _Spoken.catalogues.append(own)
        if own.load(str(path)):
            QCoreApplication.installTranslator(own)
        elif rtl or not path.name.startswith("qt_"):
            raise FileNotFoundError(path)
    if not rtl:
        _put_paper_in_arabic()
    app.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
    )


def _put_paper_in_arabic() -> None:
    path = translation("ar.qm")
    _Spoken.arabic, paper = QTranslator(), _Paper()
    if not _Spoken.arabic.load(str(path)):
        raise FileNotFoundError(path)
    _Spoken.catalogues.append(paper)
    QCoreApplication.installTranslator(paper)


def whole_years(text: str) -> str:
    """Return a text for the screen, whose years stay on one line with the letter of their calendar.

    >>> whole_years("في ٢٠٢٦ م") == "في ٢٠٢٦\u00a0م"
    True
    """
    return _ERA.sub("\\1\u00a0\\2", text)


def digits(text: str) -> str:
    """Return a text in the digits of what is read.

    >>> digits("12/4")
    '١٢/٤'
    """
    return arabic_digits(text) if in_arabic() else western_digits(text).translate(_PLAIN)


def numeral(value: float, places: int = 0, *, grouped: bool = True) -> str:
    """Return a number in the digits of what is read, its thousands apart if ``grouped`` (a year's
    are not). None of something is a word: alone, the Arabic zero looks like a speck of dust.

    >>> numeral(12_500), numeral(3.5, 2), numeral(1447, grouped=False)
    ('١٢٬٥٠٠', '٣٫٥٠', '١٤٤٧')
    """
    if not value and not places:
        return QCoreApplication.translate("Numeral", "zero")
    plain = f"{value:{',' if grouped else ''}.{places}f}"
    return digits(plain.translate(_SIGNS) if in_arabic() else plain)


def of_whole(count: int, whole: int) -> str:
    """Return how many there are of how many: «٣ من ١٢»."""
    return fill(QCoreApplication.translate("Numeral", "%1 of %2"), count, whole)


def percent(share: float) -> str:
    """Return a share of one in whole per cent.

    >>> percent(0.955)
    '٩٦٪'
    """
    return f"{numeral(100 * share)}{'٪' if in_arabic() else '%'}"


def clock(at: "datetime | time") -> str:
    """Return an hour of the day, as the clock on the wall has it.

    >>> from datetime import time
    >>> clock(time(9, 5))
    '٠٩:٠٥'
    """
    return digits(f"{at:%H:%M}")


def slashed(year: int, month: int, day: int) -> str:
    """Return a day as the fields have it, in the order in which it is typed and spoken.

    >>> slashed(1402, 7, 15)
    '١٥/٠٧/١٤٠٢'
    """
    return digits(f"{day:02d}/{month:02d}/{year:04d}")


def fill(text: str, *values: object) -> str:
    """Return ``text`` with %1, %2… filled in; integers go in as :func:`numeral` has them.

    >>> fill("%1: %2", "%2", 12_500)
    '%2: ١٢٬٥٠٠'
    """

    def shown(place: re.Match[str]) -> str:
        value = values[int(place[1]) - 1]
        return numeral(value) if isinstance(value, int) else str(value)

    return re.sub(_PLACE, shown, text)


def joined(*parts: str | None) -> str:
    """Return the parts that are there in one line, in their order in any script: a Latin name in
    front neither turns the line round nor takes the next part with it, and where English is read
    nor does Arabic. A sentence goes on without its full stop. Qt's documents, which set what can be
    marked, look into what is set apart for the way of the line: a mark before it tells them.

    >>> joined("أ.", "", "ب.") == "أ · ب.", joined("Ali", "ب") == "\u200f\u2068Ali\u2069 · ب"
    (True, True)
    >>> joined("", None)
    ''
    """
    *before, last = [part for part in parts if part] or [""]
    told = [_apart(part) for part in (*(one.removesuffix(".") for one in before), last)]
    mark = (RLM if in_arabic() else LRM) if len(told) > 1 and told[0][:1] == FSI else ""
    return mark + " · ".join(told)


def listed(parts: Iterable[str]) -> str:
    """Return what stands beside one another as the window's language lists it.

    >>> listed(["أ", "ب"])
    'أ، ب'
    """
    return (_COMMA if in_arabic() else ", ").join(parts)


def _apart(text: str) -> str:
    turns = text and (not in_arabic() or re.match(_LATIN, text))
    return f"{FSI}{text}{PDI}" if turns else text


__all__ = [
    "Language",
    "clock",
    "digits",
    "fill",
    "in_arabic",
    "install",
    "joined",
    "listed",
    "ltr",
    "numeral",
    "of_whole",
    "on_paper",
    "percent",
    "slashed",
]
