"""What each role begins with on the first page, and the ways to what has no place at the side."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from desktop.core.work import Action
from desktop.ui import kit, places
from desktop.ui.desk import Desk
from desktop.ui.places import PageId

translate = QCoreApplication.translate


def first_way(desk: Desk) -> kit.Button:
    """Return the way to the first of these that somebody may do."""
    known = (
        (Action.REQUEST_OPEN, translate("HomePage", "New visit"), "user-plus", places.NewVisit()),
        (Action.VISIT_RECORD, translate("HomePage", "Reception"), "search", PageId.RECEPTION),
        (Action.REQUEST_DECIDE, translate("HomePage", "Decisions"), "gavel", PageId.COMMITTEE),
        (Action.REQUEST_STUDY, translate("HomePage", "Requests"), "list-checks", PageId.REQUESTS),
        (Action.PAYMENT_SETTLE, translate("HomePage", "Payment orders"), "file-pen",
         PageId.ORDERS),
        (Action.GOODS_RECEIVE, translate("HomePage", "Store"), "inbox", PageId.STORE),
        (Action.SURVEY_ENTER, translate("HomePage", "Surveys"), "chart-column", PageId.SURVEYS),
        (Action.COMPLAINT_RECORD, translate("HomePage", "Complaint or suggestion"),
         "message-square", PageId.VOICES),
        (Action.DOCUMENT_READ, translate("HomePage", "Forms and printing"), "printer",
         PageId.PRINTS),
        (Action.BACKUP_CREATE, translate("HomePage", "Backup"), "database-backup", PageId.BACKUP),
        (Action.STAFF_ADD, translate("HomePage", "Staff and settings"), "user-cog", PageId.STAFF),
        (Action.POLICY_READ, translate("HomePage", "The policy"), "scroll-text", PageId.POLICY),
    )  # fmt: skip
    _, text, icon, to = next(way for way in known if desk.may(way[0]))
    return kit.Button(text, partial(desk.go, to), kind="primary", icon=icon)


def more_ways(desk: Desk) -> list[kit.Button]:
    """Return the ways to files, money, goods and old lists, for whom they are."""
    known = (
        (Action.PERSON_SEARCH, translate("HomePage", "Files"), "users", PageId.FILES),
        (Action.AID_READ, translate("HomePage", "Payment orders"), "file-pen", PageId.ORDERS),
        (Action.REQUEST_READ, translate("HomePage", "Register of deliveries"), "check",
         PageId.DELIVERIES),
        (Action.GIVING_READ, translate("HomePage", "Distributions"), "hand-coins", PageId.GIVINGS),
        (Action.GOODS_READ, translate("HomePage", "Store"), "inbox", PageId.STORE),
        (Action.IMPORT_READ, translate("HomePage", "Imported lists"), "upload", PageId.IMPORTS),
    )  # fmt: skip
    return [
        kit.Button(text, partial(desk.go, to), icon=icon)
        for action, text, icon, to in known
        if desk.may(action)
    ]
