"""Asking for a step of a complaint: one sheet a step, each by the form of its command."""

from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop.core.complaints.course.terms import (
    Assign,
    Close,
    Ending,
    Escalate,
    Find,
    Finding,
    Hear,
    Help,
    Level,
    Mask,
    Reopen,
    Satisfied,
    Settle,
    Side,
    Tell,
    Triage,
)
from desktop.core.policy.choice_vocabulary import Matter
from desktop.ui import kit
from desktop.ui.complaints import taking_words
from desktop.ui.complaints.taking_sheet import Asked, Sums, TakingSheet
from desktop.ui.parts.channels import channels
from desktop.ui.parts.options import terms

translate = QCoreApplication.translate


def _triage(sheet: TakingSheet) -> Sums:
    form = kit.FormOf(Triage, sheet)
    number = partial(kit.DigitsField, extra="/-Vv ._")
    by_other = translate("TakingSheet", "Number of the same complaint by another channel")
    sheet.put(
        form.ask(
            lambda t: t.matter,
            translate("TakingSheet", "What it is about"),
            kit.ChoiceField(terms(sheet.desk.messages, "matter", Matter)),
            required=True,
            read=lambda one: Matter(one or Matter.OTHER),
        ),
        form.ask(
            lambda t: t.urgent,
            "",
            kit.CheckRow(translate("TakingSheet", "It is urgent")),
            read=bool,
        ),
        kit.columns(
            form.ask(
                lambda t: t.earlier,
                translate("TakingSheet", "Number of an earlier one that it repeats"),
                number(),
            ),
            form.ask(lambda t: t.same, by_other, number()),
        ),
        sheet.text(form, lambda t: t.text, _words()),
    )
    return form


def _assign(sheet: TakingSheet) -> Sums:
    form = kit.FormOf(Assign, sheet)
    field = kit.TextField(maximum=200)
    by_officer = sheet.desk.office.policy.profile.office.follow_up_by_officer
    if not by_officer:
        field.set_value(translate("TakingSheet", "The follow-up committee"))
    choice = translate("TakingSheet", "By the office's choice an officer follows up")
    sheet.put(
        form.ask(
            lambda a: a.to,
            translate("TakingSheet", "Handed to"),
            field,
            required=True,
            help_text=choice if by_officer else "",
        ),
        sheet.text(form, lambda a: a.text, _words()),
    )
    return form


def _help(sheet: TakingSheet) -> Sums:
    form = kit.FormOf(Help, sheet)
    sheet.put(
        sheet.text(form, lambda h: h.trouble, translate("TakingSheet", "What did not work"),
                   required=True),
        sheet.text(form, lambda h: h.done, translate("TakingSheet", "What was done"),
                   required=True),
        form.ask(
            lambda h: h.solved, "", kit.CheckRow(translate("TakingSheet", "It works now")),
            read=bool,
        ),
    )  # fmt: skip
    return form


def _hear(sheet: TakingSheet) -> Sums:
    form = kit.FormOf(Hear, sheet)
    sheet.put(
        sheet.choice(
            form, lambda h: h.side, translate("TakingSheet", "Statement of"), Side,
            Side.RAISER,
        ),
        kit.columns(
            form.ask(
                lambda h: h.who,
                translate("TakingSheet", "Name"),
                kit.TextField(maximum=120),
                required=True,
            ),
            form.ask(
                lambda h: h.on,
                translate("TakingSheet", "Heard on"),
                sheet.day(),
                required=True,
                read=kit.day_of,
            ),
        ),
        sheet.text(form, lambda h: h.said, translate("TakingSheet", "What was said"),
                   required=True, lines=4),
    )  # fmt: skip
    return form


def _settle(sheet: TakingSheet) -> Sums:
    form = kit.FormOf(Settle, sheet)
    signed = translate("TakingSheet", "Printed as an agreement that both sides sign")
    sheet.put(
        form.ask(
            lambda s: s.on, translate("TakingSheet", "Tried on"), sheet.day(), required=True,
            read=kit.day_of,
        ),
        sheet.text(form, lambda s: s.text, translate("TakingSheet", "How it was tried"),
                   required=True),
        form.ask(
            lambda s: s.agreed, "", kit.CheckRow(translate("TakingSheet", "Both sides agreed")),
            read=bool,
        ),
        sheet.text(form, lambda s: s.terms, translate("TakingSheet", "What they agreed on"),
                   help_text=signed, lines=3),
    )  # fmt: skip
    return form


def _find(sheet: TakingSheet) -> Sums:
    form = kit.FormOf(Find, sheet)
    straight = sheet.text(
        form, lambda f: f.straight, translate("TakingSheet", "Why no settlement was tried")
    )
    straight.setVisible(not sheet.voice.standing.tried)
    sheet.put(
        sheet.choice(
            form, lambda f: f.finding, translate("TakingSheet", "It was found"), Finding,
            Finding.UPHELD,
        ),
        sheet.text(form, lambda f: f.text, translate("TakingSheet", "The answer, as it is told"),
                   required=True, lines=4),
        sheet.text(form, lambda f: f.measures, translate("TakingSheet", "What the office does")),
        straight,
    )  # fmt: skip
    return form


