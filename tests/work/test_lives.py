"""Two people with a whole life at an office: what is held of one is found, given out, moved and
erased at every desk, and nothing of the other.
"""

import json
from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import select

from desktop.base.clock import riyadh_date
from desktop.base.errors import Refused
from desktop.core.committee.terms import OpenSitting, RecordDecision
from desktop.core.complaints.terms import RecordVoice, VoiceKind
from desktop.core.documents.keeping import keep_in
from desktop.core.documents.records import NumberRow
from desktop.core.intake.facts import Outcome, Reached, State
from desktop.core.intake.signers import SignerKind, SignMethod
from desktop.core.intake.steps.clarification import Clarify
from desktop.core.intake.steps.decision import Decide
from desktop.core.intake.steps.delivery import Deliver
from desktop.core.intake.steps.explanation import Explain
from desktop.core.intake.steps.notification import Notify
from desktop.core.intake.steps.referral import Refer
from desktop.core.intake.steps.reply_channel import AgreeReplyChannel
from desktop.core.intake.steps.requirements import HandRequirements
from desktop.core.intake.steps.withdrawal import Withdraw
from desktop.core.intake.takers import Taker
from desktop.core.intake.terms import REQUEST
from desktop.core.intake.visits.terms import Purpose, RecordVisit
from desktop.core.people.terms import (
    Address,
    Birth,
    Identity,
    IdentityKind,
    Income,
    Member,
    PersonForm,
    PersonName,
    Relationship,
)
from desktop.core.policy.circumstances import IncomeSource
from desktop.core.policy.vocabulary import ChannelId, StepId
from desktop.core.practice import day as made
from desktop.core.practice.committee import attending
from desktop.core.sealed.terms import Detail, SealDetail, SealedKind
from desktop.core.work import Action, Role
from desktop.core.work.records import AuditRow, Record
from desktop.core.work.subjects import Subject
from tests.offices import living

#: Columns that tell who of the staff it was.
STAFF = {
    "about_staff_id", "actor_id", "actor_name", "opened_by", "owner_id", "received_by",
    "recorded_by", "server_id", "server_name", "staff_id", "staff_name",
}  # fmt: skip
#: Words that stand in every field that one person fills; each is one word of their name too.
ONE, OTHER = "مرجانة", "زبرجدة"
NUMBERS = {ONE: ("AB123456", "0551112223", "ق-17"), OTHER: ("CD654321", "0554445556", "ق-18")}


def form_of(live, mark):
    identity, mobile, old = NUMBERS[mark]
    return PersonForm(
        name=PersonName(mark, "سالم", "", "العمري"),
        identity=Identity(IdentityKind.PASSPORT, identity, expires=date(2030, 1, 1)),
        birth=Birth(date(1982, 5, 9), None, "15/7/1402"),
        mobile=f"+966{mobile[1:]}",
        nationality=f"جنسية {mark}",
        address=Address(city=f"قرية {mark}"),
        categories=(live.profile.categories[0].id,),
        members=(Member(f"بنت {mark}", Relationship.DAUGHTER, note=f"تدرس {mark}"),),
        incomes=(Income(IncomeSource.PENSION, 118_000),),
        old_file_number=old,
        note=f"تسكن عند {mark}",
    )


