"""The forms of the store; see ``catalogue``."""

from typing import Final

from desktop.core.documents import goods_forms
from desktop.core.documents.form_spec import FormSpec, Occasion
from desktop.core.documents.numbers import Series
from desktop.core.work import Action, Role

_STORE: Final = frozenset({Role.STOREKEEPER, Role.DIRECTOR})
_DESK: Final = frozenset({Role.RECEPTION, Role.DIRECTOR})

GOODS_SPECS: Final[tuple[FormSpec, ...]] = (
    FormSpec(
        id="goods_receipt",
        data=goods_forms.StoreReceipt,
        series=Series.PRINT,
        personal=False,
        occasion=Occasion.STORE,
        by_hand=True,
        issuers=_STORE,
        reads=Action.GOODS_RECEIVE,
    ),
    FormSpec(
        id="goods_issue",
        data=goods_forms.StoreIssue,
        series=Series.PRINT,
        personal=False,
        occasion=Occasion.STORE,
        by_hand=True,
        issuers=_STORE,
        reads=Action.GOODS_RECEIVE,
    ),
    FormSpec(
        id="giving_closing",
        data=goods_forms.GivingClosing,
        series=Series.PRINT,
        personal=False,
        occasion=Occasion.STORE,
        by_hand=True,
        issuers=_STORE | _DESK,
        reads=Action.DOCUMENT_READ,
    ),
    FormSpec(
        id="buying_list",
        data=goods_forms.BuyingList,
        series=None,
        personal=False,
        occasion=Occasion.FOLLOW,
        by_hand=True,
        issuers=frozenset(),
        reads=Action.DOCUMENT_READ,
    ),
    FormSpec(
        id="card_count",
        data=goods_forms.CardCount,
        series=Series.PRINT,
        personal=False,
        occasion=Occasion.STORE,
        by_hand=True,
        issuers=_STORE | _DESK,
        reads=Action.DOCUMENT_READ,
    ),
    # Name and file number alone, which who lends knows: the identity is written by hand.
    FormSpec(
        id="device_loan",
        data=goods_forms.DeviceLoan,
        series=Series.PRINT,
        personal=False,
        occasion=Occasion.STORE,
        by_hand=True,
        issuers=_STORE | _DESK,
        reads=Action.DOCUMENT_READ,
    ),
    FormSpec(
        id="taking_authority",
        data=goods_forms.TakingAuthority,
        series=Series.PRINT,
        personal=True,
        occasion=Occasion.PERSON,
        by_hand=True,
        issuers=_DESK,
        reads=Action.DOCUMENT_READ,
    ),
)
