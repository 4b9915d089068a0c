"""The role table of the office: which duty gives which act (small offices combine roles)."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final

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
    ACCOUNTANT = "accountant"
    STOREKEEPER = "storekeeper"


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
#: Who keeps the store; the director does it where nobody else is named.
_STORE: Final = frozenset({Role.STOREKEEPER, Role.DIRECTOR})
_LISTS: Final = frozenset({Role.ADMIN, Role.DIRECTOR})
_MONEY = frozenset({Role.ACCOUNTANT, Role.DIRECTOR})
#: Who shows that the policy is kept, beside requests.
_PROVING: Final = _FILES | {Role.SECRETARY, Role.COMPLAINTS}
#: Which form each may print says the catalogue of forms.
_PRINTERS = frozenset(
    {
        Role.RECEPTION,
        Role.RESEARCHER,
        Role.SECRETARY,
        Role.DIRECTOR,
        Role.ACCOUNTANT,
        Role.STOREKEEPER,
    }
)

TABLE: Mapping[Action, frozenset[Role]] = MappingProxyType(
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
        Action.PERSON_SIGN: _DESK,
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
        #: Everything of a family goes over to another file; who compares need not be who merges.
        Action.PERSON_MERGE: frozenset({Role.DIRECTOR}),
        Action.PERSON_UNMERGE: frozenset({Role.DIRECTOR}),
        #: Who sets the office up brings its old lists in.
        Action.IMPORT_READ: _LISTS,
        Action.IMPORT_BRING: _LISTS,
        Action.IMPORT_TAKE_BACK: _LISTS,
        Action.INCOME_WRITE: frozenset({Role.RECEPTION, Role.RESEARCHER}),
        Action.INCOME_READ: _FILES | {Role.SECRETARY, Role.MEMBER, Role.AUDITOR},
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
        Action.NOTICE_HAND: _FILES,
        Action.NOTICE_READ: _FILES | {Role.AUDITOR},
        Action.GOODS_READ: _STORE | {Role.RECEPTION, Role.AUDITOR},
        Action.GOODS_ITEM: _STORE,
        Action.GOODS_RECEIVE: _STORE,
        Action.GOODS_ISSUE: _STORE,
        Action.GOODS_SPOIL: _STORE,
        Action.GOODS_COUNT: _STORE,
        Action.CARD_RECEIVE: _STORE,
        Action.CARD_GIVE: _STORE | _DESK,
        Action.CARD_END: _STORE,
        #: The drawer is the desk's, which closes the day.
        Action.CARD_COUNT: _STORE | _DESK,
        Action.DEVICE_ADD: _STORE,
        Action.DEVICE_LEND: _STORE | _DESK,
        Action.DEVICE_RENEW: _STORE | _DESK,
        Action.DEVICE_BACK: _STORE | _DESK,
        Action.DEVICE_MEND: _STORE,
        Action.DEVICE_LOSE: _STORE,
        Action.GIVING_PLAN: _STORE | _DESK,
        Action.GIVING_READ: _STORE | {Role.RECEPTION, Role.AUDITOR},
        Action.GIVING_HAND: _STORE | _DESK,
        Action.GIVING_SHEET: _STORE | _DESK,
        Action.GIVING_UNDO: _STORE | _DESK,
        Action.GIVING_CLOSE: _STORE | _DESK,
        Action.VISIT_RECORD: _DESK,
        Action.VISIT_READ: frozenset({Role.RECEPTION, Role.DIRECTOR}),
        Action.VISIT_SERVE: _DESK,
        Action.VISIT_CORRECT: _DESK,
        Action.INITIATED_PLAN: _FILES,
        Action.INITIATED_RECORD: _FILES,
        Action.INITIATED_READ: _FILES | {Role.AUDITOR},
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
        Action.MEMBER_NAME: frozenset({Role.DIRECTOR}),
        Action.SITTING_PLAN: frozenset({Role.SECRETARY, Role.DIRECTOR}),
        #: A researcher takes what is nobody's and hands on what is hers; who assigns, any.
        Action.STUDY_ASSIGN: frozenset({Role.RESEARCHER, Role.DIRECTOR}),
        Action.STUDY_VISIT: frozenset({Role.RESEARCHER}),
        Action.SITTING_OPEN: frozenset({Role.SECRETARY, Role.DIRECTOR}),
        Action.SITTING_NOTE: frozenset({Role.SECRETARY, Role.DIRECTOR}),
        Action.SITTING_CLOSE: frozenset({Role.SECRETARY, Role.DIRECTOR}),
        Action.SITTING_SIGN: frozenset({Role.MEMBER, Role.DIRECTOR}),
        #: A member without an account signs before the secretary, on the pad or in ink.
        Action.SITTING_WITNESS: frozenset({Role.SECRETARY, Role.DIRECTOR}),
        Action.REQUEST_DECIDE: frozenset({Role.SECRETARY, Role.DIRECTOR}),
        Action.REQUEST_RATIFY: frozenset({Role.DIRECTOR}),
        #: What the board resolved is recorded by who has its minutes.
        Action.REQUEST_RESOLVE: frozenset({Role.SECRETARY, Role.DIRECTOR}),
        Action.REQUEST_URGENT: frozenset({Role.DIRECTOR}),
        #: It is decided and promised in one act: whose is both.
        Action.TURN_GIVE: frozenset({Role.DIRECTOR}),
        Action.TURN_READ: frozenset({Role.SECRETARY, Role.MEMBER, Role.RESEARCHER, Role.DIRECTOR}),
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
        #: Who studies knows what the clock waits for; the desk only tells its date.
        Action.REQUEST_PAUSE: frozenset({Role.RESEARCHER, Role.DIRECTOR}),
        Action.REQUEST_RESUME: frozenset({Role.RESEARCHER, Role.DIRECTOR}),
        #: Whoever a policy may mean by who answers for an unclear procedure.
        Action.REQUEST_ANSWER: frozenset({Role.RESEARCHER, Role.SECRETARY, Role.DIRECTOR}),
        Action.REQUEST_SEND_ELSEWHERE: _DESK,
        Action.REQUEST_JOIN: _DESK,
        Action.REQUEST_BEREAVED: _DESK,
        Action.REQUEST_REOPEN: frozenset({Role.RECEPTION, Role.DIRECTOR}),
        #: The auditor reads the money without names.
        Action.AID_READ: _MONEY | {Role.AUDITOR},
        Action.AID_LINE: _MONEY,
        Action.AID_ALLOT: _MONEY,
        #: More than a line has is the director's word, with a reason.
        Action.AID_OVER: frozenset({Role.DIRECTOR}),
        Action.AID_SCHEDULE: _MONEY,
        Action.AID_SUSPEND: frozenset({Role.DIRECTOR}),
        #: Whoever is asked whether the aid came; of money the desk tells kind, day and state.
        Action.AID_TELL: _FILES | {Role.ACCOUNTANT},
        Action.ORDER_PREPARE: _MONEY,
        Action.ORDER_REVIEW: _MONEY,
        Action.ORDER_APPROVE: frozenset({Role.DIRECTOR}),
        Action.ORDER_CANCEL: _MONEY,
        Action.TRANSFER_MAKE: _MONEY,
        Action.PAYMENT_SETTLE: frozenset({Role.ACCOUNTANT}),
        Action.COMPLAINT_RECORD: frozenset({Role.RECEPTION, Role.COMPLAINTS}),
        Action.COMPLAINT_CORRECT: frozenset({Role.COMPLAINTS}),
        Action.COMPLAINT_READ: frozenset({Role.COMPLAINTS, Role.DIRECTOR, Role.AUDITOR}),
        #: Who of them reads one goes by whom it is about; the auditor handles those alone for which
        #: the board named them (``complaints.records``).
        Action.COMPLAINT_HANDLE: frozenset({Role.COMPLAINTS, Role.DIRECTOR, Role.AUDITOR}),
        Action.COMPLAINT_BOARD: frozenset({Role.DIRECTOR, Role.ADMIN}),
        Action.COMPLAINT_BOX: frozenset({Role.COMPLAINTS, Role.DIRECTOR}),
        Action.COMPLAINT_ATTACH: frozenset({Role.RECEPTION, Role.COMPLAINTS}),
        Action.COMPLAINT_SCAN: frozenset({Role.COMPLAINTS, Role.DIRECTOR, Role.AUDITOR}),
        Action.HARM_HANDLE: frozenset({Role.COMPLAINTS, Role.DIRECTOR, Role.AUDITOR}),
        #: The body reads an objection while it is to answer it.
        Action.OBJECTION_READ: frozenset({Role.SECRETARY, Role.MEMBER, Role.DIRECTOR}),
        Action.OBJECTION_TELL: frozenset({Role.RECEPTION, Role.SECRETARY, Role.COMPLAINTS}),
        Action.LETTER_RECORD: _DESK,
        Action.LETTER_CORRECT: _DESK,
        Action.LETTER_CANCEL: _DESK,
        Action.LETTER_ATTACH: _DESK,
        Action.LETTER_SCAN: _FILES,
        Action.LETTER_READ: _FILES | {Role.SECRETARY, Role.AUDITOR},
        Action.OUTSIDE_SEND: _DESK,
        Action.OUTSIDE_READ: _FILES | {Role.AUDITOR},
        Action.SURVEY_OPEN: _DESK,
        Action.SURVEY_ENTER: _DESK,
        Action.SURVEY_READ: frozenset({Role.COMPLAINTS, Role.DIRECTOR, Role.AUDITOR}),
        #: Where somebody asks, whoever serves neither chooses whom nor enters what they said.
        Action.SURVEY_MEASURE: frozenset({Role.COMPLAINTS, Role.DIRECTOR}),
        #: Which kind each enters says the register (``proofs.terms.ENTERED_BY``).
        Action.PROOF_RECORD: _PROVING,
        Action.PROOF_READ: _PROVING | {Role.AUDITOR},
        Action.LIAISON_NAME: frozenset({Role.DIRECTOR}),
        Action.LIAISON_READ: _PROVING | {Role.AUDITOR},
        Action.PLAN_SET: frozenset({Role.DIRECTOR}),
        #: All staff sign the policy; who has no account signs before the management's office.
        Action.PLEDGE_SIGN: _EVERYONE,
        Action.PLEDGE_WITNESS: frozenset({Role.SECRETARY, Role.DIRECTOR}),
        Action.PLEDGE_EXCEPT: frozenset({Role.DIRECTOR}),
        Action.CODE_ENTER: frozenset({Role.DIRECTOR}),
        Action.PLEDGE_READ: frozenset({Role.SECRETARY, Role.DIRECTOR, Role.ADMIN, Role.AUDITOR}),
        Action.DOCUMENT_ISSUE: _PRINTERS,
        Action.DOCUMENT_REPRINT: _PRINTERS,
        Action.DOCUMENT_READ: _CASE_READERS | {Role.ACCOUNTANT, Role.STOREKEEPER},
        Action.DOCUMENT_SHOW: frozenset({Role.RECEPTION, Role.RESEARCHER, Role.DIRECTOR}),
        Action.BACKUP_CREATE: frozenset({Role.RECEPTION, Role.DIRECTOR, Role.ADMIN}),
        Action.BACKUP_VERIFY: frozenset({Role.RECEPTION, Role.DIRECTOR, Role.ADMIN}),
        Action.BACKUP_RESTORE: frozenset({Role.ADMIN}),
        #: Who approves a restore may take it with the own password too.
        Action.BACKUP_APPROVE: frozenset({Role.DIRECTOR}),
        Action.POLICY_READ: _EVERYONE,
        Action.POLICY_ADOPT: frozenset({Role.DIRECTOR}),
        Action.POLICY_CONFIRM: frozenset({Role.DIRECTOR}),
        Action.POLICY_CHOOSE: frozenset({Role.DIRECTOR}),
        Action.POLICY_HOLIDAYS: frozenset({Role.DIRECTOR}),
        Action.DATA_CHECK: frozenset({Role.RECEPTION, Role.DIRECTOR, Role.ADMIN, Role.AUDITOR}),
        Action.DATA_PACK: frozenset({Role.DIRECTOR, Role.AUDITOR}),
        #: What was done alone is listed for everybody: in an office of two the other one reviews.
        Action.REVIEW_READ: _EVERYONE,
        Action.REVIEW_TAKE: _EVERYONE,
        Action.REVIEW_LEAD: frozenset({Role.DIRECTOR, Role.AUDITOR}),
        Action.AUDIT_READ: frozenset({Role.DIRECTOR, Role.ADMIN, Role.AUDITOR}),
    }
)


#: What the head of a department does besides: its sittings are working days of one's own.
OF_HEAD: Final = frozenset(
    {
        Action.SITTING_PLAN, Action.SITTING_OPEN, Action.SITTING_NOTE, Action.SITTING_CLOSE,
        Action.SITTING_SIGN, Action.SITTING_WITNESS, Action.REQUEST_DECIDE, Action.OBJECTION_READ,
        Action.STUDY_ASSIGN}
)  # fmt: skip
