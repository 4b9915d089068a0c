"""The study that a request goes by, in short: for the request's page and the decision's card."""

from desktop.core.intake.studied.terms import StudySummary
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.kit.spoken import both_text, count_of, riyals


class StudyPart(kit.Card):
    """Hidden where there is none, or the reader reads no studies."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("The study"))
        self._desk = desk
        self._served = kit.Banner("info")
        self._facts = kit.FactList(count=2)
        self._said = kit.label("", wrap=True)
        self.add(self._served, self._facts, self._said)
        self.hide()

    def show_study(self, study: StudySummary | None) -> None:
        """Show a study in short."""
        self.setVisible(study is not None)
        if study is None:
            return
        self._served.set_text(self._serves(study))
        self._served.setVisible(bool(self._served.text()))
        self._facts.set_facts([fact for fact in study_facts(self._desk, study) if fact[1]])
        self._said.setText(study.findings)
        self._said.setVisible(bool(study.findings))

    def _serves(self, study: StudySummary) -> str:
        if not study.number or study.until is None:
            return ""
        text = self.tr("The study of request %1, of %2, serves this one until %3.")
        text = text.replace("%1", kit.texts.ltr(study.number))
        text = text.replace("%2", both_text(study.on, weekday=False))
        return text.replace("%3", both_text(study.until, weekday=False))


def study_facts(desk: Desk, study: StudySummary) -> list[tuple[str, str]]:
    """Return what a study says, a line each; what it does not say is empty."""
    text, figures = desk.messages.text, study.figures
    told = {name: text(f"term.told.{name}") for name in ("kind", "klass", "zakat", "amount")}
    amount = riyals(study.amount) if study.amount else ""
    months = count_of(study.months, "شهر") if study.amount and study.months else ""
    return [
        (told["kind"], text(f"term.study_kind.{study.kind}") if study.kind else ""),
        (text("term.study.on"), both_text(study.on, weekday=False)),
        (text("term.study.by"), study.by),
        (told["klass"], text(f"term.need_class.{study.klass}") if study.klass else ""),
        (text("term.study.per_head"), riyals(figures.per_head) if figures else ""),
        (text("term.study.deficit"), riyals(figures.deficit) if figures else ""),
        (told["zakat"], _zakat(desk, study)),
        (text("term.told.recommendation"), study.recommendation),
        (told["amount"], kit.texts.joined(amount, months)),
    ]


def _zakat(desk: Desk, study: StudySummary) -> str:
    if study.kind is None:  # of before it was asked for
        return ""
    text = desk.messages.text
    return text(f"term.zakat.{study.zakat}") if study.zakat else text("term.study.no_zakat")
