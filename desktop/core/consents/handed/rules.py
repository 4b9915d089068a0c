"""The laws of handing the notice over: what each way of acknowledging it needs."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from desktop.base.errors import Problem
from desktop.base.hijri import outside_calendar
from desktop.base.ink import drawn
from desktop.core.consents.handed.terms import Acknowledged, HandNotice, Notice


def problems(given: HandNotice, notice: Notice, today: date) -> Iterator[Problem]:
    """Yield what is wrong with a handing over by itself."""
    if given.on > today:
        yield Problem("on", "consents.future")
    yield from outside_calendar("on", given.on)
    match given.how:
        case Acknowledged.PAD:
            if given.on != today:
                yield Problem("on", "consents.pad_today")
            if not drawn(given.strokes, given.aspect, given.width):
                yield Problem("strokes", "intake.no_signature")
        case Acknowledged.THUMB if not given.witness:
            yield Problem("witness", "consents.witness")
        case Acknowledged.SPOKEN if not notice.spoken:
            yield Problem("how", "consents.not_spoken")
        case Acknowledged.SPOKEN if not given.reason:
            yield Problem("reason", "consents.spoken_reason")


def taken(given: HandNotice, headed_on: date | None, died_on: date | None) -> Iterator[Problem]:
    """Yield why nobody can have taken it so: before the file passed to who heads it now, or, by
    itself, whoever had died.
    """
    if headed_on is not None and given.on < headed_on:
        yield Problem("on", "consents.notice_before_head")
    if died_on is not None and given.on >= died_on and not given.taker:
        yield Problem("taker", "consents.notice_died")


def checked(given: HandNotice) -> HandNotice:
    """Return a handing over with nothing in it that its way has no field for."""
    if given.how is not Acknowledged.THUMB:
        given = replace(given, witness="")
    if given.how is not Acknowledged.SPOKEN:
        given = replace(given, reason="")
    return given if given.how is Acknowledged.PAD else replace(given, strokes=())
