"""The words of the documents desk, and what it asks of whoever draws print."""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import Any, Final, ParamSpec, Protocol, TypeVar

from desktop.base.data_classes import dataclass
from desktop.base.errors import KnownError
from desktop.core.documents.forms import Head
from desktop.core.documents.listing import Listing
from desktop.core.work.doors import Look, Work
from desktop.core.work.roles import Actor

P = ParamSpec("P")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """An issued print; ``sha256`` is "" until it was drawn. A draft has neither id nor number.

    ``code`` is the verification code that stands on it, ``taken`` whether a printer took the
    original: what is printed from then on is a copy.
    """

    id: str
    form_id: str
    number: str
    subject: str
    issued_at: datetime | None
    staff: str
    sha256: str
    copies: int
    code: str = ""
    taken: bool = False


@dataclass(frozen=True, slots=True)
class Unprinted:
    """Prints that no printer took yet, the newest of them, and how many there are."""

    rows: tuple[DocumentRow, ...]
    count: int


@dataclass(frozen=True, slots=True)
class Issued:
    """Which prints a list shows: of one form ("": any), of one day (None: any)."""

    form_id: str = ""
    on: date | None = None


ALL_ISSUED: Final = Issued()


class Drawn(Protocol):
    """A form as the press draws it; ``sha256`` is that of ``pdf``."""

    @property
    def pdf(self) -> bytes: ...

    @property
    def pages(self) -> int: ...

    @property
    def sha256(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Print:
    """A drawn print: the PDF itself, and what identifies it."""

    document: DocumentRow
    title: str
    pdf: bytes
    pages: int

    def __repr__(self) -> str:
        return f"Print({self.document.form_id}, {self.pages} pages)"


class Beside(Protocol):
    """Runs what touches no data and may take long, while the lane goes on with what waits."""

    def __call__(self, act: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> T: ...


class Press(Protocol):
    """Draws issued prints. Made by ``desks``; the window and the command line only know this."""

    def issue(
        self, actor: Actor, form_id: str, subject: str, *, attach_data: bool = False
    ) -> Print:
        """Reserve a number, freeze the data, draw, and record the hash.

        ``attach_data`` puts the data into the file even where the office's letterhead doesn't.
        """
        ...

    def issue_lot(
        self, actor: Actor, form_id: str, subjects: Sequence[str]
    ) -> list[Print | KnownError]:
        """Issue and draw a form of several subjects in one transaction, numbered in their order:
        for each the print, or why it has none.
        """
        ...

    def workbook(self, actor: Actor, form_id: str, subject: str) -> bytes:
        """Return a list as a workbook (.xlsx), as it is now; nothing is recorded."""
        ...

    def listed(self, listing: Listing) -> bytes:
        """Return a list as a workbook (.xlsx); who made it has recorded it."""
        ...

    def list_sheet(self, actor: Actor, listing: Listing, beside: Beside) -> Print:
        """Draw a list as a sheet without a number, ``beside`` what waits; who made it has recorded
        it.
        """
        ...

    def reprint(self, actor: Actor, document_id: str) -> Print:
        """Draw an issued print again from its frozen data, marked as a copy."""
        ...

    def show(self, actor: Actor, document_id: str) -> Print:
        """Draw an issued print as it was issued, to be looked at; nothing is recorded."""
        ...

    def preview(self, actor: Actor, form_id: str, subject: str) -> Print:
        """Draw without a number, marked as a draft; nothing is recorded."""
        ...

    def blank(
        self, actor: Actor, form_id: str, subject: str = "", *, thumbs: bool = False
    ) -> Print:
        """Draw a form to be filled in by hand, under the office's letterhead.

        ``subject`` names what a sheet without number is about: a survey, a service. ``thumbs``
        gives a list that is signed a column for the prints of who can't write.
        """
        ...

    def compose(
        self,
        actor: Actor,
        form_id: str,
        subject: str,
        build: Callable[[Work | Look, str, Head], Any],
        *,
        thumbs: bool = False,
    ) -> Print:
        """Draw a sheet without number as a builder says it; nothing is recorded."""
        ...

    def recovery_sheet(self, actor: Actor, groups: tuple[str, ...]) -> tuple[bytes, int]:
        """Draw the sheet of a recovery key for the person who acts; return PDF and pages."""
        ...

    def code(self, text: str) -> tuple[tuple[bool, ...], ...]:
        """Return the dark modules of a QR code for a screen, without the white around it."""
        ...

    def forget(self) -> None:
        """Drop what is remembered of prints drawn so far (the office is locked)."""
        ...
