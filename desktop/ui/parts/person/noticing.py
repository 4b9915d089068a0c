"""What in a form can hardly be, told beside its field and on the file."""

from desktop.base.clock import today
from desktop.core.people.notices import notices
from desktop.core.people.terms import PersonForm, PersonView, Shown
from desktop.ui import kit
from desktop.ui.desk import Desk


def noticed(desk: Desk, form: PersonForm) -> dict[str, str]:
    """Return the first notice of each field, in words."""
    said = notices(form, today(desk.office.clock))
    return {one.field: desk.messages.of(one) for one in reversed(said)}


class NoticeBanner(kit.Banner):
    """The notices of a file, for who sees it whole."""

    def __init__(self) -> None:
        super().__init__("info")
        self.hide()

    def show_person(self, desk: Desk, person: PersonView) -> None:
        """Tell what can hardly be, once each."""
        whole = person.household is Shown.FULL and not person.masked
        said = dict.fromkeys(noticed(desk, person.form).values()) if whole else {}
        self.set_text("\n".join(said))
        self.setVisible(bool(said))
