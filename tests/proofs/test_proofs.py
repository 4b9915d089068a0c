"""The register of proofs: what each kind asks, who enters it, and that it only grows."""

from dataclasses import replace

import pytest

from desktop.base.errors import Invalid, Refused
from desktop.core.proofs.rules import may_enter
from desktop.core.proofs.terms import (
    ASKED,
    ENTERED_BY,
    PROOF,
    TAKEN,
    ProofKind,
    RecordProof,
    StrikeProof,
)
from desktop.core.work import Action, Role
from desktop.core.work.ledger import add_event
from desktop.core.work.subjects import Subject
from tests.offices import STAFF

WORDS = "نص يصف ما تمّ"


def plain(live, kind, **changes):
    """Return a good entry of a kind, with all that it asks for."""
    values = {
        "on": live.today,
        "by": "أحمد السالم",
        "count": 3,
        "checked": ("privacy",),
        "request": "",
    }
    asked = {one.name: values.get(one.name, WORDS) for one in ASKED[kind]}
    return replace(RecordProof(kind), **(asked | changes))


def enter(live, said, role=Role.DIRECTOR):
    return live.act(role, live.office.proofs.record, said)


def wrong(live, said, role=Role.DIRECTOR):
    with pytest.raises(Invalid) as why:
        enter(live, said, role)
    return {(one.field, one.code) for one in why.value.problems}


@pytest.mark.parametrize("kind", TAKEN)
def test_each_kind_is_entered_by_its_roles_and_read_again_whole(live, kind):
    said = plain(live, kind)
    for role in Role:
        if kind in may_enter({role}):
            assert enter(live, said, role).said == said
        else:
            with pytest.raises(Refused):
                enter(live, said, role)
    rows = live.act(Role.AUDITOR, live.office.proofs.rows, kind)
    assert {row.said for row in rows} == {said}
    assert len(rows) == len(ENTERED_BY[kind])


@pytest.mark.parametrize("kind", TAKEN)
def test_what_a_kind_needs_is_asked_for_and_nothing_else(live, kind):
    needed = {one.name for one in ASKED[kind] if one.needed}
    assert wrong(live, RecordProof(kind)) == {(name, "proof.needed") for name in needed}
    others = {"place": WORDS, "what": WORDS, "count": 2, "checked": ("records",), "found": WORDS}
    asked = {one.name for one in ASKED[kind]}
    extra = {name: value for name, value in others.items() if name not in asked}
    if extra:
        found = wrong(live, replace(plain(live, kind), **extra))
        assert found == {(name, "proof.not_asked") for name in extra}


def test_an_adoption_may_state_neither_meeting_nor_day(live):
    row = enter(live, RecordProof(ProofKind.BOARD_ADOPTION, by="مجلس الإدارة"))
    assert row.said.on is None


def test_bad_entries_are_named_by_their_field(live):
    visit = plain(live, ProofKind.SUPERVISORY_VISIT)
    late = live.today.replace(year=live.today.year + 1)
    assert wrong(live, replace(visit, on=late)) == {("on", "proof.to_come")}
    assert wrong(live, replace(visit, checked=("roof",))) == {("checked", "proof.unknown_item")}
    assert wrong(live, replace(visit, found="س" * 4001)) == {("found", "proof.long")}
    asked = plain(live, ProofKind.SATISFACTION_INTERVIEW)
    assert wrong(live, replace(asked, count=0)) == {("count", "proof.count")}
    link = plain(live, ProofKind.LINK_FOLLOW_UP, count=0)
    assert enter(live, link).said.count == 0  # a month without a message is one
    reached = plain(live, ProofKind.OUTREACH, request="1447-99999")
    assert wrong(live, reached) == {("request", "intake.unknown_request")}
    live.unlock(Role.RECEPTION)
    number = live.request(live.person()).number
    year, serial = number.split("-")
    typed = f"{int(serial)}/{year}"  # in any way that it is typed, it is kept by its number
    assert enter(live, replace(reached, request=typed)).said.request == number


def test_a_field_survey_is_a_round_and_one_of_before_is_read_and_struck(live):
    said = plain(live, ProofKind.FIELD_SURVEY)
    with pytest.raises(Refused, match=r"proof\.is_a_round"):
        enter(live, said)

    def as_then(actor):
        with live.office.doors.work(actor, Action.PROOF_RECORD) as tx:
            tx.subject = "0" * 32
            add_event(tx, Subject(PROOF, tx.subject), said.kind.value, said)

    live.act(Role.DIRECTOR, as_then)
    (row,) = live.act(Role.AUDITOR, live.office.proofs.rows, ProofKind.FIELD_SURVEY)
    assert row.said == said
    live.act(Role.DIRECTOR, live.office.proofs.strike, row.id, StrikeProof("أُدخل خطأ"))


def test_who_serves_does_not_ask_and_results_name_nobody(live):
    kind = ProofKind.SATISFACTION_INTERVIEW
    for role in (Role.RECEPTION, Role.RESEARCHER):
        by = STAFF[role].name
        assert wrong(live, plain(live, kind, by=by)) == {("by", "proof.serves_them")}
    named = f"كان {STAFF[Role.SECRETARY].name} أسرع من غيره"
    assert wrong(live, plain(live, kind, found=named)) == {("found", "proof.names_staff")}


def test_a_struck_entry_stays_readable_and_counts_no_more(live):
    office = live.office
    row = enter(live, plain(live, ProofKind.REVIEW))
    strike = office.proofs.strike
    with pytest.raises(Refused, match=r"proof\.not_yours"):
        live.act(Role.RESEARCHER, strike, row.id, StrikeProof("خطأ"))
    with pytest.raises(Invalid):
        live.act(Role.DIRECTOR, strike, row.id, StrikeProof(""))
    live.act(Role.DIRECTOR, strike, row.id, StrikeProof("أُدخل مرتين"))
    (kept,) = live.act(Role.DIRECTOR, office.proofs.rows)
    assert (kept.said, kept.struck) == (row.said, "أُدخل مرتين")
    traced = live.act(Role.DIRECTOR, office.reports.trace)
    assert all(w.records == 0 for r in traced for w in r.how if w.tag == ProofKind.REVIEW)
    for again, code in ((row.id, "proof.struck"), ("x", "proof.unknown")):
        with pytest.raises(Refused, match=code.replace(".", r"\.")):
            live.act(Role.DIRECTOR, strike, again, StrikeProof("سبب"))
    assert live.act(Role.DIRECTOR, office.reports.check).sound


@pytest.mark.parametrize("of", ["trace", "proofs:", "proofs:review", "proofs:supervisory_visit"])
def test_registers_are_drawn_for_who_reads_them(live, of):
    for kind in TAKEN:
        enter(live, plain(live, kind))
    enter(live, RecordProof(ProofKind.BOARD_ADOPTION, by="مجلس الإدارة"))
    assert live.act(Role.AUDITOR, live.office.press.blank, "proof_register", of).pages >= 1


@pytest.mark.parametrize("of", ["roof", "proofs:roof"])
def test_there_is_no_other_register(live, of):
    with pytest.raises(Refused, match=r"proof\.no_register"):
        live.act(Role.DIRECTOR, live.office.press.blank, "proof_register", of)
