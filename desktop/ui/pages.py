"""The list of the window's pages, in the order of the sidebar. A page that isn't named here does
not exist; a frozen program finds no others.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import Any, Final

from PySide6.QtWidgets import QAbstractButton

from desktop.ui.backup import backup, restore
from desktop.ui.committee import committee
from desktop.ui.complaints import voices
from desktop.ui.correspondence import elsewhere, letters
from desktop.ui.documents import print_page, prints_page
from desktop.ui.home import home
from desktop.ui.intake import appointments, day_log, log, reception, visit
from desktop.ui.people import follow_page, household_page, person_page, revise_page
from desktop.ui.people.step_sheet import EVERY as STEPS
from desktop.ui.places import PageId
from desktop.ui.reports import acts, choosing, policy
from desktop.ui.requests import request, worklist
from desktop.ui.shell.pages import PageSpec
from desktop.ui.staff import staff
from desktop.ui.surveys import entry, results, rounds

_EVERY: Final[tuple[PageSpec, ...]] = (
    home.PAGE,
    reception.PAGE,
    visit.PAGE,
    log.PAGE,
    day_log.PAGE,
    appointments.PAGE,
    person_page.PAGE,
    household_page.PAGE,
    revise_page.PAGE,
    follow_page.PAGE,
    worklist.PAGE,
    request.PAGE,
    committee.PAGE,
    rounds.PAGE,
    entry.PAGE,
    results.PAGE,
    voices.PAGE,
    letters.PAGE,
    elsewhere.PAGE,
    prints_page.PAGE,
    print_page.PAGE,
    policy.PAGE,
    choosing.PAGE,
    backup.PAGE,
    restore.PAGE,
    staff.PAGE,
    acts.PAGE,
)


def _press(button: QAbstractButton) -> None:
    """Press what may be pressed now."""
    if button.isVisible() and button.isEnabled():
        button.click()


def _step(name: str) -> Callable[[Any, str], object]:
    return lambda page, _: _press(page.course.acts[name])


#: How a page opens the sheet of a draft again: by how the draft's name begins, given the page and
#: what follows the name's first dot or colon. It opens none where its act is not offered any more;
#: of a sheet that is named nowhere, the page is gone to and how to go on from there is said.
_SHEETS: Final[dict[PageId, dict[str, Callable[[Any, str], object]]]] = {
    PageId.HOME: {"review": lambda page, rest: page.reviews.ask_again(rest)},
    PageId.RECEPTION: {
        "day_end": lambda page, _: _press(page.day),
        "arrive": lambda page, _: _press(page.wait),
        "said": lambda page, rest: page.ask_said(rest),
    },
    PageId.APPOINTMENTS: {
        "appoint": lambda page, _: _press(page.new),
        "move_appointment": lambda page, rest: page.ask_again("move", rest),
        "call_off": lambda page, rest: page.ask_again("off", rest),
    },
    PageId.DAY_LOG: {"correct": lambda page, rest: page.ask_again(rest)},
    PageId.VISIT: {"clarification": lambda page, _: _press(page.unclear)},
    PageId.COMMITTEE: {"sitting": lambda page, _: _press(page.open_button)},
    PageId.REQUEST: {
        "withdrawal": lambda page, _: _press(page.withdraw),
        "taking_back": lambda page, _: _press(page.history.back),
    },
    PageId.VOICES: {
        "voice_added": lambda page, _: _press(page.more),
        "voice_kind": lambda page, _: _press(page.correct),
    },
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
    PageId.SURVEYS: {"round": lambda page, _: _press(page.open_button)},
    PageId.SURVEY_ENTRY: {"handed_out": lambda page, _: page.overfull.activated.emit()},
    PageId.SURVEY_RESULTS: {"handed_out": lambda page, _: page.overfull.activated.emit()},
    PageId.CHOICES: {
        "paper": lambda page, rest: page.ask_again("papers", rest),
        "service": lambda page, rest: page.ask_again("services", rest),
    },
    PageId.PERSON: {
        **{step.name: _step(step.name) for step in STEPS if step.name != "end_note"},
        "heir": lambda page, _: _press(page.course.heir),
        "part": lambda page, rest: page.ask_parting(int(rest.partition(":")[0])),
        "bind": lambda page, _: _press(page.links.bind),
        "end_link": lambda page, rest: page.links.ask_end_again(rest),
        "consents": lambda page, _: _press(page.consents.answer),
        "explicit": lambda page, _: _press(page.consents.explicit),
        "inquiry": lambda page, _: _press(page.consents.inquiry),
        "withdraw": lambda page, rest: page.consents.ask_withdraw_again(rest),
        "sealed": lambda page, _: _press(page.sealed.add_button),
        "move_note": lambda page, _: _press(page.sealed.notes),
    },
    PageId.FOLLOW: {"tell": lambda page, rest: page.ask_tell(rest)},
    PageId.HOUSEHOLD: {
        "sealed": lambda page, _: _press(page.sealed.add_button),
        "move_note": lambda page, _: _press(page.sealed.notes),
    },
}

PAGES: Final = tuple(replace(one, sheets=_SHEETS.get(PageId(one.id), {})) for one in _EVERY)
