"""A change of a file without a request is signed for, on the pad or on the printed declaration."""

from dataclasses import replace

import pytest
from sqlalchemy import delete, update

from desktop.base.errors import Invalid, Refused
from desktop.core.intake.changed.ledger import subject
from desktop.core.intake.file_prints import DECLARATION
from desktop.core.intake.holdings import IntakeHoldings
from desktop.core.intake.signers import SignerKind, SignMethod
from desktop.core.intake.steps.signature import Sign
from desktop.core.merge.terms import MergeFiles
from desktop.core.people.days.records import FileDayRecord
from desktop.core.people.follow.terms import Follow, Listing
from desktop.core.people.revised import Revised, RevisionKind
from desktop.core.people.terms import Identity, IdentityKind
from desktop.core.policy.vocabulary import StepId
from desktop.core.work import Action, Role
from desktop.core.work.records import SignatureRecord
from desktop.core.work.settings import SettingRow
from tests.intake.payloads import INK
from tests.offices import PERSON

OTHER = replace(PERSON, identity=Identity(IdentityKind.NONE_YET), mobile="")


def changed(live, person=None):
    person = person or live.person()
    said = Revised(RevisionKind.YEARLY, text="روجعت كلها")
    revise = live.office.revisions.revise
    return live.act(Role.RECEPTION, revise, person.id, person.version, person.form, said)


def shot_of(live, person):
    return live.act(Role.RECEPTION, live.office.changes.to_sign, person.id, person.version).shot


def sign(live, person, role=Role.RECEPTION, **given):
    given = Sign(
        **{
            "snapshot_hash": given.pop("hash", None) or shot_of(live, person).hash,
            "signer": SignerKind.PERSON,
            "method": SignMethod.PEN,
            "strokes": INK,
            **given,
        }
    )
    return live.act(role, live.office.changes.sign, person.id, person.version, given)


def signatures(live):
    checked = live.act(Role.RECEPTION, live.office.reports.check)
    return next(one for one in checked.findings if one.part == "signatures")


def test_it_binds_the_form_that_was_read_out_and_stands_in_the_history(live):
    person = changed(live)
    shot = shot_of(live, person)
    assert PERSON.name.full in dict(shot.lines).values()
    assert "روجعت كلها" in shot.canonical
    (one,) = sign(live, person)
    assert signatures(live).read == 1
    assert (one.version, one.signer, one.method) == (2, SignerKind.PERSON, SignMethod.PEN)
    assert one.short == f"{shot.hash[:4]}-{shot.hash[4:8]}".upper()
    assert signatures(live).sound
    again = changed(live, person)
    with pytest.raises(Refused, match="stale_version"):
        sign(live, person, hash=shot.hash)
    with pytest.raises(Refused, match="snapshot_changed"):
        sign(live, again, hash=shot.hash)
    assert len(sign(live, again)) == 2


def test_who_signs_how_and_before_whom_is_judged_as_for_a_request(live):
    person = changed(live)
    for given, field in (
        ({"strokes": ()}, "strokes"),
        ({"method": SignMethod.INK_ON_PAPER}, "method"),
        ({"method": SignMethod.THUMB_SCREEN}, "witness"),
        ({"signer": SignerKind.FATHER}, "signer"),
        ({"signer": SignerKind.AGENT}, "deed_number"),
    ):
        with pytest.raises(Invalid) as why:
            sign(live, person, **given)
        assert field in {one.field for one in why.value.problems}, given
    for role in (Role.DIRECTOR, Role.RESEARCHER, Role.AUDITOR):
        with pytest.raises(Refused, match="not_permitted"):
            sign(live, person, role, hash="x")
    with pytest.raises(Refused, match="no_change"):
        shot_of(live, live.person(OTHER))  # registered, and never changed so


@pytest.mark.parametrize(
    ("method", "beside"),
    [
        (SignMethod.INK_ON_PAPER, {}),
        (
            SignMethod.THUMB_INK,
            {"read_aloud": True, "reader": "بدر المطيري", "witness": "نايف البقمي"},
        ),
    ],
)
def test_ink_stands_on_the_declaration_that_was_printed_of_this_very_change(live, method, beside):
    def declare(whose):
        paper = live.act(Role.RECEPTION, live.office.press.issue, DECLARATION, whose.id)
        return paper.document.number

    def ink(whose):
        return sign(live, whose, method=method, strokes=(), **beside)

    person = live.person()
    declare(person)
    live.advance(minutes=1)
    person = changed(live, person)
    other = changed(live, live.person(OTHER))
    declare(other)
    with pytest.raises(Invalid) as why:
        ink(person)  # what was printed is of another change, or another file
    assert [(one.field, one.code) for one in why.value.problems] == [
        ("method", "intake.print_first")
    ]
    number = declare(person)
    of_person = live.office.changes.to_sign
    assert live.act(Role.RECEPTION, of_person, person.id, person.version).printed == number
    (one,) = ink(person)
    assert (one.method, one.printed) == (method, number)
    assert one.witness == beside.get("witness", "")
    assert signatures(live).sound
    live.advance(minutes=1)
    again = changed(live, person)
    assert live.act(Role.RECEPTION, of_person, again.id, again.version).printed == ""
    (_, drawn) = sign(live, again)
    assert drawn.printed == ""


