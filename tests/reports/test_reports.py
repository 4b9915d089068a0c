"""The office looks at its own records: whether they are sound, and their digest."""

import pytest

from desktop.base.errors import Refused
from desktop.core.policy.vocabulary import StepId
from desktop.core.work import Role


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
