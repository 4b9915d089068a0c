"""Made-up data of the prints about a file."""

from dataclasses import replace
from datetime import timedelta

from desktop.base.arabic_text import ltr
from desktop.base.hijri import both_text, hijri_brief, hijri_text
from desktop.core.documents.file_forms import (
    Asked,
    Consented,
    FileDeclaration,
    FileLetter,
    FileSummary,
    FollowList,
    Linked,
    MatchRecord,
    SeenPaper,
    ToFollow,
)
from desktop.core.documents.forms import Address, Applicant, Contact
from desktop.core.policy.profile import PolicyProfile
from desktop.core.practice.loader import practice
from desktop.core.practice.names import mobile, name
from desktop.printing.samples import consents
from desktop.printing.samples.shared import TEXTS, filled, head, today

_FILE = "0037"


def file_summary(profile: PolicyProfile, *, blank: bool = False) -> FileSummary:
    """Return the summary of the file that the samples tell of."""
    title = head(profile, TEXTS.text("term.form.file_summary"))
    if blank:
        return FileSummary(
            title, Applicant(), "", "", "", "", "", Contact(), "", Address(), (), (), (), None, "",
            "", (), (),
        )  # fmt: skip
    made, case = practice().prints.request, practice().prints.case
    return FileSummary(
        head=filled(title, made.number),
        applicant=replace(made.applicant, file_number=_FILE),
        latin="",
        standing=TEXTS.text("term.file_state.active"),
        registered=hijri_text(today()),
        update_due=hijri_text(today().replace(year=today().year + 1)),
        category=profile.categories[0].name if profile.categories else "",
        contact=replace(made.contact, email="", reply_by=""),
        account=TEXTS.text("term.bank.80"),
        address=replace(made.address, place=""),
        members=made.members[:4],
        incomes=made.incomes,
        obligations=made.obligations,
        per_head=case.per_head,
        housing=made.tenure,
        home="",
        requests=(
            Asked(
                case.request,
                profile.services[0].name,
                hijri_text(today()),
                TEXTS.text("term.state.referred"),
            ),
        ),
        linked=(Linked("0041", name(41), TEXTS.text("term.link.moved")),),
        consents=tuple(
            Consented(one.text, one.stands)
            for person in consents.consents(profile).people
            for one in person.rows
            if one.stands
        ),
    )


def file_declaration(profile: PolicyProfile, *, blank: bool = False) -> FileDeclaration:
    """Return the declaration of that file after an update of its income."""
    title = head(profile, TEXTS.text("term.form.file_declaration"))
    file = replace(file_summary(profile, blank=blank), requests=(), linked=(), consents=())
    said, term = TEXTS.text("say.declaration_file"), profile.signer.term
    if blank:
        return FileDeclaration(title, replace(file, head=title), "", "", "", "", said, term)
    made = filled(title, practice().prints.request.number)
    return FileDeclaration(
        head=made,
        file=replace(file, head=made),
        kind=TEXTS.text("term.revision.update"),
        since=hijri_text(today()),
        said="",
        changed=TEXTS.text("term.field.incomes"),
        declaration=said,
        signer_term=term,
    )


def match(profile: PolicyProfile, *, blank: bool = False) -> MatchRecord:
    """Return the record of the papers that the policy's office asks for."""
    title = head(profile, TEXTS.text("term.form.match"))
    if blank:
        return MatchRecord(title, "", "", "", "", "", (), "")
    made, case = practice().prints.request, practice().prints.case
    until = TEXTS.text("print.expires", date=hijri_text(today().replace(year=today().year + 1)))
    seen = tuple(
        SeenPaper(
            paper.name,
            "" if place else made.applicant.identity,
            until if paper.validity.has_last_day else "",
            TEXTS.text("print.given_back"),
            name(51),
            hijri_text(today()),
        )
        for place, paper in enumerate(profile.papers)
    )
    return MatchRecord(
        head=filled(title, made.number),
        request_number=case.request,
        applicant=made.applicant.name,
        identity=made.applicant.identity,
        file_number=_FILE,
        service=profile.services[0].name,
        papers=seen,
        matched=TEXTS.text("print.matched"),
    )


def file_letter(profile: PolicyProfile, *, blank: bool = False) -> FileLetter:
    """Return the letter of a file that was closed at its owner's request."""
    title = head(profile, TEXTS.text("term.form.file_letter"))
    objection = TEXTS.text("print.file_objection")
    if blank:
        return FileLetter(title, "", "", "", "", "", objection)
    made = practice().prints.request.applicant
    day = both_text(today(), weekday=False)
    return FileLetter(
        head=filled(title, practice().prints.decision.number),
        addressed=TEXTS.text("print.letter_to_male", to=made.name),
        condolence="",
        told=TEXTS.text("print.file_closed", number=ltr(_FILE), day=day),
        reason=TEXTS.text("print.close_reason.by_request"),
        after=TEXTS.text("print.file_reopens"),
        objection=objection,
    )


def follow_list(profile: PolicyProfile, *, blank: bool = False, count: int = 20) -> FollowList:
    """Return the files whose yearly update was due."""
    title = head(profile, TEXTS.text("term.form.follow_list"))
    if blank:
        return FollowList(title, "", ())
    text = TEXTS.text

    def line(at: int) -> ToFollow:
        due = today() - timedelta(days=7 * (count - at))
        told = text("print.follow_told", times=1 + at % 2, day=hijri_brief(today(), today()))
        return ToFollow(
            file_number=f"{31 + at:04}",
            name=name(at),
            mobile=mobile(at),
            what="",
            day=hijri_brief(due, today()),
            stands=told if at % 3 else text("print.follow_not_told"),
        )

    return FollowList(
        head=replace(filled(title, ""), code=""),
        listed=text("print.follow.overdue"),
        files=tuple(line(at) for at in range(count)),
    )
