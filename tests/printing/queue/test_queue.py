"""A real CUPS queue prints every form: what came out is the page that the preview shows."""

import os
import signal
import time
from types import SimpleNamespace

import pytest
from PIL import ImageChops

from desktop.base.errors import KnownError
from desktop.core.policy.loader import load_shipped
from desktop.printing.forms import FORMS
from desktop.printing.render import render
from desktop.printing.samples import sample
from desktop.ui.parts.prints import apart as process
from desktop.ui.parts.prints import cups as route
from desktop.ui.parts.prints import printer
from desktop.ui.parts.prints.printer import printers, send
from desktop.ui.parts.prints.raster import page_count, page_sizes, print_by_qt
from desktop.ui.spool import Printers, PrintJob
from tests.printing.queue.likeness import SHARE, apart, assert_same, picture

#: One of one page, one of several, one laid across; the others by ``--full``.
_FEW = ("receipt", "request", "distribution")
_SOME = [
    form_id if form_id in _FEW else pytest.param(form_id, marks=pytest.mark.full)
    for form_id in FORMS
]


@pytest.fixture(scope="module")
def papers():
    profile = load_shipped()[0].profile
    return {form_id: render(form_id, sample(form_id, profile)).pdf for form_id in FORMS}


@pytest.mark.parametrize("form_id", _SOME)
def test_prints_each_form_as_the_preview_shows_it(form_id, papers, cups, lane):
    pdf = papers[form_id]
    lane(send, PrintJob(pdf, "ورقة", "office"))
    (printed,) = cups.printed()
    assert_same(printed, pdf, range(page_count(pdf)))


def test_comparison_notices_another_page_and_a_moved_one(papers):
    page = picture(papers["request"], 0)
    assert apart(page, page) == 0
    assert apart(page, picture(papers["request"], 1)) > 20 * SHARE
    assert apart(page, ImageChops.offset(page, 3, 0)) > 20 * SHARE


@pytest.mark.parametrize("form_id", ["receipt", "decision_letter"])
def test_paper_of_the_pages_own_size_is_chosen(form_id, papers, cups, lane):
    cups.run("lpadmin", "-p", "office", "-o", "PageSize=Letter")
    lane(send, PrintJob(papers[form_id], "ورقة", "office"))
    (printed,) = cups.printed()
    assert page_sizes(printed)[0] == pytest.approx(page_sizes(papers[form_id])[0], abs=2)
    assert_same(printed, papers[form_id], [0])


def test_copies_come_in_sets(papers, cups, lane):
    lane(send, PrintJob(papers["request"], "ورقة", "office", copies=3))
    (printed,) = cups.printed()
    assert_same(printed, papers["request"], [0, 1, 0, 1, 0, 1])


@pytest.mark.parametrize(
    ("pages", "wanted"),
    [("2", [1]), ("1-2", [0, 1]), ("٢-٣، ٥", [1, 2, 4]), ("3,1", [0, 2]), ("2 - 2,2", [1])],
)
def test_prints_the_pages_that_were_asked_for(pages, wanted, papers, cups, lane):
    lane(send, PrintJob(papers["distribution"], "ورقة", "office", pages=pages))
    (printed,) = cups.printed()
    assert_same(printed, papers["distribution"], wanted)


@pytest.mark.parametrize("pages", ["3", "0", "2-1", "x", "1-", "1-99999999999", "-", "²"])
def test_range_that_names_no_page_is_refused_before_the_queue(pages, papers, cups, lane):
    with pytest.raises(KnownError, match=r"printer\.bad_range"):
        lane(send, PrintJob(papers["request"], "ورقة", "office", pages=pages))
    assert cups.printed() == []


@pytest.mark.parametrize(
    "name", ["طابعة_الاستقبال", "HP-LaserJet.4(2)", "Büro+A4@home", "a;reboot", "$HOME", "x,y"]
)
def test_printers_with_odd_names(name, papers, cups, lane):
    cups.add(name)
    assert name in lane(printers).names
    lane(send, PrintJob(papers["receipt"], "ورقة", name))
    (printed,) = cups.printed()
    assert_same(printed, papers["receipt"], [0])
    assert cups.last_arguments()["printer"] == name


@pytest.mark.parametrize("title", ["إيصال استلام طلب — نورة بنت سعد", "-n 5", "$(id)", "«»" * 200])
def test_queue_is_told_nothing_of_the_title(title, papers, cups, lane):
    lane(send, PrintJob(papers["receipt"], title, "office"))
    assert len(cups.printed()) == 1
    assert cups.last_arguments()["title"] == "istiqbal"
    assert cups.last_arguments()["copies"] == "1"


def test_default_printer_is_taken_where_none_is_named(papers, cups, lane):
    cups.add("other")
    cups.run("lpadmin", "-d", "other")
    assert lane(printers) == Printers(("office", "other"), "other")
    lane(send, PrintJob(papers["receipt"], "ورقة"))
    assert len(cups.printed()) == 1
    assert cups.last_arguments()["printer"] == "other"


def test_stopped_queue_is_named_and_prints_once_when_it_runs_again(papers, cups, lane):
    cups.run("cupsdisable", "office")
    job = PrintJob(papers["receipt"], "ورقة", "office")
    with pytest.raises(KnownError, match=r"printer\.stopped") as told:
        lane(send, job)
    assert told.value.params == {"printer": "office"}
    cups.run("cupsenable", "office")
    assert cups.printed() == []
    lane(send, job)
    assert len(cups.printed()) == 1


