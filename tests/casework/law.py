"""What casework allows, written down apart from the program: who takes which act, where a request
may go by it (DOMAIN §2), and what its events may tell and hand over.
"""

import json

from desktop.core.intake.facts import Outcome, State
from desktop.core.policy.choice_vocabulary import RatifiedBy
from desktop.core.work import Role

RECEPTION, RESEARCHER, SECRETARY = Role.RECEPTION, Role.RESEARCHER, Role.SECRETARY
MEMBER, DIRECTOR = Role.MEMBER, Role.DIRECTOR

DESK = {RECEPTION}
BODY = {SECRETARY, DIRECTOR}
STUDYING = {RESEARCHER, DIRECTOR}

#: Who takes which act; of a department its head besides what stands in ``OF_HEAD``.
WHO = {
    "open": DESK,
    "number": DESK,
    "requirements": DESK,
    "verification": DESK,
    "clarification": DESK,
    "clarification_answer": {RESEARCHER, SECRETARY, DIRECTOR},
    "clarification_given": DESK,
    "signature": DESK,
    "explanation": DESK,
    "reply_channel": DESK,
    "referral": DESK,
    "completion": DESK,
    "edit": DESK,
    "study": {RESEARCHER},
    "assign": STUDYING,
    "plan_visit": {RESEARCHER},
    "visit": {RESEARCHER},
    "pausing": STUDYING,
    "resuming": STUDYING,
    "kin": {RECEPTION, RESEARCHER, SECRETARY, MEMBER, DIRECTOR, Role.AUDITOR},
    "name_member": {DIRECTOR},
    "plan": BODY,
    "agenda": BODY,
    "note": BODY,
    "sit": BODY,
    "attend": BODY,
    "decide": BODY,
    "give": {DIRECTOR},
    "close": BODY,
    "sign": {MEMBER, DIRECTOR},
    "witness": BODY,
    "ratify": {DIRECTOR},
    "resolve": BODY,
    "urgent": {DIRECTOR},
    "notification": {RECEPTION, SECRETARY},
    "delivery": DESK,
    "returned": DESK,
    "taking_back": {RECEPTION, SECRETARY},
    "withdrawal": DESK,
    "elsewhere": DESK,
    "elsewhere_answer": DESK,
    "joining": DESK,
    "bereavement": DESK,
    "reopening": {RECEPTION, DIRECTOR},
    "die": {RECEPTION, RESEARCHER, DIRECTOR},
    "pass_on": DESK,
    "object": {RECEPTION, Role.COMPLAINTS},
    "tell_answer": {RECEPTION, SECRETARY, Role.COMPLAINTS},
}
OF_HEAD = {"plan", "agenda", "note", "sit", "attend", "decide", "close", "sign", "witness"}


def may(role, act, head):
    return role in WHO[act] or (act in OF_HEAD and role is head)


OPEN, REFERRED, STUDY = State.OPEN, State.REFERRED, State.UNDER_STUDY
RATIFYING, DECIDED, FUNDS = State.RATIFYING, State.DECIDED, State.WAITING_FUNDS
NOTIFIED, HANDING = State.NOTIFIED, State.IN_DELIVERY
CLOSED, WITHDRAWN = State.CLOSED, State.WITHDRAWN
AWAY, JOINED = State.REFERRED_ELSEWHERE, State.JOINED

BEFORE = {OPEN, REFERRED, STUDY, FUNDS}
ENDED = {CLOSED, WITHDRAWN, AWAY, JOINED}
GOING = set(State) - ENDED
#: A decision stands as one of these, or waits to be ratified.
STANDS = {DECIDED, STUDY, FUNDS}
_STAYS = {state: {state} for state in State}


def _to(sources, targets):
    return {state: set(targets) for state in sources}


def _stay(sources):
    return {state: {state} for state in sources}


