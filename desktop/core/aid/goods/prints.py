"""What the prints of a distribution and of the store say."""

from dataclasses import replace
from typing import Final

from desktop.base.arabic_text import arabic_digits
from desktop.base.errors import Refused
from desktop.base.messages import Messages
from desktop.core.aid.goods.giving.ledger import families_of, giving_in, row_in
from desktop.core.aid.goods.giving.terms import Family as FamilyRow
from desktop.core.documents.desk_forms import DistributionSheet, Family
from desktop.core.documents.forms import Day, Head
from desktop.core.documents.ledger import Builder
from desktop.core.work import Look, Work
from desktop.core.work.subjects import each

#: The sheet's id in the catalogue; its subject are the families' rows on it.
DISTRIBUTION: Final = "distribution"


class GoodsPrints:
    """Composes the sheet of a distribution: a row a family, signed where it took already."""

    def __init__(self, messages: Messages) -> None:
        self._messages = messages

    @property
    def builders(self) -> dict[str, Builder]:
        """The one form."""
        return {DISTRIBUTION: self.compose}

    def compose(self, at: Work | Look, subject: str, head: Head) -> DistributionSheet:
        """Return the sheet of some families' rows, all of one distribution.

        Raises Refused ``giving.unknown_row``.
        """
        rows = [row_in(at.session, row_id) for row_id in each(subject)]
        if not rows:
            raise Refused("giving.unknown_row")
        giving = giving_in(at.session, rows[0].giving_id)
        families = sorted(families_of(at, rows), key=lambda one: one.place)
        items = dict.fromkeys(one.name for row in families for one in row.portions)
        return DistributionSheet(
            head=replace(head, title=self._messages.text(f"term.form.{DISTRIBUTION}")),
            campaign=giving.name,
            item="، ".join(items),
            condition=giving.condition,
            place=giving.place,
            held=Day.of(giving.day),
            families=tuple(self._family(one, several=len(items) > 1) for one in families),
        )

    def _family(self, row: FamilyRow, *, several: bool) -> Family:
        share = "، ".join(
            f"{one.name} {arabic_digits(str(one.quantity))}" if several else str(one.quantity)
            for one in row.portions
        )
        took = row.took
        if took is None:
            return Family(row.file_number, row.name, row.heads, share=share)
        by = took.hand.collector or self._messages.text(f"term.taken_by.{took.hand.by}")
        strokes, aspect = took.hand.strokes, took.hand.aspect
        return Family(row.file_number, row.name, row.heads, "", share, by, strokes, aspect)
