"""Everything that can be done. One word is the permission's key, the audit's verb and the
change's tag.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from desktop.core.work.desk_id import DeskId


class Action(StrEnum):
    """An act or a guarded reading, ``matter.verb``."""

    OFFICE_SET_UP = "office.set_up"
    OFFICE_READ = "office.read"
    OFFICE_SETTINGS = "office.settings"
    STAFF_ADD = "staff.add"
    STAFF_CHANGE = "staff.change"
    STAFF_APPROVE = "staff.approve"
    STAFF_READ = "staff.read"
    STAFF_PASSWORD = "staff.password"  # noqa: S105 - the name of an act
    DEPUTY_GIVE = "deputy.give"
    DEPUTY_APPROVE = "deputy.approve"
    DEPUTY_END = "deputy.end"
    DEPUTY_READ = "deputy.read"
    RECOVERY_RENEW = "recovery.renew"
    KEYS_RENEW = "keys.renew"
    OFFICE_UNLOCK = "session.unlock"
    OFFICE_LOCK = "session.lock"

    PERSON_SEARCH = "person.search"
    PERSON_READ = "person.read"
    PERSON_LIST = "person.list"
    PERSON_EXPORT = "person.export"
    PERSON_REGISTER = "person.register"
    PERSON_UPDATE = "person.update"
    PERSON_REVISE = "person.revise"
    PERSON_SIGN = "person.sign"
    PERSON_FOLLOW = "person.follow"
    PERSON_TELL = "person.tell"
    PERSON_ERASE = "person.erase"
    PERSON_SUSPEND = "person.suspend"
    PERSON_CLOSE = "person.close"
    PERSON_REOPEN = "person.reopen"
    PERSON_ALLOW = "person.allow"
    PERSON_NOTE = "person.note"
    PERSON_DEATH = "person.death"
    PERSON_LINK = "person.link"
    PERSON_MERGE = "person.merge"
    PERSON_UNMERGE = "person.unmerge"
    IMPORT_READ = "import.read"
    IMPORT_BRING = "import.bring"
    IMPORT_TAKE_BACK = "import.take_back"
    INCOME_WRITE = "income.write"
    INCOME_READ = "income.read"
    SENSITIVE_READ = "sensitive.read"
    SENSITIVE_WRITE = "sensitive.write"
    SENSITIVE_OWN = "sensitive.own"
    SENSITIVE_LIST = "sensitive.list"
    SENSITIVE_FORGET = "sensitive.forget"
    SENSITIVE_MOVE = "sensitive.move"
    SENSITIVE_FOLLOW = "sensitive.follow"
    SENSITIVE_KEYS = "sensitive.keys"
    CONSENT_RECORD = "consent.record"
    CONSENT_AUTHORISE = "consent.authorise"
    CONSENT_WITHDRAW = "consent.withdraw"
    CONSENT_READ = "consent.read"
    NOTICE_HAND = "notice.hand"
    NOTICE_READ = "notice.read"

    GOODS_READ = "goods.read"
    GOODS_ITEM = "goods.item"
    GOODS_RECEIVE = "goods.receive"
    GOODS_ISSUE = "goods.issue"
    GOODS_SPOIL = "goods.spoil"
    GOODS_COUNT = "goods.count"
    CARD_RECEIVE = "card.receive"
    CARD_GIVE = "card.give"
    CARD_END = "card.end"
    CARD_COUNT = "card.count"
    DEVICE_ADD = "device.add"
    DEVICE_LEND = "device.lend"
    DEVICE_RENEW = "device.renew"
    DEVICE_BACK = "device.back"
    DEVICE_MEND = "device.mend"
    DEVICE_LOSE = "device.lose"
    GIVING_PLAN = "giving.plan"
    GIVING_READ = "giving.read"
    GIVING_HAND = "giving.hand"
    GIVING_SHEET = "giving.sheet"
    GIVING_UNDO = "giving.undo"
    GIVING_CLOSE = "giving.close"

    VISIT_RECORD = "visit.record"
    VISIT_READ = "visit.read"
    VISIT_SERVE = "visit.serve"
    VISIT_CORRECT = "visit.correct"
    INITIATED_PLAN = "initiated.plan"
    INITIATED_RECORD = "initiated.record"
    INITIATED_READ = "initiated.read"
    APPOINTMENT_SET = "appointment.set"
    APPOINTMENT_READ = "appointment.read"
    DAY_OPEN = "day.open"
    DAY_CLOSE = "day.close"

    REQUEST_READ = "request.read"
    REQUEST_OPEN = "request.open"
    REQUEST_NUMBER = "request.number"
    REQUEST_PAPERS = "request.papers"
    REQUEST_CLARIFY = "request.clarify"
    REQUEST_SIGN = "request.sign"
    REQUEST_EXPLAIN = "request.explain"
    REQUEST_REFER = "request.refer"
    REQUEST_COMPLETE = "request.complete"
    REQUEST_STUDY = "request.study"
    STUDY_READ = "study.read"
    MEMBER_NAME = "member.name"
    SITTING_PLAN = "sitting.plan"
    STUDY_ASSIGN = "study.assign"
    STUDY_VISIT = "study.visit"
    SITTING_OPEN = "sitting.open"
    SITTING_NOTE = "sitting.note"
    SITTING_CLOSE = "sitting.close"
    SITTING_SIGN = "sitting.sign"
    SITTING_WITNESS = "sitting.witness"
    REQUEST_DECIDE = "request.decide"
    REQUEST_RATIFY = "request.ratify"
    REQUEST_RESOLVE = "request.resolve"
    TURN_READ = "turn.read"
    TURN_GIVE = "turn.give"
    REQUEST_URGENT = "request.urgent"
    DECISION_READ = "decision.read"
    KIN_SAY = "kin.say"
    COPY_KEEP = "copy.keep"
    COPY_READ = "copy.read"
    COPY_MARK = "copy.mark"
    COPY_DESTROY = "copy.destroy"
    REQUEST_NOTIFY = "request.notify"
    REQUEST_DELIVER = "request.deliver"
    REQUEST_TAKE_BACK = "request.take_back"
    REQUEST_WITHDRAW = "request.withdraw"
    REQUEST_PAUSE = "request.pause"
    REQUEST_RESUME = "request.resume"
    REQUEST_ANSWER = "request.answer"
    REQUEST_SEND_ELSEWHERE = "request.send_elsewhere"
    REQUEST_JOIN = "request.join"
    REQUEST_BEREAVED = "request.bereaved"
    REQUEST_REOPEN = "request.reopen"

    AID_READ = "aid.read"
    AID_LINE = "aid.line"
    AID_ALLOT = "aid.allot"
    AID_OVER = "aid.over"
    AID_SCHEDULE = "aid.schedule"
    AID_SUSPEND = "aid.suspend"
    AID_TELL = "aid.tell"
    ORDER_PREPARE = "order.prepare"
    ORDER_REVIEW = "order.review"
    ORDER_APPROVE = "order.approve"
    ORDER_CANCEL = "order.cancel"
    TRANSFER_MAKE = "transfer.make"
    PAYMENT_SETTLE = "payment.settle"

    COMPLAINT_RECORD = "complaint.record"
    COMPLAINT_CORRECT = "complaint.correct"
    COMPLAINT_READ = "complaint.read"
    COMPLAINT_HANDLE = "complaint.handle"
    COMPLAINT_BOARD = "complaint.board"
    COMPLAINT_BOX = "complaint.box"
    COMPLAINT_ATTACH = "complaint.attach"
    COMPLAINT_SCAN = "complaint.scan"
    HARM_HANDLE = "harm.handle"
    OBJECTION_READ = "objection.read"
    OBJECTION_TELL = "objection.tell"

    LETTER_RECORD = "letter.record"
    LETTER_CORRECT = "letter.correct"
    LETTER_CANCEL = "letter.cancel"
    LETTER_ATTACH = "letter.attach"
    LETTER_SCAN = "letter.scan"
    LETTER_READ = "letter.read"
    OUTSIDE_SEND = "outside.send"
    OUTSIDE_READ = "outside.read"

    SURVEY_OPEN = "survey.open"
    SURVEY_ENTER = "survey.enter"
    SURVEY_READ = "survey.read"
    SURVEY_MEASURE = "survey.measure"

    PROOF_RECORD = "proof.record"
    PROOF_READ = "proof.read"
    LIAISON_NAME = "liaison.name"
    LIAISON_READ = "liaison.read"
    PLAN_SET = "plan.set"
    PLEDGE_SIGN = "pledge.sign"
    PLEDGE_WITNESS = "pledge.witness"
    PLEDGE_EXCEPT = "pledge.except"
    PLEDGE_READ = "pledge.read"
    CODE_ENTER = "code.enter"

    DOCUMENT_ISSUE = "document.issue"
    DOCUMENT_REPRINT = "document.reprint"
    DOCUMENT_READ = "document.read"
    DOCUMENT_SHOW = "document.show"

    BACKUP_CREATE = "backup.create"
    BACKUP_VERIFY = "backup.verify"
    BACKUP_RESTORE = "backup.restore"
    BACKUP_APPROVE = "backup.approve"

    POLICY_READ = "policy.read"
    POLICY_ADOPT = "policy.adopt"
    POLICY_CONFIRM = "policy.confirm"
    POLICY_CHOOSE = "policy.choose"
    POLICY_HOLIDAYS = "policy.holidays"
    DATA_CHECK = "data.check"
    DATA_PACK = "data.pack"
    AUDIT_READ = "audit.read"
    REVIEW_READ = "review.read"
    REVIEW_TAKE = "review.take"
    REVIEW_LEAD = "review.lead"

    @property
    def desk(self) -> DeskId:
        """The desk whose matter it is: a decision is a request's, whichever desk records it.

        >>> Action.INCOME_READ.desk
        <DeskId.PEOPLE: 'people'>
        """
        return _DESK_OF[self.value.partition(".")[0]]


_DESK_OF: Final[Mapping[str, DeskId]] = {
    "office": DeskId.STAFF,
    "staff": DeskId.STAFF,
    "deputy": DeskId.STAFF,
    "recovery": DeskId.GATE,
    "keys": DeskId.GATE,
    "session": DeskId.GATE,
    "person": DeskId.PEOPLE,
    "import": DeskId.PEOPLE,
    "income": DeskId.PEOPLE,
    "sensitive": DeskId.SEALED,
    "consent": DeskId.CONSENTS,
    "notice": DeskId.CONSENTS,
    "goods": DeskId.AID,
    "card": DeskId.AID,
    "device": DeskId.AID,
    "giving": DeskId.AID,
    "visit": DeskId.INTAKE,
    "initiated": DeskId.INTAKE,
    "day": DeskId.INTAKE,
    "appointment": DeskId.INTAKE,
    "request": DeskId.INTAKE,
    "study": DeskId.INTAKE,
    "kin": DeskId.INTAKE,
    "copy": DeskId.INTAKE,
    "decision": DeskId.INTAKE,
    "sitting": DeskId.COMMITTEE,
    "member": DeskId.COMMITTEE,
    "complaint": DeskId.COMPLAINTS,
    "objection": DeskId.COMPLAINTS,
    "harm": DeskId.COMPLAINTS,
    "turn": DeskId.INTAKE,
    "aid": DeskId.AID,
    "order": DeskId.AID,
    "transfer": DeskId.AID,
    "payment": DeskId.AID,
    "letter": DeskId.CORRESPONDENCE,
    "outside": DeskId.CORRESPONDENCE,
    "survey": DeskId.SURVEYS,
    "proof": DeskId.PROOFS,
    "pledge": DeskId.PROOFS,
    "code": DeskId.PROOFS,
    "plan": DeskId.PROOFS,
    "liaison": DeskId.PROOFS,
    "document": DeskId.DOCUMENTS,
    "backup": DeskId.BACKUP,
    "policy": DeskId.POLICY,
    "data": DeskId.REPORTS,
    "audit": DeskId.REPORTS,
    "review": DeskId.REPORTS,
}


#: Readings that leave a trace of their own.
SENSITIVE_READS = frozenset(
    {Action.SENSITIVE_READ, Action.COPY_READ, Action.LETTER_SCAN, Action.COMPLAINT_SCAN,
     Action.AUDIT_READ, Action.PERSON_LIST, Action.PERSON_EXPORT}
)  # fmt: skip
