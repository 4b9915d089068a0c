"""The press: issues prints in three acts, reserve and freeze, draw, record the hash.

What draws them comes with the first one: it takes 9 MB, which a window holds only if it prints.
"""

import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from desktop.base.errors import KnownError, Refused
from desktop.base.messages import Messages
from desktop.core.consents.handed.ledger import version_of
from desktop.core.consents.notice import clauses
from desktop.core.documents.catalogue import LIST_SHEET, form_spec
from desktop.core.documents.consent_forms import PrivacyNotice
from desktop.core.documents.desk_forms import DistributionSheet, RecoverySheet
from desktop.core.documents.form_spec import Occasion
from desktop.core.documents.forms import WORDING, Head, Receipt
from desktop.core.documents.frozen import from_json
from desktop.core.documents.heads import contact_line, licence, office_phone
from desktop.core.documents.ledger import Builder
from desktop.core.documents.list_forms import ListColumn, ListSheet
from desktop.core.documents.listing import Listing
from desktop.core.documents.service import DocumentService
from desktop.core.documents.terms import Beside, DocumentRow, Print
from desktop.core.intake.say import how_to_ask
from desktop.core.policy.profile import PolicyProfile
from desktop.core.staff.terms import Letterhead
from desktop.core.work import Actor, Look, Work

if TYPE_CHECKING:
    from desktop.printing.render import Options, Rendered