class Life:
    """Somebody's file, requests and all that hangs on them."""

    def __init__(self, live, mark):
        self.live, self.mark = live, mark
        self.form = form_of(live, mark)
        person = live.person(replace(self.form, note=""))
        self.id, self.file_number = person.id, person.file_number
        live.advance(minutes=7)
        self.act(Role.RECEPTION, "people.update", person.id, 1, self.form)
        self.closed = self.lived_request()
        self.withdrawn = live.request(person, need=f"حاجة {mark}")
        live.take(self.withdrawn.id, Withdraw(f"سبب {mark}"))
        self.prints = [
            self.act(role, "press.issue", form, self.closed.id).document
            for form, role in (
                ("request", Role.RECEPTION),
                ("receipt", Role.RECEPTION),
                ("decision_letter", Role.SECRETARY),
            )
        ]
        visit = RecordVisit(Purpose.ENQUIRY, "interview", mark, person.id, f"سألت {mark}")
        self.act(Role.RECEPTION, "visits.record", visit)
        sealed = Detail(SealedKind.HEALTH, name=f"مرض {mark}", text=f"تفصيل {mark}")
        self.act(Role.RECEPTION, "sealed.seal", SealDetail(person.id, sealed))
        for more in ({"person_id": person.id}, {"request_id": self.closed.id}):
            self.raised(VoiceKind.SUGGESTION, **more)
        self.keep_files()
        for page in (f"visit:person:{person.id}", f"visit:{self.withdrawn.id}"):
            self.act(Role.RECEPTION, "drafts.save", page, {"need": mark})

    def act(self, role, name, *args):
        desk, act = name.split(".")
        return self.live.act(role, getattr(getattr(self.live.office, desk), act), *args)

    def keep_files(self):
        """One file of the person's own and one of a request's; nothing of the window keeps any."""

        def keep():
            with self.live.office.doors.unaudited(self.live.actor(Role.RECEPTION)) as tx:
                blobs = desks(self.live)[-2]._blobs
                for kind, subject_id in (("person", self.id), (REQUEST, self.closed.id)):
                    content = f"{kind} {self.mark}".encode()
                    keep_in(tx, blobs, content, "scan", Subject(kind, subject_id), owner_id=self.id)

        self.live.call(keep)

    def raised(self, kind, **more):
        said = RecordVoice(
            kind, "interview", f"قالت {self.mark}", self.live.clock.now(), name=self.mark,
            contact=self.mark, **more,
        )  # fmt: skip
        return self.act(Role.RECEPTION, "complaints.record", said)

    def lived_request(self):
        live, mark = self.live, self.mark
        request = live.request(
            self.view(), need=f"حاجة {mark}", urgent_reason=mark, received_place=mark
        )
        paper = live.profile.papers[0]
        noted = replace(made.good_paper(paper, live.today), note=mark)
        payloads = {
            StepId.REQUIREMENTS: HandRequirements(),
            StepId.VERIFICATION: live.papers(**{paper.id: noted}),
            StepId.CLARIFICATION: Clarify(mark, mark),
            StepId.EXPLANATION: Explain(),
            StepId.REPLY_CHANNEL: AgreeReplyChannel(live.profile.channels[0].id.value, mark),
            StepId.REFERRAL: Refer(mark),
            StepId.STUDY: replace(
                live.payload(StepId.STUDY), findings=mark, recommendation=mark, class_why=mark
            ),
            StepId.NOTIFICATION: Notify(ChannelId.PHONE, Reached.REACHED, mark),
            StepId.DELIVERY: Deliver(
                "سلة غذائية",
                mark,
                taker=Taker.GUARDIAN,
                taker_identity="A7654321",
                taker_identity_kind=IdentityKind.PASSPORT,
                authority=mark,
                amount=30_000,
                method=SignMethod.INK_ON_PAPER,
            ),
        }
        for step in live.profile.steps:
            if step is StepId.SIGNATURE:
                live.sign(
                    request.id, signer=SignerKind.GUARDIAN, signer_name=f"وليّ {mark}",
                    signer_identity_kind=IdentityKind.PASSPORT,
                    signer_identity="A7654321", deed_number=mark,
                    deed_expires=date(2030, 1, 1),
                )  # fmt: skip
            elif step is StepId.DECISION:
                self.decided(request.id)
            elif step is not StepId.RECEPTION:
                live.take(request.id, payloads.get(step) or live.payload(step))
        return self.act(Role.DIRECTOR, "intake.read", request.id)

    def decided(self, request_id):
        members = self.act(Role.SECRETARY, "members.everyone")
        held = OpenSitting(self.live.today, attending(members))
        held = self.act(Role.SECRETARY, "committee.open_sitting", held)
        decision = Decide(Outcome.IN_PART, f"لحاجة {self.mark}", amount=30_000)
        command = RecordDecision(held.id, Subject(REQUEST, request_id), decision)
        self.act(Role.SECRETARY, "committee.decide", command)

    def view(self):
        return self.act(Role.DIRECTOR, "people.read", self.id)

    @property
    def tokens(self):
        """What can be read of the person: marks, numbers."""
        identity, mobile, _ = NUMBERS[self.mark]
        return (self.mark, identity, mobile[1:])

    @property
    def ids_of_requests(self):
        return {self.closed.id, self.withdrawn.id}

    @property
    def ids(self):
        """Ids of records that are this person's."""
        found = ask(self.live, "of_person", self.id)
        return {self.id} | {one.id for one in found if one.kind != "audit" and "/" not in one.id}


def desks(live):
    return live.office.reports._holdings


