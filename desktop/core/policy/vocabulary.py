"""The words a policy file may use. Code owns these; the file owns which of them, in what order."""

from enum import StrEnum
from typing import Final

#: The value of a silence: shown as it is, never filled in from another association.
NOT_STATED: Final = "غير منصوص عليه"


class StepId(StrEnum):
    """The steps a request can go through; ``core/intake/steps`` has a module for each."""

    RECEPTION = "reception"
    REQUIREMENTS = "requirements"
    VERIFICATION = "verification"
    CLARIFICATION = "clarification"
    SIGNATURE = "signature"
    EXPLANATION = "explanation"
    REPLY_CHANNEL = "reply_channel"
    REFERRAL = "referral"
    COMPLETION = "completion"
    STUDY = "study"
    DECISION = "decision"
    NOTIFICATION = "notification"
    DELIVERY = "delivery"


class ChannelId(StrEnum):
    """The ways a visit, call or paper reaches the desk, of all five policies together."""

    INTERVIEW = "interview"
    PHONE = "phone"
    SOCIAL_MEDIA = "social_media"
    LETTERS = "letters"
    PROGRAMME_ENROLMENT = "programme_enrolment"
    AID_REQUEST = "aid_request"
    VOLUNTEERING = "volunteering"
    WEBSITE = "website"
    EMAIL = "email"
    WHATSAPP = "whatsapp"
    FAX = "fax"
    BRANCH_REPRESENTATIVE = "branch_representative"
    FIELD_VISIT = "field_visit"
    CORRESPONDENCE = "correspondence"


class Serves(StrEnum):
    """What in the program serves a clause; records are counted under these tags."""

    RECEPTION = "reception"
    ENQUIRY = "enquiry"
    REQUIREMENTS_SHEET = "requirements_sheet"
    PAPERS_CHECK = "papers_check"
    DATA_MATCH = "data_match"
    REFERRAL_UNCLEAR = "referral_unclear"
    SIGNATURE = "signature"
    EXPLANATION = "explanation"
    REPLY_CLOCK = "reply_clock"
    REPLY_CHANNEL = "reply_channel"
    REFERRAL = "referral"
    STUDY = "study"
    DECISION = "decision"
    COMPLETION = "completion"
    DELIVERY = "delivery"
    SURVEY = "survey"
    COMPLAINT = "complaint"
    COMPENSATION = "compensation"
    PRIVACY = "privacy"
    LIAISON = "liaison"
    DATA_UPDATE = "data_update"
    ACKNOWLEDGEMENT = "acknowledgement"
    CHANNELS = "channels"
    TOOLS = "tools"
    BOARD_ADOPTION = "board_adoption"
    OFFICE_RULES = "office_rules"


class ClauseKind(StrEnum):
    """What a clause asks: an act of the program, advice to staff, or nothing (a silence)."""

    ACT = "act"
    ADVICE = "advice"
    SILENCE = "silence"


class ReplyKind(StrEnum):
    """A lower bound, a deadline, or no rule."""

    NOT_BEFORE = "not_before"
    WITHIN = "within"
    NONE = "none"


class DayUnit(StrEnum):
    CALENDAR_DAYS = "calendar_days"
    WORKING_DAYS = "working_days"


class ReplyStart(StrEnum):
    """The day the reply period counts from (that day itself does not count)."""

    SIGNATURE = "signature"
    COMPLETENESS = "completeness"
    REFERRAL = "referral"
    NOT_STATED = "not_stated"


class BodyKind(StrEnum):
    COMMITTEE = "committee"
    DEPARTMENT = "department"


class DocumentKind(StrEnum):
    POLICY = "policy"
    BYLAW = "bylaw"


class Source(StrEnum):
    """Whether the policy says it or the office chose it."""

    POLICY = "policy"
    OFFICE = "office"


class RegistrationKind(StrEnum):
    LICENCE = "licence"
    NATIONAL_CENTRE = "national_centre"
    NOT_STATED = "not_stated"


class ContactKind(StrEnum):
    PHONE = "phone"
    EMAIL = "email"
    WEBSITE = "website"
    PLACE = "place"
    SOCIAL = "social"


class CompletenessKind(StrEnum):
    """When the papers must be complete."""

    BEFORE_LEAVING = "before_leaving"
    BEFORE_REGISTRATION_COMPLETED = "before_registration_completed"


class HarmProof(StrEnum):
    """How many of the ways of establishing harm are needed; the office's reading of a policy."""

    EITHER = "either"
    BOTH = "both"


class Validity(StrEnum):
    NONE = "none"
    EXPIRY = "expiry"
    MAX_AGE_DAYS = "max_age_days"


class NoteKind(StrEnum):
    """Why a note stands beside the clauses."""

    LOWER_BOUND = "lower_bound"
    UNCLEAR = "unclear"
    DISCREPANCY = "discrepancy"
    SCAN_ERROR = "scan_error"
    SILENCE = "silence"
    OFFICE = "office"
