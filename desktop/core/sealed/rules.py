"""What a detail must be before it is sealed."""

from collections.abc import Iterator
from dataclasses import replace

from desktop.base.errors import Problem
from desktop.base.hijri import outside_calendar
from desktop.core.sealed.terms import Detail, SealedKind


def checked(detail: Detail) -> Detail:
    """Return a detail with nothing in it that its kind has no field for."""
    if detail.kind is not SealedKind.PRISON:
        detail = replace(detail, prison_kind=None, release_on=None)
    if detail.kind not in {SealedKind.PRISON, SealedKind.HEALTH}:
        detail = replace(detail, name="")
    return detail


def problems(detail: Detail) -> Iterator[Problem]:
    """Yield what is wrong with a checked detail (fields text, release_on): it says nothing beside
    its kind, or of a day that cannot be shown.

    That the parentage is unknown says all of it.
    """
    says = detail.text or detail.name or detail.prison_kind or detail.release_on
    if not says and detail.kind is not SealedKind.PARENTAGE:
        yield Problem("text", "sealed.empty")
    yield from outside_calendar("release_on", detail.release_on)