class OfficePress:
    """Draws the prints of one open office (:class:`~desktop.core.documents.terms.Press`)."""

    def __init__(
        self,
        documents: DocumentService,
        builders: Mapping[str, Builder],
        letterhead: Callable[[Actor], Letterhead],
    ) -> None:
        """``builders`` has an entry for every form that is issued from the office's records."""
        self._documents = documents
        self._builders = builders
        self._letterhead = letterhead

    def issue(
        self, actor: Actor, form_id: str, subject: str, *, attach_data: bool = False
    ) -> Print:
        """Reserve a number, freeze the data, draw, and record the hash.

        ``attach_data`` puts the data into the file even where the office's letterhead doesn't.
        """
        row, form = self._documents.issue(actor, form_id, subject, self._builder(form_id))
        return self._first(actor, row, form, attach_data=attach_data)

    def workbook(self, actor: Actor, form_id: str, subject: str) -> bytes:
        """Return a list as a workbook (.xlsx), as it is now; nothing is recorded."""
        from desktop.printing.workbook import workbook

        form = self._documents.draft(actor, form_id, subject, self._builder(form_id))
        return workbook(form)

    def listed(self, listing: Listing) -> bytes:
        """Return a list as a workbook (.xlsx); who made it has recorded it."""
        from desktop.printing.workbook import listed

        return listed(listing)

    def list_sheet(self, actor: Actor, listing: Listing, beside: Beside) -> Print:
        """Draw a list as a sheet without a number, ``beside`` what waits; who made it has recorded
        it.
        """

        def build(_at: Work | Look, _subject: str, head: Head) -> ListSheet:
            columns = enumerate(listing.columns)
            return ListSheet(
                replace(head, title=listing.title),
                tuple(ListColumn(one, at in listing.numbers) for at, one in columns),
                listing.rows,
                listing.said,
            )

        form = self._documents.draft(actor, LIST_SHEET, "", build)
        drawn = beside(partial(_drawn, LIST_SHEET, form, self._options(actor)))
        row = DocumentRow("", LIST_SHEET, "", "", None, actor.name, "", 0)
        return Print(row, listing.title, drawn.pdf, drawn.pages)

    def issue_lot(
        self, actor: Actor, form_id: str, subjects: Sequence[str]
    ) -> list[Print | KnownError]:
        """Issue and draw a form of several subjects in one transaction, numbered in their order:
        for each the print, or why it has none (``DocumentService.issue_lot``).
        """
        options, titles = self._options(actor), dict[str, str]()

        def draw(form: Any) -> "Rendered":
            titles[form.head.number] = form.head.title
            return _drawn(form_id, form, options)

        made = self._documents.issue_lot(actor, form_id, subjects, self._builder(form_id), draw)
        return [
            one
            if isinstance(one, KnownError)
            else Print(one[0], titles[one[0].number], one[1].pdf, one[1].pages)
            for one in made
        ]

    def reprint(self, actor: Actor, document_id: str) -> Print:
        """Draw an issued print again from its frozen data, marked as a copy.

        A print whose first drawing never came about is drawn as the original.
        """
        row, data = self._documents.frozen(actor, document_id)
        form: Any = from_json(form_spec(row.form_id).data, data)
        if not row.sha256:
            return self._first(actor, row, form)
        drawn = self._draw(actor, row.form_id, _marked(form, copy=True))
        row = self._documents.record_copy(actor, document_id)
        return Print(row, form.head.title, drawn.pdf, drawn.pages)

    def show(self, actor: Actor, document_id: str) -> Print:
        """Draw an issued print as it was issued, to be looked at; nothing is recorded.

        A print whose first drawing never came about is drawn for good now.
        """
        row, data = self._documents.frozen(actor, document_id)
        form: Any = from_json(form_spec(row.form_id).data, data)
        if not row.sha256:
            return self._first(actor, row, form)
        drawn = self._draw(actor, row.form_id, form)
        return Print(row, form.head.title, drawn.pdf, drawn.pages)

    def blank(
        self, actor: Actor, form_id: str, subject: str = "", *, thumbs: bool = False
    ) -> Print:
        """Draw a form to be filled in by hand, under the office's letterhead.

        ``subject`` names what a sheet without number is about: a survey, a service. ``thumbs``
        gives a list that is signed a column for the prints of who can't write.
        """
        build = self._builder(form_id) if subject else partial(self._empty, form_id)
        return self.compose(actor, form_id, subject, build, thumbs=thumbs)

    def compose(
        self, actor: Actor, form_id: str, subject: str, build: Builder, *, thumbs: bool = False
    ) -> Print:
        """Draw a sheet without number as a builder says it; nothing is recorded."""
        form = self._documents.draft(actor, form_id, subject, build)
        if isinstance(form, DistributionSheet):
            form = replace(form, thumb=thumbs)
        drawn = self._draw(actor, form_id, form)
        row = DocumentRow("", form_id, "", "", None, actor.name, "", 0)
        return Print(row, form.head.title, drawn.pdf, drawn.pages)

    def _empty(self, form_id: str, at: Work | Look, _subject: str, head: Head) -> Any:
        from desktop.printing.samples import sample

        form = sample(form_id, self._documents.profile(), blank=True)
        named = replace(
            form.head,
            office=head.office,
            contact=head.contact,
            digits=head.digits,
            practice=head.practice,
        )
        if isinstance(form, Receipt):  # the office's telephone, as on the filled one
            asked = how_to_ask(Messages(), self._documents.profile(), office_phone(at))
            form = replace(form, ask=asked)
        elif isinstance(form, PrivacyNotice):
            said = clauses(Messages(), self._documents.profile(), office_phone(at))
            form = replace(form, clauses=said, version=version_of(said))
        return replace(form, head=named)

    def preview(self, actor: Actor, form_id: str, subject: str) -> Print:
        """Draw without a number, marked as a draft; nothing is recorded."""
        form = self._documents.draft(actor, form_id, subject, self._builder(form_id))
        drawn = self._draw(actor, form_id, _marked(form, draft=True))
        row = DocumentRow("", form_id, "", subject, None, actor.name, "", 0)
        return Print(row, form.head.title, drawn.pdf, drawn.pages)

    def recovery_sheet(self, actor: Actor, groups: tuple[str, ...]) -> tuple[bytes, int]:
        """Draw the sheet of a recovery key for the person who acts; neither is kept anywhere."""
        letterhead, profile = self._letterhead(actor), self._documents.profile()
        office, contact = letterhead.office_name, contact_line(letterhead.lines, letterhead.phone)
        told = profile, Messages(), office, actor.name, groups
        practice = self._documents.is_practice(actor)
        drawn = recovery_sheet(*told, contact=contact, practice=practice)
        return drawn.pdf, drawn.pages

    def code(self, text: str) -> tuple[tuple[bool, ...], ...]:
        """Return the dark modules of a QR code for a screen, which nothing crumples: its correction
        is the lowest, and its modules so the larger.
        """
        from desktop.printing.kit.adapter import qr_rows

        return tuple(map(tuple, qr_rows(text, crumpled=False)))

    def forget(self) -> None:
        """Drop what is remembered of prints drawn so far (the office is locked)."""
        if texts := sys.modules.get("desktop.printing.kit.text"):  # else none was drawn
            texts.forget()

    def _first(
        self, actor: Actor, row: DocumentRow, form: Any, *, attach_data: bool = False
    ) -> Print:
        drawn = self._draw(actor, row.form_id, form, attach_data=attach_data)
        row = self._documents.record_drawn(actor, row.id, drawn.sha256, drawn.pages)
        return Print(row, form.head.title, drawn.pdf, drawn.pages)

    def _draw(
        self, actor: Actor, form_id: str, form: Any, *, attach_data: bool = False
    ) -> "Rendered":
        return _drawn(form_id, form, self._options(actor, attach_data=attach_data))

    def _options(self, actor: Actor, *, attach_data: bool = False) -> "Options":
        from desktop.printing.render import Options

        office = self._letterhead(actor)
        return Options(office.logo or None, attach_data or office.attach_data)

    def _builder(self, form_id: str) -> Builder:
        if form_id not in self._builders:
            spec = form_spec(form_id)
            drawn_apart = spec.series is None and spec.occasion is not Occasion.SET_UP
            code = "unnumbered" if drawn_apart else "unknown_form"
            raise Refused(f"documents.{code}", form=form_id)
        return self._builders[form_id]


def _drawn(form_id: str, form: Any, options: "Options | None" = None) -> "Rendered":
    from desktop.printing.render import render

    return render(form_id, form, options=options)


def _marked(form: Any, **marks: bool) -> Any:
    return replace(form, head=replace(form.head, **marks))


def recovery_sheet(
    profile: PolicyProfile,
    messages: Messages,
    office: str,
    made_for: str,
    groups: tuple[str, ...],
    *,
    contact: str = "",
    practice: bool = False,
) -> "Rendered":
    """Draw the sheet of a recovery key; neither the key nor the sheet is kept anywhere.

    ``contact`` is the letterhead's, "" before the office has one.
    """
    head = Head(
        office=office,
        policy=profile.id,
        title=messages.text("print.recovery"),
        licence=licence(profile),
        contact=contact,
        wording=WORDING,
        practice=practice,
    )
    instructions = tuple(messages.text(f"print.recovery_{n}") for n in range(1, 5))
    return _drawn("recovery", RecoverySheet(head, groups, made_for, instructions))