#: From which states each step is taken, and where it may lead.
MOVES = {
    "reception": {},
    "requirements": _stay(BEFORE),
    "verification": _stay(GOING),  # papers are judged again at delivery
    "clarification": _stay(BEFORE),
    "clarification_answer": _stay(State),
    "clarification_given": _stay(State),
    "signature": _stay(GOING),
    "explanation": _stay(BEFORE),
    "reply_channel": _stay(BEFORE),
    "completion": _stay(GOING),
    "referral": {OPEN: {REFERRED}},
    "study": _to({REFERRED, STUDY}, {STUDY}),
    "decision": _to({REFERRED, STUDY, FUNDS}, STANDS | {RATIFYING}),
    "ratification": {RATIFYING: STANDS},
    "redecision": _to({DECIDED, NOTIFIED, HANDING, CLOSED, FUNDS}, STANDS | {RATIFYING, HANDING}),
    "urgent": _to(BEFORE, {DECIDED}),
    "urgent_judged": {
        **_stay(State),
        **_to({DECIDED, NOTIFIED}, {DECIDED, NOTIFIED}),
        HANDING: {HANDING, CLOSED},
    },
    "notification": {
        DECIDED: {DECIDED, NOTIFIED, CLOSED}, STUDY: {STUDY}, FUNDS: {FUNDS},
    },
    "delivery": _to({DECIDED, NOTIFIED, HANDING}, {HANDING, CLOSED}),
    "returned": {
        **_to({DECIDED, NOTIFIED, HANDING}, {DECIDED, NOTIFIED, HANDING, CLOSED}),
        CLOSED: {HANDING, CLOSED},
    },
    "taking_back": {
        NOTIFIED: {DECIDED, NOTIFIED}, CLOSED: {DECIDED, NOTIFIED, HANDING},
        HANDING: {HANDING, NOTIFIED, DECIDED}, **_stay({DECIDED, STUDY, FUNDS}),
    },
    "pausing": _stay(GOING),
    "resuming": _stay(GOING),
    "withdrawal": _to(GOING, {WITHDRAWN}),
    "elsewhere": _to(BEFORE, {AWAY}),
    "elsewhere_answer": {AWAY: {AWAY, *BEFORE}},
    "joining": _to(BEFORE, {JOINED}),
    "bereavement": {state: {state, CLOSED} for state in GOING},
    "reopening": {
        AWAY: BEFORE, JOINED: BEFORE, WITHDRAWN: GOING, CLOSED: {HANDING, NOTIFIED, *GOING},
    },
}  # fmt: skip

GRANTS = {Outcome.APPROVED.value, Outcome.IN_PART.value}
#: What a policy that states a lower bound, or nothing, never says of its reply.
DEADLINE = ("آخر موعد", "لا تتجاوز", "خلال مدة", "انقضت", "وآخرها", "موعد أقصاه", "تأخر الرد")


def wants_ratifying(office, said):
    """Tell whether the office has a decision's payload ratified."""
    if office.ratified_by is RatifiedBy.NOBODY:
        return False
    if office.ratified_from is None:
        return True
    return granted_by(said) >= office.ratified_from * 100


def granted_by(said):
    """Return the money that a decision's payload grants in all."""
    if said["outcome"] not in GRANTS:
        return 0
    return said.get("amount", 0) * max(said.get("recurring_months", 0), 1)


def judge(events, office):
    """Yield what is wrong with a request's course, from its events (step, payload) alone."""
    course = _Course(office)
    for step, text in events:
        said = json.loads(text)
        if wrong := getattr(course, step, _nothing)(said):
            yield wrong


def _nothing(_said):
    return ""


class _Course:
    """What stands of a request (None: no decision, False: it waits to be ratified), and its money;
    a method for each step that matters to them, which returns what is wrong or "".
    """

    def __init__(self, office):
        self._office = office
        self._stands = None
        self._granted = 0
        self._given = []

    def decision(self, said):
        self._stands = not wants_ratifying(self._office, said)
        self._granted = granted_by(said)
        return "" if said.get("sitting") else "a decision of no sitting"

    redecision = decision

    def urgent(self, said):
        self._stands, self._granted, self._given = True, said["amount"], []

    def urgent_judged(self, said):
        if not said["upheld"]:
            self._granted = 0

    def ratification(self, said):
        waited = self._stands is False
        self._stands = True if said["ratified"] else None
        self._granted = self._granted if said["ratified"] else 0
        return "" if waited else "ratified what did not wait for it"

    def notification(self, _said):
        return "" if self._stands else "told before it stands"

    def delivery(self, said):
        self._given.append(said.get("amount", 0))
        if not self._stands:
            return "handed over before it stands"
        over = said.get("amount") and sum(self._given) > self._granted
        return f"handed over {sum(self._given)} of {self._granted}" if over else ""

    def taking_back(self, said):
        if said["step"] == "delivery":
            self._given.pop()
