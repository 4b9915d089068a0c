"""The study that a request goes by, in short, as each role may read it."""

from desktop.base.clock import months_after, riyadh_date
from desktop.core.intake.steps import Case
from desktop.core.intake.studied.terms import Earlier, StudySummary
from desktop.core.intake.studied.words import sees_sums
from desktop.core.intake.study.ledger import Studied, newest_in
from desktop.core.intake.told import Speech
from desktop.core.work import Action, Look, Work, may


def summary_in(at: Work | Look, request_id: str, case: Case, speech: Speech) -> StudySummary | None:
    """Return the newest study of a request, or the earlier one that serves it; None where there is
    none, and for who reads no studies.
    """
    if not may(speech.roles, Action.STUDY_READ):
        return None
    own = newest_in(at.session, request_id) if case.facts.studied_at else None
    if own is not None:
        return _summary(own, case, speech, None)
    served = case.serving
    found = newest_in(at.session, served.request_id) if served else None
    return _summary(found, case, speech, served) if found else None


def _summary(found: Studied, case: Case, speech: Speech, served: Earlier | None) -> StudySummary:
    study, on = found.study, riyadh_date(found.at)
    months = case.profile.office.study_months
    sums = sees_sums(speech)
    return StudySummary(
        request_id=found.request_id,
        on=on,
        by=found.by,
        kind=study.kind,
        recommendation=speech.text(study.recommendation),
        findings=speech.text(study.findings),
        figures=study.figures if sums else None,
        klass=study.klass,
        zakat=study.zakat,
        amount=study.amount if sums and study.kind else None,
        months=study.months,
        number=served.number if served else "",
        until=months_after(on, months) if months else None,
        signed=bool(study.strokes),
    )
