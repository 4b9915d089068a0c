"""What waits for a call, for an answer, or for another association."""
