"""How the window words what is pressed, what is counted and every number."""

import ast
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel

import desktop.ui
from desktop.base.counted import NOUNS
from desktop.core.documents.catalogue import CATALOGUE
from desktop.ui import kit
from desktop.ui.parts.form_names import form_name
from tests.ui import tour as tours
from tests.ui.conftest import ROOT

WINDOW = Path(desktop.ui.__file__).parent
#: Every case that an Arabic count has, and where one ends.
COUNTS = (0, 1, 2, 3, 5, 10, 11, 12, 99, 100, 101, 102, 103, 111, 1000)
#: Of letters, marks of reading and spaces aside.
LONGEST = 22

# ---- what is pressed

#: The shapes of verbal nouns of derived verbs, «ال» and marks aside: none is an imperative's.
_DERIVED = re.compile("ت..?ي.ة?|إ.{1,3}ا?.ة?|است.{1,3}ا.ة?|ا.ت.?ا.ة?|ان.{1,2}ا.|م.ا.{1,2}ة")
#: Of the plain verb each has a shape of its own.
_PLAIN = {
    "أخذ", "بحث", "بدء", "حذف", "حفظ", "دخول", "رجوع", "رفع", "زيارة", "سحب", "طباعة", "عرض", "فتح",
    "قبول", "مسح", "نسخ", "نقل", "تحقق", "تراجع", "توقيع", "تكرار", "ربط", "قص",
    "ترك", "عدم", "زيادة", "طلب", "جرد", "عد", "محو", "صرف", "جدولة", "ضم", "تجربة", "شطب",
    "فرز", "حساب", "كتابة",
}  # fmt: skip
#: An imperative that has a verbal noun's letters.
_WITH_ARTICLE = {"تحقق", "تراجع"}
#: What is pressed and names no act: directions, answers, the pages that lie behind, and the other
#: language.
_NO_ACT = {
    "التالي", "السابق", "التالي: الأسرة والدخل", "نعم، قرابة أو مصاهرة", "لا قرابة ولا مصاهرة",
    "اعتراض أو شكوى أو اقتراح", "الدراسة", "القرار", "لم يتغيّر شيء", "هو نفسه", "شخص آخر",
    "English",
}  # fmt: skip


def plain(text: str) -> str:
    """Return a text without marks of reading, keys in brackets and signs."""
    return re.sub("[\u064b-\u0652\u0640…؟]|\\([^)]*\\)|%L?[n\\d]", "", text).strip()


def names_an_act(text: str) -> bool:
    """Tell whether a text begins with a verbal noun."""
    first = plain(text).split(" ")[0]
    word = first.removeprefix("ال")
    if word in _WITH_ARTICLE:
        return first != word
    return word in _PLAIN or _DERIVED.fullmatch(word) is not None


@cache
def arabic() -> dict[tuple[str, str], list[str]]:
    """Return the Arabic of each context and source."""
    found = {}
    for context in ET.parse(ROOT / "i18n/ar.ts").getroot().iter("context"):  # noqa: S314 - ours
        for message in context.iter("message"):
            said = message.find("translation")
            assert said is not None
            if said.get("type") not in ("vanished", "obsolete"):
                key = context.findtext("name") or "", message.findtext("source") or ""
                found[key] = [form.text or "" for form in said.iter("numerusform")] or [
                    said.text or ""
                ]
    return found


def _sources(node: ast.AST) -> Iterator[str]:
    """Yield the English of each ``self.tr(…)`` and ``translate(…)`` in a piece of code."""
    for call in ast.walk(node):
        if isinstance(call, ast.Call):
            name = getattr(call.func, "attr", getattr(call.func, "id", ""))
            place = {"tr": 0, "translate": 1}.get(name)
            if place is not None and isinstance(call.args[place], ast.Constant):
                yield str(call.args[place].value)


def _said(node: ast.AST, function: ast.AST) -> Iterator[str]:
    """Yield what an expression says, a name in it by what the function gave it."""
    yield from _sources(node)
    names = {name.id for name in ast.walk(node) if isinstance(name, ast.Name)}
    for line in ast.walk(function):
        if isinstance(line, ast.Assign):
            for target in line.targets:
                pairs = [(target, line.value)]
                if isinstance(target, ast.Tuple) and isinstance(line.value, ast.Tuple):
                    pairs = list(zip(target.elts, line.value.elts, strict=True))
                for name, value in pairs:
                    if isinstance(name, ast.Name) and name.id in names:
                        yield from _sources(value)


def _pressed(function: ast.FunctionDef, own: bool) -> Iterator[str]:
    """Yield the sources of what is pressed that a function makes."""
    for call in ast.walk(function):
        if not isinstance(call, ast.Call):
            continue
        name = getattr(call.func, "attr", getattr(call.func, "id", ""))
        if name == "Button" or (own and name == "__init__"):
            for part in call.args[:1]:
                yield from _said(part, function)
        if name == "ConfirmSheet":
            for part in call.args[3:4]:
                yield from _said(part, function)
    if function.name == "primary":
        for line in ast.walk(function):
            if isinstance(line, ast.Return) and isinstance(line.value, ast.Tuple):
                yield from _sources(line.value.elts[0])


