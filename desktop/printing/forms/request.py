"""The registration or support request, with household, papers, declaration and signature."""

from desktop.base.money import Halalas, total
from desktop.core.documents.forms import (
    Amount,
    Head,
    Member,
    Paper,
    PaperState,
    RequestForm,
)
from desktop.printing.kit.boxes import Box, Heading, Keep, Panel, Read, Row, Text, grid, stack
from desktop.printing.kit.fields import DATE, Boxes, Field, Square, Tick
from desktop.printing.kit.pen import identifier
from desktop.printing.kit.sheet import Sheet
from desktop.printing.kit.signing import blank_signing_block, declaration, signing_block
from desktop.printing.kit.table import Column, Table
from desktop.printing.kit.text import Align
from desktop.printing.kit.tokens import HAND, LABEL, MM, NOTE, VALUE, VALUE_STRONG
from desktop.printing.kit.words import money, paper_state, sums, worded

_BLANK_MEMBERS = 7
#: The height of a line of sums, the same in both tables whatever its letters are.
_SUMS = 8.2 * MM
#: Behind a date's boxes: one of the two calendars is circled.
_CALENDARS = "هـ / م"
_MORE = "إن زاد عدد أفراد الأسرة فتُكتب بقية الأسماء في ورقة ملحقة، تُوقَّع مع هذا النموذج."
#: The groups of an IBAN after «SA», from right to left.
_IBAN = (4, 4, 4, 4, 4, 2)
_Rows = list[list[tuple[int, Box]]]


def compose(form: RequestForm) -> Sheet:
    """Return the request's sheet: two pages in the usual case."""
    blank = form.head.blank
    term = form.signer_term
    household = _household(form, blank)
    home = _part("السكن", _housing(form, blank))
    family = _part("الأسرة", Keep(household) if blank else household)
    sign = blank_signing_block(term) if blank else signing_block(form.signing, term, form.head)
    story: list[Box | None] = [
        _part("الطلب", _request(form, blank)),
        _part(f"بيانات {term}", _applicant(form, blank)),
        _part("التواصل والعنوان", _reach(form, blank)),
        *((home, family) if blank else (family,)),
        _part("الدخل والالتزامات شهريًا", _money(form)),
        *(() if blank else (home,)),
        Keep(
            _part(worded(form.head, "الأوراق", "المستندات"), papers_table(form.papers, form.head))
        ),
        Keep(_sworn(form, sign), clings=not blank),
        _after(form),
    ]
    if blank:
        story.append(_part("لاستعمال الجمعية", _office_use()))
    boxes = tuple(one for one in story if one is not None)
    reunite = f"اسم {term} ورقم الهوية" if blank else ""
    gap = 7 if form.head.wording == 1 else 2.5  # the later words are longer
    return Sheet(form.head, boxes, gap=gap, reunite=reunite)


def _part(title: str, *boxes: Box | None) -> Box:
    return stack(Heading(title), *boxes, gap=5)


def _request(form: RequestForm, blank: bool) -> Box:
    service = Field("الخدمة المطلوبة", form.service, blank, style=VALUE_STRONG)
    details = Field(worded(form.head, "تفاصيل الطلب وسببه", "الحاجة"), form.details, blank, lines=2)
    if blank:
        return stack(service, details, Boxes("الفئة", form.category.options, other="أخرى:"), gap=5)
    category = Field("الفئة", "، ".join(form.category.chosen))
    return grid([[(6, service), (6, category)], [(12, details)]])


