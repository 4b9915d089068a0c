"""A registered name is found in any spelling, a number in any digits."""

import re
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.base.arabic_text import arabic_digits
from desktop.base.dates import Calendar
from desktop.base.keys import alike, search_key
from desktop.core.people.search import read_query
from desktop.core.people.service import PeopleService
from desktop.core.people.terms import (
    Birth,
    Identity,
    IdentityKind,
    Member,
    PersonForm,
    PersonName,
    Relationship,
    Shown,
)
from desktop.core.people.views import household_for
from desktop.core.work import Actor, Role
from desktop.core.work.paging import Page

ONE_DATABASE = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
NAMES = (
    "عبدالله", "عبد الرحمن", "أحمد", "إبراهيم", "آمنة", "فاطمة", "هدى", "لؤي", "رائد", "علاء",
    "مصطفى", "كمال", "يحيى", "مؤمنة", "عبدالإله", "أسماء",
)  # fmt: skip
FAMILIES = ("العتيبي", "آل سعود", "الزهراني", "القحطاني", "الأحمدي", "باوزير", "الكعبي", "ابن باز")
ALSO = {
    "أ": "اإ", "إ": "اأ", "آ": "اأ", "ة": "ه", "ه": "ة", "ى": "يی", "ي": "ىی", "ؤ": "و",
    "ئ": "ي", "ك": "ک", "ا": "أآ",
}  # fmt: skip


@st.composite
def misspelt(draw: st.DrawFn, name: str) -> str:
    """``name`` as another hand might write it."""
    out = []
    before = ""
    for word in name.split():
        servant, before = before == "عبد", word
        if not servant and draw(st.booleans()):
            out.append(draw(st.sampled_from(("بن", "ابن", "بنت", "آل"))))
        if not servant and draw(st.booleans()):
            word = word.removeprefix("ال")  # noqa: PLW2901
        letters = [draw(st.sampled_from((c, c, *ALSO.get(c, "")))) for c in word]
        marks = [draw(st.sampled_from(("", "", "َ", "ّ", "ـ"))) for _ in letters]
        out.append("".join(c + m for c, m in zip(letters, marks, strict=True)))
    text = " ".join(out)
    return re.sub(r"عبد ?(?=\w)", f"عبد{draw(st.sampled_from(('', ' ')))}", text)


names = st.tuples(*[st.sampled_from(NAMES)] * 3, st.sampled_from(FAMILIES))


@given(names=names, data=st.data())
def test_every_spelling_of_a_name_has_one_key(names: tuple[str, ...], data: st.DataObject) -> None:
    for name in names:
        assert search_key(data.draw(misspelt(name))) == search_key(name)


@ONE_DATABASE
@given(names=names, data=st.data())
def test_every_spelling_finds_the_registered(
    shared: PeopleService, desk: Actor, names: tuple[str, ...], data: st.DataObject
) -> None:
    form = PersonForm(PersonName(*names), Identity(IdentityKind.NONE_YET))
    view = shared.register(desk, form)
    asked = data.draw(st.permutations(names).map(lambda p: p[: data.draw(st.integers(1, 4))]))
    typed = " ".join(data.draw(misspelt(part)) for part in asked)
    assert view.id in {row.id for row in shared.find(desk, typed, size=1000).rows}


@pytest.mark.local  # long, and the same on a server
@ONE_DATABASE
@given(number=st.integers(0, 99_999_999), cut=st.integers(4, 10), arabic=st.booleans())
def test_every_beginning_of_a_mobile_finds_it(
    shared: PeopleService, desk: Actor, number: int, cut: int, arabic: bool
) -> None:
    mobile = f"05{number:08d}"
    form = PersonForm(
        PersonName("سعد", family="باوزير"), Identity(IdentityKind.NONE_YET), mobile=mobile
    )
    view = shared.register(desk, form)
    for start in ("", "+966 ", "00966"):
        typed = start + (mobile[1:cut] if start else mobile[:cut])
        typed = arabic_digits(typed) if arabic else typed
        assert view.id in {row.id for row in shared.find(desk, typed, size=1000).rows}


