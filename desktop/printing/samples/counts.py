"""Made-up data of what was counted: a distribution's closing, a drawer of cards, what to buy."""

from dataclasses import replace
from typing import Final

from desktop.base.money import Halalas
from desktop.core.aid.goods.giving.prints import BOUGHT
from desktop.core.aid.goods.giving.terms import Needed
from desktop.core.aid.goods.giving.words import group, places
from desktop.core.documents.day_forms import NamedCount
from desktop.core.documents.forms import Day
from desktop.core.documents.goods_forms import (
    BuyingList,
    CardCount,
    CardOut,
    CardPile,
    GivingClosing,
    Handled,
    HelperSheet,
    ToBuy,
)
from desktop.core.policy.profile import PolicyProfile
from desktop.core.practice.loader import practice
from desktop.core.practice.names import name
from desktop.core.work import Role
from desktop.printing.samples.shared import TEXTS, filled, head, today

_GROUPS: Final = {
    "basket": ("1_2", "3_5", "6_8", "9_0"),
    "bag": ("primary_male", "primary_female", "middle_male", "secondary_female"),
    "clothes": ("0_2_female", "3_5_male", "12_14_unknown"),
}


def giving_closing(profile: PolicyProfile, *, blank: bool = False) -> GivingClosing:
    """Return the record of a distribution of which two families did not come."""
    form = GivingClosing(
        head(profile, TEXTS.text("term.form.giving_closing")), "", None, "", "", "", None, None,
        None, (), (), "", "", "", "",
    )  # fmt: skip
    if blank:
        return form
    made, day = practice().prints.goods, practice().prints.distribution
    return replace(
        form,
        head=filled(form.head, made.closing_print),
        giving=day.campaign,
        held=Day.of(today()),
        place=day.place,
        season=made.season,
        condition=day.condition,
        families=60,
        taken=58,
        signed=58,
        things=(
            Handled(made.item, made.unit, 60, 58, 22, 21),
            Handled(made.second, made.second_unit, 84, 80, 5, 5),
        ),
        sheets=(
            HelperSheet(made.helper, places(range(21, 41)), "33"),
            HelperSheet(name(71), places(range(41, 61)), ""),
        ),
        absent="12، 33",
        closer=practice().staff[Role.STOREKEEPER].name,
        second=made.second_hand,
        why=made.difference,
    )


def buying_list(profile: PolicyProfile, *, blank: bool = False) -> BuyingList:
    """Return what is to be bought for all families."""
    parts = tuple(ToBuy(TEXTS.text(f"term.needed.{what}"), ()) for what in BOUGHT)
    form = BuyingList(head(profile, TEXTS.text("term.form.buying_list")), (), None, parts)
    if blank:
        return form
    return replace(
        form,
        head=filled(form.head, ""),
        whom=(TEXTS.text("term.audience.all"), profile.categories[0].name),
        families=118,
        parts=tuple(
            replace(part, groups=tuple(
                NamedCount(group(TEXTS, Needed(what, one, 0)), 7 + at * 11)
                for at, one in enumerate(_GROUPS[what])
            ))
            for what, part in zip(BOUGHT, parts, strict=True)
        ),
    )  # fmt: skip


def card_count(profile: PolicyProfile, *, blank: bool = False) -> CardCount:
    """Return the count of a drawer that two cards were handed out of."""
    form = CardCount(
        head(profile, TEXTS.text("term.form.card_count")), None, (), (), None, None, "", "", ""
    )
    if blank:
        return form
    made, value = practice().prints.goods, Halalas(30_000)
    return replace(
        form,
        head=filled(form.head, made.cards_print),
        counted=Day.of(today()),
        piles=(
            CardPile(made.shop, TEXTS.text("term.card_kind.card"), value, 18, Halalas(540_000)),
            CardPile(made.donor, TEXTS.text("term.card_kind.voucher"), Halalas(5_050), 6,
                     Halalas(30_300)),
        ),
        given=tuple(
            CardOut(f"{5001 + at}", made.shop, value, f"{at * 3 + 61:04d}", name(81 + at))
            for at in range(2)
        ),
        due=24,
        found=24,
        counter=practice().staff[Role.RECEPTION].name,
        second=made.second_hand,
    )  # fmt: skip
