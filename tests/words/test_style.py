"""How the program writes: what of the style a machine can hold, over every Arabic text."""

import re
from collections.abc import Callable

import pytest

from desktop.base.counted import NOUNS
from tests.words.texts import Text, texts

_LETTER = "[\u0621-\u064a]"
_DIGIT = "[0-9٠-٩]"
#: Forms of whatever is counted; a unit has one for every number.
_COUNTED = "|".join(
    form
    for noun in NOUNS.values()
    if noun.one != noun.few
    for form in (noun.one, noun.few, noun.many)
)
_HOLE = re.compile(r"{[^}]*}|%[n\d]")

#: Each rule with the pattern that breaks it; a text is looked at as it stands, marks and all, but
#: for rules of words.
_NEVER: dict[str, str] = {
    "a promise": (
        "[يت]أتيكم|نعدكم|[نيت]تصل (?:بكم|عليكم)|[نيت]تواصل معكم|[نيت]بلغكم|[نيت]وافيكم|نخبركم"
        f"|(?:سن|سي|ست){_LETTER}+(?:كم|عليكم)|سنتصل|سنتواصل|سنرد|نرد عليكم|سوف|فور توفره"
        "|لن تنتظروا|أقرب وقت"
    ),
    "a wait where the source has a bound": "لا ينتظر (الرد )?قبل",
    "an invitation to rate": "يسرنا تقييم|قيموا خدمتنا|نرجو تقييم|ونسعد بتقييم",
    "a bare zero": "(?<![0-9٠-٩:٫/.×])٠(?![0-9٠-٩٫:])",
    "Latin glued to a letter": f"{_LETTER}[A-Za-z]|[A-Za-z]{_LETTER}",
    "tanwin under a shadda": "\u0651[\u064b-\u064d]|[\u064b-\u064d]\u0651",
    "no space before the calendar": f"{_DIGIT}(?:هـ|م)(?!{_LETTER})",
    "a dash between calendars": "(?:هـ|م) ?[—–-] ?[0-9٠-٩%{]",
    "a Latin comma": f"{_LETTER}[,;?]",
    "a space before a mark": f"{_LETTER} [،؛؟.](?: |$)",
    "two spaces": f"{_LETTER}  +{_LETTER}",
    "a form fixed to one reader": f"{_LETTER}[تك]َ(?![\u0621-\u0652])|مسؤولًا عنه",
    "two sets of digits in a number": "[0-9][٠-٩]|[٠-٩][0-9]",
    "a percent sign of the other set": "[٠-٩]%",
    "three dots": r"\.\.\.",
    "a unit in Latin letters": "[0-9٠-٩%}] ?(?:[KMG]B|SAR|SR)\\b|ر\\.س",
    "a passive that is read as somebody's act": "تُراجِع|تُحقِّق",
    "a man's verb before a name that may be a woman's": (
        f"(?<!{_LETTER})[وف]?(?:استدعى|فتح|أغلق|وقّع|استلم|سلّمها|ت?سلّمه|سجّله"
        r"|أنهاه|بتّ فيه|استورده|استلمه|يُسأل|على التعديل) «?(?:{(?:staff|name|who)}|%\d)"
    ),
    "a number that does not bend its noun": rf"(?:{{\w+}}|%[\dn]?) (?:{_COUNTED})(?!{_LETTER})",
}
#: Rules over what is filled in.
_OF_HOLES = {
    "a number that does not bend its noun",
    "a unit in Latin letters",
    "a man's verb before a name that may be a woman's",
}


