"""The page of the log of acts."""

import ast
import re
from pathlib import Path

import pytest

import desktop.core
from desktop.base.arabic_text import strip_controls
from desktop.core.aid.goods.terms import ItemKind
from desktop.core.committee.members.terms import ADDED, CHANGED, ENDED, STOOD_IN
from desktop.core.complaints import ledger as voices
from desktop.core.complaints.harm import terms as harm
from desktop.core.complaints.terms import VoiceKind
from desktop.core.exchange.outgoing.terms import Whom
from desktop.core.intake import ledger as requests
from desktop.core.intake.facts import Outcome
from desktop.core.intake.visits import terms as visits
from desktop.core.intake.visits.terms import Purpose
from desktop.core.people.course.leaving import LeaveReason
from desktop.core.people.course.terms import CloseReason, Rule, SuspendReason
from desktop.core.people.links.terms import LinkKind
from desktop.core.people.revised import RevisionKind
from desktop.core.proofs.terms import ProofKind
from desktop.core.sealed.terms import ReadWhy
from desktop.core.work import Action, Role
from desktop.core.work.acts import ActLine, WantedActs
from desktop.core.work.reviews import Why
from desktop.ui.pages import PAGES
from desktop.ui.places import PageId
from tests.offices import NOW, STAFF, living
from tests.ui.seats import texts


def test_the_director_reads_acts_in_words_and_finds_them(seat, open_office):
    live = open_office("haqal")
    request = live.request()
    room = seat(Role.DIRECTOR, live)
    page = room.go(PageId.ACTS)
    rows = page.table.model.rows
    words = [page._act(row) for row in rows]
    assert "فتح طلب" in words
    assert not [one for one in words if re.search("[a-z]", one)]
    assert [row.action for row in rows].count(Action.AUDIT_READ) <= 1  # opened once, read once
    page.kind.set_value(Action.REQUEST_OPEN.value)
    room.rest()
    (row,) = page.table.model.rows
    page.table.view.selectRow(0)
    room.rest()
    assert (row.who, row.about) == (STAFF[Role.RECEPTION].name, request.number)
    assert request.number in strip_controls(texts(page.whole))
    page.who.set_value(live.slots[Role.ADMIN])
    room.rest()
    assert page.table.model.rows == []


def test_the_page_is_for_director_administrator_and_auditor(live):
    (spec,) = [spec for spec in PAGES if spec.id == PageId.ACTS]
    allowed = {role for role in Role if spec.allowed(live.actor(role))}
    assert allowed == {Role.DIRECTOR, Role.ADMIN, Role.AUDITOR}


#: What acts write of themselves in words of a list: the act, the name, the list.
WRITTEN = [
    (Action.PERSON_SUSPEND, "reason", SuspendReason),
    (Action.PERSON_CLOSE, "reason", CloseReason),
    (Action.PERSON_ALLOW, "reason", Rule),
    (Action.PERSON_REGISTER, "reason", LeaveReason),
    (Action.PERSON_EXPORT, "whom", Whom),
    (Action.PERSON_LINK, "kind", LinkKind),
    (Action.COMPLAINT_RECORD, "kind", VoiceKind),
    (Action.REQUEST_DECIDE, "declared", Why),
    (Action.REQUEST_DECIDE, "outcome", Outcome),
    (Action.VISIT_RECORD, "purpose", Purpose),
    (Action.STAFF_CHANGE, "roles", Role),
    (Action.SENSITIVE_READ, "why", ReadWhy),
    (Action.PERSON_REVISE, "kind", RevisionKind),
    (Action.GOODS_ITEM, "kind", ItemKind),
    (Action.PROOF_RECORD, "kind", ProofKind),
]
#: What acts write there in words of a ledger: the act, the name, the words.
STEPS = [
    (Action.VISIT_SERVE, "step", visits.PAYLOADS),
    (Action.COMPLAINT_RECORD, "step", voices.PAYLOADS),
    (Action.COMPLAINT_HANDLE, "step", voices.PAYLOADS),
    (Action.HARM_HANDLE, "step", harm.PAYLOADS),
    (Action.MEMBER_NAME, "stage", (ADDED, CHANGED, ENDED, STOOD_IN)),
    (Action.REQUEST_OPEN, "step", requests.EVERY_PAYLOAD),
    *(
        (act, "stage", ("begun", "done", "failed"))
        for act in (Action.BACKUP_CREATE, Action.DATA_PACK)
    ),
]
#: Where core writes such a word of itself: the rooms with the names that it goes by.
WRITES = {
    "aid/goods": {"kind"},
    "backup": {"stage"}, "committee/members": {"stage"}, "complaints": {"kind", "step"},
    "complaints/handling": {"step"}, "complaints/harm": {"step"},
    "correspondence": {"kind"}, "intake": {"state", "step"}, "intake/visits": {"step"},
    "people/links": {"kind"}, "people/revisions": {"kind"}, "proofs": {"kind"},
    "reports": {"stage"}, "staff": {"stage"}, "staff/deputies": {"kind", "stage"},
    "work": {"stage"},
}  # fmt: skip


@pytest.mark.parametrize(("action", "name", "kind"), WRITTEN)
def test_what_an_act_says_of_itself_is_told_in_words_of_its_own_list(
    seat, live, action, name, kind
):
    page = seat(Role.DIRECTOR, live).go(PageId.ACTS)
    told = {
        one: page._facts(ActLine(1, NOW, "", action.value, "", ((name, one.value),)))[-1]
        for one in kind
    }
    assert not [pair for pair in told.values() if re.search("[a-z]", strip_controls("".join(pair)))]
    assert len({words for _, words in told.values()}) == len(kind)


@pytest.mark.parametrize(("action", "name", "words"), STEPS)
def test_what_an_act_says_of_its_step_is_told_in_words(seat, live, action, name, words):
    page = seat(Role.DIRECTOR, live).go(PageId.ACTS)
    lines = [ActLine(1, NOW, "", action.value, "", ((name, one),)) for one in words]
    told = [strip_controls(page._facts(line)[-1][1]) for line in lines]
    assert not [one for one in told if re.search("[a-z]", one)]


def test_every_room_that_writes_a_word_of_its_own_into_the_log_is_tried_above():
    core, found = Path(desktop.core.__file__).parent, {}
    for path in core.rglob("*.py"):
        for call in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(call, ast.Call) and getattr(call.func, "attr", "") == "audit":
                names = {one.arg for one in call.keywords} & {"kind", "stage", "state", "step"}
                if names:
                    found.setdefault(str(path.parent.relative_to(core)), set()).update(names)
    assert found == WRITES


def test_nothing_in_the_log_of_a_busy_office_is_told_by_a_code(seat, busy_template, tmp_path):
    template, _busy = busy_template
    with living(template, tmp_path / "office") as live:
        room = seat(Role.DIRECTOR, live)
        lines = list(live.act(Role.DIRECTOR, live.office.acts.page, WantedActs(), size=5000).rows)
        page = room.go(PageId.ACTS)
        told = {fact for line in lines for fact in page._facts(line)}
        policy = live.profile.id
    assert len(lines) > 150
    assert not [
        fact for fact in told if re.search("[a-z]", strip_controls(fact[1].replace(policy, "")))
    ]
