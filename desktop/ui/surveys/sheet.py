"""The questions of a paper sheet in one column: a digit, Enter, the next one."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QScrollArea, QWidget

from desktop.base.arabic_text import arabic_digits, clean, western_digits
from desktop.core.surveys.rules import SCALE
from desktop.core.surveys.terms import Question, QuestionKind, SurveyDefinition
from desktop.ui import kit
from desktop.ui.kit.field import set_role, set_state

Answer = int | bool | str
_LONGEST: Final = 7
_YES_NO: Final = (0, 1, 2)


class AnswerField(QLineEdit):
    """Takes digits of any set (words for a text question); Enter goes on, arrow keys move."""

    went_on = Signal()
    went_back = Signal()

    def __init__(self, question: Question) -> None:
        super().__init__()
        self.question = question
        #: What was typed last was no possible answer, and was not taken.
        self.refused = False
        self._before = ""
        self._words = question.kind is QuestionKind.TEXT
        if not self._words:
            self.setMaxLength(_LONGEST if question.kind is QuestionKind.NUMBER else 2)
            self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self.setFixedWidth(96)
            self.textEdited.connect(self._digits_only)
        self.setAccessibleName(question.text)

    def _digits_only(self, text: str) -> None:
        digits = "".join(c for c in western_digits(text) if c.isascii() and c.isdigit())
        self.refused = bool(digits) and not self._possible(int(digits))
        shown = self._before if self.refused else arabic_digits(digits)
        self._before = shown
        if shown != text:
            self.setText(shown)

    def _possible(self, number: int) -> bool:
        """Tell whether a number is an answer; a choice of two digits begins with its first."""
        match self.question.kind:
            case QuestionKind.SCALE:
                return number in SCALE
            case QuestionKind.YES_NO:
                return number in _YES_NO
            case QuestionKind.CHOICE:
                return 1 <= number <= len(self.question.choices)
            case _:
                return True

    def begin(self) -> None:
        """Be empty for the next sheet."""
        self.refused, self._before = False, ""
        self.clear()

    def answer(self) -> Answer | None:
        """Return what was marked, None for nothing."""
        if self._words:
            return clean(self.text()) or None
        digits = western_digits(self.text())
        if not digits:
            return None
        number = int(digits)
        if self.question.kind is QuestionKind.YES_NO and number in (0, 1, 2):
            return number == 1
        return number

    def meaning(self, yes: str, no: str) -> str:
        """Return what the digit stands for."""
        answer = self.answer()
        if self.question.kind is QuestionKind.YES_NO and isinstance(answer, bool):
            return yes if answer else no
        choices = self.question.choices
        if self.question.kind is QuestionKind.CHOICE and isinstance(answer, int):
            return choices[answer - 1] if 0 < answer <= len(choices) else ""
        return ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.went_on.emit()
        elif event.key() == Qt.Key.Key_Up:
            self.went_back.emit()
        else:
            super().keyPressEvent(event)


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
        grid.setContentsMargins(0, 0, 10, 0)
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
        field.textChanged.connect(self._typed)
        star = " *" if question.required else ""
        name = kit.label(f"{question.text}{star}", wrap=True)
        name.setBuddy(field)
        said = kit.label(self._range(question), "help", wrap=True)
        said.setMinimumWidth(230)
        grid.addWidget(kit.label(arabic_digits(str(number)), "second"), row, 0)
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
                return arabic_digits("، ".join(named))
            case _:
                return ""

    # ---- answers

    def answers(self) -> dict[str, Answer]:
        """Return what was marked; questions left empty are left out."""
        found = ((name, field.answer()) for name, field in self.fields.items())
        return {name: answer for name, answer in found if answer is not None}

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
        meaning = field.meaning(self.tr("Yes"), self.tr("No"))
        said.setText(meaning or self._range(field.question))

    def _typed(self) -> None:
        field = self.sender()
        if isinstance(field, AnswerField):
            set_state(field, "error" if field.refused else "")
            self._say(field.question.id, field)
            self.edited.emit()

    def _on(self) -> None:
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