def test_rejecting_queue_refuses_and_takes_the_job_later(papers, cups, lane):
    cups.run("cupsreject", "office")
    job = PrintJob(papers["receipt"], "ورقة", "office")
    with pytest.raises(KnownError, match=r"printer\.rejecting"):
        lane(send, job)
    cups.run("cupsaccept", "office")
    lane(send, job)
    assert len(cups.printed()) == 1


def test_queue_that_is_gone_is_named_and_takes_the_job_when_it_is_back(papers, cups, lane):
    cups.run("lpadmin", "-x", "office")
    job = PrintJob(papers["receipt"], "ورقة", "office")
    with pytest.raises(KnownError, match=r"printer\.gone"):
        lane(send, job)
    cups.add("office")
    lane(send, job)
    assert len(cups.printed()) == 1


def test_several_queues_and_no_default_are_asked_about(papers, cups, lane):
    cups.add("another")
    assert lane(printers) == Printers(("another", "office"))
    with pytest.raises(KnownError, match=r"printer\.which"):
        lane(send, PrintJob(papers["receipt"], "ورقة"))
    assert cups.printed() == []


def test_the_only_queue_needs_no_name(papers, cups, lane):
    lane(send, PrintJob(papers["receipt"], "ورقة"))
    assert len(cups.printed()) == 1


def test_printer_that_is_not_reached_is_told_so_and_its_job_taken_back(papers, cups, lane):
    cups.run("lpadmin", "-p", "away", "-E", "-v", "socket://192.0.2.1:9100", "-m", "raw")
    with pytest.raises(KnownError, match=r"printer\.unreachable") as told:
        lane(send, PrintJob(papers["receipt"], "ورقة", "away"))
    assert told.value.params == {"printer": "away"}
    assert cups.run("lpstat", "-W", "not-completed", "-o").strip() == ""


def test_asking_a_server_that_hangs_is_given_up(cups, lane, monkeypatch):
    monkeypatch.setattr(route, "_PATIENCE", 0.5)
    os.kill(cups.pid, signal.SIGSTOP)
    try:
        with pytest.raises(KnownError, match=r"printer\.stuck"):
            lane(printers)
    finally:
        os.kill(cups.pid, signal.SIGCONT)


def test_without_cups_qt_is_asked_in_a_process_of_its_own(papers, cups, lane, monkeypatch):
    monkeypatch.setattr(printer, "shutil", SimpleNamespace(which=lambda _name: None))
    assert lane(printers).names == ("office",)
    lane(send, PrintJob(papers["receipt"], "ورقة", "office"))
    (printed,) = cups.printed()
    assert_same(printed, papers["receipt"], [0])
    with pytest.raises(KnownError, match=r"printer\.gone"):
        lane(send, PrintJob(papers["receipt"], "ورقة", "none"))


def test_a_process_that_hangs_or_dies_is_given_up():
    with pytest.raises(KnownError, match=r"printer\.stuck"):
        process.apart(3, time.sleep, 60)
    with pytest.raises(KnownError, match=r"printer\.refused"):
        process.apart(60, os._exit, 3)


def test_no_queue_at_all(papers, cups, lane):
    cups.run("lpadmin", "-x", "office")
    with pytest.raises(KnownError, match=r"printer\.no_printer"):
        lane(send, PrintJob(papers["receipt"], "ورقة"))


def test_no_scheduler_at_all(papers, lane, monkeypatch, tmp_path):
    monkeypatch.setenv("CUPS_SERVER", str(tmp_path / "none.sock"))
    with pytest.raises(KnownError, match=r"printer\.gone"):
        lane(send, PrintJob(papers["receipt"], "ورقة", "office"))


def test_scheduler_that_hangs_is_given_up_and_prints_once_when_it_is_back(
    papers, cups, lane, monkeypatch
):
    monkeypatch.setattr(route, "_PATIENCE", 0.5)
    job = PrintJob(papers["receipt"], "ورقة", "office")
    os.kill(cups.pid, signal.SIGSTOP)
    try:
        with pytest.raises(KnownError, match=r"printer\.stuck"):
            lane(send, job)
    finally:
        os.kill(cups.pid, signal.SIGCONT)
    monkeypatch.undo()
    monkeypatch.setenv("CUPS_SERVER", cups.environment["CUPS_SERVER"])
    lane(send, job)
    assert len(cups.printed()) == 1


@pytest.mark.parametrize("form_id", ["receipt", "request"])
def test_route_through_qt_prints_the_same_at_the_same_size(form_id, papers, cups, lane, qapp):
    pdf = papers[form_id]
    lane(print_by_qt, pdf, "istiqbal", "office", 1, [0])
    (printed,) = cups.printed()
    assert page_sizes(printed)[0] == pytest.approx(page_sizes(pdf)[0], abs=2)
    assert_same(printed, pdf, [0])


def test_route_through_qt_never_writes_a_file_for_a_printer_that_is_gone(papers, cups, lane, qapp):
    with pytest.raises(KnownError, match=r"printer\.gone"):
        lane(print_by_qt, papers["receipt"], "istiqbal", "none", 1, [0])


def test_nothing_listens_on_the_network(cups):
    assert cups.listening() == {cups.environment["CUPS_SERVER"]}
