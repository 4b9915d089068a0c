"""The register of letters: numbers, links, corrections, what each role reads, what an erasure
leaves.
"""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import select

from desktop.base.errors import Invalid, Refused
from desktop.core.correspondence.holdings import CorrespondenceHoldings
from desktop.core.correspondence.records import LetterRecord
from desktop.core.correspondence.terms import (
    CancelLetter,
    Direction,
    LetterKind,
    Wanted,
    WriteLetter,
)
from desktop.core.documents.holdings import DocumentHoldings
from desktop.core.intake.visits.terms import Purpose, RecordVisit
from desktop.core.people.terms import Identity, IdentityKind
from desktop.core.policy.trace import Page as TracePage
from desktop.core.policy.vocabulary import ChannelId, Serves
from desktop.core.work import Action, Role
from tests.offices import PERSON, TODAY, letter_of

RECEPTION, DIRECTOR = Role.RECEPTION, Role.DIRECTOR
CAME = WriteLetter(
    Direction.IN,
    TODAY - timedelta(days=2),
    LetterKind.POST,
    "بلدية محافظة حقل",
    "دعوة إلى لقاء الجمعيات",
    their_number="4471/12",
    their_day=TODAY - timedelta(days=9),
    awaits=True,
    taker="سالم",
    place="ملف البلدية",
)
OTHER = replace(PERSON, identity=Identity(IdentityKind.NONE_YET), mobile="")
WENT = WriteLetter(Direction.OUT, TODAY, LetterKind.LETTER, "بلدية محافظة حقل", "تأكيد الحضور")


def record(live, words=CAME):
    return live.act(RECEPTION, live.office.correspondence.record, words)


def page(live, role=RECEPTION, **wanted):
    return live.act(role, live.office.correspondence.page, Wanted(**wanted)).rows


def read(live, letter, role=RECEPTION):
    return live.act(role, live.office.correspondence.read, letter.row.id)


def problems(live, words):
    with pytest.raises(Invalid) as why:
        record(live, words)
    return {one.field: one.code for one in why.value.problems}


def sound(live):
    return next(
        finding
        for finding in live.act(RECEPTION, live.office.reports.check).findings
        if finding.part == "letters"
    )


def test_each_way_has_a_series_and_what_is_printed_stands_in_the_outgoing_one(live):
    came, again = record(live), record(live)
    assert [came.row.number, again.row.number] == ["1/1447", "2/1447"]
    went = record(live, WENT)
    printed = letter_of(live)
    later = record(live, WENT)
    numbers = [went.row.number, printed.number, later.row.number]
    assert numbers == ["1/1447", "2/1447", "3/1447"]
    (shown,) = [row for row in page(live, direction=Direction.OUT) if row.form]
    request = live.read(printed.subject)
    assert (shown.number, shown.request_number) == (printed.number, request.number)
    assert PERSON.name.family in shown.party
    assert "خطاب القرار" in shown.subject
    about = live.act(RECEPTION, live.office.correspondence.about, request_id=request.id)
    assert [row.id for row in about] == [printed.id]
    assert sound(live).sound


def test_an_answer_closes_what_waits_and_a_cancelled_answer_opens_it_again(live):
    came = record(live)
    assert [row.number for row in page(live, open=True)] == [came.row.number]
    answer = record(live, replace(WENT, answers="١ / ١٤٤٧"))
    assert answer.words.answers == came.row.number
    assert not page(live, open=True)
    assert read(live, came).answered_by == (answer.row.number,)
    live.act(
        RECEPTION,
        live.office.correspondence.cancel,
        answer.row.id,
        CancelLetter("لم يُرسل"),
        answer.count,
    )
    assert [row.number for row in page(live, open=True)] == [came.row.number]
    assert problems(live, replace(CAME, answers=answer.row.number)) == {
        "answers": "letter.no_outgoing"
    }
    assert record(live, WENT).row.number == "2/1447"  # a cancelled number is given to none
    assert sound(live).sound


