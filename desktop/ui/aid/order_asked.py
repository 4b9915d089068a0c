"""What an order wants besides: why in spite of a notice, and who declares doing two parts."""

from desktop.ui import kit


class Asked(kit.Card):
    """Two rows that stand on the page where an act asked for them; ``form`` hears the problems."""

    def __init__(self) -> None:
        super().__init__()
        self.form = kit.Form(self)
        self.despite = kit.TextField(maximum=300)
        self.declared = kit.TextField(maximum=300)
        self._rows = {
            "despite": self.form.row(
                "despite", self.tr("Ordered all the same, because…"), self.despite
            ),
            "declared": self.form.row(
                "declared",
                self.tr("Declaration: the same person did the step before, because…"),
                self.declared,
                help_text=self.tr("Another reviews it within seven days"),
            ),
        }
        self.add(*self._rows.values())
        self.rest()

    def rest(self) -> None:
        """Ask for nothing."""
        self.form.clear()
        for row in self._rows.values():
            row.hide()
        self.hide()

    def ask(self, why: Exception) -> None:
        """Ask in place for what an act was refused without."""
        fields = {one.field for one in getattr(why, "problems", ())} & self._rows.keys()
        for name in fields:
            self._rows[name].show()
        self.setVisible(bool(fields) or self.isVisible())
        for name in sorted(fields)[:1]:
            self._rows[name].field.inputs()[0].setFocus()
