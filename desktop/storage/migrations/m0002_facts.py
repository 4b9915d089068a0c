"""Two facts of a request, written from its events: the day of the papers' check and the first
reply that reached. Frozen: a change is a new migration.
"""

NUMBER = 2

SQL = """
UPDATE request SET facts = json_set(
    facts,
    '$.papers_checked_on', (
        SELECT date(max(at), '+3 hours') FROM request_event
        WHERE request_id = request.id AND step = 'verification'
    ),
    '$.first_reached_at', (
        SELECT min(at) FROM request_event
        WHERE request_id = request.id AND step = 'notification'
        AND CASE WHEN json_valid(payload) THEN json_extract(payload, '$.reached') END = 'reached'
    )
)
WHERE json_valid(facts);
"""