def ask(live, what, *args):
    """Ask every desk in a reading; returns all that they say, in one list."""

    def read():
        with live.office.doors.look(live.actor(Role.DIRECTOR), Action.PERSON_READ) as see:
            return [one for desk in desks(live) for one in getattr(desk, what)(see.session, *args)]

    return live.call(read)


def exported(live, person_id):
    def read():
        with live.office.doors.look(live.actor(Role.DIRECTOR), Action.PERSON_READ) as see:
            every = [desk.export(see.session, person_id) for desk in desks(live)]
        found = {}
        for table, given in (pair for each in every for pair in each.items()):
            found.setdefault(table, []).extend(given)
        return found

    return live.call(read)


def do(live, what, action, *args):
    """Let every desk move or erase in one act."""

    def act():
        with live.office.doors.work(live.actor(Role.DIRECTOR, Role.RECEPTION), action) as tx:
            for desk in desks(live):
                getattr(desk, what)(tx, *args)

    live.call(act)


def erase(live, person_id):
    do(live, "erase", Action.PERSON_ERASE, person_id)


def merge(live, gone, into):
    do(live, "move", Action.PERSON_UPDATE, gone, into)


def rows(live, *without):
    """Return every row of the office by table and key: its columns by name."""

    def read():
        with live.office.doors.look(live.actor(Role.DIRECTOR), Action.PERSON_READ) as see:
            return {
                (table.name, "/".join(str(row[c]) for c in table.primary_key)): dict(row)
                for table in Record.metadata.sorted_tables
                if table.name not in without
                for row in see.session.execute(select(table)).mappings()
            }

    return live.call(read)


def naming(kept, words):
    """Return the keys of the rows in which one of the words can be read."""
    return {key for key, row in kept.items() if any(word in str(row) for word in words)}


def sound(live):
    report = live.act(Role.DIRECTOR, live.office.reports.check)
    assert report.sound, report
    return {finding.part.value: finding.read for finding in report.findings}


@pytest.fixture(scope="module", params=["haqal", "shaqra"])
def lived(request, office_template, server, tmp_path_factory):
    """Give a closed office in which both have lived, and the two."""
    template, folder = office_template(request.param, server), tmp_path_factory.mktemp("عمر") / "a"
    with living(template, folder, keep=True) as live:
        both = [Life(live, ONE), Life(live, OTHER)]
    yield replace(template, folder=folder, database=live.database), both
    if live.database:
        live.database.drop()


@pytest.fixture
def lives(lived, tmp_path):
    """Give the two in an office of the test's own."""
    template, both = lived
    with living(template, tmp_path / "بيانات") as live:
        for life in both:
            life.live = live
        live.unlock()
        live.clock.advance(timedelta(days=1))
        yield both


def test_every_record_of_a_person_is_found_and_none_of_the_others(lives):
    one, other = lives
    live = one.live
    for mine, theirs in ((one, other), (other, one)):
        held = ask(live, "of_person", mine.id)
        found = {(each.kind, each.id) for each in held}
        assert len(found) == len(held)
        kept = rows(live, NumberRow.__tablename__)
        assert found == naming(kept, {*mine.tokens, *mine.ids})
        assert not found & naming(kept, theirs.tokens)
        assert all(each.words and each.at for each in held)
    kinds = {each.kind for each in ask(live, "of_person", one.id)}
    assert kinds >= {
        "person", "person_version", "person_number", "person_category", "request", "signature",
        "visit", "voice", "document", "draft", "audit",
        "attachment", "event", "sealed_detail", "sealed_key",
    }  # fmt: skip
    assert ask(live, "of_person", "nobody") == []


def plain(value):
    """Return a column's value as an export gives it."""
    if isinstance(value, date):
        return value.isoformat()
    opened = isinstance(value, str) and value.startswith(("{", "["))
    return json.loads(value) if opened else value


def test_an_export_has_every_column_of_every_record_but_who_of_the_staff_it_was(lives):
    one, other = lives
    live = one.live
    kept = rows(live)
    expected = [
        (each.kind, {c: plain(v) for c, v in kept[each.kind, each.id].items() if c not in STAFF})
        for each in ask(live, "of_person", one.id)
        if each.kind != "sealed_key"
    ]
    given = exported(live, one.id)
    for _, row in expected:
        if "moved" in row:  # opened, for who wrote it gives it out on the day of the visit
            row["content"] = {
                "kind": "health", "about": "", "name": f"مرض {ONE}", "prison_kind": None,
                "release_on": None, "text": f"تفصيل {ONE}",
            }  # fmt: skip
    assert [(table, row) for table, found in given.items() for row in found] == sorted(
        expected, key=lambda pair: list(given).index(pair[0])
    )
    whole = json.dumps(given, ensure_ascii=False)
    assert not any(told in whole for told in (*other.tokens, *live.slots.values()))
    assert exported(live, "nobody") == {}


