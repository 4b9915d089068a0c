"""The figures of a study: what of income and obligations counts, the line, the deficit, the class.

The office's table says it (``NeedTable``); until it has one, the example here, which is marked so.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from desktop.base.money import NOTHING, Halalas, total
from desktop.core.intake.studied.terms import Class, Figures, IncomeFound, OwedFound
from desktop.core.policy.choice_vocabulary import NeedBy
from desktop.core.policy.choices import NeedTable, OfficeChoices
from desktop.core.policy.circumstances import IncomeSource, ObligationKind

#: An example: no source gives the lines of any of the associations.
EXAMPLE: Final = NeedTable(
    from_on=date(2026, 1, 1),
    by=NeedBy.BY_SIZE,
    counts=tuple(IncomeSource),
    deducts=(ObligationKind.RENT, ObligationKind.TREATMENT),
    lines=(1_900, 2_900, 3_700, 4_400, 5_000, 5_500),
    beyond=450,
)
_RIYAL: Final = 100


def table_of(office: OfficeChoices, day: date) -> NeedTable:
    """Return what the office measures need by on a day: the table that began last, the example
    before any did.
    """
    every = (*office.need_before, *((office.need,) if office.need else ()))
    begun = [one for one in every if one.from_on <= day]
    return max(begun, key=lambda one: one.from_on, default=EXAMPLE)


def line_of(table: NeedTable, heads: int) -> Halalas:
    """Return the line of a month for a household.

    >>> line_of(EXAMPLE, 1), line_of(EXAMPLE, 8)
    (190000, 640000)
    """
    if table.by is NeedBy.PER_HEAD:
        return Halalas((table.per_head or 0) * heads * _RIYAL)
    within = min(heads, len(table.lines))
    return Halalas((table.lines[within - 1] + (heads - within) * table.beyond) * _RIYAL)


def counted(
    table: NeedTable, incomes: Sequence[IncomeFound], owed: Sequence[OwedFound]
) -> tuple[tuple[IncomeFound, ...], tuple[OwedFound, ...]]:
    """Return the amounts, each with whether it counts."""
    earned = (replace(one, counts=one.source in table.counts) for one in incomes)
    return tuple(earned), tuple(replace(one, counts=one.kind in table.deducts) for one in owed)


def figure(
    table: NeedTable, heads: int, incomes: Sequence[IncomeFound], owed: Sequence[OwedFound]
) -> Figures:
    """Return the figures of what a researcher found, for a household of ``heads`` (one at least).

    What is owed lowers the income to nothing at most, so the deficit is never above the line.
    """
    heads = max(heads, 1)
    earned, due = counted(table, incomes, owed)
    income = total(one.found for one in earned if one.counts)
    out = total(one.found for one in due if one.counts)
    net, line = max(Halalas(income - out), NOTHING), line_of(table, heads)
    share = net * 100 // line
    return Figures(
        by=table.by,
        from_on=table.from_on,
        heads=heads,
        counted=income,
        deducted=out,
        net=net,
        line=line,
        per_head=Halalas(net // heads),
        deficit=max(Halalas(line - net), NOTHING),
        share=share,
        proposed=_class(table, net, line),
        example=table is EXAMPLE,
    )


def _class(table: NeedTable, net: Halalas, line: Halalas) -> Class | None:
    if net >= line:
        return None
    if net * 100 <= table.a_upto * line:
        return Class.A
    return Class.B if net * 100 <= table.b_upto * line else Class.C
