"""The moves of a request beside its policy's steps: when each fits, and what it asks for."""

from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.base.clock import today
from desktop.core.intake.facts import State
from desktop.core.intake.moved import Bereaved, ElsewhereAnswer
from desktop.core.intake.standing import BEFORE_DECISION, FINAL, deliverable, waits_for_answer
from desktop.core.intake.steps.bereavement import AfterDeath
from desktop.core.intake.steps.clarification import Clarify
from desktop.core.intake.steps.elsewhere import ElsewhereAnswered, ReferElsewhere
from desktop.core.intake.steps.joining import Join
from desktop.core.intake.steps.reopening import Reopen
from desktop.core.intake.steps.returned import RETURNED, NotKept, Returned
from desktop.core.intake.terms import RequestView
from desktop.core.work import Action
from desktop.ui import kit
from desktop.ui.parts.items_field import ItemsField
from desktop.ui.parts.options import terms
from desktop.ui.parts.question import question_rows, question_title
from desktop.ui.requests.move_sheet import Move, MovingSheet, Sums

translate = QCoreApplication.translate


def _why() -> str:
    return translate("MovingSheet", "The reason")


def _said(text: str) -> QWidget:
    return kit.label(text, "second", wrap=True)


def _ask(sheet: MovingSheet) -> Sums:
    form = kit.FormOf(Clarify, sheet)
    sheet.put(*question_rows(sheet.desk, form, sheet.request.policy))
    return form


def _elsewhere(sheet: MovingSheet) -> Sums:
    form = kit.FormOf(ReferElsewhere, sheet)
    told = translate(
        "MovingSheet",
        "Its letter is issued from the request's page afterwards. What they decline comes back"
        " here.",
    )
    sheet.put(
        _said(told),
        form.ask(
            lambda r: r.association,
            translate("MovingSheet", "The other association"),
            kit.TextField(maximum=100),
            required=True,
        ),
        form.ask(lambda r: r.reason, _why(), kit.MultiLineField(2), required=True),
    )
    return form


def _answered(sheet: MovingSheet) -> Sums:
    form, clock = kit.FormOf(ElsewhereAnswered, sheet), sheet.desk.office.clock
    answers = kit.SegmentedChoice(terms(sheet.desk.messages, "elsewhere_answer", ElsewhereAnswer))
    sheet.put(
        form.ask(
            lambda a: a.answer,
            translate("MovingSheet", "The answer"),
            answers,
            required=True,
            read=lambda value: ElsewhereAnswer(value or ElsewhereAnswer.TAKEN_ON),
        ),
        form.ask(
            lambda a: a.answered_on,
            translate("MovingSheet", "Day of the answer"),
            kit.DateField(clock=clock, latest=partial(today, clock)),
            help_text=translate("MovingSheet", "Left empty: today."),
            read=kit.day_of,
        ),
        form.ask(
            lambda a: a.said,
            translate("MovingSheet", "Who told so, or the number of their letter"),
            kit.TextField(maximum=100),
        ),
    )
    return form


def _join(sheet: MovingSheet) -> Sums:
    form = kit.FormOf(Join, sheet, apart=lambda j: (j.into,))
    open_ones = [one.number for one in sheet.request.others if one.open]
    told = translate(
        "MovingSheet",
        "Both keep their numbers; this one points to the other, which goes on. Re-opening ends it.",
    )
    named = translate("MovingSheet", "Open in the same file: %1")
    shown = named.replace("%1", kit.texts.listed(map(kit.texts.ltr, open_ones)))
    sheet.put(
        _said(told),
        form.ask(
            lambda j: j.goes_on,
            translate("MovingSheet", "Number of the request that goes on"),
            kit.TextField(maximum=20),
            required=True,
            help_text=shown if open_ones else "",
        ),
        form.ask(lambda j: j.reason, _why(), kit.MultiLineField(2), required=True),
    )
    return form


def _bereaved(sheet: MovingSheet) -> Sums:
    form = kit.FormOf(AfterDeath, sheet)
    becomes = kit.SegmentedChoice(terms(sheet.desk.messages, "bereaved", Bereaved))
    sheet.put(
        form.ask(
            lambda b: b.becomes,
            translate("MovingSheet", "What becomes of the request"),
            becomes,
            required=True,
            read=lambda value: Bereaved(value or Bereaved.GOES_ON),
        ),
        form.ask(
            lambda b: b.note,
            translate("MovingSheet", "What the family wishes, and who told so"),
            kit.MultiLineField(2),
            required=True,
        ),
    )
    return form


