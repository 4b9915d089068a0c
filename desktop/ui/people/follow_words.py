"""What each group of lists of the follow-up says to do next."""

from PySide6.QtCore import QCoreApplication

from desktop.core.policy.choices import OfficeChoices

translate = QCoreApplication.translate


def next_of(group: str, office: OfficeChoices) -> str:
    """Return what is done with the files of a group, by what the office chose."""
    if group == "updates":
        return _of_updates(office)
    if group == "ages":
        return _of_ages(office)
    return {
        "signatures": translate(
            "FollowPage",
            "Open the file and sign for the change with whose file it is, at their next visit. The"
            " change holds already.",
        ),
        "papers": translate(
            "FollowPage",
            "Ask for the renewed one at the next visit. No visit and no delivery waits for it"
            " here.",
        ),
        "standings": translate(
            "FollowPage", "A closed file keeps its number and is opened again from its page."
        ),
    }[group]


def _of_updates(office: OfficeChoices) -> str:
    if office.update_months is None:
        return translate("FollowPage", "By the office's choice no yearly update is asked for.")
    return translate(
        "FollowPage",
        "Tell the family, then update with them. After two tellings the director may close"
        " a file for it, with this reason.",
    )


def _of_ages(office: OfficeChoices) -> str:
    if office.boys_age is None and office.girls_age is None:
        return translate(
            "FollowPage", "The office has set no age; the director does under its choices."
        )
    return translate(
        "FollowPage",
        "Look at the file with the family: an own file, another category, or an exception"
        " by the director.",
    )