_OF_WORDS = {"a promise", "a wait where the source has a bound", "an invitation to rate"}
_MARKS = re.compile("[\u064b-\u0652\u0640]")
#: What fills a sentence at the desk, at the length that it has in an office.
_SPOKEN = {
    "number": "1448-31", "body_name": "إدارة البحث الاجتماعي", "amount": "٢٬٤٠٠ ريال",
    "reason": "عدم استكمال المستندات بعد المهلة", "papers": "تعريف بالراتب أو مشهد بالدخل",
    "date": "الأحد ١٢ جمادى الآخرة ١٤٤٧ هـ الموافق ١ مارس ٢٠٢٦ م", "span": "١٥ يوم عمل",
    "text": "مدة الدراسة لا تقل عن أسبوعين", "start": "من تاريخ اكتمال الطلب بقرار المكتب",
    "needs": "توقيعكم من جديد على البيانات بعد تعديلها", "other": "1448-29", "count": "مرتين",
    "association": "جمعية البر الأهلية بالقنفذة", "whom": "مسؤول البحث الاجتماعي",
    "request": "1448-29", "received": "الأحد ١٢ جمادى الآخرة ١٤٤٧ هـ", "service": "مساعدة مالية",
    "asked": "تعريف بالراتب أو مشهد بالدخل", "what": "ترميم سقف غرفة واحدة، سلة الشتاء ٢ سلة",
}  # fmt: skip


def _spoken(text: str) -> list[str]:
    """Return the breaths of a sentence as said: up to a full stop or «؛»."""
    said = {**_SPOKEN, "reply": "", "ways": "شكوى برابط الموقع"}
    said |= dict.fromkeys(("decided", "sent", "answered", "day"), _SPOKEN["date"])
    filled = re.sub(r"{(\w+)[^}]*}", lambda hole: said[hole[1]], text)
    return [one for one in re.split(r"[.؟!؛](?:\s|$)", filled) if one.strip()]


#: What rules say of some texts only.
def _label(text: Text) -> bool:
    return text.where.startswith("messages term.") or _labelled(text)


def _speech(text: Text) -> bool:
    return text.where.startswith(("messages say.", "messages reply.phrase"))


def _message(text: Text) -> bool:
    """Tell whether it is said of what went wrong: whole sentences."""
    table = text.where.removeprefix("messages ").split(".")[0]
    labels = {"term", "say", "reply", "print", "check", "setup"}
    return text.where.startswith("messages ") and table not in labels and not _labelled(text)


def _labelled(text: Text) -> bool:
    table = text.where.removeprefix("messages ")
    named = ("policy.clause_kind.", "policy.serves.", "policy.standing.", "policy.step.",
             "policy.channel.", "policy.means.", "policy.clause_change.",
             "policy.note_kind.", "policy.choice_touched.", "keys.phase.",
             "backup.phase.")  # fmt: skip
    return table.startswith(named)


def _sentences(text: str) -> list[str]:
    return [one for one in re.split(r"[.؟!](?:\s|$)", _HOLE.sub("س", text)) if one.strip()]


#: Words said in one breath.
_BREATH = 20
#: Where whole sentences stand.
_WRITTEN = ("messages", "window", "surveys", "policies")
_OF_SOME: dict[str, tuple[Callable[[Text], bool], Callable[[str], bool]]] = {
    "a label with a full stop": (_label, lambda said: said.endswith(".")),
    "a message that does not end": (
        _message,
        lambda said: not re.search(r"[.؟:»}\u2069]$|{\w+}$", said),
    ),
    "a message with more than one «؛» in a sentence": (
        lambda text: text.where.startswith("messages "),
        lambda said: any(one.count("؛") > 1 for one in _sentences(said)),
    ),
    "speech with brackets": (_speech, lambda said: bool(re.search("[()]", said))),
    "speech of more than twenty words": (
        _speech,
        lambda said: any(len(one.split()) > _BREATH for one in _spoken(said)),
    ),
    "speech without an end": (
        lambda text: (
            text.where.startswith("messages say.")
            and not text.where.startswith(("messages say.your_", "messages say.reason_"))
        ),
        lambda said: not said.endswith("."),
    ),
    "what was so before, and not what to do": (
        _message,
        lambda said: bool(re.search(r"(?:من قبل|بعد)\.$", said)) and not re.search("[؛.] ", said),
    ),
    "a quotation mark of the other kind": (
        lambda text: text.where.startswith(_WRITTEN),
        lambda said: bool(re.search('["“”]', said)),
    ),
    "Western digits in a sentence": (
        lambda text: text.where.startswith(_WRITTEN),
        lambda said: bool(re.search("[0-9]", _COPIED.sub("", _HOLE.sub("", said)))),
    ),
}
#: What is copied as it stands keeps Western digits and Latin letters.
_COPIED = re.compile(
    r"UTF-?8|FAT32|F\d+|RNBB2312|\d{4}-\d\d-\d\d|«?\b0[0-9]*\b»?|max_age_days|1-2|1,3|@\S+|\+?\d{7,}"
    r"|[\w.]+@[\w.]+|https?://\S+|sha256"
)


