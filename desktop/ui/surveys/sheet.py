"""The questions of a paper sheet in one column: a digit, Enter, the next one."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QScrollArea, QWidget

from desktop.core.surveys.rules import MOST
from desktop.core.surveys.terms import Question, QuestionKind, SurveyDefinition
from desktop.ui import kit
from desktop.ui.kit.field import set_role, set_state
from desktop.ui.kit.texts import digits, fill, numeral
from desktop.ui.surveys.answer import LONGEST, Answer, AnswerField


class SheetGrid(QScrollArea):
    """``completed``: Enter after the last question. Shows problems by question id."""

    completed = Signal()
    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.fields: dict[str, AnswerField] = {}
        self._said: dict[str, QLabel] = {}

    def set_definition(self, definition: SurveyDefinition) -> None:
        """Show another survey's questions, empty."""
        self.fields, self._said = {}, {}
        inner = QWidget()
        inner.setProperty("role", "scrolled")
        grid = QGridLayout(inner)
        grid.setContentsMargins(12, 0, 12, 0)  # the bar is at the end
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(1, 1)
        row, number = 0, 0
        for section in definition.sections:
            grid.addWidget(kit.label(section.title, "strong"), row, 0, 1, 4)
            row += 1
            for question in section.questions:
                number += 1
                self._add(grid, row, number, question)
                row += 1
        grid.setRowStretch(row, 1)
        self.setWidget(inner)

    def _add(self, grid: QGridLayout, row: int, number: int, question: Question) -> None:
        field = AnswerField(question)
        field.went_on.connect(self._on)
        field.went_back.connect(self._back)
        field.answered.connect(self._answered)
        field.textChanged.connect(self._typed)
        star = " *" if question.required else ""
        name = kit.label(f"{question.text}{star}", wrap=True)
        name.setBuddy(field)
        said = kit.label(self._range(question), "help", wrap=True)
        said.setMinimumWidth(230)
        grid.addWidget(kit.label(numeral(number), "second"), row, 0)
        if question.kind is QuestionKind.TEXT:
            grid.addWidget(name, row, 1)
            grid.addWidget(field, row, 2, 1, 2)
        else:
            grid.addWidget(name, row, 1)
            grid.addWidget(field, row, 2)
            grid.addWidget(said, row, 3)
        self.fields[question.id] = field
        self._said[question.id] = said

    def _range(self, question: Question) -> str:
        match question.kind:
            case QuestionKind.SCALE:
                return self.tr("1 to 5")
            case QuestionKind.YES_NO:
                return self.tr("1 yes, 2 no")
            case QuestionKind.CHOICE:
                named = (f"{n} {c}" for n, c in enumerate(question.choices, 1))
                return digits(kit.texts.listed(named))
            case QuestionKind.NUMBER:
                return fill(self.tr("%1 to %2"), 0, MOST)
            case _:
                return ""

    # ---- answers

    def stays(self) -> bool:
        """Go to the first question whose last key was refused; tell whether there is one."""
        for field in self.fields.values():
            if field.refused:
                field.setFocus()
                self.ensureWidgetVisible(field)
                return True
        return False

    def answers(self) -> dict[str, Answer]:
        """Return what was marked; questions left empty are left out."""
        found = ((name, field.answer()) for name, field in self.fields.items())
        return {name: answer for name, answer in found if answer is not None}

    def typed(self) -> dict[str, str]:
        """Return what stands in the sheet, by question, for a draft."""
        return {name: field.text() for name, field in self.fields.items()}

    def restore(self, typed: Mapping[str, str]) -> None:
        """Show what :meth:`typed` gave; a question that is no more is left out."""
        for name, text in typed.items():
            if name in self.fields:
                self.fields[name].retype(text)

    def clear(self) -> None:
        """Empty the sheet and go to its first question."""
        for field in self.fields.values():
            field.begin()
        self.clear_problems()
        self.focus_first()

    def focus_first(self) -> None:
        """Bring the keyboard to the first question."""
        first = next(iter(self.fields.values()), None)
        if first is not None:
            first.setFocus()
            self.ensureWidgetVisible(first)

    def show_problems(self, problems: Iterable[tuple[str, str]]) -> list[str]:
        """Show texts beside their questions; return those that found none."""
        homeless, first = [], ""
        for name, text in problems:
            if name not in self.fields:
                homeless.append(text)
                continue
            first = first or name
            set_state(self.fields[name], "error")
            set_role(self._said[name], "error")
            self._said[name].setText(text)
        if first:
            self.fields[first].setFocus()
            self.ensureWidgetVisible(self.fields[first])
        self.problem.emit("\n".join(homeless))
        return homeless

    problem = Signal(str)

    def clear_problems(self) -> None:
        """Take every problem away."""
        for name, field in self.fields.items():
            set_state(field, "")
            self._say(name, field)
        self.problem.emit("")

    # ---- moving

    def _say(self, name: str, field: AnswerField) -> None:
        said = self._said[name]
        set_role(said, "error" if field.refused else "help")
        meaning = field.meaning(self.tr("Yes"), self.tr("No")) or self._range(field.question)
        if field.refused:
            refused = self.tr(
                "“%1” is no answer here (%2). Type another, or Backspace to leave it."
            )
            short = field.refused[:LONGEST]
            meaning = fill(refused, short, self._range(field.question))
        said.setText(meaning)

    def _typed(self) -> None:
        field = self.sender()
        if isinstance(field, AnswerField):
            set_state(field, "error" if field.refused else "")
            self._say(field.question.id, field)
            self.edited.emit()

    def _on(self) -> None:
        field = self.sender()
        if not (isinstance(field, AnswerField) and field.refused):
            self._move(1)

    def _answered(self) -> None:
        """Go to the next question; the sheet is saved by Enter alone."""
        if self.sender() is not list(self.fields.values())[-1]:
            self._move(1)

    def _back(self) -> None:
        self._move(-1)

    def _move(self, by: int) -> None:
        order = list(self.fields.values())
        here = self.sender()
        place = next(n for n, field in enumerate(order) if field is here) + by
        if place >= len(order):
            self.completed.emit()
        elif place >= 0:
            order[place].setFocus()
            order[place].selectAll()
            self.ensureWidgetVisible(order[place], 0, 60)
