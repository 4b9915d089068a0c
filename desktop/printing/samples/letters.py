"""Made-up data of the register of letters."""

from dataclasses import replace

from desktop.base.arabic_text import ltr
from desktop.base.hijri import both_text
from desktop.core.documents.letter_forms import (
    ElsewhereLetter,
    Entered,
    LetterRegister,
    ObjectionAnswer,
    OutsideLetter,
)
from desktop.core.documents.sitting_forms import LetterOutcome
from desktop.core.policy.profile import PolicyProfile
from desktop.core.practice.loader import practice
from desktop.core.practice.names import identity, mobile, name
from desktop.printing.samples.shared import TEXTS, decided_on, filled, head, today

_OBJECTION = "1447-0004"


def objection_answer(profile: PolicyProfile, *, blank: bool = False) -> ObjectionAnswer:
    """Return the letter of an objection that was not upheld."""
    title = head(profile, TEXTS.text("term.form.objection_answer"))
    if blank:
        return ObjectionAnswer(title, "", "", "", "", "")
    made, text = practice().prints, TEXTS.text
    return ObjectionAnswer(
        head=filled(title, made.decision.number),
        addressed=text("print.letter_to_male", to=made.request.applicant.name),
        told=text(
            "print.objection_not_upheld",
            number=ltr(_OBJECTION),
            received=both_text(today(), weekday=False),
            request=ltr(made.case.request),
            service=profile.services[0].name,
            body_name=profile.studying_body.name,
            day=both_text(decided_on(), weekday=False),
        ),
        reason=made.decision.outcomes[LetterOutcome.REJECTED].reason,
        after=text("print.letter_rejected"),
        unsigned="",
    )


def letters(profile: PolicyProfile, *, blank: bool = False, count: int = 24) -> LetterRegister:
    """Return a month with ``count`` letters each way."""
    form = LetterRegister(head(profile, "سجل الوارد والصادر"), "", (), ())
    if blank:
        return form
    made = practice().prints.letters

    def way(words: tuple[tuple[str, ...], ...], first: int) -> tuple[Entered, ...]:
        several = (words[at % len(words)] for at in range(count))
        return tuple(
            Entered(
                number=f"{first + at}/1447",
                day=made.days[at * len(made.days) // count],
                how=one[0],
                party=one[1],
                subject=one[2],
                theirs=one[3],
                about=one[4],
                place=one[5],
                note=one[6],
            )
            for at, one in enumerate(several)
        )

    filled_head = replace(filled(form.head, ""), code="")
    return replace(
        form,
        head=filled_head,
        month=made.month,
        incoming=way(made.incoming, 31),
        outgoing=way(made.outgoing, 57),
    )


def outside(profile: PolicyProfile, *, blank: bool = False) -> OutsideLetter:
    """Return a letter that takes somebody elsewhere."""
    form = OutsideLetter(head(profile, "خطاب إحالة إلى جمعية أخرى"), "", "", "", "", "")
    if blank:
        return form
    made = practice().prints.letters
    return replace(
        form,
        head=filled(form.head, "58/1447"),
        to=made.association,
        whom=name(610),
        identity=identity(610),
        mobile=mobile(610),
        place=made.place,
    )


def elsewhere(profile: PolicyProfile, *, blank: bool = False) -> ElsewhereLetter:
    """Return the letter of a request that another association is to serve."""
    form = ElsewhereLetter(head(profile, "خطاب إحالة طلب إلى جمعية أخرى"), "", "", "", "", "", "")
    if blank:
        return form
    made = practice().prints.letters
    return replace(
        form,
        head=filled(form.head, "59/1447"),
        to=made.association,
        whom=name(610),
        identity=identity(610),
        mobile=mobile(610),
        place=made.place,
        request_number="1447-0031",
    )
