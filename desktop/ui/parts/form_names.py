"""What the printed forms are called on the screen."""

from desktop.core.documents.catalogue import CATALOGUE
from desktop.ui.desk import Desk


def form_name(desk: Desk, form_id: str) -> str:
    """Return a form's name; the request form is titled by the policy."""
    if form_id == "request":
        return desk.office.policy.profile.form.title
    return desk.messages.text(f"term.form.{form_id}")


def coded_forms(desk: Desk) -> list[tuple[str, str]]:
    """Return the forms that go out with a number and a code, each with its name."""
    return [(form.id, form_name(desk, form.id)) for form in CATALOGUE if form.bears_code]
