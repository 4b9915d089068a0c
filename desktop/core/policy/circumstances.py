"""A person's circumstances, as far as an office's choices speak of them."""

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


class IncomeSource(StrEnum):
    SOCIAL_SECURITY = "social_security"
    CITIZEN_ACCOUNT = "citizen_account"
    REHABILITATION = "rehabilitation"
    PENSION = "pension"
    SALARY = "salary"
    ALIMONY = "alimony"
    SPONSORSHIP = "sponsorship"
    OTHER = "other"


class ObligationKind(StrEnum):
    RENT = "rent"
    LOAN = "loan"
    ALIMONY = "alimony"
    TREATMENT = "treatment"
    OTHER = "other"
