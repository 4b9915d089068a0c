"""What is written and read of issued prints, inside the transaction of others."""

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.base.errors import Refused
from desktop.base.ids import new_id
from desktop.core.documents.catalogue import form_spec
from desktop.core.documents.codes import code_in
from desktop.core.documents.erasing import head_of
from desktop.core.documents.form_ids import current_id
from desktop.core.documents.form_spec import FormSpec
from desktop.core.documents.forms import Head
from desktop.core.documents.frozen import to_json
from desktop.core.documents.numbers import Series, next_number
from desktop.core.documents.records import DocumentRecord
from desktop.core.documents.terms import DocumentRow
from desktop.core.work import Action, Actor, Look, Role, Work

#: Makes a form's data for a subject under a head that still lacks title, number and code.
Builder = Callable[[Work | Look, str, Head], Any]


def issue_in(
    tx: Work, form_id: str, series: Series, head: Head, build: Builder
) -> tuple[DocumentRecord, Any]:
    """Reserve the next number of a series and freeze what a form says of the act's subject."""
    number = next_number(tx, series)
    head = replace(head, number=number, code=code_in(tx, form_id, number))
    form = build(tx, tx.subject, head)
    row = DocumentRecord(
        id=new_id(),
        form_id=form_id,
        number=number,
        subject=tx.subject,
        data=to_json(form),
        issued_at=tx.now,
        staff_id=tx.actor.id,
        staff_name=tx.actor.name,
        sha256="",
        pages=0,
        copies=0,
        taken_at=None,
    )
    tx.session.add(row)
    tx.audit(form=form_id, number=number, document=row.id, data=data_hash(row.data))
    return row, form


def printed_in(at: Work | Look, ids: Iterable[str]) -> dict[str, str]:
    """Return the numbers of issued prints by id; an id of none is passed over."""
    there = DocumentRecord.id.in_(set(ids))
    found = at.session.execute(select(DocumentRecord.id, DocumentRecord.number).where(there))
    return {row.id: row.number for row in found}


def newest_in(
    session: Session, subject: str, form_id: str, since: datetime
) -> DocumentRecord | None:
    """Return the newest print of a form of a subject that was made since then, or None."""
    return session.scalars(
        select(DocumentRecord)
        .where(
            DocumentRecord.subject == subject,
            DocumentRecord.form_id == form_id,
            DocumentRecord.issued_at >= since,
            DocumentRecord.sha256 != "",
        )
        .order_by(DocumentRecord.issued_at.desc())
        .limit(1)
    ).first()


def data_hash(data: str) -> str:
    """Return the SHA-256 of a print's frozen data, as the audit row of its issue tells it."""
    return hashlib.sha256(data.encode()).hexdigest()


def spec_of(row: DocumentRecord) -> FormSpec:
    """Return the form that a print is of."""
    return form_spec(row.form_id)


def issued_by(actor: Actor, form_id: str, head: Role | None) -> Series:
    """Return what numbers a form; ``head``: as of ``roles.may``.

    Raises Refused ``documents.unnumbered``, and as :func:`demand_form`.
    """
    spec = form_spec(form_id)
    if spec.series is None:
        raise Refused("documents.unnumbered")
    demand_form(spec.may_issue(actor.roles, head), Action.DOCUMENT_ISSUE)
    return spec.series


def demand_form(allowed: bool, action: Action) -> None:
    """Raise Refused ``work.not_permitted`` for who may not do with a form what they ask for."""
    if not allowed:
        raise Refused("work.not_permitted", action=action.value)


def known(session: Session, document_id: str) -> DocumentRecord:
    """Return a print's row; raises Refused ``documents.unknown``."""
    row = session.get(DocumentRecord, document_id)
    if row is None:
        raise Refused("documents.unknown")
    return row


def row_of(row: DocumentRecord) -> DocumentRow:
    """Return a print as lists tell of it."""
    return DocumentRow(
        id=row.id,
        form_id=current_id(row.form_id),
        number=row.number,
        subject=row.subject,
        issued_at=row.issued_at,
        staff=row.staff_name,
        sha256=row.sha256,
        copies=row.copies,
        code=head_of(row.data)["code"],
        taken=row.taken_at is not None,
    )
