"""The rows of who raised something and of whom it is about, which nobody has to say."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.core.complaints.course.terms import Raiser
from desktop.core.complaints.terms import RecordVoice
from desktop.ui import kit
from desktop.ui.complaints.words import or_nothing
from desktop.ui.desk import Desk
from desktop.ui.parts.options import terms

translate = QCoreApplication.translate
#: So many letters has a name, or what is said in short.
_SHORT = 120
#: And the number of a file, in any way that it is typed.
_NUMBER = 40


def from_whom(desk: Desk, form: kit.FormOf[RecordVoice], ways: list[tuple[str, str]]) -> QWidget:
    """Return the rows of who raised it, and by what way they wish an answer."""
    ask = form.ask
    unasked = [("", translate("VoicesPage", "As it came")), *ways]
    raisers = terms(desk.messages, "raiser", Raiser)
    return kit.columns(
        ask(
            lambda v: v.name,
            translate("VoicesPage", "Name, if given"),
            kit.TextField(maximum=_SHORT),
            help_text=translate("VoicesPage", "A nameless one is taken too"),
        ),
        ask(
            lambda v: v.contact,
            translate("VoicesPage", "How to reach them"),
            kit.TextField(maximum=_SHORT),
        ),
        ask(
            lambda v: v.file,
            translate("VoicesPage", "Number of their file"),
            kit.TextField(maximum=_NUMBER),
            help_text=translate("VoicesPage", "Where the association has one"),
        ),
        ask(
            lambda v: v.reply_by,
            translate("VoicesPage", "Answer wished by"),
            kit.ChoiceField(unasked),
            read=or_nothing,
        ),
        ask(
            lambda v: v.raiser,
            translate("VoicesPage", "Raised by"),
            kit.SegmentedChoice(raisers, Raiser.BENEFICIARY),
            read=lambda one: Raiser(one or Raiser.BENEFICIARY),
        ),
    )


def fill(who: kit.ChoiceField, names: dict[str, str]) -> None:
    """Offer the staff by name; who was chosen stays."""
    chosen = who.value()
    who.set_options([("", translate("VoicesPage", "Nobody by name")), *names.items()])
    who.set_value(chosen or "")


def about_whom(form: kit.FormOf[RecordVoice], who: kit.ChoiceField) -> QWidget:
    """Return the rows of whom it is about, who will know nothing of it."""
    ask = form.ask
    return kit.columns(
        ask(lambda v: v.matter, translate("VoicesPage", "In short"), kit.TextField(maximum=_SHORT)),
        ask(
            lambda v: v.about_staff_id,
            translate("VoicesPage", "About (staff)"),
            who,
            help_text=translate("VoicesPage", "Hidden from them; not read out at the desk"),
            read=or_nothing,
        ),
        ask(
            lambda v: v.about_desk,
            translate("VoicesPage", "About (desk)"),
            kit.TextField(maximum=_SHORT),
        ),
        count=3,
    )
