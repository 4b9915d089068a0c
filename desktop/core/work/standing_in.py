"""How it is said in whose place somebody acts, on the screen and on paper."""

from desktop.base.hijri import both_text
from desktop.base.messages import Messages
from desktop.core.work.roles import Actor, StandIn


def told(messages: Messages, one: StandIn) -> str:
    """Say whose work it is and until when, without the gender of who does it, which is not kept."""
    code = "staff.stands_in" if one.roles else "staff.was_lent"
    until = both_text(one.until, weekday=False)
    return messages.text(code, name=one.name, title=one.title or one.name, until=until)


def job_of(messages: Messages, actor: Actor) -> str:
    """Return somebody's job, with what they do in others' places."""
    every = (actor.job_title, *(told(messages, one) for one in actor.stands))
    return messages.listed(part for part in every if part)
