"""The list of the window's pages, in the order of the sidebar. A page that isn't named here does
not exist; a frozen program finds no others.
"""

from dataclasses import replace
from typing import Final

from desktop.ui.aid import allotting, lines, orders, returned, schedules, told, transfers
from desktop.ui.backup import backup, restore
from desktop.ui.committee import committee, members_page, ratifying, sittings, turns
from desktop.ui.complaints import handling, harm, voices
from desktop.ui.correspondence import elsewhere, letters
from desktop.ui.documents import print_page, prints_page
from desktop.ui.drafted import SHEETS
from desktop.ui.exchange import import_page, imports
from desktop.ui.goods import cards, devices, giving_day, givings, store
from desktop.ui.home import home
from desktop.ui.intake import appointments, day_log, log, reception, visit
from desktop.ui.people import (
    doubles_page,
    files_page,
    follow_page,
    household_page,
    merge_page,
    notices_page,
    person_page,
    revise_page,
)
from desktop.ui.places import PageId
from desktop.ui.proofs import liaison_page, plan_page, pledges_page, proofs_page
from desktop.ui.reports import acts, adopting, choosing, holidays, policy
from desktop.ui.requests import deliveries, request, telling, worklist
from desktop.ui.shell.pages import PageSpec
from desktop.ui.staff import staff
from desktop.ui.study import initiated_page, study, tasks
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
    merge_page.PAGE,
    doubles_page.PAGE,
    notices_page.PAGE,
    initiated_page.PAGE,
    files_page.PAGE,
    follow_page.PAGE,
    worklist.PAGE,
    request.PAGE,
    tasks.PAGE,
    study.PAGE,
    telling.PAGE,
    deliveries.PAGE,
    committee.PAGE,
    ratifying.PAGE,
    turns.PAGE,
    members_page.PAGE,
    sittings.PAGE,
    givings.PAGE,
    giving_day.PAGE,
    store.PAGE,
    cards.PAGE,
    devices.PAGE,
    lines.PAGE,
    allotting.PAGE,
    orders.PAGE,
    schedules.PAGE,
    told.PAGE,
    transfers.PAGE,
    returned.PAGE,
    rounds.PAGE,
    entry.PAGE,
    results.PAGE,
    voices.PAGE,
    handling.PAGE,
    harm.PAGE,
    proofs_page.PAGE,
    pledges_page.PAGE,
    plan_page.PAGE,
    liaison_page.PAGE,
    letters.PAGE,
    elsewhere.PAGE,
    prints_page.PAGE,
    print_page.PAGE,
    policy.PAGE,
    adopting.PAGE,
    choosing.PAGE,
    holidays.PAGE,
    backup.PAGE,
    restore.PAGE,
    staff.PAGE,
    imports.PAGE,
    import_page.PAGE,
    acts.PAGE,
)

PAGES: Final = tuple(replace(one, sheets=SHEETS.get(PageId(one.id), {})) for one in _EVERY)