@pytest.fixture
def three(people: PeopleService, desk: Actor, form: PersonForm) -> PeopleService:
    """Files 0001 نورة …, 0002 whose identity begins with 1 too, 0003 with an old number."""
    people.register(desk, form)
    people.register(
        desk,
        replace(
            form,
            name=PersonName("أحمد", "نوري", "", "الحربي"),
            identity=Identity(IdentityKind.NATIONAL_ID, "1020000004", "رأيت الأصل"),
            mobile="0550000002",
            members=(),
        ),
    )
    people.register(
        desk,
        PersonForm(
            PersonName("محمد", "سعد", "علي", "الغامدي"),
            Identity(IdentityKind.PASSPORT, "A1234567"),
            old_file_number="ق/١٢٣",
        ),
    )
    return people


@pytest.mark.parametrize(
    ("typed", "files"),
    [
        ("1", ["0001", "0002"]),
        ("٠٠٠٢", ["0002"]),
        ("2", ["0002"]),
        ("1000000107", ["0001"]),
        ("١٠٠٠ ٠٠٠", ["0001"]),
        ("1010000006", ["0001"]),
        ("a123", ["0003"]),
        ("ق/123", ["0003"]),
        ("ق 123", ["0003"]),
        ("055", ["0002", "0001"]),
        ("نور", ["0001", "0002"]),
        ("ال", []),
        ("العت", ["0001"]),
        ("الع", ["0003", "0001"]),
        ("عبد ال", ["0001"]),
        ("سعد محم", ["0003"]),
        ("نورة 0551", ["0001"]),
        ("نورة 0550", []),
        ("بن", []),
        ("%", []),
        ("_", []),
        ("'; --", []),
        ("   ", []),
        ("", []),
        ("زيد", []),
    ],
)
def test_what_is_typed_leads_to(
    three: PeopleService, desk: Actor, typed: str, files: list[str]
) -> None:
    assert [row.file_number for row in three.find(desk, typed).rows] == files


def test_names_in_their_order_come_first(three: PeopleService, desk: Actor) -> None:
    three.register(
        desk, PersonForm(PersonName("علي", family="محمد"), Identity(IdentityKind.NONE_YET))
    )
    assert [row.name for row in three.find(desk, "علي محمد").rows] == [
        "علي محمد",
        "محمد سعد علي الغامدي",
    ]
    assert len(three.find(desk, "محمد", size=1).rows) == 1
    assert three.find(desk, "محمد", size=0).rows == ()


SHARED = "0551234567"


def _whole(people: PeopleService, desk: Actor, text: str, size: int) -> list[str]:
    """Put the pages of what is found together."""
    found, after = [], None
    while True:
        page = people.find(desk, text, after, size)
        found += [row.file_number for row in page.rows]
        after = page.following
        if after is None:
            return found


@pytest.fixture
def many(people: PeopleService, desk: Actor) -> PeopleService:
    """Eleven files: names, mobiles and identities that a search meets in several ways."""
    given = ("محمد سعد", "سعد عيسى", "محمود علي", "نورة محمد", "محمد باوزير", "هند سعد")
    for at in range(11):
        first, _, family = given[at % len(given)].partition(" ")
        people.register(
            desk,
            PersonForm(
                PersonName(first, family=family),
                Identity(IdentityKind.PASSPORT, f"{'055' if at % 2 else 'B'}{at:06d}"),
                mobile=f"05512345{at % 4:02d}",
                other_mobile=SHARED if at % 3 == 0 else "",
                old_file_number=f"7{at}1234567" if at % 5 == 0 else "",
            ),
        )
    return people


@pytest.mark.parametrize(
    "text", ["محمد", "محم", "سعد عيسى", "055", SHARED, "1234567", "5", "محمد 055", "0003", "1"]
)
def test_pages_put_together_are_all_that_is_found(
    many: PeopleService, desk: Actor, text: str
) -> None:
    whole = _whole(many, desk, text, 1000)
    assert len(whole) == len(set(whole)) >= 1
    for size in (1, 2, 3, 60):
        assert _whole(many, desk, text, size) == whole


