"""Requests and visits as a search keeps them in memory."""
