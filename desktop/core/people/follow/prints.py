"""The printed list of files that somebody goes after, as it stands when it is printed."""

from dataclasses import replace
from datetime import date
from typing import Final

from desktop.base.clock import riyadh_date
from desktop.base.errors import Refused
from desktop.base.hijri import hijri_brief
from desktop.base.messages import Messages
from desktop.core.documents.file_forms import FollowList, ToFollow
from desktop.core.documents.forms import Head
from desktop.core.documents.ledger import Builder
from desktop.core.people.course.terms import CloseReason
from desktop.core.people.days.terms import BIRTHS, DayKind
from desktop.core.people.follow.service import FollowService
from desktop.core.people.follow.terms import UPDATES, Follow, Followed, Listing
from desktop.core.people.words import word
from desktop.core.work import Action, Look, Work, demand

#: The form's id in the catalogue.
FOLLOW_LIST: Final = "follow_list"
#: So many files has a print at most, some twenty pages: the most pressing ones.
MOST: Final = 300


class FollowPrints:
    """Composes a list; its subject is the list's word (``Follow``)."""

    def __init__(self, follow: FollowService, messages: Messages) -> None:
        self._follow = follow
        self._text = messages.text
        self._messages = messages

    @property
    def builders(self) -> dict[str, Builder]:
        """The one form."""
        return {FOLLOW_LIST: self.listed}

    def listed(self, at: Work | Look, subject: str, head: Head) -> FollowList:
        """Return a list for who may follow files; raises Refused ``people.no_list``."""
        demand(at.actor, Action.PERSON_FOLLOW)
        if subject not in set(Follow):
            raise Refused("people.no_list")
        follow, today = Follow(subject), riyadh_date(at.now)
        rows = self._follow.first(at, Listing(follow), MOST)
        count = self._follow.count_in(at, follow)
        cut = self._text("print.follow_cut", count=count, most=MOST) if count > MOST else ""
        return FollowList(
            head=replace(head, title=self._text(f"term.form.{FOLLOW_LIST}")),
            listed=self._text(f"print.follow.{follow}"),
            files=tuple(self._line(one, follow, today) for one in rows),
            cut=cut,
        )

    def _line(self, row: Followed, follow: Follow, today: date) -> ToFollow:
        day = hijri_brief(row.day, today) if row.day else ""
        return ToFollow(
            file_number=row.person.file_number,
            name=row.person.name,
            mobile=row.person.mobile,
            what=self._what(row),
            day=day if row.exact or not day else self._text("print.follow_by_year", day=day),
            stands=self._told(row, today) if follow in UPDATES else "",
        )

    def _what(self, row: Followed) -> str:
        text = self._text
        if row.reason is not None:
            table = "close_reason" if isinstance(row.reason, CloseReason) else "suspend_reason"
            return text(f"term.{table}.{row.reason}")
        said = text(f"term.file_day.{row.kind}") if row.kind is not None else ""
        if row.kind in (*BIRTHS, DayKind.UNBORN):
            kin = word(self._messages, "relationship", row.kin) if row.kin else ""
            said = " · ".join(one for one in (row.who, kin) if one) or said
        elif row.kind is DayKind.PAPER:
            said = row.name
        elif row.kind is DayKind.DEED:
            said = text(f"term.{'signer' if row.name == 'agent' else 'deed_kind'}.{row.name}")
        elif row.kind is DayKind.UNSIGNED:
            said = text(f"term.revision.{row.name}")
        elif row.kind is DayKind.IDENTITY and row.who:
            said = text("print.follow_identity", name=row.who)
        return said

    def _told(self, row: Followed, today: date) -> str:
        if not row.told or row.told_on is None:
            return self._text("print.follow_not_told")
        day = hijri_brief(row.told_on, today)
        return self._text("print.follow_told", times=row.told, day=day)