def test_a_file_is_found_by_its_nearest_way_only(many: PeopleService, desk: Actor) -> None:
    """A shared mobile ends so, and so do old numbers; one file has both."""
    found = _whole(many, desk, "1234567", 2)
    assert (set(found[:4]), found[4:]) == ({"0001", "0004", "0007", "0010"}, ["0011", "0006"])
    assert set(_whole(many, desk, "محمد سعد", 1)[:2]) == {"0001", "0007"}
    assert set(_whole(many, desk, "055", 4)[:5]) == {"0002", "0004", "0006", "0008", "0010"}


def test_who_is_registered_while_pages_turn_moves_nobody(many: PeopleService, desk: Actor) -> None:
    before = _whole(many, desk, "محم", 1000)
    first = many.find(desk, "محم", size=3)
    for name in (PersonName("محمد", family="أحمد"), PersonName("محمود", family="يوسف")):
        many.register(desk, PersonForm(name, Identity(IdentityKind.NONE_YET)))
    later = [r.file_number for r in many.find(desk, "محم", first.following, 1000).rows]
    assert [r.file_number for r in first.rows] == before[:3]
    assert [number for number in later if number != "0013"] == before[3:]
    assert "0013" in later


def test_a_role_that_sees_masked_numbers_turns_pages_of_whole_ones(
    many: PeopleService, actor
) -> None:
    clerk = actor(Role.SECRETARY)
    assert len(_whole(many, clerk, SHARED, 1)) == 4
    assert _whole(many, clerk, "05512", 1) == []


def test_a_changed_name_or_number_is_no_longer_found(
    three: PeopleService, desk: Actor, form: PersonForm
) -> None:
    (row,) = three.find(desk, "نورة").rows
    three.update(
        desk, row.id, 1, replace(form, name=PersonName("هند", family="باز"), mobile="0599999999")
    )
    assert three.find(desk, "نورة") == three.find(desk, "0551234567") == Page(())
    assert [r.id for r in three.find(desk, "هند 0599").rows] == [row.id]


def test_the_last_six_digits_of_a_number_find_the_file(three: PeopleService, desk: Actor) -> None:
    (row,) = three.find(desk, "نورة").rows
    assert row.id in [r.id for r in three.find(desk, "1234567").rows]
    assert [r.id for r in three.find(desk, "٠٠٠١٠٧").rows] == [row.id]
    assert three.find(desk, "34567").rows == ()


def test_who_sees_masked_numbers_finds_whole_ones_only(three: PeopleService, actor) -> None:
    clerk = actor(Role.SECRETARY)
    (row,) = three.find(clerk, "1000000107").rows
    assert (row.identity, row.mobile) == ("••••••0107", "•••••••••4567")
    assert three.find(clerk, "100000000") == three.find(clerk, "نورة 100") == Page(())
    assert [r.file_number for r in three.find(clerk, "نورة 1000000107").rows] == ["0001"]


def test_a_query_keeps_words_and_one_number_apart() -> None:
    query = read_query("أحمد ٠٥٥ 123 الع")
    assert query.words == (
        (" احمد", "|احمدالع|"),
        (" الع", " ع", "|احمدالع|", " احمدالع"),
    )
    assert query.numbers == ("055123", "55123")
    assert read_query(" ").is_empty


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("نورة عبدالله العتيبي", "نوره عبد الله أحمد العتيبي", True),
        ("نورة العتيبي", "نورة عبد الله أحمد العتيبي", True),
        ("نورة سعد العتيبي", "نورة فهد العتيبي", False),
        ("نورة", "نورة العتيبي", False),
    ],
)
def test_names_that_may_be_one_person(one: str, other: str, expected: bool) -> None:
    assert alike(one, other) is expected
    assert alike(other, one) is expected


@pytest.mark.parametrize("text", ["نورة " * 1_100, "ن" * 100_000, "5" * 100_000, "نورة 5 " * 900])
def test_a_text_pasted_whole_is_cut_to_what_somebody_searches_by(people, desk, form, text):
    people.register(desk, form)
    assert len(read_query(text).words) <= 8
    people.find(desk, text)
    people.alike(desk, replace(form, name=replace(form.name, first=text)))


