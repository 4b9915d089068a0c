"""Judging papers on a given day: at submission, and again at delivery."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta

from desktop.base.errors import Problem
from desktop.base.hijri import outside_calendar
from desktop.core.intake.facts import Facts
from desktop.core.intake.paper_terms import PaperEntry, PaperLine, PaperStatus, PaperVerdict
from desktop.core.intake.standing import ACTIVE, AFTER_DECISION
from desktop.core.people.terms import PersonForm
from desktop.core.policy.choices import Paper
from desktop.core.policy.profile import PolicyProfile


def submitted_on(facts: Facts, today: date) -> date:
    """Return the day that the papers were checked on, or today where they were not yet."""
    return facts.papers_checked_on or today


def shown_on(facts: Facts, today: date) -> date:
    """Return the day that papers are shown as of: today once the delivery comes next."""
    return today if facts.state in AFTER_DECISION else submitted_on(facts, today)


def fits(paper: Paper, service_id: str, person: PersonForm) -> bool:
    """Tell whether the office asks for a paper for this service and of this person."""
    when = paper.when
    return (
        (not when.services or service_id in when.services)
        and (not when.categories or not set(when.categories).isdisjoint(person.categories))
        and (not when.marital or person.marital in when.marital)
        and (not when.housing or person.housing in when.housing)
    )


def of_service(profile: PolicyProfile, service_id: str) -> tuple[Paper, ...]:
    """Return the papers that some person is asked for with this service."""
    return tuple(p for p in profile.papers if service_id in (p.when.services or (service_id,)))


def to_ask(
    papers: Iterable[Paper], facts: Facts, service_id: str, person: PersonForm
) -> tuple[str, ...]:
    """Return the papers that a check of today asks for, by id: by the person's file as it is
    until the decision, from then on those of the submission.
    """
    if facts.papers_asked is not None and facts.state in AFTER_DECISION:
        return facts.papers_asked
    more = facts.more_papers
    return tuple(p.id for p in papers if p.id in more or fits(p, service_id, person))


def asked(
    papers: Iterable[Paper], facts: Facts, service_id: str, person: PersonForm
) -> tuple[Paper, ...]:
    """Return the papers of a request: what its submission asked for, before it what it would."""
    if facts.papers_checked_on is None:
        return tuple(paper for paper in papers if fits(paper, service_id, person))
    return submitted(papers, facts)


def submitted(papers: Iterable[Paper], facts: Facts) -> tuple[Paper, ...]:
    """Return the papers that the submission asked for, with what else was brought; all of the
    office's before it, and where nobody kept what was asked for.
    """
    if facts.papers_asked is None:
        return tuple(papers)
    there = {*facts.papers_asked, *facts.more_papers, *(entry.paper_id for entry in facts.papers)}
    return tuple(paper for paper in papers if paper.id in there)


def checked(
    papers: Iterable[Paper], before: Facts, entries: Iterable[PaperEntry], on: date
) -> tuple[PaperEntry, ...]:
    """Return what is kept of papers that are checked on a day.

    After the decision one that was there at the submission stays as it was judged, with its new
    day beside it.
    """
    known = {paper.id: paper for paper in papers}
    old = {entry.paper_id: entry for entry in before.papers}
    if before.state not in AFTER_DECISION:
        return tuple(replace(entry, renewed=None, renewed_seen=None) for entry in entries)
    return tuple(
        _renewed(known[e.paper_id], old[e.paper_id], e, on) if e.paper_id in old else e
        for e in entries
    )


def _renewed(paper: Paper, old: PaperEntry, new: PaperEntry, on: date) -> PaperEntry:
    was, now = ((e.expires if paper.validity.has_last_day else e.issued) for e in (old, new))
    if not (old.status.there and new.status.there and was and now):
        return new
    same = now == (old.renewed or was)
    return replace(
        new,
        issued=old.issued,
        expires=old.expires,
        renewed=old.renewed if same else now,
        renewed_seen=old.renewed_seen if same else on,
    )


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
    """Yield what is wrong with a paper that is there, by each day that its validity asks for: its
    new one, from when that was seen.
    """
    new = entry.renewed if entry.renewed_seen and entry.renewed_seen <= on else None
    if paper.validity.has_last_day:
        expires = new or entry.expires
        if expires is None:
            yield PaperVerdict.UNDATED
        elif expires < on:
            yield PaperVerdict.EXPIRED
    if paper.validity.has_age and paper.max_age_days is not None:
        issued = new or entry.issued
        if issued is None:
            yield PaperVerdict.UNDATED
        elif issued + timedelta(days=paper.max_age_days) < on:
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
    return bool(
        missing(lines(submitted(papers, facts), facts.papers if on else (), on or date.min))
    )


def missing_today(papers: Iterable[Paper], facts: Facts, today: date) -> bool:
    """Tell whether a request that is on its way lacks a required paper, as lists show it."""
    shown = lines(submitted(papers, facts), facts.papers, shown_on(facts, today))
    return facts.state in ACTIVE and bool(missing(shown))


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
        elif _unkept(known[entry.paper_id], entry):
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


def _unkept(paper: Paper, entry: PaperEntry) -> bool:
    """Tell whether a copy is kept of a kind of paper of which the office keeps none, and nobody
    says why.
    """
    kept = entry.status is PaperStatus.COPY_KEPT and paper.kept is None
    return kept and not entry.note.strip()
