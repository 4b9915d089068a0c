"""Asking for a step of a file's course: one sheet a step, each by the form of its command."""

from collections.abc import Callable, Iterable
from enum import StrEnum
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.base.clock import today
from desktop.base.data_classes import dataclass
from desktop.core.people.course.terms import (
    Allow,
    Close,
    CloseReason,
    Course,
    Die,
    EndNote,
    Note,
    NoteFact,
    Reopen,
    Resume,
    Rule,
    Suspend,
    SuspendReason,
    Tell,
    TellHow,
)
from desktop.core.work import Action
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.doing import saving
from desktop.ui.parts.drafts import keep_in_sheet
from desktop.ui.parts.options import terms
from desktop.ui.parts.person.categories import CategoriesField
from desktop.ui.people import step_words

translate = QCoreApplication.translate
Sums = kit.FormOf[Any]


@dataclass(frozen=True, slots=True)
class Asked:
    """How a step is asked for: ``build`` makes the form and its rows in the sheet."""

    name: str
    action: Action
    build: Callable[["StepSheet"], Sums]
    words: Callable[[], tuple[str, str, str]]
    """Title, act and what is said once it is on record."""
    danger: bool = False


class StepSheet(kit.Sheet):
    """Closed once the step is on record; the page hears of it as of every change."""

    def __init__(
        self, over: QWidget, desk: Desk, person_id: str, asked: Asked, base: Any = None
    ) -> None:
        """Build the sheet; ``base`` holds the fields of the step that no row asks for."""
        title, act, self._news = asked.words()
        super().__init__(over, title, width=560)
        self.desk, self._person_id, self._base = desk, person_id, base
        self.form = asked.build(self)
        kind = "danger" if asked.danger else "primary"
        self.yes = kit.Button(act, self._take, kind=kind)
        self.set_foot(self.yes, form=self.form)
        keep_in_sheet(self, desk, self.form, f"{asked.name}:{person_id}")

    def first_focus(self) -> QWidget:
        return self.form.rows[0].field.inputs()[0]

    # ---- rows, for who builds

    def put(self, *rows: QWidget) -> None:
        """Lay rows one under the other."""
        for row in rows:
            self.body.addWidget(row)

    def date(self, *, past: bool = False) -> kit.DateField:
        """Return a field for a day; one of the ``past`` is not after today."""
        clock = self.desk.office.clock
        return kit.DateField(clock=clock, latest=partial(today, clock) if past else None)

    def options(self, table: str, kind: Iterable[StrEnum]) -> kit.ChoiceField:
        """Return a list of words to choose from."""
        return kit.ChoiceField(terms(self.desk.messages, table, kind))

    # ---- the act

    def _take(self) -> None:
        if not self.form.check():
            return
        self.desk.act(
            self.desk.office.courses.take,
            self._person_id,
            self.form.command(self._base),
            done=self._done,
            form=self.form,
            busy=self.yes,
            doing=saving(),
            news=self._news,
        )

    def _done(self, _course: Course) -> None:
        self.finish()


def _why() -> str:
    return translate("StepSheet", "In words")


def _suspend(sheet: StepSheet) -> Sums:
    form = kit.FormOf(Suspend, sheet)
    reasons = sheet.options("suspend_reason", SuspendReason)
    told = translate("StepSheet", "As told; services stop only after the beneficiary was heard.")
    sheet.put(
        form.ask(
            lambda s: s.reason,
            translate("StepSheet", "Reason"),
            reasons,
            required=True,
            read=lambda reason: SuspendReason(reason or SuspendReason.OTHER),
        ),
        form.ask(
            lambda s: s.heard,
            translate("StepSheet", "What the beneficiary said"),
            kit.MultiLineField(2),
            help_text=told,
        ),
        form.ask(
            lambda s: s.unheard, translate("StepSheet", "Or why nobody was heard"), kit.TextField()
        ),
        form.ask(lambda s: s.text, _why(), kit.MultiLineField(2)),
        form.ask(
            lambda s: s.until,
            translate("StepSheet", "Until"),
            sheet.date(),
            help_text=translate("StepSheet", "Left empty: until it is resumed."),
            read=kit.day_of,
        ),
    )
    return form


def _resume(sheet: StepSheet) -> Sums:
    form = kit.FormOf(Resume, sheet)
    sheet.put(form.ask(lambda s: s.text, _why(), kit.MultiLineField(2)))
    return form


