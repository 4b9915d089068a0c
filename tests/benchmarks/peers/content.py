"""What the contestants print: the request form and the decision letter as plain blocks.

The words are those of the forms' samples; each contestant sets them in its own source language,
with the same fonts and sizes, as a page of the same kind. Each paper of a run is about other
people, so that no contestant can hand out what it made before.
"""

from dataclasses import dataclass, replace
from typing import Any

from desktop.base.arabic_text import arabic_digits
from desktop.core.documents.forms import Head, RequestForm
from desktop.core.documents.sitting_forms import DecisionLetter
from desktop.core.practice.names import identity, mobile, name
from desktop.printing.kit.words import OUTCOMES, both, money, paper_state

Row = tuple[tuple[int, str, str], ...]


@dataclass(frozen=True)
class Section:
    title: str


@dataclass(frozen=True)
class Fields:
    """Rows of (columns of twelve, label, value)."""

    rows: tuple[Row, ...]


@dataclass(frozen=True)
class Table:
    """``widths`` are shares; the last ``totals`` rows are bold."""

    heads: tuple[str, ...]
    widths: tuple[float, ...]
    rows: tuple[tuple[str, ...], ...]
    totals: int = 0


@dataclass(frozen=True)
class Pair:
    right: Table
    left: Table


@dataclass(frozen=True)
class Text:
    """A paragraph in the style ``kind``: body, strong or note."""

    text: str
    kind: str = "body"


@dataclass(frozen=True)
class Panel:
    label: str
    text: str
    strong: bool = False


@dataclass(frozen=True)
class Signed:
    """Facts beside a frame; ``strokes`` in a picture of 300 by 100."""

    facts: tuple[tuple[str, str], ...]
    label: str
    strokes: tuple[tuple[tuple[float, float], ...], ...] = ()


Block = Section | Fields | Table | Pair | Text | Panel | Signed


@dataclass(frozen=True)
class Paper:
    """``foot`` is what stands at the foot of each page, right and left of the page's number."""

    office: str
    notes: tuple[str, ...]
    facts: tuple[tuple[str, str], ...]
    title: str
    blocks: tuple[Block, ...]
    foot: tuple[tuple[str, str], tuple[str, str]]


def varied(form: Any, number: int) -> Any:
    """Return a sample about other people, with a number of its own."""
    seed = 1000 + 10 * number
    head = replace(form.head, number=f"{number}/1447", staff=name(seed))
    if isinstance(form, DecisionLetter):
        to, request_number = name(seed + 1), f"1447-{number:04d}"
        return replace(form, head=head, to=to, request_number=request_number)
    applicant = replace(form.applicant, name=name(seed + 1), identity=identity(seed + 1))
    members = tuple(
        replace(one, name=name(seed + at), identity=identity(seed + at))
        for at, one in enumerate(form.members, 2)
    )
    signing = replace(form.signing, name=applicant.name, identity=applicant.identity)
    contact = replace(form.contact, mobile=mobile(seed + 1))
    return replace(
        form, head=head, applicant=applicant, members=members, signing=signing, contact=contact
    )


def _paper(head: Head, blocks: tuple[Block, ...]) -> Paper:
    day = head.day
    dated = (("التاريخ", _n(day.hijri)), ("الموافق", _n(day.gregorian))) if day else ()
    return Paper(
        office=head.office,
        notes=(_n(head.licence), head.contact),
        facts=(("الرقم", head.number), *dated),
        title=head.title,
        blocks=blocks,
        foot=(
            (f"الرقم {head.number}", f"أعدّها: {head.staff}، {head.job}"),
            (f"رمز التحقق {head.code}", f"قيد التدقيق {head.audit}"),
        ),
    )


def _n(text: str) -> str:
    return arabic_digits(text)


def letter(form: DecisionLetter) -> Paper:
    """Return the decision letter's blocks."""
    opening = (
        f"نفيدكم بأن طلبكم رقم {form.request_number} المقدَّم في {_n(both(form.requested))}، "
        f"للحصول على خدمة «{form.service}»، عُرض على {form.body}، وصدر فيه القرار الآتي "
        f"في الجلسة رقم {form.sitting} بتاريخ {_n(both(form.decided))}:"
    )
    granted = tuple((one.what, _n(money(one.halalas)), one.period) for one in form.granted)
    blocks: tuple[Block, ...] = (
        Text(f"إلى: {form.to}", "strong"),
        Text("السلام عليكم ورحمة الله وبركاته، وبعد:"),
        Text(opening),
        Panel("القرار", OUTCOMES[form.outcome] if form.outcome else "", strong=True),
        Table(("ما تقرر", "المبلغ", "المدة"), (5, 2, 3), granted),
        *(Section("السبب"), Text(form.reason)),
        *(Section("الخطوة التالية"), Text(form.next_step)),
        *(Section("الاعتراض"), Text(form.objection)),
        Text("نسأل الله لكم التوفيق، والسلام عليكم ورحمة الله وبركاته."),
        Signed((("", form.signatory_job), ("", form.signatory)), "التوقيع"),
    )
    return _paper(form.head, blocks)


