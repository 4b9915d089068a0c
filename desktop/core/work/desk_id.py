"""The desks, whose matter an act is."""

from enum import StrEnum


class DeskId(StrEnum):
    """A desk, by the name of its room in core."""

    GATE = "gate"
    STAFF = "staff"
    PEOPLE = "people"
    SEALED = "sealed"
    CONSENTS = "consents"
    AID = "aid"
    INTAKE = "intake"
    COMMITTEE = "committee"
    COMPLAINTS = "complaints"
    CORRESPONDENCE = "correspondence"
    SURVEYS = "surveys"
    PROOFS = "proofs"
    DOCUMENTS = "documents"
    BACKUP = "backup"
    POLICY = "policy"
    REPORTS = "reports"
