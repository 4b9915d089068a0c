"""The role table, cell by cell, as the office's rules give it."""

import pytest

from desktop.base.errors import Refused
from desktop.base.messages import Messages
from desktop.core.work import Action, Actor, Role, may
from desktop.core.work.role_table import TABLE
from desktop.core.work.roles import demand

RECEPTION, RESEARCHER, SECRETARY, MEMBER = (
    Role.RECEPTION,
    Role.RESEARCHER,
    Role.SECRETARY,
    Role.MEMBER,
)
COMPLAINTS, DIRECTOR, ADMIN, AUDITOR = Role.COMPLAINTS, Role.DIRECTOR, Role.ADMIN, Role.AUDITOR
STORE = frozenset({Role.STOREKEEPER, DIRECTOR})
ACCOUNTANT = Role.ACCOUNTANT
EVERYONE = frozenset(Role)
#: By name: a role that comes later reads nothing until a line here says so.
READERS = {RECEPTION, RESEARCHER, SECRETARY, MEMBER, COMPLAINTS, DIRECTOR, AUDITOR}

#: Each line of the rules with the acts that it speaks of, and who may do them.
RULES: dict[str, dict[Action, frozenset[Role]]] = {
    "identity and contact: written by reception, read by all but the administrator": {
        Action.PERSON_REGISTER: frozenset({RECEPTION}),
        Action.PERSON_UPDATE: frozenset({RECEPTION}),
        Action.PERSON_REVISE: frozenset({RECEPTION}),
        Action.PERSON_SIGN: frozenset({RECEPTION}),
        Action.PERSON_READ: READERS,
        Action.PERSON_SEARCH: READERS,
        Action.PERSON_LIST: READERS,
    },
    "export of lists: the director, with a reason": {
        Action.PERSON_EXPORT: frozenset({DIRECTOR}),
    },
    "standing in: proposed by the administrator, given and approved by the director": {
        Action.DEPUTY_GIVE: frozenset({ADMIN, DIRECTOR}),
        Action.DEPUTY_APPROVE: frozenset({DIRECTOR}),
        # Whose place it is, whatever their role.
        Action.DEPUTY_END: EVERYONE,
        Action.DEPUTY_READ: EVERYONE,
    },
    "what is destroyed: by the director": {Action.PERSON_ERASE: frozenset({DIRECTOR})},
    "the reply clock is held and let run by who studies or the director, with a reason": {
        Action.REQUEST_PAUSE: frozenset({RESEARCHER, DIRECTOR}),
        Action.REQUEST_RESUME: frozenset({RESEARCHER, DIRECTOR}),
    },
    "services stop and rules give way by the director; a file is opened again at once": {
        Action.PERSON_SUSPEND: frozenset({DIRECTOR}),
        Action.PERSON_CLOSE: frozenset({DIRECTOR}),
        Action.PERSON_ALLOW: frozenset({DIRECTOR}),
        Action.PERSON_REOPEN: frozenset({RECEPTION, DIRECTOR}),
    },
    "what falls due in files: who works on them, the auditor without names; told by the desk or the"
    " director": {
        Action.PERSON_FOLLOW: frozenset({RECEPTION, RESEARCHER, DIRECTOR, AUDITOR}),
        Action.PERSON_TELL: frozenset({RECEPTION, DIRECTOR}),
    },
    "what the next desk knows, deaths and bonds of files: who works on files": {
        Action.PERSON_NOTE: frozenset({RECEPTION, RESEARCHER, DIRECTOR}),
        Action.PERSON_DEATH: frozenset({RECEPTION, RESEARCHER, DIRECTOR}),
        Action.PERSON_LINK: frozenset({RECEPTION, RESEARCHER, DIRECTOR}),
        Action.PERSON_MERGE: frozenset({DIRECTOR}),
        Action.PERSON_UNMERGE: frozenset({DIRECTOR}),
    },
    "old lists are brought in, and taken back, by who sets the office up or directs it": {
        Action.IMPORT_READ: frozenset({ADMIN, DIRECTOR}),
        Action.IMPORT_BRING: frozenset({ADMIN, DIRECTOR}),
        Action.IMPORT_TAKE_BACK: frozenset({ADMIN, DIRECTOR}),
    },
    "income and family: neither the complaints officer nor the administrator": {
        Action.INCOME_WRITE: frozenset({RECEPTION, RESEARCHER}),
        Action.INCOME_READ: READERS - {COMPLAINTS},
    },
    # A member reads it of the own agenda only, which takes more than a role to know.
    "health and prison: written by reception and researcher, read by researcher and director": {
        Action.SENSITIVE_WRITE: frozenset({RECEPTION, RESEARCHER}),
        Action.SENSITIVE_READ: frozenset({RESEARCHER, DIRECTOR}),
        Action.SENSITIVE_OWN: frozenset({RECEPTION}),
        Action.SENSITIVE_LIST: frozenset({RECEPTION, RESEARCHER, DIRECTOR}),
        Action.SENSITIVE_FORGET: frozenset({RECEPTION, RESEARCHER, DIRECTOR}),
        Action.SENSITIVE_MOVE: frozenset({RECEPTION, RESEARCHER, DIRECTOR}),
        Action.SENSITIVE_FOLLOW: frozenset({RESEARCHER, DIRECTOR}),
    },
    "case study: the researcher's, read by who decides and by the auditor": {
        Action.REQUEST_STUDY: frozenset({RESEARCHER}),
        Action.STUDY_READ: frozenset({RESEARCHER, SECRETARY, MEMBER, DIRECTOR, AUDITOR}),
        # A researcher takes what is nobody's; the director gives any.
        Action.STUDY_ASSIGN: frozenset({RESEARCHER, DIRECTOR}),
        Action.STUDY_VISIT: frozenset({RESEARCHER}),
    },
    "consents: by who sees files whole; the auditor reads the optional ones": {
        Action.CONSENT_RECORD: frozenset({RECEPTION, RESEARCHER, DIRECTOR}),
        Action.CONSENT_AUTHORISE: frozenset({RECEPTION, RESEARCHER, DIRECTOR}),
        Action.CONSENT_WITHDRAW: frozenset({RECEPTION, RESEARCHER, DIRECTOR}),
        Action.CONSENT_READ: frozenset({RECEPTION, RESEARCHER, DIRECTOR, AUDITOR}),
        Action.NOTICE_HAND: frozenset({RECEPTION, RESEARCHER, DIRECTOR}),
        Action.NOTICE_READ: frozenset({RECEPTION, RESEARCHER, DIRECTOR, AUDITOR}),
    },
    "decision: its status is none of the complaints officer's or the administrator's": {
        Action.REQUEST_READ: READERS - {COMPLAINTS},
        Action.DECISION_READ: READERS - {COMPLAINTS, RECEPTION},
        Action.MEMBER_NAME: frozenset({DIRECTOR}),
        Action.SITTING_PLAN: frozenset({SECRETARY, DIRECTOR}),
        Action.SITTING_OPEN: frozenset({SECRETARY, DIRECTOR}),
        Action.SITTING_NOTE: frozenset({SECRETARY, DIRECTOR}),
        Action.SITTING_CLOSE: frozenset({SECRETARY, DIRECTOR}),
        Action.SITTING_WITNESS: frozenset({SECRETARY, DIRECTOR}),
        Action.SITTING_SIGN: frozenset({MEMBER, DIRECTOR}),
        Action.REQUEST_DECIDE: frozenset({SECRETARY, DIRECTOR}),
        Action.REQUEST_RATIFY: frozenset({DIRECTOR}),
        Action.REQUEST_RESOLVE: frozenset({SECRETARY, DIRECTOR}),
        Action.REQUEST_URGENT: frozenset({DIRECTOR}),
        Action.TURN_GIVE: {DIRECTOR},
        Action.TURN_READ: frozenset({SECRETARY, MEMBER, RESEARCHER, DIRECTOR}),
        Action.OBJECTION_READ: frozenset({SECRETARY, MEMBER, DIRECTOR}),
        Action.OBJECTION_TELL: frozenset({RECEPTION, SECRETARY, COMPLAINTS}),
    },
    "store, cards, devices: kept by storekeeper or director; handed out at the desk too": {
        Action.GOODS_READ: STORE | {RECEPTION, AUDITOR},
        **dict.fromkeys(
            (
                Action.GOODS_ITEM,
                Action.GOODS_RECEIVE,
                Action.GOODS_ISSUE,
                Action.GOODS_SPOIL,
                Action.GOODS_COUNT,
                Action.CARD_RECEIVE,
                Action.CARD_END,
                Action.DEVICE_ADD,
                Action.DEVICE_MEND,
                Action.DEVICE_LOSE,
            ),
            STORE,
        ),
        **dict.fromkeys(
            (
                Action.CARD_GIVE,
                Action.CARD_COUNT,
                Action.DEVICE_LEND,
                Action.DEVICE_RENEW,
                Action.DEVICE_BACK,
            ),
            STORE | {RECEPTION},
        ),
    },
    "distribution days: planned, handed out and closed by the desk or who keeps the store": {
        Action.GIVING_READ: STORE | {RECEPTION, AUDITOR},
        **dict.fromkeys(
            (
                Action.GIVING_PLAN,
                Action.GIVING_HAND,
                Action.GIVING_SHEET,
                Action.GIVING_UNDO,
                Action.GIVING_CLOSE,
            ),
            STORE | {RECEPTION},
        ),
    },
    "the desk: reception": {
        Action.VISIT_RECORD: frozenset({RECEPTION}),
        Action.VISIT_SERVE: frozenset({RECEPTION}),
        Action.VISIT_CORRECT: frozenset({RECEPTION}),
        Action.INITIATED_PLAN: frozenset({RECEPTION, RESEARCHER, DIRECTOR}),
        Action.INITIATED_RECORD: frozenset({RECEPTION, RESEARCHER, DIRECTOR}),
        Action.INITIATED_READ: frozenset({RECEPTION, RESEARCHER, DIRECTOR, AUDITOR}),
        Action.APPOINTMENT_SET: frozenset({RECEPTION, RESEARCHER}),
        Action.APPOINTMENT_READ: frozenset({RECEPTION, RESEARCHER, DIRECTOR}),
        Action.DAY_OPEN: frozenset({RECEPTION}),
        Action.DAY_CLOSE: frozenset({RECEPTION}),
        Action.REQUEST_OPEN: frozenset({RECEPTION}),
        Action.REQUEST_NUMBER: frozenset({RECEPTION}),
        Action.REQUEST_PAPERS: frozenset({RECEPTION}),
        Action.REQUEST_CLARIFY: frozenset({RECEPTION}),
        Action.REQUEST_SIGN: frozenset({RECEPTION}),
        Action.REQUEST_EXPLAIN: frozenset({RECEPTION}),
        Action.REQUEST_REFER: frozenset({RECEPTION}),
        Action.REQUEST_COMPLETE: frozenset({RECEPTION}),
        Action.REQUEST_NOTIFY: frozenset({RECEPTION, SECRETARY}),
        Action.REQUEST_DELIVER: frozenset({RECEPTION}),
        Action.REQUEST_TAKE_BACK: frozenset({RECEPTION, SECRETARY}),
        Action.REQUEST_WITHDRAW: frozenset({RECEPTION}),
        Action.REQUEST_ANSWER: frozenset({RESEARCHER, SECRETARY, DIRECTOR}),
        Action.REQUEST_SEND_ELSEWHERE: frozenset({RECEPTION}),
        Action.REQUEST_JOIN: frozenset({RECEPTION}),
        Action.REQUEST_BEREAVED: frozenset({RECEPTION}),
        Action.REQUEST_REOPEN: frozenset({RECEPTION, DIRECTOR}),
    },
    "policy and the office's choices: adopted and chosen by the director": {
        Action.POLICY_ADOPT: frozenset({DIRECTOR}),
        Action.POLICY_CONFIRM: frozenset({DIRECTOR}),
        Action.POLICY_CHOOSE: frozenset({DIRECTOR}),
        Action.POLICY_HOLIDAYS: frozenset({DIRECTOR}),
    },
    "money: kept by accountant and director, read by the auditor; the director approves": {
        Action.AID_READ: {ACCOUNTANT, DIRECTOR, AUDITOR},
        Action.AID_LINE: {ACCOUNTANT, DIRECTOR},
        Action.AID_ALLOT: {ACCOUNTANT, DIRECTOR},
        Action.AID_OVER: {DIRECTOR},
        Action.AID_SCHEDULE: {ACCOUNTANT, DIRECTOR},
        Action.AID_SUSPEND: {DIRECTOR},
        Action.AID_TELL: {RECEPTION, RESEARCHER, DIRECTOR, ACCOUNTANT},
        Action.ORDER_PREPARE: {ACCOUNTANT, DIRECTOR},
        Action.ORDER_REVIEW: {ACCOUNTANT, DIRECTOR},
        Action.ORDER_APPROVE: {DIRECTOR},
        Action.ORDER_CANCEL: {ACCOUNTANT, DIRECTOR},
        Action.TRANSFER_MAKE: {ACCOUNTANT, DIRECTOR},
        Action.PAYMENT_SETTLE: {ACCOUNTANT},
    },
    "complaint: reception writes and does not read again": {
        Action.COMPLAINT_RECORD: frozenset({RECEPTION, COMPLAINTS}),
        Action.COMPLAINT_CORRECT: frozenset({COMPLAINTS}),
        Action.COMPLAINT_READ: frozenset({COMPLAINTS, DIRECTOR, AUDITOR}),
        Action.COMPLAINT_HANDLE: frozenset({COMPLAINTS, DIRECTOR, AUDITOR}),
        Action.COMPLAINT_BOARD: frozenset({DIRECTOR, ADMIN}),
        Action.COMPLAINT_BOX: frozenset({COMPLAINTS, DIRECTOR}),
        Action.COMPLAINT_ATTACH: frozenset({RECEPTION, COMPLAINTS}),
        Action.COMPLAINT_SCAN: frozenset({COMPLAINTS, DIRECTOR, AUDITOR}),
        Action.HARM_HANDLE: frozenset({COMPLAINTS, DIRECTOR, AUDITOR}),
    },
    "letters: reception enters, corrects and cancels; who reads files reads them, others masked": {
        Action.LETTER_RECORD: frozenset({RECEPTION}),
        Action.LETTER_CORRECT: frozenset({RECEPTION}),
        Action.LETTER_CANCEL: frozenset({RECEPTION}),
        Action.LETTER_ATTACH: frozenset({RECEPTION}),
        Action.LETTER_SCAN: frozenset({RECEPTION, RESEARCHER, DIRECTOR}),
        Action.LETTER_READ: frozenset({RECEPTION, RESEARCHER, SECRETARY, DIRECTOR, AUDITOR}),
    },
    "sent elsewhere: reception sends; who sees files whole reads it, the auditor masked": {
        Action.OUTSIDE_SEND: frozenset({RECEPTION}),
        Action.OUTSIDE_READ: frozenset({RECEPTION, RESEARCHER, DIRECTOR, AUDITOR}),
    },
    "proofs of the policy: which kind each enters says the register itself": {
        Action.PROOF_RECORD: frozenset({RECEPTION, RESEARCHER, SECRETARY, COMPLAINTS, DIRECTOR}),
        Action.PROOF_READ: frozenset(
            {RECEPTION, RESEARCHER, SECRETARY, COMPLAINTS, DIRECTOR, AUDITOR}
        ),
    },
    "the policy is signed by everybody, and who is excepted is the director's word": {
        Action.PLAN_SET: frozenset({DIRECTOR}),
        Action.LIAISON_NAME: frozenset({DIRECTOR}),
        Action.LIAISON_READ: frozenset(
            {RECEPTION, RESEARCHER, SECRETARY, COMPLAINTS, DIRECTOR, AUDITOR}
        ),
        Action.PLEDGE_SIGN: EVERYONE,
        Action.PLEDGE_WITNESS: frozenset({SECRETARY, DIRECTOR}),
        Action.PLEDGE_EXCEPT: frozenset({DIRECTOR}),
        Action.CODE_ENTER: frozenset({DIRECTOR}),
        Action.PLEDGE_READ: frozenset({SECRETARY, DIRECTOR, ADMIN, AUDITOR}),
    },
    "survey: reception writes; the director's totals are kept by the desk": {
        Action.SURVEY_OPEN: frozenset({RECEPTION}),
        Action.SURVEY_ENTER: frozenset({RECEPTION}),
        Action.SURVEY_READ: frozenset({COMPLAINTS, DIRECTOR, AUDITOR}),
        Action.SURVEY_MEASURE: frozenset({COMPLAINTS, DIRECTOR}),
    },
    "paper: the day's log by reception and director; secretary and researcher print their own": {
        Action.VISIT_READ: frozenset({RECEPTION, DIRECTOR}),
        Action.DOCUMENT_ISSUE: {RECEPTION, RESEARCHER, SECRETARY, ACCOUNTANT} | STORE,
        Action.DOCUMENT_REPRINT: {RECEPTION, RESEARCHER, SECRETARY, ACCOUNTANT} | STORE,
        Action.DOCUMENT_READ: (READERS - {COMPLAINTS}) | {ACCOUNTANT} | STORE,
    },
    "issued paper tells numbers whole: for who sees them whole": {
        Action.DOCUMENT_SHOW: frozenset({RECEPTION, RESEARCHER, DIRECTOR}),
    },
    "backup: reception, director, administrator": {
        Action.BACKUP_CREATE: frozenset({RECEPTION, DIRECTOR, ADMIN}),
        Action.BACKUP_VERIFY: frozenset({RECEPTION, DIRECTOR, ADMIN}),
    },
    "restore and accounts: written by the administrator, read by director and auditor": {
        Action.BACKUP_RESTORE: frozenset({ADMIN}),
        Action.BACKUP_APPROVE: frozenset({DIRECTOR}),
        Action.STAFF_ADD: frozenset({ADMIN}),
        Action.STAFF_CHANGE: frozenset({ADMIN}),
        Action.STAFF_APPROVE: frozenset({DIRECTOR, ADMIN}),
        Action.RECOVERY_RENEW: frozenset({ADMIN}),
        Action.KEYS_RENEW: frozenset({ADMIN}),
        Action.STAFF_READ: frozenset({ADMIN, DIRECTOR, AUDITOR}),
    },
    "soundness, told in numbers of records: who keeps backups, and the auditor": {
        Action.DATA_CHECK: frozenset({RECEPTION, DIRECTOR, ADMIN, AUDITOR}),
        Action.DATA_PACK: frozenset({DIRECTOR, AUDITOR}),
    },
    "kinship: said by whoever may be asked": {Action.KIN_SAY: READERS - {COMPLAINTS}},
    "copies of papers: kept by the desk, opened by who works on files": {
        Action.COPY_KEEP: {RECEPTION},
        Action.COPY_MARK: {RECEPTION, RESEARCHER, DIRECTOR},
        Action.COPY_DESTROY: {RECEPTION, RESEARCHER, DIRECTOR},
        Action.COPY_READ: {RECEPTION, RESEARCHER, DIRECTOR},
    },
    "what was done alone: listed for all, reviewed by another, by director or auditor first": {
        Action.REVIEW_READ: EVERYONE,
        Action.REVIEW_TAKE: EVERYONE,
        Action.REVIEW_LEAD: frozenset({DIRECTOR, AUDITOR}),
    },
    "audit log": {Action.AUDIT_READ: frozenset({DIRECTOR, ADMIN, AUDITOR})},
    "the office itself": {
        Action.OFFICE_SET_UP: frozenset({ADMIN}),
        Action.OFFICE_SETTINGS: frozenset({ADMIN, DIRECTOR}),
        Action.OFFICE_READ: EVERYONE,
        Action.POLICY_READ: EVERYONE,
        Action.STAFF_PASSWORD: EVERYONE,
        Action.OFFICE_UNLOCK: EVERYONE,
        Action.SENSITIVE_KEYS: EVERYONE,
        Action.OFFICE_LOCK: EVERYONE,
    },
}
ALLOWED = {action: roles for rule in RULES.values() for action, roles in rule.items()}