def test_what_is_erased_can_be_read_nowhere_but_where_it_is_kept(lives):
    one, other = lives
    live = one.live
    before, read, held = rows(live), sound(live), ask(live, "of_person", one.id)
    erase(live, one.id)
    after = rows(live)

    left = naming(after, one.tokens)
    delivered = [e.seq for e in one.closed.history if e.step == StepId.DELIVERY]
    assert left == {("event", f"request/{one.closed.id}/{seq}") for seq in delivered}
    assert NUMBERS[ONE][2] in after["person", one.id]["form"]["old_file_number"]
    changed = {key for key in before if key[0] != "audit" and before[key] != after.get(key)}
    assert changed <= {(each.kind, each.id) for each in held}
    assert not changed & naming(before, other.tokens)
    gone = {key for key in before if key not in after}
    assert {kind for kind, _ in gone} == {
        "attachment", "draft", "file_day", "member_name", "person_category", "person_number",
        "sealed_key",
    }  # fmt: skip
    again, keys = sound(live), sum(kind == "sealed_key" for kind, _ in gone)
    grown = {"chain": 0, "database": 0, "records": 0}
    less = {"attachments": read["attachments"] - 2, "sealed": read["sealed"] - keys}
    assert again | grown == read | grown | less


def test_numbers_of_an_erased_file_lead_to_it_and_its_requests_still_open(lives):
    one, other = lives
    live = one.live
    erase(live, one.id)
    for number in (one.file_number, NUMBERS[ONE][2]):
        (row,) = one.act(Role.RECEPTION, "people.find", number).rows
        assert (row.id, row.name, row.identity, row.mobile) == (one.id, "", "", "")
    for gone in (ONE, *NUMBERS[ONE][:2]):
        assert one.act(Role.RECEPTION, "people.find", gone).rows == ()
    view = one.act(Role.DIRECTOR, "intake.by_number", one.closed.number)
    facts = one.closed.facts
    assert view.facts == replace(
        facts,
        papers=(),
        papers_asked=None,
        recommendation="",
        reason="",
        signed_hash=view.facts.signed_hash,
    )
    assert [e.step for e in view.history] == [e.step for e in one.closed.history]
    assert view.person.form.name.full == ""
    listed = one.act(Role.RECEPTION, "intake.of_person", one.id)
    assert {row.state for row in listed} == {State.CLOSED, State.WITHDRAWN}
    history = one.act(Role.RECEPTION, "people.history", one.id)
    assert [(each.version, each.form.name.full) for each in history] == [(3, ""), (2, ""), (1, "")]
    with pytest.raises(Refused, match=r"people\.stale_version"):
        one.act(Role.RECEPTION, "people.update", one.id, 2, one.form)
    assert other.view().form == other.form


def test_an_erased_print_keeps_number_and_code_and_is_not_drawn_again(lives):
    one, _ = lives
    live = one.live
    erase(live, one.id)
    listed = {p.id: p for p in one.act(Role.RECEPTION, "documents.of_subject", one.closed.id)}
    assert listed.keys() == {printed.id for printed in one.prints}
    for printed in one.prints:
        row = listed[printed.id]
        assert (row.number, row.code, row.sha256) == (printed.number, printed.code, printed.sha256)
        args = (printed.form_id, printed.number, printed.code)
        assert one.act(Role.RECEPTION, "documents.verify_code", *args)
        for act in ("press.show", "press.reprint"):
            with pytest.raises(Refused, match=r"documents\.erased"):
                one.act(Role.DIRECTOR, act, printed.id)


def test_a_print_emptied_by_no_act_is_found(lives):
    one, other = lives
    live = one.live
    erase(live, one.id)
    empty = rows(live)["document", one.prints[0].id]["data"]
    theirs = other.prints[0]

    def harm():
        with live.office.doors.unaudited(live.actor(Role.ADMIN)) as tx:
            tx.session.execute(
                Record.metadata.tables["document"].update()
                .where(Record.metadata.tables["document"].c.id == theirs.id).values(data=empty)
            )  # fmt: skip

    live.call(harm)
    report = live.act(Role.DIRECTOR, live.office.reports.check)
    assert {f.part.value: f.first_bad for f in report.findings if not f.sound} == {
        "documents": theirs.number
    }


