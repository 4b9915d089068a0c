"""A study is given to a researcher, or handed from one to another with a reason."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.base.data_classes import dataclass
from desktop.core.intake.studied.terms import Assign, Assigned
from desktop.core.office import Office
from desktop.core.work import Actor
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.doing import saving
from desktop.ui.parts.drafts import keep_in_sheet


@dataclass(frozen=True, slots=True)
class Assigning:
    """Who has a study, and who may be given it."""

    holder: Assigned | None
    researchers: tuple[tuple[str, str], ...]


def read_assigning(office: Office, actor: Actor, request_id: str) -> Assigning:
    """Read what the sheet shows."""
    holder = office.studies.at_hand(actor, request_id).holder
    return Assigning(holder, office.studies.researchers(actor))


class AssignSheet(kit.Sheet):
    """``assigned()`` after it was given."""

    assigned = Signal()

    def __init__(self, over: QWidget, desk: Desk, request_id: str, found: Assigning) -> None:
        super().__init__(over, self.tr("Give the study to a researcher"), width=520)
        self._desk, self._id = desk, request_id
        self.form = kit.FormOf(Assign, self)
        others = [
            one for one in found.researchers if found.holder is None or one[0] != found.holder.to
        ]
        if found.holder is not None:
            has = self.tr("%1 has it now.").replace("%1", found.holder.to_name)
            self.body.addWidget(kit.label(has, "second", wrap=True))
        self.to = self.form.ask(
            lambda a: a.to, self.tr("Researcher"), kit.ChoiceField(others), required=True
        )
        self.why = self.form.ask(
            lambda a: a.reason,
            self.tr("Why it is handed on") if found.holder else self.tr("Note (optional)"),
            kit.MultiLineField(2),
            required=found.holder is not None,
        )
        self.body.addWidget(self.to)
        self.body.addWidget(self.why)
        self.save = kit.Button(self.tr("Give it"), self._save, kind="primary", icon="users")
        self.set_foot(self.save, form=self.form)
        keep_in_sheet(self, desk, self.form, f"assign_study:{request_id}")

    def _save(self) -> None:
        if self.form.check():
            self._desk.act(
                self._desk.office.studies.assign,
                self._id,
                self.form.command(),
                done=self._saved,
                form=self.form,
                busy=self.save,
                doing=saving(),
                news=self.tr("The study was assigned."),
            )

    def _saved(self, _none: None) -> None:
        self.finish()
        self.assigned.emit()
