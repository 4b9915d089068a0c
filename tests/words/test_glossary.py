"""One thing has one word: what the glossary avoids stands nowhere but in quotations."""

import re
import tomllib
from pathlib import Path

import pytest

from tests.words.texts import Text, texts

_HERE = Path(__file__).parent
_GLOSSARY = tomllib.loads(_HERE.joinpath("glossary.toml").read_text("utf-8"))["word"]
_LETTER = "[\u0621-\u064a]"
#: What Arabic writes together with a word: before it «و» and «ف», then «ب»، «ك»، «ل» («للـ»), and
#: whose it is after it.
_BEFORE = "[وف]?(?:لل|[بكل])?"
_AFTER = "(?:ه|ها|هم|هما|هن|ك|كم|نا|ي)?"
#: One of every kind of place.
_PLACES = (
    "messages intake.x", "window ReceptionPage: x", "policies haqal office.services.name",
    "surveys short_visit intro", "program printing/forms/receipt.py:1", "program cli/x.py:1",
    "readme README.md:1", "scripts run.sh:1",
)  # fmt: skip


def found(word: dict[str, object], text: Text) -> list[str]:
    """Return what of a text the glossary's entry avoids."""
    where = word.get("where", [""])
    if not any(text.where.startswith(str(one)) for one in where):  # type: ignore[attr-defined]
        return []
    but = re.compile(str(word.get("but", "(?!)")))
    avoided = re.compile(f"(?<!{_LETTER}){_BEFORE}(?:{word['avoid']}){_AFTER}(?!{_LETTER})")
    plain = text.plain
    kept = [span.span() for span in but.finditer(plain)]
    return [
        hit.group()
        for hit in avoided.finditer(plain)
        if not any(first <= hit.start() < last for first, last in kept)
    ]


@pytest.mark.parametrize("word", _GLOSSARY, ids=lambda word: word["avoid"])
def test_a_word_to_avoid_stands_in_quotations_alone(word):
    wrong = [(text.where, hits) for text in texts() if (hits := found(word, text))]
    assert wrong == [], f"«{word['say']}»"


@pytest.mark.parametrize(
    "said",
    [
        "رُئي الأصل", "تعهّد المستفيد", "يُسلَّم للزائر", "والعميلُ حاضر", "بالاستمارة", "واستماراتهم",
        "أُنجزت معاملته", "لمقدم الطلب", "كالمحتاجين", "وصلنا إشعارٌ به", "بصمته محفوظة", "وباستبانةٍ",
        "رُفض طلبكم", "طلب مرفوض", "لتفاصيل الطلب", "والأوراق المطلوبة منكم", "قائمة سوداء",
        "وبيانات كاذبة", "أفاد الجيران", "إختر الخدمة", "الى المكتب", "وصل إستلامٍ", "عبر الواتس",
        "وحدة التخزين", "لكل مستخدم", "وعملاؤنا", "ربة الأسرة", "ولمقدمي الطلبات", "معاملاتكم",
        "دعم نقدي", "اللجنه", "قاصر بحساب المكتب",
        "بالمرشّحات المحفوظة", "هذا الحقل لازم", "امسح التوقيع", "وتأشير البند", "جرد الدرج",
        "حُفظت صورة منه", "في آخرها فراغ", "على اللوح", "ولا سطور", "قوبل أحد", "إن تُرك: لا هدف",
    ],
)  # fmt: skip
def test_the_glossary_finds_what_it_names(said):
    for where in _PLACES:
        assert any(found(word, Text(where, said)) for word in _GLOSSARY), where


@pytest.mark.parametrize(
    ("where", "said"),
    [
        ("messages x", "الزر الرئيس"),
        ("messages x", "ما ورد بالهاتف"),
        ("policies haqal notes.text", "وردت «المستخدمين» في المصدر"),
        ("window x", "المراجع التالي"),
    ],
)
def test_the_glossary_leaves_what_is_meant(where, said):
    assert not any(found(word, Text(where, said)) for word in _GLOSSARY)


def test_a_label_of_a_policy_is_no_quotation():
    assert any(
        found(word, Text("policies haqal office.services.name", "«مساعدة نقدية»"))
        for word in _GLOSSARY
    )


def test_every_kind_of_text_is_looked_at():
    kinds = {text.where.split(" ")[0] for text in texts()}
    assert kinds == {
        "messages", "window", "policies", "surveys", "practice", "program", "readme", "scripts",
        "holidays",
    }  # fmt: skip
    assert len(texts()) > 3000
    # Keys of a policy that quote its source are texts of our own elsewhere.
    assert any(text.where == "messages term.form.minutes" for text in texts())
