"""First-run set-up on the screen: the flow's steps, one after the other, then an open office."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.kit import scene
from desktop.ui.kit.bar import PrimaryBar
from desktop.ui.kit.buttons import Button
from desktop.ui.kit.cards import label
from desktop.ui.kit.form import Form
from desktop.ui.kit.notes import Messages
from desktop.ui.kit.operation import Operation
from desktop.ui.kit.page import Page
from desktop.ui.kit.stepper import Stepper
from desktop.ui.kit.tasks import Tasks
from desktop.ui.kit.theme import current_theme
from desktop.ui.shell.language import LanguageButton
from desktop.ui.shell.setup_association import AssociationStep
from desktop.ui.shell.setup_flow import SetUpFlow, Step
from desktop.ui.shell.setup_shown import SetUpSteps

if TYPE_CHECKING:  # the steps after the first are made behind the first frame
    from desktop.ui.shell.gate import Gate, PolicyCard, PolicyRead, Unlocked
    from desktop.ui.shell.setup_recovery import RecoveryStep, TypeBackStep
    from desktop.ui.shell.setup_steps import AdministratorStep, LetterheadStep

#: Saves the recovery sheet to a path, or prints it (""): groups, path, the button that was pressed.
KeepSheet = Callable[[tuple[str, ...], str, QWidget], None]


class SetUpView(Page):
    """``opened(Unlocked)`` when the new office is open; ``restore_wanted`` for one of a backup.

    The first step is there at once, what follows it from :meth:`start` on.
    """

    opened = Signal(object)
    restore_wanted = Signal()
    language_wanted = Signal()
    practice_wanted = Signal(str)

    letterhead: "LetterheadStep"
    administrator: "AdministratorStep"
    recovery: "RecoveryStep"
    type_back: "TypeBackStep"

    def __init__(self, gate: "Gate", tasks: Tasks, messages: Messages, keep: KeepSheet) -> None:
        super().__init__()
        self._gate = gate
        self._tasks = tasks
        self._messages = messages
        self._keep = keep
        self.flow = SetUpFlow()
        self._stepper = Stepper(self._names())
        self._title = label("", "title")
        self._lead = label("", "second", wrap=True)
        self._forms: dict[Step, Form] = {}
        self.association = AssociationStep(self.flow)
        self._steps = SetUpSteps(self.association)
        self.onwards = Button("", self.go_on, kind="primary", icon="arrow-right", after=True)
        self.back = Button(self.tr("Back"), self.go_back, icon="arrow-left")
        self.restore = Button(
            self.tr("Restore from a backup…"), self._ask_restore, kind="quiet", icon="history"
        )
        self.language = LanguageButton(self.language_wanted.emit)
        self.practise = Button(self.tr("Practice office"), self._practise, kind="quiet")
        self._bar = PrimaryBar(self.onwards, self.back, self.restore, self.practise, self.language)
        self._build()
        self._show()

    def _build(self) -> None:
        self.set_head(self._stepper)
        self.add(self._title, self._lead, self._steps)
        self.set_foot(self._bar)
        self.association.chosen.connect(self._refresh)
        self.association.went_on.connect(self.go_on)
        self.association.file_wanted.connect(self._ask_file)

    def _practise(self) -> None:
        self.practice_wanted.emit(self.flow.policy_id)

    def _build_later(self) -> None:
        from desktop.ui.shell.setup_recovery import RecoveryStep, TypeBackStep
        from desktop.ui.shell.setup_steps import AdministratorStep, LetterheadStep

        self._forms = {step: Form(self) for step in Step}
        for form in self._forms.values():
            form.completed.connect(self.go_on)
        self.letterhead = LetterheadStep(self.flow, self._forms[Step.LETTERHEAD])
        self.administrator = AdministratorStep(self.flow, self._forms[Step.ADMINISTRATOR])
        self.recovery = RecoveryStep(self.flow, self._keep)
        self.type_back = TypeBackStep(self.flow, self._forms[Step.TYPE_BACK])
        self._steps.add(self.letterhead, self.administrator, self.recovery, self.type_back)
        self.recovery.changed.connect(self._refresh)

    def _names(self) -> list[str]:
        return [
            self.tr("Association"),
            self.tr("Letterhead"),
            self.tr("Administrator"),
            self.tr("Recovery key"),
            self.tr("Type back"),
        ]

    def start(self) -> None:
        """Ask which associations are known and where the office will lie, and make what comes after
        one is chosen.
        """
        self._build_later()
        self._tasks.run(Operation(work=self._gate.policies, done=self._policies))
        self._tasks.run(Operation(work=self._gate.placed, done=self._placed))

    def _policies(self, cards: "Sequence[PolicyCard]") -> None:
        self.flow.policies = tuple(cards)
        self.association.show_policies(cards)

    def _ask_file(self) -> None:
        from desktop.ui.kit import files

        path = files.ask_open(self, self.tr("Choose a policy"), self.tr("Policies (*.toml)"))
        if path:
            self.read_file(path)

    def read_file(self, path: str) -> None:
        """Read the policy of another association, to choose it."""
        self._tasks.run(
            Operation(
                work=partial(self._gate.read_policy, Path(path)),
                done=self._file_read,
                busy=self.association.file,
            )
        )

    def _file_read(self, read: "PolicyRead") -> None:
        self.association.show_read(read.card, read.mistakes)
        if read.mistakes and self.association.mistakes is not None:
            from desktop.ui.kit.frames import lay_out

            lay_out()  # a card that is new has no place yet
            self.area.ensureWidgetVisible(self.association.mistakes)

    def _placed(self, told: "Sequence[str]") -> None:
        """Say now where it must not lie: later everything is there."""
        for text in told:
            self._messages.warn(text)

    # ---- steps

    def go_on(self) -> None:
        """Leave this step where it is done."""
        from desktop.ui.shell.setup_steps import advice

        step = self.flow.step
        self._leave()
        problems = [(name, advice(why)) for name, why in self.flow.problems()]
        if problems:
            for text in self._forms[step].show_problems(problems):
                self._messages.warn(text)
        elif step is Step.ADMINISTRATOR:
            self._create()
        elif step is Step.TYPE_BACK:
            self._confirm()
        else:
            self.flow.next()
            self._show()

    def go_back(self) -> None:
        """Return to the step before."""
        self._leave()
        if self.flow.step is Step.TYPE_BACK:
            self.flow.step = Step.RECOVERY
            self._show(entered=False)
        elif self.flow.back():
            self._show()

    def _leave(self) -> None:
        if self.flow.step is Step.LETTERHEAD:
            self.letterhead.leave()
        elif self.flow.step is Step.ADMINISTRATOR:
            self.administrator.leave()

    def _ask_restore(self) -> None:
        self.restore_wanted.emit()

    def _create(self) -> None:
        command = self.flow.command()
        self._tasks.run(
            Operation(
                work=partial(self._gate.set_up, command),
                done=self._created,
                form=self._forms[Step.ADMINISTRATOR],
                busy=self.onwards,
                doing=self.tr("Setting up…"),
            )
        )

    def _created(self, groups: tuple[str, ...]) -> None:
        self.flow.created(groups)
        self.administrator.form.clear()
        self._show()

    def _confirm(self) -> None:
        if self._forms[Step.TYPE_BACK].check() and self.type_back.check():
            typed = self.type_back.typed()
            self._tasks.run(
                Operation(
                    work=partial(self._gate.confirm_recovery, typed),
                    done=self._opened,
                    busy=self.onwards,
                    doing=self.tr("Opening…"),
                )
            )

    def _opened(self, unlocked: "Unlocked") -> None:
        self.opened.emit(unlocked)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep lines readable on a wide screen."""
        super().resizeEvent(event)
        px = current_theme().px
        side = max((self.width() - 80 * px.base) // 2, px.padding + 4)
        self.body.setContentsMargins(side, px.gap, side, px.gap)
        self._stepper.set_side(side)
        self._bar.set_side(side)

    # ---- what is shown

    def _show(self, *, entered: bool = True) -> None:
        step = self.flow.step
        scene.changed(self)
        self._stepper.set_current(step)
        self._steps.show_step(step)
        self._title.setText(self._titles()[step][0])
        self._lead.setText(self._titles()[step][1])
        widget = self._steps.shown()
        if entered and not isinstance(widget, AssociationStep):
            widget.enter()
        self._messages.clear()
        self._refresh()
        self.area.verticalScrollBar().setValue(0)

    def _refresh(self) -> None:
        step = self.flow.step
        for elsewhere in (self.restore, self.practise, self.language):  # nothing is typed yet there
            elsewhere.setVisible(step is Step.ASSOCIATION)
        self.back.setVisible(step not in (Step.ASSOCIATION, Step.RECOVERY))
        texts = {
            Step.ADMINISTRATOR: self.tr("Make the office"),
            Step.TYPE_BACK: self.tr("Open the office"),
        }
        self.onwards.setText(texts.get(step, self.tr("Next")))
        ready = step not in (Step.ASSOCIATION, Step.RECOVERY) or not self.flow.problems()
        self.onwards.setEnabled(ready)

    def _titles(self) -> dict[Step, tuple[str, str]]:
        return {
            Step.ASSOCIATION: (
                self.tr("Which association is this?"),
                self.tr("Its policy decides steps, papers and reply dates."),
            ),
            Step.LETTERHEAD: (
                self.tr("What stands on top of your papers?"),
                self.tr("It can be changed later in the settings."),
            ),
            Step.ADMINISTRATOR: (
                self.tr("Who looks after the program?"),
                self.tr("This person adds the other staff and takes backups."),
            ),
            Step.RECOVERY: (
                self.tr("Keep the recovery key on paper"),
                self.tr("Print it now and put it in a closed envelope."),
            ),
            Step.TYPE_BACK: (
                self.tr("Is the sheet at hand?"),
                self.tr("One last check, then the office opens."),
            ),
        }
