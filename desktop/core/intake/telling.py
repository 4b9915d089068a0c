"""What an event tells: each field of what a step was taken with, in words, by who asks."""

from collections.abc import Iterator, Mapping
from dataclasses import fields
from typing import Any, Final

from desktop.base.counted import figure
from desktop.core.intake import told
from desktop.core.intake.copied import CopyGone, CopyMarked, KeptPaper
from desktop.core.intake.kinship import KinSaid
from desktop.core.intake.paper_terms import PaperEntry
from desktop.core.intake.steps import STEPS
from desktop.core.intake.steps.verification import CheckPapers
from desktop.core.intake.studied import words as study
from desktop.core.intake.terms import FirstAnswers, OpenRequest
from desktop.core.intake.told import Speech, Told
from desktop.core.work import may
from desktop.core.work.reviews import Declared, Reviewed

Line = tuple[str, str]
"""What a line is about, and what it says."""


def _service(speech: Speech, value: str) -> str:
    return next((s.name for s in speech.profile.services if s.id == value), value)


def _paper(speech: Speech, value: str) -> str:
    return next((p.name for p in speech.profile.papers if p.id == value), value)


#: How each field is told; a test fails for one that is not here.
TOLD: Final[Mapping[type, Mapping[str, Told]]] = {
    OpenRequest: {
        "person_id": told.kept(told.ELSEWHERE),  # whose page it is
        "service_id": told.kept(Told(_service)),
        "channel": told.kept(told.of("channel")),
        "need": told.TEXT,
        "urgent_reason": told.TEXT,
        "received_on": told.kept(told.DAY),
        "received_place": told.OPEN_TEXT,
        "received_by": told.kept(told.OPEN_TEXT),
        "letter": told.kept(told.OWN_NUMBER),
        "first": told.ELSEWHERE,  # each answer by itself
        "unasked": told.TEXT,
    },
    FirstAnswers: {
        "in_area": told.ANSWER,
        "passer_by": told.YES,
        "helped": told.ANSWER,
        "helped_by": told.TEXT,
        "helped_officer": told.TEXT,
        "helped_channel": told.TEXT,
        "helped_on": told.DAY,
        "helped_answer": told.TEXT,
    },
    PaperEntry: {
        "paper_id": told.ELSEWHERE,
        "status": told.ELSEWHERE,
        "issued": told.DAY,
        "expires": told.DAY,
        "note": told.TEXT,
        "accepted_reason": told.TEXT,
        "renewal_by": told.DAY,
        "renewed": told.DAY,
        "renewed_seen": told.DAY,
        "number": told.NUMBER,
    },
    Declared: {
        "why": told.of("review_why"),
        "action": told.of("act"),
        "note": told.TEXT,
    },
    Reviewed: {"seq": told.ELSEWHERE, "note": told.TEXT},
    KeptPaper: {
        "paper_id": told.kept(Told(_paper)),
        "blob": told.ELSEWHERE,
        "pages": told.kept(Told(lambda _speech, value: figure(value))),
        "copy_why": told.kept(told.OPEN_TEXT),
        "kept_until": told.kept(told.DAY),
    },
    CopyMarked: {"paper_id": told.kept(Told(_paper)), "blob": told.ELSEWHERE},
    CopyGone: {
        "paper_id": told.kept(Told(_paper)),
        "blob": told.ELSEWHERE,
        "pages": told.kept(Told(lambda _speech, value: figure(value))),
        "asked_by": told.kept(told.OPEN_TEXT),
    },
    KinSaid: {"related": told.YES_NO, "how": told.TEXT},
    **study.BESIDE,
    **{step.payload: step.told for step in STEPS},
}


def tell(speech: Speech, payload: Any) -> tuple[Line, ...]:
    """Return what a step was taken with; what is empty or not for these roles is left out."""
    papers = _papers(speech, payload) if isinstance(payload, CheckPapers) else ()
    first = _lines(speech, payload.first) if isinstance(payload, OpenRequest) else ()
    return (*papers, *_lines(speech, payload), *first)


def _lines(speech: Speech, payload: Any) -> Iterator[Line]:
    for field in fields(payload):
        how = TOLD[type(payload)][field.name]
        words = how.words(speech, getattr(payload, field.name))
        if words and may(speech.roles, how.needs):
            yield speech.term("told", field.name), words


def _papers(speech: Speech, payload: CheckPapers) -> Iterator[Line]:
    names = {paper.id: paper.name for paper in speech.profile.papers}
    for entry in payload.entries:
        parts = [speech.term("paper_status", entry.status)]
        parts += [f"{name}: {words}" for name, words in _lines(speech, entry)]
        yield names.get(entry.paper_id, entry.paper_id), speech.messages.listed(parts)
