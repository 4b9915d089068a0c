"""Role × kind × state × (about the reader or not), over every reading of the program: no leak."""

from collections.abc import Callable, Iterator
from functools import partial
from itertools import count

import pytest

from desktop.base.errors import KnownError
from desktop.base.hijri import to_hijri
from desktop.core.complaints.course.terms import (
    Assign,
    Close,
    Ending,
    Filter,
    Find,
    Finding,
    Tell,
)
from desktop.core.complaints.harm.terms import OpenHarm
from desktop.core.complaints.papers import PAPER, RECEIPT
from desktop.core.complaints.terms import AddToVoice, VoiceKind
from desktop.core.correspondence.prints import REGISTER
from desktop.core.documents.catalogue import issued_on
from desktop.core.documents.form_spec import Occasion
from desktop.core.intake.days.prints import DAY_CLOSING
from desktop.core.merge.terms import MergeFiles
from desktop.core.policy.vocabulary import ChannelId, Serves
from desktop.core.proofs.prints import EVERY
from desktop.core.reports.prints import TRACE
from desktop.core.work import Role
from desktop.core.work.acts import WantedActs
from desktop.core.work.ordered import Asked
from tests.complaints.test_handling import SECRET, VOICE, record, second_officer
from tests.merge.test_merge import ONE, OTHER
from tests.offices import living

#: What is written in each complaint, told apart from every other by its turn.
TURNS = count(10)
WRITTEN = ("text", "name", "contact", "matter", "about_desk")
#: Who reads a complaint whole that is about none of them, and who knows that there is one.
WHOLE = {Role.COMPLAINTS, Role.DIRECTOR}
KNOWS = WHOLE | {Role.AUDITOR}
STATES = {
    "received": (),
    "in_hand": (Assign("لجنة المتابعة"),),
    "closed": (
        Find(Finding.UPHELD, "اعتُذر", straight="طلبت جوابًا فقط"),
        Tell(ChannelId.PHONE, reached=True),
        Close(Ending.ANSWERED),
    ),
}


@pytest.fixture(scope="module")
def live(office_template, tmp_path_factory):
    """Give one office for all cases; each is told apart by the number of what it raised."""
    with living(office_template("shaqra"), tmp_path_factory.mktemp("voices") / "office") as made:
        yield made


@pytest.fixture(scope="module")
def person(live):
    return live.person()


def raised(live, **more):
    """Raise a complaint in words that no other has, and return it with these."""
    turn = next(TURNS)
    words = {name: f"{getattr(VOICE, name)}{turn}" for name in WRITTEN}
    return record(live, **words, **more), tuple(words.values())


def readings(live, role, voice, harm, scan) -> Iterator[tuple[str, Callable[[], object]]]:
    """Yield every reading by which something of what was raised could be told to a role."""
    office, month = live.office, f"{VOICE.received_at:%Y-%m}"
    hearing, acts, listed = office.hearing, office.acts, office.lists.complaints

    def by(act, *args):
        return lambda: live.act(role, act, *args)

    def draft(form, subject):
        return by(office.documents.draft, form, subject, office.press._builders[form])

    yield "list", by(office.complaints.list_kind, voice.kind)
    yield "read", by(office.complaints.read, voice.id)
    for which in Filter:
        yield f"handling {which}", by(hearing.handling.page, which)
        asked = Asked(chosen=(("which", which.value),))
        yield f"listed {which}", by(lambda who, one=asked: list(listed.order(who, one)))
    yield "listed rows", by(listed.rows, [voice.id])
    yield "waiting", by(hearing.handling.waiting)
    yield "scan", by(hearing.scans.read, voice.id, scan.blob)
    yield "harm", by(hearing.harm.every)
    yield "acts", by(acts.page, WantedActs())
    yield "acts of its kind", by(acts.page, WantedActs(action="complaint.record"))
    yield "search", by(office.people.find, voice.number)
    yield "search by name", by(office.people.find, voice.name)
    for kind in ("settlement", "referral"):
        yield kind, draft(PAPER, f"{kind}:{voice.id}")
    yield "follow-up", draft(PAPER, f"follow_up:{month}")
    if harm is not None:
        yield "minutes", draft(PAPER, f"harm_minutes:{harm.id}")
        yield "compensation", draft(PAPER, f"compensation:{harm.id}")
    yield "receipt", draft(RECEIPT, voice.id)
    for text in (voice.number, voice.name):  # an answer says again what was asked for
        yield f"search {text}", lambda text=text: live.act(role, office.finding.take, text).hits
    yield "box", by(hearing.box.openings)
    yield "check", by(office.reports.check)
    yield "trace", by(office.reports.trace)
    hijri = to_hijri(live.today)
    for register in (TRACE, EVERY, f"{hijri.year}-{hijri.month:02d}"):
        yield f"register {register}", draft(REGISTER, register)
    yield "closing of the day", draft(DAY_CLOSING, live.today.isoformat())


