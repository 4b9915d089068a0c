"""The list of the window's pages, in the order of the sidebar. A page that isn't named here does
not exist; a frozen program finds no others.
"""

from typing import Final

from desktop.ui.backup import backup, restore
from desktop.ui.committee import committee
from desktop.ui.complaints import voices
from desktop.ui.documents import print_page, prints_page
from desktop.ui.home import home
from desktop.ui.intake import log, reception, visit
from desktop.ui.people import household_page, person_page
from desktop.ui.reports import acts, choosing, policy
from desktop.ui.requests import request, worklist
from desktop.ui.shell.pages import PageSpec
from desktop.ui.staff import staff
from desktop.ui.surveys import entry, results, rounds

PAGES: Final[tuple[PageSpec, ...]] = (
    home.PAGE,
    reception.PAGE,
    visit.PAGE,
    log.PAGE,
    person_page.PAGE,
    household_page.PAGE,
    worklist.PAGE,
    request.PAGE,
    committee.PAGE,
    rounds.PAGE,
    entry.PAGE,
    results.PAGE,
    voices.PAGE,
    prints_page.PAGE,
    print_page.PAGE,
    policy.PAGE,
    choosing.PAGE,
    backup.PAGE,
    restore.PAGE,
    staff.PAGE,
    acts.PAGE,
)
