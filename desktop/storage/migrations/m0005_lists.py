"""What lists ask for stands in columns of their own, with an index for each list's order.

Urgency, whether papers were missing at the submission and whether the signature is awaited are
written from each request's facts and the policy pinned by it, as they were judged on the day of
this step. Frozen: a change is a new migration.
"""

import json
import tomllib
from collections.abc import Mapping
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

if TYPE_CHECKING:
    from alembic.operations import Operations

NUMBER = 5

_REQUEST = sa.table(
    "request",
    *map(sa.column, ("id", "policy_sha256", "facts", "papers_missing", "awaiting_signature")),
)
_POLICY = sa.table("policy_version", sa.column("sha256"), sa.column("text"))
_COPIED = (
    "id, number, person_id, service_id, channel, need, urgent_reason, received_on, received_place,"
    " received_by, policy_sha256, opened_at, opened_by, state, choices_version"
)

#: What reading a damaged record comes to, which may hold anything. The check names it; a step that
#: stopped there would lock the office out.
_DAMAGED = (ArithmeticError, AttributeError, LookupError, TypeError, ValueError)


def upgrade(op: "Operations") -> None:
    """Give requests their columns, and every list its index."""
    _requests(op)
    _summaries(op)
    op.create_index("document_newest", "document", ["issued_at", "number"])
    op.create_index("document_form", "document", ["form_id", "issued_at", "number"])
    op.create_index("event_step", "event", ["step", "subject_kind", "subject_id"])
    op.drop_index("ix_voice_kind", "voice")
    op.create_index("voice_kind", "voice", ["kind", "received_at", "number"])


def _requests(op: "Operations") -> None:
    op.drop_index("request_state", "request")
    op.drop_index("request_person", "request")
    op.rename_table("request", "request_before")
    op.create_table(
        "request",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Text(), nullable=False),
        sa.Column("service_id", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("need", sa.Text(), nullable=False),
        sa.Column("urgent_reason", sa.Text(), nullable=False),
        sa.Column("received_on", sa.Date(), nullable=False),
        sa.Column("received_place", sa.Text(), nullable=False),
        sa.Column("received_by", sa.Text(), nullable=False),
        sa.Column("policy_sha256", sa.Text(), nullable=False),
        sa.Column("opened_at", sa.String(32), nullable=False),
        sa.Column("opened_by", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("urgency", sa.Integer(), nullable=False),
        sa.Column("papers_missing", sa.Boolean(), nullable=False),
        sa.Column("awaiting_signature", sa.Boolean(), nullable=False),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.Column("choices_version", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("number"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"]),
        sa.ForeignKeyConstraint(["policy_sha256"], ["policy_version.sha256"]),
        sa.ForeignKeyConstraint(["choices_version"], ["office_choices.version"]),
    )
    yes = "true" if op.get_bind().dialect.name == "postgresql" else "1"
    op.execute(
        f"INSERT INTO request ({_COPIED}, urgency, papers_missing, awaiting_signature, facts)"  # noqa: S608
        f" SELECT {_COPIED}, CASE urgent_reason WHEN '' THEN 1 ELSE 0 END, {yes}, {yes}, facts"
        " FROM request_before"
    )
    op.drop_table("request_before")
    op.create_index("request_list", "request", ["state", "urgency", "opened_at", "number"])
    standing = ["state", "papers_missing", "awaiting_signature", "urgency", "opened_at", "number"]
    op.create_index("request_standing", "request", standing)
    op.create_index("request_person", "request", ["person_id"])


def _summaries(op: "Operations") -> None:
    connection, request = op.get_bind(), _REQUEST.c
    texts = connection.execute(sa.select(_POLICY.c.sha256, _POLICY.c.text))
    policies = {sha256: _policy(text) for sha256, text in texts}
    kept = sa.select(request.id, request.policy_sha256, request.facts)
    for request_id, sha256, text in connection.execute(kept).all():
        try:
            summary = _summary(policies[sha256], json.loads(text))
        except _DAMAGED:
            continue
        connection.execute(sa.update(_REQUEST).where(request.id == request_id).values(summary))


def _policy(text: str) -> Mapping[str, Any]:
    try:
        return tomllib.loads(text)
    except _DAMAGED:
        return {}


def _summary(policy: Mapping[str, Any], facts: Mapping[str, Any]) -> dict[str, bool]:
    papers = policy["papers"] if "papers" in policy else policy["office"]["papers"]
    missing = [_is_missing(one, facts) for one in papers]  # each is read: one may be damaged
    return {
        "papers_missing": any(missing),
        "awaiting_signature": not facts.get("signed_hash"),
    }


def _is_missing(paper: Mapping[str, Any], facts: Mapping[str, Any]) -> bool:
    """Judge a required paper on the day of submission; before that none is there."""
    if not paper["required"]:
        return False
    checked = str(facts.get("papers_checked_on") or "")
    entries = {one["paper_id"]: one for one in facts.get("papers", ())} if checked else {}
    entry = entries.get(paper["id"], {"status": "missing"})
    if entry["status"] in {"missing", "not_applicable"}:
        return bool(entry["status"] == "missing")
    return not (entry.get("accepted_reason") or _is_good(paper, entry, date.fromisoformat(checked)))


def _is_good(paper: Mapping[str, Any], entry: Mapping[str, Any], on: date) -> bool:
    if paper["validity"] == "expiry":
        return bool(entry.get("expires")) and date.fromisoformat(entry["expires"]) >= on
    if paper["validity"] == "max_age_days":
        days = timedelta(days=paper["max_age_days"])
        return bool(entry.get("issued")) and date.fromisoformat(entry["issued"]) + days >= on
    return True
