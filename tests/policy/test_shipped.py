"""The five shipped policies against the facts of their sources, one by one."""

import re
import tomllib
from collections import Counter
from collections.abc import Callable
from enum import StrEnum
from typing import Any

import pytest

from desktop.base.messages import Messages
from desktop.base.paths import resource
from desktop.core.policy import vocabulary
from desktop.core.policy.loader import LoadedPolicy, parse
from desktop.core.policy.profile import PolicyProfile
from desktop.core.policy.trace import Standing
from desktop.core.policy.vocabulary import (
    NOT_STATED,
    ChannelId,
    ClauseKind,
    NoteKind,
    ReplyKind,
    Serves,
    StepId,
)

Profiles = dict[str, PolicyProfile]
FOUR = ("haqal", "kafl", "kawthar", "nama")
ALL = (*FOUR, "shaqra")
TWO_WEEKS = ("not_before", 14, "calendar_days", "completeness", True)

Fact = Callable[[PolicyProfile], Any]
FACTS: dict[str, tuple[Fact, dict[str, Any]]] = {
    "association": (
        lambda p: p.association.name,
        {
            "haqal": "جمعية البر الخيرية بمركز حقال",
            "shaqra": "جمعية التنمية والتطوير بشقراء",
            "nama": "جمعية نماء المكية للسقاية والرفادة",
            "kawthar": "جمعية الكوثر الصحية",
            "kafl": "جمعية كفل لرعاية السجناء وأسرهم",
        },
    ),
    "document": (
        lambda p: (p.document.title, str(p.document.kind)),
        {
            "haqal": ("سياسة تنظيم العلاقة مع المستفيدين", "policy"),
            "shaqra": ("سياسة العلاقة مع المستفيدين", "policy"),
            "nama": ("سياسة تنظيم العلاقة مع المستفيدين وتقديم الخدمات", "policy"),
            "kawthar": ("سياسة تنظيم العلاقة مع المستفيدين", "policy"),
            "kafl": ("لائحة تنظيم العلاقة مع المستفيدين", "bylaw"),
        },
    ),
    "registration": (
        lambda p: (
            str(p.association.registration.kind),
            p.association.registration.number,
            p.association.registration.hijri,
        ),
        {
            "haqal": ("licence", "416", "1429-02-26"),
            "kawthar": ("national_centre", "583", NOT_STATED),
            **dict.fromkeys(("shaqra", "nama", "kafl"), ("not_stated", NOT_STATED, NOT_STATED)),
        },
    ),
    "adoption": (
        lambda p: (
            p.adoption.stated,
            p.adoption.meeting,
            p.adoption.minutes,
            p.adoption.gregorian,
            p.adoption.hijri,
        ),
        {
            "haqal": (True, "السادس", NOT_STATED, "2023-12-04", NOT_STATED),
            "shaqra": (True, "الثاني من الدورة الثانية", "٦", "2022-10-26", "1444-04-01"),
            "nama": (True, "١١", NOT_STATED, "2024-10-20", "1446-04-17"),
            "kawthar": (True, "٢٤/٤", NOT_STATED, "2024-05-22", NOT_STATED),
            "kafl": (False, NOT_STATED, NOT_STATED, NOT_STATED, NOT_STATED),
        },
    ),
    "contacts": (
        lambda p: [str(c.kind) for c in p.contacts],
        {
            "haqal": ["phone", "phone", "email", "website", "place", "social"],
            "nama": ["phone", "email", "place"],
            "shaqra": [],
            "kawthar": [],
            "kafl": [],
        },
    ),
    "channels": (
        lambda p: {str(c.id) for c in p.channels},
        {
            "haqal": {
                "interview",
                "phone",
                "social_media",
                "letters",
                "programme_enrolment",
                "volunteering",
                "website",
                "branch_representative",
            },
            "shaqra": {
                "interview",
                "correspondence",
                "whatsapp",
                "fax",
                "website",
                "email",
                "volunteering",
            },
            "nama": {
                "interview",
                "phone",
                "social_media",
                "letters",
                "aid_request",
                "volunteering",
                "website",
                "field_visit",
            },
            "kawthar": {
                "interview",
                "phone",
                "social_media",
                "letters",
                "aid_request",
                "volunteering",
                "website",
                "branch_representative",
            },
            "kafl": {"phone", "social_media", "letters", "volunteering", "website"},
        },
    ),
    "tools": (
        lambda p: tuple(t.name for t in p.tools),
        {
            "haqal": (
                "اللائحة الأساسية للجمعية",
                "لائحة وآلية التأكد من استحقاق المستفيد",
                "دليل السياسات والإجراءات",
                "طلب تسجيل مستفيد",
            ),
            "shaqra": (
                "اللائحة الأساسية",
                "سياسة التعامل مع الشركاء المنفذين والأطراف",
                "سياسة إدارة التطوع",
                "سياسة تقديم الخدمات",
            ),
            **dict.fromkeys(
                ("nama", "kawthar"),
                (
                    "اللائحة الأساسية للجمعية",
                    "دليل خدمات البحث الاجتماعي",
                    "دليل سياسة الدعم للمستفيدين",
                    "طلب دعم مستفيد",
                ),
            ),
            "kafl": (
                "اللائحة الأساسية للجمعية",
                "دليل خدمات البحث الاجتماعي",
                "دليل سياسة الدعم للمستفيدين",
            ),
        },
    ),
    "form": (
        lambda p: (p.form.title, str(p.form.source)),
        {
            "haqal": ("طلب تسجيل مستفيد", "policy"),
            "shaqra": ("طلب خدمة", "office"),
            "nama": ("طلب دعم مستفيد", "policy"),
            "kawthar": ("طلب دعم مستفيد", "policy"),
            "kafl": ("طلب دعم", "office"),
        },
    ),
    "signer": (
        lambda p: p.signer.term,
        {
            **dict.fromkeys(("haqal", "shaqra"), "المستفيد"),
            **dict.fromkeys(("nama", "kawthar", "kafl"), "طالب الدعم"),
        },
    ),
    "unclear procedure": (
        lambda p: (p.unclear_procedure.name, p.unclear_procedure.with_li),
        {
            "haqal": ("المسؤول المختص", "للمسؤول المختص"),
            "shaqra": (NOT_STATED, NOT_STATED),
            "nama": ("إدارة البحث الاجتماعي", "لإدارة البحث الاجتماعي"),
            **dict.fromkeys(
                ("kawthar", "kafl"), ("مسؤول البحث الاجتماعي", "لمسؤول البحث الاجتماعي")
            ),
        },
    ),
    "studying body": (
        lambda p: (str(p.studying_body.kind), p.studying_body.name, p.studying_body.with_li),
        {
            **dict.fromkeys(("haqal", "shaqra"), ("committee", "اللجنة المختصة", "للجنة المختصة")),
            "nama": ("department", "إدارة البحث الاجتماعي", "لإدارة البحث الاجتماعي"),
            **dict.fromkeys(("kawthar", "kafl"), ("committee", "لجنة البحث", "للجنة البحث")),
        },
    ),
    "reply rule": (
        lambda p: (
            str(p.reply.kind),
            p.reply.amount,
            p.reply.unit and str(p.reply.unit),
            str(p.reply.start),
            p.reply.start_chosen,
        ),
        {
            **dict.fromkeys(("haqal", "kawthar", "kafl"), TWO_WEEKS),
            "shaqra": ("within", 15, "working_days", "completeness", False),
            "nama": ("none", None, None, "not_stated", False),
        },
    ),
    "completeness": (
        lambda p: (str(p.completeness.kind), p.completeness.required_before_referral),
        {
            **dict.fromkeys(FOUR, ("before_registration_completed", False)),
            "shaqra": ("before_leaving", True),
        },
    ),
    "what only shaqra asks": (
        lambda p: frozenset(
            name
            for name in (
                "reply_channel",
                "requirements",
                "harm",
                "acknowledgement",
                "liaison",
                "privacy",
                "data_update",
            )
            if getattr(p, name).stated
        ),
        {
            **dict.fromkeys(FOUR, frozenset()),
            "shaqra": {
                "reply_channel",
                "requirements",
                "harm",
                "acknowledgement",
                "liaison",
                "privacy",
                "data_update",
            },
        },
    ),
    "satisfaction": (
        lambda p: (p.satisfaction.stated, p.satisfaction.how_stated, len(p.satisfaction.methods)),
        {**dict.fromkeys(FOUR, (True, False, 0)), "shaqra": (True, True, 6)},
    ),
    "review": (lambda p: p.review.stated, dict.fromkeys(ALL, True)),
    "disputes": (
        lambda p: (p.disputes.stated, [m.id for m in p.disputes.ways]),
        {
            **dict.fromkeys(("haqal", "kawthar", "kafl"), (True, [])),
            "nama": (False, []),
            "shaqra": (True, ["complaint", "compensation", "amicable"]),
        },
    ),
    "case and needs study": (
        lambda p: p.study.stated,
        {**dict.fromkeys(ALL, False), "nama": True},
    ),
    "service without asking": (
        lambda p: p.outreach.stated,
        {**dict.fromkeys(FOUR, True), "shaqra": False},
    ),
}