def _tell(sheet: TakingSheet) -> Sums:
    form = kit.FormOf(Tell, sheet)
    way = kit.ChoiceField(channels(sheet.desk))
    way.set_value(sheet.voice.reply_by or sheet.voice.channel)
    sheet.put(
        form.ask(lambda t: t.channel, translate("TakingSheet", "Told by"), way, required=True),
        form.ask(
            lambda t: t.reached, "", kit.CheckRow(translate("TakingSheet", "It reached them")),
            read=bool,
        ),
        sheet.choice(
            form, lambda t: t.satisfied, translate("TakingSheet", "Satisfied with the answer"),
            Satisfied, Satisfied.UNSAID,
        ),
        sheet.text(form, lambda t: t.text, _words()),
    )  # fmt: skip
    return form


def _escalate(sheet: TakingSheet) -> Sums:
    form = kit.FormOf(Escalate, sheet)
    order = list(Level)
    higher = order[order.index(sheet.voice.standing.level) + 1 :] or [Level.AUTHORITY]
    order_words = translate("TakingSheet", "The order is the office's; no policy states one")
    before = sheet.choice(
        form, lambda e: e.to, translate("TakingSheet", "Brought before"), higher, higher[0]
    )
    authority = _authority(sheet, form)
    sheet.put(
        before,
        kit.label(order_words, "second", wrap=True),
        authority,
        sheet.text(form, lambda e: e.why, translate("TakingSheet", "Why"), required=True),
    )

    def follow(*_: object) -> None:
        authority.setVisible(before.field.value() == Level.AUTHORITY)

    before.field.changed.connect(follow)
    follow()
    return form


def _authority(sheet: TakingSheet, form: Sums) -> kit.FormRow:
    """Return the row of the authority outside, as the office set it for what this is about."""
    matter = sheet.voice.standing.matter
    held = sheet.desk.office.policy.profile.office.complaint_matters
    own = next((one.authority or "" for one in held if one.matter is matter), "")
    field = kit.TextField(maximum=200)
    field.set_value(own)
    by_office = translate("TakingSheet", "As the office set it for what this is about")
    label = translate("TakingSheet", "Name of the authority")
    said = by_office if own else ""
    return form.ask(lambda e: e.authority, label, field, help_text=said)


def _close(sheet: TakingSheet) -> Sums:
    form = kit.FormOf(Close, sheet)
    sheet.put(
        sheet.choice(
            form, lambda c: c.how, translate("TakingSheet", "Closed as"), Ending,
            Ending.SETTLED if sheet.voice.standing.settled else Ending.ANSWERED,
        ),
        sheet.text(form, lambda c: c.text, _words()),
    )  # fmt: skip
    return form


def _reopen(sheet: TakingSheet) -> Sums:
    form = kit.FormOf(Reopen, sheet)
    why = translate("TakingSheet", "Why it is opened again")
    sheet.put(sheet.text(form, lambda r: r.why, why, required=True))
    return form


def _mask(sheet: TakingSheet) -> Sums:
    form = kit.FormOf(Mask, sheet)
    told = translate("TakingSheet", "The first words stay for the officer alone.")
    row = sheet.text(
        form, lambda m: m.text, translate("TakingSheet", "The text without the name"),
        required=True, lines=5,
    )  # fmt: skip
    form.put(lambda m: m.text, sheet.voice.text)
    sheet.put(kit.label(told, "second", wrap=True), row)
    return form


def _words() -> str:
    return translate("TakingSheet", "In words")


TRIAGE: Final = Asked("triage", _triage, taking_words.triage)
ASSIGN: Final = Asked("assign", _assign, taking_words.assign)
HEAR: Final = Asked("hear", _hear, taking_words.hear)
HELP: Final = Asked("help", _help, taking_words.help_)
SETTLE: Final = Asked("settle", _settle, taking_words.settle)
FIND: Final = Asked("find", _find, taking_words.find)
TELL: Final = Asked("tell", _tell, taking_words.tell)
ESCALATE: Final = Asked("escalate", _escalate, taking_words.escalate)
CLOSE: Final = Asked("close", _close, taking_words.close)
REOPEN: Final = Asked("reopen", _reopen, taking_words.reopen)
MASK: Final = Asked("mask", _mask, taking_words.mask, masks=True)
EVERY: Final = (
    TRIAGE, ASSIGN, HEAR, HELP, SETTLE, FIND, TELL, ESCALATE, CLOSE, REOPEN, MASK
)  # fmt: skip
