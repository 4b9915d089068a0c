"""Granting urgent aid at once, among the moves of a request."""

from typing import Any, Final

from PySide6.QtCore import QCoreApplication

from desktop.base.money import NOTHING, Halalas
from desktop.core.intake.standing import BEFORE_DECISION
from desktop.core.intake.steps.urgent import URGENT, GrantUrgent
from desktop.core.intake.terms import RequestView
from desktop.core.work import Action
from desktop.ui import kit
from desktop.ui.kit.spoken import riyals
from desktop.ui.requests.move_kinds import MOVES
from desktop.ui.requests.move_sheet import Move, MovingSheet

translate = QCoreApplication.translate


def _fits(request: RequestView) -> bool:
    there = request.facts.state in BEFORE_DECISION and bool(request.number)
    return there and request.policy.office.urgent_limit is not None


def _ask(sheet: MovingSheet) -> kit.FormOf[Any]:
    form = kit.FormOf(GrantUrgent, sheet)
    limit = Halalas((sheet.request.policy.office.urgent_limit or 0) * 100)
    told = translate(
        "UrgentAid",
        "Up to %1, by the office's choice. It is told and handed over at once; the body sees it"
        " first in its next sitting.",
    )
    sheet.put(
        kit.label(told.replace("%1", riyals(limit)), "second", wrap=True),
        form.ask(
            lambda g: g.amount,
            translate("UrgentAid", "Amount (riyals)"),
            kit.MoneyField(),
            required=True,
            read=lambda value: value or NOTHING,
        ),
        form.ask(
            lambda g: g.reason,
            translate("UrgentAid", "Why it does not wait"),
            kit.MultiLineField(2),
            required=True,
        ),
    )
    return form


#: Every move, with what the director alone does.
EVERY_MOVE: Final = (
    *MOVES,
    Move(
        URGENT,
        Action.REQUEST_URGENT,
        "hand-coins",
        _fits,
        _ask,
        lambda _request: (
            translate("UrgentAid", "Grant urgent aid"),
            translate("UrgentAid", "Grant it"),
            translate("UrgentAid", "The aid is granted; it can be handed over."),
        ),
    ),
)