def _applicant(form: RequestForm, blank: bool) -> Box:
    one, parts = form.applicant, " (يوم / شهر / سنة)" if blank else ""
    name = "الاسم (الأول والأب والجد والعائلة)" if blank else "الاسم"
    file = "رقم الملف إن وُجد" if blank else "رقم الملف"
    sex: Box = Boxes("الجنس", ("ذكر", "أنثى"), gap=9) if blank else Field("الجنس", one.sex)
    rows: _Rows = [
        [
            (8, Field(name, one.name, blank, style=VALUE_STRONG)),
            (4, Field("رقم الهوية", identifier(one.identity), blank, comb=(10,))),
        ],
        [
            (2, Field("نوع الهوية", one.identity_kind, blank)),
            (4, Field(f"انتهاء الهوية{parts}", one.identity_expiry, blank, DATE, _CALENDARS)),
            (4, Field(f"تاريخ الميلاد{parts}", one.birth, blank, DATE, _CALENDARS)),
            (2, Field(file, identifier(one.file_number), blank)),
        ],
        [
            (3 if blank else 2, sex),
            (2 if blank else 3, Field("الجنسية", one.nationality, blank)),
            (3, Field("الحالة الاجتماعية", one.marital, blank)),
            (4, Field("الجوال", identifier(form.contact.mobile), blank, comb=(10,))),
        ],
    ]
    return grid(rows, gap=5 if blank else 6)


def _reach(form: RequestForm, blank: bool) -> Box:
    to, home = form.contact, form.address
    rows: _Rows = [
        [
            (3, Field("هاتف آخر", identifier(to.other), blank)),
            (4, Field("وسيلة الرد المتفق عليها", to.reply_by, blank)),
            (5, Field("البريد الإلكتروني", identifier(to.email), blank)),
        ],
        [
            (3, Field("المدينة أو المركز", home.city, blank)),
            (3, Field("الحي", home.district, blank)),
            (4, Field("الشارع", home.street, blank)),
            (2, Field("رقم المبنى", identifier(home.building), blank, comb=(4,))),
        ],
        [
            (2, Field("الرمز البريدي", identifier(home.postcode), blank, comb=(5,))),
            (2, Field("الرقم الفرعي", identifier(home.additional), blank, comb=(4,))),
            (3, Field("العنوان المختصر", identifier(home.short), blank, comb=(8,))),
            (5, Field("وصف الموقع", home.place, blank)),
        ],
        [(12, Field("رقم الآيبان", identifier(to.iban), blank, comb=_IBAN, lead="SA"))],
    ]
    return grid(rows, gap=5 if blank else 6)


def _household(form: RequestForm, blank: bool) -> Box:
    # health is kept sealed, and no longer asked here
    status = worded(form.head, *("الحالة الصحية أو الدراسية",) * 3, "الدراسة أو العمل")
    columns = (
        Column("م", 0.8, align=Align.CENTER, whole=True),
        Column("الاسم", 5, names=True),
        Column("صلة القرابة", 2.1),
        Column("رقم الهوية", 2.7, whole=True),
        Column("تاريخ الميلاد", 2.4, whole=True),
        Column(status, 3.4),
    )
    if not blank and not form.members:
        return Text("لا أفراد آخرين في الأسرة.")
    members = form.members or tuple(Member("") for _ in range(_BLANK_MEMBERS))
    rows = tuple(
        (str(number), one.name, one.relation, identifier(one.identity), one.birth, one.status)
        for number, one in enumerate(members, 1)
    )
    if not blank:
        return Table(columns, rows)
    return stack(Table(columns, rows, least=HAND, verticals=True), Text(_MORE, NOTE), gap=3)


def _sums(
    title: str,
    amounts: tuple[Amount, ...],
    totals: list[tuple[str, Halalas | None]],
    *,
    blank: bool,
) -> Box:
    known = [*((one.label, one.halalas) for one in amounts), *totals]
    shown = sums(halalas for _, halalas in known)
    rows = [(label, said) for (label, _), said in zip(known, shown, strict=True)]
    columns = (Column(title, 3, names=True), Column("المبلغ بالريال" if blank else "المبلغ", 2))
    least = _SUMS if blank else 22.5
    return Table(columns, tuple(rows), least, verticals=blank, totals=len(totals))


def _sum(amounts: tuple[Amount, ...]) -> Halalas | None:
    known = [one.halalas for one in amounts if one.halalas is not None]
    return total(known) if known else None


