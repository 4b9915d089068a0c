"""Role × kind × state × (about the reader or not), over every reading of the program: no leak."""

from collections.abc import Callable, Iterator
from functools import partial

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
from desktop.core.complaints.terms import VoiceKind
from desktop.core.correspondence.prints import REGISTER
from desktop.core.documents.catalogue import issued_on
from desktop.core.documents.form_spec import Occasion
from desktop.core.intake.days.prints import DAY_CLOSING
from desktop.core.policy.vocabulary import ChannelId, Serves
from desktop.core.proofs.prints import EVERY
from desktop.core.reports.prints import TRACE
from desktop.core.work import Role
from desktop.core.work.acts import WantedActs
from tests.complaints.test_handling import SECRET, VOICE, record, second_officer
from tests.offices import living

WORDS = (SECRET, VOICE.name, VOICE.contact, VOICE.matter, VOICE.about_desk)
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


def readings(live, role, voice, harm) -> Iterator[tuple[str, Callable[[], object]]]:
    """Yield every reading by which something of what was raised could be told to a role."""
    office, month = live.office, f"{VOICE.received_at:%Y-%m}"
    hearing, acts = office.hearing, office.acts

    def by(act, *args):
        return lambda: live.act(role, act, *args)

    def draft(form, subject):
        return by(office.documents.draft, form, subject, office.press._builders[form])

    yield "list", by(office.complaints.list_kind, voice.kind)
    yield "read", by(office.complaints.read, voice.id)
    for which in Filter:
        yield f"handling {which}", by(hearing.handling.page, which)
    yield "harm", by(hearing.harm.every)
    yield "acts", by(acts.page, WantedActs())
    yield "acts of its kind", by(acts.page, WantedActs(action="complaint.record"))
    yield "search", by(office.people.find, voice.number)
    yield "search by name", by(office.people.find, VOICE.name)
    for kind in ("settlement", "referral"):
        yield kind, draft(PAPER, f"{kind}:{voice.id}")
    yield "follow-up", draft(PAPER, f"follow_up:{month}")
    if harm is not None:
        yield "minutes", draft(PAPER, f"harm_minutes:{harm.id}")
        yield "compensation", draft(PAPER, f"compensation:{harm.id}")
    yield "receipt", draft(RECEIPT, voice.id)
    for text in (voice.number, VOICE.name):  # an answer says again what was asked for
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
    voice = record(live, about_staff_id=subject)
    keeper = Role.DIRECTOR if about and role is Role.COMPLAINTS else Role.COMPLAINTS
    live.unlock(keeper)
    for step in STATES[state]:
        live.act(keeper, live.office.hearing.handling.take, voice.id, step)
    given = OpenHarm("تلف الأثاث", complaint=voice.number)
    harm = live.act(keeper, live.office.hearing.harm.open, given)
    live.unlock(role)
    whole = role in WHOLE and not about
    knows = role in KNOWS and not about
    said = {name: told(read) for name, read in readings(live, role, voice, harm)}
    numbers = [name for name, text in said.items() if voice.number in text or harm.number in text]
    if not knows:
        receipt = {"receipt"} if not about and role is Role.RECEPTION else set()
        assert set(numbers) == receipt, said
    if about:
        assert not [name for name, text in said.items() if voice.id in text], role
    mine = [text for text in said.values() if voice.number in text]
    if not whole:
        leaked = [word for word in WORDS for text in mine if word in text]
        assert not leaked or _another_is_theirs(role), leaked
    else:
        assert SECRET in said["read"]


def _another_is_theirs(role: Role) -> bool:
    """Tell whether lists of a role hold complaints of other cases beside, which it reads."""
    return role in WHOLE


@pytest.mark.parametrize("kind", [VoiceKind.OBJECTION, VoiceKind.SUGGESTION])
@pytest.mark.parametrize("role", Role)
def test_another_kind_about_a_reader_is_hidden_from_them_too(live, role, kind):
    voice = record(live, kind=kind, about_staff_id=live.slots[role])
    live.unlock(role)
    said = {name: told(read) for name, read in readings(live, role, voice, None)}
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