def _reopen(sheet: MovingSheet) -> Sums:
    form = kit.FormOf(Reopen, sheet)
    told = translate("MovingSheet", "It goes on where it stood; what was recorded of it stays.")
    sheet.put(
        _said(told), form.ask(lambda r: r.reason, _why(), kit.MultiLineField(2), required=True)
    )
    return form


def _returned(sheet: MovingSheet) -> Sums:
    form, request = kit.FormOf(Returned, sheet), sheet.request
    hows = [one for one in NotKept if _fits_how(one, request)]
    how = kit.SegmentedChoice(terms(sheet.desk.messages, "not_kept", hows), hows[0].value)
    items = ItemsField()
    items.offer(request.handed)
    rows = (
        form.ask(lambda r: r.items, translate("MovingSheet", "What came back"), items, read=tuple),
        form.ask(
            lambda r: r.brought_by,
            translate("MovingSheet", "Who brought it"),
            kit.NameField(),
            required=True,
        ),
    )
    sheet.put(
        form.ask(
            lambda r: r.became,
            translate("MovingSheet", "What happened"),
            how,
            required=True,
            read=lambda value: NotKept(value) if value else None,
        ),
        *rows,
        form.ask(lambda r: r.reason, _why(), kit.MultiLineField(2), required=True),
        form.ask(
            lambda r: r.closes,
            "",
            kit.CheckRow(translate("MovingSheet", "Nothing more is handed over; close it")),
        ),
    )

    def offer() -> None:
        for row in rows:
            row.setVisible(how.value() == NotKept.CAME_BACK)

    how.changed.connect(offer)
    offer()
    return form


def _fits_how(how: NotKept, request: RequestView) -> bool:
    return bool(request.handed) if how is NotKept.CAME_BACK else deliverable(request.facts)


def _not_kept(request: RequestView) -> bool:
    return bool(request.handed) or deliverable(request.facts)


def _can_ask(request: RequestView) -> bool:
    return request.facts.state in BEFORE_DECISION and not waits_for_answer(request.facts)


def _before_decision(request: RequestView) -> bool:
    return request.facts.state in BEFORE_DECISION and bool(request.number)


def _doubled(request: RequestView) -> bool:
    return _before_decision(request) and any(one.open for one in request.others)


def _awaited(request: RequestView) -> bool:
    sent = request.facts.elsewhere
    away = request.facts.state is State.REFERRED_ELSEWHERE
    return away and sent is not None and sent.answer is None


MOVES: Final = (
    Move(
        "ask_on",
        Action.REQUEST_CLARIFY,
        "circle-help",
        _can_ask,
        _ask,
        lambda request: (
            question_title(request.policy),
            translate("MovingSheet", "Hand it on"),
            translate("MovingSheet", "The question was recorded."),
        ),
    ),
    Move(
        "bereavement",
        Action.REQUEST_BEREAVED,
        "users",
        lambda request: request.bereft,
        _bereaved,
        lambda _request: (
            translate("MovingSheet", "After the death"),
            translate("MovingSheet", "Save"),
            translate("MovingSheet", "It is recorded what becomes of the request."),
        ),
    ),
    Move(
        "elsewhere",
        Action.REQUEST_SEND_ELSEWHERE,
        "send",
        _before_decision,
        _elsewhere,
        lambda _request: (
            translate("MovingSheet", "Refer to another association"),
            translate("MovingSheet", "Refer it"),
            translate("MovingSheet", "The request was referred; issue its letter."),
        ),
    ),
    Move(
        "elsewhere_answer",
        Action.REQUEST_SEND_ELSEWHERE,
        "inbox",
        _awaited,
        _answered,
        lambda _request: (
            translate("MovingSheet", "Answer of the other association"),
            translate("MovingSheet", "Save"),
            translate("MovingSheet", "The answer was recorded."),
        ),
    ),
    Move(
        "joining",
        Action.REQUEST_JOIN,
        "copy",
        _doubled,
        _join,
        lambda _request: (
            translate("MovingSheet", "Join to another request"),
            translate("MovingSheet", "Join"),
            translate("MovingSheet", "The request was joined to the other one."),
        ),
    ),
    Move(
        RETURNED,
        Action.REQUEST_DELIVER,
        "undo-2",
        _not_kept,
        _returned,
        lambda _request: (
            translate("MovingSheet", "Refused, or came back"),
            translate("MovingSheet", "Record it"),
            translate("MovingSheet", "It is recorded; what came back is in the store again."),
        ),
    ),
    Move(
        "reopening",
        Action.REQUEST_REOPEN,
        "lock-open",
        lambda request: request.facts.state in FINAL,
        _reopen,
        lambda _request: (
            translate("MovingSheet", "Open the request again"),
            translate("MovingSheet", "Open it again"),
            translate("MovingSheet", "The request is open again."),
        ),
    ),
)
