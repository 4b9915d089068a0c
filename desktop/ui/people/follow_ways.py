"""The ways from the follow-up of files to its other lists."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from desktop.core.work import Action
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.places import PageId

translate = QCoreApplication.translate


def ways(desk: Desk) -> dict[PageId, kit.Button]:
    """Return a button for each list, shown to who may read it."""
    return {
        page: _way(desk, page, text, reads)
        for page, text, reads in (
            (
                PageId.INITIATED,
                translate("FollowWays", "Visits to homes"),
                Action.INITIATED_READ,
            ),
            (PageId.NOTICES, translate("FollowWays", "Notice of privacy"), Action.NOTICE_READ),
            (PageId.DOUBLES, translate("FollowWays", "Possible doubles"), Action.PERSON_LINK),
        )
    }


def _way(desk: Desk, page: PageId, text: str, reads: Action) -> kit.Button:
    button = kit.Button(text, partial(desk.go, page), kind="link")
    button.setVisible(desk.may(reads))
    return button
