"""Made-up data of the forms of a day at the desk."""

from dataclasses import replace

from desktop.core.documents.day_forms import (
    DayClosing,
    DayLog,
    DayStep,
    LogGroup,
    LogLine,
    NamedCount,
)
from desktop.core.documents.forms import Day
from desktop.core.intake.visits.terms import Purpose, VisitState
from desktop.core.policy.profile import PolicyProfile
from desktop.core.practice.loader import practice
from desktop.core.practice.names import name
from desktop.printing.samples.shared import TEXTS, filled, head, today


def day_log(profile: PolicyProfile, *, blank: bool = False, count: int = 26) -> DayLog:
    """Return the log of ``count`` visits, some of each purpose."""
    form = DayLog(head(profile, TEXTS.text("term.form.day_log")), None, ())
    if blank:
        return form
    words, made = practice().prints.day_log, practice().prints.head
    lines: dict[Purpose, list[LogLine]] = {purpose: [] for purpose in Purpose}
    order = tuple(Purpose)
    for at in range(count):
        minutes = 8 * 60 + at * 11
        line = LogLine(
            clock=f"{minutes // 60:02}:{minutes % 60:02}",
            name=name(700 + at) if at % 7 else "",
            file_number=f"{41 + at:04}" if at % 3 else "",
            channel=TEXTS.text("term.channel.phone" if at % 5 == 4 else "term.channel.interview"),
            note=words.notes[at % len(words.notes)],
            staff=made.staff,
            end=TEXTS.text("term.visit_state.left" if at == 9 else "term.visit_state.served"),
            was=TEXTS.text("print.log_was", before=words.before, why=words.why) if at == 4 else "",
        )
        lines[order[at * 5 % len(order)]].append(line)
    groups = tuple(
        LogGroup(TEXTS.text(f"term.purpose.{purpose}"), tuple(some))
        for purpose, some in lines.items()
        if some
    )
    return replace(form, head=filled(form.head, words.number), day=Day.of(today()), groups=groups)


def day_closing(profile: PolicyProfile, *, blank: bool = False) -> DayClosing:
    """Return the record of a day that left some over."""
    text = TEXTS.text
    title = text("term.form.day_closing")
    form = DayClosing(head(profile, title), None, (), (), (), (), "")
    if blank:
        return form
    made, words = practice().prints.head, practice().prints.day_log
    clocks = {"open": "07:55", "close": "14:10"}
    counts = {VisitState.SERVED: 23, VisitState.LEFT: 1, VisitState.WAITING: 2}
    left = {"waiting": 2, "unprinted": 1, "backup": 0}
    return replace(
        form,
        head=filled(form.head, words.closing),
        day=Day.of(today()),
        steps=tuple(
            DayStep(text(f"term.day_step.{one}"), at, made.staff) for one, at in clocks.items()
        ),
        purposes=tuple(
            NamedCount(text(f"term.purpose.{one}"), at * 5 % 7) for at, one in enumerate(Purpose)
        ),
        states=tuple(NamedCount(text(f"term.visit_state.{s}"), n) for s, n in counts.items()),
        left=tuple(NamedCount(text(f"term.left_over.{one}"), n) for one, n in left.items()),
        note=words.note,
    )
