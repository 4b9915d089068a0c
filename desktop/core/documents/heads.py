"""What a print's top says of the association and its office."""

from desktop.base.arabic_text import ltr
from desktop.core.policy.profile import PolicyProfile
from desktop.core.policy.vocabulary import NOT_STATED, RegistrationKind
from desktop.core.work import Look, Work
from desktop.core.work.settings import get_setting


def licence(profile: PolicyProfile) -> str:
    """Return the licence or registration with its date where the policy states them, else ""."""
    one = profile.association.registration
    if one.kind is RegistrationKind.NOT_STATED:
        return ""
    number = f"{one.label} {ltr(one.number)}"
    if one.hijri == NOT_STATED:
        return number
    year, month, day = (int(part) for part in one.hijri.split("-"))
    return f"{number} بتاريخ {year}/{month}/{day} هـ"


def office_phone(at: Work | Look) -> str:
    """Return the telephone of the office's letterhead, or ""."""
    return str((get_setting(at.session, "letterhead") or {}).get("phone", ""))
