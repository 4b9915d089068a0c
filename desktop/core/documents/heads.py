"""What a print's top says of the association and its office."""

from collections.abc import Iterable

from desktop.base.hijri import HijriDate, hijri_text
from desktop.core.policy.profile import PolicyProfile
from desktop.core.policy.vocabulary import NOT_STATED, RegistrationKind
from desktop.core.work import Look, Work
from desktop.core.work.settings import get_setting


def licence(profile: PolicyProfile) -> str:
    """Return the licence or registration with its date where the policy states them, else ""."""
    one = profile.association.registration
    if one.kind is RegistrationKind.NOT_STATED:
        return ""
    number = f"{one.label} {one.number}"
    if one.hijri == NOT_STATED:
        return number
    year, month, day = (int(part) for part in one.hijri.split("-"))
    written = hijri_text(HijriDate(year, month, day).to_gregorian(), arabic=False)
    return f"{number} بتاريخ {written}"


def contact_line(lines: Iterable[str], phone: str) -> str:
    """Return a letterhead's own lines and its telephone in one."""
    return " · ".join(one for one in (*lines, phone) if one)


def office_phone(at: Work | Look) -> str:
    """Return the telephone of the office's letterhead, or ""."""
    return str((get_setting(at.session, "letterhead") or {}).get("phone", ""))
