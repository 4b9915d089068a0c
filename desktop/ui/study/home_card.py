"""Of which kind a study is, and how the family lives."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.intake.steps.study import MOST_ROOMS, Study
from desktop.core.intake.studied.terms import HomeState
from desktop.core.people.terms import PersonForm
from desktop.core.policy.circumstances import HousingKind
from desktop.core.policy.vocabulary import StudyKind
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.options import terms


class HomeCards(QWidget):
    """Two cards, one under the other."""

    def __init__(self, desk: Desk, form: kit.FormOf[Study]) -> None:
        super().__init__()
        self._form = form
        ask, text = form.ask, desk.messages
        self.kind = ask(
            lambda s: s.kind,
            self.tr("Kind of study"),
            kit.SegmentedChoice(terms(text, "study_kind", StudyKind)),
            required=True,
            read=lambda v: StudyKind(v) if v else None,
        )
        lives = kit.columns(
            ask(
                lambda s: s.home.kind,
                self.tr("Housing"),
                kit.ChoiceField(terms(text, "housing", HousingKind)),
                read=lambda v: HousingKind(v) if v else None,
            ),
            ask(
                lambda s: s.home.state,
                self.tr("State of the home"),
                kit.ChoiceField(terms(text, "home_state", HomeState)),
                read=lambda v: HomeState(v) if v else None,
            ),
            ask(lambda s: s.home.rooms, self.tr("Rooms"), kit.NumberField(MOST_ROOMS)),
            count=3,
        )
        note = ask(
            lambda s: s.home.note, self.tr("What was seen of the home"), kit.MultiLineField(2)
        )
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        study = kit.Card(self.tr("The study")).add(self.kind)
        home = kit.Card(self.tr("The home")).add(lives, note)
        box.addWidget(kit.stack(study, home))

    def show_home(self, person: PersonForm, known: Study | None, asked: StudyKind | None) -> None:
        """Show what an earlier study says, or the file and what the service asks for."""
        put, kind = self._form.put, known.kind if known else asked
        put(lambda s: s.kind, kind.value if kind else None)
        housing = known.home.kind if known else person.housing
        put(lambda s: s.home.kind, housing.value if housing else None)
        if known:
            put(lambda s: s.home.state, known.home.state.value if known.home.state else None)
            put(lambda s: s.home.rooms, known.home.rooms)
            put(lambda s: s.home.note, known.home.note)
