"""The decision is told on the request's page; the program sends nothing itself."""

from PySide6.QtCore import QCoreApplication

from desktop.core.intake.facts import Reached
from desktop.core.intake.standing import ACTIVE, untold
from desktop.core.intake.steps.notification import Notify
from desktop.core.intake.steps.step import StepPayload
from desktop.core.intake.terms import RequestView
from desktop.core.policy.vocabulary import StepId
from desktop.core.work import Action
from desktop.ui import kit, places
from desktop.ui.desk import Desk
from desktop.ui.requests.act import Act, Words
from desktop.ui.requests.telling_form import TellingForm

translate = QCoreApplication.translate


class NotifyAct(Act):
    """An attempt: reached, no answer, a wrong number, or who did not wish to hear."""

    action = Action.REQUEST_NOTIFY
    step = StepId.NOTIFICATION
    form: kit.FormOf[Notify]
    states = ACTIVE

    @staticmethod
    def words() -> Words:
        return Words(
            translate("NotifyAct", "Tell the beneficiary"),
            translate("NotifyAct", "Record the attempt"),
            "phone",
        )

    def __init__(self, desk: Desk) -> None:
        self._telling = TellingForm(desk)
        super().__init__(desk, self._telling.form)
        self._telling.setParent(self)
        self.facts = self._telling.facts
        self.mend = kit.Button("", self._to_person, kind="link", icon="file-pen")
        self.mend.setText(self.tr("Update the number in the file"))
        telling = self._telling
        self.add(telling.other_way, self.facts, self.mend, *telling.rows, *telling.more)

    @classmethod
    def fits(cls, desk: Desk, request: RequestView) -> bool:
        return super().fits(desk, request) and untold(request.facts)

    def show_request(self, request: RequestView, *, anew: bool) -> None:
        super().show_request(request, anew=anew)
        self._telling.show_request(request, anew=anew)
        tried = request.facts.tried
        wrong = bool(tried) and tried[-1].reached is Reached.WRONG_NUMBER
        self.mend.setVisible(wrong and self.desk.may(Action.PERSON_REVISE))

    def _to_person(self) -> None:
        if self.request is not None:
            self.desk.go(places.Revise(self.request.person.id))

    def payload(self) -> StepPayload:
        return self.form.command()