def test_nothing_is_erased_while_a_request_is_open(lives):
    one, _ = lives
    live = one.live
    live.request(one.view(), need=f"حاجة {ONE}")
    before = rows(live)
    with pytest.raises(Refused, match=r"intake\.still_open"):
        erase(live, one.id)
    assert rows(live) == before


@pytest.mark.parametrize("kind", [VoiceKind.OBJECTION, VoiceKind.COMPLAINT])
def test_nothing_is_erased_while_there_is_a_dispute(lives, kind):
    one, other = lives
    live = one.live
    raised = one.raised(kind, request_id=one.closed.id)
    before = rows(live)
    with pytest.raises(Refused, match=r"complaint\.dispute") as refused:
        erase(live, one.id)
    assert refused.value.params == {"number": raised.number}
    assert rows(live) == before
    erase(live, other.id)


def test_a_merged_file_leaves_nothing_behind_and_the_check_stays_sound(lives):
    one, other = lives
    live = one.live
    before = rows(live)
    held = [each for person in lives for each in ask(live, "of_person", person.id)]
    opened = live.request(one.view(), need=f"حاجة {ONE}")
    live.take(opened.id, live.papers())
    live.sign(opened.id)
    assert live.read(opened.id).covers_current
    merge(live, one.id, other.id)
    after = rows(live, AuditRow.__tablename__)

    first = {("event", f"request/{id_}/1") for id_ in (*one.ids_of_requests, opened.id)}
    visits = {(kind, id_) for kind, id_ in after if kind == "event" and id_.startswith("visit/")}
    assert naming(after, [one.id]) - visits == first
    sound(live)
    lasting = {"request", "signature", "event", "visit", "voice", "document"}
    now = {(each.kind, each.id) for each in ask(live, "of_person", other.id)}
    assert {(each.kind, each.id) for each in held if each.kind in lasting} <= now
    assert sum(kind == "attachment" for kind, _ in now) == 4
    assert {each.kind for each in ask(live, "of_person", one.id)} == {"audit"}
    for key, row in before.items():
        if key[0] in {"signature", "event", "document"}:
            assert after[key] == row
    assert not live.read(opened.id).covers_current
    assert live.read(opened.id).person.id == other.id
    versions = [row for (kind, _), row in after.items() if kind == "person_version"]
    mine = {row["version"]: row["form"]["name"]["first"] for row in versions}
    assert mine == {1: OTHER, 2: OTHER, 3: ONE, 4: ONE, 5: OTHER}
    assert other.view().form == other.form
    assert other.view().updated_on == riyadh_date(before["person", other.id]["updated_at"])
    with pytest.raises(Refused, match=r"people\.unknown"):
        one.view()
    with pytest.raises(ValueError, match="itself"):
        merge(live, other.id, other.id)


def test_every_number_of_a_merged_file_leads_to_the_one_that_absorbed_it(lives):
    one, other = lives
    live = one.live
    merge(live, one.id, other.id)
    third = live.person(replace(one.form, identity=Identity(IdentityKind.NONE_YET), mobile=""))
    other.act(Role.RECEPTION, "people.update", other.id, other.view().version, other.form)

    def found(text):
        return [row.id for row in one.act(Role.RECEPTION, "people.find", text).rows]

    for number in (one.file_number, *NUMBERS[ONE][:2]):
        assert found(number) == [other.id]
    again = replace(form_of(live, ONE), name=PersonName("غيرها", family="لا أحد"))
    (like,) = one.act(Role.RECEPTION, "people.alike", again)
    assert (like.row.id, like.code) == (other.id, "people.like_identity")
    merge(live, other.id, third.id)
    for number in (one.file_number, other.file_number, *NUMBERS[ONE][:2]):
        assert found(number) == [third.id]
    sound(live)


def test_what_was_merged_is_erased_with_the_file_that_absorbed_it(lives):
    one, other = lives
    live = one.live
    merge(live, one.id, other.id)
    erase(live, other.id)
    left = naming(rows(live), (*one.tokens, *other.tokens))
    assert {kind for kind, _ in left} == {"event"}
    assert len(left) == 2
    sound(live)
    for person in lives:
        (row,) = one.act(Role.RECEPTION, "people.find", person.file_number).rows
        assert row.id == other.id
