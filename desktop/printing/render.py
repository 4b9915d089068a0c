"""From a form's frozen data to the bytes of its PDF: the same data give the same bytes."""

import hashlib
from datetime import UTC, datetime
from typing import Any

from desktop.base.clock import RIYADH
from desktop.base.data_classes import dataclass
from desktop.base.errors import KnownError
from desktop.core.documents.form_ids import current_id
from desktop.core.documents.forms import Head
from desktop.core.documents.frozen import from_json, to_json
from desktop.printing.forms import FORMS, composer, drawn_from
from desktop.printing.kit.pdf import Document
from desktop.printing.kit.pen import Pen
from desktop.printing.kit.sheet import Sheet, draw_page, paginate

#: The date in the file of a form without a day (a blank one): it says nothing about when.
_NO_DAY = datetime(2000, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Options:
    """What is the office's choice: a logo (PNG), and whether the data travel in the file."""

    logo: bytes | None = None
    attach_data: bool = False


@dataclass(frozen=True, slots=True)
class Rendered:
    """A drawn form; ``sha256`` is that of ``pdf``, in hexadecimal digits."""

    pdf: bytes
    pages: int
    sha256: str

    def __repr__(self) -> str:
        return f"Rendered(pages={self.pages}, sha256={self.sha256[:12]})"


def render(form_id: str, data: object, *, options: Options | None = None) -> Rendered:
    """Draw a form.

    Raises Refused ``documents.unknown_form``, and TypeError for data of another form, which is a
    bug of the caller.
    """
    kind = drawn_from(form_id)
    if type(data) is not kind:
        raise TypeError(f"{form_id} is drawn from {kind.__name__}")
    options = options or Options()
    attachments = {f"{form_id}.json": to_json(data).encode()} if options.attach_data else {}
    return _drawn(composer(form_id)(data), options.logo, attachments)


def render_json(form_id: str, text: str, *, options: Options | None = None) -> Rendered:
    """Draw a form from its stored JSON; raises KnownError for text that can't be read."""
    data: Any = from_json(drawn_from(form_id), text)
    return render(form_id, data, options=options)


def read_back(pdf: bytes) -> tuple[str, Any]:
    """Return the form's id and the data that a file carries, equal to what it was drawn from.

    Raises :class:`KnownError` ``documents.no_data`` where it carries none, and
    ``documents.unreadable_form`` where they are not a form's.
    """
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        for number in range(document.count_attachments()):
            attached = document.get_attachment(number)
            form_id = attached.get_name().removesuffix(".json")
            if current_id(form_id) in FORMS:
                text = bytes(attached.get_data()).decode()
                return form_id, from_json(drawn_from(form_id), text)
    finally:
        document.close()
    raise KnownError("documents.no_data")


def _drawn(sheet: Sheet, logo: bytes | None, attachments: dict[str, bytes]) -> Rendered:
    head = sheet.head
    document = Document(
        title=_title(head),
        size=sheet.size,
        author=head.office,
        created=_moment(head),
        attachments=attachments,
    )
    pen = Pen(document.canvas, head.digits)
    pages = paginate(pen, sheet, logo)
    for number, page in enumerate(pages, 1):
        if number > 1:
            document.new_page()
        draw_page(pen, sheet, page, (number, len(pages)))
    pdf = document.save()
    return Rendered(pdf, len(pages), hashlib.sha256(pdf).hexdigest())


def _title(head: Head) -> str:
    return f"{head.title} {head.number}".strip()


def _moment(head: Head) -> datetime:
    if head.day is None:
        return _NO_DAY
    return datetime.fromisoformat(head.day.iso).replace(tzinfo=RIYADH)
