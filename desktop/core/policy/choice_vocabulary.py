"""The words that the office chooses among where a policy leaves it to them; see ``choices``."""

from enum import StrEnum


class YearsOf(StrEnum):
    """The calendar in whose years an age is counted."""

    HIJRI = "hijri"
    GREGORIAN = "gregorian"


class HeadedBy(StrEnum):
    """Whose role heads the department that studies and decides, where the body is one."""

    RESEARCHER = "researcher"
    SECRETARY = "secretary"
    MEMBER = "member"
    DIRECTOR = "director"


class RatifiedBy(StrEnum):
    """Whose word a decision waits for before anybody is told or paid, by the office's choice."""

    NOBODY = "nobody"
    DIRECTOR = "director"
    BOARD = "board"


class PaidBy(StrEnum):
    """Whose authority a payment order is approved by; each of them goes further than the one
    before.
    """

    DIRECTOR = "director"
    FINANCE = "finance"
    CHAIR = "chair"


class BankColumn(StrEnum):
    """A column of the list that a bank is given."""

    NUMBER = "number"
    NAME = "name"
    IBAN = "iban"
    BANK = "bank"
    AMOUNT = "amount"
    PURPOSE = "purpose"
    REFERENCE = "reference"


class HarmProof(StrEnum):
    """How many of the ways of establishing harm are needed; the office's reading of a policy."""

    EITHER = "either"
    BOTH = "both"


class NeedBy(StrEnum):
    """By what the line is drawn below which an office sees need."""

    PER_HEAD = "per_head"
    BY_SIZE = "by_size"


class HolidayChangeKind(StrEnum):
    """What the office says of a holiday: as expected, on other days, one more, or none."""

    CONFIRMED = "confirmed"
    MOVED = "moved"
    ADDED = "added"
    TAKEN_OUT = "taken_out"


class Matter(StrEnum):
    """What a complaint is about."""

    SERVICE = "service"
    DELAY = "delay"
    CONDUCT = "conduct"
    PRIVACY = "privacy"
    HARM = "harm"
    OTHER = "other"