@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize("fact", FACTS)
def test_a_fact_of_the_source(profiles: Profiles, fact: str, name: str) -> None:
    read, expected = FACTS[fact]
    assert read(profiles[name]) == expected[name]


def test_the_steps_of_each(profiles: Profiles) -> None:
    usual = (
        "reception verification clarification signature explanation referral completion "
        "study decision notification delivery"
    )
    shaqra = (
        "reception requirements verification completion signature explanation reply_channel "
        "referral study decision notification delivery"
    )
    for name, profile in profiles.items():
        assert " ".join(profile.steps) == (shaqra if name == "shaqra" else usual)


def test_harm_in_shaqra_and_the_offices_reading_of_it(profiles: Profiles) -> None:
    shaqra = profiles["shaqra"]
    places = [shaqra.clause(proof.clause).place for proof in shaqra.harm.proofs]
    assert places == ["البند ٨، السطر ٦٨", "البند ٩، السطر ٦٩"]
    assert shaqra.clause(shaqra.harm.clause).place.startswith("البند ٧")
    assert shaqra.harm.office_reading == "either"
    assert {n.id for n in shaqra.notes} >= {"harm_reading", "follow_up_committee"}
    assert profiles["haqal"].harm.office_reading is None


def test_reception_is_possible_where_the_policy_lists_no_interview(profiles: Profiles) -> None:
    kafl, shaqra = profiles["kafl"], profiles["shaqra"]
    assert kafl.has_step(StepId.RECEPTION)
    assert ChannelId.INTERVIEW not in {channel.id for channel in kafl.channels}
    assert ChannelId.PHONE not in {channel.id for channel in shaqra.channels}
    assert ChannelId.FAX in {channel.id for channel in shaqra.channels}
    assert sum(n.id == "interview" for n in kafl.notes) == 1
    assert sum(n.id == "phone" for n in shaqra.notes) == 1