def test_a_correction_is_an_act_that_shows_both_and_refuses_what_was_not_seen(live):
    came = record(live)
    act = live.office.correspondence.correct
    said = replace(CAME, party="بلدية حقل", awaits=False)
    with pytest.raises(Invalid):
        live.act(RECEPTION, act, came.row.id, CAME, came.count)  # nothing changed
    now = live.act(RECEPTION, act, came.row.id, said, came.count)
    assert [step.words.party for step in now.steps] == [CAME.party, said.party]
    assert not now.row.open
    for words, count, code in (
        (CAME, came.count, "letter.stale"),
        (replace(CAME, direction=Direction.OUT), now.count, "invalid"),
    ):
        with pytest.raises(Refused, match=code):
            live.act(RECEPTION, act, came.row.id, words, count)
    cancel = live.office.correspondence.cancel
    with pytest.raises(Invalid):
        live.act(RECEPTION, cancel, came.row.id, CancelLetter(" "), now.count)
    gone = live.act(RECEPTION, cancel, came.row.id, CancelLetter("قُيّد مرتين"), now.count)
    assert (gone.row.cancelled, gone.steps[-1].why) == (True, "قُيّد مرتين")
    with pytest.raises(Refused, match="cancelled"):
        live.act(RECEPTION, act, came.row.id, CAME, gone.count)
    assert sound(live).sound


@pytest.mark.parametrize(
    ("changed", "wrong"),
    [
        ({"day": None, "kind": None}, {"day": "day_missing", "kind": "kind_missing"}),
        ({"day": TODAY + timedelta(days=1)}, {"day": "day_future"}),
        ({"party": " \u200f ", "subject": ""}, {"party": "from", "subject": "subject_missing"}),
        ({"direction": Direction.OUT, "party": ""}, {"party": "to_missing"}),
        ({"their_day": TODAY}, {"their_day": "their_day_later"}),
        ({"day": date(1800, 1, 1), "their_day": None}, {"day": "outside"}),
        ({"subject": "م" * 201, "place": "x" * 999}, {"subject": "long", "place": "long"}),
        ({"answers": "٩٩/١٤٤٧"}, {"answers": "no_outgoing"}),
        ({"answers": "رد"}, {"answers": "no_outgoing"}),
        ({"file": "9999"}, {"file": "no_file"}),
        ({"request": "1447-9999"}, {"request": "no_request"}),
    ],
)
def test_what_cannot_be_is_told_by_its_field_and_takes_no_number(live, changed, wrong):
    found = problems(live, replace(CAME, **changed))
    assert found.keys() == wrong.keys()
    for field, part in wrong.items():
        assert part in found[field]
    assert record(live).row.number == "1/1447"


def test_it_is_found_by_month_kind_words_and_number_whatever_the_spelling(live):
    came = record(live)
    fax = record(
        live, replace(CAME, day=TODAY - timedelta(days=40), their_day=None, kind=LetterKind.FAX)
    )
    months = live.act(RECEPTION, live.office.correspondence.months)
    assert len(months) == 2
    ids = {came.row.id: "came", fax.row.id: "fax"}

    def found(**wanted):
        return [ids[row.id] for row in page(live, **wanted)]

    assert found(month=months[1]) == ["fax"]
    assert found(kind=LetterKind.POST) == ["came"]
    assert found(text="بلديه محافظه") == ["came", "fax"]
    assert found(text="٢/١٤٤٧") == ["fax"]
    assert found(text="4471/12") == ["came", "fax"]
    assert found(text="100%") == []


def test_who_reads_it_and_how_much(live):
    person = live.person()
    letter = record(live, replace(CAME, party="هيلة سعد", subject="جوالها 0551234567", file="1"))
    assert letter.row.file_number == person.file_number
    by_role = {
        role: page(live, role)[0] for role in (RECEPTION, DIRECTOR, Role.SECRETARY, Role.AUDITOR)
    }
    assert by_role[DIRECTOR] == by_role[RECEPTION] == letter.row
    assert "0551234567" not in by_role[Role.SECRETARY].subject
    assert by_role[Role.SECRETARY].party == "هيلة سعد"
    masked = by_role[Role.AUDITOR]
    assert (masked.party, masked.subject, masked.masked) == ("ه• س•", "", True)
    whole = repr(read(live, letter, Role.AUDITOR))
    assert not [word for word in ("هيلة", "0551234567", CAME.place, CAME.taker) if word in whole]
    for role in (Role.MEMBER, Role.COMPLAINTS, Role.ADMIN):
        with pytest.raises(Refused, match="not_permitted"):
            page(live, role)
    for role in (DIRECTOR, Role.SECRETARY, Role.AUDITOR, Role.RESEARCHER):
        with pytest.raises(Refused, match="not_permitted"):
            live.act(role, live.office.correspondence.record, CAME)


