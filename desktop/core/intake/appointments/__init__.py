"""Who comes when, for what, and to whom: beside the queue, and never before it."""