def request(form: RequestForm) -> Paper:
    """Return the request form's blocks."""
    heads = ("م", "الاسم", "صلة القرابة", "رقم الهوية", "تاريخ الميلاد", "الحالة")
    members = tuple(
        (_n(str(at)), one.name, one.relation, one.identity, _n(one.birth), _n(one.status))
        for at, one in enumerate(form.members, 1)
    )
    papers = tuple(
        (one.name, paper_state(form.head, one.state), _n(one.note)) for one in form.papers
    )
    blocks: tuple[Block, ...] = (
        *(Section("الطلب"), _request(form)),
        *(Section(f"بيانات {form.signer_term}"), _applicant(form)),
        *(Section("التواصل والعنوان"), _reach(form)),
        *(Section("الأسرة"), Table(heads, (0.7, 5, 2.1, 2.7, 2.4, 3.4), members)),
        *(Section("الدخل والالتزامات شهريًا"), _sums(form)),
        *(Section("السكن"), _housing(form)),
        *(Section("الأوراق"), Table(("الورقة", "حالها", "ملاحظة"), (5, 2, 4), papers)),
        Text(f"☐ {form.consents[0].text}: لم يوافق"),
        Text(form.privacy, "note"),
        *(Section("الإقرار والتوقيع"), Panel("", form.declaration, strong=True)),
        _signed(form),
        Text(
            f"التوقيع رقم {form.signing.sequence} يغطي محتوى هذا النموذج كما هو مطبوع. "
            f"بصمة المحتوى {form.signing.snapshot}، الوقت العالمي {form.signing.at}.",
            "note",
        ),
        Panel("ماذا بعد؟", f"يُرفع الطلب إلى {form.studied_by} لدراسته. {form.reply_sentence}"),
    )
    return _paper(form.head, blocks)


def _request(form: RequestForm) -> Fields:
    asked = (
        (6, "الخدمة المطلوبة", form.service),
        (6, "الفئة", "، ".join(form.category.chosen)),
    )
    return Fields((asked, ((12, "تفاصيل الطلب وسببه", form.details),)))


def _applicant(form: RequestForm) -> Fields:
    one = form.applicant
    return Fields((
        (
            (8, "الاسم (الأول والأب والجد والعائلة)", one.name),
            (4, "رقم الهوية", one.identity),
        ),
        (
            (2, "نوع الهوية", one.identity_kind),
            (4, "تنتهي في (يوم / شهر / سنة)", _n(one.identity_expiry)),
            (4, "تاريخ الميلاد (يوم / شهر / سنة)", _n(one.birth)),
            (2, "رقم الملف", one.file_number),
        ),
        (
            (2, "الجنس", one.sex),
            (3, "الجنسية", one.nationality),
            (3, "الحالة الاجتماعية", one.marital),
            (4, "الجوال", form.contact.mobile),
        ),
    ))  # fmt: skip


def _reach(form: RequestForm) -> Fields:
    to, home = form.contact, form.address
    return Fields((
        (
            (3, "هاتف آخر", to.other),
            (4, "وسيلة الرد المتفق عليها", to.reply_by),
            (5, "البريد الإلكتروني", to.email or "—"),
        ),
        (
            (3, "المدينة أو المركز", home.city),
            (3, "الحي", home.district),
            (4, "الشارع", home.street),
            (2, "رقم المبنى", home.building),
        ),
        (
            (2, "الرمز البريدي", home.postcode),
            (2, "الرقم الفرعي", home.additional),
            (3, "العنوان المختصر", home.short),
            (5, "وصف الموقع", home.place),
        ),
        ((12, "رقم الآيبان", to.iban),),
    ))  # fmt: skip


def _sums(form: RequestForm) -> Pair:
    def table(title: str, rows: list[tuple[str, int | None]], totals: int) -> Table:
        return Table(
            (title, "المبلغ"), (3, 2), tuple((one, _n(money(sum_))) for one, sum_ in rows), totals
        )

    def known(amounts: object) -> list[tuple[str, int | None]]:
        return [(one.label, one.halalas) for one in amounts]  # type: ignore[attr-defined]

    income, owed = known(form.incomes), known(form.obligations)
    totals = ("مجموع الدخل", sum(sum_ or 0 for _, sum_ in income)), ("نصيب الفرد", form.per_head)
    total = ("مجموع الالتزامات", sum(sum_ or 0 for _, sum_ in owed))
    return Pair(table("مصدر الدخل", [*income, *totals], 2), table("الالتزام", [*owed, total], 1))


def _housing(form: RequestForm) -> Fields:
    home = form.housing
    return Fields((
        (
            (2, "نوع السكن", home.kind.chosen[0]),
            (2, "الحيازة", home.tenure.chosen[0]),
            (3, "الإيجار السنوي", _n(money(home.rent))),
            (5, "ملاحظات على السكن", home.note),
        ),
    ))  # fmt: skip


def _signed(form: RequestForm) -> Signed:
    one = form.signing
    facts = (
        (form.signer_term, one.name),
        ("رقم الهوية", one.identity),
        ("صفة التوقيع", "أصالةً عن نفسه"),
        ("التاريخ", _n(both(one.day))),
        ("الوقت", _n(one.time)),
    )
    strokes = tuple(
        tuple((round(x * 300, 1), round(y * 100, 1)) for x, y, *_ in stroke)
        for stroke in one.strokes
    )
    return Signed(facts, f"توقيع {form.signer_term}", strokes)


def svg(strokes: tuple[tuple[tuple[float, float], ...], ...]) -> str:
    """Return strokes as a picture; empty where there are none."""
    if not strokes:
        return ""
    lines = "".join(
        f'<path d="M{" L".join(f"{x} {y}" for x, y in stroke)}"/>' for stroke in strokes
    )
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="100" viewBox="0 0 300 100">'
        f'<g fill="none" stroke="#17212b" stroke-width="1.6">{lines}</g></svg>'
    )
