"""What is said of a printed form: its data, its number, where it is issued, and by whom."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from desktop.core.documents.numbers import Series
from desktop.core.work import Action, Role, may


class Occasion(StrEnum):
    """Where a form is issued, and so what its subject is.

    PERSON: a file, on its own page. REQUEST and SITTING: a request, on its own page, or with all
    that a sitting decided. LIST: several requests at once (``work.subjects.several``). OUTSIDE:
    somebody who is sent to another association. SERVICE and SURVEY: one of these, as sheets to
    hand out. MONTH: a month of a register, which is drawn anew each time and kept nowhere, so that
    it names nobody who was forgotten. SET_UP: nothing of it is kept. LATER: nothing of the office's
    records fills it yet: it is filled in by hand, or printed as a sample.
    """

    PERSON = "person"
    REQUEST = "request"
    SITTING = "sitting"
    LIST = "list"
    SERVICE = "service"
    SURVEY = "survey"
    OUTSIDE = "outside"
    MONTH = "month"
    SET_UP = "set_up"
    LATER = "later"


@dataclass(frozen=True, slots=True, kw_only=True)
class FormSpec:
    """One form. ``data`` is its class of frozen data, ``series`` what numbers it (None: it is
    handed out without a number), ``by_hand`` whether it is also printed blank to be filled in.

    ``personal`` says that it copies a person's file, parts of which some roles see masked. Frozen,
    a masked number would stay so for good, and a number told whole would be told to them: so only
    who sees files whole issues, previews, shows or reprints it, be they its ``issuers`` or not.
    """

    id: str
    data: type[Any]
    series: Series | None
    personal: bool
    occasion: Occasion
    by_hand: bool
    issuers: frozenset[Role]

    @property
    def bears_code(self) -> bool:
        """Whether prints of it go out with a number and a code that can be checked."""
        return self.series is not None and self.occasion is not Occasion.LATER

    @property
    def of_somebody(self) -> bool:
        """Whether it tells of a person and their request."""
        of_one = {Occasion.PERSON, Occasion.REQUEST, Occasion.SITTING}
        return self.personal or self.occasion in of_one

    def may_issue(self, roles: Iterable[Role]) -> bool:
        """Return whether somebody with these roles may issue it, and print copies of it."""
        held = frozenset(roles)
        return not self.issuers.isdisjoint(held) and (not self.personal or _sees_whole(held))

    def may_show(self, roles: Iterable[Role]) -> bool:
        """Return whether somebody with these roles may look at issued ones."""
        held = frozenset(roles)
        return _sees_whole(held) or self.may_issue(held)


def _sees_whole(roles: frozenset[Role]) -> bool:
    return may(roles, Action.DOCUMENT_SHOW)
