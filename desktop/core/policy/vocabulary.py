"""The words a policy file may use. Code owns these; the file owns which of them, in what order."""

from enum import StrEnum
from typing import Final

#: The value of a silence: shown as it is, never filled in from another association.
NOT_STATED: Final = "غير منصوص عليه"
#: The id of a way of settling disputes that is raising a complaint.
COMPLAINT: Final = "complaint"


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


#: Steps without which no request can run.
REQUIRED_STEPS: Final = (
    StepId.RECEPTION,
    StepId.VERIFICATION,
    StepId.SIGNATURE,
    StepId.REFERRAL,
    StepId.STUDY,
    StepId.DECISION,
    StepId.NOTIFICATION,
    StepId.DELIVERY,
)
#: Pairs of steps whose order is law, where both are present.
ORDER: Final = (
    *((StepId.RECEPTION, step) for step in StepId if step is not StepId.RECEPTION),
    (StepId.SIGNATURE, StepId.REFERRAL),
    (StepId.VERIFICATION, StepId.REFERRAL),
    (StepId.REFERRAL, StepId.STUDY),
    (StepId.STUDY, StepId.DECISION),
    (StepId.DECISION, StepId.NOTIFICATION),
    (StepId.NOTIFICATION, StepId.DELIVERY),
)


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
    """What in the program serves a clause; records are counted under these tags.

    Pinned texts keep the words of their day, so a word is never taken away.
    """

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
    NEEDS_STUDY = "needs_study"
    DECISION = "decision"
    NOTIFICATION = "notification"
    COMPLETION = "completion"
    DELIVERY = "delivery"
    ON_SITE_SERVICE = "on_site_service"
    OUTREACH = "outreach"
    REQUEST_FORM = "request_form"
    DATA_UPDATE = "data_update"

    CHANNELS = "channels"
    CHANNEL_INTERVIEW = "channel_interview"
    CHANNEL_PHONE = "channel_phone"
    CHANNEL_SOCIAL_MEDIA = "channel_social_media"
    CHANNEL_LETTERS = "channel_letters"
    CHANNEL_PROGRAMME_ENROLMENT = "channel_programme_enrolment"
    CHANNEL_AID_REQUEST = "channel_aid_request"
    CHANNEL_VOLUNTEERING = "channel_volunteering"
    CHANNEL_WEBSITE = "channel_website"
    CHANNEL_EMAIL = "channel_email"
    CHANNEL_WHATSAPP = "channel_whatsapp"
    CHANNEL_FAX = "channel_fax"
    CHANNEL_BRANCH_REPRESENTATIVE = "channel_branch_representative"
    CHANNEL_FIELD_VISIT = "channel_field_visit"
    CHANNEL_CORRESPONDENCE = "channel_correspondence"

    SUGGESTION = "suggestion"
    OBJECTION = "objection"
    COMPLAINT = "complaint"
    COMPLAINT_WEBSITE = "complaint_website"
    COMPLAINT_FAX = "complaint_fax"
    COMPLAINT_HANDLING = "complaint_handling"
    TECHNICAL_HELP = "technical_help"
    DISPUTES = "disputes"
    AMICABLE_SETTLEMENT = "amicable_settlement"
    COMPENSATION = "compensation"
    HARM_MINUTES = "harm_minutes"
    HARM_JUDGMENT = "harm_judgment"
    NEGOTIATION = "negotiation"

    SURVEY = "survey"
    PERIODIC_SURVEY = "periodic_survey"
    FIELD_SURVEY = "field_survey"
    SUPERVISORY_VISIT = "supervisory_visit"
    SATISFACTION_INTERVIEW = "satisfaction_interview"
    LINK_FOLLOW_UP = "link_follow_up"

    PRIVACY = "privacy"
    WORKS_CONSENT = "works_consent"
    LIAISON = "liaison"
    LIAISON_SUPERVISION = "liaison_supervision"
    ACKNOWLEDGEMENT = "acknowledgement"
    ETHICS = "ethics"
    DEPARTMENT_COPIES = "department_copies"
    POLICY_TEXT = "policy_text"
    BOARD_ADOPTION = "board_adoption"
    REVIEW = "review"
    CIRCULATION = "circulation"
    TOOLS = "tools"
    OFFICE_RULES = "office_rules"

    @classmethod
    def by_channel(cls, channel: ChannelId) -> "Serves":
        """Return the tag of a single channel."""
        return cls(f"channel_{channel.value}")


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


class Validity(StrEnum):
    """How long a paper is good. Each is told by what it asks of the paper's days; whoever judges or
    words one reads these, never the value.
    """

    NONE = "none"
    EXPIRY = "expiry"
    MAX_AGE_DAYS = "max_age_days"

    @property
    def has_last_day(self) -> bool:
        """The paper itself names the last day on which it is good."""
        return self is Validity.EXPIRY

    @property
    def has_age(self) -> bool:
        """It is good for some days from its issue, which the office says."""
        return self is Validity.MAX_AGE_DAYS


class NoteKind(StrEnum):
    """Why a note stands beside the clauses."""

    LOWER_BOUND = "lower_bound"
    UNCLEAR = "unclear"
    DISCREPANCY = "discrepancy"
    SCAN_ERROR = "scan_error"
    SILENCE = "silence"
    OFFICE = "office"


class StudyKind(StrEnum):
    """How a case is studied: from its papers, at the home, or by following up on what was given."""

    DESK = "desk"
    FIELD = "field"
    FOLLOW_UP = "follow_up"