#: Each line holds spellings of one name: whichever is registered, every one finds it.
ONE_NAME = (
    ("ضيف الله", "ضيفالله"),
    ("عبد الرحمن", "عبدالرحمن", "عبدالرّحمٰن"),
    ("نور الدين", "نورالدين"),
    ("أبو بكر", "ابوبكر", "أبوبكر"),
    ("أم كلثوم", "امكلثوم"),
    ("سيف الإسلام", "سيفالاسلام"),
    ("جاد الله", "جادالله"),
    ("هبة الله", "هبةالله", "هبه الله"),
    ("آل سعود", "السعود", "آلسعود"),
    ("آل الشيخ", "الشيخ", "آلالشيخ"),
    ("بن لادن", "بنلادن", "ابن لادن"),
    ("أبو عبد الرحمن", "ابوعبدالرحمن", "أبو عبدالرحمن", "ابوعبد الرحمن"),
    ("عبد رب النبي", "عبدربالنبي", "عبدرب النبي"),
    ("أبو سيف الإسلام", "أبوسيفالإسلام", "أبوسيف الإسلام"),
    ("Al-Harbi", "alharbi", "Al Harbi", "AL\u2011HARBI", "el Harbi"),
    ("O'Brien", "O\u2019Brien", "O\u02bcBrien", "O`Brien", "O\u00b4Brien", "obrien", "O Brien"),
    ("Peña", "Pena", "PENA", "Pen\u0303a"),
    ("Nuñez-García", "nunez garcia", "NunezGarcia"),
    ("İbrahim Işık", "ibrahim isik", "IBRAHIM IŞIK", "ıbrahım ışık"),
    ("Łukasz Đặng Øster", "lukasz dang oster"),
    ("Suharto", "SUHARTO"),
    ("ہاشم فاطمۃ", "هاشم فاطمه", "ھاشم فاطمة"),
    ("علی", "علے", "على"),
    ("پٹیل چودھری", "بتيل جودهري"),
    ("ګل ڪريم", "گل کریم", "كل كريم"),
)


@pytest.mark.parametrize("spellings", ONE_NAME, ids=lambda one: one[0])
@pytest.mark.parametrize("beside", ["", "القحطاني"])
def test_names_apart_or_together_in_any_script_find_one_another(
    shared: PeopleService, desk: Actor, spellings: tuple[str, ...], beside: str
) -> None:
    for spelling in spellings:
        form = PersonForm(PersonName(spelling, family=beside), Identity(IdentityKind.NONE_YET))
        view = shared.register(desk, form)
        assert view.form.name.first == spelling.replace("Pen\u0303a", "Peña")
        for typed in spellings:
            found = {row.id for row in shared.find(desk, typed, size=1000).rows}
            assert view.id in found, (spelling, typed)


@pytest.mark.parametrize(
    ("written", "typed"), [("محمد علي", "محمدعلي"), ("گل خان", "كلخان"), ("شاه رخ", "شاهرخ فهد")]
)
def test_a_query_that_finds_nothing_is_asked_with_its_words_apart(
    people: PeopleService, desk: Actor, written: str, typed: str
) -> None:
    form = PersonForm(PersonName(written, "فهد"), Identity(IdentityKind.NONE_YET))
    view = people.register(desk, form)
    people.register(desk, replace(form, name=PersonName("محمد", "سعد", "علي")))
    assert [row.id for row in people.find(desk, typed).rows] == [view.id]


@pytest.mark.parametrize("spellings", ONE_NAME, ids=lambda one: one[0])
def test_a_twin_is_seen_however_its_name_is_written(
    people: PeopleService, desk: Actor, spellings: tuple[str, ...]
) -> None:
    first, *others = spellings
    nobody = Identity(IdentityKind.NONE_YET)
    known = people.register(desk, PersonForm(PersonName(first, "فهد", "", "القحطاني"), nobody))
    for other in others:
        typed = PersonForm(PersonName(other, "فهد", "", "قحطاني"), nobody)
        assert [(o.row.id, o.code) for o in people.alike(desk, typed)] == [
            (known.id, "people.like_name")
        ]
        if len(first.split()) > 2:
            continue  # three words in common are enough
        stranger = PersonForm(PersonName(other, "سعد", "", "العتيبي"), nobody)
        assert people.alike(desk, stranger) == []


