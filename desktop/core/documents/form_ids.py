"""Ids of forms: what they are now, and what they were."""

from typing import Final

#: Ids that forms had: prints of that time are kept under them, as their codes are.
_FORMERLY: Final = {"decision": "decision_letter"}


def current_id(form_id: str) -> str:
    """Return the id of a form by one that it had, any other as it is."""
    return _FORMERLY.get(form_id, form_id)


def ids_of(form_id: str) -> tuple[str, ...]:
    """Return the ids under which prints of a form are kept: its own, and those that it had."""
    return form_id, *(old for old, now in _FORMERLY.items() if now == form_id)
