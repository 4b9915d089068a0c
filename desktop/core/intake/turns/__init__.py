"""The waiting list of requests for which funds do not suffice."""