def test_two_with_the_one_name_that_each_has_may_be_one(people: PeopleService, desk: Actor) -> None:
    alone = PersonForm(PersonName("Suharto"), Identity(IdentityKind.NONE_YET))
    people.register(desk, alone)
    people.register(desk, replace(alone, name=PersonName("Suharto", family="Wibowo")))
    assert [one.row.name for one in people.alike(desk, alone)] == ["Suharto"]


@pytest.fixture
def household(people: PeopleService, desk: Actor) -> PeopleService:
    """File 0001 of a man whose daughter has her first name alone there, and whose mother all."""
    members = (
        Member("ريم", Relationship.DAUGHTER, Birth(year=2001, calendar=Calendar.GREGORIAN)),
        Member("هيا بنت ضيف الله المطيري", Relationship.MOTHER),
        Member("ريما", Relationship.OTHER),
    )
    name = PersonName("سالم", "فهد", "", "الدوسري")
    people.register(desk, PersonForm(name, Identity(IdentityKind.NONE_YET), members=members))
    people.register(
        desk, PersonForm(PersonName("ريم", family="العنزي"), Identity(IdentityKind.NONE_YET))
    )
    return people


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("ريم", [("0002", ""), ("0001", "ريم")]),
        ("ريم الدوسري", [("0001", "ريم")]),
        ("هيا ضيفالله", [("0001", "هيا بنت ضيف الله المطيري")]),
        ("مطيري", [("0001", "هيا بنت ضيف الله المطيري")]),
        ("سالم", [("0001", "")]),
        ("ريما", [("0001", "ريما")]),
        ("ريم المطيري", []),
    ],
)
def test_those_of_a_household_are_found_by_name_after_the_heads(
    household: PeopleService, desk: Actor, typed: str, found: list[tuple[str, str]]
) -> None:
    rows = household.find(desk, typed).rows
    assert [(row.file_number, row.member) for row in rows] == found
    pages = [household.find(desk, typed, size=1).rows]
    assert [row.member for row in pages[0]] == [member for _, member in found[:1]]


def test_who_sees_no_household_finds_nobody_by_it(household: PeopleService, actor) -> None:
    for role in (Role.SECRETARY, Role.COMPLAINTS):
        if household_for({role}) is not Shown.FULL:
            assert household.find(actor(role), "المطيري").rows == ()


@pytest.mark.parametrize(
    ("name", "born", "warned"),
    [
        (("ريم", "سالم", "فهد", "الدوسري"), 2001, "ريم"),
        (("ريم", "سالم", "فهد", "الدوسري"), 1960, None),
        (("ريم", "", "", "الدوسري"), None, "ريم"),
        (("هيا", "ضيفالله", "", "المطيري"), None, "هيا بنت ضيف الله المطيري"),
        (("ريما", "", "", ""), None, None),
    ],
)
def test_registering_somebody_of_a_household_warns_with_the_file(
    household: PeopleService, desk: Actor, name, born: int | None, warned: str | None
) -> None:
    birth = Birth(year=born, calendar=Calendar.GREGORIAN) if born else Birth()
    form = PersonForm(PersonName(*name), Identity(IdentityKind.NONE_YET), birth=birth)
    found = [one for one in household.alike(desk, form) if one.code == "people.like_member_name"]
    assert [(one.row.file_number, one.row.member) for one in found] == (
        [("0001", warned)] if warned else []
    )


def test_who_left_the_household_is_no_longer_found_by_it(
    household: PeopleService, desk: Actor
) -> None:
    (row,) = household.find(desk, "المطيري").rows
    form = household.read(desk, row.id).form
    household.update(desk, row.id, 1, replace(form, members=form.members[:1]))
    assert household.find(desk, "المطيري").rows == ()
    assert [row.member for row in household.find(desk, "ريم الدوسري").rows] == ["ريم"]