def _money(form: RequestForm) -> Box:
    blank = form.head.blank
    income = [("مجموع الدخل", _sum(form.incomes))]
    if not blank:
        income.append(("نصيب الفرد من الدخل", form.per_head))
    owed = [("مجموع الالتزامات", _sum(form.obligations))]
    return Row(
        (
            (6, _sums("مصدر الدخل", form.incomes, income, blank=blank)),
            (6, _sums("الالتزام", form.obligations, owed, blank=blank)),
        )
    )


def _housing(form: RequestForm, blank: bool) -> Box:
    home = form.housing
    if blank:
        kinds = (6, Boxes("نوع السكن", home.kind.options, gap=11))
        tenures = (6, Boxes("الحيازة", home.tenure.options, gap=11))
        rent = (4, Field("الإيجار السنوي بالريال", blank=True))
        return grid([[kinds, tenures], [rent, (8, Field("ملاحظات على السكن", blank=True))]])
    kind = [(2, Field("نوع السكن", "، ".join(home.kind.chosen)))] if home.kind.options else []
    return grid(
        [
            [
                *kind,
                (2, Field("الحيازة", "، ".join(home.tenure.chosen))),
                (3, Field("الإيجار السنوي", money(home.rent))),
                (5 if kind else 7, Field("ملاحظات على السكن", home.note)),
            ]
        ]
    )


def _office_use() -> Box:
    """Return what the association fills in on a form that came on paper."""
    rows: _Rows = [
        [
            (4, Field("رقم الطلب", blank=True)),
            (4, Field("تاريخ الاستلام (يوم / شهر / سنة)", blank=True, comb=DATE)),
            (4, Field("مكان الاستلام", blank=True)),
        ],
        [
            (4, Field("مستلم الطلب", blank=True)),
            (4, Field("الوظيفة", blank=True)),
            (4, Field("التوقيع", blank=True)),
        ],
    ]
    complete = Boxes("المستندات عند الاستلام", ("مكتملة", "ناقصة، وسُلِّم إيصال بما ينقص"))
    notes = Field("ملاحظات", blank=True)
    return Keep(Panel(stack(grid(rows), complete, notes, gap=6), pad=7))


def papers_table(papers: tuple[Paper, ...], head: Head) -> Box:
    """Return the documents with their state; three boxes to tick on a blank form."""
    name = Column(worded(head, "الورقة", "المستند"), 5, names=True)
    if not head.blank:
        columns = (name, Column(worded(head, "حالها", "حالته"), 2), Column("ملاحظة", 4))
        rows = tuple((one.name, paper_state(head, one.state), one.note) for one in papers)
        return Table(columns, rows, least=21, air=2)
    states = (PaperState.SEEN, PaperState.COPY, PaperState.MISSING)
    ticks = [Column(paper_state(head, state), 1.7, align=Align.CENTER) for state in states]
    return Table(
        (name, *ticks, Column("ملاحظة", 4)),
        tuple((one.name, Square(), Square(), Square(), "") for one in papers),
        least=HAND,
        verticals=True,
    )


def _sworn(form: RequestForm, sign: Box) -> Box:
    """Return notice, optional consents, declaration and signature: what is signed is in sight."""
    consents = [_consent(one.text, one.given, form.head.blank) for one in form.consents]
    notice = Text(form.privacy, NOTE) if form.privacy else None
    return _part("الإقرار والتوقيع", notice, *consents, declaration(form.declaration), sign)


def _after(form: RequestForm) -> Box:
    studied = f"يُرفع الطلب إلى {form.studied_by} لدراسته. {form.reply_sentence}"
    told = Panel(Read(stack(Text("ماذا بعد التوقيع؟", LABEL), Text(studied), gap=1), " "), pad=5)
    return Keep(told, spare=not form.head.blank)  # the receipt says it too


def _consent(text: str, given: bool | None, blank: bool) -> Box:
    if blank:
        return Boxes(text, ("أوافق", "لا أوافق"))
    answers = {True: "تمت الموافقة", False: "دون موافقة", None: "لم تُطلب"}
    return Tick(f"{text}: {answers[given]}", ticked=bool(given), style=VALUE)
