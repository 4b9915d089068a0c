"""A survey on paper: scales as figures to circle, other questions below one another."""

from itertools import groupby

from desktop.core.documents.survey_forms import Ask, AskKind, SurveySection, SurveySheet
from desktop.printing.kit.boxes import Box, Heading, Keep, Read, Row, Text, stack
from desktop.printing.kit.fields import Boxes, Field, Figure
from desktop.printing.kit.sheet import Sheet
from desktop.printing.kit.table import Cell, Column, Table
from desktop.printing.kit.text import Align
from desktop.printing.kit.tokens import HAND, VALUE

#: What the figures 1 to 5 mean.
SCALE = ("غير راضٍ إطلاقًا", "غير راضٍ", "محايد", "راضٍ", "راضٍ تمامًا")


def compose(form: SurveySheet) -> Sheet:
    """Return the survey: one page with about fifteen questions."""
    numbered = _numbered(form.sections)
    sections = [_section(section, questions) for section, questions in numbered]
    story = (Text(form.intro), *sections, Text(form.closing))
    return Sheet(form.head, story, facts=False)


def _numbered(
    sections: tuple[SurveySection, ...],
) -> list[tuple[SurveySection, list[tuple[int, Ask]]]]:
    """Return each section with its questions, numbered through the whole sheet."""
    numbered, start = [], 1
    for section in sections:
        numbered.append((section, list(enumerate(section.questions, start))))
        start += len(section.questions)
    return numbered


def _section(section: SurveySection, questions: list[tuple[int, Ask]]) -> Box:
    boxes: list[Box] = []
    for scale, group in groupby(questions, lambda one: one[1].kind is AskKind.SCALE):
        run = list(group)
        boxes += [_scales(run)] if scale else [_question(at, ask) for at, ask in run]
    return stack(Heading(section.title), *boxes, gap=7)


def _scales(questions: list[tuple[int, Ask]]) -> Box:
    marks = [Column(label, 1.35, align=Align.CENTER) for label in SCALE]
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (
            str(at),
            ask.text,
            *(Figure(str(figure), ask.answer == str(figure)) for figure in range(1, 6)),
        )
        for at, ask in questions
    )
    columns = (
        Column("م", 0.8, align=Align.CENTER, whole=True),
        Column("العبارة", 6.75, names=True),
        *marks,
    )
    return Table(columns, rows, least=HAND)


def _question(at: int, ask: Ask) -> Box:
    text = Text(f"{at}. {ask.text}", VALUE)
    if ask.kind is AskKind.TEXT:
        return Keep(Read(stack(text, Field("", ask.answer, not ask.answer, lines=2)), " "))
    if ask.kind is AskKind.NUMBER:
        answer = Field("", ask.answer, not ask.answer, comb=(3,))
        return Keep(Read(Row(((8, text), (4, answer))), " "))
    options = ("نعم", "لا") if ask.kind is AskKind.YES_NO else ask.options
    return Keep(Read(stack(text, Boxes("", options, (ask.answer,))), kind="Div"))