def _close(sheet: StepSheet) -> Sums:
    form = kit.FormOf(Close, sheet)
    said = translate("StepSheet", "The number stays, and the file can be opened again.")
    sheet.put(
        kit.label(said, "second", wrap=True),
        form.ask(
            lambda s: s.reason,
            translate("StepSheet", "Reason"),
            sheet.options("close_reason", CloseReason),
            required=True,
            read=lambda reason: CloseReason(reason or CloseReason.BY_REQUEST),
        ),
        form.ask(lambda s: s.text, _why(), kit.MultiLineField(2)),
    )
    return form


def _reopen(sheet: StepSheet) -> Sums:
    form = kit.FormOf(Reopen, sheet)
    sheet.put(
        form.ask(
            lambda s: s.text,
            translate("StepSheet", "Why it is opened again"),
            kit.MultiLineField(2),
            required=True,
        )
    )
    return form


def _allow(sheet: StepSheet) -> Sums:
    form = kit.FormOf(Allow, sheet)
    sheet.put(
        form.ask(
            lambda s: s.rule,
            translate("StepSheet", "Rule"),
            sheet.options("rule", Rule),
            required=True,
            read=lambda rule: Rule(rule or Rule.OTHER),
        ),
        form.ask(
            lambda s: s.text,
            translate("StepSheet", "What is allowed, and why"),
            kit.MultiLineField(3),
            required=True,
        ),
        form.ask(lambda s: s.until, translate("StepSheet", "Until"), sheet.date(), read=kit.day_of),
    )
    return form


def _note(sheet: StepSheet) -> Sums:
    form = kit.FormOf(Note, sheet)
    label = translate("StepSheet", "What the next desk should know")
    facts = CategoriesField(terms(sheet.desk.messages, "note_fact", NoteFact), {})
    row = form.ask(
        lambda n: n.facts, label, facts, required=True, read=lambda f: tuple(map(NoteFact, f or ()))
    )
    facts.speak(label)
    said = translate("StepSheet", "It stands in what the beneficiary is given of the file.")
    sheet.put(
        row,
        form.ask(lambda n: n.text, _why(), kit.MultiLineField(2), help_text=said),
        form.ask(
            lambda n: n.until,
            translate("StepSheet", "Shown until"),
            sheet.date(),
            required=True,
            read=kit.day_of,
        ),
    )
    return form


def _end_note(sheet: StepSheet) -> Sums:
    form = kit.FormOf(EndNote, sheet, apart=lambda n: (n.seq,))
    why = translate("StepSheet", "Why it holds no longer")
    sheet.put(form.ask(lambda n: n.text, why, kit.MultiLineField(2)))
    return form


def _die(sheet: StepSheet) -> Sums:
    form = kit.FormOf(Die, sheet)
    sheet.put(
        form.ask(
            lambda d: d.on,
            translate("StepSheet", "Died on"),
            sheet.date(past=True),
            required=True,
            read=kit.day_of,
        ),
        form.ask(
            lambda d: d.told_by,
            translate("StepSheet", "Who told so, or the paper that shows it"),
            kit.TextField(),
            required=True,
        ),
    )
    return form


def _tell(sheet: StepSheet) -> Sums:
    form = kit.FormOf(Tell, sheet, apart=lambda t: (t.number,))
    hows = [one for one in TellHow if one is not TellHow.LETTER]
    sheet.put(
        form.ask(
            lambda t: t.how,
            translate("StepSheet", "How they were told"),
            sheet.options("tell_how", hows),
            required=True,
            read=lambda how: TellHow(how or TellHow.PHONE),
        ),
        form.ask(lambda t: t.text, _why(), kit.MultiLineField(2)),
    )
    return form


SUSPEND: Final = Asked("suspend", Action.PERSON_SUSPEND, _suspend, step_words.suspend, danger=True)
RESUME: Final = Asked("resume", Action.PERSON_SUSPEND, _resume, step_words.resume)
CLOSE: Final = Asked("close", Action.PERSON_CLOSE, _close, step_words.close, danger=True)
REOPEN: Final = Asked("reopen", Action.PERSON_REOPEN, _reopen, step_words.reopen)
ALLOW: Final = Asked("allow", Action.PERSON_ALLOW, _allow, step_words.allow)
NOTE: Final = Asked("note", Action.PERSON_NOTE, _note, step_words.note)
END_NOTE: Final = Asked("end_note", Action.PERSON_NOTE, _end_note, step_words.end_note)
DIE: Final = Asked("die", Action.PERSON_DEATH, _die, step_words.die)
TELL: Final = Asked("tell", Action.PERSON_TELL, _tell, step_words.tell)
EVERY: Final = (SUSPEND, RESUME, CLOSE, REOPEN, ALLOW, NOTE, END_NOTE, DIE)
