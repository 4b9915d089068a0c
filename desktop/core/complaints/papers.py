"""The papers of complaints, of the box, and of files of harm. None of them is kept or numbered: a
list of prints would tell of what is hidden. Where a number of a letter is needed, it is written in.
"""

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from desktop.base.arabic_text import ltr
from desktop.base.clock import RIYADH, riyadh_date
from desktop.base.errors import Refused
from desktop.base.hijri import both_text
from desktop.base.messages import Messages
from desktop.base.money import riyals
from desktop.core.complaints.casebook import VoiceBook
from desktop.core.complaints.course.terms import Escalate, Hear, Level, Settle, VoiceState
from desktop.core.complaints.harm.service import HarmService
from desktop.core.complaints.harm.terms import Agree, HarmView, Judgment, Minutes
from desktop.core.complaints.terms import VoiceView
from desktop.core.documents.forms import Head
from desktop.core.documents.ledger import Builder
from desktop.core.documents.voice_forms import Said, VoicePaper, VoiceReceipt
from desktop.core.work import Action, Look, Work, demand

#: The forms' ids in the catalogue.
RECEIPT: Final = "voice_receipt"
PAPER: Final = "voice_paper"
Build = Callable[[Work | Look, str, Head], VoicePaper]


class VoicePapers:
    """Composes each paper; its subject is the paper's word and, after a colon, what it is of."""

    def __init__(self, book: VoiceBook, harm: HarmService, messages: Messages) -> None:
        self._book = book
        self._harm = harm
        self._text = messages.text
        self._kinds: dict[str, Build] = {
            "settlement": self._settlement,
            "referral": self._referral,
            "follow_up": self._follow_up,
            "box": self._box,
            "harm_minutes": self._minutes,
            "compensation": self._compensation,
        }

    @property
    def builders(self) -> dict[str, Builder]:
        """The receipt, whose subject is a complaint's id, and the other papers."""
        return {RECEIPT: self.receipt, PAPER: self.paper}

    def receipt(self, at: Work | Look, subject: str, head: Head) -> VoiceReceipt:
        """Return what the visitor takes along: number, kind and day, and no word of what was said.

        Raises Refused ``complaint.unknown``, also for one about who prints it.
        """
        demand(at.actor, Action.COMPLAINT_RECORD)
        row = self._book.taken(at, subject)
        kind = self._text(f"term.voice.{row.kind}")
        return VoiceReceipt(
            head=replace(head, title=self._text("print.voice.receipt")),
            about=(
                (self._text("print.voice.number"), ltr(row.number)),
                (self._text("print.voice.kind"), kind),
                (self._text("print.voice.received"), _day(riyadh_date(row.received_at))),
            ),
            says=self._text("print.voice.receipt_says"),
            note=self._text("print.voice.receipt_note"),
        )

    def paper(self, at: Work | Look, subject: str, head: Head) -> VoicePaper:
        """Return a paper of who handles complaints; raises Refused ``complaint.no_paper`` for none,
        and as what it is of is read.
        """
        demand(at.actor, Action.COMPLAINT_HANDLE)
        kind, _, of = subject.partition(":")
        if kind not in self._kinds:
            raise Refused("complaint.no_paper")
        title = self._text(f"print.voice.{kind}")
        return self._kinds[kind](at, of, replace(head, title=title))

    # ---- of a complaint

    def _voice(self, at: Work | Look, voice_id: str) -> VoiceView:
        view = self._book.whole(at, self._book.row(at, voice_id))
        if view.unopened:
            raise Refused("complaint.unopened")
        return view

    def _of_voice(self, view: VoiceView) -> tuple[tuple[str, str], ...]:
        return (
            (self._text("print.voice.number"), ltr(view.number)),
            (self._text("print.voice.received"), _day(riyadh_date(view.received_at))),
            (self._text("print.voice.raiser"), _raiser(view) or self._text("print.voice.nameless")),
        )

    def _settlement(self, at: Work | Look, of: str, head: Head) -> VoicePaper:
        view = self._voice(at, of)
        agreed = [
            one.step for one in view.lines if isinstance(one.step, Settle) and one.step.agreed
        ]
        if not agreed:
            raise Refused("complaint.no_paper")
        step = agreed[-1]
        text = self._text
        return VoicePaper(
            head=head,
            about=(*self._of_voice(view), (text("print.voice.day"), _day(step.on))),
            opening=text("print.voice.settlement_says"),
            parts=(
                Said(text("print.voice.complaint"), view.text),
                Said(text("print.voice.tried"), step.text),
                Said(text("print.voice.agreed"), step.terms),
            ),
            signers=(text("print.voice.sign_raiser"), text("print.voice.sign_office")),
            note=text("print.voice.copy_given"),
        )

    def _referral(self, at: Work | Look, of: str, head: Head) -> VoicePaper:
        view = self._voice(at, of)
        steps = [one.step for one in view.lines if isinstance(one.step, Escalate)]
        outside = [one for one in steps if one.to is Level.AUTHORITY]
        if not outside:
            raise Refused("complaint.no_paper")
        text, step = self._text, outside[-1]
        heard = [
            f"{text(f'term.side.{one.step.side}')} ({one.step.who}): {one.step.said}"
            for one in view.lines
            if isinstance(one.step, Hear)
        ]
        return VoicePaper(
            head=head,
            about=((text("print.voice.to"), step.authority), *self._of_voice(view)),
            opening=text("print.voice.referral_says"),
            parts=(
                Said(text("print.voice.complaint"), view.text),
                Said(text("print.voice.heard"), "\n".join(heard)),
                Said(text("print.voice.why"), step.why),
            ),
            signers=(text("print.voice.sign_director"),),
            note=text("print.voice.referral_note"),
        )

    # ---- for the management

    def _follow_up(self, at: Work | Look, of: str, head: Head) -> VoicePaper:
        """Return the sheet of a month (ISO 8601, ``2026-03``): counts, and each by its number."""
        try:
            first = date.fromisoformat(f"{of}-01")
        except ValueError as why:
            raise Refused("complaint.no_paper") from why
        until = (first + timedelta(days=31)).replace(day=1)
        rows = self._book.of_month(at, first, until)
        paid = self._harm.paid_in(at, first, until)
        text = self._text
        by = Counter(row.state for row in rows)
        late = [
            row.number for row in rows if row.state in {VoiceState.RECEIVED, VoiceState.IN_HAND}
        ]
        counted = [f"{text(f'term.voice_state.{one}')}: {by[one.value]}" for one in VoiceState]
        ways = Counter(row.channel for row in rows)
        by_way = [f"{text(f'term.channel.{way}')}: {n}" for way, n in sorted(ways.items())]
        listed = [
            f"{ltr(row.number)} · {_day(riyadh_date(row.received_at))}"
            f" · {text(f'term.voice_state.{row.state}')}"
            for row in rows
        ]
        return VoicePaper(
            head=head,
            about=(
                (text("print.voice.month"), f"{_day(first)}"),
                (text("print.voice.all"), str(len(rows))),
                (text("print.voice.urgent"), str(sum(row.urgent for row in rows))),
                (text("print.voice.compensations"), riyals(paid)),
            ),
            parts=(
                Said(text("print.voice.states"), "\n".join(counted)),
                Said(text("print.voice.ways"), "\n".join(by_way)),
                Said(text("print.voice.waiting"), "، ".join(ltr(one) for one in late)),
                Said(text("print.voice.listed"), "\n".join(listed)),
            ),
            signers=(text("print.voice.sign_officer"), text("print.voice.sign_director")),
            note=text("print.voice.follow_up_note"),
        )

    def _box(self, at: Work | Look, of: str, head: Head) -> VoicePaper:
        row, text = self._book.opening(at, of), self._text
        counts = (
            (text("term.voice.complaint"), row.complaints),
            (text("term.voice.objection"), row.objections),
            (text("term.voice.suggestion"), row.suggestions),
            (text("print.voice.others"), row.others),
        )
        when = row.opened_at.astimezone(RIYADH)
        return VoicePaper(
            head=head,
            about=(
                (text("print.voice.day"), _day(when.date())),
                (text("print.voice.hour"), f"{when:%H:%M}"),
                *((name, str(n)) for name, n in counts),
            ),
            opening=text(
                "print.voice.box_says" if sum(n for _, n in counts) else "print.voice.box_empty"
            ),
            parts=(Said(text("print.voice.note"), row.note),) if row.note else (),
            signers=(row.first, row.second),
            note=text("print.voice.box_note"),
        )

    # ---- of a file of harm

    def _of_harm(self, view: HarmView) -> tuple[tuple[str, str], ...]:
        text = self._text
        return (
            (text("print.voice.harm_number"), ltr(view.number)),
            (text("print.voice.harmed"), view.name),
            (text("print.voice.reading"), text(f"print.voice.reading_{view.reading}")),
        )

    def _minutes(self, at: Work | Look, of: str, head: Head) -> VoicePaper:
        view, text = self._harm.whole(at, of), self._text
        every = [one.step for one in view.lines if isinstance(one.step, Minutes)]
        if not every:
            raise Refused("complaint.no_paper")
        step = every[-1]
        return VoicePaper(
            head=head,
            about=(
                *self._of_harm(view),
                (text("print.voice.minutes_number"), ltr(step.number)),
                (text("print.voice.day"), _day(step.on)),
            ),
            opening=text("print.voice.minutes_says"),
            parts=(
                Said(text("print.voice.damage"), step.damage),
                Said(text("print.voice.size"), step.size),
                Said(text("print.voice.causes"), step.causes),
            ),
            signers=tuple(step.members.split("\n")),
        )

    def _compensation(self, at: Work | Look, of: str, head: Head) -> VoicePaper:
        view, text = self._harm.whole(at, of), self._text
        agreed = view.standing.agreed
        if agreed is None:
            raise Refused("complaint.no_paper")
        proofs = [_proof(text, one.step) for one in view.lines]
        paid = ((text("print.voice.paid_by_order"), one) for one in _paid(text, view))
        return VoicePaper(
            head=head,
            about=(*self._of_harm(view), (text("print.voice.day"), _day(agreed.on)), *paid),
            opening=text("print.voice.compensation_says"),
            parts=(
                Said(text("print.voice.harm"), view.what),
                Said(text("print.voice.proved_by"), "\n".join(one for one in proofs if one)),
                Said(text("print.voice.remedy"), _remedy(agreed)),
            ),
            signers=(
                text("print.voice.sign_harmed"),
                text("print.voice.sign_reader"),
                text("print.voice.sign_director"),
            ),
            note=text("print.voice.compensation_note"),
        )


def _raiser(view: VoiceView) -> str:
    return view.name or view.person


def _remedy(agreed: Agree) -> str:
    money = riyals(agreed.amount) if agreed.amount is not None else ""
    return "\n".join(one for one in (money, agreed.remedy) if one)


def _proof(text: Callable[..., str], step: object) -> str:
    match step:
        case Minutes():
            return text("print.voice.by_minutes", number=ltr(step.number), day=_day(step.on))
        case Judgment():
            return text(
                "print.voice.by_judgment",
                body=step.body,
                number=ltr(step.number),
                day=_day(step.on),
            )
    return ""


def _paid(text: Callable[..., str], view: HarmView) -> list[str]:
    done = [(one.order, one.on) for one in view.payments if one.state == "paid" and one.on]
    return [f"{ltr(order)} · {text('print.voice.paid_on', day=_day(on))}" for order, on in done]


def _day(day: date) -> str:
    return both_text(day, weekday=False)
