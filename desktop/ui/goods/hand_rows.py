"""Who takes what is given, and how they sign: the same rows wherever something is handed out."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.core.aid.goods.hands import By, Hand, Signed
from desktop.ui import kit
from desktop.ui.desk import Desk
from desktop.ui.parts.options import terms


class HandRows(QObject):
    """Rows on a form; those of another way of taking or signing are hidden. On the pad a finger
    leaves no print: a thumb is pressed on the sheet.
    """

    def __init__(self, parent: QWidget, desk: Desk, form: kit.Form, *, under: str = "") -> None:
        super().__init__(parent)
        self._form, self._under = form, f"{under}." if under else ""
        texts = desk.messages
        self.by = kit.SegmentedChoice(terms(texts, "taken_by", By), By.SELF.value)
        self.signed = kit.SegmentedChoice(terms(texts, "signed_by", Signed), Signed.SHEET.value)
        self.pad = kit.SignaturePad()
        self.pad.setMinimumHeight(9 * kit.theme.current_theme().px.base)
        rows = (
            ("by", self.tr("Who takes it"), self.by, True),
            ("signed", self.tr("Signed"), self.signed, True),
            ("collector", self.tr("Name of who takes it"), kit.NameField(), True),
            ("identity", self.tr("Identity number"), kit.TextField(maximum=40), True),
            ("authority", self.tr("Number of the authorisation"), kit.TextField(maximum=40), False),
            ("witness", self.tr("Witness of the thumb"), kit.NameField(), True),
            ("strokes", self.tr("Signature"), self.pad, True),
        )
        self.rows = {
            name: form.row(self._under + name, label, field, required=required)
            for name, label, field, required in rows
        }
        for one in (self.by, self.signed):
            one.changed.connect(self._offer)
        self._offer()

    def parts(self) -> tuple[QWidget, ...]:
        """Return the rows as they stand on a page or sheet."""
        rows = self.rows
        return (
            kit.columns(rows["by"], rows["signed"], count=2),
            kit.columns(rows["collector"], rows["identity"], rows["authority"], count=3),
            rows["witness"],
            rows["strokes"],
        )

    def _offer(self) -> None:
        other = self.by.value() == By.AUTHORISED
        for name in ("collector", "identity", "authority"):
            self.rows[name].setVisible(other)
        self.rows["witness"].setVisible(self.signed.value() == Signed.THUMB)
        self.rows["strokes"].setVisible(self.signed.value() == Signed.PEN)

    def hand(self) -> Hand:
        """Return who takes it and how they sign, as the rows say."""
        values = {name: row.field.value() for name, row in self.rows.items()}
        by, signed, drawn = By(values["by"]), Signed(values["signed"]), self.pad.value()
        pen = drawn if signed is Signed.PEN else None
        return Hand(
            by,
            signed,
            values["collector"] or "",
            values["identity"] or "",
            values["authority"] or "",
            values["witness"] or "",
            pen.points if pen else (),
            pen.aspect if pen else 3.0,
            pen.width if pen else 560.0,
        )

    def clear(self) -> None:
        """Begin anew with the next family: how they sign stays as it was."""
        self.by.set_value(By.SELF.value)
        for name in ("collector", "identity", "authority", "witness"):
            self.rows[name].field.set_value("")
        self.pad.wipe()
        self._offer()