def test_a_register_is_printed_by_month_as_the_reader_may_see_it(live):
    record(live, replace(CAME, party="هيلة سعد الحويطي"))
    month = live.act(RECEPTION, live.office.correspondence.months)[0]
    for role, named in ((RECEPTION, True), (Role.AUDITOR, False)):
        form = live.act(
            role,
            live.office.documents.draft,
            "letters",
            month,
            live.office.press._builder("letters"),
        )
        assert ("الحويطي" in repr(form)) is named
    drawn = live.act(RECEPTION, live.office.press.blank, "letters", month)
    assert drawn.pages == 1
    assert not drawn.document.number
    with pytest.raises(Refused, match="no_month"):
        live.act(RECEPTION, live.office.press.blank, "letters", "رمضان")
    with pytest.raises(Refused, match="not_permitted"):
        live.act(Role.MEMBER, live.office.press.blank, "letters", month)


def test_an_erasure_leaves_number_day_and_way_and_a_merge_keeps_the_letters(live):
    person, other = live.person(), live.person(OTHER)
    letter = record(live, replace(CAME, party="هيلة سعد", file=person.file_number))
    act = live.office.correspondence.correct
    live.act(RECEPTION, act, letter.row.id, replace(letter.words, subject="أخرى"), letter.count)

    def whose(_session, id_):
        return frozenset({id_})

    holdings = CorrespondenceHoldings(whose)
    doors = live.office.doors

    def merge():
        with doors.work(live.actor(DIRECTOR), Action.PERSON_ERASE, person.id) as tx:
            holdings.move(tx, person.id, other.id)
            held = list(holdings.of_person(tx.session, other.id))
            assert len(held) == 3  # the letter and its two steps
            holdings.erase(tx, other.id)

    live.call(merge)
    left = repr(read(live, letter))
    assert not [word for word in ("هيلة", CAME.place, CAME.their_number, "أخرى") if word in left]
    assert letter.row.number in left
    assert sound(live).sound


def test_a_damaged_letter_is_named_by_the_check(live):
    letter = record(live)

    def damage():
        with live.office.doors.unaudited(live.actor(RECEPTION)) as tx:
            row = tx.session.scalars(select(LetterRecord)).one()
            row.party = "أخرى"

    live.call(damage)
    found = sound(live)
    assert (found.sound, found.first_bad) == (False, letter.row.number)


def test_a_letter_becomes_a_request_in_one_act_and_both_tell_of_one_another(live):
    person = live.person()
    letter = record(live, replace(CAME, party="هيلة سعد", subject="طلب مساعدة", awaits=False))
    asked = live.draft(person, letter="١/١٤٤٧", received_on=letter.row.day, received_by="سالم")
    (row,) = live.act(RECEPTION, live.office.correspondence.about, request_id=asked.id)
    assert (row.id, row.file_number) == (letter.row.id, person.file_number)
    assert [step.step for step in read(live, letter).steps] == ["recorded", "brought"]
    told = dict(asked.history[0].content)
    assert "١/١٤٤٧" in told["رقم الوارد"]
    assert asked.received_on == letter.row.day
    seen = read(live, letter)
    named = replace(seen.words, subject="طلب مساعدة من قرية السيل", file="")
    live.act(RECEPTION, live.office.correspondence.correct, letter.row.id, named, seen.count)
    assert read(live, letter).request_id == asked.id  # a draft has no number to be named by
    other = live.person(OTHER)
    before = len(live.act(RECEPTION, live.office.intake.of_person, other.id))
    for number, code in (("1/1447", "letter.of_another"), ("٩/١٤٤٧", "letter.no_incoming")):
        with pytest.raises(Invalid) as why:
            live.draft(other, letter=number)
        assert why.value.problems[0][:2] == ("letter", code)
    assert len(live.act(RECEPTION, live.office.intake.of_person, other.id)) == before
    assert sound(live).sound


