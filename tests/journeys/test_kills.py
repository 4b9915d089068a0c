"""A writer killed at any moment loses nothing that it had acknowledged."""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from sqlalchemy import select

from desktop.core.documents.records import DocumentRecord, NumberRow
from desktop.core.intake.records import RequestRecord, key_of_draft
from desktop.core.work import Action, Role
from desktop.core.work.records import EventRecord

WRITER = Path(__file__).with_name("writer.py")
#: Kills that are tried however slow the machine is.
LEAST = 3


def lines_of(zygote, patience):
    """Start a writer, read so many of its lines, kill it, and return all that it told."""
    zygote.stdin.write("go\n")
    zygote.stdin.flush()
    told, pid = [], None
    for line in zygote.stdout:
        word, rest = line.split()
        if word == "writer":
            pid = int(rest)
        elif word == "ended":
            assert int(rest) == -signal.SIGKILL, "the writer ended by itself"
            return told
        else:
            told.append((word, int(rest)))
        if pid and len(told) == patience[0]:
            time.sleep(patience[1])
            os.kill(pid, signal.SIGKILL)
    raise AssertionError("the parent of the writers ended by itself")


def count(live):
    """Return numbers given, events by numbered request, and prints; after a check of all."""
    office = live.unlock(Role.RECEPTION).office
    report = live.act(Role.RECEPTION, office.reports.check)
    assert report.sound, report

    def read():
        with office.doors.look(live.actor(Role.RECEPTION), Action.REQUEST_READ) as see:
            session = see.session
            numbers = {}
            for row in session.scalars(select(NumberRow).order_by(NumberRow.serial)):
                numbers.setdefault(row.kind, []).append((row.serial, row.number))
            rows = session.scalars(select(RequestRecord))  # one may be killed as a draft
            ids = {row.id: row.number for row in rows if row.number != key_of_draft(row.id)}
            events = dict.fromkeys(ids.values(), 0)
            for event in session.scalars(select(EventRecord)):
                if event.subject_kind == "request" and event.subject_id in ids:
                    events[ids[event.subject_id]] += 1
            papers = [(d.number, d.id, d.sha256) for d in session.scalars(select(DocumentRecord))]
            return numbers, events, papers

    found = live.call(read)
    live.lock()
    live.call(live.house.gate.close)  # the folder is the next writer's
    return found


def campaign(live, kills, seconds=float("inf")):
    """Kill so often, or as often as there is time for (but thrice)."""
    ends, done = time.monotonic() + seconds, 0
    live.unlock(Role.RECEPTION)
    live.person()
    live.lock()
    live.call(live.house.gate.close)
    rng, acknowledged = random.Random(), {}
    service = live.profile.services[0].id
    command = [sys.executable, str(WRITER), str(live.folder), live.slots[Role.RECEPTION], service]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as zygote:
        try:
            while done < kills and (done < LEAST or time.monotonic() < ends):
                done += 1
                told = lines_of(zygote, (rng.randrange(1, 9), rng.uniform(0, 0.03)))
                for number, events in told:
                    acknowledged[number] = max(events, acknowledged.get(number, 0))
                numbers, events, papers = count(live)
                lost = {n: e for n, e in acknowledged.items() if events.get(n, 0) < e}
                assert not lost
                for kind, given in numbers.items():
                    assert [serial for serial, _ in given] == list(range(1, len(given) + 1)), kind
                assert {number for _, number in numbers["request"]} == set(events)
                assert {number for _, number in numbers.get("paper", ())} == {
                    number for number, _, _ in papers
                }
        finally:
            zygote.stdin.close()
    print(f"{done} kills, {len(acknowledged)} requests acknowledged")  # noqa: T201
    assert len(acknowledged) >= done
    return papers


def test_kills_lose_nothing_acknowledged(live):
    papers = campaign(live, 20, seconds=12)
    live.unlock(Role.RECEPTION)
    for number, document, sha256 in papers:
        if not sha256:  # killed between the reserving of a number and its drawing
            paper = live.act(Role.RECEPTION, live.office.press.reprint, document)
            assert (paper.document.number, paper.document.copies) == (number, 0)
            assert paper.document.sha256


@pytest.mark.full
def test_two_hundred_and_twenty_kills_lose_nothing_acknowledged(live):
    campaign(live, 220)
