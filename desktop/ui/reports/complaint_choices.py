"""What an office sets itself for complaints by what they are about: by when, to whom at last."""

from collections.abc import Mapping
from typing import Any, Final

from PySide6.QtCore import QCoreApplication

from desktop.core.policy.choice_vocabulary import Matter
from desktop.core.policy.choices import ComplaintMatter, OfficeChoices
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.reports import choice_words

translate = QCoreApplication.translate
_MOST: Final = 366
_NAME: Final = 200


def card(desk: Desk, form: kit.Form) -> kit.Card:
    """Return the card, its rows on the form: a line for each matter."""
    within = translate("ComplaintChoices", "%1: answered within (days)")
    outside = translate("ComplaintChoices", "%1: the authority outside")
    lines = []
    for one in Matter:
        named = desk.messages.text(f"term.matter.{one}")
        days = kit.NumberField(_MOST, 1)
        lines.append(
            kit.columns(
                form.row(_days(one), within.replace("%1", named), days),
                form.row(
                    _authority(one), outside.replace("%1", named), kit.TextField(maximum=_NAME)
                ),
            )
        )
    said = translate(
        "ComplaintChoices", "No policy states them. Empty: the target of all complaints holds."
    )
    aside = kit.Badge(translate("ComplaintChoices", "By the office's decision"), "info")
    title = choice_words.label("complaint_matters")
    return kit.Card(title, aside=aside).add(kit.label(said, "second", wrap=True), *lines)


def shown(office: OfficeChoices) -> dict[str, Any]:
    """Return the values that the rows show."""
    held = {one.matter: one for one in office.complaint_matters}
    found: dict[str, Any] = {}
    for one in Matter:
        there = held.get(one, ComplaintMatter(matter=one))
        found |= {_days(one): there.days, _authority(one): there.authority or ""}
    return found


def chosen(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return what the rows say."""
    every = (
        ComplaintMatter(
            matter=one, days=values[_days(one)] or None, authority=values[_authority(one)] or None
        )
        for one in Matter
    )
    return {"complaint_matters": tuple(one for one in every if one.days or one.authority)}


def _days(matter: Matter) -> str:
    return f"complaint_matters.{matter}.days"


def _authority(matter: Matter) -> str:
    return f"complaint_matters.{matter}.authority"
