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
    "aid/test_bad.py": 4,
    "backup/test_create.py": 3,
    "casework/test_found.py": 4,
    "cli/test_check.py": 11,
    "cli/test_demo.py": 18,
    "cli/test_usage.py": 18,
    "committee/test_agenda.py": 8,
    "committee/test_head.py": 4,
    "committee/test_letters.py": 8,
    "committee/test_signing.py": 4,
    "complaints/test_handling.py": 4,
    "complaints/test_harm.py": 4,
    "complaints/test_hidden.py": 5,
    "complaints/test_objections.py": 4,
    "complaints/test_service.py": 5,
    "consents/test_service.py": 8,
    "correspondence/test_service.py": 5,
    "databases/test_kept.py": 3,
    "documents/test_catalogue.py": 4,
    "documents/test_prints.py": 7,
    "exchange/test_service.py": 4,
    "finding/test_doubles.py": 3,
    "intake/test_calendar.py": 5,
    "intake/test_copies.py": 4,
    "intake/test_deciding.py": 4,
    "intake/test_delivery.py": 7,
    "intake/test_file_prints.py": 5,
    "intake/test_home_visits.py": 7,
    "intake/test_lists.py": 7,
    "intake/test_moves.py": 4,
    "intake/test_pauses.py": 4,
    "intake/test_policies.py": 6,
    "intake/test_ratification.py": 8,
    "intake/test_reply.py": 7,
    "intake/test_say.py": 6,
    "intake/test_signature.py": 5,
    "intake/test_signers.py": 4,
    "intake/test_standing.py": 6,
    "intake/test_study.py": 8,
    "intake/test_table.py": 9,
    "intake/test_taking_back.py": 4,
    "intake/test_transitions.py": 9,
    "intake/test_turns.py": 4,
    "intake/test_visits.py": 5,
    "intake/test_ways_to_sign.py": 4,
    "journeys/test_network.py": 8,
    "journeys/test_privacy.py": 6,
    "merge/test_merge.py": 4,
    "packaging/test_contracts.py": 11,
    "packaging/test_door.py": 6,
    "packaging/test_frozen.py": 11,
    "packaging/test_scripts.py": 6,
    "people/test_course.py": 8,
    "people/test_follow.py": 5,
    "people/test_links.py": 7,
    "people/test_search.py": 7,
    "people/test_service.py": 5,
    "people/test_views.py": 5,
    "postgres/test_office.py": 4,
    "practice/test_world.py": 4,
    "printing/forms/test_aloud.py": 8,
    "printing/forms/test_edges.py": 5,
    "printing/forms/test_every_form.py": 8,
    "printing/forms/test_heavy.py": 5,
    "printing/forms/test_ink.py": 5,
    "printing/forms/test_pages.py": 5,
    "printing/office/test_choices.py": 9,
    "printing/queue/test_queue.py": 12,
    "printing/text/test_forms_found.py": 6,
    "reports/test_trace.py": 7,
    "sealed/test_canaries.py": 4,
    "sealed/test_keys.py": 6,
    "sealed/test_reading.py": 7,
    "staff/test_accounts.py": 4,
    "staff/test_faults.py": 6,
    "staff/test_restore_here.py": 4,
    "surveys/test_service.py": 6,
    "ui/aid/test_bad_sheets.py": 5,
    "ui/aloud/test_aloud.py": 6,
    "ui/backup/test_backup.py": 5,
    "ui/committee/test_committee.py": 6,
    "ui/committee/test_decision.py": 3,
    "ui/committee/test_known.py": 3,
    "ui/committee/test_letters.py": 5,
    "ui/complaints/test_handling_page.py": 5,
    "ui/complaints/test_voices.py": 9,
    "ui/correspondence/test_letters.py": 5,
    "ui/documents/test_print_page.py": 5,
    "ui/documents/test_prints_page.py": 9,
    "ui/exchange/test_pages.py": 6,
    "ui/home/test_home.py": 8,
    "ui/intake/test_day_log.py": 5,
    "ui/intake/test_drafts.py": 6,
    "ui/intake/test_journey.py": 6,
    "ui/intake/test_pinned.py": 5,
    "ui/intake/test_privacy.py": 3,
    "ui/intake/test_queue.py": 9,
    "ui/intake/test_reception.py": 11,
    "ui/intake/test_stages.py": 12,
    "ui/journeys/test_from_afar.py": 3,
    "ui/journeys/test_hand_over.py": 5,
    "ui/journeys/test_morning.py": 3,
    "ui/journeys/test_people.py": 3,
    "ui/journeys/test_practice.py": 5,
    "ui/kit/test_dates.py": 6,
    "ui/people/test_consents.py": 5,
    "ui/people/test_course.py": 5,
    "ui/people/test_follow_page.py": 5,
    "ui/people/test_merge.py": 5,
    "ui/people/test_person_page.py": 5,
    "ui/people/test_revise_page.py": 5,
    "ui/people/test_sealed.py": 6,
    "ui/reports/test_acts.py": 6,
    "ui/reports/test_choices.py": 9,
    "ui/reports/test_policy.py": 5,
    "ui/requests/test_acts.py": 3,
    "ui/requests/test_history.py": 5,
    "ui/requests/test_moves.py": 5,
    "ui/requests/test_request.py": 12,
    "ui/requests/test_second.py": 5,
    "ui/requests/test_visits.py": 5,
    "ui/requests/test_worklist.py": 5,
    "ui/scans/test_scanning.py": 6,
    "ui/scans/test_workshop.py": 6,
    "ui/staff/test_staff.py": 5,
    "ui/study/test_study.py": 5,
    "ui/surveys/test_surveys.py": 11,
    "ui/test_casework_refused.py": 5,
    "ui/test_dress.py": 3,
    "ui/test_kept.py": 8,
    "ui/test_letting_go.py": 4,
    "ui/test_phone_sheet.py": 5,
    "ui/test_shapes.py": 3,
    "ui/test_sheets.py": 2,
    "ui/test_unseen.py": 3,
    "ui/test_words.py": 6,
    "ui/ways/test_focus_after.py": 3,
    "ui/ways/test_in_view.py": 5,
    "ui/ways/test_keys_shown.py": 3,
    "ui/ways/test_keystrokes.py": 3,
    "ui/ways/test_regions.py": 3,
    "ui/ways/test_trail.py": 3,
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
