"""What is said of a printed form: its data, its number, where it is issued, and by whom."""

from collections.abc import Iterable
from enum import StrEnum
from typing import Any, Final

from desktop.base.data_classes import dataclass
from desktop.core.documents.numbers import Series
from desktop.core.work import Action, Role, may


class Occasion(StrEnum):
    """Where a form is issued, and so what its subject is.

    PERSON: a file, on its own page. REQUEST and SITTING: a request, on its own page, or with all
    that a sitting decided. OBJECTION: a request that was objected about, once that is answered.
    HELD: a sitting, on the page of sittings. ORDER: a payment order, a list to the bank or a
    sponsorship, on theirs. STORE: a slip of the store, a lent device, a distribution or a day of
    cards, on theirs. LIST: several requests, or rows of a distribution, at once
    (``work.subjects.several``). OUTSIDE: somebody who is sent to another association. SERVICE and
    SURVEY: one of these, as sheets to hand out. MONTH: a month of a register, which is drawn anew
    each time and kept nowhere, so that it names nobody who was forgotten; FOLLOW: a list of files
    to go after, or of what is to be bought for them, drawn so too; REGISTER: what shows that the
    policy is kept (a register, what a round of a survey found), drawn so too; VOICE: a
    complaint, a month of them, an opening of the box or a file of harm, drawn so too, so that no
    list of prints tells of it. SET_UP: nothing of it is kept, as of a
    list in view that is printed. LATER: nothing of the office's
    records fills it: it is filled in by hand.
    """

    PERSON = "person"
    REQUEST = "request"
    SITTING = "sitting"
    OBJECTION = "objection"
    HELD = "held"
    ORDER = "order"
    STORE = "store"
    LIST = "list"
    SERVICE = "service"
    SURVEY = "survey"
    OUTSIDE = "outside"
    MONTH = "month"
    FOLLOW = "follow"
    REGISTER = "register"
    VOICE = "voice"
    SET_UP = "set_up"
    LATER = "later"


#: Where what the body did is issued.
_OF_BODY: Final = frozenset({Occasion.SITTING, Occasion.OBJECTION, Occasion.HELD})


@dataclass(frozen=True, slots=True, kw_only=True)
class FormSpec:
    """One form. ``data`` is its class of frozen data, ``series`` what numbers it (None: it is
    handed out without a number), ``by_hand`` whether it is also printed blank to be filled in.

    ``personal`` says that it copies a person's file, parts of which some roles see masked. Frozen,
    a masked number would stay so for good, and a number told whole would be told to them: so only
    who sees files whole issues, previews, shows or reprints it, be they its ``issuers`` or not.

    ``reads`` is what whoever looks at it may do in the window too: a study and the words of a body
    are none of the desk's, which sees files whole.
    """

    id: str
    data: type[Any]
    series: Series | None
    personal: bool
    occasion: Occasion
    by_hand: bool
    issuers: frozenset[Role]
    reads: Action

    @property
    def bears_code(self) -> bool:
        """Whether prints of it go out with a number and a code that can be checked."""
        return self.series is not None and self.occasion is not Occasion.LATER

    @property
    def of_somebody(self) -> bool:
        """Whether it tells of people and their requests."""
        told_on = {
            *(Occasion.PERSON, Occasion.REQUEST, Occasion.SITTING, Occasion.OBJECTION),
            *(Occasion.HELD, Occasion.ORDER, Occasion.STORE),
        }
        return self.personal or self.occasion in told_on

    def may_issue(self, roles: Iterable[Role], head: Role | None = None) -> bool:
        """Return whether somebody with these roles may issue it, and print copies of it. What a
        sitting brings about is issued by the ``head`` of a department too (None: a committee).
        """
        held = frozenset(roles)
        issues = not self.issuers.isdisjoint(held) or (self.occasion in _OF_BODY and head in held)
        return issues and (not self.personal or _sees_whole(held))

    def may_show(self, roles: Iterable[Role], head: Role | None = None) -> bool:
        """Return whether somebody with these roles may look at issued ones: a sitting's papers, who
        signs there too.
        """
        held = frozenset(roles)
        reads = may(held, self.reads, head)
        signs = self.occasion is Occasion.HELD and may(held, Action.SITTING_SIGN, head)
        return reads and (signs or _sees_whole(held) or self.may_issue(held, head))


def _sees_whole(roles: frozenset[Role]) -> bool:
    return may(roles, Action.DOCUMENT_SHOW)
