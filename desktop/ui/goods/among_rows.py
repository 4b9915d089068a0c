"""Rows that ask whom a distribution, or a count of what is to be bought, is for."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from desktop.core.aid.goods.giving.terms import Among, Audience, GivingRow
from desktop.core.people.details import School
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.goods.asking import Asking, number_in
from desktop.ui.parts.options import terms

#: Among whom families are counted before anything is planned.
_BEFOREHAND = frozenset({Audience.ALL, Audience.WAITING})


class AmongRows(QObject):
    """Rows that tell whom a distribution is for: among whom, and who of these."""

    def __init__(
        self, sheet: Asking, desk: Desk, closed: Sequence[GivingRow] | None = None
    ) -> None:
        super().__init__(sheet)
        self._form, text = sheet.form, desk.messages
        row = sheet.form.row
        listed = terms(text, "audience", Audience)
        whom = [one for one in listed if closed is not None or one[0] in _BEFOREHAND]
        self.whom = kit.ChoiceField(whom)
        self.whom.set_value(Audience.ALL.value)
        sheet.put(row("among.whom", self.tr("For whom"), self.whom, required=True))
        absent = [(one.id, one.name) for one in closed or () if one.closed]
        self._asks = {
            Audience.NUMBERS: row("among.numbers", self.tr("File numbers"), kit.MultiLineField(4)),
            Audience.ABSENT: row("among.absent", self.tr("Absent from"), kit.ChoiceField(absent)),
        }
        for one in self._asks.values():
            sheet.put(one)
        everybody = ("", self.tr("Whichever"))
        named = [everybody, *((c.id, c.name) for c in desk.office.policy.profile.categories)]
        stages = [everybody, *terms(text, "school", School)]
        sheet.put(
            row("among.category", self.tr("Category"), kit.ChoiceField(named)),
            row("among.area", self.tr("District or village"), kit.TextField(maximum=80)),
            row("among.stage", self.tr("With somebody at"), kit.ChoiceField(stages)),
        )
        sheet.put(
            row("among.least", self.tr("Heads, from"), kit.NumberField(99)),
            row("among.most", self.tr("Heads, to"), kit.NumberField(99)),
        )
        self.whom.changed.connect(self._offer)
        self._offer()

    def _offer(self) -> None:
        for audience, row in self._asks.items():
            row.setVisible(self.whom.value() == audience)

    def among(self) -> Among:
        """Return whom the rows tell."""
        v = self._form.values()
        return Among(
            Audience(v["among.whom"]),
            v.get("among.category") or "",
            v.get("among.area") or "",
            v.get("among.numbers") or "",
            v.get("among.absent") or "",
            number_in(v["among.least"]),
            number_in(v["among.most"]),
            School(v["among.stage"]) if v.get("among.stage") else None,
        )
