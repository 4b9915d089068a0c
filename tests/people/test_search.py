"""A registered name is found in any spelling, a number in any digits."""

import re
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.base.arabic_text import arabic_digits
from desktop.core.people.search import alike_names, name_key, read_query
from desktop.core.people.service import PeopleService
from desktop.core.people.terms import Identity, IdentityKind, PersonForm, PersonName
from desktop.core.work import Actor, Role

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
        assert name_key(data.draw(misspelt(name))) == name_key(name)


@ONE_DATABASE
@given(names=names, data=st.data())
def test_every_spelling_finds_the_registered(
    shared: PeopleService, desk: Actor, names: tuple[str, ...], data: st.DataObject
) -> None:
    form = PersonForm(PersonName(*names), Identity(IdentityKind.NONE_YET))
    view = shared.register(desk, form)
    asked = data.draw(st.permutations(names).map(lambda p: p[: data.draw(st.integers(1, 4))]))
    typed = " ".join(data.draw(misspelt(part)) for part in asked)
    assert view.id in {row.id for row in shared.find(desk, typed, limit=1000)}


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
        assert view.id in {row.id for row in shared.find(desk, typed, limit=1000)}


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
    assert [row.file_number for row in three.find(desk, typed)] == files


def test_names_in_their_order_come_first(three: PeopleService, desk: Actor) -> None:
    three.register(
        desk, PersonForm(PersonName("علي", family="محمد"), Identity(IdentityKind.NONE_YET))
    )
    assert [row.name for row in three.find(desk, "علي محمد")] == [
        "علي محمد",
        "محمد سعد علي الغامدي",
    ]
    assert len(three.find(desk, "محمد", limit=1)) == 1
    assert three.find(desk, "محمد", limit=0) == []


def test_a_changed_name_or_number_is_no_longer_found(
    three: PeopleService, desk: Actor, form: PersonForm
) -> None:
    (row,) = three.find(desk, "نورة")
    three.update(
        desk, row.id, 1, replace(form, name=PersonName("هند", family="باز"), mobile="0599999999")
    )
    assert three.find(desk, "نورة") == three.find(desk, "0551234567") == []
    assert [r.id for r in three.find(desk, "هند 0599")] == [row.id]


def test_the_last_six_digits_of_a_number_find_the_file(three: PeopleService, desk: Actor) -> None:
    (row,) = three.find(desk, "نورة")
    assert row.id in [r.id for r in three.find(desk, "1234567")]
    assert [r.id for r in three.find(desk, "٠٠٠١٠٧")] == [row.id]
    assert three.find(desk, "34567") == []


def test_who_sees_masked_numbers_finds_whole_ones_only(three: PeopleService, actor) -> None:
    clerk = actor(Role.SECRETARY)
    (row,) = three.find(clerk, "1000000107")
    assert (row.identity, row.mobile) == ("••••••0107", "•••••••••4567")
    assert three.find(clerk, "100000000") == three.find(clerk, "نورة 100") == []
    assert [r.file_number for r in three.find(clerk, "نورة 1000000107")] == ["0001"]


def test_a_query_keeps_words_and_one_number_apart() -> None:
    query = read_query("أحمد ٠٥٥ 123 الع")
    assert query.words == (("احمد",), ("الع", "ع"))
    assert query.numbers == ("055123", "55123")
    assert read_query(" ").is_empty


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("نورة عبدالله العتيبي", "نوره عبد الله أحمد العتيبي", True),
        ("نورة العتيبي", "نورة عبد الله أحمد العتيبي", True),
        ("نورة سعد العتيبي", "نورة فهد العتيبي", False),
        ("نورة", "نورة العتيبي", False),
    ],
)
def test_names_that_may_be_one_person(one: str, other: str, alike: bool) -> None:
    assert alike_names(name_key(one), name_key(other)) is alike


@pytest.mark.parametrize("text", ["نورة " * 1_100, "ن" * 100_000, "5" * 100_000, "نورة 5 " * 900])
def test_a_text_pasted_whole_is_cut_to_what_somebody_searches_by(people, desk, form, text):
    people.register(desk, form)
    assert len(read_query(text).words) <= 8
    people.find(desk, text)
    people.alike(desk, replace(form, name=replace(form.name, first=text)))
