"""Made-up data of the register of letters."""

from dataclasses import replace

from desktop.core.documents.letter_forms import Entered, LetterRegister, OutsideLetter
from desktop.core.policy.profile import PolicyProfile
from desktop.core.practice.loader import practice
from desktop.core.practice.names import identity, mobile, name
from desktop.printing.samples.shared import filled, head


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