@cache
def pressed() -> dict[tuple[str, str], str]:
    """Return the Arabic of every button's text that the code writes, by class and source."""
    said, found = arabic(), {}
    for path in sorted(WINDOW.rglob("*.py")):
        for kind in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(kind, ast.ClassDef):
                continue
            own = any(getattr(b, "attr", getattr(b, "id", "")) == "Button" for b in kind.bases)
            for function in kind.body:
                if isinstance(function, ast.FunctionDef):
                    for source in _pressed(function, own):
                        for text in said.get((kind.name, source), []):
                            found[kind.name, source] = text
    return found


def test_what_is_pressed_is_named_by_an_act():
    assert len(pressed()) > 80
    wrong = {
        key: text
        for key, text in pressed().items()
        if not names_an_act(text) and text not in _NO_ACT
    }
    assert wrong == {}, "begin with a verbal noun («حفظ»، «إضافة»); a new plain one joins _PLAIN"


def test_what_is_pressed_is_short():
    letters = {text: len(re.findall("[\u0621-\u064a]", text)) for text in pressed().values()}
    assert {text: many for text, many in letters.items() if many > LONGEST} == {}


@pytest.mark.parametrize(
    "text", ["خذ نسخة", "أضف موظفًا", "احفظ", "اطبع", "سجّل القرار", "اعرض", "افتح جلسة",
             "استعد النسخة", "تحقق من الرمز", "تراجع عن آخر ورقة", "أغلق الحساب", "غيّر الأدوار",
             "أكمل ما ينتظره", "تخلَّ عنها", "سلّم الخدمة", "تابع الزيارة", "أدخل الأوراق", "اختر"],
)  # fmt: skip
def test_an_imperative_is_no_name_of_an_act(text):
    assert not names_an_act(text)


@pytest.mark.parametrize(
    "text", ["حفظ", "إضافة موظف", "طباعة", "تسجيل القرار", "استعادة النسخة", "التحقق من الرمز",
             "اختيار مجلد", "متابعة الزيارة", "إيقاف", "الدخول بكلمة مرور", "استكمال النواقص"],
)  # fmt: skip
def test_a_verbal_noun_is_one(text):
    assert names_an_act(text)


# ---- on every page

_ISOLATED = re.compile("\u2066[^\u2069]*\u2069|<[^>]*>")


def _looked_at(tour, stops) -> Iterator[str]:
    """Yield what reads wrong on pages and sheets: buttons, and digits of the other set."""
    forms = {form_name(tour.room._desk, form.id) for form in CATALOGUE}
    services = {service.name for service in tour.live.profile.services}
    titles = {spec.title() for spec in tour.room._specs.values()} | services
    for stop in stops:
        seen = tour.show(stop)
        for button in seen.findChildren(kit.Button):
            said = button.text()
            named = said in _NO_ACT | titles or any(said.startswith(form) for form in forms)
            if said and button.isVisible() and not (names_an_act(said) or named):
                yield f"{stop.name}: {said}"
        for label in seen.findChildren(QLabel):
            said = _ISOLATED.sub("", label.text())
            if label.isVisible() and re.search("[ء-ي].*[0-9]|[0-9].*[ء-ي]", said, re.DOTALL):
                yield f"{stop.name}: {said}"
        for table in seen.findChildren(kit.Table):
            rows, columns = table.model.rowCount(), table.model.columnCount()
            cells = (table.model.index(r, c).data() for r in range(rows) for c in range(columns))
            yield from (f"{stop.name}: {c}" for c in cells if re.fullmatch("[0-9]{1,3}", c or ""))


def test_buttons_and_digits_on_some_of_everything(tour):
    assert list(_looked_at(tour, tours.some(tour.stops(), seconds=2))) == []


@pytest.mark.full
def test_buttons_and_digits_everywhere(tour):
    wrong = list(_looked_at(tour, tour.stops()))
    assert not wrong, "\n".join(wrong)


# ---- what is counted

#: What only the window counts, beside ``base.counted``: behind 3-10, 11-99 and whole hundreds.
_NOUNS = [
    ("حقول", "حقلًا", "حقل"), ("خطوات", "خطوة", "خطوة"), ("نتائج", "نتيجة", "نتيجة"),
    ("مواعيد", "موعدًا", "موعد"), ("دراسات", "دراسة", "دراسة"),
    ("أجوبة", "جوابًا", "جواب"), ("أسئلة", "سؤالًا", "سؤال"),
    ("مواعيد", "موعد إعادة", "موعد إعادة"), ("أصناف", "صنفًا", "صنف"),
    ("أرقام", "رقم آيبان", "رقم آيبان"), ("أزواج", "زوجًا", "زوج"),
    ("توقيعات", "توقيعًا", "توقيع"), ("مراجعات", "مراجعة", "مراجعة"), ("شكاوى", "شكوى", "شكوى"),
    ("جلسات", "جلسة", "جلسة"),
    ("تعديلات", "تعديلًا", "تعديل"), ("اختيارات", "اختيارًا", "اختيار"),
]  # fmt: skip