def test_a_lower_bound_is_nowhere_a_deadline(profiles: Profiles) -> None:
    for name in ("haqal", "kawthar", "kafl"):
        profile = profiles[name]
        assert profile.reply.kind is ReplyKind.NOT_BEFORE
        assert "لا تقل عن أسبوعين" in profile.reply.text
        assert profile.clause(profile.reply.clause).printed == "خلال مدة لا تقل عن أسبوعين"
        assert [n.kind for n in profile.notes].count(NoteKind.LOWER_BOUND) == 1


def test_scanning_errors_stay_visible_beside_our_reading(profiles: Profiles) -> None:
    pairs = {
        (clause.printed, clause.reading)
        for profile in profiles.values()
        for clause in profile.clauses
        if clause.reading
    }
    for wrong, right in (
        ("ال تتجاوز", "لا تتجاوز"),
        ("سيرفح", "سيرفع"),
        ("المكينة", "المكية"),
        ("المستخدمين", "المستفيدين"),
        ("واثمء", "وانتماء"),
    ):
        assert any(wrong in (printed or "") and right in reading for printed, reading in pairs)


def texts(value: Any, key: str = "") -> list[tuple[str, str]]:
    if isinstance(value, str):
        return [(key, value)]
    if isinstance(value, list):
        return [pair for item in value for pair in texts(item, key)]
    if isinstance(value, dict):
        return [pair for name, item in value.items() for pair in texts(item, name)]
    return []


