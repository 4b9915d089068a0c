"""How the sheet of a draft is opened again, page by page."""

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtWidgets import QAbstractButton

from desktop.ui.complaints.harm_asked import EVERY as EVERY_OF_HARM
from desktop.ui.complaints.taking import EVERY as EVERY_STEP
from desktop.ui.people.step_sheet import EVERY as STEPS
from desktop.ui.places import PageId
from desktop.ui.requests.telling_lists import Waits
from desktop.ui.requests.urgent import EVERY_MOVE


def _press(button: QAbstractButton) -> None:
    """Press what may be pressed now, of a page that was asked for: it need not be seen first."""
    if button.isVisible() and button.isEnabled():
        button.clicked.emit()


def _step(name: str) -> Callable[[Any, str], object]:
    return lambda page, _: _press(page.course.acts[name])


def _move(name: str) -> Callable[[Any, str], object]:
    return lambda page, _: _press(page.moves.buttons[name])


def _of_item(name: str) -> Callable[[Any, str], object]:
    return lambda page, rest: page.ask_again(name, rest)


#: How a page opens the sheet of a draft again: by how the draft's name begins, given the page and
#: what follows the name's first dot or colon. It opens none where its act is not offered any more;
#: of a sheet that is named nowhere, the page is gone to and how to go on from there is said.
#: What else than lending becomes of a device.
_KEPT_OF_DEVICES: Final = ("to_repair", "repaired", "lost", "gifted", "retired")
_LISTS: Final = (PageId.FILES, PageId.REQUESTS, PageId.SITTINGS, PageId.DELIVERIES)
SHEETS: Final[dict[PageId, dict[str, Callable[[Any, str], object]]]] = {
    PageId.HOME: {"review": lambda page, rest: page.reviews.ask_again(rest)},
    PageId.RECEPTION: {
        "day_end": lambda page, _: _press(page.day),
        "arrive": lambda page, _: _press(page.wait),
        "said": lambda page, rest: page.ask_said(rest),
        "visit_question": lambda page, _: _press(page.enquiry.unclear),
    },
    PageId.APPOINTMENTS: {
        "appoint": lambda page, _: _press(page.new),
        "move_appointment": lambda page, rest: page.ask_again("move", rest),
        "call_off": lambda page, rest: page.ask_again("off", rest),
    },
    PageId.DAY_LOG: {"correct": lambda page, rest: page.ask_again(rest)},
    PageId.VISIT: {"clarification": lambda page, _: _press(page.unclear)},
    PageId.RATIFYING: {
        "ratify": lambda page, rest: page.ask_again(rest, ratified=True),
        "send_back": lambda page, rest: page.ask_again(rest, ratified=False),
    },
    PageId.TURNS: {"turns_given": lambda page, _: _press(page.give)},
    PageId.COMMITTEE: {
        "sitting": lambda page, _: _press(page.acts.open_button),
        "plan": lambda page, _: _press(page.acts.plan),
        "attendance": lambda page, _: _press(page.acts.attend),
        "row": lambda page, _: _press(page.row.note),
        "agenda": lambda page, _: _press(page.lists.more),
        "export": lambda page, _: _press(page.lists.export),
    },
    PageId.MEMBERS: {
        "member_new": lambda page, _: _press(page.new),
        "member": lambda page, rest: page.ask_again("change", rest),
        "member_end": lambda page, rest: page.ask_again("end", rest),
        "member_deputy": lambda page, rest: page.ask_again("deputy", rest),
    },
    PageId.REQUEST: {
        "withdrawal": lambda page, _: _press(page.withdraw),
        "taking_back": lambda page, _: _press(page.history.back),
        "pause": lambda page, _: _press(page.cards.reply.pause),
        "resume": lambda page, _: _press(page.cards.reply.resume),
        "sealed": lambda page, _: _press(page.sealed.add_button),
        "letter_in": lambda page, _: _press(page.issued.letters.came),
        **{move.name: _move(move.name) for move in EVERY_MOVE},
    },
    PageId.INITIATED: {
        "visit_made": lambda page, rest: page.ask_again("made", rest),
        "visit_called_off": lambda page, rest: page.ask_again("off", rest),
    },
    PageId.TASKS: {"assign_study": lambda page, rest: page.ask_assign(rest)},
    PageId.STUDY: {
        "assign_study": lambda page, _: _press(page.give),
        "plan_visit": lambda page, _: _press(page.visits.plan),
        "record_visit": lambda page, _: _press(page.visits.record),
    },
    PageId.TELLING: {
        "telling": lambda page, rest: page.ask_again(rest),
        "objection_told": lambda page, rest: page.ask_answer_again(rest),
        "visit_answer": lambda page, rest: page.ask_question_again(rest, Waits.ANSWER),
        "visit_given": lambda page, rest: page.ask_question_again(rest, Waits.GIVE),
    },
    PageId.VOICES: {
        "voice_added": lambda page, _: _press(page.more),
        "voice_kind": lambda page, _: _press(page.correct),
    },
    PageId.HANDLING: {
        **{asked.draft: _of_item(asked.draft) for asked in EVERY_STEP},
        "voice_about": _of_item("voice_about"),
        "voice_board": lambda page, _: _press(page.board),
        "voice_box": lambda page, _: _press(page.box),
    },
    PageId.HARM: {
        **{asked.draft: _of_item(asked.draft) for asked in EVERY_OF_HARM},
        "harm_new": lambda page, _: _press(page.new),
    },
    PageId.LINES: {
        "aid_line": lambda page, _: _press(page.new),
        "aid_money": lambda page, rest: page.ask_again(rest),
        "aid_release": lambda page, rest: page.ask_release_again(rest),
    },
    PageId.ALLOT: {"aid_allot": lambda page, rest: page.ask_again(rest)},
    PageId.SCHEDULES: {
        "aid_schedule": lambda page, rest: page.ask_again("make", rest),
        "aid_suspend": lambda page, rest: page.ask_again("suspend", rest),
        "aid_resume": lambda page, rest: page.ask_again("resume", rest),
        "aid_review": lambda page, rest: page.ask_again("review", rest),
        "aid_end": lambda page, rest: page.ask_again("end", rest),
    },
    PageId.ORDERS: {
        "aid_approve": lambda page, rest: page.ask_again("approve", rest),
        "aid_cancel": lambda page, rest: page.ask_again("cancel", rest),
        "export": lambda page, _: _press(page.export),
    },
    PageId.TRANSFERS: {"aid_settle": lambda page, rest: page.ask_again(rest)},
    PageId.STAFF: {
        "new_staff": lambda page, _: _press(page.add_button),
        "roles": lambda page, rest: page.change_again(rest),
        "stand_in": lambda page, _: _press(page.give),
    },
    PageId.LETTERS: {
        "letter_in": lambda page, _: _press(page.came),
        "letter_out": lambda page, _: _press(page.went),
        "letter": lambda page, _: _press(page.correct),
        "letter_cancelled": lambda page, _: _press(page.cancel),
    },
    PageId.GIVINGS: {
        "giving_new": lambda page, _: _press(page.new),
        "giving_needed": lambda page, _: _press(page.buy),
        "giving_absent": lambda page, rest: page.absent_again(rest),
        "giving_sheet": lambda page, rest: page.ask_again("sheet", rest),
        "giving_print": lambda page, rest: page.ask_again("print", rest),
        "giving_close": lambda page, rest: page.ask_again("close", rest),
        "export": lambda page, _: _press(page.export),
    },
    PageId.STORE: {
        "item_new": lambda page, _: _press(page.new),
        **{name: _of_item(name) for name in ("receive", "issue", "returned", "count", "spoil")},
    },
    PageId.CARDS: {
        "cards_new": lambda page, _: _press(page.receive),
        "cards_count": lambda page, _: _press(page.count),
        **{f"card_{step}": _of_item(step) for step in ("give", "lost", "cancelled", "back")},
    },
    PageId.DEVICES: {
        "device_new": lambda page, _: _press(page.acts["add"]),
        **{
            f"device_{step}": _of_item(step)
            for step in (*("lend", "back", "renew", "asked"), *_KEPT_OF_DEVICES)
        },
    },
    PageId.PROOFS: {
        "proof": lambda page, _: _press(page.record),
        "strike_proof": lambda page, rest: page.ask_strike_again(rest),
    },
    PageId.POLICY: {
        "confirm_policy": lambda page, _: _press(page.confirm),
        "pack": lambda page, _: _press(page.pack),
    },
    PageId.PLEDGES: {
        "except": lambda page, rest: page.ask_except_again(rest),
        "code": lambda page, _: page.ask_code_again(),
        "pledge_guest": lambda page, rest: page.ask_guest_again(rest),
    },
    PageId.LIAISON: {
        "officer": lambda page, _: _press(page.name),
        "end_officer": lambda page, rest: page.ask_end_again(rest),
        "enquire": lambda page, _: _press(page.enquire),
    },
    PageId.PLAN: {
        "plan_way": lambda page, _: _press(page.add_button),
        "not_done": lambda page, rest: page.ask_answer_again(rest),
    },
    PageId.SURVEYS: {which: _of_item(which) for which in ("round", "round_sample")},
    PageId.SURVEY_ENTRY: {"handed_out": lambda page, _: page.overfull.activated.emit()},
    PageId.SURVEY_RESULTS: {"handed_out": lambda page, _: page.overfull.activated.emit()},
    PageId.CHOICES: {
        "paper": lambda page, rest: page.ask_again("papers", rest),
        "service": lambda page, rest: page.ask_again("services", rest),
    },
    PageId.CALENDAR: {
        "holiday": lambda page, rest: page.ask_again(rest),
        "holidays_reason": lambda page, _: _press(page.save),
    },
    PageId.PERSON: {
        **{step.name: _step(step.name) for step in STEPS if step.name != "end_note"},
        "heir": lambda page, _: _press(page.course.heir),
        "part": lambda page, rest: page.ask_parting(int(rest.partition(":")[0])),
        "moveover": lambda page, rest: page.ask_moving(int(rest.partition(":")[0])),
        "bind": lambda page, _: _press(page.links.bind),
        "end_link": lambda page, rest: page.links.ask_end_again(rest),
        "compare": lambda page, _: _press(page.links.compare),
        "unmerge": lambda page, rest: page.links.ask_undo_again(rest),
        "consents": lambda page, _: _press(page.consents.answer),
        "explicit": lambda page, _: _press(page.consents.explicit),
        "inquiry": lambda page, _: _press(page.consents.inquiry),
        "hand_notice": lambda page, _: _press(page.notice.hand),
        "initiated": lambda page, _: _press(page.initiated.plan),
        "withdraw": lambda page, rest: page.consents.ask_withdraw_again(rest),
        "letter_in": lambda page, _: _press(page.papers.letters.came),
        "sealed": lambda page, _: _press(page.sealed.add_button),
        "move_note": lambda page, _: _press(page.sealed.notes),
    },
    PageId.FOLLOW: {
        "tell": lambda page, rest: page.ask_tell(rest),
        "export": lambda page, _: _press(page.export),
    },
    **{one: {"export": lambda page, _: _press(page.export)} for one in _LISTS},
    PageId.HOUSEHOLD: {
        "sealed": lambda page, _: _press(page.sealed.add_button),
        "move_note": lambda page, _: _press(page.sealed.notes),
    },
}
