"""Whose request a paper is asked for, in words."""

from desktop.base.messages import Messages
from desktop.core.people.words import word
from desktop.core.policy.choices import OfficeChoices, Paper


def whose(messages: Messages, office: OfficeChoices, paper: Paper, *, service: bool = True) -> str:
    """Return of whom a paper is asked, "" for everybody; with the services where it is not known
    which one it is (``service``).
    """
    when = paper.when
    parts = [[one.name for one in office.categories if one.id in when.categories]]
    parts.append([word(messages, "marital", one) for one in when.marital])
    parts.append([word(messages, "housing", one) for one in when.housing])
    if service:
        parts.insert(0, [one.name for one in office.services if one.id in when.services])
    return " · ".join(messages.listed(names) for names in parts if names)