def test_what_came_in_shows_the_channel_in_the_trace_and_opens_in_the_register(live):
    def way(tag):
        rows = live.act(DIRECTOR, live.office.reports.trace)
        return next(one for row in rows for one in row.how if one.tag is tag)

    assert (way(Serves.CHANNEL_LETTERS).records, way(Serves.CHANNEL_LETTERS).opens) == (0, None)
    letter = record(live)
    record(live, WENT)  # what went out came by no channel
    record(live, replace(CAME, kind=LetterKind.EMAIL))
    shown = way(Serves.CHANNEL_LETTERS)
    assert (shown.records, shown.opens.page) == (1, TracePage.LETTERS)
    cancel = live.office.correspondence.cancel
    live.act(RECEPTION, cancel, letter.row.id, CancelLetter("قُيّد مرتين"), letter.count)
    visit = RecordVisit(Purpose.ENQUIRY, ChannelId.LETTERS)
    live.act(RECEPTION, live.office.visits.record, visit)
    assert (way(Serves.CHANNEL_LETTERS).records, shown.opens.of) == (1, "")
    assert way(Serves.CHANNEL_LETTERS).opens.page is TracePage.VISITS


SCAN = b"%PDF-1.7 scan of a letter"


def test_a_scan_is_attached_at_any_time_read_by_who_reads_it_whole_and_follows_its_file(live):
    scans, correct = live.office.letter_scans, live.office.correspondence.correct
    letter, person = record(live), live.person()
    (one,) = live.act(RECEPTION, scans.attach, letter.row.id, SCAN, 2)
    assert (one.pages, live.act(DIRECTOR, scans.read, letter.row.id, one.blob)) == (2, SCAN)
    assert live.act(Role.AUDITOR, scans.of_letter, letter.row.id) == (one,)
    for role in (Role.AUDITOR, Role.SECRETARY, Role.MEMBER):
        with pytest.raises(Refused, match="not_permitted"):
            live.act(role, scans.read, letter.row.id, one.blob)
    with pytest.raises(Refused, match="not_permitted"):
        live.act(DIRECTOR, scans.attach, letter.row.id, SCAN, 2)
    other = record(live)
    with pytest.raises(Refused, match=r"letter\.unknown"):
        live.act(RECEPTION, scans.read, other.row.id, one.blob)
    seen = read(live, letter)
    assert [step.step for step in seen.steps] == ["recorded", "attached"]
    about = replace(seen.words, file=person.file_number)
    gone = live.act(RECEPTION, correct, letter.row.id, about, seen.count)
    assert gone.person_id == person.id
    assert sound(live).sound

    def erase():
        documents = DocumentHoldings(live.office.letter_scans._blobs, lambda _s, id_: {id_})
        letters = CorrespondenceHoldings(lambda _s, id_: frozenset({id_}))
        with live.office.doors.work(live.actor(DIRECTOR), Action.PERSON_ERASE, person.id) as tx:
            theirs = documents.of_person(tx.session, person.id)
            assert "letter_scan" in [held.words for held in theirs]
            letters.erase(tx, person.id)
            documents.erase(tx, person.id)

    live.call(erase)
    assert live.act(RECEPTION, scans.of_letter, letter.row.id) == ()
    assert [step.step for step in read(live, letter).steps][:2] == ["recorded", "attached"]
    cancelled = live.office.correspondence.cancel
    live.act(RECEPTION, cancelled, other.row.id, CancelLetter("قُيّد مرتين"), other.count)
    with pytest.raises(Refused, match="cancelled"):
        live.act(RECEPTION, scans.attach, other.row.id, SCAN, 1)