@pytest.mark.parametrize("name", ALL)
def test_no_party_is_called_a_user(shipped: dict[str, LoadedPolicy], name: str) -> None:
    table = tomllib.loads(shipped[name].text)
    notes = [note for note in table.pop("notes") if note["kind"] != "scan_error"]
    for key, text in texts({**table, "notes": notes}):
        assert key == "printed" or not re.search("مستخدم(?!ة)", text)


@pytest.mark.parametrize("name", ALL)
def test_clauses_are_numbered_in_order_and_placed(profiles: Profiles, name: str) -> None:
    clauses = profiles[name].clauses
    assert [c.id for c in clauses] == [f"{name}.c.{n + 1}" for n in range(len(clauses))]
    place = re.compile(r"(.+، )?(السطر [٠-٩]+|الأسطر [٠-٩]+–[٠-٩]+)")
    for clause in clauses:
        if clause.kind is ClauseKind.SILENCE:
            assert clause.place == "لا يرد في النص"
        else:
            assert place.fullmatch(clause.place)
    assert Counter(c.kind for c in clauses)[ClauseKind.SILENCE] >= 10


@pytest.mark.parametrize("name", ALL)
def test_what_no_policy_lists_is_marked_as_the_offices(profiles: Profiles, name: str) -> None:
    profile = profiles[name]
    assert 5 <= len(profile.papers) <= 6
    for part in (*profile.papers, *profile.categories, *profile.services):
        assert part.source == "office"


def test_the_papers_and_categories_of_health_and_prison(profiles: Profiles) -> None:
    ages = {p.id: p.max_age_days for q in profiles.values() for p in q.papers if p.max_age_days}
    assert ages["income_statement"] == 90
    assert ages["medical_report"] == 180
    assert "prison_proof" in ages
    kafl = {c.id: c.sensitive for c in profiles["kafl"].categories}
    assert kafl["prisoner_family"]
    assert kafl["released_prisoner"]
    assert not kafl["poor_family"]
    assert {c.id: c.sensitive for c in profiles["kawthar"].categories}["patient"]


def test_every_tag_is_used_by_some_clause(profiles: Profiles) -> None:
    used = {tag for profile in profiles.values() for c in profile.clauses for tag in c.serves}
    assert used == set(Serves)


#: Tags of clauses as the sources were read again: no record of one is a record of the other.
SERVED: dict[str, dict[int, str]] = {
    "haqal": {
        7: "disputes", 9: "review circulation", 11: "enquiry suggestion", 13: "outreach",
        17: "on_site_service", 36: "request_form", 48: "decision notification",
        53: "board_adoption",
    },
    "nama": {
        7: "review circulation", 11: "outreach", 13: "study", 14: "needs_study",
        17: "on_site_service", 32: "channel_field_visit",
    },
    "kawthar": {9: "disputes", 11: "review circulation", 15: "outreach", 19: "on_site_service"},
    "kafl": {6: "disputes", 8: "review circulation", 12: "outreach", 16: "on_site_service"},
    "shaqra": {
        10: "office_rules", 11: "office_rules", 17: "channel_fax", 24: "tools",
        36: "compensation", 37: "harm_minutes", 38: "harm_judgment", 39: "negotiation",
        40: "complaint_website complaint_fax", 41: "complaint_handling",
        43: "amicable_settlement", 44: "works_consent", 45: "privacy", 47: "ethics",
        48: "liaison",
        50: "data_update", 51: "periodic_survey", 52: "field_survey", 53: "supervisory_visit",
        54: "satisfaction_interview", 55: "link_follow_up", 56: "liaison_supervision",
        57: "acknowledgement", 60: "department_copies",
    },
}  # fmt: skip


