"""The visit's end: the number to take away, what remains, and the papers to print."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout

from desktop.core.documents.terms import Print
from desktop.core.intake.prints import offered
from desktop.core.intake.standing import FINAL, TO_DELIVER
from desktop.core.intake.terms import RequestView, StepStatus
from desktop.core.policy.vocabulary import StepId
from desktop.ui import kit, places
from desktop.ui.desk import Desk
from desktop.ui.intake.journey import AT_DESK, DONE, Journey
from desktop.ui.intake.steps.stage import Stage
from desktop.ui.kit.roving import Roving
from desktop.ui.parts.doing import issuing
from desktop.ui.parts.reply_facts import reply_facts
from desktop.ui.parts.request_words import number_text, wanting
from desktop.ui.parts.say_card import SayCard


class _Number(kit.Card):
    """The request number, large."""

    def __init__(self) -> None:
        super().__init__()
        self._name = kit.label("", "second", wrap=True)
        self._number = kit.label("")
        self.badges = kit.Rows(across=True, spacing=8)
        self._head = kit.label(self.tr("Request number"), "help")
        self.add(self._head, self._number, self._name, self.badges)
        self._dress()

    def show_request(self, number: str, name: str) -> None:
        self._number.setText(number_text(number))
        self._name.setText(name)

    def _dress(self) -> None:
        size = kit.theme.current_theme().px.title + 14
        self._number.setStyleSheet(f"font-size: {size}px; font-weight: 700;")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_number"):
            self._dress()


class DoneStage(Stage):
    """``again``: another visitor is next."""

    again = Signal()

    def __init__(self, desk: Desk, journey: Journey) -> None:
        super().__init__(desk, journey, DONE)
        self._number = _Number()
        self._say = SayCard(desk)
        self._remains = kit.Card(self.tr("What remains"))
        self._remaining = kit.label("", wrap=True)
        self.bring = kit.Button(
            self.tr("Record papers that were brought"), self._bring, kind="link", icon="paperclip"
        )
        self.sign = kit.Button(
            self.tr("Take the signature"), self._sign, kind="link", icon="pen-line"
        )
        self.deliver = kit.Button(
            self.tr("Deliver the service"), self._deliver, kind="link", icon="hand-coins"
        )
        acts = QHBoxLayout()
        for act in (self.bring, self.sign, self.deliver):
            acts.addWidget(act)
        acts.addStretch(1)
        self._remains.add(self._remaining, acts)
        self._facts = kit.FactList()
        self.prints = [
            _Print(desk, "receipt", self.tr("Print the receipt")),
            _Print(desk, "request", self.tr("Print the request form")),
            _Print(desk, "referral", self.tr("Print the referral memo")),
        ]
        papers = kit.Card(self.tr("Papers to print")).add(*self.prints)
        self._roving = Roving(papers, self.prints)
        file = kit.Button(self.tr("The beneficiary's file"), self._open_file, kind="link")
        main = kit.stack(self._number, self._say, self._remains)
        foot = QHBoxLayout()
        foot.addWidget(file)
        foot.addStretch(1)
        side = kit.stack(papers, kit.Card(self.tr("The reply")).add(self._facts, foot))
        self.add(kit.beside(main, side))

    def primary(self) -> tuple[str, str]:
        return self.tr("Next visitor"), "arrow-right"

    def show_request(self, request: RequestView) -> None:
        self._number.show_request(
            request.number, kit.texts.joined(request.person.form.name.full, request.service_name)
        )
        self._badges(request)
        self._say.show_request(request)
        self._facts.set_facts(reply_facts(self.desk, request))
        lines = self._remaining_lines(request)
        self._remaining.setText("\n".join(lines))
        self._remains.setVisible(bool(lines))
        final = request.facts.state in FINAL
        self.bring.setVisible(request.papers_missing and not final)
        self.sign.setVisible(not request.covers_current and not final)
        self.deliver.setVisible(request.facts.state in TO_DELIVER)
        for button in self.prints:
            button.show_request(request)

    def _badges(self, request: RequestView) -> None:
        text = self.desk.messages.text
        badges = [kit.Badge(text(f"term.state.{request.facts.state.value}"), "info")]
        facts = {
            "papers_missing": request.papers_missing,
            "awaiting_signature": request.awaiting_signature,
            "not_covered": bool(request.facts.signed_hash) and not request.covers_current,
        }
        for fact, true in facts.items():
            if true:
                badges.append(kit.Badge(text(f"term.fact.{fact}"), "warning"))
        self._number.badges.set_rows(badges)

    def _remaining_lines(self, request: RequestView) -> list[str]:
        bring, messages = self.tr("To bring: %1"), self.desk.messages
        lines = [bring.replace("%1", wanting(messages, line)) for line in request.missing]
        text = messages.text
        lines += [
            self.tr("To do: %1").replace("%1", text(f"term.step.{line.step.value}"))
            for line in request.steps
            if line.step in self._due(request) and line.status is not StepStatus.DONE
        ]
        return [f"• {line}" for line in lines]

    def _due(self, request: RequestView) -> frozenset[StepId]:
        told = request.facts.state in TO_DELIVER
        return AT_DESK | {StepId.DELIVERY} if told else AT_DESK

    def submit(self, button: kit.Button) -> None:  # noqa: ARG002
        self.again.emit()

    def focus_first(self) -> None:
        (self.deliver if self.deliver.isVisible() else self.prints[0]).setFocus()

    def _bring(self) -> None:
        self.wanted.emit(StepId.VERIFICATION.value)

    def _sign(self) -> None:
        self.wanted.emit(StepId.SIGNATURE.value)

    def _deliver(self) -> None:
        if self.journey.request is not None:
            self.desk.go(places.Request(self.journey.request.id))

    def _open_file(self) -> None:
        if self.journey.request is not None:
            self.desk.go(places.Person(self.journey.request.person.id))


class _Print(kit.Button):
    """Issues one print with a number and shows it."""

    def __init__(self, desk: Desk, form_id: str, text: str) -> None:
        super().__init__(text, self._print, icon="printer")
        self._desk, self._form_id = desk, form_id
        self._request_id = ""

    def show_request(self, request: RequestView) -> None:
        self._request_id = request.id
        self.setVisible(self._form_id in {form.id for form in offered(request.facts)})

    def _print(self) -> None:
        self._desk.act(
            self._desk.office.press.issue,
            self._form_id,
            self._request_id,
            done=self._issued,
            busy=self,
            doing=issuing(),
        )

    def _issued(self, printed: Print) -> None:
        self._desk.go(places.PrintOf(printed.document.id))