def told(read) -> str:
    """Return what a reading says; a refusal says its code alone."""
    try:
        return repr(read())
    except KnownError as why:
        return f"{why.code} {why.params}"


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("about", [False, True])
@pytest.mark.parametrize("role", Role)
def test_a_complaint_is_told_to_who_may_read_it_alone(live, role, about, state):
    subject = live.slots[role if about else Role.STOREKEEPER]
    if role is Role.STOREKEEPER and not about:
        subject = live.slots[Role.ACCOUNTANT]
    voice, words = raised(live, about_staff_id=subject)
    keeper = Role.DIRECTOR if about and role is Role.COMPLAINTS else Role.COMPLAINTS
    live.unlock(keeper)
    paper = f"%PDF {words[0]}".encode()
    scan = live.act(
        Role.COMPLAINTS if keeper is not Role.DIRECTOR else Role.RECEPTION,
        live.office.hearing.scans.attach,
        voice.id,
        paper,
        1,
    )
    for step in STATES[state]:
        live.act(keeper, live.office.hearing.handling.take, voice.id, step)
    hurt = f"تلف الأثاث {voice.number}"
    given = OpenHarm(hurt, complaint=voice.number)
    harm = live.act(keeper, live.office.hearing.harm.open, given)
    live.unlock(role)
    whole = role in WHOLE and not about
    knows = role in KNOWS and not about
    said = {name: told(read) for name, read in readings(live, role, voice, harm, scan)}

    def tells(*texts):
        return {name for name, answer in said.items() if any(text in answer for text in texts)}

    if not knows:
        receipt = {"receipt"} if not about and role is Role.RECEPTION else set()
        assert tells(voice.number, harm.number) == receipt, said
        assert tells(voice.id, harm.id) == set(), said
    if not whole:
        assert tells(*words, hurt, repr(paper)) == set(), said
    else:
        assert words[0] in said["read"]
        assert said["scan"] == repr(paper)
        assert hurt in said["harm"]
        assert {"list", "read", "harm", "listed rows"} <= tells(voice.id, harm.id)
        assert any(voice.id in said[f"listed {which}"] for which in Filter)


def test_two_files_are_compared_and_parted_as_if_nobody_had_complained(live):
    person, other = live.person(ONE), live.person(OTHER)

    def compared():
        compare = live.office.merges.compare
        return {role: told(partial(live.act, role, compare, other.id, person.id)) for role in Role}

    before = compared()
    voice, words = raised(live, person_id=person.id)
    live.unlock(Role.COMPLAINTS)
    given = OpenHarm(words[0], complaint=voice.number)
    harm = live.act(Role.COMPLAINTS, live.office.hearing.harm.open, given)
    assert compared() == before
    files = MergeFiles(other.id, person.id, other.version, person.version, "هويتهما واحدة")
    merged = live.act(Role.DIRECTOR, live.office.merges.merge, files)
    more = AddToVoice(voice.number, words[0])
    live.act(Role.RECEPTION, live.office.complaints.add, more)
    merges = live.office.merges
    hidden = (voice.number, voice.id, harm.number, harm.id, *words, "voice", "harm")
    for role in Role:
        for read, of in ((merges.of_file, other.id), (merges.rests_on, merged.id)):
            said = told(partial(live.act, role, read, of))
            assert not [one for one in hidden if one in said], (role, read)


@pytest.mark.parametrize("kind", [VoiceKind.OBJECTION, VoiceKind.SUGGESTION])
@pytest.mark.parametrize("role", Role)
def test_another_kind_about_a_reader_is_hidden_from_them_too(live, role, kind):
    voice = record(live, kind=kind, about_staff_id=live.slots[role])
    taker = Role.COMPLAINTS if role is not Role.COMPLAINTS else Role.RECEPTION
    scan = live.act(taker, live.office.hearing.scans.attach, voice.id, b"%PDF", 1)
    live.unlock(role)
    said = {name: told(read) for name, read in readings(live, role, voice, None, scan)}
    assert said["scan"] != repr(b"%PDF")
    assert not [name for name, text in said.items() if voice.number in text]


@pytest.mark.parametrize("role", [Role.DIRECTOR, Role.AUDITOR, Role.MEMBER])
def test_a_count_leaves_out_what_is_about_its_reader(live, role):
    def counted():
        rows = live.act(role, live.office.reports.trace)
        return {way.tag: way.records for row in rows for way in row.how}

    live.unlock(role)
    before = counted()
    record(live, about_staff_id=live.slots[role], channel=ChannelId.FAX)
    record(live, about_staff_id="", channel=ChannelId.FAX)
    live.unlock(role)
    tag = Serves.COMPLAINT_FAX
    assert counted()[tag] - before[tag] == 1


@pytest.mark.parametrize("role", Role)
def test_no_paper_of_their_file_tells_that_somebody_complained(live, person, role):
    voice = record(live, person_id=person.id, about_staff_id=live.slots[role])
    live.unlock(role)
    office = live.office
    for form in issued_on(Occasion.PERSON):
        build = office.press._builders[form.id]
        for read in (office.documents.draft, office.people.read, office.people.history):
            more = (form.id, person.id, build) if read == office.documents.draft else (person.id,)
            said = told(partial(live.act, role, read, *more))
            assert not [one for one in (voice.number, voice.id, SECRET) if one in said], form.id


def test_a_count_tells_no_officer_of_what_is_about_another(live):
    other = second_officer(live, Role.COMPLAINTS)

    def counted():
        live.unlock(Role.COMPLAINTS)
        rows = live.act(Role.COMPLAINTS, live.office.reports.trace)
        return {way.tag: way.records for row in rows for way in row.how}[Serves.COMPLAINT_FAX]

    before = counted()
    record(live, about_staff_id=other)
    assert counted() == before


def test_the_file_of_who_complained_shows_no_complaint_at_the_desk(live, person):
    voice = record(live, person_id=person.id, name="", contact="")
    live.unlock(Role.RECEPTION)
    for read in (
        lambda: live.act(Role.RECEPTION, live.office.people.read, person.id),
        lambda: live.act(Role.RECEPTION, live.office.people.find, person.file_number),
    ):
        said = told(read)
        assert voice.number not in said
        assert SECRET not in said
    assert live.request(person).number  # an open complaint bars no request