def _broken(rule: str) -> list[tuple[str, str]]:
    if rule in _OF_SOME:
        applies, breaks = _OF_SOME[rule]
        hits = [text for text in texts() if applies(text) and breaks(text.own)]
    else:
        hits = [text for text in texts() if _breaks(rule, text.own)]
    return [(text.where, text.text) for text in hits]


def _breaks(rule: str, said: str) -> bool:
    said = _MARKS.sub("", said) if rule in _OF_WORDS else said
    said = said if rule in _OF_HOLES else _HOLE.sub("س", said)
    return bool(re.search(_NEVER[rule], said))


@pytest.mark.parametrize("rule", [*_NEVER, *_OF_SOME])
def test_no_text_breaks_the_style(rule):
    assert _broken(rule) == []


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        ("a promise", "ونتصل بكم عند توفره"),
        ("a promise", "ونُبَلِّغكم فور صدوره"),
        ("a promise", "سيصلُكم الرد غدًا"),
        ("a promise", "ستصلكم رسالة"),
        ("a promise", "سنتواصل معكم"),
        ("a wait where the source has a bound", "ولا يُنتظر قبل الأحد"),
        ("an invitation to rate", "يسرّنا تقييمُكم"),
        ("a bare zero", "صفحة ٠ من ٠"),
        ("Latin glued to a letter", "وCtrl للمتابعة"),
        ("tanwin under a shadda", "قديم جدًّا"),
        ("no space before the calendar", "١٥٠٠هـ"),
        ("a dash between calendars", "٨ رجب ١٤٤٧ هـ — ١٧ ديسمبر"),
        ("a form fixed to one reader", "بعد أن فتحتَ الملف"),
        ("a number that does not bend its noun", "بقي {count} طلب"),
        ("a number that does not bend its noun", "خلال %1 يومًا"),
        ("a unit in Latin letters", "المتاح %1 GB"),
        ("three dots", "جارٍ التجهيز..."),
        ("a passive that is read as somebody's act", "تُراجِع عن ضم الملف"),
        ("a man's verb before a name that may be a woman's", "استدعى {staff} هذا المراجع"),
        ("a man's verb before a name that may be a woman's", "سبق التسليم: استلم %1 في %2"),
    ],
)
def test_a_rule_finds_what_it_is_against(rule, said):
    assert _breaks(rule, said)


def test_speech_is_measured_at_its_length_in_an_office():
    short, long = (
        "صدرت موافقة {body_name}. السبب: {reason}.",
        "طلبكم لدى {body_name} منذ {date} " * 2,
    )
    assert max(len(one.split()) for one in _spoken(short)) <= _BREATH
    assert max(len(one.split()) for one in _spoken(long)) > _BREATH


def test_a_step_of_the_policy_has_the_name_that_it_has_in_a_request():
    said = {text.where: text.text for text in texts() if text.where.startswith("messages ")}
    steps = {where.rpartition(".")[2]: where for where in said if " policy.step." in where}
    assert steps
    for step, where in steps.items():
        assert said[where] == said[f"messages term.step.{step}"]


def test_a_page_that_a_text_sends_to_has_that_name():
    titles = {text.text for text in texts() if text.where.startswith("window ")}
    named = {
        (text.where, page)
        for text in texts()
        for page in re.findall("صفحة «([^»]*)»", text.own)
        if text.where.startswith(("messages ", "window "))
    }
    assert named
    assert {one for one in named if one[1] not in titles} == set()