def test_every_act_stands_in_the_rules_and_in_the_table_once():
    assert set(ALLOWED) == set(Action) == set(TABLE)
    assert sum(len(rule) for rule in RULES.values()) == len(Action)


@pytest.mark.parametrize("action", Action)
@pytest.mark.parametrize("role", Role)
def test_each_role_may_do_what_the_rules_give_it_and_nothing_else(role, action):
    actor = Actor("x", "", "", frozenset({role}))
    allowed = role in ALLOWED[action]
    assert may({role}, action) is allowed
    if allowed:
        demand(actor, action)
    else:
        with pytest.raises(Refused) as refused:
            demand(actor, action)
        assert refused.value.code == "work.not_permitted"
        assert refused.value.params == {"action": action.value}


def test_roles_of_one_person_add_up():
    assert may({COMPLAINTS, RESEARCHER}, Action.REQUEST_STUDY)
    assert may({COMPLAINTS, RESEARCHER}, Action.COMPLAINT_READ)


@pytest.mark.parametrize("action", Action)
def test_nobody_without_a_role_may_do_anything(action):
    assert not may((), action)


@pytest.mark.parametrize("language", ["ar", "en"])
def test_a_refusal_has_words(language):
    assert Messages(language).of(Refused("work.not_permitted", action="request.sign"))