def test_every_count_has_its_six_forms_and_the_digits_of_the_window():
    counts = {key: forms for key, forms in arabic().items() if "%n" in key[1]}
    assert len(counts) > 20
    for (context, source), forms in counts.items():
        assert len(forms) == 6, source
        assert not [form for form in forms if "%n" in form], f"{source}: %Ln"
        for form in forms[3:]:
            assert form.count("%Ln") == 1, f"{context}: {source}"


def test_a_counted_noun_follows_its_number():
    """Each form's noun is the one that the number wants; a noun unknown so far joins _NOUNS."""
    nouns = [(n.few.split()[0], n.many.split()[0], n.one.split()[0]) for n in NOUNS.values()]
    nouns += _NOUNS
    for (context, source), forms in arabic().items():
        if "%n" not in source:
            continue
        few, many, whole = (form.partition("%Ln ")[2] for form in forms[3:])
        if few == many == whole:  # «٣ بانتظار الإجراء» counts no noun
            continue
        words = few.split()[0].strip("،.؛()")
        known = [forms for forms in nouns if forms[0] == words]
        assert known, f"{context}: {source}: «{words}»"
        assert any(many.startswith(m) and whole.startswith(w) for _, m, w in known), source


def test_a_count_is_said_in_arabic_whatever_it_is():
    shown = ["", "", "", "٣", "٥", "١٠", "١١", "١٢", "٩٩", "١٠٠", "١٠١", "١٠٢", "١٠٣", "١١١"]
    numbers = dict(zip(COUNTS, [*shown, "١٬٠٠٠"], strict=True))
    for (context, source), forms in arabic().items():
        if "%n" in source:
            for count, digits in numbers.items():
                said = QCoreApplication.translate(context, source, "", count)
                assert said
                assert not re.search("[0-9%]", said), said
                assert digits in said
                last = count % 100
                form = count if count < 3 else 3 if 3 <= last <= 10 else 4 if last > 10 else 5
                assert said == forms[form].replace("%Ln", digits)


def test_the_lock_counts_down_in_arabic():
    source = "Nobody seems to be here: the program locks in %n second(s)."
    ends = [
        QCoreApplication.translate("IdleWatch", source, "", n).rpartition("بعد ")[2]
        for n in (30, 10, 2, 1)
    ]
    assert ends == ["٣٠ ثانية.", "١٠ ثوانٍ.", "ثانيتين.", "ثانية."]


# ---- marks at the end


def test_what_is_a_sentence_ends_as_one_in_both_languages():
    """A text has a full stop where its source has one: titles and labels have none."""
    wrong = [
        (source, form)
        for (_, source), forms in arabic().items()
        for form in forms
        if source.endswith(".") != form.endswith((".", ".»"))
    ]
    assert wrong == []


# ---- every number by one function


def _hand_made(tree: ast.AST) -> Iterator[int]:
    """Yield the lines where a number becomes text by hand: digits, thousands, shares, hours."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FormattedValue) and node.format_spec is not None:
            spec = "".join(
                part.value for part in ast.walk(node.format_spec) if isinstance(part, ast.Constant)
            )
            if re.search("[,%dfgen]", spec):
                yield node.lineno
        if isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            made = [
                part
                for part in node.args
                if isinstance(part, ast.JoinedStr)
                or (isinstance(part, ast.Call) and getattr(part.func, "id", "") in ("str", "len"))
            ]
            if made and (name in ("arabic_digits", "replace") or name == "strftime"):
                yield node.lineno


def test_no_number_of_the_window_is_written_by_hand():
    """``kit.texts`` has ``fill``, ``numeral``, ``percent``, ``clock``; counts are ``tr(…, n)``."""
    wrong = [
        f"{path.relative_to(WINDOW)}:{line}"
        for path in sorted(WINDOW.rglob("*.py"))
        if path != WINDOW / "kit/texts.py"
        for line in _hand_made(ast.parse(path.read_text("utf-8")))
    ]
    assert wrong == []


def test_a_number_written_by_hand_would_be_found():
    by_hand = ["arabic_digits(str(n))", "f'{n:,}'", "x.replace('%1', str(n))", "f'{h:%H:%M}'"]
    assert all(list(_hand_made(ast.parse(code))) for code in by_hand)
    assert not list(_hand_made(ast.parse("numeral(n)\nf'{n}'\nx.replace('%1', name)")))
