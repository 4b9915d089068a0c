"""The texts of a window that speaks English."""

from collections.abc import Iterable
from datetime import date, datetime

from desktop.base.errors import Param, Sum
from desktop.base.messages import Messages
from desktop.base.money import Halalas
from desktop.ui.kit import texts
from desktop.ui.kit.spoken import both_text, riyals
from desktop.ui.kit.texts import Language, clock, in_arabic


class EnglishMessages(Messages):
    """English, but for what goes on paper (``texts.on_paper``), which is ``arabic``."""

    def __init__(self, arabic: Messages) -> None:
        super().__init__(Language.ENGLISH)
        self._arabic = arabic

    def text(self, code: str, /, **params: Param) -> str:
        """Return the text of ``code``; raises KeyError for a code without one (a bug)."""
        return self._arabic.text(code, **params) if in_arabic() else super().text(code, **params)

    def listed(self, parts: Iterable[str]) -> str:
        return texts.listed(parts)

    def _day(self, day: date) -> str:
        return both_text(day, weekday=False)

    def _sum(self, halalas: Sum) -> str:
        return riyals(Halalas(halalas))

    def _moment(self, at: datetime) -> str:
        return f"{self._day(at.date())}, {clock(at)}"
