"""Who may do what (the role table of the office; small offices combine roles in one person)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from desktop.base.errors import Refused
from desktop.core.work.actions import Action


class Role(StrEnum):
    """A duty at the association; one person may hold several."""

    RECEPTION = "reception"
    RESEARCHER = "researcher"
    SECRETARY = "secretary"
    MEMBER = "member"
    COMPLAINTS = "complaints"
    DIRECTOR = "director"
    ADMIN = "admin"
    AUDITOR = "auditor"


class Held(frozenset[Role]):
    """Roles that somebody has, with single acts that were lent to them besides."""

    lent: frozenset[Action] = frozenset()

    @classmethod
    def of(cls, own: Iterable[Role], stands: Iterable["StandIn"]) -> "Held":
        """Return what somebody has by their own roles and in others' places."""
        every = tuple(stands)
        held = cls(frozenset(own).union(*(one.roles for one in every)))
        held.lent = frozenset[Action]().union(*(one.acts for one in every))
        return held


@dataclass(frozen=True, slots=True)
class StandIn:
    """What somebody does in another's place for some days: all that ``roles`` do (a deputation), or
    ``acts`` alone (an authority that was lent). ``title``: the other's job.
    """

    id: str
    whose: str
    name: str
    title: str
    begins: date
    until: date
    roles: frozenset[Role] = frozenset()
    acts: frozenset[Action] = frozenset()


@dataclass(frozen=True, slots=True)
class Actor:
    """The person at the keyboard. ``own``: the roles of their account, where ``roles`` holds what
    they do in others' places besides (``stands``).
    """

    id: str
    name: str
    job_title: str
    roles: frozenset[Role]
    own: frozenset[Role] = frozenset()
    stands: tuple[StandIn, ...] = ()

    @property
    def account(self) -> frozenset[Role]:
        """The roles of the account alone."""
        return self.own if self.stands else self.roles

    def on(self, day: date) -> "Actor":
        """Return the actor of a day: what is done in another's place ends with its last day,
        whether or not the office was opened anew.
        """
        left = tuple(one for one in self.stands if one.begins <= day <= one.until)
        if left == self.stands:
            return self
        return replace(self, roles=Held.of(self.account, left), stands=left)

    def in_place(self, action: Action, head: "Role | None" = None) -> StandIn | None:
        """Return in whose place an act is done; None for one of the actor's own."""
        if may(self.account, action, head):
            return None
        at = (one for one in self.stands if action in one.acts or may(one.roles, action, head))
        return next(at, None)


_EVERYONE = frozenset(Role)
_DESK = frozenset({Role.RECEPTION})
#: Who works on files and sees them whole.
_FILES = frozenset({Role.RECEPTION, Role.RESEARCHER, Role.DIRECTOR})
#: Named one by one, so that a new role reads nothing of anybody before somebody says so.
_READERS = frozenset(
    {Role.RECEPTION, Role.RESEARCHER, Role.SECRETARY, Role.MEMBER, Role.COMPLAINTS, Role.DIRECTOR,
     Role.AUDITOR}
)  # fmt: skip
#: Who has to do with requests: decisions and case studies are none of the complaints officer's.
_CASE_READERS = _READERS - {Role.COMPLAINTS}
#: Which form each may print says the catalogue of forms.
_PRINTERS = frozenset({Role.RECEPTION, Role.RESEARCHER, Role.SECRETARY, Role.DIRECTOR})

