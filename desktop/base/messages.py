"""The texts of codes: ``resources/messages/{ar,en}.toml`` as a flat catalogue.

A table is a namespace: ``[storage] disk_full = "..."`` is the code ``storage.disk_full``. A whole
number that is filled in has the digits of the language's sentences; behind a colon stands what it
counts, in Arabic with the case of the sentence: ``{days:يوم/نصب}``, in English ``{days:day}``. A
day is filled in in both calendars, a moment with its hour in Riyadh, a sum with its riyals, a list
by the language's comma.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache, cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from desktop.base import small_files
from desktop.base.arabic_text import arabic_digits
from desktop.base.errors import Invalid, KnownError, Param, Problem, Sum
from desktop.base.paths import resource

if TYPE_CHECKING:
    from datetime import date, datetime  # not before the first frame


def _flat(table: Mapping[str, Any], prefix: str = "") -> Iterator[tuple[str, str]]:
    for key, value in table.items():
        if isinstance(value, Mapping):
            yield from _flat(value, f"{prefix}{key}.")
        else:
            yield f"{prefix}{key}", value


@cache
def _catalogue(text: str) -> Mapping[str, str]:
    """Give the texts of a file; read once, as every window and office asks for them anew."""
    return MappingProxyType(dict(_flat(small_files.toml(text))))


class _Unread(dict[str, str]):
    """The catalogue that could not be read: every text says so, and what to do."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language

    def __missing__(self, code: str) -> str:
        file = f"{self._language}.toml"
        return (
            f"لم يُقرأ نص الرسالة ({code})، فالملف {file} من ملفات البرنامج تالف أو ناقص؛ أعد تثبيت"
            f" البرنامج.\nThe program's own file {file} can't be read; install the program again."
        )


class _Figure(int):
    """A number in an Arabic sentence, with the noun that it counts where one is named."""

    def __format__(self, noun: str) -> str:
        if not noun:
            return arabic_digits(str(int(self)))
        from desktop.base.counted import Case, counted  # not before the first frame

        name, _, case = noun.partition("/")
        return counted(int(self), name, Case(case) if case else Case.NOMINATIVE)


class _EnglishFigure(int):
    """A number in an English sentence, with its noun."""

    def __format__(self, noun: str) -> str:
        shown = str(int(self))
        return f"{shown} {noun}{'' if self == 1 else 's'}" if noun else shown


_FIGURES = {"ar": _Figure, "en": _EnglishFigure}


class Messages:
    """The catalogue of one language, read when the first text is asked for."""

    def __init__(self, language: str = "ar") -> None:
        self._language = language

    @cached_property
    def _texts(self) -> Mapping[str, str]:
        try:
            read = small_files.read(resource("messages", f"{self._language}.toml"))
            return _catalogue(read.decode())
        except (OSError, ValueError, RecursionError):
            return _Unread(self._language)

    def __contains__(self, code: str) -> bool:
        return code in self._texts

    def codes(self) -> frozenset[str]:
        """Return every code of the catalogue."""
        return frozenset(self._texts)

    def text(self, code: str, /, **params: Param) -> str:
        """Return the text of ``code``; raises KeyError for a code without one (a bug)."""
        return self._texts[code].format_map({k: self._worded(v) for k, v in params.items()})

    def _worded(self, value: Param) -> Param:
        if isinstance(value, Sum):
            return self._sum(value)
        if isinstance(value, int):
            figure: type[int] = _FIGURES[self._language]
            return figure(value)
        if isinstance(value, str):
            return value
        if isinstance(value, tuple):
            return self.listed(value)
        from datetime import datetime  # not before the first frame

        from desktop.base.clock import RIYADH

        if isinstance(value, datetime):
            return self._moment(value.astimezone(RIYADH))
        return self._day(value)

    def listed(self, parts: Iterable[str]) -> str:
        """Return what stands beside one another as the language lists it."""
        return "، ".join(parts)

    def _day(self, day: "date") -> str:
        from desktop.base.hijri import both_text  # not before the first frame

        return both_text(day, weekday=False)

    def _sum(self, halalas: Sum) -> str:
        from desktop.base.money import Halalas, riyals  # not before the first frame

        return riyals(Halalas(halalas))

    def _moment(self, at: "datetime") -> str:
        """Return a moment, which is given as the clocks of Riyadh show it."""
        return f"{self._day(at.date())}، {arabic_digits(f'{at:%H:%M}')}"

    def of(self, why: KnownError | Problem) -> str:
        """Return the advice for an error or a problem; of an :class:`Invalid`, a line for each
        of its problems.
        """
        if isinstance(why, Invalid) and why.problems:
            return "\n".join(self.of(problem) for problem in why.problems)
        return self.text(why.code, **why.params)
