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
    lists = (
        (PageId.INITIATED, translate("FollowWays", "Visits to homes"), Action.INITIATED_READ),
        (PageId.NOTICES, translate("FollowWays", "Notice of privacy"), Action.NOTICE_READ),
        (PageId.DOUBLES, translate("FollowWays", "Possible doubles"), Action.PERSON_LINK),
    )
    made = {page: kit.Button(text, partial(desk.go, page), kind="link") for page, text, _ in lists}
    for page, _, reads in lists:
        made[page].setVisible(desk.may(reads))
    return made
