"""Findings, the recommendation with its amount, and the researcher's signature."""

from dataclasses import replace

from desktop.base.money import NOTHING
from desktop.core.intake.steps.decision import MOST_MONTHS
from desktop.core.intake.steps.study import Study
from desktop.ui import kit

_PAD_HEIGHT = 170
_ONCE, _MONTHLY = "once", "monthly"


class Recommended(kit.Card):
    """What the body reads first, signed for on the pad."""

    def __init__(self, form: kit.FormOf[Study]) -> None:
        super().__init__(self.tr("Findings and recommendation"))
        ask = form.ask
        findings = ask(
            lambda s: s.findings,
            self.tr("Findings of the case study"),
            kit.MultiLineField(4),
            required=True,
        )
        words = ask(
            lambda s: s.recommendation,
            self.tr("Recommendation and its reason"),
            kit.MultiLineField(2),
            required=True,
        )
        self.amount = ask(
            lambda s: s.amount,
            self.tr("Amount recommended (riyals)"),
            kit.MoneyField(some=True),
            read=lambda v: v or NOTHING,
        )
        choices = [(_ONCE, self.tr("Once")), (_MONTHLY, self.tr("Monthly"))]
        self.period = form.row("period", self.tr("Paid"), kit.SegmentedChoice(choices))
        self.months = ask(lambda s: s.months, self.tr("Months"), kit.NumberField(MOST_MONTHS, 1))
        self.block = kit.SignatureBlock(self.tr("Signature of the researcher"))
        self.block.pad.setFixedHeight(_PAD_HEIGHT)
        self.add(
            findings, words, kit.columns(self.amount, self.period, self.months, count=3), self.block
        )

    def begin(self, known: Study | None) -> None:
        """Begin a study; an earlier one's amount stands there, its signature does not."""
        self.amount.field.set_value(known.amount or None if known else None)
        self.period.field.set_value(_MONTHLY if known and known.months else _ONCE)
        self.months.field.set_value(known.months if known else None)
        self.block.clear()
        self.follow()

    @property
    def monthly(self) -> bool:
        """The amount is of each month."""
        return bool(self.period.field.value() == _MONTHLY)

    def follow(self) -> None:
        """Ask for the months of what is paid by the month."""
        self.months.setVisible(self.monthly)

    def is_signed(self) -> bool:
        """Tell whether the researcher signed; else say so."""
        return self.block.takes(self.tr("Sign in the box first."))

    def signed(self, study: Study) -> Study:
        """Return a study with the signature as drawn."""
        drawn = self.block.pad.value()
        if drawn is None:
            return study
        return replace(study, strokes=drawn.points, aspect=drawn.aspect, width=drawn.width)
