"""What an office may ask papers by, beside service and category: a person's circumstances."""

from enum import StrEnum


class Marital(StrEnum):
    SINGLE = "single"
    MARRIED = "married"
    DIVORCED = "divorced"
    WIDOWED = "widowed"
    ABANDONED = "abandoned"
    PRISONER_SPOUSE = "prisoner_spouse"


class HousingKind(StrEnum):
    OWNED = "owned"
    RENTED = "rented"
    FAMILY = "family"
    CHARITY = "charity"
    OTHER = "other"
