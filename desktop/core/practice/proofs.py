"""What the made-up association did to keep its policy."""

from dataclasses import replace
from datetime import date

from desktop.core.practice.loader import practice
from desktop.core.proofs.terms import ProofKind, RecordProof


def proof(kind: ProofKind, on: date) -> RecordProof:
    """Return the made-up proof of a kind, on a day."""
    return replace(practice().proofs[kind], on=on)
