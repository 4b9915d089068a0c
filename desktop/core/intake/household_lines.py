"""What every print of a file or of a request says alike: its home, and who lives there."""

from desktop.base.hijri import hijri_text
from desktop.base.messages import Messages
from desktop.core.documents import forms
from desktop.core.people.births import birth_text
from desktop.core.people.terms import Member, PersonForm
from desktop.core.people.words import word


def local_mobile(number: str) -> str:
    """Return a stored mobile (+9665XXXXXXXX) as people write it (05XXXXXXXX)."""
    return f"0{number[4:]}" if number.startswith("+966") else number


def home_address(form: PersonForm) -> forms.Address:
    """Return where a household lives."""
    return forms.Address(
        city=form.address.city,
        district=form.address.district,
        street=form.address.street,
        building=form.address.building,
        postcode=form.address.postcode,
        additional=form.address.additional,
        short=form.address.short_code,
    )


def member_line(
    messages: Messages, form: PersonForm, member: Member, note: str = ""
) -> forms.Member:
    """Return somebody of a household; that somebody died is said before all else of them."""
    died = messages.text("term.died", day=hijri_text(member.died_on)) if member.died_on else ""
    school = messages.text(f"term.school.{member.school}") if member.school else ""
    return forms.Member(
        name=member.name,
        relation=word(messages, "relationship", member.relationship, form.gender),
        identity=member.identity_number,
        birth=birth_text(member.birth),
        status="، ".join(filter(None, (died, school, member.occupation, note))),
    )
