"""The language of the window: our catalogue over Qt's own.

Source strings are English, in ``self.tr("...")`` of a QObject or ``QCoreApplication.translate``.
Numbers go in by :func:`fill`; counts by ``arabic_digits(self.tr("%n paper(s)", "", n))``.
How to add strings: see ``packaging/translations.py``.
"""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from desktop.base.arabic_text import arabic_digits, ltr
from desktop.base.paths import translation


def install(app: QApplication, language: str = "ar") -> None:
    """Dress the application in a language and its direction.

    Raises FileNotFoundError where the catalogue was not built.
    """
    rtl = language == "ar"
    QLocale.setDefault(QLocale(QLocale.Language.Arabic, QLocale.Country.SaudiArabia))
    qt = QTranslator(app)
    if qt.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        QCoreApplication.installTranslator(qt)
    # the last one installed is asked first, so our wording of Qt's own texts wins
    for name in (f"qt_{language}.qm", f"{language}.qm"):
        path = translation(name)
        own = QTranslator(app)
        if own.load(str(path)):
            QCoreApplication.installTranslator(own)
        elif rtl or not path.name.startswith("qt_"):
            raise FileNotFoundError(path)
    app.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
    )


def fill(text: str, *values: object) -> str:
    """Return ``text`` with %1, %2… filled in; integers become Arabic-Indic digits."""
    for place, value in enumerate(values, 1):
        shown = arabic_digits(f"{value:,}".replace(",", "٬")) if isinstance(value, int) else value
        text = text.replace(f"%{place}", str(shown))
    return text


__all__ = ["arabic_digits", "fill", "install", "ltr"]