_TABLE: Mapping[Action, frozenset[Role]] = MappingProxyType(
    {
        Action.OFFICE_SET_UP: frozenset({Role.ADMIN}),
        Action.OFFICE_READ: _EVERYONE,
        Action.OFFICE_SETTINGS: frozenset({Role.ADMIN, Role.DIRECTOR}),
        Action.STAFF_ADD: frozenset({Role.ADMIN}),
        Action.STAFF_CHANGE: frozenset({Role.ADMIN}),
        Action.STAFF_APPROVE: frozenset({Role.DIRECTOR, Role.ADMIN}),
        Action.STAFF_READ: frozenset({Role.ADMIN, Role.DIRECTOR, Role.AUDITOR}),
        #: The administrator proposes, the director decides (``staff.deputies``).
        Action.DEPUTY_GIVE: frozenset({Role.ADMIN, Role.DIRECTOR}),
        Action.DEPUTY_APPROVE: frozenset({Role.DIRECTOR}),
        #: Whose place it is ends it too, whatever they do here.
        Action.DEPUTY_END: _EVERYONE,
        Action.DEPUTY_READ: _EVERYONE,
        Action.STAFF_PASSWORD: _EVERYONE,
        Action.RECOVERY_RENEW: frozenset({Role.ADMIN}),
        Action.KEYS_RENEW: frozenset({Role.ADMIN}),
        Action.OFFICE_UNLOCK: _EVERYONE,
        Action.OFFICE_LOCK: _EVERYONE,
        Action.PERSON_SEARCH: _READERS,
        Action.PERSON_READ: _READERS,
        Action.PERSON_LIST: _READERS,
        Action.PERSON_EXPORT: frozenset({Role.DIRECTOR}),
        Action.PERSON_REGISTER: _DESK,
        Action.PERSON_UPDATE: _DESK,
        Action.PERSON_REVISE: _DESK,
        #: What falls due in files; the auditor reads it without names.
        Action.PERSON_FOLLOW: _FILES | {Role.AUDITOR},
        Action.PERSON_TELL: frozenset({Role.RECEPTION, Role.DIRECTOR}),
        Action.PERSON_ERASE: frozenset({Role.DIRECTOR}),
        #: Services stop by the director's word alone, and an exception is the director's.
        Action.PERSON_SUSPEND: frozenset({Role.DIRECTOR}),
        Action.PERSON_CLOSE: frozenset({Role.DIRECTOR}),
        Action.PERSON_REOPEN: frozenset({Role.RECEPTION, Role.DIRECTOR}),
        Action.PERSON_ALLOW: frozenset({Role.DIRECTOR}),
        Action.PERSON_NOTE: _FILES,
        Action.PERSON_DEATH: _FILES,
        Action.PERSON_LINK: _FILES,
        Action.INCOME_WRITE: frozenset({Role.RECEPTION, Role.RESEARCHER}),
        Action.INCOME_READ: frozenset(
            {
                Role.RECEPTION,
                Role.RESEARCHER,
                Role.SECRETARY,
                Role.MEMBER,
                Role.DIRECTOR,
                Role.AUDITOR,
            }
        ),
        Action.SENSITIVE_READ: frozenset({Role.RESEARCHER, Role.DIRECTOR}),
        Action.SENSITIVE_WRITE: frozenset({Role.RECEPTION, Role.RESEARCHER}),
        #: What the desk wrote itself, while its visit is open.
        Action.SENSITIVE_OWN: _DESK,
        Action.SENSITIVE_LIST: frozenset({Role.RECEPTION, Role.RESEARCHER, Role.DIRECTOR}),
        Action.SENSITIVE_FORGET: frozenset({Role.RECEPTION, Role.RESEARCHER, Role.DIRECTOR}),
        Action.SENSITIVE_FOLLOW: frozenset({Role.RESEARCHER, Role.DIRECTOR}),
        Action.SENSITIVE_MOVE: frozenset({Role.RECEPTION, Role.RESEARCHER, Role.DIRECTOR}),
        #: Whoever opens the office brings the room's keys to what roles and passwords are now.
        Action.SENSITIVE_KEYS: _EVERYONE,
        Action.CONSENT_RECORD: _FILES,
        Action.CONSENT_AUTHORISE: _FILES,
        Action.CONSENT_WITHDRAW: _FILES,
        #: The auditor reads the optional ones, without names.
        Action.CONSENT_READ: _FILES | {Role.AUDITOR},
        Action.VISIT_RECORD: _DESK,
        Action.VISIT_READ: frozenset({Role.RECEPTION, Role.DIRECTOR}),
        Action.VISIT_SERVE: _DESK,
        Action.VISIT_CORRECT: _DESK,
        Action.APPOINTMENT_SET: frozenset({Role.RECEPTION, Role.RESEARCHER}),
        #: Who interviews sees who is expected.
        Action.APPOINTMENT_READ: _FILES,
        Action.DAY_OPEN: _DESK,
        Action.DAY_CLOSE: _DESK,
        Action.REQUEST_READ: _CASE_READERS,
        Action.REQUEST_OPEN: _DESK,
        Action.REQUEST_NUMBER: _DESK,
        Action.REQUEST_PAPERS: _DESK,
        Action.REQUEST_CLARIFY: _DESK,
        Action.REQUEST_SIGN: _DESK,
        Action.REQUEST_EXPLAIN: _DESK,
        Action.REQUEST_REFER: _DESK,
        Action.REQUEST_COMPLETE: _DESK,
        Action.REQUEST_STUDY: frozenset({Role.RESEARCHER}),
        Action.STUDY_READ: _CASE_READERS - _DESK,
        Action.SITTING_OPEN: frozenset({Role.SECRETARY, Role.DIRECTOR}),
        Action.SITTING_SIGN: frozenset({Role.MEMBER, Role.DIRECTOR}),
        Action.REQUEST_DECIDE: frozenset({Role.SECRETARY, Role.DIRECTOR}),
        #: The desk hears the listed reason, which it tells.
        Action.DECISION_READ: _CASE_READERS - _DESK,
        Action.KIN_SAY: _CASE_READERS,
        Action.COPY_KEEP: _DESK,
        Action.COPY_READ: _FILES,
        Action.COPY_MARK: _FILES,
        Action.COPY_DESTROY: _FILES,
        Action.REQUEST_NOTIFY: frozenset({Role.RECEPTION, Role.SECRETARY}),
        Action.REQUEST_DELIVER: _DESK,
        Action.REQUEST_TAKE_BACK: frozenset({Role.RECEPTION, Role.SECRETARY}),
        Action.REQUEST_WITHDRAW: _DESK,
        Action.COMPLAINT_RECORD: frozenset({Role.RECEPTION, Role.COMPLAINTS}),
        Action.COMPLAINT_CORRECT: frozenset({Role.COMPLAINTS}),
        Action.COMPLAINT_READ: frozenset({Role.COMPLAINTS, Role.DIRECTOR, Role.AUDITOR}),
        Action.LETTER_RECORD: _DESK,
        Action.LETTER_CORRECT: _DESK,
        Action.LETTER_CANCEL: _DESK,
        Action.LETTER_READ: _FILES | {Role.SECRETARY, Role.AUDITOR},
        Action.OUTSIDE_SEND: _DESK,
        Action.OUTSIDE_READ: _FILES | {Role.AUDITOR},
        Action.SURVEY_OPEN: _DESK,
        Action.SURVEY_ENTER: _DESK,
        Action.SURVEY_READ: frozenset({Role.COMPLAINTS, Role.DIRECTOR, Role.AUDITOR}),
        Action.DOCUMENT_ISSUE: _PRINTERS,
        Action.DOCUMENT_REPRINT: _PRINTERS,
        Action.DOCUMENT_READ: _CASE_READERS,
        Action.DOCUMENT_SHOW: frozenset({Role.RECEPTION, Role.RESEARCHER, Role.DIRECTOR}),
        Action.BACKUP_CREATE: frozenset({Role.RECEPTION, Role.DIRECTOR, Role.ADMIN}),
        Action.BACKUP_VERIFY: frozenset({Role.RECEPTION, Role.DIRECTOR, Role.ADMIN}),
        Action.BACKUP_RESTORE: frozenset({Role.ADMIN}),
        #: Who approves a restore may take it with the own password too.
        Action.BACKUP_APPROVE: frozenset({Role.DIRECTOR}),
        Action.POLICY_READ: _EVERYONE,
        Action.POLICY_ADOPT: frozenset({Role.DIRECTOR}),
        Action.POLICY_CHOOSE: frozenset({Role.DIRECTOR}),
        Action.DATA_CHECK: frozenset({Role.RECEPTION, Role.DIRECTOR, Role.ADMIN, Role.AUDITOR}),
        #: What was done alone is listed for everybody: in an office of two the other one reviews.
        Action.REVIEW_READ: _EVERYONE,
        Action.REVIEW_TAKE: _EVERYONE,
        Action.REVIEW_LEAD: frozenset({Role.DIRECTOR, Role.AUDITOR}),
        Action.AUDIT_READ: frozenset({Role.DIRECTOR, Role.ADMIN, Role.AUDITOR}),
    }
)


#: What the head of a department does besides: its sittings are working days of one's own.
_OF_HEAD: Final = frozenset({Action.SITTING_OPEN, Action.REQUEST_DECIDE})


def may(roles: Iterable[Role], action: Action, head: Role | None = None) -> bool:
    """Return whether somebody with these roles may do ``action``; ``head`` is the role that the
    office named as the head of its department, None where the body is a committee.
    """
    held = frozenset(roles)
    if isinstance(roles, Held) and action in roles.lent:
        return True
    return not _TABLE[action].isdisjoint(held) or (action in _OF_HEAD and head in held)


def demand(actor: Actor, action: Action, head: Role | None = None) -> None:
    """Raise :class:`Refused` (``work.not_permitted``) unless ``actor`` may do ``action``."""
    if not may(actor.roles, action, head):
        raise Refused("work.not_permitted", action=action.value)
