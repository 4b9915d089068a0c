"""The field of one question: a digit, or words; it takes nothing that is no answer."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from desktop.base.arabic_text import clean, western_digits
from desktop.core.surveys.rules import LONGEST_TEXT, MOST, SCALE
from desktop.core.surveys.terms import Question, QuestionKind
from desktop.ui.kit.line import Shown, not_taken, tip
from desktop.ui.kit.texts import digits

Answer = int | bool | str
#: More digits are no number that a question takes.
LONGEST: Final = 7
_YES_NO: Final = (0, 1, 2)


class AnswerField(QLineEdit):
    """Takes digits of any set (words for a text question); Enter goes on, arrow keys move, and a
    digit after which none can follow goes on by itself.

    After a key that was refused, Enter stays, until another is typed or Backspace leaves it.
    """

    went_on = Signal()
    went_back = Signal()
    #: The answer is whole: no digit can follow.
    answered = Signal()

    def __init__(self, question: Question) -> None:
        super().__init__()
        self.question = question
        #: What was typed last, was no possible answer and was not taken; "" where it was.
        self.refused = ""
        self._before = ""
        self._words = question.kind is QuestionKind.TEXT
        if self._words:
            self.setValidator(Shown(self, LONGEST_TEXT))
            self.inputRejected.connect(self._too_long)
        else:
            self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self.setFixedWidth(96)
            self.textEdited.connect(self._digits_only)
        self.setAccessibleName(question.text)

    def _too_long(self) -> None:
        tip(self, not_taken(LONGEST_TEXT))

    def _digits_only(self, text: str) -> None:
        typed = western_digits("".join(clean(text).split()))
        taken = not typed or (
            typed.isascii()
            and typed.isdigit()
            and len(typed) <= LONGEST
            and self._possible(int(typed))
        )
        self.refused = "" if taken else digits(typed)
        shown = digits(typed) if taken else self._before
        self._before = shown
        if shown != text:
            self.setText(shown)
        if typed and taken and not self._possible(int(typed) * 10):
            self.answered.emit()

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
                return number <= MOST

    def begin(self) -> None:
        """Be empty for the next sheet."""
        self.refused, self._before = "", ""
        self.clear()

    def retype(self, typed: str) -> None:
        """Show what stood here in a sheet that was not saved."""
        self.refused, self._before = "", typed
        self.setText(typed)

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
        elif self.refused and event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.refused = ""  # what was refused is not there to be deleted
            self.textChanged.emit(self.text())
        else:
            super().keyPressEvent(event)
