"""What is raised in ``demo`` besides objections: complaints to their ends, the box, and harm."""

from datetime import date, timedelta
from typing import Final

from desktop.base.clock import today
from desktop.base.money import Halalas
from desktop.cli.demo_money import Money
from desktop.cli.demo_office import MadeOffice
from desktop.core.complaints.box.service import OpenBox
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
    Satisfied,
    Settle,
    Side,
    Taken,
    Tell,
    Triage,
)
from desktop.core.complaints.harm.terms import (
    Acknowledge,
    Agree,
    Claim,
    Fault,
    HarmStep,
    HarmView,
    Judgment,
    Minutes,
    OpenHarm,
    Talk,
)
from desktop.core.complaints.papers import PAPER, RECEIPT
from desktop.core.complaints.terms import RecordVoice, VoiceKind, VoiceView
from desktop.core.people.terms import PersonView
from desktop.core.policy.choice_vocabulary import Matter
from desktop.core.policy.vocabulary import ChannelId
from desktop.core.practice.loader import practice
from desktop.core.practice.terms import HarmWords, VoiceWords
from desktop.core.work.roles import Role

#: How long before its entry something was raised that did not come to the desk itself.
_ON_ITS_WAY: Final = timedelta(days=1)


class Voices:
    """What the desk takes, what the complaints officer does with it, and what harm comes to."""

    def __init__(self, office: MadeOffice, money: Money) -> None:
        """``money`` pays what is agreed on for harm."""
        self._made = office
        self._money = money
        self._words = practice().voices
        self._states: list[dict[str, str]] = []

    def live(self, families: list[PersonView]) -> None:
        """Take complaints of the families to their settlement, their compensation and the authority
        outside; open the box, in which one is about the receptionist; print every paper.
        """
        settled, compensated, referred = self._take(families)
        self._made.enter(Role.COMPLAINTS)
        self._settle(settled)
        harm = self._compensate(compensated)
        self._refer(referred)
        self._open_box()
        self._repair(families[-1])
        self._made.enter(Role.DIRECTOR)
        self._paper("follow_up", f"{today(self._made.clock):%Y-%m}")
        self._paper("compensation", harm.id)

    def summary(self) -> list[dict[str, str]]:
        """Return how each complaint and file of harm ended, without a word of what was said."""
        return self._states

    # ---- what is raised

    def _take(self, families: list[PersonView]) -> list[VoiceView]:
        """Take three complaints as the receptionist, and print a receipt."""
        self._made.enter(Role.RECEPTION)
        words, fax = self._words, self._by(ChannelId.FAX, ChannelId.LETTERS)
        came = self._by(ChannelId.INTERVIEW, ChannelId.PHONE)
        every = ((words.settled, fax), (words.compensated, came))
        given = zip(families, (*every, (words.referred, ChannelId.WEBSITE)), strict=True)
        taken = [
            self._record(VoiceKind.COMPLAINT, said, channel, person_id=family.id)
            for family, (said, channel) in given
        ]
        self._made.drawn(RECEIPT, taken[0].id)
        return taken

    def _by(self, *ways: ChannelId) -> ChannelId:
        """Return the first of some channels that the policy lists, of none the last of them."""
        listed = {one.id for one in self._made.policy.profile.channels}
        return next((way for way in ways if way in listed), ways[-1])

    def _record(
        self,
        kind: VoiceKind,
        said: VoiceWords,
        channel: ChannelId,
        *,
        person_id: str = "",
        about_staff_id: str = "",
    ) -> VoiceView:
        there, received = self._made.there, self._made.clock.now() - _ON_ITS_WAY
        voice = RecordVoice(
            kind,
            channel,
            said.text,
            received,
            person_id=person_id,
            about_staff_id=about_staff_id,
            matter=said.matter,
            reply_by=ChannelId.PHONE if person_id else "",
        )
        return self._made.call(there.office.complaints.record, there.actor, voice)

    # ---- what is done with it

    def _settle(self, voice: VoiceView) -> None:
        """End a complaint by what both sides agreed on."""
        words = self._words.settled
        self._do(
            voice,
            *self._begun(voice, words, Matter.SERVICE),
            Settle(self._day, words.tried, agreed=True, terms=words.terms),
            Close(Ending.SETTLED),
        )
        self._paper("settlement", voice.id)

    def _compensate(self, voice: VoiceView) -> HarmView:
        """Open a file of harm from a complaint, have the committee's minutes prove it, and have it
        paid by an order.
        """
        said, words = self._words.compensated, self._words.by_minutes
        agreed = Settle(self._day, said.tried, agreed=True, terms=said.terms)
        self._do(voice, *self._begun(voice, said, Matter.HARM), agreed)
        minutes = Minutes(
            words.number,
            self._day,
            words.damage,
            words.size,
            words.causes,
            "\n".join(words.members),
        )
        money = Halalas(words.amount)
        harm = self._prove(OpenHarm(words.what, complaint=voice.number), words, minutes)
        talk, agreed_on = Talk(self._day, words.talk, money), Agree(self._day, money)
        harm = self._harm(harm, talk, agreed_on, Claim(harm.name, iban=words.iban))
        self._money.compensate()
        self._made.enter(Role.COMPLAINTS)
        self._remedy(harm)
        self._paper("harm_minutes", harm.id)
        self._do(voice, Close(Ending.SETTLED))
        return harm

    def _refer(self, voice: VoiceView) -> None:
        """Bring a complaint before the director, the board and, by a letter, the authority."""
        words = self._words.referred
        self._do(
            voice,
            *self._begun(voice, words, Matter.PRIVACY, urgent=True),
            Help(words.trouble, words.mended, solved=True),
            Settle(self._day, words.tried, agreed=False),
            Find(Finding.NOT_UPHELD, words.found, words.measures),
            Tell(ChannelId.PHONE, reached=True, satisfied=Satisfied.NO),
            Escalate(Level.DIRECTOR, words.director),
            Escalate(Level.BOARD, words.board),
            Escalate(Level.AUTHORITY, words.outside, words.authority),
            Close(Ending.REFERRED, words.ended),
        )
        self._paper("referral", voice.id)

    def _open_box(self) -> None:
        """Open the box with somebody who is not of the desk: a nameless complaint about the
        receptionist, whose words name who wrote it, and a suggestion lie in it.
        """
        there, names = self._made.there, practice().staff
        opening = OpenBox(
            names[Role.COMPLAINTS].name,
            names[Role.SECRETARY].name,
            self._made.clock.now(),
            complaints=1,
            suggestions=1,
            note=self._words.box_note,
        )
        line = self._made.call(there.office.hearing.box.open, there.actor, opening)
        self._paper("box", line.id)
        words, about = self._words.nameless, self._made.slot(Role.RECEPTION)
        letters = self._by(ChannelId.LETTERS, ChannelId.CORRESPONDENCE)
        voice = self._record(VoiceKind.COMPLAINT, words, letters, about_staff_id=about)
        self._record(VoiceKind.SUGGESTION, self._words.suggestion, letters)
        masked = Mask(words.masked)
        self._made.call(there.office.hearing.handling.mask, there.actor, voice.id, masked)
        heard = Hear(Side.ABOUT, names[Role.RECEPTION].name, words.heard, self._day)
        self._do(
            voice,
            Triage(Matter.CONDUCT),
            Assign(self._words.committee),
            heard,
            Find(Finding.UPHELD, words.found, words.measures, words.straight),
            Close(Ending.ANSWERED),
        )

    def _repair(self, family: PersonView) -> None:
        """Have a judgment prove harm that nobody complained of, and agree on a remedy in kind."""
        words = self._words.by_judgment
        judgment = Judgment(words.court, words.number, self._day, words.judged)
        harm = self._prove(OpenHarm(words.what, file=family.file_number), words, judgment)
        talk, agreed = Talk(self._day, words.talk), Agree(self._day, remedy=words.remedy)
        self._remedy(harm, talk, agreed)

    # ---- how it is done

    @property
    def _day(self) -> date:
        return today(self._made.clock)

    def _begun(
        self, voice: VoiceView, words: VoiceWords, matter: Matter, *, urgent: bool = False
    ) -> tuple[Taken, ...]:
        """Return how each begins: sorted, handed to the committee, and who raised it heard."""
        return (
            Triage(matter, urgent=urgent),
            Assign(self._words.committee),
            Hear(Side.RAISER, voice.person, words.heard, self._day),
        )

    def _do(self, voice: VoiceView, *steps: Taken) -> None:
        there = self._made.there
        take = there.office.hearing.handling.take
        for step in steps:
            voice = self._made.call(take, there.actor, voice.id, step)
        self._note(voice.number, voice.standing.state)

    def _prove(self, opening: OpenHarm, words: HarmWords, proof: HarmStep) -> HarmView:
        there = self._made.there
        harm = self._made.call(there.office.hearing.harm.open, there.actor, opening)
        return self._harm(harm, Fault(caused=True, text=words.cause), proof)

    def _remedy(self, harm: HarmView, *steps: HarmStep) -> None:
        """Take the steps to a remedy, and have it acknowledged: read out, and a copy given."""
        taken = Acknowledge(self._day, read_out=True, copy_given=True)
        harm = self._harm(harm, *steps, taken)
        self._note(harm.number, harm.standing.state)

    def _harm(self, harm: HarmView, *steps: HarmStep) -> HarmView:
        there = self._made.there
        for step in steps:
            harm = self._made.call(there.office.hearing.harm.take, there.actor, harm.id, step)
        return harm

    def _note(self, number: str, state: str) -> None:
        """Keep how something stands, the newest alone."""
        before = [one for one in self._states if one["number"] != number]
        self._states = [*before, {"number": number, "state": str(state)}]

    def _paper(self, kind: str, of: str) -> None:
        """Draw a paper, which stands under its form's name and, but the first, its own."""
        named = f"{PAPER}-{kind}" if PAPER in self._made.issued else ""
        self._made.drawn(PAPER, f"{kind}:{of}", named)
