"""The office looks at its own records: the policy's trace with counts, and the digest."""

import pytest

from desktop.base.errors import Refused
from desktop.core.complaints.terms import RecordVoice, VoiceKind
from desktop.core.intake.terms import Purpose, RecordVisit
from desktop.core.policy.vocabulary import Serves, StepId
from desktop.core.work import Role


def counts(live):
    """Return how many records show each thing that serves a clause, as the trace says."""
    rows = live.act(Role.AUDITOR, live.office.reports.trace)
    assert [row.clause.id for row in rows] == [clause.id for clause in live.profile.clauses]
    return {service.tag: service.records for row in rows for service in row.how}


@pytest.mark.parametrize("policy", ["haqal", "shaqra", "nama", "kawthar", "kafl"])
def test_every_clause_is_traced_and_zero_is_zero(open_office, policy):
    live = open_office(policy)
    assert set(counts(live).values()) == {0}
    rows = live.act(Role.AUDITOR, live.office.reports.trace)
    messages = live.office.messages
    assert all(row.kind_code in messages for row in rows)
    assert all(service.code in messages for row in rows for service in row.how)


def test_records_are_counted_where_they_serve(live):
    request = live.request()
    live.upto(request.id, StepId.DELIVERY)
    live.act(Role.RECEPTION, live.office.visits.record, RecordVisit(Purpose.ENQUIRY, "interview"))
    live.act(
        Role.RECEPTION,
        live.office.complaints.record,
        RecordVoice(VoiceKind.COMPLAINT, "interview", "تأخر الرد", live.clock.now()),
    )
    counted = counts(live)
    once = {
        Serves.RECEPTION, Serves.PAPERS_CHECK, Serves.DATA_MATCH, Serves.REFERRAL_UNCLEAR,
        Serves.SIGNATURE, Serves.EXPLANATION, Serves.REFERRAL, Serves.COMPLETION, Serves.STUDY,
        Serves.DECISION, Serves.REPLY_CLOCK, Serves.DELIVERY, Serves.ENQUIRY, Serves.COMPLAINT,
    }  # fmt: skip
    for tag, records in counted.items():
        assert records == (1 if tag in once else 0), tag
    assert once & set(counted)


def test_everybody_may_read_the_trace(live):
    for role in Role:
        assert live.act(role, live.office.reports.trace)


def test_the_digest_is_of_every_record_but_the_audit(live):
    reports = live.office.reports
    first = live.act(Role.DIRECTOR, reports.digest)
    assert live.act(Role.DIRECTOR, reports.digest) == first
    live.person()
    assert live.act(Role.DIRECTOR, reports.digest) != first
    for role in set(Role) - {Role.DIRECTOR, Role.ADMIN, Role.AUDITOR}:
        with pytest.raises(Refused, match=r"work\.not_permitted"):
            live.act(role, reports.digest)


def test_a_check_reads_every_part(live, server):
    request = live.request()
    live.upto(request.id, StepId.REFERRAL)
    live.act(Role.RECEPTION, live.office.press.issue, "receipt", request.id)
    report = live.act(Role.RECEPTION, live.office.reports.check)
    assert report.sound
    read = {finding.part.value: finding.read for finding in report.findings}
    assert read["requests"] == read["signatures"] == read["documents"] == 1
    assert read["chain"] > 10
    assert ("database" in read) is (server is None)  # a server's pages are not ours to read
    assert read.get("database", 99) > 10
