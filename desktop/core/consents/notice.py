"""The plain notice: what DOMAIN §4 says that it states, from the office's own settings."""

from typing import Final

from desktop.base.arabic_text import ltr
from desktop.base.messages import Messages
from desktop.core.documents.consent_forms import Clause
from desktop.core.policy.profile import PolicyProfile
from desktop.core.policy.vocabulary import ContactKind

#: Years, shipped as examples and marked so until the office sets its own (DOMAIN §4).
EXAMPLE_STUDY: Final = 5
EXAMPLE_PAYMENTS: Final = 10
_ASKED_BY: Final = frozenset({ContactKind.PHONE, ContactKind.EMAIL})
_CLAUSES: Final = (
    "contact", "basis", "fields", "receivers", "keeping", "rights", "withdrawing", "pad",
)  # fmt: skip


def clauses(messages: Messages, profile: PolicyProfile, phone: str) -> tuple[Clause, ...]:
    """Return the notice's clauses; ``phone`` is the office's own, "" where its letterhead has none:
    then people ask as the policy says, and where it says nothing, at the desk.
    """
    text, office = messages.text, profile.office
    stated = " · ".join(ltr(one.value) for one in profile.contacts if one.kind in _ASKED_BY)
    chosen = office.keep_study_years is not None and office.keep_payments_years is not None
    said: dict[str, str | int] = {
        "association": profile.association.name,
        "contact": office.data_contact
        or (ltr(phone) if phone else stated)
        or text("print.notice_at_desk"),
        "body": profile.studying_body.name,
        "study": office.keep_study_years or EXAMPLE_STUDY,
        "payments": office.keep_payments_years or EXAMPLE_PAYMENTS,
        "whose": text(f"print.notice_{'chosen' if chosen else 'example'}"),
    }
    return tuple(
        Clause(text(f"print.notice_{one}_title"), text(f"print.notice_{one}", **said))
        for one in _CLAUSES
    )


def spoken(messages: Messages) -> str:
    """Return the notice as it is read out before somebody signs."""
    return messages.text("say.privacy")
