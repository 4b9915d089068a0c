"""Made-up data of the store's slips, of a lent device and of who takes goods for another."""

from dataclasses import replace
from datetime import timedelta

from desktop.base.money import Halalas
from desktop.core.aid.goods.devices.terms import Tick
from desktop.core.documents.forms import Day
from desktop.core.documents.goods_forms import (
    DeviceLoan,
    LookedAt,
    StoreIssue,
    StoreLine,
    StoreReceipt,
    TakingAuthority,
)
from desktop.core.policy.profile import PolicyProfile
from desktop.core.practice.ink import ink
from desktop.core.practice.loader import practice
from desktop.core.practice.names import mobile, name
from desktop.core.work import Role
from desktop.printing.samples.shared import TEXTS, filled, head, today


def goods_receipt(profile: PolicyProfile, *, blank: bool = False) -> StoreReceipt:
    """Return the slip of what a giver brought."""
    form = StoreReceipt(
        head(profile, TEXTS.text("term.form.goods_receipt")), "", None, "", "", "", "", (), ""
    )
    if blank:
        return form
    made, ends = practice().prints.goods, Day.of(today() + timedelta(days=180))
    return replace(
        form,
        head=filled(form.head, made.receipt_print),
        number=made.receipt,
        received=Day.of(today()),
        party=made.donor,
        condition=practice().prints.distribution.condition,
        state=made.state,
        note="",
        lines=(
            StoreLine(made.item, made.unit, 40, Halalas(1_200_000), ends),
            StoreLine(made.second, made.second_unit, 25, Halalas(275_050), None),
        ),
        keeper=practice().staff[Role.STOREKEEPER].name,
    )


def goods_issue(profile: PolicyProfile, *, blank: bool = False) -> StoreIssue:
    """Return the slip of what went to a distribution elsewhere."""
    form = StoreIssue(head(profile, TEXTS.text("term.form.goods_issue")), "", None, "", "", (), "")
    if blank:
        return form
    made = practice().prints.goods
    return replace(
        form,
        head=filled(form.head, made.issue_print),
        number=made.issue,
        issued=Day.of(today()),
        party=name(52),
        why=made.why,
        lines=(StoreLine(made.item, made.unit, 12), StoreLine(made.second, made.second_unit, 6)),
        keeper=practice().staff[Role.STOREKEEPER].name,
    )


def device_loan(profile: PolicyProfile, *, blank: bool = False) -> DeviceLoan:
    """Return the record of a device that is out."""
    ticks = tuple(LookedAt(TEXTS.text(f"term.tick.{one}")) for one in Tick)
    form = DeviceLoan(
        head(profile, TEXTS.text("term.form.device_loan")), "", "", "", "", "", None, None, "", "",
        "", ticks, None, "",
    )  # fmt: skip
    if blank:
        return form
    made = practice().prints.goods
    return replace(
        form,
        head=filled(form.head, made.loan_print),
        device=made.device,
        serial=made.serial,
        borrower=name(61),
        file_number="0061",
        since=Day.of(today()),
        until=Day.of(today() + timedelta(days=90)),
        report=made.report,
        guarantee=made.guarantee,
        state=made.device_state,
        ticks=tuple(replace(one, out=at != 4) for at, one in enumerate(ticks)),
        strokes=ink(5),
    )


def taking_authority(profile: PolicyProfile, *, blank: bool = False) -> TakingAuthority:
    """Return the authority of somebody whose file is there."""
    form = TakingAuthority(head(profile, TEXTS.text("term.form.taking_authority")), "", "", "", "")
    if blank:
        return form
    made = practice().prints
    return replace(
        form,
        head=filled(form.head, made.goods.authority_print),
        applicant=made.request.applicant.name,
        identity=made.request.applicant.identity,
        file_number="0037",
        mobile=mobile(37),
    )
