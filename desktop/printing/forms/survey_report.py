"""What a round of a survey found: shares and means as a chart, comments word for word."""

from desktop.core.documents.survey_forms import ScaleResult, SurveyReport
from desktop.printing.forms.survey import SCALE
from desktop.printing.kit.boxes import Box, Heading, Item, Panel, Read, Row, Text, grid, stack
from desktop.printing.kit.chart import Legend, MeanDot, Shares
from desktop.printing.kit.fields import Field
from desktop.printing.kit.sheet import Sheet
from desktop.printing.kit.table import Cell, Column, Table
from desktop.printing.kit.text import Align, Face, Style
from desktop.printing.kit.tokens import HAND, LABEL, LARGE, NOTE, WASH
from desktop.printing.kit.words import decimal, percent

_FIGURE = Style(Face.HEADING, LARGE, bold=True, align=Align.CENTER)
_UNDER = Style(LABEL.face, LABEL.size, align=Align.CENTER)
_BLANK_ROWS = 8


def compose(form: SurveyReport) -> Sheet:
    """Return the report: a page, more with many comments."""
    blank = form.head.blank
    story = (
        _round(form, blank),
        None if blank else _figures(form),
        stack(
            Heading("نتائج العبارات"),
            None if blank else Legend(SCALE),
            _chart(form, blank),
            _key(form),
            gap=6,
        ),
        _comments(form, blank),
        Text(form.note, NOTE) if form.note else None,
    )
    return Sheet(form.head, tuple(one for one in story if one is not None))


def _round(form: SurveyReport, blank: bool) -> Box:
    rows: list[list[tuple[int, Box]]] = [
        [
            (5, Field("الاستبيان", form.survey, blank)),
            (4, Field("مدة الجولة", form.period, blank)),
            (3, Field("طريقة الجمع", form.channel, blank)),
        ]
    ]
    return grid(rows)


def _figures(form: SurveyReport) -> Box:
    answers = sum(sum(one.counts) for one in form.results)
    glad = sum(one.counts[3] + one.counts[4] for one in form.results)
    marks = sum(n * at for one in form.results for at, n in enumerate(one.counts, 1))
    figures = [("الأوراق المُدخلة", str(form.answered))]
    if form.target and form.answered > form.target:
        figures.append(("الأوراق الموزَّعة كما سُجّل، وهي أقل مما أُدخل: يُراجع", str(form.target)))
    elif form.target:
        figures.append(("نسبة الاستجابة", percent(form.answered / form.target)))
    if answers:
        figures += [
            ("متوسط الرضا من 5", decimal(marks / answers)),
            ("نسبة الراضين", percent(glad / answers)),
        ]
    span = 12 // len(figures)
    return Row(
        tuple(
            (span, Panel(_figure(value, label), fill=WASH, stroke=None)) for label, value in figures
        )
    )


def _figure(value: str, label: str) -> Box:
    return Read(stack(Text(value, _FIGURE), Text(label, _UNDER)), " ")


def _chart(form: SurveyReport, blank: bool) -> Box:
    columns = (
        Column("م", 0.8, align=Align.CENTER, whole=True),
        Column("العبارة", 5.7, names=True),
        Column("عدد الإجابات", 3.6),
        Column("المتوسط من 1 إلى 5", 2.6),
        Column("القيمة", 1, align=Align.CENTER),
        Column("الراضون", 1.2, align=Align.CENTER),
    )
    if blank:
        rows: tuple[tuple[Cell, ...], ...] = tuple(
            (str(at), "", "", "", "", "") for at in range(1, _BLANK_ROWS + 1)
        )
        return Table(columns, rows, least=HAND, verticals=True)
    return Table(columns, tuple(_row(at, one) for at, one in enumerate(form.results, 1)))


def _row(at: int, one: ScaleResult) -> tuple[Cell, ...]:
    return (
        str(at),
        one.text,
        Shares(one.counts),
        MeanDot(one.mean, one.low, one.high, one.previous),
        decimal(one.mean),
        percent(one.satisfied),
    )


def _key(form: SurveyReport) -> Box | None:
    if not form.results:
        return None
    ring = (
        "، والحلقة الجولة السابقة" if any(one.previous is not None for one in form.results) else ""
    )
    same = any(one.low is None for one in form.results)
    without = "، ولا خط لما تطابقت إجاباته أو كانت واحدة" if same else ""
    text = (
        "من اليمين إلى اليسار: 1 (غير راضٍ إطلاقًا) إلى 5 (راضٍ تمامًا). "
        f"النقطة المتوسط، والخط فترة الثقة 95٪{without}{ring}."
    )
    return Text(text, NOTE)


def _comments(form: SurveyReport, blank: bool) -> Box | None:
    if blank:
        return stack(Heading("ملاحظات المستفيدين"), Field("", blank=True, lines=5), gap=5)
    if not form.comments:
        return None
    items = (Item("–", text) for text in form.comments)
    return stack(Heading("ملاحظات المستفيدين كما كُتبت"), *items, gap=3)
