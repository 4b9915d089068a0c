"""Who signs the policy: everybody, each version anew, and nothing waits for it."""

import json
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import update

from desktop.base.errors import Invalid, Refused
from desktop.core.adoption.terms import Adopt
from desktop.core.policy.loader import parse
from desktop.core.proofs.pledges.terms import (
    GRACE,
    ExceptFromPolicy,
    PledgeState,
    Scope,
    SignPolicy,
)
from desktop.core.work import Action, Role
from desktop.core.work.records import SignatureRecord
from tests.offices import INK, STAFF

MINE = SignPolicy("", "", Scope.STAFF, INK, 3.0, 480.0)
GUEST = replace(MINE, name="سالم الحارس", job="حارس المستودع")


def rows(live):
    found = live.act(Role.AUDITOR, live.office.pledges.rows)
    return {row.name: row for row in found}


def sign(live, role, given=MINE):
    return live.act(role, live.office.pledges.sign, given)


def records(live):
    trace = live.act(Role.DIRECTOR, live.office.reports.trace)
    return sum(w.records for row in trace for w in row.how if w.tag == "acknowledgement")


def test_everybody_signs_for_themselves_once(open_office):
    live = open_office("shaqra")
    for role in Role:
        assert live.call(live.office.pledges.mine, live.actor(role)).state is PledgeState.WAITS
        assert sign(live, role).state is PledgeState.SIGNED
        with pytest.raises(Refused, match=r"pledge\.signed"):
            sign(live, role)
    assert {row.state for row in rows(live).values()} == {PledgeState.SIGNED}
    assert records(live) >= len(Role)
    assert live.act(Role.DIRECTOR, live.office.reports.check).sound


def test_a_signature_covers_the_text_and_the_sentence_over_it(live):
    sign(live, Role.RECEPTION)
    actor = live.actor(Role.DIRECTOR)

    def read():
        with live.office.doors.look(actor, Action.POLICY_READ) as see:
            return see.session.query(SignatureRecord).one().canonical

    title, sha256, text, name, _job = json.loads(live.call(read))
    assert (title, sha256) == (live.profile.document.title, live.policy.sha256)
    assert title in text
    assert name == STAFF[Role.RECEPTION].name

    def forge():
        with live.office.doors.work(actor, Action.PLEDGE_EXCEPT) as tx:
            tx.session.execute(update(SignatureRecord).values(canonical="[]"))

    live.call(forge)
    assert not live.act(Role.DIRECTOR, live.office.reports.check).sound


def test_what_is_no_signature_is_refused(live):
    with pytest.raises(Invalid) as why:
        sign(live, Role.RECEPTION, replace(MINE, strokes=()))
    assert [p.code for p in why.value.problems] == ["intake.no_signature"]


def test_after_the_days_of_grace_it_is_said_and_stops_nothing(live):
    live.advance(days=GRACE)
    assert rows(live)[STAFF[Role.RECEPTION].name].state is PledgeState.WAITS
    live.advance(days=1)
    assert rows(live)[STAFF[Role.RECEPTION].name].state is PledgeState.LATE
    live.request()  # the desk works on


def test_a_new_version_asks_again_and_rewrites_no_case(live):
    request = live.request()
    sign(live, Role.RECEPTION)
    text = live.policy.text.replace("amount = 14", "amount = 20")
    live.advance(days=30)
    live.act(Role.DIRECTOR, live.office.adoption.adopt, parse(text.encode()), Adopt("قرار المجلس"))
    again = rows(live)[STAFF[Role.RECEPTION].name]
    assert (again.state, again.before) == (PledgeState.WAITS, True)
    assert again.until == live.today + timedelta(days=GRACE)
    assert live.read(request.id).policy.reply.amount == 14
    sign(live, Role.RECEPTION)
    assert records(live) in (0, 2)  # counted where the policy has the tag


def test_who_has_no_account_signs_before_the_management(live):
    guest = live.office.pledges.sign_guest
    with pytest.raises(Invalid) as why:
        live.act(Role.SECRETARY, guest, MINE)
    assert [p.field for p in why.value.problems] == ["name", "job"]
    kept = live.act(Role.SECRETARY, guest, replace(GUEST, scope=Scope.CONTRACTOR))
    assert rows(live)[GUEST.name] == replace(kept)
    with pytest.raises(Refused, match=r"pledge\.signed"):
        live.act(Role.DIRECTOR, guest, GUEST)
    with pytest.raises(Refused, match=r"pledge\.has_account"):
        live.act(Role.DIRECTOR, guest, replace(GUEST, name=STAFF[Role.MEMBER].name))
    first, _, rest = GUEST.name.partition(" ")
    respelt = f"{first[0]}\u0640{first[1:]} بن {rest}"
    with pytest.raises(Refused, match=r"pledge\.signed"):
        live.act(Role.DIRECTOR, guest, replace(GUEST, name=respelt))
    with pytest.raises(Refused, match=r"work\.not_permitted"):
        live.act(Role.RECEPTION, guest, GUEST)


def test_who_has_a_policy_of_their_own_is_excepted(live):
    apart = live.office.pledges.set_apart
    member = live.slots[Role.MEMBER]
    with pytest.raises(Invalid):
        live.act(Role.DIRECTOR, apart, ExceptFromPolicy(member, ""))
    live.act(Role.DIRECTOR, apart, ExceptFromPolicy(member, "لائحة مجلس الإدارة"))
    row = rows(live)[STAFF[Role.MEMBER].name]
    assert (row.state, row.own) == (PledgeState.EXCEPTED, "لائحة مجلس الإدارة")
    live.advance(days=30)
    assert rows(live)[STAFF[Role.MEMBER].name].state is PledgeState.EXCEPTED
    sign(live, Role.RECEPTION)
    for person, code in ((live.slots[Role.RECEPTION], "pledge.signed"), ("x", "pledge.unknown")):
        with pytest.raises(Refused) as why:
            live.act(Role.DIRECTOR, apart, ExceptFromPolicy(person, "لائحة"))
        assert why.value.code == code


def test_the_sheet_tells_who_signed_and_who_did_not(live):
    sign(live, Role.RECEPTION)
    live.act(Role.SECRETARY, live.office.pledges.sign_guest, replace(GUEST, scope=Scope.CONTRACTOR))
    apart = ExceptFromPolicy(live.slots[Role.MEMBER], "لائحة مجلس الإدارة")
    live.act(Role.DIRECTOR, live.office.pledges.set_apart, apart)
    press = live.office.press
    build = press._builders["proof_register"]
    made = live.act(Role.DIRECTOR, live.office.documents.draft, "proof_register", "pledges", build)
    said = {row[0]: row for row in made.rows}
    assert "متعاقد" in said[GUEST.name][2]
    assert "لائحة مجلس الإدارة" in said[STAFF[Role.MEMBER].name][3]
    assert said[STAFF[Role.AUDITOR].name][3] == ""
    assert live.act(Role.AUDITOR, press.blank, "proof_register", "pledges").pages == 1
