"""The forms about money; see ``catalogue``."""

from typing import Final

from desktop.core.documents import money_forms
from desktop.core.documents.form_spec import FormSpec, Occasion
from desktop.core.documents.numbers import Series
from desktop.core.work import Action, Role

#: Who pays; an order names accounts whole, whoever issues it.
_MONEY: Final = frozenset({Role.ACCOUNTANT, Role.DIRECTOR})

MONEY_SPECS: Final[tuple[FormSpec, ...]] = (
    FormSpec(
        id="payment",
        data=money_forms.PaymentOrder,
        series=Series.PRINT,
        personal=False,
        occasion=Occasion.ORDER,
        by_hand=True,
        issuers=_MONEY,
        reads=Action.ORDER_PREPARE,
    ),
    FormSpec(
        id="transfer_list",
        data=money_forms.TransferSheet,
        series=Series.PRINT,
        personal=False,
        occasion=Occasion.ORDER,
        by_hand=True,
        issuers=_MONEY,
        reads=Action.ORDER_PREPARE,
    ),
    FormSpec(
        id="sponsor_report",
        data=money_forms.SponsorReport,
        series=Series.PRINT,
        personal=False,
        occasion=Occasion.ORDER,
        by_hand=False,
        issuers=_MONEY,
        reads=Action.AID_READ,
    ),
)
