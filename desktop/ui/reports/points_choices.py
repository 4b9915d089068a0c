"""What an office chooses of its waiting list: how many points each thing counts."""

from collections.abc import Mapping
from typing import Any, Final

from PySide6.QtCore import QCoreApplication

from desktop.base.arabic_text import western_digits
from desktop.core.policy.choices import IncomeBand, OfficeChoices, WaitingPoints
from desktop.ui import kit
from desktop.ui.reports import choice_words

translate = QCoreApplication.translate
_MOST_INCOME: Final = 100_000
_MOST_POINTS: Final = 1_000
_MOST_EACH: Final = 100
_MOST_BANDS: Final = 20
#: The numbers beside the bands of income, each with its largest value.
_NUMBERS: Final = {
    "a_head": _MOST_EACH,
    "most_heads": _MOST_POINTS,
    "disability": _MOST_POINTS,
    "a_month": _MOST_EACH,
    "most_months": _MOST_POINTS,
}


class BandsField(kit.MultiLineField):
    """A band a line: the income a head up to which it goes, and its points; the value is bands."""

    def value(self) -> Any:
        bands = [self._band(line) for line in self._lines()]
        return tuple(band for band in bands if band is not None)

    def set_value(self, value: Any) -> None:
        lines = (f"{one.up_to} {one.points}" for one in value or ())
        super().set_value(value if isinstance(value, str) else "\n".join(lines))

    def typed(self) -> str:
        """Return what stands there, for a draft."""
        return str(super().value())

    def retype(self, typed: str) -> None:
        """Show what :meth:`typed` gave."""
        super().set_value(typed)

    def trouble(self) -> str:
        """Return what is wrong: a line that is no two numbers, or too many lines."""
        lines = self._lines()
        if len(lines) > _MOST_BANDS or any(self._band(line) is None for line in lines):
            return self.tr("Write two numbers a line: up to how many riyals, and the points.")
        return ""

    @staticmethod
    def _band(line: str) -> IncomeBand | None:
        numbers = [one for one in line.replace(":", " ").replace("،", " ").split() if one]
        if len(numbers) != 2 or not all(one.isdecimal() for one in numbers):
            return None
        up_to, points = map(int, numbers)
        if up_to > _MOST_INCOME or points > _MOST_POINTS:
            return None
        return IncomeBand(up_to=up_to, points=points)

    def _lines(self) -> list[str]:
        text = western_digits(str(super().value()))
        return [line for line in (one.strip() for one in text.splitlines()) if line]


def card(form: kit.Form) -> kit.Card:
    """Return the card, its rows on the form."""
    row = form.row
    own = [
        (False, translate("PointsChoices", "The example")),
        (True, translate("PointsChoices", "A table of the office's own")),
    ]
    way = row("waiting_points.own", choice_words.label("waiting_points"), kit.SegmentedChoice(own))
    bands = row(
        "waiting_points.income",
        translate("PointsChoices", "Income a head up to, and its points"),
        BandsField(4),
        help_text=translate("PointsChoices", "A line each, the lowest first: 300 40"),
    )
    names = {
        "a_head": translate("PointsChoices", "Points of each member"),
        "most_heads": translate("PointsChoices", "Members: at most"),
        "disability": translate("PointsChoices", "Points of a disability"),
        "a_month": translate("PointsChoices", "Points of each month waited"),
        "most_months": translate("PointsChoices", "Months waited: at most"),
    }
    numbers = [
        row(f"waiting_points.{name}", names[name], kit.NumberField(most), required=True)
        for name, most in _NUMBERS.items()
    ]
    shown = kit.stack(bands, kit.columns(*numbers))

    def follow() -> None:
        for one in (shown, bands, *numbers):
            one.setVisible(bool(way.field.value()))

    form.changed.connect(follow)
    follow()
    return kit.Card(translate("PointsChoices", "Waiting list")).add(way, shown)


def shown(office: OfficeChoices) -> dict[str, Any]:
    """Return the values that the rows show; where the office has no table, the example's."""
    table = office.waiting_points or WaitingPoints()
    return {
        "waiting_points.own": office.waiting_points is not None,
        "waiting_points.income": table.income,
        **{f"waiting_points.{name}": getattr(table, name) for name in _NUMBERS},
    }


def chosen(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return what the rows say."""
    if not values["waiting_points.own"]:
        return {"waiting_points": None}
    numbers = {name: values[f"waiting_points.{name}"] or 0 for name in _NUMBERS}
    return {"waiting_points": WaitingPoints(income=values["waiting_points.income"], **numbers)}