@pytest.mark.local
def test_it_moves_with_the_file_is_erased_with_it_and_damage_is_named(live):
    person, other = changed(live), changed(live, live.person(OTHER))
    sign(live, person)
    sign(live, other)
    holdings = IntakeHoldings()

    def move():
        with live.office.doors.work(
            live.actor(Role.DIRECTOR), Action.PERSON_ERASE, person.id
        ) as tx:
            holdings.move(tx, person.id, other.id)
            kept = list(holdings.of_person(tx.session, other.id))
            assert len(kept) == 4
            assert not list(holdings.of_person(tx.session, person.id))

    live.call(move)
    of_person = live.office.changes.of_person
    both = live.act(Role.RECEPTION, of_person, other.id)
    assert [one.version for one in both] == [2, 4]
    assert signatures(live).sound

    def erase():
        with live.office.doors.work(live.actor(Role.DIRECTOR), Action.PERSON_ERASE, other.id) as tx:
            holdings.erase(tx, other.id)
            kept = repr([vars(one.row) for one in holdings.rows(tx.session, other.id)])
            assert PERSON.name.family not in kept
            assert "روجعت كلها" not in kept

    live.call(erase)
    assert signatures(live).sound

    def damage():
        with live.office.doors.unaudited(live.actor(Role.RECEPTION)) as tx:
            row = SignatureRecord
            mine = update(row).where(row.subject_kind == subject(other.id).kind)
            tx.session.execute(mine.values(canonical="{}"))

    live.call(damage)
    assert not signatures(live).sound


def test_it_is_listed_until_somebody_signs_for_it_or_a_request_is_declared_for(live):
    def waiting():
        follow = live.office.follow
        page = live.act(Role.RECEPTION, follow.page, Listing(Follow.UNSIGNED))
        counted = live.act(Role.RECEPTION, follow.counts)[Follow.UNSIGNED]
        assert counted == len(page.rows)
        return [(row.person.id, row.name, row.day) for row in page.rows]

    assert waiting() == []
    person = changed(live)
    assert waiting() == [(person.id, "yearly", live.today)]
    live.advance(days=2)
    other = changed(live, live.person(OTHER))
    assert [one for one, *_ in waiting()] == [person.id, other.id], "who waits longest is first"
    sign(live, person)
    assert [one for one, *_ in waiting()] == [other.id]
    live.upto(live.request(other).id, StepId.SIGNATURE)
    assert waiting() == [], "the declaration of a request covers it"
    again = changed(live, person=live.act(Role.RECEPTION, live.office.people.read, person.id))
    assert [one for one, *_ in waiting()] == [again.id]
    update = live.office.people.update
    form = replace(again.form, mobile="+966551234567")
    live.act(Role.RECEPTION, update, again.id, again.version, form)
    assert [one for one, *_ in waiting()] == [again.id], "its request may be taken back unsigned"
    now = live.act(Role.RECEPTION, live.office.people.read, again.id)
    shot = shot_of(live, now)
    assert "روجعت كلها" in shot.canonical
    assert "551234567" in shot.canonical, "what stands since is signed for too"
    (*_, one) = sign(live, now)
    assert (one.version, waiting()) == (now.version, [])
    with pytest.raises(Refused, match="no_change"):
        shot_of(live, live.act(Role.RECEPTION, update, now.id, now.version, now.form))


def test_the_older_of_two_unsigned_changes_keeps_its_day(live):
    since, person = live.today, changed(live)

    def waiting():
        page = live.act(Role.RECEPTION, live.office.follow.page, Listing(Follow.UNSIGNED))
        return [(row.person.id, row.day) for row in page.rows]

    def forgotten():
        with live.office.doors.unaudited(live.actor(Role.ADMIN)) as tx:
            tx.session.execute(delete(FileDayRecord))
            tx.session.execute(delete(SettingRow).where(SettingRow.name == "unsigned_changes"))

    live.advance(days=3)
    now = changed(live, live.act(Role.RECEPTION, live.office.people.read, person.id))
    assert waiting() == [(person.id, since)]
    live.call(forgotten)
    live.unlock()
    assert waiting() == [(person.id, since)], "also where it is written anew"
    sign(live, live.act(Role.RECEPTION, live.office.people.read, now.id))
    live.advance(days=1)
    changed(live, live.act(Role.RECEPTION, live.office.people.read, person.id))
    assert waiting() == [(person.id, live.today)]


def test_of_two_files_that_are_made_one_both_unsigned_changes_wait_as_one(live):
    into, gone = changed(live), changed(live, live.person(OTHER))
    files = MergeFiles(into.id, gone.id, into.version, gone.version, "هي نفسها")
    live.act(Role.DIRECTOR, live.office.merges.merge, files)
    page = live.act(Role.RECEPTION, live.office.follow.page, Listing(Follow.UNSIGNED))
    assert [row.person.id for row in page.rows] == [into.id]
    sign(live, live.act(Role.RECEPTION, live.office.people.read, into.id))
    assert live.act(Role.RECEPTION, live.office.follow.counts)[Follow.UNSIGNED] == 0


def test_what_was_changed_before_these_were_listed_is_listed_at_the_next_opening(live):
    signed, waits = changed(live), changed(live, live.person(OTHER))
    sign(live, signed)

    def forgotten():
        with live.office.doors.unaudited(live.actor(Role.ADMIN)) as tx:
            tx.session.execute(delete(FileDayRecord))
            tx.session.execute(delete(SettingRow).where(SettingRow.name == "unsigned_changes"))

    live.call(forgotten)
    live.unlock()
    page = live.act(Role.RECEPTION, live.office.follow.page, Listing(Follow.UNSIGNED))
    assert [row.person.id for row in page.rows] == [waits.id]
    live.unlock()  # and once alone
    assert live.act(Role.RECEPTION, live.office.follow.counts)[Follow.UNSIGNED] == 1
