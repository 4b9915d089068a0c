"""Judging papers on a given day: at submission, and again at delivery."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from desktop.base.errors import Problem, Refused
from desktop.base.hijri import to_hijri
from desktop.core.intake.standing import AFTER_DECISION
from desktop.core.intake.terms import Facts, PaperEntry, PaperLine, PaperStatus, PaperVerdict
from desktop.core.policy.choices import Paper


def submitted_on(facts: Facts, today: date) -> date:
    """Return the day that the papers were checked on, or today where they were not yet."""
    return facts.papers_checked_on or today


def shown_on(facts: Facts, today: date) -> date:
    """Return the day that papers are shown as of: today once the delivery comes next."""
    return today if facts.state in AFTER_DECISION else submitted_on(facts, today)


def judge(paper: Paper, entry: PaperEntry, on: date) -> PaperVerdict:
    """Return what ``entry`` is worth on a day, by the paper's validity.

    A paper of limited age issued on day *d* is good through *d* + ``max_age_days``; an expired
    one counts where reception accepted it with a reason.
    """
    if entry.status is PaperStatus.NOT_APPLICABLE:
        return PaperVerdict.NOT_APPLICABLE
    if entry.status is PaperStatus.MISSING:
        return PaperVerdict.MISSING
    verdict = next(_faults(paper, entry, on), PaperVerdict.VALID)
    if verdict is not PaperVerdict.VALID and entry.accepted_reason:
        return PaperVerdict.ACCEPTED
    return verdict


def _faults(paper: Paper, entry: PaperEntry, on: date) -> Iterator[PaperVerdict]:
    """Yield what is wrong with a paper that is there, by each day that its validity asks for."""
    if paper.validity.has_last_day:
        if entry.expires is None:
            yield PaperVerdict.UNDATED
        elif entry.expires < on:
            yield PaperVerdict.EXPIRED
    if paper.validity.has_age and paper.max_age_days is not None:
        if entry.issued is None:
            yield PaperVerdict.UNDATED
        elif entry.issued + timedelta(days=paper.max_age_days) < on:
            yield PaperVerdict.TOO_OLD


def lines(
    papers: Iterable[Paper], entries: Iterable[PaperEntry], on: date
) -> tuple[PaperLine, ...]:
    """Return every paper of the policy with its entry (missing where there is none)."""
    by_id = {e.paper_id: e for e in entries}
    return tuple(
        PaperLine(p.id, p.name, p.required, entry, judge(p, entry, on))
        for p in papers
        for entry in [by_id.get(p.id, PaperEntry(p.id, PaperStatus.MISSING))]
    )


def missing(all_lines: Iterable[PaperLine]) -> tuple[PaperLine, ...]:
    """Return the required papers that are not there or not good."""
    return tuple(line for line in all_lines if line.missing)


def missing_at_submission(papers: Iterable[Paper], facts: Facts) -> bool:
    """Tell whether a required paper was not there, or not good, on the day of submission.

    Before the papers were checked none is there, whatever the day.
    """
    on = facts.papers_checked_on
    return bool(missing(lines(papers, facts.papers if on else (), on or date.min)))


def problems(papers: Iterable[Paper], entries: Iterable[PaperEntry], on: date) -> list[Problem]:
    """Return what is wrong with what reception entered (fields ``papers.<id>.<name>``)."""
    known = {p.id: p for p in papers}
    found: list[Problem] = []
    for entry in entries:
        at = f"papers.{entry.paper_id}"
        if entry.paper_id not in known:
            found.append(Problem(at, "intake.unknown_paper", {"paper": entry.paper_id}))
        elif _unexplained(known[entry.paper_id], entry):
            found.append(Problem(f"{at}.note", "intake.note_needed"))
        elif entry.status is PaperStatus.COPY_KEPT and not entry.note.strip():
            found.append(Problem(f"{at}.note", "intake.copy_reason"))
        for name in ("issued", "expires", "renewal_by"):
            found += outside_calendar(f"{at}.{name}", getattr(entry, name))
        if entry.issued and entry.issued > on:
            found.append(Problem(f"{at}.issued", "intake.issued_in_future"))
        if entry.accepted_reason and entry.renewal_by is None:
            found.append(Problem(f"{at}.renewal_by", "intake.renewal_needed"))
        if entry.renewal_by and entry.renewal_by < on:
            found.append(Problem(f"{at}.renewal_by", "intake.renewal_in_past"))
    return found


def _unexplained(paper: Paper, entry: PaperEntry) -> bool:
    """Tell whether a required paper is waived without a word."""
    waived = paper.required and entry.status is PaperStatus.NOT_APPLICABLE
    return waived and not entry.note.strip()


def outside_calendar(name: str, day: date | None) -> list[Problem]:
    """Return a problem for a day that no paper could show in Umm al-Qura."""
    try:
        if day:
            to_hijri(day)
    except Refused as why:
        return [Problem(name, why.code, why.params)]
    return []
