"""What the printed forms are called on the screen."""

from desktop.ui.desk import Desk


def form_name(desk: Desk, form_id: str) -> str:
    """Return a form's name; the request form is titled by the policy."""
    if form_id == "request":
        return desk.office.policy.profile.form.title
    return desk.messages.text(f"term.form.{form_id}")
