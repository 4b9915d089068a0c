"""Which cases of many a day tries: other ones each day, and all of them with ``--full``."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import Final, TypeVar

import pytest

T = TypeVar("T")


def todays(cases: Iterable[T], one_in: int) -> Sequence[T]:
    """Return every so-manieth of the cases, beginning elsewhere each day."""
    return list(cases)[datetime.now(UTC).toordinal() % one_in :: one_in]


#: Of the tests of a file that takes long, every so-manieth runs a day where all of the tests run;
#: whole it is run by name, and with ``--full``. What the ratchet of coverage holds is not here.
SHARES: Final = {
    "aid/test_bad.py": 3,
    "backup/test_create.py": 2,
    "casework/test_found.py": 3,
    "cli/test_check.py": 7,
    "cli/test_demo.py": 12,
    "cli/test_usage.py": 12,
    "committee/test_agenda.py": 7,
    "committee/test_head.py": 3,
    "committee/test_letters.py": 7,
    "committee/test_signing.py": 3,
    "complaints/test_handling.py": 3,
    "complaints/test_harm.py": 3,
    "complaints/test_hidden.py": 4,
    "complaints/test_objections.py": 3,
    "complaints/test_service.py": 4,
    "consents/test_service.py": 7,
    "correspondence/test_service.py": 4,
    "databases/test_kept.py": 2,
    "documents/test_catalogue.py": 3,
    "documents/test_prints.py": 6,
    "exchange/test_service.py": 3,
    "finding/test_doubles.py": 2,
    "intake/test_calendar.py": 4,
    "intake/test_copies.py": 3,
    "intake/test_deciding.py": 3,
    "intake/test_delivery.py": 6,
    "intake/test_file_prints.py": 4,
    "intake/test_home_visits.py": 6,
    "intake/test_lists.py": 6,
    "intake/test_moves.py": 3,
    "intake/test_pauses.py": 3,
    "intake/test_policies.py": 5,
    "intake/test_ratification.py": 7,
    "intake/test_reply.py": 6,
    "intake/test_say.py": 5,
    "intake/test_signature.py": 4,
    "intake/test_signers.py": 3,
    "intake/test_standing.py": 5,
    "intake/test_study.py": 7,
    "intake/test_table.py": 8,
    "intake/test_taking_back.py": 3,
    "intake/test_transitions.py": 8,
    "intake/test_turns.py": 3,
    "intake/test_visits.py": 4,
    "intake/test_ways_to_sign.py": 3,
    "journeys/test_network.py": 5,
    "journeys/test_privacy.py": 4,
    "merge/test_merge.py": 3,
    "packaging/test_contracts.py": 7,
    "packaging/test_door.py": 4,
    "packaging/test_frozen.py": 7,
    "packaging/test_scripts.py": 4,
    "people/test_course.py": 7,
    "people/test_follow.py": 4,
    "people/test_links.py": 6,
    "people/test_search.py": 6,
    "people/test_service.py": 4,
    "people/test_views.py": 4,
    "postgres/test_office.py": 3,
    "practice/test_world.py": 3,
    "printing/forms/test_aloud.py": 5,
    "printing/forms/test_edges.py": 3,
    "printing/forms/test_every_form.py": 5,
    "printing/forms/test_heavy.py": 3,
    "printing/forms/test_ink.py": 3,
    "printing/forms/test_pages.py": 3,
    "printing/office/test_choices.py": 6,
    "printing/queue/test_queue.py": 8,
    "printing/text/test_forms_found.py": 4,
    "reports/test_trace.py": 6,
    "sealed/test_canaries.py": 3,
    "sealed/test_keys.py": 5,
    "sealed/test_reading.py": 6,
    "staff/test_accounts.py": 3,
    "staff/test_faults.py": 5,
    "staff/test_restore_here.py": 3,
    "surveys/test_service.py": 5,
    "ui/aid/test_bad_sheets.py": 3,
    "ui/aloud/test_aloud.py": 4,
    "ui/backup/test_backup.py": 3,
    "ui/committee/test_committee.py": 4,
    "ui/committee/test_decision.py": 2,
    "ui/committee/test_known.py": 2,
    "ui/committee/test_letters.py": 3,
    "ui/complaints/test_handling_page.py": 3,
    "ui/complaints/test_voices.py": 6,
    "ui/correspondence/test_letters.py": 3,
    "ui/documents/test_print_page.py": 3,
    "ui/documents/test_prints_page.py": 6,
    "ui/exchange/test_pages.py": 4,
    "ui/home/test_home.py": 5,
    "ui/intake/test_day_log.py": 3,
    "ui/intake/test_drafts.py": 4,
    "ui/intake/test_journey.py": 4,
    "ui/intake/test_pinned.py": 3,
    "ui/intake/test_privacy.py": 2,
    "ui/intake/test_queue.py": 6,
    "ui/intake/test_reception.py": 7,
    "ui/intake/test_stages.py": 8,
    "ui/journeys/test_from_afar.py": 2,
    "ui/journeys/test_hand_over.py": 3,
    "ui/journeys/test_morning.py": 2,
    "ui/journeys/test_people.py": 2,
    "ui/journeys/test_practice.py": 3,
    "ui/kit/test_dates.py": 4,
    "ui/people/test_consents.py": 3,
    "ui/people/test_course.py": 3,
    "ui/people/test_follow_page.py": 3,
    "ui/people/test_merge.py": 3,
    "ui/people/test_person_page.py": 3,
    "ui/people/test_revise_page.py": 3,
    "ui/people/test_sealed.py": 4,
    "ui/reports/test_acts.py": 4,
    "ui/reports/test_choices.py": 6,
    "ui/reports/test_policy.py": 3,
    "ui/requests/test_acts.py": 2,
    "ui/requests/test_history.py": 3,
    "ui/requests/test_moves.py": 3,
    "ui/requests/test_request.py": 8,
    "ui/requests/test_second.py": 3,
    "ui/requests/test_visits.py": 3,
    "ui/requests/test_worklist.py": 3,
    "ui/scans/test_scanning.py": 4,
    "ui/scans/test_workshop.py": 4,
    "ui/staff/test_staff.py": 3,
    "ui/study/test_study.py": 3,
    "ui/surveys/test_surveys.py": 7,
    "ui/test_casework_refused.py": 3,
    "ui/test_dress.py": 2,
    "ui/test_kept.py": 5,
    "ui/test_phone_sheet.py": 3,
    "ui/test_shapes.py": 2,
    "ui/test_unseen.py": 2,
    "ui/test_words.py": 4,
    "ui/ways/test_focus_after.py": 2,
    "ui/ways/test_in_view.py": 3,
    "ui/ways/test_keys_shown.py": 2,
    "ui/ways/test_keystrokes.py": 2,
    "ui/ways/test_regions.py": 2,
    "ui/ways/test_trail.py": 2,
}


def of_today(
    items: Iterable[pytest.Item], root: str
) -> tuple[list[pytest.Item], list[pytest.Item]]:
    """Return the tests that run today and those that are left for other days, by :data:`SHARES`;
    ``root`` is the folder that the files are named from.
    """
    day = datetime.now(UTC).toordinal()
    seen: Counter[str] = Counter()
    kept: list[pytest.Item] = []
    left: list[pytest.Item] = []
    for item in items:
        file = item.path.as_posix().removeprefix(f"{root}/")
        share = SHARES.get(file, 1)
        (kept if (seen[file] + day) % share == 0 else left).append(item)
        seen[file] += 1
    return kept, left