@pytest.mark.parametrize("name", ALL)
def test_a_clause_is_served_by_what_shows_it_and_nothing_else(
    profiles: Profiles, name: str
) -> None:
    profile = profiles[name]
    for number, tags in SERVED[name].items():
        clause = profile.clause(f"{name}.c.{number}")
        assert " ".join(clause.serves) == tags, clause.id
    for channel in profile.channels:
        assert profile.clause(channel.clause).serves == (Serves.by_channel(channel.id),)


@pytest.mark.parametrize(
    ("name", "note", "clauses"),
    [
        ("shaqra", "users", "40 42 43 44 45 48 49"),
        ("shaqra", "letters", "2 12 35 39"),
        ("shaqra", "words", "47 48 49 50"),
        ("shaqra", "whose_information", "50"),
        ("nama", "users", "4 5 6 8 25 33 35"),
        ("kafl", "users", "25 31 34 35 41 42 45"),
        ("kafl", "scan_words", "4 5 6 18"),
    ],
)
def test_nothing_of_the_source_is_repaired_in_silence(
    profiles: Profiles, name: str, note: str, clauses: str
) -> None:
    (found,) = [one for one in profiles[name].notes if one.id == note]
    assert set(found.clauses) == {f"{name}.c.{number}" for number in clauses.split()}


def test_repaired_words_are_named(profiles: Profiles) -> None:
    shaqra, kafl = profiles["shaqra"], profiles["kafl"]
    assert "والمستخدمه" in (shaqra.clause("shaqra.c.2").printed or "")
    assert "والمستخدمة" in (shaqra.clause("shaqra.c.2").reading or "")
    assert "الاداء" in (kafl.clause("kafl.c.5").printed or "")
    for number in (40, 44, 48):
        assert "المستفيدين" in shaqra.clause(f"shaqra.c.{number}").section


@pytest.mark.parametrize("language", ["ar", "en"])
def test_every_word_of_the_vocabulary_that_is_shown_has_a_text(language: str) -> None:
    codes = Messages(language).codes()
    shown: dict[str, type[StrEnum]] = {
        "serves": vocabulary.Serves,
        "step": vocabulary.StepId,
        "channel": vocabulary.ChannelId,
        "clause_kind": vocabulary.ClauseKind,
        "note_kind": vocabulary.NoteKind,
        "standing": Standing,
    }
    for table, words in shown.items():
        said = {word for word in words if word is not Standing.COUNTED}  # a count says that itself
        assert {f"policy.{table}.{word}" for word in said} <= codes


@pytest.mark.parametrize("language", ["ar", "en"])
def test_every_code_of_this_desk_has_a_text(language: str) -> None:
    folder = resource().parent / "desktop" / "core" / "policy"
    used = {
        code
        for file in folder.glob("*.py")
        for code in re.findall(r'"(policy\.[a-z_0-9]+)"', file.read_text("utf-8"))
    }
    assert used
    assert used <= Messages(language).codes()


def test_an_office_adopts_a_sixth_policy_without_python(shipped: dict[str, LoadedPolicy]) -> None:
    text = shipped["shaqra"].text.replace("shaqra", "wadi")
    for old, new in (
        ("جمعية التنمية والتطوير بشقراء", "جمعية الوادي الأهلية"),
        ("amount = 15", "amount = 10"),
        ('start = "completeness"', 'start = "signature"'),
        ('name = "اللجنة المختصة"\nwith_li = "للجنة المختصة"',
         'name = "إدارة الرعاية"\nwith_li = "لإدارة الرعاية"'),
        ('kind = "committee"', 'kind = "department"'),
    ):  # fmt: skip
        assert old in text
        text = text.replace(old, new)
    sixth = parse(text.encode()).profile
    assert (sixth.id, sixth.reply.amount, sixth.studying_body.name) == ("wadi", 10, "إدارة الرعاية")
    assert sixth.reply.start == "signature"
